/** Number of acknowledgements that the firmware waits for at once; a further message displaces the oldest. */
const AWAITED = 8
/** Number of acknowledgements to remember, late ones included. */
const REMEMBERED = 128

/** The acknowledgements that messages wait for: the module reports each by the number that it gave to the attempt. */
export function createAcks() {
  const refs = new Map<number, string>()
  const awaited = new Map<number, NodeJS.Timeout>()
  let waiting: (() => void)[] = []

  function release(ack: number): void {
    clearTimeout(awaited.get(ack))
    if (!awaited.delete(ack)) return
    const next = waiting
    waiting = []
    for (const go of next) go()
  }

  return {
    /** Resolves when the module can wait for one more acknowledgement. */
    async room(): Promise<void> {
      while (awaited.size >= AWAITED) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    expect(ack: number, ref: string, withinMs: number): void {
      release(ack)
      refs.delete(ack)
      refs.set(ack, ref)
      const [oldest] = refs.keys()
      if (refs.size > REMEMBERED && oldest !== undefined) refs.delete(oldest)
      awaited.set(
        ack,
        setTimeout(() => release(ack), withinMs),
      )
    },
    /** Returns the message that an acknowledgement belongs to; undefined for an unknown one, for example from before a restart. */
    take(ack: number): string | undefined {
      const ref = refs.get(ack)
      refs.delete(ack)
      release(ack)
      return ref
    },
    stop(): void {
      for (const ack of [...awaited.keys()]) release(ack)
    },
  }
}
