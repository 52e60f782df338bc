import type { XbeeRelayPacket } from '../../../../domain/packet.ts'
import { readHex, writeHex } from '../address.ts'
import { type Endpoints, readCommand, readEndpoints, writeCommand } from './host-frames.ts'

/** The interfaces of a user data relay, by their number. */
const RELAY_INTERFACES = ['serial', 'bluetooth', 'micropython'] as const

/** The frames from a module to its host. `data`, `value` and `payload` share the memory of the frame. */
export type ModuleFrame =
  | AtResponseFrame
  | RemoteAtResponseFrame
  | TransmitStatusFrame
  | ModemStatusFrame
  | ReceiveFrame
  | ExplicitReceiveFrame
  | IoSampleFrame
  | NodeIdentificationFrame
  | UserDataRelayFrame

export interface AtResponseFrame {
  type: 'at-response'
  frameId: number
  command: string
  /** See `AT_STATUS`. */
  status: number
  /** Empty unless the request was a query. */
  value: Uint8Array
}

export interface RemoteAtResponseFrame extends Omit<AtResponseFrame, 'type'>, Addresses {
  type: 'remote-at-response'
}

export interface TransmitStatusFrame {
  type: 'transmit-status'
  frameId: number
  /** FFFD or FFFE if unknown. */
  address16: string
  /** Endpoint of the application layer, 0..255. */
  retries: number
  /** See `transmit-status.ts`. */
  delivery: number
  /** 0 none, 1 address, 2 route, 3 both, 40 extended timeout. */
  discovery: number
}

export interface ModemStatusFrame {
  type: 'modem-status'
  /** See `modemNotice`. */
  status: number
}

export interface Addresses {
  address64: string
  address16: string
}

export interface ReceiveFrame extends Addresses {
  type: 'receive'
  /** One of `RECEIVE_OPTION`, combined with bits that depend on the family. */
  options: number
  payload: Uint8Array
}

export interface ExplicitReceiveFrame extends Omit<ReceiveFrame, 'type'>, Endpoints {
  type: 'explicit-receive'
}

/** Data from another interface of the module to this one (XBee 3 user guide, User Data Relay Output). */
export interface UserDataRelayFrame {
  type: 'user-data-relay'
  interface: XbeeRelayPacket['interface']
  payload: Uint8Array
}

export interface IoSampleFrame extends Addresses {
  type: 'io-sample'
  options: number
  /** See `io-sample.ts`. */
  data: Uint8Array
}

export interface NodeIdentificationFrame extends Addresses {
  type: 'node-identification'
  options: number
  /** See `node-identity.ts`. */
  data: Uint8Array
}

export const RECEIVE_OPTION = { acknowledged: 0x01, broadcast: 0x02 } as const

/** Type byte, and length of the fixed part of the frame data. */
const HEAD = {
  'at-response': [0x88, 5],
  'modem-status': [0x8a, 2],
  'transmit-status': [0x8b, 7],
  receive: [0x90, 12],
  'explicit-receive': [0x91, 18],
  'io-sample': [0x92, 12],
  'node-identification': [0x95, 12],
  'remote-at-response': [0x97, 15],
  'user-data-relay': [0xad, 2],
} as const satisfies Record<ModuleFrame['type'], readonly [id: number, bytes: number]>

/** Returns false if no module sends a frame of this type with data of this size. Returns true for unknown types. */
export function sizeFits(id: number, bytes: number): boolean {
  switch (id) {
    case 0x8a:
    case 0x8b:
      return bytes === (id === 0x8a ? HEAD['modem-status'] : HEAD['transmit-status'])[1]
    case 0x90:
    case 0x92:
    case 0x95:
      return bytes >= HEAD.receive[1]
    case 0x91:
      return bytes >= HEAD['explicit-receive'][1]
    case 0x88:
      return bytes >= HEAD['at-response'][1]
    case 0x97:
      return bytes >= HEAD['remote-at-response'][1]
    case 0xad:
      return bytes >= HEAD['user-data-relay'][1]
    default:
      return true
  }
}

