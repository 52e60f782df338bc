import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonObject, Pointer } from '../document/pointer.ts'
import { walkMappings } from '../document/positions.ts'
import type { Spec } from '../document/spec.ts'
import { toAjv } from '../emit/validators/ajv-schema.ts'
import { createComponentAjv } from '../emit/validators/component-ajv.ts'
import type { Direction } from '../model/direction.ts'

/** @throws SpecError for a default that does not match its own schema */
export function checkDefaults(spec: Spec): void {
  const judges = (['request', 'response'] as const).map((direction) => createJudge(spec, direction))
  const check = (schema: JsonObject, pointer: Pointer) => {
    // Read-only and write-only members are required in one direction only.
    const faults = judges.map((judge) => judge(schema, pointer))
    const [fault] = faults
    if (fault !== undefined && !faults.includes(undefined)) spec.fail([...pointer, 'default'], fault)
  }
  walkMappings(
    spec.document,
    (mapping, pointer, kind) => {
      if (kind === 'schema' && mapping.default !== undefined) check(mapping, pointer)
    },
    (key) => key !== 'callbacks',
  )
}

/** Returns a function that describes the fault of a schema's default; undefined if it is valid. */
function createJudge(spec: Spec, direction: Direction) {
  let known: Ajv2020 | undefined
  return (schema: JsonObject, pointer: Pointer): string | undefined => {
    known ??= createComponentAjv(spec, direction)
    const validate = known.compile(toAjv(spec, schema, pointer, direction))
    if (validate(schema.default)) return undefined
    const [{ instancePath = '', message = 'does not fit' } = {}] = validate.errors ?? []
    const where = instancePath === '' ? '' : ` at "${instancePath}"`
    return `the default ${JSON.stringify(schema.default)} breaks its own schema: it ${message}${where}`
  }
}
