import { readHex, writeHex } from '../address.ts'

/** The frames from a host to the module. A `frameId` of 1..255 requests a response, 0 does not. Addresses: see `address.ts`. */
export type HostFrame = AtCommandFrame | RemoteAtCommandFrame | TransmitFrame | ExplicitTransmitFrame

export interface AtCommandFrame {
  type: 'at-command'
  frameId: number
  /** Two characters. */
  command: string
  /** Empty: a query. */
  parameter: Uint8Array
  /** 09 instead of 08: a new value is held back until AC or an 08. */
  queued: boolean
}

export interface RemoteAtCommandFrame {
  type: 'remote-at-command'
  frameId: number
  address64: string
  address16: string
  /** One of `REMOTE_OPTION`, combined. */
  options: number
  command: string
  parameter: Uint8Array
}

export interface TransmitFrame {
  type: 'transmit'
  frameId: number
  address64: string
  address16: string
  /** Hops that a broadcast may go, 0: as many as the network allows. */
  radius: number
  /** One of `TRANSMIT_OPTION`, combined. */
  options: number
  payload: Uint8Array
}

export interface ExplicitTransmitFrame extends Omit<TransmitFrame, 'type'>, Endpoints {
  type: 'explicit-transmit'
}

/** The application layer's addressing, 8, 8, 16 and 16 bits. */
export interface Endpoints {
  sourceEndpoint: number
  destinationEndpoint: number
  clusterId: number
  profileId: number
}

export const REMOTE_OPTION = { disableAck: 0x01, applyChanges: 0x02 } as const
/** 01 stops retries and the far end's acknowledgement, in every XBee family. */
export const TRANSMIT_OPTION = { disableAck: 0x01 } as const

/** The endpoints, cluster and profile that the modules themselves use for plain data (10 and 90). */
export const DATA_ENDPOINTS: Endpoints = {
  sourceEndpoint: 0xe8,
  destinationEndpoint: 0xe8,
  clusterId: 0x0011,
  profileId: 0xc105,
}

/** The frame data, to be put into an API frame. */
export function encodeHostFrame(frame: HostFrame): Uint8Array {
  switch (frame.type) {
    case 'at-command': {
      const data = start(frame.queued ? 0x09 : 0x08, frame.frameId, 4, frame.parameter)
      writeCommand(data, 2, frame.command)
      return data
    }
    case 'remote-at-command': {
      const data = startAddressed(0x17, frame, 15, frame.parameter)
      data[12] = frame.options
      writeCommand(data, 13, frame.command)
      return data
    }
    case 'transmit': {
      const data = startAddressed(0x10, frame, 14, frame.payload)
      data[12] = frame.radius
      data[13] = frame.options
      return data
    }
    case 'explicit-transmit': {
      const data = startAddressed(0x11, frame, 20, frame.payload)
      data[12] = frame.sourceEndpoint
      data[13] = frame.destinationEndpoint
      data[14] = frame.clusterId >> 8
      data[15] = frame.clusterId & 0xff
      data[16] = frame.profileId >> 8
      data[17] = frame.profileId & 0xff
      data[18] = frame.radius
      data[19] = frame.options
      return data
    }
  }
}

/** undefined: not a frame that a host sends, or one that is too short. */
export function decodeHostFrame(data: Uint8Array): HostFrame | undefined {
  const frameId = data[1] ?? 0
  switch (data[0]) {
    case 0x08:
    case 0x09:
      if (data.length < 4) return undefined
      return {
        type: 'at-command',
        frameId,
        command: readCommand(data, 2),
        parameter: data.subarray(4),
        queued: data[0] === 0x09,
      }
    case 0x17:
      if (data.length < 15) return undefined
      return {
        type: 'remote-at-command',
        frameId,
        ...addresses(data),
        options: data[12] ?? 0,
        command: readCommand(data, 13),
        parameter: data.subarray(15),
      }
    case 0x10:
      if (data.length < 14) return undefined
      return {
        type: 'transmit',
        frameId,
        ...addresses(data),
        radius: data[12] ?? 0,
        options: data[13] ?? 0,
        payload: data.subarray(14),
      }
    case 0x11:
      if (data.length < 20) return undefined
      return {
        type: 'explicit-transmit',
        frameId,
        ...addresses(data),
        ...readEndpoints(data, 12),
        radius: data[18] ?? 0,
        options: data[19] ?? 0,
        payload: data.subarray(20),
      }
    default:
      return undefined
  }
}

export function readEndpoints(data: Uint8Array, at: number): Endpoints {
  return {
    sourceEndpoint: data[at] ?? 0,
    destinationEndpoint: data[at + 1] ?? 0,
    clusterId: ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0),
    profileId: ((data[at + 4] ?? 0) << 8) | (data[at + 5] ?? 0),
  }
}

export function readCommand(data: Uint8Array, at: number): string {
  return String.fromCharCode(data[at] ?? 0, data[at + 1] ?? 0)
}

export function writeCommand(data: Uint8Array, at: number, command: string): void {
  data[at] = command.charCodeAt(0)
  data[at + 1] = command.charCodeAt(1)
}

function start(id: number, frameId: number, headBytes: number, tail: Uint8Array): Uint8Array {
  const data = new Uint8Array(headBytes + tail.length)
  data[0] = id
  data[1] = frameId
  data.set(tail, headBytes)
  return data
}

function startAddressed(
  id: number,
  { frameId, address64, address16 }: { frameId: number; address64: string; address16: string },
  headBytes: number,
  tail: Uint8Array,
): Uint8Array {
  const data = start(id, frameId, headBytes, tail)
  writeHex(data, 2, address64)
  writeHex(data, 10, address16)
  return data
}

function addresses(data: Uint8Array): { address64: string; address16: string } {
  return { address64: readHex(data, 2, 8), address16: readHex(data, 10, 2) }
}
