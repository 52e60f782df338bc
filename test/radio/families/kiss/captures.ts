import type { Decoded } from '../../../../src/domain/decoded/decoded.ts'
import type { Ax25Frame } from '../../../../src/radio/families/kiss/ax25.ts'
import aprs from '../../../captures/aprs.json' with { type: 'json' }
import kiss from '../../../captures/kiss.json' with { type: 'json' }

/** Bytes in hexadecimal. */
export interface KissCapture {
  name: string
  source: string
  wire: string
  frame: { port: number; command: number; data: string; ax25?: Omit<Ax25Frame, 'info'> & { info: string } }
}

export interface AprsCapture {
  name: string
  source: string
  destination: string
  /** One character a byte. */
  info: string
  decoded: Decoded | null
}

export const kissCaptures: KissCapture[] = kiss.vectors
export const aprsCaptures = aprs.vectors as AprsCapture[]
