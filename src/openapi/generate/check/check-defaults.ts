import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { JsonObject, Pointer } from '../document/places/pointer.ts'
import { walkMappings } from '../document/places/positions.ts'
import type { Spec } from '../document/spec.ts'
import { createFaults } from '../document/spec-error.ts'
import { toAjv } from '../emit/validators/ajv-schema.ts'
import { createComponentAjv } from '../emit/validators/component-ajv.ts'
import { patternEngine } from '../emit/validators/pattern-engine.ts'
import type { Direction } from '../model/direction.ts'

/**
 * Warns of each default that does not match its own schema, and removes it, in place: filled in, it would make a request invalid that does
 * not have the member.
 * @throws SpecError in strict mode
 */
export function checkDefaults(spec: Spec): void {
  const judges = (['request', 'response'] as const).map((direction) => createJudge(spec, direction))
  const faults = createFaults()
  const check = (schema: JsonObject, pointer: Pointer) => {
    // Read-only and write-only members are required in one direction only.
    const reasons = judges.map((judge) => judge(schema, pointer))
    const [reason] = reasons
    if (reason === undefined || reasons.includes(undefined)) return
    faults.attempt(() => spec.warn([...pointer, 'default'], reason, 'it is not filled in'))
    delete schema.default
  }
  walkMappings(
    spec.document,
    (mapping, pointer, kind) => {
      if (kind === 'schema' && mapping.default !== undefined) check(mapping, pointer)
    },
    (key) => key !== 'callbacks',
  )
  faults.settle()
}

/** Returns a function that describes the fault of a schema's default; undefined if it is valid. */
function createJudge(spec: Spec, direction: Direction) {
  let plain: Ajv2020 | undefined
  let whole: Ajv2020 | undefined
  const known = new Map<string, string | undefined>()

  function judge(schema: JsonObject, pointer: Pointer, key: string): string | undefined {
    try {
      // Most schemas with a default refer to nothing.
      if (key.includes('"$ref"')) whole ??= createComponentAjv(spec, direction)
      else plain ??= createPlainAjv()
      const ajv = (key.includes('"$ref"') ? whole : plain) as Ajv2020
      const validate = ajv.compile(toAjv(spec, schema, pointer, direction))
      if (validate(schema.default)) return undefined
      const [{ instancePath = '', message = 'does not fit' } = {}] = validate.errors ?? []
      const where = instancePath === '' ? '' : ` at "${instancePath}"`
      return `the default ${JSON.stringify(schema.default)} breaks its own schema: it ${message}${where}`
    } catch (error) {
      return spec.fail(pointer, `contains a schema that cannot be checked: ${(error as Error).message}`)
    }
  }

  return (schema: JsonObject, pointer: Pointer): string | undefined => {
    const key = JSON.stringify(schema)
    if (!known.has(key)) known.set(key, judge(schema, pointer, key))
    return known.get(key)
  }
}

function createPlainAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    code: { regExp: patternEngine },
    discriminator: true,
    strict: false,
    logger: false,
    validateSchema: false,
    multipleOfPrecision: 6,
    ownProperties: true,
  })
  addFormats.default(ajv)
  return ajv
}
