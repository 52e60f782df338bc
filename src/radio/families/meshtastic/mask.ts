import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import type { SecretMask } from '../../driver.ts'
import { fromRadioMessage, toRadioMessage } from './wire/messages.ts'
import type { MessageType } from './wire/protobuf.ts'
import { createStreamRewriter } from './wire/stream-rewriter.ts'

/** Fields by number, down to those that are secret. */
interface Secrets {
  readonly [field: number]: Secrets | 'secret'
}

/** Administration packets may set or show any key, so their whole content is hidden. `decoded` of a packet is checked separately. */
const PACKET: Secrets = { 4: {} }
const DECODED = PACKET[4]
const ADMIN_PORT = 6

/** The PIN that locks a device with a screen. */
const USER_INTERFACE: Secrets = { 6: 'secret' }

/** mesh.proto, config.proto, channel.proto, module_config.proto and device_ui.proto of the firmware 2.7. */
const FROM_RADIO: Secrets = {
  2: PACKET,
  // Secrets of the configuration: the Wi-Fi password, the Bluetooth PIN, the keys, the PIN of the screen.
  5: { 4: { 4: 'secret' }, 7: { 3: 'secret' }, 8: 'secret', 10: USER_INTERFACE },
  // Secret of the module configuration: the MQTT password.
  9: { 1: { 4: 'secret' } },
  // Secret of a channel: its key.
  10: { 2: { 2: 'secret' } },
  17: USER_INTERFACE,
}
const TO_RADIO: Secrets = { 1: PACKET }

/** Hides keys, passwords and PINs in the frames of a Meshtastic module. The frames have no checksum. */
export function createMeshtasticMask(direction: 'in' | 'out'): SecretMask {
  const secrets = direction === 'in' ? FROM_RADIO : TO_RADIO
  const type = direction === 'in' ? fromRadioMessage : toRadioMessage
  return createStreamRewriter({
    hideDamage: true,
    rewrite(body) {
      // After a lost byte this is not a message, and it contains the beginning of the next one.
      if (!isMessage(type, body)) return undefined
      hideSecrets(body, 0, body.length, secrets)
      return body
    },
  })
}

function isMessage(type: MessageType<unknown>, body: Uint8Array): boolean {
  try {
    type.decode(body)
    return true
  } catch {
    return false
  }
}

/** Content that cannot be read is hidden completely. */
function hideSecrets(bytes: Uint8Array, from: number, to: number, secrets: Secrets): void {
  const reader = new BinaryReader(bytes.subarray(0, to))
  reader.pos = from
  try {
    while (reader.pos < to) {
      const [number, wireType] = reader.tag()
      const begin = reader.pos
      if (wireType === WireType.LengthDelimited) {
        const length = reader.uint32()
        const start = reader.pos
        const end = start + length
        if (end > to) throw new RangeError('A field is longer than its message.')
        const inside = secrets[number]
        if (inside === 'secret' || (secrets === DECODED && number === 2 && isAdmin(bytes, from, to)))
          bytes.fill(0, start, end)
        else if (inside) hideSecrets(bytes, start, end, inside)
        reader.pos = end
      } else {
        reader.skip(wireType)
        if (secrets[number] === 'secret') hideNumber(bytes, begin, reader.pos)
      }
    }
  } catch {
    bytes.fill(0, from, to)
  }
}

/** Returns a varint of the same length with the value 0. */
function hideNumber(bytes: Uint8Array, from: number, to: number): void {
  bytes.fill(0x80, from, to - 1)
  bytes[to - 1] = 0
}

function isAdmin(bytes: Uint8Array, from: number, to: number): boolean {
  const reader = new BinaryReader(bytes.subarray(0, to))
  reader.pos = from
  while (reader.pos < to) {
    const [number, wireType] = reader.tag()
    if (number === 1 && wireType === WireType.Varint) return reader.uint32() === ADMIN_PORT
    reader.skip(wireType)
  }
  return false
}
