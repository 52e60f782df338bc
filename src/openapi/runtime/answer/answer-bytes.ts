import type { FastifyReply } from 'fastify'

/** Smaller answers are not counted: the connections bound them, and most answers are small. */
const COUNTED_BYTES = 32 * 1024

export type AnswerBytes = ReturnType<typeof createAnswerBytes>

/**
 * Counts the bytes of all answers that wait for their clients, so that clients that ask for much and read nothing cannot use up the memory.
 * @param maxBytes the budget; 0 means no limit
 * @param refusal makes the error for a client beyond the budget
 */
export function createAnswerBytes({ maxBytes, refusal }: { maxBytes: number; refusal(): Error }) {
  let held = 0
  let refused = 0

  function isSpent(): boolean {
    return maxBytes > 0 && held >= maxBytes
  }

  /** @throws what `refusal` makes, if the budget is spent */
  function checkRoom(): void {
    if (!isSpent()) return
    refused++
    throw refusal()
  }

  /** Counts bytes until the returned function is called, once. */
  function take(bytes: number): () => void {
    held += bytes
    let isOut = true
    return () => {
      if (isOut) held -= bytes
      isOut = false
    }
  }

  return {
    isSpent,
    checkRoom,
    take,
    /**
     * Counts an answer until its client has taken it or is gone.
     * @param canRefuse false for an answer to a change, which was made
     * @throws what `refusal` makes, if the budget is spent
     */
    hold(reply: FastifyReply, bytes: number, canRefuse: boolean): void {
      if (bytes < COUNTED_BYTES) return
      if (canRefuse) checkRoom()
      reply.raw.once('close', take(bytes))
    },
    /** Returns the number of bytes that wait. */
    held: () => held,
    /** Returns the number of refused answers and streams. */
    refused: () => refused,
  }
}
