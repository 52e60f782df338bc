import type { Logger, RadioStore } from '../../app/ports.ts'
import type { RadioFault, RadioState } from '../../domain/radio.ts'
import { untilStored } from '../until-stored.ts'

/** Maximum number of changes to hold while the store takes nothing; older ones are dropped. */
const MAX_WAITING = 100

export interface StateRecordDeps {
  radioId: string
  store: Pick<RadioStore, 'recordRadioState'>
  logger: Logger
}

/** Writes the state changes of one radio to the log, in order, and retries while the store cannot take them. */
export function createStateRecord({ radioId, store, logger }: StateRecordDeps) {
  const gone = new AbortController()
  const waiting: { state: RadioState; fault: RadioFault | undefined }[] = []
  let writing = false

  async function write(): Promise<void> {
    writing = true
    for (let next = waiting.shift(); next && !gone.signal.aborted; next = waiting.shift()) {
      const { state, fault } = next
      const what = `radio ${radioId} is ${state}`
      try {
        await untilStored(() => store.recordRadioState(radioId, state, fault), { logger, what, signal: gone.signal })
      } catch (error) {
        // A radio that was just deleted has no row to change.
        logger.debug({ err: error, radio: radioId, state }, 'A radio state was not recorded')
      }
    }
    writing = false
  }

  return {
    add(state: RadioState, fault: RadioFault | undefined): void {
      if (gone.signal.aborted) return
      waiting.push({ state, fault })
      if (waiting.length > MAX_WAITING) waiting.shift()
      if (!writing) void write()
    },
    stop(): void {
      gone.abort()
    },
  }
}
