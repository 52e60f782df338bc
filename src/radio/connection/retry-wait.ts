import { watchPort } from './port-watch.ts'

/** Delay before a module that sends something after a failed handshake is asked again. */
const HURRY_MS = 1_000

export interface RetryWaitOptions {
  /** Returns whether the radio's port is there, without opening it. Absent if only an attempt can show that. */
  isThere?: (() => Promise<boolean>) | undefined
  /** Called when the port has come back. */
  onBack(): void
}

/** The wait between two attempts to connect a radio. */
export function createRetryWait({ isThere, onBack }: RetryWaitOptions) {
  let delayMs = 0
  let until: number | undefined
  let wake: () => void = () => {}
  let hurry: () => void = () => {}

  function onChange(isBack: boolean): void {
    if (isBack) onBack()
    wake()
  }

  return {
    /** The time of the next attempt, ms since the Unix epoch; undefined if none is planned. */
    get until(): number | undefined {
      return until
    },
    plan(milliseconds: number): void {
      delayMs = milliseconds
      until = Date.now() + milliseconds
    },
    clear(): void {
      until = undefined
    },
    /** Resolves after the planned delay, or before it when the port has gone (the attempt reports that, and opens nothing) or come back. */
    rest(wasThere: boolean): Promise<void> {
      return new Promise((resolve) => {
        const unwatch = isThere ? watchPort({ isThere, wasThere, onChange }) : () => {}
        wake = () => {
          clearTimeout(timer)
          unwatch()
          wake = () => {}
          hurry = () => {}
          resolve()
        }
        let timer = setTimeout(() => wake(), delayMs)
        hurry = () => {
          hurry = () => {}
          if (until === undefined || until - Date.now() <= HURRY_MS) return
          clearTimeout(timer)
          until = Date.now() + HURRY_MS
          timer = setTimeout(() => wake(), HURRY_MS)
        }
      })
    },
    /** Ends the wait now. */
    wake: () => wake(),
    /** Ends the wait soon. */
    hurry: () => hurry(),
  }
}
