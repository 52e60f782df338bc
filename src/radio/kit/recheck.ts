const RECHECK_MS = 5_000

export interface RecheckOptions {
  /** Asks the module once. Rejects when the link is gone. */
  isWell(): Promise<boolean>
  /** So many bad answers in a row are waited for before it counts as unwell; one unless said. The first ones are asked again at once. */
  patience?: number
  /** Each time it is found to be unwell. */
  onUnwell?(): void
  /** Ends early when the driver stops. */
  pause(milliseconds: number): Promise<void>
  stopped(): boolean
}

/** Looks after a module that was silent, or has started again: asks until it is well, one question at a time. */
export function createRecheck({ isWell, patience = 1, onUnwell = () => {}, pause, stopped }: RecheckOptions) {
  let running = false
  let question: Promise<boolean> = Promise.resolve(true)
  return {
    get running(): boolean {
      return running
    },
    /** Whether it is well, once the question that is under way is answered; true while none is. Rejects when the link is gone. */
    answered: async (): Promise<boolean> => !running || question,
    /** Does nothing while it runs already. */
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
      // The link is gone: who keeps it knows already.
    } finally {
      running = false
    }
  }
}
