import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../generated/types.ts'
import { followLog } from './log-follower.ts'
import { addExamples } from './options/examples.ts'
import { positiveNumber } from './options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { eventLine } from './output/event-line.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine, styleFor } from './output/text.ts'
import { connectService } from './service.ts'

type EventType = components['schemas']['EventType']

/** A record, so that a new event type does not compile until it is listed here. */
const EVENT_TYPES: Record<EventType, true> = {
  'message.received': true,
  'message.queued': true,
  'message.state-changed': true,
  'node.heard': true,
  'node.updated': true,
  'node.deleted': true,
  'radio.created': true,
  'radio.updated': true,
  'radio.deleted': true,
  'radio.state-changed': true,
  'radio.notified': true,
  'webhook.created': true,
  'webhook.state-changed': true,
  'webhook.deleted': true,
  'probe.state-changed': true,
  'probe.deleted': true,
  'discovery.state-changed': true,
  'discovery.node-found': true,
  'discovery.deleted': true,
  'setting.updated': true,
  'capture.state-changed': true,
  'capture.deleted': true,
  'store.restored': true,
}

interface TailOptions extends ServiceAddress {
  json?: boolean
  cursor: string
  type?: EventType[]
  radio?: string
  node?: string
  count?: number
}

/** `musen tail`: prints the events of the log as they happen. */
export function addTail(program: Command, terminal: Terminal): void {
  const command = program
    .command('tail')
    .description(
      'Print events as they happen: messages, states, nodes, radios. Continues after a restart of the service.',
    )
    .option('--cursor <cursor>', 'Where to start: oldest, head (new events only), or a cursor of the log.', 'head')
    .option('--type <types>', 'Print only events of these types, separated by commas.', eventTypes)
    .option('--radio <id>', 'Print only events of the radio with this id.')
    .option('--node <id>', 'Print only events of the node with this id.')
    .option('--count <n>', 'Stop after this many events.', positiveNumber)
    .option('--json', 'Print one JSON object per line.')
    .addHelpText('after', `\nEvent types: ${Object.keys(EVENT_TYPES).join(', ')}`)
  addExamples(command, 'musen tail', 'musen tail --cursor oldest --type message.received --count 3 --json')
  addServiceOptions(command).action((options: TailOptions) => tail(options, terminal))
}

async function tail(options: TailOptions, terminal: Terminal): Promise<void> {
  const { type, radio, node, count = Number.POSITIVE_INFINITY } = options
  const events = followLog({
    service: connectService({ ...options, env: terminal.env }),
    filter: { ...(type && { type }), ...(radio && { radioId: radio }), ...(node && { nodeId: node }) },
    cursor: options.cursor,
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
    if (!Object.hasOwn(EVENT_TYPES, type)) throw new InvalidArgumentError(`Unknown event type "${type}".`)
    return type as EventType
  })
}
