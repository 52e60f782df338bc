import type { JsonObject, Spec } from '../../document/spec.ts'
import type { Operation, Response } from '../../model/model.ts'
import { compile, type Own, type Validators } from './validators.ts'

export interface HeaderValidators extends Validators {
  /** Returns the validator of a response's headers; undefined if all headers are optional and unrestricted. */
  of(response: Response): string | undefined
}

/** `header-validators.js`: checks the headers from handlers, by lower-case name. Equal descriptions share a validator. */
export function generateHeaderValidators(spec: Spec, operations: Operation[]): HeaderValidators {
  const own: Own = {}
  const byContent = new Map<string, string>()
  const byResponse = new Map<Response, string>()
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const schema = headersSchema(response)
    if (!schema) continue
    const content = JSON.stringify(schema)
    const name = byContent.get(content) ?? unusedName(nameOf(response), own)
    byContent.set(content, name)
    byResponse.set(response, name)
    own[name] ??= { schema, pointer: [...response.pointer, 'headers'] }
  }
  const options = { allErrors: false, esm: true, direction: 'response' } as const
  const made = byContent.size > 0 ? compile(spec, own, byContent.values(), options) : { code: '', names: [] }
  return { ...made, of: (response) => byResponse.get(response) }
}

function headersSchema({ headers }: Response): JsonObject | undefined {
  const said = headers.filter(({ schema, required }) => required || Object.keys(schema).length > 0)
  if (said.length === 0) return undefined
  const required = said.filter((header) => header.required).map(({ name }) => name.toLowerCase())
  return {
    type: 'object',
    properties: Object.fromEntries(
      said.map(({ name, schema, isRepeatable }) => [
        name.toLowerCase(),
        isRepeatable ? { anyOf: [schema, { type: 'array', items: schema }] } : schema,
      ]),
    ),
    ...(required.length > 0 && { required }),
  }
}

/** Returns a name made of the headers: `locationEtagHeaders`. */
function nameOf({ headers }: Response): string {
  const words = headers.map(({ name }) => name.toLowerCase()).join('-')
  const name = words.replaceAll(/[^a-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase())
  return `${/^\d/.test(name) ? '_' : ''}${name}Headers`
}

function unusedName(name: string, taken: Own): string {
  let unused = name
  for (let n = 2; Object.hasOwn(taken, unused); n++) unused = `${name}${n}`
  return unused
}
