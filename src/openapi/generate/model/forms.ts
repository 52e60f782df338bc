import { asObject, type Pointer, type Spec } from '../document/spec.ts'
import { quote } from '../emit/typescript.ts'
import type { Content, Parameter } from './model.ts'
import { shapeFields, shapeOf } from './parameter-shape.ts'
import { type Part, wholeSchema } from './whole-schema.ts'

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
  how: { style?: unknown; explode?: unknown },
  at: Pointer,
): string {
  const style = (['form', 'spaceDelimited', 'pipeDelimited'] as const).find((known) => known === (how.style ?? 'form'))
  if (!style) return spec.fail(at, `the form's field "${name}" has a style that forms do not support`)
  const parameter: Parameter = {
    name,
    in: 'query',
    style,
    explode: typeof how.explode === 'boolean' ? how.explode : style === 'form',
    isJson: false,
    required: false,
    description: '',
    schema,
    default: undefined,
    pointer,
  }
  const shape = shapeOf(spec, parameter)
  if (shape.kind === 'object')
    return spec.fail(pointer, `the form's field "${name}" is an object, which a form cannot contain`)
  return shapeFields(shape, parameter).join(', ')
}
