import type { SerialPort } from 'serialport'
import type { Link, LinkConnection, LinkEvents } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { SerialLink } from '../../domain/radio.ts'
import { loadSerialPort } from './load-serialport.ts'
import { exists, findSerialDevice, isStill } from './serial-device.ts'
import { lostFault, notAPort, openFault } from './serial-faults.ts'
import { noticeHangup } from './serial-hangup.ts'
import { setLines } from './serial-lines.ts'
import { createWriteQueue } from './write-queue.ts'

export interface SerialTiming {
  openTimeoutMs?: number
  /** Maximum time that a write may wait for the port, beyond the time that its bytes need on the wire. */
  writeTimeoutMs?: number
  /** Maximum time for a close; after it the close is left to the operating system. */
  closeTimeoutMs?: number
}

/** A start bit, eight data bits, a parity bit and two stop bits. */
const MAX_BITS_PER_BYTE = 12

/**
 * A serial port, by serialport's native bindings. Every connection has its own port object: a `SerialPort` keeps
 * bytes that were written while it was closed and sends them at the next open, to a module that has just restarted.
 */
export function createSerialLink(config: SerialLink, timing: SerialTiming = {}): Link {
  const { openTimeoutMs = 10_000, writeTimeoutMs = 10_000, closeTimeoutMs = 2_000 } = timing
  const { path, baudRate } = config
  return {
    description: `${path} at ${baudRate} baud`,
    ...(process.platform !== 'win32' && { isThere: () => exists(path) }),
    async connect(events) {
      const port = await openPort(config, openTimeoutMs)
      return serve({ port, config, writeTimeoutMs, closeTimeoutMs, events })
    },
  }
}

async function openPort(config: SerialLink, openTimeoutMs: number): Promise<SerialPort> {
  const { path, baudRate, dataBits, parity, stopBits, flowControl } = config
  const software = flowControl === 'software'
  const device = await findSerialDevice(path)
  const { SerialPort } = await loadSerialPort()
  let port: SerialPort
  try {
    port = new SerialPort({
      path: device.path,
      baudRate,
      dataBits,
      parity,
      stopBits,
      rtscts: flowControl === 'hardware',
      xon: software,
      xoff: software,
      // A hang-up on close drops DTR and RTS, which reboots some boards or starts their boot loader.
      hupcl: false,
      autoOpen: false,
    })
  } catch (error) {
    throw await openFault(path, asError(error))
  }
  // An error without a listener would end the process; relevant errors arrive by callback or `close`.
  port.on('error', () => {})
  const failure = await new Promise<Error | DomainError | null>((resolve) => {
    const timer = setTimeout(() => {
      port.once('open', () => port.close())
      resolve(
        new DomainError('link-timeout', `The port ${path} did not open within ${openTimeoutMs / 1000} s.`, {
          hint: "The operating system's driver for the port does not respond: unplug the module and plug it in again.",
        }),
      )
    }, openTimeoutMs)
    port.open((error) => {
      clearTimeout(timer)
      resolve(error)
    })
  })
  if (failure instanceof DomainError) throw failure
  if (failure) throw await openFault(path, failure)
  // A device can be replaced between the look and the open: a module was unplugged and another one took its name.
  if (!(await isStill(device, port))) {
    port.close()
    throw notAPort(path)
  }
  try {
    await setLines(port, config)
  } catch (fault) {
    port.close()
    throw fault
  }
  noticeHangup(port)
  return port
}

interface ServeOptions {
  port: SerialPort
  config: SerialLink
  writeTimeoutMs: number
  closeTimeoutMs: number
  events: LinkEvents
}

function serve({ port, config, writeTimeoutMs, closeTimeoutMs, events }: ServeOptions): LinkConnection {
  const { path, baudRate } = config
  let closing: Promise<void> | undefined
  let reported = false

  const queue = createWriteQueue({
    write: (bytes, done) => port.write(bytes, done),
    timeoutMs: (bytes) => writeTimeoutMs + (bytes.length * MAX_BITS_PER_BYTE * 1000) / baudRate,
    toFault(error) {
      const fault = lostFault(path, error)
      report(fault)
      void close(true)
      return fault
    },
    onTimeout() {
      const fault = new DomainError(
        'write-timeout',
        `The port ${path} accepted no bytes for ${writeTimeoutMs / 1000} s.`,
        {
          hint: 'The module does not read. Check flow control and cable, or restart the module.',
        },
      )
      report(fault)
      void close(true)
      return fault
    },
  })

  function report(fault: DomainError): void {
    if (reported || closing) return
    reported = true
    events.closed(fault)
  }

  /** `discard` drops the bytes that the kernel still holds: a blocked port would delay the close by half a minute. */
  function close(discard: boolean): Promise<void> {
    closing ??= new Promise((resolve) => {
      const timer = setTimeout(resolve, closeTimeoutMs)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      if (!port.isOpen) return done()
      if (discard) port.flush(() => port.close(done))
      else port.close(done)
    })
    return closing
  }

  // serialport notices an unplug only while a `data` listener is set.
  port.on('data', (chunk: Uint8Array) => {
    if (!closing) events.data(chunk)
  })
  port.on('close', (error?: Error) => {
    const fault = lostFault(path, error ?? undefined)
    queue.fail(fault)
    report(fault)
  })

  return {
    write: (bytes) => queue.write(bytes),
    close() {
      reported = true
      const blocked = queue.pending() > 0
      queue.fail(lostFault(path))
      return close(blocked)
    },
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
