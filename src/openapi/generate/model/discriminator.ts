import { asObject, type Pointer, type Spec } from '../document/spec.ts'
import type { Schema } from './model.ts'
import { componentName } from './naming.ts'

/** The tag that selects the branch of a union. */
export interface Discriminator {
  /** The property that holds the tag. */
  tag: string
  /** The component for each value of the tag. */
  branches: Record<string, string>
}

/**
 * Returns the discriminator of a union; undefined if it cannot select a branch, because branches are not components or the mapping names
 * other schemas. The tag of a branch without a mapping is its component's name.
 */
export function discriminatorOf(schema: Schema): Discriminator | undefined {
  const discriminator = asObject(schema.discriminator)
  const union = schema.oneOf ?? schema.anyOf
  const tag = discriminator?.propertyName
  if (typeof tag !== 'string' || !Array.isArray(union)) return undefined
  const names = union.map((branch) => componentName(asObject(branch) ?? {}))
  // A tag may have the name `constructor`.
  const branches: Record<string, string> = Object.create(null)
  for (const [value, target] of Object.entries(asObject(discriminator?.mapping) ?? {})) {
    const component = componentName({ $ref: target }) ?? String(target)
    if (!names.includes(component)) return undefined
    branches[value] = component
  }
  for (const name of names) {
    if (name === undefined) return undefined
    if (Object.values(branches).includes(name)) continue
    if (name in branches) return undefined
    branches[name] = name
  }
  return { tag, branches }
}

/** Whether a branch accepts only its own tag, so that no other check is needed. */
export function isTagged(spec: Spec, component: string, { tag, branches }: Discriminator): boolean {
  const branch = asObject(spec.at(['components', 'schemas', component])) ?? {}
  const property = asObject(asObject(branch.properties)?.[tag])
  const values = Object.keys(branches).filter((value) => branches[value] === component)
  const isMarked = property?.readOnly === true || property?.writeOnly === true
  const required = !isMarked && Array.isArray(branch.required) && branch.required.includes(tag)
  return required && branch.type === 'object' && values.length === 1 && property?.const === values[0]
}

/** Requires a mapping for each branch that agrees with the `const` of the branch's tag. */
export function lintDiscriminator(
  spec: Spec,
  schema: Schema,
  pointer: Pointer,
  report: (pointer: Pointer, reason: string) => void,
): void {
  const discriminator = asObject(schema.discriminator)
  if (!discriminator) return
  const at = [...pointer, 'discriminator']
  const mapping = asObject(discriminator.mapping)
  const faults = [
    typeof discriminator.propertyName === 'string' ? '' : 'the discriminator has no propertyName',
    Array.isArray(schema.oneOf) ? '' : 'a discriminator needs a oneOf',
    mapping ? '' : 'the discriminator has no mapping',
  ].filter((fault) => fault !== '')
  for (const fault of faults) report(at, fault)
  if (faults.length > 0 || !mapping) return
  const mapped = new Map(Object.entries(mapping).map(([value, ref]) => [componentName({ $ref: ref }), value]))
  for (const branch of schema.oneOf as Schema[]) {
    const component = componentName(branch)
    if (component === undefined || !mapped.has(component))
      report(at, `the mapping does not include ${component ?? 'a branch that is not a component'}`)
  }
  if (mapped.size !== (schema.oneOf as Schema[]).length)
    report(at, 'the mapping names a component that is not a branch')
  const read = discriminatorOf(schema)
  for (const [value, component] of Object.entries(read?.branches ?? {}))
    if (read && !isTagged(spec, component, read))
      report(at, `"${value}" leads to ${component}, which does not require "${read.tag}" with the const "${value}"`)
}
