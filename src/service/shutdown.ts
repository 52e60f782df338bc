import type { Logger } from '../app/ports.ts'

/** One part of the service, in the order in which they close. */
interface ClosingStep {
  part: string
  /** Why the part closes at this place. */
  reason: string
  /** The longest time that the part may take to finish its work, in milliseconds; undefined if it has no work to finish. */
  graceMs?: number
}

/** The order in which the parts close: first what starts new work, last what the others write to. */
export const CLOSING_ORDER = [
  { part: 'retention', reason: 'It deletes in the background; no one waits for it.' },
  { part: 'backups', reason: 'A copy that is not complete is made again after the next start.' },
  { part: 'roll-ups', reason: 'They are made in the background; what is missing is made after the next start.' },
  { part: 'webhooks', reason: 'An endpoint may still answer the request that it has received.', graceMs: 1_000 },
  { part: 'discoveries', reason: 'They transmit through the radios.' },
  { part: 'probes', reason: 'They hold ports open.' },
  { part: 'queues', reason: 'Long polls get their answer while the server still runs.' },
  { part: 'events', reason: 'Long polls get their answer while the server still runs.' },
  { part: 'streams', reason: 'Subscribers get a close frame with their cursor.', graceMs: 1_000 },
  { part: 'server', reason: 'After this, no request can start a send or a capture.' },
  { part: 'captures', reason: 'They record the radios, so they end before the links do.' },
  { part: 'radios', reason: 'A frame that is in the air finishes, so that its state is known.', graceMs: 2_000 },
  { part: 'lookups', reason: 'The radios look up the hosts of their links.' },
  { part: 'audit', reason: 'It writes its last entries to the store.' },
  { part: 'simulations', reason: 'The simulated modules outlive the radios that use them.' },
  { part: 'keys', reason: 'It writes to the store when each key was last used.' },
  { part: 'store', reason: 'All other parts write to it.' },
] as const satisfies readonly ClosingStep[]

export type Part = (typeof CLOSING_ORDER)[number]['part']

export type Shutdown = ReturnType<typeof createShutdown>

/** Closes the parts of a service in `CLOSING_ORDER`, whatever order they started in. */
export function createShutdown(logger: Logger) {
  const closers = new Map<Part, (graceMs: number) => unknown>()
  let closing: Promise<void> | undefined

  async function run(): Promise<void> {
    for (const step of CLOSING_ORDER as readonly (ClosingStep & { part: Part })[]) {
      try {
        await closers.get(step.part)?.(step.graceMs ?? 0)
      } catch (error) {
        logger.error({ err: error, part: step.part }, 'A part of musen did not close cleanly')
      }
    }
  }

  return {
    /** Registers a part that has started. A part that is not registered is skipped: a start may fail halfway. */
    add(part: Part, close: (graceMs: number) => unknown): void {
      closers.set(part, close)
    },

    /** Closes all registered parts once; a part that fails does not stop the others. Idempotent. */
    close(): Promise<void> {
      closing ??= run()
      return closing
    },
  }
}
