import type { Report } from '../../src/openapi/generate/check/report.ts'
import { asObject, type Pointer, type Spec } from '../../src/openapi/generate/document/spec.ts'

/** Past participles that do not end in `ed`. */
const IRREGULAR = new Set(['found', 'heard', 'sent'])

/** Requires that an event is `{seq, at, type, <resource>}`, and that its type is the resource and what happened to it, in the past tense. */
export function lintEvents(spec: Spec, report: Report): void {
  const union: Pointer = ['components', 'schemas', 'Event']
  const mapping = asObject(spec.at([...union, 'discriminator', 'mapping'])) ?? {}
  for (const [type, ref] of Object.entries(mapping)) {
    const [resource = '', happened = ''] = type.split('.')
    const { value: schema, pointer } = spec.resolve({ $ref: ref }, union)
    const members = ['seq', 'at', 'type', resource].join(', ')
    const properties = asObject(schema.properties) ?? {}
    if (Object.keys(properties).join(', ') !== members)
      report(pointer, `the event ${type} must have exactly ${members}`)
    if ([schema.required].flat().join(', ') !== members) report(pointer, `the event ${type} must require ${members}`)
    if (asObject(properties.type)?.const !== type)
      report(pointer, `the type of this event must be the constant ${type}`)
    const last = happened.split('-').at(-1) ?? ''
    if (!/^[a-z]+(-[a-z]+)*$/.test(happened) || !(last.endsWith('ed') || IRREGULAR.has(last)))
      report([...union, 'discriminator', 'mapping', type], `"${type}" must end with what happened, in the past tense`)
  }
  const names = spec.at(['components', 'schemas', 'EventType', 'enum'])
  if (JSON.stringify(names) !== JSON.stringify(Object.keys(mapping)))
    report(['components', 'schemas', 'EventType', 'enum'], 'EventType must list the types of Event, in the same order')
}
