import { createMySensorsDecoder } from '../../../../src/radio/families/mysensors/codec.ts'
import { encodeMessage, type MySensorsMessage } from '../../../../src/radio/families/mysensors/message.ts'
import { ascii } from '../../driver-harness.ts'

export interface GatewayScript {
  /** The answer to the version question; undefined: none. */
  version?: string | undefined
  /** What comes back for a message to a node; default: its echo, where one is asked for. */
  onMessage?(message: MySensorsMessage): string[]
}

/** A gateway that answers at once, as its script says. */
export function createScriptedGateway(script: GatewayScript = {}) {
  const heard: string[] = []
  let pending: string[] = []
  const decoder = createMySensorsDecoder({
    onMessage(message) {
      heard.push(lineOf(message))
      pending.push(...respond(message))
    },
    onDiscarded() {},
  })
  const version = 'version' in script ? script.version : '2.3.2'

  function respond(message: MySensorsMessage): string[] {
    const { node, command, type } = message
    if (node === 0 && command === 3 && type === 2) return version === undefined ? [] : [`0;255;3;0;2;${version}`]
    if (script.onMessage) return script.onMessage(message)
    return message.ack ? [lineOf(message)] : []
  }

  return {
    /** All lines of the host. */
    heard,
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const lines = pending
      pending = []
      return lines.map((line) => ascii(`${line}\n`))
    },
  }
}

export function lineOf(message: MySensorsMessage): string {
  return Buffer.from(encodeMessage(message).subarray(0, -1)).toString('latin1')
}
