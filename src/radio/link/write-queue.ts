import type { DomainError } from '../../domain/errors.ts'

export interface WriteQueueDeps {
  /** Hands bytes to the operating system. Calls `done` when it has accepted them, or with the error. */
  write(bytes: Uint8Array, done: (error?: Error | null) => void): void
  /** Maximum time for the bytes at the head of the queue, in milliseconds. */
  timeoutMs(bytes: Uint8Array): number
  /** The head took too long: closes the connection and returns the error for the waiting writes. */
  onTimeout(): DomainError
  /** Converts an error of `write` into a DomainError. */
  toFault(error: Error): DomainError
}

export interface WriteQueue {
  write(bytes: Uint8Array): Promise<void>
  /** Number of writes that the operating system has not accepted yet. */
  pending(): number
  /** Rejects the waiting writes and all later ones. */
  fail(error: DomainError): void
}

interface Waiting {
  bytes: Uint8Array
  resolve(): void
  reject(error: DomainError): void
}

/**
 * Writes one after the other. Only the first of them is timed: a write that waits behind others
 * is not late. Node's streams have no write timeout, and a serial peer that does not read blocks a write for ever.
 */
export function createWriteQueue({ write, timeoutMs, onTimeout, toFault }: WriteQueueDeps): WriteQueue {
  const waiting: Waiting[] = []
  let broken: DomainError | undefined
  let timer: NodeJS.Timeout | undefined

  function fail(error: DomainError): void {
    broken ??= error
    clearTimeout(timer)
    for (const { reject } of waiting.splice(0)) reject(broken)
  }

  function writeHead(): void {
    const head = waiting[0]
    if (!head || broken) return
    timer = setTimeout(() => fail(onTimeout()), timeoutMs(head.bytes))
    write(head.bytes, (error) => {
      if (broken) return
      clearTimeout(timer)
      if (error) return fail(toFault(error))
      waiting.shift()
      head.resolve()
      writeHead()
    })
  }

  return {
    write(bytes) {
      if (broken) return Promise.reject(broken)
      return new Promise((resolve, reject) => {
        waiting.push({ bytes, resolve, reject })
        if (waiting.length === 1) writeHead()
      })
    },
    pending: () => waiting.length,
    fail,
  }
}
