import type { MeshtasticTelemetry } from './meshtastic-telemetry.ts'

export type MeshtasticDecoded =
  | MeshtasticText
  | MeshtasticReaction
  | MeshtasticPosition
  | MeshtasticTelemetry
  | MeshtasticNodeInfo
  | MeshtasticWaypoint
  | MeshtasticPaxcounter
  | MeshtasticStoreForward
  | MeshtasticTraceroute
  | MeshtasticNeighborInfo

export interface MeshtasticText {
  type: 'meshtastic-text'
  text: string
  /** The id of the packet that this one replies to. */
  replyId?: number
}

/** A reaction to a packet ("tapback"). */
export interface MeshtasticReaction {
  type: 'meshtastic-reaction'
  /** Usually one emoji. */
  text: string
  replyId: number
}

export interface MeshtasticPosition {
  type: 'meshtastic-position'
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
  altitudeM?: number
  /** Time of the fix, RFC 3339. */
  time?: string
  speedKmh?: number
  courseDegrees?: number
  satellites?: number
  /** Number of leading bits of each coordinate that the sender disclosed, 1..32; absent: all. */
  precisionBits?: number
}

/** A node's description of itself. */
export interface MeshtasticNodeInfo {
  type: 'meshtastic-node-info'
  longName: string
  /** At most four characters. */
  shortName?: string
  /** Number of the hardware model. */
  hardwareModel?: number
  /** Number of the node's role; 0 for an ordinary client. */
  role?: number
}

/** A place that a node shares. Coordinates are absent if only the other members change. */
export interface MeshtasticWaypoint {
  type: 'meshtastic-waypoint'
  id: number
  latitude?: number
  longitude?: number
  name?: string
  description?: string
  /** An emoji. */
  icon?: string
  /** RFC 3339; in the past: the waypoint is deleted. */
  expiresAt?: string
  /** The address of the only node that may change it. */
  lockedTo?: string
}

/** Number of devices that a node heard around it. */
export interface MeshtasticPaxcounter {
  type: 'meshtastic-paxcounter'
  wifiDevices: number
  bleDevices: number
  uptimeS?: number
}

export type MeshtasticStoreForwardKind =
  | 'router-error'
  | 'router-heartbeat'
  | 'router-ping'
  | 'router-pong'
  | 'router-busy'
  | 'router-history'
  | 'router-stats'
  | 'router-text-direct'
  | 'router-text-broadcast'
  | 'client-error'
  | 'client-history'
  | 'client-stats'
  | 'client-ping'
  | 'client-pong'
  | 'client-abort'

/** From a server that keeps messages for nodes that were out of reach ("router"), or a request to one. */
export interface MeshtasticStoreForward {
  type: 'meshtastic-store-forward'
  kind: MeshtasticStoreForwardKind
  /** A kept message. */
  text?: string
  /** The id of the packet that the text came in. */
  originalId?: number
  statistics?: {
    messagesTotal?: number
    messagesSaved?: number
    messagesMax?: number
    uptimeS?: number
    requests?: number
    historyRequests?: number
    sendsHeartbeat?: boolean
    returnMax?: number
    returnWindowMinutes?: number
  }
  history?: { messages?: number; windowMs?: number; lastRequest?: number }
  heartbeat?: { periodS: number; secondary: boolean }
}

/** The way of a packet through the mesh, and back if this is the answer. */
export interface MeshtasticTraceroute {
  type: 'meshtastic-traceroute'
  /** The nodes that relayed the request, in order. */
  route: MeshtasticHop[]
  /** Signal-to-noise ratio at the destination. */
  arrivalSnrDb?: number
  /** The nodes that relayed the answer, in order. */
  routeBack?: MeshtasticHop[]
  /** Signal-to-noise ratio at the node that asked. */
  returnSnrDb?: number
}

export interface MeshtasticHop {
  /** Address; absent: a node that did not enter itself. */
  node?: string
  /** Signal-to-noise ratio with which this node heard the packet. */
  snrDb?: number
}

/** The nodes that a node hears directly. */
export interface MeshtasticNeighborInfo {
  type: 'meshtastic-neighbor-info'
  /** Address of the node that hears them. */
  node: string
  lastSentBy?: string
  /** Time between two reports. */
  intervalS?: number
  neighbors: { node: string; snrDb?: number }[]
}
