import { DomainError } from '../../domain/errors.ts'
import type { SerialLink } from '../../domain/radio.ts'

/** The part of serialport's `SerialPort` that sets control lines. */
export interface LinePort {
  set(flags: { dtr: boolean; rts: boolean; lowLatency: boolean }, done: (error: Error | null) => void): void
  /** Linux reports `lowLatency`. */
  get(done: (error: Error | null, flags?: { cts: boolean; lowLatency?: boolean }) => void): void
}

/**
 * Sets the control lines of an open port as its link asks. Does nothing without `dtr`, `rts` and `lowLatency`: the operating system then keeps
 * both lines raised, as it does at the open.
 * @throws DomainError link-failed
 */
export async function setLines(
  port: LinePort,
  { path, dtr, rts, lowLatency }: Pick<SerialLink, 'path' | 'dtr' | 'rts' | 'lowLatency'>,
): Promise<void> {
  if (dtr === undefined && rts === undefined && lowLatency === undefined) return
  try {
    // `set` always sets all three, so what the link does not name stays as it is.
    const before = await hasLowLatency(port)
    await new Promise<void>((resolve, reject) => {
      const flags = { dtr: dtr ?? true, rts: rts ?? true, lowLatency: lowLatency ?? before }
      port.set(flags, (error) => (error ? reject(error) : resolve()))
    })
    // The bindings do not report that a driver ignores the mode.
    if (lowLatency && !(await hasLowLatency(port))) throw new Error('its driver has no such mode')
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    const asked = Object.entries({ dtr, rts, lowLatency }).filter(([, value]) => value !== undefined)
    const names = asked.map(([name]) => name).join(', ')
    throw new DomainError('link-failed', `The port ${path} does not support ${names}: ${text}`, {
      hint: `Remove ${names} from the link. Virtual ports have no control lines; only some USB adapters, such as those of FTDI, have a low latency mode.`,
      cause: error,
    })
  }
}

function hasLowLatency(port: LinePort): Promise<boolean> {
  return new Promise((resolve, reject) => {
    port.get((error, flags) => (error ? reject(error) : resolve(flags?.lowLatency === true)))
  })
}
