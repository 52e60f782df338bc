import type { Report } from '../../src/openapi/generate/check/report.ts'
import type { Spec } from '../../src/openapi/generate/document/spec.ts'
import { lintEditing } from './editing.ts'
import { lintEvents } from './events.ts'
import { lintLists } from './lists.ts'
import { lintNames } from './names.ts'
import { lintResources } from './resources.ts'

const RULES: readonly ((spec: Spec, report: Report) => void)[] = [
  lintEditing,
  lintEvents,
  lintLists,
  lintNames,
  lintResources,
]

/** Checks the rules of docs/api-style.md, which names the check beside each rule. Returns faults as `file:line:column reason`. */
export function lintStyle(spec: Spec): string[] {
  const found: string[] = []
  for (const rule of RULES) rule(spec, (pointer, reason) => found.push(`${spec.locate(pointer)} ${reason}`))
  return found
}
