import type { Check } from './check.ts'

/** What the checks need of a radio and its status. */
export interface RadioFacts {
  id: string
  enabled: boolean
  state: string
  lastError?: { message: string; hint?: string | undefined } | undefined
}

/** Checks the radios of a running service: each one that is enabled and does not work, with its last fault. */
export function checkRadios(radios: readonly RadioFacts[]): Check[] {
  const name = 'radios'
  if (radios.length === 0) return [{ name, level: 'ok', detail: 'No radio is configured. To add one: musen add PORT' }]
  const faults = radios.flatMap(({ id, enabled, state, lastError }): Check[] => {
    if (!enabled || state === 'online' || (state === 'connecting' && !lastError)) return []
    const why = lastError ? `: ${lastError.message}` : '.'
    const hint = lastError?.hint ?? `Look at the radio: musen radios --json. Its log: musen service logs`
    return [{ name, level: state === 'silent' ? 'warning' : 'error', detail: `${id} is ${state}${why}`, hint }]
  })
  const disabled = radios.filter(({ enabled }) => !enabled).length
  const working = radios.length - faults.length - disabled
  if (working > 0 || faults.length === 0)
    faults.unshift({ name, level: 'ok', detail: `${working} online${disabled > 0 ? `, ${disabled} disabled` : ''}.` })
  return faults
}
