import type { Event } from '../../../domain/event.ts'
import type { Reading } from '../../../domain/readings/reading.ts'
import { STATE_CODE } from '../codes.ts'
import type { Database } from '../engine/database.ts'
import { isFatal } from '../file/faults.ts'
import { READING_FIELDS, unpackReadings } from '../readings/packed.ts'
import { readingsText } from '../readings/text.ts'
import { createSampleWriter } from '../readings/writer.ts'
import { type Batch, RECEIVE_FIELDS, type RefusedReadings } from '../threads/batch.ts'
import type { WriterContext } from './context.ts'

/** Writes received packets, one row each, and their nodes. */
export function createReceivedWriter({ radios, nodes, series, log, spans }: WriterContext, db: Database) {
  const samples = createSampleWriter(series, db)
  const insert = db.prepare(
    `INSERT INTO messages
     (key, state, radio, node, created_at, source, destination, payload, rssi_dbm, snr_db, lqi, packet, decoded,
      readings)
     VALUES (?, ${STATE_CODE.received}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  /** Returns the seq; 0 if the packet cannot be stored because its radio never existed or a value is invalid. */
  function write(
    fields: Batch['receives'],
    at0: number,
    payload: Uint8Array,
    at: number,
    readings: readonly Reading[],
    progress: Progress,
  ): number {
    const radio = radios.find(fields[at0] as string)
    if (!radio) return 0
    const source = fields[at0 + 1] as string | null
    const rssi_dbm = fields[at0 + 4] as number | null
    const snr_db = fields[at0 + 5] as number | null
    const lqi = fields[at0 + 6] as number | null
    const mark = log.head()
    let node = source === null ? undefined : nodes.find(radio, source)
    const isNew = source !== null && node === undefined
    try {
      if (isNew) node = nodes.add(radio, source, at, null)
      const key = log.nextSeq()
      const made = node && readings.length > 0 ? samples.write(node, readings, at, key) : readings
      insert.run(
        key,
        radio.key,
        node?.key ?? null,
        at,
        source,
        fields[at0 + 2],
        payload,
        rssi_dbm,
        snr_db,
        lqi,
        fields[at0 + 7],
        fields[at0 + 8],
        readingsText(made) ?? null,
      )
      spans.note(key)
      if (node) nodes.count(node, at, { rssi_dbm, snr_db, lqi })
      if (node && isNew) progress.heard.push({ by: progress.done, event: nodes.logHeard(radio, node, at) })
      if (!node && isNew) progress.unlisted.push(progress.done)
      if (made.length < readings.length) progress.refused.push({ by: progress.done, made })
      return key
    } catch (error) {
      if (isFatal(error)) throw error
      log.rewind(mark)
      return 0
    }
  }

  return {
    /** Writes the batch's packets from the current one to `end` (excluded). */
    writeUntil(end: number, batch: Batch, progress: Progress, at: number): void {
      const { receives, readings, payloads } = batch
      for (; progress.done < end; progress.done++) {
        const at0 = progress.done * RECEIVE_FIELDS
        const length = receives[at0 + 3] as number
        const payload = payloads.subarray(progress.offset, progress.offset + length)
        progress.offset += length
        const count = receives[at0 + 9] as number
        const measured = count === 0 ? NONE : unpackReadings(readings, progress.readings, count)
        progress.readings += count * READING_FIELDS
        progress.seqs[progress.done] = write(receives, at0, payload, at, measured, progress)
      }
    },
  }
}

export type Heard = { by: number; event: Event }

export interface Progress {
  done: number
  offset: number
  /** The place of the packet's readings in the batch. */
  readings: number
  seqs: Float64Array
  heard: Heard[]
  /** The packets whose source did not become a node, by their index. */
  unlisted: number[]
  refused: RefusedReadings[]
}

const NONE: readonly Reading[] = []
