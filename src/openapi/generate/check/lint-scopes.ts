import type { JsonObject, Pointer, Spec } from '../document/spec.ts'
import { readOperations } from '../model/read/operations.ts'
import type { Report } from './report.ts'

/** Requires that each operation names known scopes or is declared as public, and that each scope is used. */
export function lintScopes(spec: Spec, report: Report): void {
  if (spec.at(['components', 'securitySchemes']) === undefined) return
  const pointer: Pointer = ['components', 'schemas', 'Scope', 'enum']
  const known = (spec.at(pointer) ?? []) as unknown[]
  const needed = new Set<string>()
  for (const operation of readOperations(spec)) {
    const source = spec.at(operation.pointer) as JsonObject
    if (source.security === undefined)
      report(operation.pointer, `${operation.id} does not name a scope; a public operation has \`security: []\``)
    for (const { scopes } of operation.security.flat()) {
      if (scopes.length === 0) report([...operation.pointer, 'security'], `${operation.id} must name a scope`)
      for (const scope of scopes) {
        needed.add(scope)
        if (!known.includes(scope))
          report([...operation.pointer, 'security'], `"${scope}" is not among the scopes of the component Scope`)
      }
    }
    for (const status of operation.security.length > 0 ? ['401', '403'] : [])
      if (!operation.responses.some((response) => response.status === status))
        report([...operation.pointer, 'responses'], `${operation.id} requires a scope but does not describe ${status}`)
  }
  known.forEach((scope, index) => {
    if (!needed.has(String(scope))) report([...pointer, index], `no operation requires the scope "${scope}"`)
  })
}
