import type { XbeeIoSample } from '../../../../src/domain/decoded/decoded.ts'
import type { ApiMode } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import type { NodeIdentity } from '../../../../src/radio/families/xbee/node-identity.ts'
import xbee from '../../../captures/xbee.json' with { type: 'json' }

/** Bytes in hexadecimal. */
export interface XbeeCapture {
  name: string
  source: string
  apiMode: ApiMode
  wire: string
  /** Sent to a module. */
  host?: Record<string, unknown>
  /** Sent by a module. */
  module?: Record<string, unknown>
  /** The frame data, where its type has no meaning here. */
  data?: string
  decoded?: XbeeIoSample
  node?: NodeIdentity
}

export const xbeeCaptures = xbee.vectors as XbeeCapture[]
