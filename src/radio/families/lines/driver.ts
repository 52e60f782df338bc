import type { ReceivedPacket } from '../../../domain/packet.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule } from '../../driver.ts'
import { createDelimiterSplitter } from '../../kit/delimiter.ts'
import { checkLinesOrder } from './check.ts'
import { linesInfo } from './info.ts'
import { createSourceReader, parseJsonLine } from './json-line.ts'
import { createMappedReadings, createMemberReadings } from './json-readings.ts'
import { linesProbe } from './probe.ts'
import { createRawReader } from './raw-reader.ts'
import { type LinesSettings, readSettings } from './settings.ts'

const LF = 0x0a
const CR = 0x0d

/** Drives anything that speaks lines, or bytes with pauses. Nothing answers, so `sent` is the highest state. */
export function createLinesDriver({ write, emit, options }: DriverDeps): Driver {
  const settings = readSettings(options)
  const toPacket = packetMaker(settings)
  let stopped = false

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function rawReader() {
    const { maxBytes, idleGapMs } = settings
    const onMessage = (payload: Uint8Array) => tell({ type: 'packet', packet: toPacket(payload) })
    return createRawReader({ maxBytes, idleGapMs, onMessage })
  }

  function lineReader() {
    const { delimiter, maxBytes } = settings
    const { push } = createDelimiterSplitter({
      delimiter,
      maxBytes,
      onFrame(frame) {
        const line = isLineFeed(delimiter) ? withoutCarriageReturn(frame) : frame
        // An empty line only shows that the device is there.
        tell(line.length === 0 ? { type: 'frame' } : { type: 'packet', packet: toPacket(line) })
      },
      onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
    })
    return { push, stop() {} }
  }

  const reader = settings.mode === 'raw' ? rawReader() : lineReader()

  return {
    async start() {},
    receive(chunk) {
      if (!stopped) reader.push(chunk)
    },
    async send({ payload }) {
      await write(Buffer.concat([payload, settings.sendDelimiter]))
      return { state: 'sent' }
    },
    stop() {
      stopped = true
      reader.stop()
    },
  }
}

/** A line that is not JSON is still a message, without `decoded`: devices print errors and greetings as text. */
function packetMaker({
  mode,
  sourceFields,
  source: device,
  readings,
}: LinesSettings): (payload: Uint8Array) => ReceivedPacket {
  const known = device === undefined ? {} : { source: device }
  if (mode !== 'json') return (payload) => ({ payload, ...known })
  const readSource = createSourceReader(sourceFields)
  const readingsOf = readings ? createMappedReadings(readings) : createMemberReadings(new Set(sourceFields))
  return (payload) => {
    const value = parseJsonLine(payload)
    if (value === undefined) return { payload, ...known }
    const source = readSource(value) ?? device
    const measured = readingsOf(value)
    const packet: ReceivedPacket = { payload, decoded: { type: 'json', value } }
    if (source !== undefined) packet.source = source
    if (measured.length > 0) packet.readings = measured
    return packet
  }
}

function isLineFeed(delimiter: Uint8Array): boolean {
  return delimiter.length === 1 && delimiter[0] === LF
}

function withoutCarriageReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CR ? line.subarray(0, -1) : line
}

export const linesDriver: DriverModule = {
  info: linesInfo,
  // One at a time: a device without acknowledgements is also one without a queue.
  maxInFlight: 1,
  maxAttempts: 3,
  create: createLinesDriver,
  check: checkLinesOrder,
  probe: linesProbe,
}
