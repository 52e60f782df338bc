import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Direction, toAjv } from './ajv-schema.ts'
import { componentSchemas, identifierOf } from './naming.ts'
import { asObject, type JsonObject, type Pointer } from './pointer.ts'
import { isData, type Kind, kindOf } from './positions.ts'
import { namesInherited } from './schema-traits.ts'
import type { Spec } from './spec.ts'

/** @throws SpecError for a default that its own schema would refuse */
export function checkDefaults(spec: Spec): void {
  const judges = (['request', 'response'] as const).map((direction) => createJudge(spec, direction))
  const visit = (value: unknown, pointer: Pointer, kind: Kind) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...pointer, index], kind)
    const object = asObject(value)
    if (!object) return
    if (kind === 'schema' && object.default !== undefined) {
      // What is only read, or only written, is required one way alone.
      const faults = judges.map((judge) => judge(object, pointer))
      const [fault] = faults
      if (fault !== undefined && !faults.includes(undefined)) spec.fail([...pointer, 'default'], fault)
    }
    for (const [key, member] of Object.entries(object))
      if (key !== 'callbacks' && !isData(kind, key)) visit(member, [...pointer, key], kindOf(kind, key, pointer))
  }
  visit(spec.document, [], 'other')
}

/** Says what is wrong with a schema's default; undefined: nothing. */
function createJudge(spec: Spec, direction: Direction) {
  let known: Ajv2020 | undefined
  return (schema: JsonObject, pointer: Pointer): string | undefined => {
    known ??= createAjv(spec, direction)
    const validate = known.compile(toAjv(spec, schema, pointer, direction))
    if (validate(schema.default)) return undefined
    const [{ instancePath = '', message = 'does not fit' } = {}] = validate.errors ?? []
    const where = instancePath === '' ? '' : ` at "${instancePath}"`
    return `the default ${JSON.stringify(schema.default)} breaks its own schema: it ${message}${where}`
  }
}

function createAjv(spec: Spec, direction: Direction): Ajv2020 {
  const schemas = Object.entries(componentSchemas(spec)).map(([name, schema]): [string, object] => [
    identifierOf(name),
    toAjv(spec, schema, ['components', 'schemas', name], direction),
  ])
  const ajv = new Ajv2020({
    discriminator: true,
    strict: false,
    logger: false,
    validateSchema: false,
    multipleOfPrecision: 6,
    ownProperties: namesInherited(schemas.map(([, schema]) => schema)),
  })
  addFormats.default(ajv)
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  return ajv
}
