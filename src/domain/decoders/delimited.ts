import { createConversion } from './conversion.ts'
import { type ColumnOrKey, type DelimitedDecoder, MAX_COLUMNS } from './decoder.ts'
import { type Compiled, type Found, type FoundSource, toSource } from './fields.ts'
import type { PayloadView } from './payload-view.ts'

const BEYOND_ASCII = /[\u0080-\u00ff]/

/** A column, or the value of a pair: its text without spaces around it, and where it begins. */
interface Cell {
  text: string
  byte: number
}

interface Cells {
  columns: Cell[]
  pairs: ReadonlyMap<string, Cell>
}

export function compileDelimited(decoder: DelimitedDecoder): Compiled {
  const { when, fields, source, delimiter = ',', pairSeparator } = decoder
  const split = createSplitter(asBytes(delimiter), pairSeparator === undefined ? undefined : asBytes(pairSeparator))
  let last: { payload: PayloadView; cells: Cells } | undefined

  /** All fields of a decoder read the same payload one after the other. */
  function cellsOf(payload: PayloadView): Cells {
    if (last?.payload !== payload) last = { payload, cells: split(payload.text()) }
    return last.cells
  }

  function finder({ column = 0, key }: ColumnOrKey): (payload: PayloadView) => Cell | undefined {
    if (key === undefined) return (payload) => cellsOf(payload).columns[column - 1]
    const bytes = asBytes(key)
    return (payload) => cellsOf(payload).pairs.get(bytes)
  }

  function accepts(): Compiled['accepts'] {
    if (!when) return () => true
    const find = finder(when)
    const accepted = when.equals && new Set(when.equals.map(asBytes))
    return (payload) => {
      const cell = find(payload)
      return cell !== undefined && (accepted?.has(cell.text) ?? true)
    }
  }

  function sender(where: ColumnOrKey): (payload: PayloadView) => FoundSource {
    const find = finder(where)
    return (payload) => {
      const cell = find(payload)
      const byte = cell?.byte ?? payload.bytes.length
      return toSource(asText(cell?.text ?? '')) ?? { absent: `${titleOf(where)} is not the name of a sender.`, byte }
    }
  }

  return {
    ...(source && { source: sender(source) }),
    accepts: accepts(),
    check: (payload) =>
      cellsOf(payload).columns.length > MAX_COLUMNS
        ? { detail: `The payload has more than ${MAX_COLUMNS} columns.` }
        : undefined,
    fields: fields.map((field) => {
      const find = finder(field)
      const convert = createConversion(field)
      const { suffix = '' } = field
      const title = titleOf(field)
      return (payload: PayloadView): Found => {
        const cell = find(payload)
        if (!cell) return { absent: `${title} does not exist.`, byte: payload.bytes.length }
        if (cell.text === '') return { absent: `${title} is empty.`, byte: cell.byte }
        const value = convert(withoutSuffix(asText(cell.text), suffix))
        if (typeof value === 'string') return { problem: `${title} ${value}.`, byte: cell.byte }
        return value === null ? { absent: `${title} has no value.`, byte: cell.byte } : value
      }
    }),
  }
}

function titleOf({ column, key }: ColumnOrKey): string {
  return key === undefined ? `Column ${column}` : `The key "${key}"`
}

function withoutSuffix(text: string, suffix: string): string {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length).trimEnd() : text
}

/** `delimiter`, `separator` and the text have one character for each byte. */
function createSplitter(delimiter: string, separator: string | undefined): (text: string) => Cells {
  const isSpace = delimiter === ' '
  return (text) => {
    const columns: Cell[] = []
    const pairs = new Map<string, Cell>()
    for (let start = 0; start <= text.length && columns.length <= MAX_COLUMNS; ) {
      const found = text.indexOf(delimiter, start)
      const end = found < 0 ? text.length : found
      if (!isSpace || end > start) {
        const cell = trimmed(text, start, end)
        columns.push(cell)
        if (separator !== undefined) addPair(pairs, cell, separator)
      }
      start = end + delimiter.length
    }
    return { columns, pairs }
  }
}

/** Of pairs with the same key, the first counts. */
function addPair(pairs: Map<string, Cell>, { text, byte }: Cell, separator: string): void {
  const at = text.indexOf(separator)
  if (at < 0) return
  const key = text.slice(0, at).trim()
  if (pairs.has(key)) return
  const value = trimmed(text, at + separator.length, text.length)
  pairs.set(key, { text: value.text, byte: byte + value.byte })
}

function trimmed(text: string, start: number, end: number): Cell {
  const part = text.slice(start, end)
  const inner = part.trimStart()
  return { text: inner.trimEnd(), byte: start + part.length - inner.length }
}

/** UTF-8 bytes as characters, as in `PayloadView.text`. */
function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function asText(bytes: string): string {
  if (!BEYOND_ASCII.test(bytes)) return bytes
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
