import { type User, userMessage } from '../../radio/families/meshtastic/wire/messages.ts'
import {
  bool,
  bytes,
  embedded,
  int32,
  message,
  uint32,
  type Value,
} from '../../radio/families/meshtastic/wire/protobuf.ts'

/** Routing errors. */
export const DONE = 0
export const BAD_REQUEST = 32

/** A message of which only the field with the number of the section is kept, as bytes. */
const section = (number: number) => message({ body: bytes(number) })
/** Numbers of the sections of the configuration, and of the modules' configuration; a request has one less. */
const CONFIGS = [1, 2, 3, 4, 5, 6, 7, 8]
const MODULES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
const CHANNELS = 8

const channelMessage = message({ index: int32(1), settings: bytes(2), role: uint32(3) })
const metadataMessage = message({ firmwareVersion: bytes(1), hardwareModel: uint32(9) })

/** admin.proto of the public interface description, 2.7: what the board does. All else is refused. */
export const adminMessage = message({
  getChannelRequest: uint32(1),
  getChannelResponse: embedded(2, channelMessage),
  getOwnerRequest: bool(3),
  getOwnerResponse: embedded(4, userMessage),
  getConfigRequest: uint32(5),
  getConfigResponse: bytes(6),
  getModuleConfigRequest: uint32(7),
  getModuleConfigResponse: bytes(8),
  getMetadataRequest: bool(12),
  getMetadataResponse: embedded(13, metadataMessage),
  setOwner: embedded(32, userMessage),
  setChannel: embedded(33, channelMessage),
  setConfig: bytes(34),
  setModuleConfig: bytes(35),
  beginEdit: bool(64),
  commitEdit: bool(65),
  reboot: int32(97),
})

export type Admin = Value<typeof adminMessage>

export interface Settings {
  owner: User
  firmware: string
  /** The LoRa section. */
  lora: Uint8Array
  channels: readonly Value<typeof channelMessage>[]
}

export interface AdminResult {
  /** Routing error. */
  error: number
  response?: Uint8Array
  rebootAfterS?: number
}

/** Keeps the board's settings as a host writes them, byte for byte, and returns them. They survive a restart. */
export function createAdmin({ owner: firstOwner, firmware, lora, channels: firstChannels }: Settings) {
  let owner = firstOwner
  const channels = new Map(firstChannels.map((channel) => [channel.index ?? 0, channel]))
  const configs = new Map<number, Uint8Array>([[6, section(6).encode({ body: lora })]])
  const modules = new Map<number, Uint8Array>()

  /** A section that was never written has all its defaults, which are not sent. */
  const read = (kept: Map<number, Uint8Array>, number: number) =>
    kept.get(number) ?? section(number).encode({ body: new Uint8Array(0) })

  function keep(kept: Map<number, Uint8Array>, numbers: readonly number[], written: Uint8Array): AdminResult {
    const number = numbers.find((each) => section(each).decode(written).body !== undefined)
    if (number === undefined) return { error: BAD_REQUEST }
    kept.set(number, written)
    return { error: DONE }
  }

  function answer(response: Admin): AdminResult {
    return { error: DONE, response: adminMessage.encode(response) }
  }

  function setOwner({ longName, shortName, isLicensed }: User): AdminResult {
    owner = {
      ...owner,
      ...(longName && { longName }),
      ...(shortName && { shortName }),
      ...(isLicensed !== undefined && { isLicensed }),
    }
    return { error: DONE }
  }

  function setChannel(channel: Value<typeof channelMessage>): AdminResult {
    const { index = 0 } = channel
    if (index < 0 || index >= CHANNELS) return { error: BAD_REQUEST }
    channels.set(index, channel)
    return { error: DONE }
  }

  function handle(asked: Admin): AdminResult {
    const { getChannelRequest, getConfigRequest, getModuleConfigRequest, reboot } = asked
    if (asked.getOwnerRequest) return answer({ getOwnerResponse: owner })
    if (asked.getMetadataRequest)
      return answer({
        getMetadataResponse: { firmwareVersion: Buffer.from(firmware), hardwareModel: owner.hardwareModel ?? 0 },
      })
    // The number of the channel, plus one.
    if (getChannelRequest !== undefined && getChannelRequest >= 1 && getChannelRequest <= CHANNELS)
      return answer({ getChannelResponse: channels.get(getChannelRequest - 1) ?? { index: getChannelRequest - 1 } })
    if (getConfigRequest !== undefined && CONFIGS.includes(getConfigRequest + 1))
      return answer({ getConfigResponse: read(configs, getConfigRequest + 1) })
    if (getModuleConfigRequest !== undefined && MODULES.includes(getModuleConfigRequest + 1))
      return answer({ getModuleConfigResponse: read(modules, getModuleConfigRequest + 1) })
    if (asked.setOwner) return setOwner(asked.setOwner)
    if (asked.setChannel) return setChannel(asked.setChannel)
    if (asked.setConfig) return keep(configs, CONFIGS, asked.setConfig)
    if (asked.setModuleConfig) return keep(modules, MODULES, asked.setModuleConfig)
    if (asked.beginEdit || asked.commitEdit) return { error: DONE }
    if (reboot !== undefined && reboot >= 0) return { error: DONE, rebootAfterS: reboot }
    return { error: BAD_REQUEST }
  }

  return {
    owner: () => owner,
    channels: () => [...channels.values()].map((channel) => channelMessage.encode(channel)),
    configs: () => [...configs.values()],
    modules: () => [...modules.values()],
    /** Handles the content of an administration packet for the board itself. */
    handle(payload: Uint8Array): AdminResult {
      try {
        return handle(adminMessage.decode(payload))
      } catch {
        return { error: BAD_REQUEST }
      }
    },
  }
}
