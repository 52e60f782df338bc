import { ANSWER, COMMAND } from '../../../../src/radio/families/meshcore/wire/codes.ts'
import {
  createStreamDecoder,
  encodeFrame,
  FROM_HOST,
  FROM_MODULE,
} from '../../../../src/radio/families/meshcore/wire/stream.ts'
import * as frames from '../../../../src/sim/meshcore/frames.ts'
import { bytes } from '../../driver-harness.ts'

export const OWN_KEY = bytes(`feed00000001${'11'.repeat(26)}`)
export const THEIR_KEY = bytes(`a1b2c3d4e5f6${'22'.repeat(26)}`)
export const SENSOR_KEY = bytes(`deadbeef0004${'33'.repeat(26)}`)
export const THEIR_ADDRESS = 'a1b2c3d4e5f6'
export const ACK = 0x01020304

export const CONTACTS: frames.ContactRecord[] = [
  {
    key: THEIR_KEY,
    kind: 1,
    name: 'Harbour',
    advertSeconds: 1_767_225_600,
    changedSeconds: 1_767_225_660,
    latitude: 35.6812,
    longitude: 139.7671,
  },
  { key: SENSOR_KEY, kind: 4, name: 'Weather', advertSeconds: 0, changedSeconds: 0, latitude: 0, longitude: 0 },
]

const OK = Uint8Array.of(ANSWER.ok)

/** The answers of a module to a command, by its code, instead of the usual ones. */
export type ModuleScript = Partial<Record<number, (frame: Uint8Array) => Uint8Array[]>>

const usual: ModuleScript = {
  [COMMAND.deviceQuery]: () => [frames.deviceInfoFrame({ protocol: 8, model: 'Heltec V3', firmware: 'v1.12.0' })],
  [COMMAND.appStart]: () => [frames.selfInfoFrame({ key: OWN_KEY, name: 'musen' })],
  [COMMAND.setTime]: () => [OK],
  [COMMAND.getTime]: () => [frames.numberFrame(ANSWER.time, 1_767_225_600)],
  [COMMAND.getContacts]: () => [
    frames.numberFrame(ANSWER.contactsStart, CONTACTS.length),
    ...CONTACTS.map((contact) => frames.contactFrame(ANSWER.contact, contact)),
    frames.numberFrame(ANSWER.contactsEnd, 0),
  ],
  [COMMAND.getBattery]: () => [frames.batteryFrame(4_012)],
  [COMMAND.nextMessage]: () => [Uint8Array.of(ANSWER.noMoreMessages)],
  [COMMAND.sendText]: () => [frames.sentFrame(ACK, 4_000)],
  [COMMAND.sendChannelText]: () => [OK],
  [COMMAND.sendChannelData]: () => [OK],
}

/** A module that answers at once, as its script says. */
export function createScriptedModule(script: ModuleScript = {}) {
  const heard: Uint8Array[] = []
  let pending: Uint8Array[] = []
  const decoder = createStreamDecoder({
    from: FROM_HOST,
    onFrame(frame) {
      heard.push(frame)
      const [code = 0] = frame
      pending.push(...(script[code] ?? usual[code] ?? (() => [frames.errorFrame(1)]))(frame))
    },
    onDiscarded() {},
  })
  return {
    heard,
    /** The commands with this code. */
    commands: (code: number) => heard.filter((frame) => frame[0] === code),
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const answers = pending
      pending = []
      return answers.map((frame) => encodeFrame(FROM_MODULE, frame))
    },
  }
}
