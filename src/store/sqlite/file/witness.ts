import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Epochs, sharedSeq } from '../../../domain/epochs.ts'
import { createPrivate } from './lock.ts'

/** The file beside the store that says how far the store has come. */
export const WITNESS = 'musen.witness'

/** How far a store has come: everything up to `seq` of the epoch was on disk when this was written. */
export interface Witness {
  epoch: string
  seq: number
}

/**
 * Opens the witness of a store for writing. It is overwritten in place, without fsync: a power cut can leave an earlier text or a torn one,
 * never one that is ahead of the store, because only what is committed is noted. Errors are ignored: the store works without a witness.
 */
export function openWitness(directory: string, epoch: string) {
  const path = join(directory, WITNESS)
  let descriptor: number | undefined
  let noted = -1
  return {
    /** Notes that everything up to `seq` is on disk. */
    note(seq: number): void {
      if (seq === noted) return
      try {
        createPrivate(path)
        descriptor ??= openSync(path, 'r+')
        writeSync(descriptor, witnessText({ epoch, seq }), 0)
        noted = seq
      } catch {
        // The next call tries again.
      }
    },
    close(): void {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** Returns the text of a witness. All have the same length, so that a shorter one leaves no rest of a longer one. */
export function witnessText({ epoch, seq }: Witness): string {
  const text = `musen ${epoch} ${String(seq).padStart(16, '0')}`
  return `${text} ${checkOf(text)}\n`
}

/** Returns undefined if the witness is missing or torn. */
export function readWitness(directory: string): Witness | undefined {
  let text: string
  try {
    text = readFileSync(join(directory, WITNESS), 'latin1')
  } catch {
    return undefined
  }
  const [, body = '', epoch = '', seq = '', check] =
    /^(musen ([0-9a-z]{10}) (\d{16})) ([0-9a-f]{16})\n$/.exec(text) ?? []
  return check === checkOf(body) ? { epoch, seq: Number(seq) } : undefined
}

function checkOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * Returns whether a store is older than its witness, or unknown to it: somebody has put a copy in its place.
 * @param head the last seq of the store
 */
export function isRolledBack(witness: Witness, epochs: Epochs, head: number): boolean {
  if (witness.epoch === epochs.current) return head < witness.seq
  return sharedSeq(epochs, witness.epoch) === undefined
}
