/** `warning`: musen works, but not as well as it could. `error`: something does not work. */
export type CheckLevel = 'ok' | 'warning' | 'error'

/** What one look at the machine found. */
export interface Check {
  /** Stable name for programs, such as `node` or `ports`. A name can appear several times: once for each port or radio. */
  name: string
  level: CheckLevel
  /** What was found: one plain sentence. */
  detail: string
  /** What to do, with the command. Present unless `level` is `ok`. */
  hint?: string
}

const LEVELS: readonly CheckLevel[] = ['ok', 'warning', 'error']

/** Returns the worst level; `ok` without checks. */
export function worstLevel(checks: readonly Pick<Check, 'level'>[]): CheckLevel {
  return LEVELS[Math.max(0, ...checks.map(({ level }) => LEVELS.indexOf(level)))] ?? 'ok'
}
