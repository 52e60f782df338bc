const RECHECK_MS = 5_000

export interface RecheckOptions {
  /** Asks the module once. Rejects if the link is lost. */
  isWell(): Promise<boolean>
  /** Number of bad answers in a row after which the module counts as faulty; default 1. Before that it is asked again at once. */
  patience?: number
  /** Called each time the module is found faulty. */
  onUnwell?(): void
  /** Waits; ends early when the driver stops. */
  pause(milliseconds: number): Promise<void>
  stopped(): boolean
}

/** Watches a module that was silent or has restarted: asks it, one question at a time, until it works. */
export function createRecheck({ isWell, patience = 1, onUnwell = () => {}, pause, stopped }: RecheckOptions) {
  let running = false
  let question: Promise<boolean> = Promise.resolve(true)
  return {
    get running(): boolean {
      return running
    },
    /** Resolves with whether the module works, once the pending question is answered; true if none is pending. Rejects if the link is lost. */
    answered: async (): Promise<boolean> => !running || question,
    /** Does nothing while it is already running. */
    start(): void {
      if (!running && !stopped()) void run()
    },
  }

  function ask(): Promise<boolean> {
    question = isWell()
    return question
  }

  async function run(): Promise<void> {
    running = true
    try {
      for (let missed = 1; !stopped() && !(await ask()); missed++) {
        if (missed < patience) continue
        onUnwell()
        await pause(RECHECK_MS)
      }
    } catch {
      // The link is lost, which its owner knows already.
    } finally {
      running = false
    }
  }
}
