import type { SentFrame } from '../../src/sim/ledger.ts'
import type { Simulation } from '../../src/sim/simulate.ts'

export type Reception = ReturnType<typeof createReception>

/** What one module put out whole, and what of it the service told: by content, as often as it was said. */
export function createReception({ ledger }: Simulation, meaningOf: (frame: Uint8Array) => Uint8Array[]) {
  /** Put out and not told, or below zero told and not put out so far: what ends a frame may come after the driver knows all of it. */
  const open = new Map<string, number>()
  let expected = 0
  let heard = 0
  let damaged = 0

  function add(key: string, change: number): void {
    const left = (open.get(key) ?? 0) + change
    if (left === 0) open.delete(key)
    else open.set(key, left)
  }

  function settle({ bytes, fate, noiseBefore }: SentFrame): void {
    if (fate === 'corrupted' || noiseBefore > 0) damaged++
    if (fate !== 'intact') return
    for (const payload of meaningOf(bytes)) {
      expected++
      add(key(payload), 1)
    }
  }

  ledger.observe((record) => {
    if (record.record === 'sent' && record.fate !== 'pending') settle(record)
  })

  return {
    hear(payload: Uint8Array): void {
      heard++
      add(key(payload), -1)
    },
    /** `missing`: put out whole, and not told so far. `unexpected`: told, and not put out so. `damaged`: frames that were or may be. `first`: of what is missing, in base64. */
    counts() {
      let missing = 0
      let unexpected = 0
      let first = ''
      for (const [content, left] of open) {
        if (left > 0 && missing === 0) first = content
        if (left > 0) missing += left
        else unexpected -= left
      }
      return { expected, heard, missing, unexpected, damaged, first }
    },
  }
}

function key(payload: Uint8Array): string {
  return Buffer.from(payload).toString('base64')
}