/** `unknown`: a frame type that musen does not use; `malformed`: a size that the type does not have. */
export function decodeModuleFrame(data: Uint8Array): ModuleFrame | 'unknown' | 'malformed' {
  const id = data[0] ?? 0
  if (!sizeFits(id, data.length)) return 'malformed'
  switch (id) {
    case 0x90:
      return { type: 'receive', ...addresses(data, 1), options: data[11] ?? 0, payload: data.subarray(12) }
    case 0x91:
      return {
        type: 'explicit-receive',
        ...addresses(data, 1),
        ...readEndpoints(data, 11),
        options: data[17] ?? 0,
        payload: data.subarray(18),
      }
    case 0x8b:
      return {
        type: 'transmit-status',
        frameId: data[1] ?? 0,
        address16: readHex(data, 2, 2),
        retries: data[4] ?? 0,
        delivery: data[5] ?? 0,
        discovery: data[6] ?? 0,
      }
    case 0x88:
      return {
        type: 'at-response',
        frameId: data[1] ?? 0,
        command: readCommand(data, 2),
        status: data[4] ?? 0,
        value: data.subarray(5),
      }
    case 0x97:
      return {
        type: 'remote-at-response',
        frameId: data[1] ?? 0,
        ...addresses(data, 2),
        command: readCommand(data, 12),
        status: data[14] ?? 0,
        value: data.subarray(15),
      }
    case 0x8a:
      return { type: 'modem-status', status: data[1] ?? 0 }
    case 0xad: {
      const from = RELAY_INTERFACES[data[1] ?? 0]
      return from ? { type: 'user-data-relay', interface: from, payload: data.subarray(2) } : 'unknown'
    }
    case 0x92:
    case 0x95: {
      const type = id === 0x92 ? 'io-sample' : 'node-identification'
      return { type, ...addresses(data, 1), options: data[11] ?? 0, data: data.subarray(12) }
    }
    default:
      return 'unknown'
  }
}

/** Encodes a frame of a simulated module to frame data, the content of an API frame. */
export function encodeModuleFrame(frame: ModuleFrame): Uint8Array {
  const [id, headBytes] = HEAD[frame.type]
  const tail = tailOf(frame)
  const data = new Uint8Array(headBytes + tail.length)
  data[0] = id
  data.set(tail, headBytes)
  switch (frame.type) {
    case 'modem-status':
      data[1] = frame.status
      return data
    case 'user-data-relay':
      data[1] = RELAY_INTERFACES.indexOf(frame.interface)
      return data
    case 'transmit-status':
      data[1] = frame.frameId
      writeHex(data, 2, frame.address16)
      data.set([frame.retries, frame.delivery, frame.discovery], 4)
      return data
    case 'at-response':
      data[1] = frame.frameId
      writeCommand(data, 2, frame.command)
      data[4] = frame.status
      return data
    case 'remote-at-response':
      data[1] = frame.frameId
      writeAddresses(data, 2, frame)
      writeCommand(data, 12, frame.command)
      data[14] = frame.status
      return data
    case 'explicit-receive': {
      const { sourceEndpoint, destinationEndpoint, clusterId, profileId, options } = frame
      writeAddresses(data, 1, frame)
      data.set([sourceEndpoint, destinationEndpoint, clusterId >> 8, clusterId, profileId >> 8, profileId, options], 11)
      return data
    }
    default:
      writeAddresses(data, 1, frame)
      data[11] = frame.options
      return data
  }
}

const NOTHING = new Uint8Array(0)

function tailOf(frame: ModuleFrame): Uint8Array {
  if ('payload' in frame) return frame.payload
  if ('data' in frame) return frame.data
  return 'value' in frame ? frame.value : NOTHING
}

function addresses(data: Uint8Array, at: number): Addresses {
  return { address64: readHex(data, at, 8), address16: readHex(data, at + 8, 2) }
}

function writeAddresses(data: Uint8Array, at: number, { address64, address16 }: Addresses): void {
  writeHex(data, at, address64)
  writeHex(data, at + 8, address16)
}
