import { isJson } from '../../../media-type.ts'
import { asObject, type Pointer, type Spec } from '../../document/spec.ts'
import { quote } from '../../emit/typescript.ts'
import type { Content, Parameter } from '../model.ts'
import { type Part, wholeSchema } from '../whole-schema.ts'
import { shapeFields, shapeOf } from './parameter-shape.ts'

/**
 * Returns the fields of a form for `routes.ts`. They are read like query parameters, exploded unless `encoding` specifies otherwise.
 * @throws SpecError for a field that a form cannot contain
 */
export function formEntry(spec: Spec, { schema, pointer }: Content): string {
  const encoding = asObject(asObject(spec.at(pointer))?.encoding) ?? {}
  const { properties, others } = wholeSchema(spec, schema, [...pointer, 'schema'])
  const fields = [...properties].map(([name, part]) => {
    const how = asObject(Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? {}
    return `{ name: ${quote(name)}, ${fieldOf(spec, name, part, how, [...pointer, 'encoding', name])} }`
  })
  // Fields with any other name.
  const rest =
    typeof others === 'object'
      ? `formRest: { name: '', ${fieldOf(spec, 'additionalProperties', others, {}, others.pointer)} },`
      : ''
  return `form: [${fields.join(', ')}],${rest}`
}

function fieldOf(
  spec: Spec,
  name: string,
  { schema, pointer }: Part,
  how: { style?: unknown; explode?: unknown; contentType?: unknown },
  at: Pointer,
): string {
  const style = STYLES.find((known) => known === (how.style ?? 'form'))
  if (!style) return spec.fail(at, `the form's field "${name}" has a style that forms do not support`)
  const given: Parameter = {
    name,
    in: 'query',
    style,
    explode: typeof how.explode === 'boolean' ? how.explode : style === 'form',
    isJson: how.style === undefined && typeof how.contentType === 'string' && isJson(how.contentType),
    isField: true,
    required: false,
    description: '',
    schema,
    default: undefined,
    pointer,
  }
  const shape = shapeOf(spec, given)
  // An object is a JSON text unless its style says how its members are written.
  const isText = shape.kind === 'object' && how.style === undefined && how.explode === undefined
  return isText && shape.plain.length === 0
    ? shapeFields(shape, { ...given, isJson: true }).join(', ')
    : shapeFields(
        isText ? { kind: 'value', types: [{ members: {}, rest: ['string'] }, ...shape.plain] } : shape,
        given,
      ).join(', ')
}

const STYLES = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const
