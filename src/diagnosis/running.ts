import type { Check } from './check.ts'

/** Fewer descriptors leave few connections for clients. */
const FEW_DESCRIPTORS = 1024

/** What a running service knows of itself. */
export interface RunningFacts {
  /** Why the store cannot be written; undefined if it can be. */
  storeFault: { message: string; hint?: string | undefined } | undefined
  /** Whether a part of the store could not be read. */
  damaged: boolean
  /** Maximum number of open files; undefined if unknown. */
  descriptors: number | undefined
  /** How often each limit was reached since the start. */
  limits: readonly { name: string; reached: number }[]
}

/** Checks a running service from inside. */
export function checkRunning({ storeFault, damaged, descriptors, limits }: RunningFacts): Check[] {
  return [
    storeFault
      ? {
          name: 'store-writes',
          level: 'error',
          detail: storeFault.message,
          hint: storeFault.hint ?? 'Look at the log of the service: GET /v1/logs',
        }
      : { name: 'store-writes', level: 'ok', detail: 'The store is writable.' },
    damaged
      ? {
          name: 'store-damage',
          level: 'error',
          detail: 'A part of the store is damaged.',
          hint: 'Check the disk, and restore a backup: musen restore FILE',
        }
      : { name: 'store-damage', level: 'ok', detail: 'No damage of the store was found.' },
    ...(descriptors === undefined ? [] : [checkDescriptors(descriptors)]),
    checkLimits(limits.filter(({ reached }) => reached > 0)),
  ]
}

function checkDescriptors(limit: number): Check {
  const detail = `The process may open ${limit} files and connections.`
  if (limit >= FEW_DESCRIPTORS) return { name: 'descriptors', level: 'ok', detail }
  return { name: 'descriptors', level: 'warning', detail, hint: 'Raise it: ulimit -n, or LimitNOFILE of systemd.' }
}

function checkLimits(reached: RunningFacts['limits']): Check {
  if (reached.length === 0) return { name: 'limits', level: 'ok', detail: 'No limit was reached since the start.' }
  return {
    name: 'limits',
    level: 'warning',
    detail: `Limits were reached since the start: ${reached.map(({ name, reached: times }) => `${name} (${times} times)`).join(', ')}.`,
    hint: 'Raise the setting of that name, or find the client that uses so much: GET /metrics',
  }
}
