import type { Message, MessageState } from '../../../domain/message.ts'
import { COMMAND, type MySensorsMessage } from './message.ts'
import { readHeader } from './settings.ts'

/** Maximum number of values that are remembered, the last ones. */
const MAX_VALUES = 5_000
/** States of messages that were transmitted, or may have been. */
const TRANSMITTED: readonly MessageState[] = ['sending', 'sent', 'delivered', 'unknown']

export interface ValuesOptions {
  /** The last messages from and to a node, the newest first. */
  lastMessages(address: string): Promise<readonly Message[]>
}

/** The last value set from or to each child, by its type. What was set before this connection is read once for each node. */
export function createValues({ lastMessages }: ValuesOptions) {
  const values = new Map<string, Uint8Array>()
  const loaded = new Map<number, Promise<void>>()

  function keep(key: string, payload: Uint8Array): void {
    values.delete(key)
    values.set(key, payload)
    const [oldest] = values.keys()
    if (values.size > MAX_VALUES && oldest !== undefined) values.delete(oldest)
  }

  async function load(node: number): Promise<void> {
    for (const message of await lastMessages(String(node))) {
      const set = setting(message)
      const key = set && keyOf(node, set.child, set.type)
      if (key !== undefined && !values.has(key)) keep(key, message.payload)
    }
  }

  function ready(node: number): Promise<void> {
    const loading =
      loaded.get(node) ??
      load(node).catch((error) => {
        loaded.delete(node)
        throw error
      })
    loaded.set(node, loading)
    return loading
  }

  return {
    /** A value that a node has set, or that was sent to it. */
    note({ node, child, command, type, payload }: MySensorsMessage): void {
      if (command === COMMAND.set) keep(keyOf(node, child, type), Uint8Array.from(payload))
    },
    /** Resolves with undefined if there is none. Rejects if the messages of the node cannot be read. */
    async find(node: number, child: number, type: number): Promise<Uint8Array | undefined> {
      await ready(node)
      return values.get(keyOf(node, child, type))
    },
  }
}

function keyOf(node: number, child: number, type: number): string {
  return `${node};${child};${type}`
}

/** Child and type of a message that sets a value; undefined for every other message. */
function setting({ direction, packet, options, state, reason }: Message): { child: number; type: number } | undefined {
  if (direction === 'in')
    return packet?.protocol === 'mysensors' && packet.command === 'set'
      ? { child: packet.child, type: packet.type }
      : undefined
  if (!TRANSMITTED.includes(state) && reason !== 'no-ack') return undefined
  const { command, child, type } = readHeader(options ?? {})
  return command === 'set' && child !== undefined && type !== undefined ? { child, type } : undefined
}
