import stringWidth from 'string-width'
import { visibleJson } from '../../domain/visible-json.ts'
import type { Output, Terminal } from './terminal.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape.
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Makes external text (from a radio, a device or a label) safe for a terminal: control characters, line ends and characters that
 * change the direction of writing become escapes, so that a station cannot move the cursor.
 */
export function plain(text: string): string {
  return text.replace(HARMFUL, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Formats rows as columns, each as wide on a terminal as its widest cell. Empty columns are omitted. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, column) => rows.some((row) => row[column]))
  const cells = [heads, ...rows].map((row) => row.map(plain).filter((_, column) => used[column]))
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

export type Style = Record<'bold' | 'dim' | 'red', (text: string) => string>

/** Colours for a terminal; plain text if the output is a file or `NO_COLOR` is set (no-color.org). */
export function styleFor(output: Output, { env }: Pick<Terminal, 'env'>): Style {
  const on = output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
  const sgr = (start: number, end: number) => (text: string) => (on ? `\u001b[${start}m${text}\u001b[${end}m` : text)
  return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39) }
}

/** Formats a JSON document, indented because people read it too. */
export function jsonDocument(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}

/** Formats one line of a JSON stream. */
export function jsonLine(value: unknown): string {
  return `${visibleJson(JSON.stringify(value))}\n`
}
