import type { Decoded } from '../../../../domain/decoded/decoded.ts'
import { telemetryMessage, toTelemetry } from '../telemetry/telemetry.ts'
import { PORT, positionMessage, userMessage } from '../wire/messages.ts'
import { type Content, type ContentDecoder, protobufDecoder } from './content.ts'
import { neighborInfoMessage, toNeighborInfo } from './neighbor-info.ts'
import { toNodeInfo } from './node-info.ts'
import { paxcounterMessage, toPaxcounter } from './paxcounter.ts'
import { toPosition } from './position.ts'
import { storeForwardMessage, toStoreForward } from './store-forward.ts'
import { toText } from './text.ts'
import { toTraceroute, tracerouteMessage } from './traceroute.ts'
import { toWaypoint, waypointMessage } from './waypoint.ts'

const DECODERS: Readonly<Record<number, ContentDecoder>> = {
  [PORT.text]: toText,
  [PORT.detectionSensor]: toText,
  [PORT.alert]: toText,
  [PORT.reply]: toText,
  [PORT.rangeTest]: toText,
  [PORT.position]: protobufDecoder(positionMessage, toPosition),
  [PORT.nodeInfo]: protobufDecoder(userMessage, toNodeInfo),
  [PORT.waypoint]: protobufDecoder(waypointMessage, toWaypoint),
  [PORT.paxcounter]: protobufDecoder(paxcounterMessage, toPaxcounter),
  [PORT.storeForward]: protobufDecoder(storeForwardMessage, toStoreForward),
  [PORT.telemetry]: protobufDecoder(telemetryMessage, toTelemetry),
  [PORT.traceroute]: protobufDecoder(tracerouteMessage, toTraceroute),
  [PORT.neighborInfo]: protobufDecoder(neighborInfoMessage, toNeighborInfo),
}

/** Decodes a packet's content; undefined if its kind is unknown or the content is invalid. */
export function decodeContent(content: Content): Decoded | undefined {
  try {
    return DECODERS[content.portNumber]?.(content)
  } catch {
    return undefined
  }
}
