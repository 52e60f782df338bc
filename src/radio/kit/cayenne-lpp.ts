/** One measured value of a payload in the Cayenne Low Power Payload form. */
export interface LppValue {
  /** 0..255, chosen by the sender. */
  channel: number
  quantity: string
  /** SenML unit (RFC 8428, RFC 8798); absent: a bare number or a state. */
  unit?: string
  value: number
}

interface Part {
  quantity: string
  unit?: string
  bytes: number
  /** The integer on the wire, divided by this, is the value. */
  divisor: number
  signed: boolean
}

const unsigned = (quantity: string, bytes: number, divisor = 1, unit?: string): Part => ({
  quantity,
  bytes,
  divisor,
  signed: false,
  ...(unit !== undefined && { unit }),
})
const signed = (...part: Parameters<typeof unsigned>): Part => ({ ...unsigned(...part), signed: true })

/**
 * The values of each type, big-endian, in this order. Source: myDevices, "Cayenne Low Power Payload", and the CayenneLPP library for the
 * types from 116 on. Voltages and currents are signed, as in MeshCore's own library.
 */
const TYPES: Readonly<Record<number, readonly Part[]>> = {
  0: [unsigned('digitalInput', 1)],
  1: [unsigned('digitalOutput', 1)],
  2: [signed('analogInput', 2, 100)],
  3: [signed('analogOutput', 2, 100)],
  100: [unsigned('generic', 4)],
  101: [unsigned('illuminance', 2, 1, 'lx')],
  102: [unsigned('presence', 1)],
  103: [signed('temperature', 2, 10, 'Cel')],
  104: [unsigned('humidity', 1, 2, '%RH')],
  113: ['accelerationX', 'accelerationY', 'accelerationZ'].map((axis) => signed(axis, 2, 1000, 'gn')),
  115: [unsigned('pressure', 2, 10, 'hPa')],
  116: [signed('voltage', 2, 100, 'V')],
  117: [signed('current', 2, 1000, 'A')],
  118: [unsigned('frequency', 4, 1, 'Hz')],
  120: [unsigned('percentage', 1, 1, '%')],
  121: [signed('altitude', 2, 1, 'm')],
  125: [unsigned('concentration', 2, 1, 'ppm')],
  128: [unsigned('power', 2, 1, 'W')],
  130: [unsigned('distance', 4, 1000, 'm')],
  131: [unsigned('energy', 4, 1000, 'kWh')],
  132: [unsigned('direction', 2, 1, 'deg')],
  133: [unsigned('unixTime', 4, 1, 's')],
  134: ['rotationX', 'rotationY', 'rotationZ'].map((axis) => signed(axis, 2, 100, 'deg/s')),
  135: [unsigned('red', 1), unsigned('green', 1), unsigned('blue', 1)],
  136: [signed('latitude', 3, 10_000, 'lat'), signed('longitude', 3, 10_000, 'lon'), signed('altitude', 3, 100, 'm')],
  142: [unsigned('switch', 1)],
}

/**
 * Reads a payload: for each value its channel, its type and its bytes. Reading ends at an unknown type, because its length is unknown, at an incomplete value,
 * and at the zeros with which a cipher fills a block; `complete` is false in the first two cases.
 */
export function readCayenneLpp(payload: Uint8Array): { values: LppValue[]; complete: boolean } {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.length)
  const values: LppValue[] = []
  let at = 0
  while (at < bytes.length) {
    if (bytes.subarray(at).every((byte) => byte === 0)) break
    const [channel = 0, type = -1] = bytes.subarray(at, at + 2)
    const parts = TYPES[type]
    const size = parts?.reduce((sum, part) => sum + part.bytes, 0) ?? 0
    at += 2
    if (!parts || at + size > bytes.length) return { values, complete: false }
    for (const { quantity, unit, divisor, signed, bytes: width } of parts) {
      const raw = signed ? bytes.readIntBE(at, width) : bytes.readUIntBE(at, width)
      values.push({ channel, quantity, ...(unit !== undefined && { unit }), value: raw / divisor })
      at += width
    }
  }
  return { values, complete: true }
}
