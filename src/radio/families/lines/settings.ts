import type { Options } from '../../../domain/message.ts'
import { parseDelimiter } from './delimiter-text.ts'

/** The radio's options in typed form. */
export interface LinesSettings {
  mode: 'delimiter' | 'json' | 'raw'
  delimiter: Uint8Array
  maxBytes: number
  idleGapMs: number
  /** The fields of a JSON line that name its sender. */
  sourceFields: readonly string[]
  /** Name of the device behind the port, for messages without such a field. */
  source?: string
  /** Mappings of JSON members to readings; absent: all numeric members. */
  readings?: readonly string[]
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
    sourceFields: options.sourceField === undefined ? [] : String(options.sourceField).split(','),
    ...(options.source !== undefined && { source: String(options.source) }),
    ...(Array.isArray(options.readings) && { readings: options.readings }),
    sendDelimiter: appends ? delimiter : new Uint8Array(0),
  }
}
