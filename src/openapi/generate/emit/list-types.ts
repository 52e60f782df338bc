import {
  type SchemaObject,
  type TransformNodeOptions,
  transformSchemaObject,
  tsUnion,
  UNKNOWN,
} from 'openapi-typescript'
import ts from 'typescript'
import { asObject, type JsonObject } from '../document/places/pointer.ts'
import { isNever } from '../document/places/positions.ts'
import type { Spec } from '../document/spec.ts'
import { capitalize, componentName, componentSchemas, identifierOf } from '../model/naming.ts'

/** Writes the types of lists for which openapi-typescript writes a wrong type, or one that does not compile. */
export function createListTypes(spec: Spec) {
  const looping = loopingComponents(spec)
  const declarations: ts.Node[] = []
  const made = new Map<unknown, ts.TypeNode>()
  const names = new Set<string>()

  /** Returns the type of a list; undefined to use that of openapi-typescript. */
  function transform(given: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
    const schema: JsonObject | undefined = asObject(given)
    if (schema?.type !== 'array') return undefined
    const known = made.get(schema.items ?? schema.prefixItems)
    if (known) return known
    const first = Array.isArray(schema.prefixItems) ? (schema.prefixItems as SchemaObject[]) : []
    const isClosed = first.length > 0 && isNever(schema.items)
    const rest = schema.items === undefined ? UNKNOWN : transformSchemaObject(schema.items as SchemaObject, options)
    const items = first.map((item) => transformSchemaObject(item, options))
    if (directly(schema).some((name) => looping.has(name)))
      return keep(schema, interfaceOf(tsUnion([...items, ...(isClosed ? [] : [rest])]), options))
    if (first.length === 0) return undefined
    const least = typeof schema.minItems === 'number' ? schema.minItems : 0
    const elements = items.map((item, index) => (index < least ? item : ts.factory.createOptionalTypeNode(item)))
    const open = ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(rest))
    return keep(schema, ts.factory.createTupleTypeNode(isClosed ? elements : [...elements, open]))
  }

  function keep(schema: JsonObject, type: ts.TypeNode): ts.TypeNode {
    made.set(schema.items ?? schema.prefixItems, type)
    return type
  }

  /** Returns an interface for a recursive list, because TypeScript resolves interfaces late. */
  function interfaceOf(item: ts.TypeNode, { path = '' }: TransformNodeOptions): ts.TypeNode {
    const place = path
      .split('/')
      .slice(3)
      .map((word) => capitalize(identifierOf(word)))
    let name = `${place.join('')}List`
    while (names.has(name)) name += '_'
    names.add(name)
    const base = ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier('Array'), [item])
    const extending = ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [base])
    const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
    declarations.push(ts.factory.createInterfaceDeclaration(exported, name, undefined, [extending], []))
    return ts.factory.createTypeReferenceNode(name)
  }

  return { transform, declarations }
}

/** Returns the components that contain themselves without an object in between. */
function loopingComponents(spec: Spec): Set<string> {
  const schemas = componentSchemas(spec)
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, directly(schema)]))
  const reach = (from: string): Set<string> => {
    const found = new Set<string>()
    const left = [...(next.get(from) ?? [])]
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (found.has(name)) continue
      found.add(name)
      left.push(...(next.get(name) ?? []))
    }
    return found
  }
  return new Set(Object.keys(schemas).filter((name) => reach(name).has(name)))
}

/** Returns the components in a schema's type, except those in members of objects. */
function directly(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(directly)
  const object = asObject(schema)
  if (!object) return []
  const name = componentName(object)
  const inner = ['allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'].flatMap((key) => directly(object[key]))
  return name === undefined ? inner : [name, ...inner]
}
