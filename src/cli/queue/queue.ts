import { type Command, InvalidArgumentError, Option } from 'commander'
import type { components } from '../../../generated/types.ts'
import { positiveDuration, positiveNumber } from '../options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain, table } from '../output/text.ts'
import { connectService } from '../service.ts'
import { addDead } from './dead.ts'
import { addTake } from './take.ts'

type Queue = components['schemas']['Queue']
type QueueRequest = components['schemas']['QueueRequest']
type EventType = components['schemas']['EventType']

interface CommonOptions extends ServiceAddress {
  json?: boolean
}

interface CreateOptions extends CommonOptions {
  type?: EventType[]
  radio?: string
  node?: string
  visibility?: number
  maxDeliveries?: number
  start?: QueueRequest['startAt']
}

/** `musen queue`: pull queues, made, looked at and taken from. */
export function addQueue(program: Command, terminal: Terminal): void {
  const queue = program.command('queue').description('take events at your own pace, with other takers or alone')
  addCreate(queue, terminal)
  addList(queue, terminal)
  addShow(queue, terminal)
  addTake(queue, terminal)
  addAck(queue, terminal)
  addDead(queue, terminal)
  addDelete(queue, terminal)
  for (const command of queue.commands) command.showHelpAfterError(`Try: musen queue ${command.name()} --help`)
}

function addCreate(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('create')
    .description('make a queue, or change the one that is there, which keeps its place')
    .argument('<name>', "the queue's name")
    .option('--type <types>', 'only events of these kinds, separated by commas', (text) => text.split(','))
    .option('--radio <id>', 'only events of this radio')
    .option('--node <id>', 'only events of this node')
    .option('--visibility <duration>', 'how long a taker has an event, e.g. 30s, 5m', positiveDuration)
    .option('--max-deliveries <n>', 'after so many an event becomes a dead letter', positiveNumber)
    .addOption(new Option('--start <where>', 'head, oldest, or the seq of the first event').argParser(start))
    .option('--json', 'print the queue as JSON')
  addServiceOptions(command).action(async (name: string, options: CreateOptions) => {
    const { client, ask } = connectService({ ...options, env: terminal.env })
    const { type, radio, node, visibility, maxDeliveries, start: startAt } = options
    const body: QueueRequest = {
      filter: { ...(type && { types: type }), ...(radio && { radioId: radio }), ...(node && { nodeId: node }) },
      ...(visibility !== undefined && { visibilityTimeoutMs: visibility }),
      ...(maxDeliveries !== undefined && { maxDeliveries }),
      ...(startAt !== undefined && { startAt }),
    }
    const made = await ask(client.putQueue({ params: { path: { queueName: name } }, body }))
    terminal.stdout.write(options.json ? jsonDocument(made) : queueTable([made]))
  })
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list')
    .description('list the queues and how much waits in them')
    .option('--json', 'print the answer of GET /v1/queues')
  addServiceOptions(command).action(async ({ json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const page = await ask(client.listQueues())
    if (json) terminal.stdout.write(jsonDocument(page))
    else terminal.stdout.write(page.items.length > 0 ? queueTable(page.items) : 'There are no queues.\n')
  })
}

function addShow(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('show')
    .description('show one queue')
    .argument('<name>', "the queue's name")
    .option('--json', 'print the answer of GET /v1/queues/NAME')
  addServiceOptions(command).action(async (name: string, { json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const found = await ask(client.getQueue({ params: { path: { queueName: name } } }))
    terminal.stdout.write(json ? jsonDocument(found) : describeQueue(found))
  })
}

function addAck(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('ack')
    .description('acknowledge what was taken; exit 1 if a lease is over or out of order')
    .argument('<name>', "the queue's name")
    .argument('<leases...>', 'the ids that `musen queue take` printed')
    .option('--json', 'print the result of each')
  addServiceOptions(command).action(async (name: string, leaseIds: string[], { json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const result = await ask(client.ackLeases({ params: { path: { queueName: name } }, body: { leaseIds } }))
    if (json) terminal.stdout.write(jsonDocument(result))
    else for (const { leaseId, status } of result.items) terminal.stdout.write(`${plain(leaseId)} ${status}\n`)
    const refused = result.items.filter(({ status }) => status !== 'acked')
    if (refused.length > 0)
      throw new CliFailure(EXIT.runtime, `${refused.length} of ${result.items.length} leases were not acknowledged.`, {
        code: 'leases-refused',
        hint: 'Their events come again; what was done with them may be done twice.',
      })
  })
}

function addDelete(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('delete')
    .description('delete a queue with its leases and dead letters; the log keeps its events')
    .argument('<name>', "the queue's name")
  addServiceOptions(command).action(async (name: string, address: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await ask(client.deleteQueue({ params: { path: { queueName: name } } }))
    terminal.stdout.write(`${plain(name)} deleted\n`)
  })
}

function queueTable(queues: readonly Queue[]): string {
  return table(
    ['NAME', 'WAITING', 'OUT', 'DEAD', 'OLDEST', 'FILTER'],
    queues.map((queue) => [
      queue.name,
      depthText(queue),
      String(queue.state.inFlight),
      String(queue.state.dead),
      ageText(queue),
      filterText(queue),
    ]),
  )
}

function describeQueue(queue: Queue): string {
  const { state, visibilityTimeoutMs, maxDeliveries } = queue
  const lines = [
    ['name', queue.name],
    ['filter', filterText(queue)],
    ['visibility', `${visibilityTimeoutMs} ms`],
    ['max deliveries', String(maxDeliveries)],
    ['waiting', depthText(queue)],
    ['out', String(state.inFlight)],
    ['dead', String(state.dead)],
    ['oldest', ageText(queue) || 'none'],
    ['position', String(state.position)],
    ...(state.lastGap ? [['last gap', `${state.lastGap.from} to ${state.lastGap.to}`]] : []),
  ] as const
  return lines.map(([name = '', value = '']) => `${name.padEnd(16)}${plain(value)}\n`).join('')
}

function depthText({ state }: Queue): string {
  return `${state.depthExact ? '' : 'about '}${state.depth}`
}

function ageText({ state }: Queue): string {
  return state.oldestAgeMs === undefined ? '' : `${(state.oldestAgeMs / 1000).toFixed(1)} s`
}

function filterText({ filter }: Queue): string {
  const { types, radioId, nodeId } = filter
  return [types?.join(','), radioId, nodeId].filter((part) => part !== undefined).join(' ') || 'everything'
}

function start(text: string): NonNullable<QueueRequest['startAt']> {
  if (text === 'head' || text === 'oldest') return text
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It must be head, oldest, or a number from 1.')
  return Number(text)
}
