import type { Operation, Schema } from '../model/model.ts'
import { componentName } from '../model/naming.ts'

/** Returns the TypeScript type of a schema if it is short: a component, a plain value or a list; else `otherwise`. */
export function schemaType(schema: Schema, otherwise: string): string {
  return shortType(schema) ?? otherwise
}

function shortType(schema: Schema): string | undefined {
  const name = componentName(schema)
  if (name !== undefined) return `Schemas[${quote(name)}]`
  if (schema.oneOf || schema.anyOf || schema.allOf || schema.$ref !== undefined) return undefined
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : undefined
  if (values) return values.every(isPlain) ? values.map(literal).join(' | ') : undefined
  const types = [schema.type].flat().map((type) => typeName(type, schema))
  return types.every((type) => type !== undefined) ? types.join(' | ') : undefined
}

function typeName(type: unknown, schema: Schema): string | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'array': {
      const item =
        typeof schema.items === 'object' && schema.items !== null ? shortType(schema.items as Schema) : undefined
      if (item === undefined) return undefined
      return item.includes('|') ? `(${item})[]` : `${item}[]`
    }
    default:
      return undefined
  }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

/** Returns a string literal in the form of the formatter. */
export function quote(text: string): string {
  return text.includes("'") || text.includes('\\') || /[\n\r]/.test(text) ? JSON.stringify(text) : `'${text}'`
}

/** Returns the name of a property, quoted only if necessary. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name)
}

/** Returns a text on one line that is safe in a doc comment. */
export function inComment(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')
}

function literal(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

/** Returns the id, the summary and the address of an operation, for a doc comment. */
export function describe({ id, summary, method, path }: Operation): string {
  return `${id}: ${inComment(summary).replace(/\.$/, '')} (\`${method.toUpperCase()} ${path}\`)`
}
