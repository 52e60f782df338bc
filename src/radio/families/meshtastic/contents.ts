import { isUtf8 } from 'node:buffer'
import type { Decoded } from '../../../domain/decoded.ts'
import type { MeshtasticNodeInfo, MeshtasticPosition } from '../../../domain/decoded-meshtastic.ts'
import { timeOf, toTelemetry } from './telemetry.ts'
import { PORT, type Position, positionMessage, telemetryMessage, type User, userMessage } from './wire/messages.ts'
import type { MessageType } from './wire/protobuf.ts'

const TEXT_PORTS: readonly number[] = [PORT.text, PORT.alert, PORT.detectionSensor, PORT.rangeTest]
/** Latitude and longitude are sent as integers. */
const DEGREES = 1e-7
/** Factor of the firmware. The interface description states hundredths. */
const COURSE = 1e-5
const ALL_BITS = 32

export interface Content {
  portNumber: number
  payload: Uint8Array
  replyId?: number | undefined
}

/** Decodes a packet's content; undefined if its kind is unknown or the content is invalid. */
export function decodeContent({ portNumber, payload, replyId }: Content): Decoded | undefined {
  if (TEXT_PORTS.includes(portNumber)) {
    if (!isUtf8(payload)) return undefined
    return { type: 'meshtastic-text', text: Buffer.from(payload).toString(), ...(replyId && { replyId }) }
  }
  switch (portNumber) {
    case PORT.position:
      return as(positionMessage, payload, toPosition)
    case PORT.telemetry:
      return as(telemetryMessage, payload, toTelemetry)
    case PORT.nodeInfo:
      return as(userMessage, payload, toNodeInfo)
    default:
      return undefined
  }
}

function as<T>(type: MessageType<T>, payload: Uint8Array, toDecoded: (value: T) => Decoded | undefined) {
  try {
    return toDecoded(type.decode(payload))
  } catch {
    return undefined
  }
}

/** Returns undefined if the node does not know or send its position. */
function toPosition(position: Position): MeshtasticPosition | undefined {
  const { altitude, groundSpeed, groundTrack, satellitesInView, precisionBits = ALL_BITS } = position
  const latitude = round(position.latitude, DEGREES, 7)
  const longitude = round(position.longitude, DEGREES, 7)
  if (latitude === undefined || longitude === undefined) return undefined
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  const courseDegrees = round(groundTrack, COURSE, 5)
  return {
    type: 'meshtastic-position',
    latitude,
    longitude,
    ...(altitude !== undefined && { altitudeM: altitude }),
    ...timeOf(position.timestamp || position.time),
    // The firmware writes kilometres an hour, and its apps show them.
    ...(groundSpeed !== undefined && { speedKmh: groundSpeed }),
    ...(courseDegrees !== undefined && courseDegrees <= 360 && { courseDegrees }),
    ...(satellitesInView !== undefined && { satellites: satellitesInView }),
    ...(precisionBits > 0 && precisionBits < ALL_BITS && { precisionBits }),
  }
}

function toNodeInfo({ longName, shortName, hardwareModel, role }: User): MeshtasticNodeInfo | undefined {
  if (!longName) return undefined
  return {
    type: 'meshtastic-node-info',
    longName,
    ...(shortName && { shortName }),
    ...(hardwareModel !== undefined && { hardwareModel }),
    ...(role !== undefined && { role }),
  }
}

function round(value: number | undefined, unit: number, digits: number): number | undefined {
  return value === undefined ? undefined : Number((value * unit).toFixed(digits))
}
