export type MeshcoreDecoded = MeshcoreText | MeshcoreAdvert | MeshcoreTelemetry

/** A text of a MeshCore contact or channel. */
export interface MeshcoreText {
  type: 'meshcore-text'
  /** Without the name that begins a channel's text. */
  text: string
  /** The name that begins a channel's text. Anyone can use any name there. */
  senderName?: string
  /** Hexadecimal start of the key of its author, if a room server passed the text on. */
  author?: string
  /** True for the answer of a node's command line. */
  command?: true
  /** Time by the sender's clock, RFC 3339. */
  sentAt?: string
}

/** A node's description of itself. */
export interface MeshcoreAdvert {
  type: 'meshcore-advert'
  /** Public key, 64 hexadecimal digits. */
  publicKey: string
  name: string
  role: MeshcoreRole
  /** Degrees, north positive; absent: the node does not share its position. */
  latitude?: number
  /** Degrees, east positive. */
  longitude?: number
  /** Time by the node's clock, RFC 3339. */
  advertisedAt?: string
}

export type MeshcoreRole = 'companion' | 'repeater' | 'room-server' | 'sensor' | 'unknown'

/** Measurements of a MeshCore node. */
export interface MeshcoreTelemetry {
  type: 'meshcore-telemetry'
  measurements: MeshcoreMeasurement[]
}

export interface MeshcoreMeasurement {
  /** 1: the node's own board; others are sensors, 0..255. */
  channel: number
  /** E.g. `temperature`. */
  quantity: string
  /** SenML unit; absent: a bare number or a state. */
  unit?: string
  value: number
}
