import { createToRadioDecoder, encodeFromRadio } from '../../../../src/radio/families/meshtastic/wire/codec.ts'
import {
  type FromRadio,
  type MeshPacket,
  routingMessage,
  type ToRadio,
} from '../../../../src/radio/families/meshtastic/wire/messages.ts'

export const US = 0x433a1b2c
export const THEM = 0xa1b2c3d4
export const THEIR_ADDRESS = '!a1b2c3d4'

export interface ModuleScript {
  /** Between the module's own number and the end of its configuration. */
  configuration?: FromRadio[]
  /** The answers to a packet; default: the queue takes it. */
  onPacket?(packet: MeshPacket): FromRadio[]
  /** Instead of the answer to a request for the configuration; undefined: that one. */
  onWantConfig?(nonce: number): FromRadio[] | undefined
}

export function queueStatus(packetId: number, result = 0): FromRadio {
  return { queueStatus: { ...(result !== 0 && { result }), free: 15, maxLength: 16, packetId } }
}

/** `from`: who says so; the module itself speaks for nodes that it did not hear. */
export function routing(requestId: number, errorReason = 0, from = THEM): FromRadio {
  const payload = routingMessage.encode({ errorReason })
  return { packet: { from, to: US, id: 99, decoded: { portNumber: 5, payload, requestId } } }
}

/** A module that answers at once, as its script says. */
export function createScriptedModule(script: ModuleScript = {}) {
  const heard: ToRadio[] = []
  let pending: FromRadio[] = []
  const decoder = createToRadioDecoder({
    onFrame(message) {
      heard.push(message)
      pending.push(...respond(message))
    },
    onDiscarded() {},
  })

  function respond({ wantConfigId, packet }: ToRadio): FromRadio[] {
    if (packet) return script.onPacket?.(packet) ?? [queueStatus(packet.id ?? 0)]
    if (wantConfigId === undefined) return []
    return (
      script.onWantConfig?.(wantConfigId) ?? [
        { myInfo: { nodeNumber: US } },
        ...(script.configuration ?? []),
        { configCompleteId: wantConfigId },
      ]
    )
  }

  return {
    /** All that the host said. */
    heard,
    packets: () => heard.flatMap(({ packet }) => (packet ? [packet] : [])),
    requests: () => heard.flatMap(({ wantConfigId }) => (wantConfigId === undefined ? [] : [wantConfigId])),
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const frames = pending
      pending = []
      return frames.map(encodeFromRadio)
    },
  }
}
