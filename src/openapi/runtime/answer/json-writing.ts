import type { JsonContent, ValidationError } from '../route.ts'

/**
 * The JSON text of a body that fits its schema; undefined: it does not, and `faultOf` says why. What the writer does not take is not
 * always wrong: it knows plain objects and lists only, and there is none for some schemas. Then the validator decides, about the value
 * as well as about what JSON makes of it, since that is what is sent.
 */
export function writeJson({ write, validator }: JsonContent, body: unknown): string | undefined {
  return write?.(body) ?? writeUnusual(validator(), body)
}

function writeUnusual(validate: ReturnType<JsonContent['validator']>, body: unknown): string | undefined {
  if (!validate(body)) return undefined
  const text = toJson(body)
  return text !== undefined && validate(JSON.parse(text)) ? text : undefined
}

/** The first fault of a body that `writeJson` refused. */
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
