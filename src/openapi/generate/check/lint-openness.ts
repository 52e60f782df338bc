import { asObject, type Pointer, type Spec } from '../document/spec.ts'
import type { Operation } from '../model/model.ts'
import { componentName } from '../model/naming.ts'
import { readWebhooks } from '../model/read/operations.ts'
import type { Report } from './report.ts'

/** Requires that what the service sends is open for readers: later versions add members. `x-exact` keeps the service itself exact. */
export function lintOpenness(spec: Spec, operations: readonly Operation[], report: Report): void {
  const seen = new Set<string>()
  const visit = (value: unknown, pointer: Pointer): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...pointer, index])
    const object = asObject(value)
    if (!object) return
    if (object.additionalProperties === false)
      report([...pointer, 'additionalProperties'], 'closes an answer: its readers must ignore new members')
    const name = componentName(object)
    if (name !== undefined && !seen.has(name)) {
      seen.add(name)
      visit(spec.at(['components', 'schemas', name]), ['components', 'schemas', name])
    }
    for (const [key, member] of Object.entries(object))
      if (key !== 'example' && key !== 'examples') visit(member, [...pointer, key])
  }
  for (const { responses, websocket } of operations) {
    for (const { schema, pointer } of responses.flatMap(({ contents }) => contents))
      visit(schema, [...pointer, 'schema'])
    if (websocket) visit(websocket.server.schema, websocket.server.pointer)
  }
  for (const { body } of readWebhooks(spec)) visit(body.schema, body.pointer)
}
