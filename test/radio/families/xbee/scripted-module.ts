import { type ApiMode, encodeApiFrame } from '../../../../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../../../src/radio/families/xbee/api/codec.ts'
import {
  type AtCommandFrame,
  decodeHostFrame,
  type ExplicitTransmitFrame,
  type HostFrame,
  type RemoteAtCommandFrame,
  type TransmitFrame,
} from '../../../../src/radio/families/xbee/api/host-frames.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { bytes, hex } from '../../driver-harness.ts'

export const US = '0013A20041234567'
export const THEM = '0013A20040522BAA'

type Sent = TransmitFrame | ExplicitTransmitFrame

export interface ModuleScript {
  apiMode: ApiMode
  /** Parameters by name, in hexadecimal; others are "invalid command". */
  parameters?: Record<string, string>
  /** The answers to a transmit request; default: delivered. */
  onTransmit?(frame: Sent): ModuleFrame[]
  /** Instead of the answer that the parameters give; undefined: that one. */
  onCommand?(frame: AtCommandFrame): ModuleFrame[] | undefined
  /** A remote module's answers; default: none. */
  onRemoteCommand?(frame: RemoteAtCommandFrame): ModuleFrame[]
}

const PARAMETERS = { NP: '0100', SH: US.slice(0, 8), SL: US.slice(8), NT: '3c', ND: '' }

export function delivery(frameId: number, status = 0): ModuleFrame {
  return { type: 'transmit-status', frameId, address16: '7D84', retries: 0, delivery: status, discovery: 0 }
}

/** A module that answers at once, as its script says. */
export function createScriptedModule(script: ModuleScript) {
  const heard: HostFrame[] = []
  const parameters: Record<string, string> = { ...PARAMETERS, AP: `0${script.apiMode}`, ...script.parameters }
  let pending: ModuleFrame[] = []
  const decoder = createApiDecoder(script.apiMode, {
    onFrame(data) {
      const frame = decodeHostFrame(data)
      if (!frame) return
      heard.push(frame)
      pending.push(...respond(frame))
    },
    onDiscarded() {},
  })

  function respond(frame: HostFrame): ModuleFrame[] {
    if (frame.type === 'transmit' || frame.type === 'explicit-transmit')
      return script.onTransmit ? script.onTransmit(frame) : [delivery(frame.frameId)]
    if (frame.type === 'remote-at-command') return script.onRemoteCommand?.(frame) ?? []
    const own = script.onCommand?.(frame)
    if (own) return own
    const { frameId, command, parameter } = frame
    const known = command in parameters || command === 'WR'
    if (known && parameter.length > 0) {
      parameters[command] = hex(parameter)
      return [{ type: 'at-response', frameId, command, status: 0, value: bytes('') }]
    }
    const value = command === 'WR' ? '' : parameters[command]
    return [{ type: 'at-response', frameId, command, status: value === undefined ? 2 : 0, value: bytes(value ?? '') }]
  }

  return {
    /** As they are now, in hexadecimal. */
    parameters,
    /** All that the host said. */
    heard,
    sent: () => heard.filter((frame): frame is Sent => 'payload' in frame),
    commands: () => heard.flatMap((frame) => (frame.type === 'at-command' ? [frame.command] : [])),
    encode: (frame: ModuleFrame) => encodeApiFrame(encodeModuleFrame(frame), script.apiMode),
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const frames = pending
      pending = []
      return frames.map((frame) => encodeApiFrame(encodeModuleFrame(frame), script.apiMode))
    },
  }
}
