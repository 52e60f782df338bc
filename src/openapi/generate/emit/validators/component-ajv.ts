import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Spec } from '../../document/spec.ts'
import type { Direction } from '../../model/direction.ts'
import { componentSchemas, identifierOf } from '../../model/naming.ts'
import { namesInherited } from '../../model/schema-traits.ts'
import { toAjv } from './ajv-schema.ts'
import { patternEngine } from './pattern-engine.ts'

/** Creates an ajv with the components of a specification, which compiles the schemas of `toAjv`. For tools only, not for a service. */
export function createComponentAjv(spec: Spec, direction: Direction): Ajv2020 {
  const schemas = Object.entries(componentSchemas(spec)).map(([name, schema]): [string, object] => [
    identifierOf(name),
    toAjv(spec, schema, ['components', 'schemas', name], direction),
  ])
  const ajv = new Ajv2020({
    code: { regExp: patternEngine },
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
