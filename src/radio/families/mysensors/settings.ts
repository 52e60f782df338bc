import type { Options } from '../../../domain/message.ts'
import { COMMAND, NODE_ITSELF } from './message.ts'
import { INTERNALS, VARIABLE_ALIASES, VARIABLES } from './names.ts'

/** The radio's options in typed form. */
export interface MySensorsSettings {
  ackTimeoutMs: number
  repeatUnconfirmed: boolean
  assignIds: boolean
  answerRequests: boolean
  requestPresentations: boolean
  discoverAtStart: boolean
  metric: boolean
}

/** `options`: resolved against `mysensorsInfo.options`. */
export function readSettings(options: Options): MySensorsSettings {
  return {
    ackTimeoutMs: Number(options.ackTimeoutMs),
    repeatUnconfirmed: options.repeatUnconfirmed === true,
    assignIds: options.assignIds === true,
    answerRequests: options.answerRequests === true,
    requestPresentations: options.requestPresentations === true,
    discoverAtStart: options.discoverAtStart === true,
    metric: options.units !== 'imperial',
  }
}

export const SEND_COMMANDS = ['set', 'req', 'internal', 'stream'] as const
export type SendCommand = (typeof SEND_COMMANDS)[number]

/** The header fields from a message's options. */
export interface Header {
  command: SendCommand
  /** undefined: not given, and the command has no default. */
  child: number | undefined
  /** undefined: no type of that name for this command. */
  type: number | undefined
  acknowledge: boolean
}

/** `options`: resolved against `mysensorsInfo.messageOptions`. */
export function readHeader(options: Options): Header {
  const command = SEND_COMMANDS.find((name) => name === options.command) ?? 'set'
  const ofItself = command === 'internal' ? NODE_ITSELF : undefined
  return {
    command,
    child: typeof options.child === 'number' ? options.child : ofItself,
    type: typeNumber(command, String(options.type)),
    acknowledge: options.acknowledge !== false,
  }
}

export function commandNumber(command: SendCommand): number {
  return COMMAND[command]
}

function typeNumber(command: SendCommand, type: string): number | undefined {
  if (/^[0-9]+$/.test(type)) return Number(type) <= 255 ? Number(type) : undefined
  const names = command === 'internal' ? INTERNALS : command === 'stream' ? [] : VARIABLES
  const number = names.indexOf(VARIABLE_ALIASES[type] ?? type)
  return number < 0 ? undefined : number
}
