import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { discriminatorOf } from '../../model/discriminator.ts'
import type { Operation, Webhook } from '../../model/model.ts'
import { capitalize, componentName, componentSchemas, identifierOf } from '../../model/naming.ts'
import { readTemplateCode } from '../../templates/read-template.ts'
import { sentBodies } from '../validators/sent-bodies.ts'
import { createFusable, typesOf } from './fusable.ts'
import { objectBody } from './objects.ts'
import { callPiece, failIf, type Piece, REFUSE, type Writing } from './plan.ts'
import { choicePiece, numberPiece, stringPiece } from './scalars.ts'

export interface Writers {
  code: string
  declarations: string
  /** Whether a body with this name has a function, see `bodyName`. */
  has(name: string): boolean
}

/**
 * `writers.js`: a function for each sent body, which checks and writes it in one pass. It returns the JSON text of a valid value. It returns
 * undefined for an invalid value, and for one that is not made of plain objects and lists, which the validators then check. The text parses
 * to the same value as that of JSON.stringify.
 */
export function generateWriters(spec: Spec, operations: Operation[], webhooks: Webhook[]): Writers {
  const components = componentSchemas(spec)
  const isFusable = createFusable(spec)
  const taken = new Set(Object.keys(components).map(identifierOf))
  const functions = new Map<string, string>()
  const constants = new Map<string, string>()

  function define(name: string, schema: JsonObject, pointer: Pointer): void {
    if (functions.has(name)) return
    functions.set(name, '') // Reserves the name, so that a schema may contain itself.
    functions.set(name, `export function write${capitalize(name)}(value) { ${functionBody(schema, pointer)} }`)
  }

  function functionBody(schema: JsonObject, pointer: Pointer): string {
    const discriminator = discriminatorOf(schema)
    if (discriminator) {
      const cases = Object.entries(discriminator.branches).map(
        ([tag, component]) => `case ${JSON.stringify(tag)}: return ${writing.component(component)}(value)`,
      )
      return `${failIf("typeof value !== 'object'", 'value === null')}
        switch (value[${JSON.stringify(discriminator.tag)}]) { ${cases.join('\n')}\ndefault: ${REFUSE} }`
    }
    if (isObject(schema)) return objectBody(writing, schema, pointer)
    const { before, text } = writing.piece(schema, 'value', pointer)
    return `${before}\nreturn ${text}`
  }

  const writing: Writing = {
    spec,
    component(name) {
      define(identifierOf(name), components[name] as JsonObject, ['components', 'schemas', name])
      return `write${identifierOf(name)}`
    },
    inline(schema, pointer) {
      const words = pointer.filter(
        (token) => !['components', 'schemas', 'properties', 'paths', 'content'].includes(String(token)),
      )
      let name = words.map((word) => capitalize(String(word).replaceAll(/\W/g, ''))).join('')
      while (taken.has(name) || (functions.has(name) && inlined.get(name) !== schema)) name += '_'
      inlined.set(name, schema)
      define(name, schema, pointer)
      return `write${name}`
    },
    constant(kind, code) {
      const name =
        constants.get(code) ?? `${kind}${[...constants.values()].filter((known) => known.startsWith(kind)).length + 1}`
      constants.set(code, name)
      return name
    },
    piece,
  }
  const inlined = new Map<string, JsonObject>()

  function piece(given: unknown, variable: string, pointer: Pointer): Piece {
    const schema = asObject(given) ?? {}
    const name = componentName(schema)
    if (name !== undefined) {
      const target = components[name] as JsonObject
      // Objects and unions have separate functions. Other values are written in place.
      if (isObject(target) || target.oneOf || target.anyOf)
        return callPiece(`${writing.component(name)}(${variable})`, variable)
      return piece(target, variable, ['components', 'schemas', name])
    }
    if (isUnion(schema) || isObject(schema))
      return callPiece(`${writing.inline(schema, pointer)}(${variable})`, variable)
    if (Array.isArray(schema.oneOf)) {
      const branches = schema.oneOf.map((branch, index) => branchWriter(branch, [...pointer, 'oneOf', index]))
      return callPiece(`asOnlyOne(${variable}, [${branches.join(', ')}])`, variable)
    }
    if (Array.isArray(schema.anyOf)) {
      const branches = schema.anyOf.map((branch, index) => branchWriter(branch, [...pointer, 'anyOf', index]))
      return callPiece(branches.map((write) => `${write}(${variable})`).join(' ?? '), variable)
    }
    if (Array.isArray(schema.enum)) return choicePiece(writing, schema.enum, variable)
    if ('const' in schema) return choicePiece(writing, [schema.const], variable)
    return typedPiece(schema, variable, pointer)
  }

  function branchWriter(branch: unknown, pointer: Pointer): string {
    const name = componentName(asObject(branch) ?? {})
    return name === undefined ? writing.inline(asObject(branch) ?? {}, pointer) : writing.component(name)
  }

  function typedPiece(schema: JsonObject, variable: string, pointer: Pointer): Piece {
    const [type, ...more] = typesOf(schema)
    if (type === undefined) return callPiece(`asJson(${variable})`, variable)
    if (more.length === 0) return singlePiece(type, schema, variable, pointer)
    if (more.length === 1 && (type === 'null' || more[0] === 'null')) {
      const { before, text } = piece({ ...schema, type: type === 'null' ? more[0] : type }, variable, pointer)
      const json = `${variable}Json`
      // A call has assigned its text to a variable with that name.
      if (text === json)
        return {
          before: `let ${json} = 'null'\nif (${variable} !== null) {\n${before.replace(`const ${json} = `, `${json} = `)}\n}`,
          text,
        }
      return {
        before: `let ${json} = 'null'\nif (${variable} !== null) {\n${before}\n${json} = ${text}\n}`,
        text: json,
      }
    }
    const writers = [type, ...more].map((single) => writing.inline({ ...schema, type: single }, [...pointer, single]))
    return callPiece(writers.map((write) => `${write}(${variable})`).join(' ?? '), variable)
  }

  function singlePiece(type: string, schema: JsonObject, variable: string, pointer: Pointer): Piece {
    switch (type) {
      case 'string':
        return stringPiece(writing, schema, variable)
      case 'integer':
      case 'number':
        return numberPiece(writing, schema, type === 'integer', variable)
      case 'boolean':
        return { before: failIf(`typeof ${variable} !== 'boolean'`), text: `(${variable} ? 'true' : 'false')` }
      case 'null':
        return { before: failIf(`${variable} !== null`), text: "'null'" }
      case 'array':
        return listPiece(schema, variable, pointer)
      default:
        return spec.fail(pointer, `unknown type "${type}"`)
    }
  }

  function listPiece(schema: JsonObject, variable: string, pointer: Pointer): Piece {
    const conditions = [
      `!isList(${variable})`,
      typeof schema.minItems === 'number' ? `${variable}.length < ${schema.minItems}` : '',
      typeof schema.maxItems === 'number' ? `${variable}.length > ${schema.maxItems}` : '',
      schema.uniqueItems === true ? `new Set(${variable}).size < ${variable}.length` : '',
    ]
    const items = asObject(schema.items)
    const write = items ? branchWriter(items, [...pointer, 'items']) : 'asJson'
    const { before, text } = callPiece(`asList(${variable}, ${write})`, variable)
    return { before: `${failIf(...conditions)}\n${before}`, text }
  }

  const written = new Set<string>()
  for (const [name, { schema, pointer }] of sentBodies(operations, webhooks)) {
    if (!isFusable(schema)) continue
    written.add(name)
    if (componentName(schema) === undefined) define(name, schema, [...pointer, 'schema'])
    else writing.component(componentName(schema) ?? name)
  }

  const declared = [...constants].map(([code, name]) => `const ${name} = ${code}`)
  const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  const imports = declared.some((line) => line.includes('formats.'))
    ? "import formats from 'ajv-formats/dist/formats.js'\n"
    : ''
  const names = [...written].sort().map((name) => `write${capitalize(name)}`)
  return {
    code: [imports + SERIALIZER, readTemplateCode('writing.ts'), declared.join('\n'), ...sorted].join('\n\n'),
    declarations: `/** Returns the JSON text of a valid value; undefined for other values. */
      export type Write = (value: unknown) => string | undefined
      ${names.map((name) => `export const ${name}: Write`).join('\n')}`,
    has: (name) => written.has(name),
  }
}

const SERIALIZER = `import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()`

/** Whether a tag selects the branch. */
function isUnion(schema: JsonObject): boolean {
  return discriminatorOf(schema) !== undefined
}

function isObject(schema: JsonObject): boolean {
  const [type, ...more] = typesOf(schema)
  return type === 'object' && more.length === 0
}
