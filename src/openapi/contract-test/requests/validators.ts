import { asObject, type Pointer, type Spec } from '../../generate/document/spec.ts'
import { toAjv } from '../../generate/emit/validators/ajv-schema.ts'
import { createComponentAjv } from '../../generate/emit/validators/component-ajv.ts'
import type { Direction } from '../../generate/model/direction.ts'
import { wholeSchema } from '../../generate/model/whole-schema.ts'

/** Checks values against schemas of the specification, compiled when they are first needed. */
export function createValidators(spec: Spec, direction: Direction) {
  const ajv = createComponentAjv(spec, direction)
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()

  /** Returns what is wrong with a value; undefined if nothing is. `pointer`: the place of the schema. */
  return (schema: object, pointer: Pointer, value: unknown): string | undefined => {
    const key = JSON.stringify(pointer)
    const validate = compiled.get(key) ?? ajv.compile(toAjv(spec, schema, pointer, direction))
    compiled.set(key, validate)
    // Validators fill in defaults.
    return validate(structuredClone(value)) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' })
  }
}

export type ValidateValue = ReturnType<typeof createValidators>

/** Returns the value that a server reads from the text of a parameter or header. */
export function reread(spec: Spec, schema: object, pointer: Pointer, value: unknown): unknown {
  const { types, properties } = wholeSchema(spec, schema as Record<string, unknown>, pointer)
  if (Array.isArray(value)) {
    const items = asObject((schema as Record<string, unknown>).items)
    return items ? value.map((item) => reread(spec, items, [...pointer, 'items'], item)) : value
  }
  if (types.has('array')) {
    const items = asObject(spec.resolve(schema, pointer).value.items) ?? {}
    return String(value)
      .split(',')
      .map((item) => reread(spec, items, [...pointer, 'items'], item))
  }
  if (typeof value === 'object' && value !== null)
    return properties.size > 0 || types.has('object') ? value : String(value)
  const text = String(value)
  if ((types.has('integer') || types.has('number')) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (types.has('null') && text === '') return null
  return text
}
