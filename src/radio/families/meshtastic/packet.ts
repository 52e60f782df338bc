import type { MeshtasticPacket, ReceivedPacket } from '../../../domain/packet.ts'
import type { Signal } from '../../../domain/signal.ts'
import { addressOf, BROADCAST_NUMBER } from './address.ts'
import { decodeContent } from './contents/contents.ts'
import { measuredIn } from './readings.ts'
import type { MeshPacket } from './wire/messages.ts'

const NOTHING = new Uint8Array(0)
/** The header on the air has three bits for it. */
const MAX_HOPS = 7

/** A packet that the module heard, as users see it. */
export function toPacket(packet: MeshPacket): ReceivedPacket {
  const { from = 0, to = BROADCAST_NUMBER, decoded, encrypted, id = 0, channel = 0, viaMqtt, pkiEncrypted } = packet
  const hopsAway = hopsOf(packet)
  const measured = signalOf(packet)
  const direct = hopsAway === undefined || hopsAway === 0
  const header: MeshtasticPacket = { protocol: 'meshtastic', id, channel }
  const received: ReceivedPacket = {
    source: addressOf(from),
    destination: addressOf(to),
    payload: decoded?.payload ?? encrypted ?? NOTHING,
    packet: header,
  }
  if (hopsAway !== undefined) header.hopsAway = hopsAway
  if (viaMqtt) header.viaMqtt = true
  if (pkiEncrypted) header.pkiEncrypted = true
  if (measured && direct) received.signal = measured
  else if (measured) {
    header.lastHopRssiDbm = measured.rssiDbm
    header.lastHopSnrDb = measured.snrDb
  }
  if (!decoded) {
    header.encrypted = true
    return received
  }
  const { portNumber = 0, requestId, replyId, emoji } = decoded
  if (portNumber > 0) header.portNumber = portNumber
  if (requestId) header.requestId = requestId
  const content = decodeContent({ portNumber, payload: received.payload, replyId, emoji })
  if (content) Object.assign(received, { decoded: content, ...measuredIn(content) })
  return received
}

/** Returns undefined with old firmware, which does not report the initial hop limit. */
function hopsOf({ hopStart = 0, hopLimit = 0, decoded }: MeshPacket): number | undefined {
  if (hopStart < hopLimit) return undefined
  // Firmware that reports 0 as well sends the bit field.
  if (hopStart === 0 && decoded?.bitfield === undefined) return undefined
  const hops = hopStart - hopLimit
  return hops <= MAX_HOPS ? hops : undefined
}

/** A packet from the air never has an RSSI of 0; packets over MQTT or from the module itself do. An SNR of 0 is valid. */
function signalOf({ rssi, snr = 0, viaMqtt }: MeshPacket): Required<Pick<Signal, 'rssiDbm' | 'snrDb'>> | undefined {
  return rssi && !viaMqtt && Number.isFinite(snr) ? { rssiDbm: rssi, snrDb: Number(snr.toFixed(2)) } : undefined
}
