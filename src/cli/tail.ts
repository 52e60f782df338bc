import { type Command, InvalidArgumentError, Option } from 'commander'
import type { components } from '../../generated/types.ts'
import { followLog } from './log-follower.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { eventLine } from './output/event-line.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine, styleFor } from './output/text.ts'
import { connectService } from './service.ts'

type EventType = components['schemas']['EventType']

/** A record, so that a new kind of event does not compile until it is here. */
const EVENT_TYPES: Record<EventType, true> = {
  'message.received': true,
  'message.queued': true,
  'message.changed': true,
  'node.heard': true,
  'node.changed': true,
  'radio.created': true,
  'radio.updated': true,
  'radio.deleted': true,
  'radio.changed': true,
  'webhook.changed': true,
  'probe.changed': true,
  'discovery.changed': true,
  'discovery.found': true,
  'setting.changed': true,
  'capture.changed': true,
}

interface TailOptions extends ServiceAddress {
  json?: boolean
  after?: number
  fromStart?: boolean
  type?: EventType[]
  radio?: string
  node?: string
  count?: number
}

/** `musen tail`: follows the log. */
export function addTail(program: Command, terminal: Terminal): void {
  const command = program
    .command('tail')
    .description('follow what happens: messages, states, nodes, radios; goes on when the service restarts')
    .addOption(new Option('--after <seq>', 'begin after this event').argParser(wholeNumber).conflicts('fromStart'))
    .option('--from-start', 'begin with the oldest event that is kept')
    .option('--type <types>', 'only events of these kinds, separated by commas', eventTypes)
    .option('--radio <id>', 'only events of this radio')
    .option('--node <id>', 'only events of this node')
    .option('--count <n>', 'end after so many events', positiveNumber)
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', `\nKinds of events: ${Object.keys(EVENT_TYPES).join(', ')}`)
  addServiceOptions(command).action((options: TailOptions) => tail(options, terminal))
}

async function tail(options: TailOptions, terminal: Terminal): Promise<void> {
  const { type, radio, node, count = Number.POSITIVE_INFINITY } = options
  const events = followLog({
    service: connectService({ ...options, env: terminal.env }),
    filter: { ...(type && { types: type }), ...(radio && { radioId: radio }), ...(node && { nodeId: node }) },
    after: options.fromStart ? 0 : options.after,
    signal: terminal.stopRequested(),
    notice: (text) => terminal.stderr.write(`musen tail: ${text}\n`),
  })
  const style = styleFor(terminal.stdout, terminal)
  let left = count
  for await (const event of events) {
    terminal.stdout.write(options.json ? jsonLine(event) : eventLine(event, style))
    if (--left <= 0) return
  }
}

function eventTypes(text: string): EventType[] {
  return text.split(',').map((type) => {
    if (!Object.hasOwn(EVENT_TYPES, type)) throw new InvalidArgumentError(`There is no kind of event "${type}".`)
    return type as EventType
  })
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function positiveNumber(text: string): number {
  const count = wholeNumber(text)
  if (count < 1) throw new InvalidArgumentError('It must be at least 1.')
  return count
}
