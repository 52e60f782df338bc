import type { JsonContent, ValidationError } from '../route.ts'

/**
 * Returns the JSON text of a body that fits its schema; undefined if it does not, and `faultOf` says why. A body that the writer refuses is
 * not always wrong: the writer knows plain objects and lists only, and some schemas have none. Then the validator checks the value, and also
 * the value that its JSON text has, because that is what the client gets.
 */
export function writeJson({ write, validator }: JsonContent, body: unknown): string | undefined {
  return write?.(body) ?? writeUnusual(validator(), body)
}

function writeUnusual(validate: ReturnType<JsonContent['validator']>, body: unknown): string | undefined {
  if (!validate(body)) return undefined
  const text = toJson(body)
  return text !== undefined && validate(JSON.parse(text)) ? text : undefined
}

/** Returns the first error of a body that `writeJson` refused. */
export function faultOf({ validator }: JsonContent, body: unknown): Partial<ValidationError> {
  const validate = validator()
  if (!validate(body)) return validate.errors?.[0] ?? {}
  const text = toJson(body)
  if (text === undefined) return { instancePath: '', keyword: 'type', params: { type: 'what JSON can hold' } }
  return validate(JSON.parse(text)) ? {} : (validate.errors?.[0] ?? {})
}

/** undefined for a function, a symbol or nothing at all. @throws TypeError for a bigint or a value that contains itself */
function toJson(body: unknown): string | undefined {
  return JSON.stringify(body)
}
