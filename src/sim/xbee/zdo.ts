import { readHex } from '../../radio/families/xbee/address.ts'
import type { Endpoints } from '../../radio/families/xbee/api/host-frames.ts'

/** Clusters of the Zigbee device profile (Zigbee specification R22, 2.4.3). An answer has the same number with the highest bit. */
const NETWORK_ADDRESS = 0x0000
const IEEE_ADDRESS = 0x0001
const NODE_DESCRIPTOR = 0x0002
const ACTIVE_ENDPOINTS = 0x0005
const RESPONSE = 0x8000
const SUCCESS = 0x00
const DEVICE_NOT_FOUND = 0x81
const NOT_SUPPORTED = 0x84
/** Digi's manufacturer code, 101E, and the endpoint of plain data. */
const MANUFACTURER = [0x1e, 0x10]
const DATA_ENDPOINT = 0xe8

export interface ZdoDevice {
  address64: string
  address16: string
  role?: string
}

/** Whether a transmission is a request to the device profile, which the module at its destination answers by itself. */
export function isZdo({ profileId, destinationEndpoint, clusterId }: Endpoints): boolean {
  return profileId === 0 && destinationEndpoint === 0 && clusterId < RESPONSE
}

/** Returns the answer of a device to a request of the device profile. Numbers are little-endian, behind the request's sequence number. */
export function answerZdo({ clusterId }: Endpoints, payload: Uint8Array, device: ZdoDevice) {
  const [sequence = 0] = payload
  const address16 = bytesOf(device.address16)
  const address64 = bytesOf(device.address64)
  const asked = (length: number) => reversedHex(payload.subarray(1, 1 + length))

  function content(): number[] {
    switch (clusterId) {
      case NETWORK_ADDRESS:
        return asked(8) === device.address64 ? [SUCCESS, ...address64, ...address16] : [DEVICE_NOT_FOUND]
      case IEEE_ADDRESS:
        return asked(2) === device.address16 ? [SUCCESS, ...address64, ...address16] : [DEVICE_NOT_FOUND]
      case NODE_DESCRIPTOR:
        return asked(2) === device.address16
          ? [SUCCESS, ...address16, ...descriptor(device)]
          : [DEVICE_NOT_FOUND, ...bytesOf(asked(2))]
      case ACTIVE_ENDPOINTS:
        return asked(2) === device.address16 ? [SUCCESS, ...address16, 1, DATA_ENDPOINT] : [DEVICE_NOT_FOUND]
      default:
        return [NOT_SUPPORTED]
    }
  }

  return {
    sourceEndpoint: 0,
    destinationEndpoint: 0,
    clusterId: RESPONSE | clusterId,
    profileId: 0,
    payload: Uint8Array.from([sequence, ...content()]),
  }
}

/** 13 bytes (2.3.2.3): logical type, 2.4 GHz band, MAC capabilities, manufacturer, buffer, incoming size, servers, outgoing size, capabilities. */
function descriptor({ role }: ZdoDevice): number[] {
  const [type, capabilities] = role === 'coordinator' ? [0, 0x8f] : [1, 0x8e]
  return [type, 0x40, capabilities, ...MANUFACTURER, 0x54, 0xff, 0x00, 0x00, 0x00, 0xff, 0x00, 0x00]
}

function bytesOf(hex: string): number[] {
  return [...Buffer.from(hex, 'hex')].reverse()
}

function reversedHex(bytes: Uint8Array): string {
  return readHex(Uint8Array.from(bytes).reverse(), 0, bytes.length)
}
