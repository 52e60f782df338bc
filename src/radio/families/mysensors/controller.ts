import { BROADCAST, COMMAND, type MySensorsMessage, NODE_ITSELF } from './message.ts'
import { INTERNAL } from './names.ts'
import { createNodeIds } from './node-ids.ts'
import type { MySensorsSettings } from './settings.ts'
import type { createValues } from './values.ts'

export interface ControllerOptions {
  settings: Pick<MySensorsSettings, 'assignIds' | 'answerRequests' | 'metric'>
  /** Resolves with false if the message may not be sent. */
  send(message: MySensorsMessage): Promise<boolean>
  /** The addresses of all nodes that this radio has ever heard. */
  knownNodes(): Promise<readonly string[]>
  values: Pick<ReturnType<typeof createValues>, 'find'>
}

/** Answers what nodes ask of the controller behind the gateway: an id, the time, the units, the last value of a child. */
export function createController({ settings, send, knownNodes, values }: ControllerOptions) {
  const ids = createNodeIds({ known: knownNodes })

  function answer(node: number, child: number, type: number, text: string): void {
    // Without link or store the node gets no answer, and asks again.
    send(internalMessage(node, type, text, child)).catch(() => {})
  }

  async function assignId(child: number): Promise<void> {
    try {
      const id = await ids.take()
      if (id === undefined) return
      const isSent = await send(internalMessage(BROADCAST, INTERNAL.idResponse, String(id), child))
      if (!isSent) ids.giveBack(id)
    } catch {
      // The store cannot be read, and an id that is in use must not be given: the node asks again.
    }
  }

  async function answerRequest({ node, child, type }: MySensorsMessage): Promise<void> {
    try {
      const payload = await values.find(node, child, type)
      if (payload) await send({ node, child, command: COMMAND.set, ack: false, type, payload })
    } catch {
      // Without link or store the node gets no answer, as if there were no value.
    }
  }

  return {
    hear(message: MySensorsMessage): void {
      const { node, child, command, type } = message
      if (node !== BROADCAST) ids.heard(node)
      if (command === COMMAND.req && node !== BROADCAST && settings.answerRequests) void answerRequest(message)
      if (command !== COMMAND.internal) return
      if (type === INTERNAL.idRequest && node === BROADCAST && settings.assignIds) void assignId(child)
      else if (node === BROADCAST) return
      else if (type === INTERNAL.config) answer(node, child, type, settings.metric ? 'M' : 'I')
      else if (type === INTERNAL.time) answer(node, child, type, String(localTime(new Date())))
    },
  }
}

export function internalMessage(node: number, type: number, text = '', child = NODE_ITSELF): MySensorsMessage {
  return { node, child, command: COMMAND.internal, ack: false, type, payload: Buffer.from(text) }
}

/** Seconds since 1970 in local time: nodes do not know time zones. */
export function localTime(now: Date): number {
  return Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60
}
