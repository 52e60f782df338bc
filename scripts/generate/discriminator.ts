import { componentName, type Schema } from './model.ts'
import { asObject, type Pointer, type Spec } from './spec.ts'

/** A `oneOf` whose branch a tag decides. */
export interface Discriminator {
  /** The property that holds the tag. */
  tag: string
  /** The component for each value of the tag. */
  branches: Record<string, string>
}

/**
 * Reads a schema's discriminator; undefined without one. The mapping must be there, name every branch of the `oneOf`, and
 * agree with the `const` of the branch's tag.
 * @throws SpecError otherwise.
 */
export function discriminatorOf(spec: Spec, schema: Schema, pointer: Pointer): Discriminator | undefined {
  const discriminator = asObject(schema.discriminator)
  if (!discriminator) return undefined
  const fail = (reason: string) => spec.fail([...pointer, 'discriminator'], reason)
  const tag = discriminator.propertyName
  if (typeof tag !== 'string') return fail('the discriminator has no propertyName')
  const mapping = asObject(discriminator.mapping)
  if (!mapping) return fail('the discriminator has no mapping')
  if (!Array.isArray(schema.oneOf)) return fail('a discriminator needs a oneOf')
  const branches: Record<string, string> = {}
  for (const [value, ref] of Object.entries(mapping)) {
    const component = componentName({ $ref: ref })
    if (component === undefined) return fail(`the mapping of "${value}" is not a reference to a component`)
    const branch = spec.resolve({ $ref: ref }, [...pointer, 'discriminator', 'mapping', value]).value
    const property = asObject(asObject(branch.properties)?.[tag])
    if (property?.const !== value)
      return fail(`"${value}" leads to ${component}, whose "${tag}" has not the const "${value}"`)
    if (!Array.isArray(branch.required) || !branch.required.includes(tag))
      return fail(`${component} does not require "${tag}"`)
    branches[value] = component
  }
  const mapped = new Set(Object.values(branches))
  for (const branch of schema.oneOf as Schema[]) {
    const component = componentName(branch)
    if (component === undefined || !mapped.has(component))
      return fail(`the mapping leaves out ${component ?? 'a branch that is no component'}`)
  }
  if (mapped.size !== schema.oneOf.length) return fail('the mapping names a component that is no branch')
  return { tag, branches }
}
