import type { Statement } from '../engine/database.ts'
import type { MessageRow } from '../rows.ts'
import { cutPage, type PageRows, pageRows } from './page-bytes.ts'

/** Maximum size of a payload that is read as hexadecimal, in bytes. */
const SMALL_BYTES = 512

/**
 * Returns the columns of `messages` in the order of `messageRow`. `table` is the table's name in the statement. Small payloads are read as
 * text: each blob becomes a separate ArrayBuffer, which costs more than all other columns together.
 */
export function messageColumns(table: string): string {
  const columns = `key state radio node created_at source destination packet decoded updated_at reason detail priority attempts expires_at
    options rssi_dbm snr_db lqi readings`
  const payload = `CASE WHEN length(${table}.payload) <= ${SMALL_BYTES} THEN hex(${table}.payload) ELSE ${table}.payload END`
  return [...columns.split(/\s+/).map((column) => `${table}.${column}`), payload].join(', ')
}

/** Returns the rows of a statement that selects `messageColumns`, up to `PAGE_BYTES`. Reading arrays is faster than reading objects. */
export function messageRows(
  statement: Statement<unknown[], unknown>,
  values: unknown[],
  limit: number,
): PageRows<MessageRow> {
  return cutPage(toMessages(pageRows(statement.raw(true), values, limit) as Iterable<MessageValues>), bytesOf)
}

function* toMessages(found: Iterable<MessageValues>): Iterable<MessageRow> {
  for (const values of found) yield messageRow(values)
}

function bytesOf({ payload, packet, decoded, options, detail, readings }: MessageRow): number {
  const texts = (packet?.length ?? 0) + (decoded?.length ?? 0) + (options?.length ?? 0) + (detail?.length ?? 0)
  return payload.length + texts + (readings?.length ?? 0)
}

/** Returns the only row of such a statement. */
export function messageRowAt(statement: Statement<unknown[], unknown>, key: number): MessageRow | undefined {
  const values = statement.raw(true).get(key) as MessageValues | undefined
  return values && messageRow(values)
}

type MessageValues = [
  key: number,
  state: number,
  radio: number,
  node: number | null,
  created_at: number,
  source: string | null,
  destination: string | null,
  packet: string | null,
  decoded: string | null,
  updated_at: number | null,
  reason: MessageRow['reason'],
  detail: string | null,
  priority: number | null,
  attempts: number | null,
  expires_at: number | null,
  options: string | null,
  rssi_dbm: number | null,
  snr_db: number | null,
  lqi: number | null,
  readings: string | null,
  payload: string | Uint8Array,
]

function messageRow(values: MessageValues): MessageRow {
  const payload = values[20]
  return {
    key: values[0],
    state: values[1],
    radio: values[2],
    node: values[3],
    created_at: values[4],
    source: values[5],
    destination: values[6],
    payload: typeof payload === 'string' ? Buffer.from(payload, 'hex') : payload,
    packet: values[7],
    decoded: values[8],
    updated_at: values[9],
    reason: values[10],
    detail: values[11],
    priority: values[12],
    attempts: values[13],
    expires_at: values[14],
    options: values[15],
    rssi_dbm: values[16],
    snr_db: values[17],
    lqi: values[18],
    readings: values[19],
  }
}
