import type { PalProduct, TwelitePal } from '../../../../domain/decoded/twelite.ts'
import { type PalEntry, readPalEntry } from './pal-data.ts'
import { palLayout } from './pal-layouts.ts'

/** Board, and number of sensor data. */
const HEAD_BYTES = 2
/** A CRC-8 behind the data. The frame's own checksum covers it, and other programs write 0, so it is not checked. */
const CRC_BYTES = 1
/** Information, source, extension, length. */
const ENTRY_HEAD_BYTES = 4

const PRODUCTS: Record<number, PalProduct> = {
  1: 'open-close',
  2: 'ambient',
  3: 'motion',
  4: 'notice',
  5: 'cue',
  6: 'aria',
}

/**
 * Decodes a PAL, CUE or ARIA; undefined: the data fit neither their own headers nor the board. `data`: behind the kind of
 * sensor. (Manual of App_Wings at twelite.net, vSerOutput_PAL of App_Wings, parsers of mwings_python.)
 */
export function decodePal(data: Uint8Array): TwelitePal | undefined {
  // The upper three bits are the board's version.
  const board = (data[0] ?? 0) & 0x1f
  const entries = splitEntries(data) ?? palLayout(board, data)
  if (!entries) return undefined
  const product = PRODUCTS[board]
  const pal: TwelitePal = { type: 'twelite-pal', board, ...(product && { product }) }
  for (const entry of entries) readPalEntry(entry, pal)
  return pal
}

/** undefined: the headers do not lead to the end. A node that awaits an answer counts one entry more than it sends. */
function splitEntries(data: Uint8Array): PalEntry[] | undefined {
  const entries: PalEntry[] = []
  const count = data[1] ?? 0
  const end = data.length - CRC_BYTES
  let at = HEAD_BYTES
  while (at < end && entries.length < count) {
    const [info = 0, source = 0, extension = 0, length = 0] = data.subarray(at, at + ENTRY_HEAD_BYTES)
    at += ENTRY_HEAD_BYTES
    if (at + length > end) return undefined
    entries.push({ info, source, extension, data: data.subarray(at, at + length) })
    at += length
  }
  return at === end ? entries : undefined
}
