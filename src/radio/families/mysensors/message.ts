/** One message of the serial protocol, `node;child;command;ack;type;payload` (MySensors serial API 2.x). */
export interface MySensorsMessage {
  /** 0 for the gateway, 1..254 for a node, 255 for all nodes or a node without an id. */
  node: number
  /** 0..254 for a sensor or actuator of the node, 255 for the node itself. */
  child: number
  command: number
  /** Requests an echo from the node; set in the echo itself. */
  ack: boolean
  /** The type. Its meaning depends on the command. */
  type: number
  /** The payload as on the line: text, or hexadecimal digits if the command is `stream`. */
  payload: Uint8Array
}

export const COMMAND = { presentation: 0, set: 1, req: 2, internal: 3, stream: 4 } as const
export type CommandName = keyof typeof COMMAND
const COMMAND_NAMES = Object.keys(COMMAND) as CommandName[]

export const GATEWAY = 0
export const BROADCAST = 255
/** The child that means the node itself. */
export const NODE_ITSELF = 255
/** Maximum number of bytes of a payload, that of one radio message (MAX_PAYLOAD_SIZE). */
export const MAX_PAYLOAD_BYTES = 25

const SEMICOLON = 0x3b
const ZERO = 0x30
/** Maximum value of each field before the payload. */
const LIMITS = [255, 255, 4, 1, 255]

export function commandName(command: number): CommandName {
  return COMMAND_NAMES[command] ?? 'stream'
}

/** Reads a line without its end; undefined if it is not a message. Only the first five semicolons separate: a payload may contain more. */
export function parseMessage(line: Uint8Array): MySensorsMessage | undefined {
  const fields = [0, 0, 0, 0, 0]
  let at = 0
  for (let field = 0; field < 5; field++) {
    let value = 0
    const start = at
    for (; at < line.length && line[at] !== SEMICOLON; at++) {
      const digit = (line[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9 || at - start >= 3) return undefined
      value = value * 10 + digit
    }
    if (at === start || at === line.length || value > (LIMITS[field] ?? 0)) return undefined
    fields[field] = value
    at++
  }
  const [node = 0, child = 0, command = 0, ack = 0, type = 0] = fields
  return { node, child, command, ack: ack === 1, type, payload: line.subarray(at) }
}

/** Encodes a message to a line, including its end. The payload must not contain a line end. */
export function encodeMessage({ node, child, command, ack, type, payload }: MySensorsMessage): Uint8Array {
  const head = `${node};${child};${command};${ack ? 1 : 0};${type};`
  const line = new Uint8Array(head.length + payload.length + 1)
  for (let at = 0; at < head.length; at++) line[at] = head.charCodeAt(at)
  line.set(payload, head.length)
  line[line.length - 1] = 0x0a
  return line
}
