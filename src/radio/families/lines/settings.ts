import type { Options } from '../../../domain/message.ts'
import { parseDelimiter } from './delimiter-text.ts'

/** The radio's options in typed form. */
export interface LinesSettings {
  mode: 'delimiter' | 'json' | 'raw'
  delimiter: Uint8Array
  maxBytes: number
  idleGapMs: number
  sourceField?: string
  /** Bytes sent behind each payload; may be empty. */
  sendDelimiter: Uint8Array
}

/** `options`: resolved against `linesInfo.options`. */
export function readSettings(options: Options): LinesSettings {
  const mode = options.mode === 'json' || options.mode === 'raw' ? options.mode : 'delimiter'
  const delimiter = parseDelimiter(String(options.delimiter))
  const appends = mode !== 'raw' && options.appendDelimiter === true
  return {
    mode,
    delimiter,
    maxBytes: Number(options.maxBytes),
    idleGapMs: Number(options.idleGapMs),
    ...(options.sourceField !== undefined && { sourceField: String(options.sourceField) }),
    sendDelimiter: appends ? delimiter : new Uint8Array(0),
  }
}
