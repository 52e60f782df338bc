import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { positiveDuration, positiveNumber } from '../options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain, table } from '../output/text.ts'
import { connectService } from '../service.ts'
import { addDead } from './dead.ts'
import { addTake } from './take.ts'

type Queue = components['schemas']['Queue']
type QueuePatch = components['schemas']['QueuePatch']
type EventType = components['schemas']['EventType']

interface CommonOptions extends ServiceAddress {
  json?: boolean
}

interface ConfigurationOptions extends CommonOptions {
  type?: EventType[]
  radio?: string
  node?: string
  visibility?: number
  maxDeliveries?: number
}

interface CreateOptions extends ConfigurationOptions {
  cursor?: string
  ifMissing?: boolean
}

/** `musen queue`: manages pull queues and takes events from them. */
export function addQueue(program: Command, terminal: Terminal): void {
  const queue = program.command('queue').description('Manage pull queues and take events from them.')
  addCreate(queue, terminal)
  addUpdate(queue, terminal)
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
    .description('Create a queue. Fails if the name is taken; with --if-missing, keeps that queue unchanged.')
    .argument('<name>', 'Name of the queue.')
  addConfiguration(command)
    .option('--cursor <cursor>', 'Where it starts: head (new events only; default), oldest, or a cursor of the log.')
    .option('--if-missing', 'Succeed if the queue exists, and leave it as it is.')
    .option('--json', 'Print the queue as JSON.')
  addExamples(command, 'musen queue create sensors --type message.received --radio lines-demo --visibility 1m')
  addServiceOptions(command).action(async (name: string, options: CreateOptions) => {
    const { client, ask } = connectService({ ...options, env: terminal.env })
    const { cursor } = options
    const body = { name, ...configuration(options), ...(cursor !== undefined && { cursor }) }
    const made = await ask(client.createQueue({ body })).catch((error) => {
      if (!options.ifMissing || !(error instanceof CliFailure) || error.code !== 'queue-exists') throw error
      return ask(client.getQueue({ params: { path: { queueName: name } } }))
    })
    terminal.stdout.write(options.json ? jsonDocument(made) : queueTable([made]))
  })
}

function addUpdate(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('update')
    .description('Change the given settings of a queue. It keeps its position and all other settings.')
    .argument('<name>', 'Name of the queue.')
  addConfiguration(command).option('--json', 'Print the queue as JSON.')
  addExamples(command, 'musen queue update demo --max-deliveries 10')
  addServiceOptions(command).action(async (name: string, options: ConfigurationOptions) => {
    const { client, ask } = connectService({ ...options, env: terminal.env })
    const body = configuration(options)
    const changed = await ask(client.updateQueue({ params: { path: { queueName: name } }, body }))
    terminal.stdout.write(options.json ? jsonDocument(changed) : queueTable([changed]))
  })
}

function addConfiguration(command: Command): Command {
  return command
    .option('--type <types>', 'Only events of these types, separated by commas.', (text) => text.split(','))
    .option('--radio <id>', 'Only events of the radio with this id.')
    .option('--node <id>', 'Only events of the node with this id.')
    .option(
      '--visibility <duration>',
      'Time to acknowledge an event before it is delivered again, e.g. 30s, 5m.',
      positiveDuration,
    )
    .option('--max-deliveries <n>', 'Number of deliveries after which an event becomes a dead letter.', positiveNumber)
}

/** A filter is sent as a whole, so it is absent if no option names a part of it. */
function configuration({ type, radio, node, visibility, maxDeliveries }: ConfigurationOptions): QueuePatch {
  const filter = { ...(type && { type }), ...(radio && { radioId: radio }), ...(node && { nodeId: node }) }
  return {
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(visibility !== undefined && { visibilityTimeoutMs: visibility }),
    ...(maxDeliveries !== undefined && { maxDeliveries }),
  }
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list')
    .description('List the queues and the number of events in them.')
    .option('--json', 'Print the response of GET /v1/queues.')
  addExamples(command, 'musen queue list')
  addServiceOptions(command).action(async ({ json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const page = await ask(client.listQueues())
    if (json) terminal.stdout.write(jsonDocument(page))
    else terminal.stdout.write(page.items.length > 0 ? queueTable(page.items) : 'No queues exist.\n')
  })
}

function addShow(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('show')
    .description('Show one queue.')
    .argument('<name>', 'Name of the queue.')
    .option('--json', 'Print the response of GET /v1/queues/NAME.')
  addExamples(command, 'musen queue show demo')
  addServiceOptions(command).action(async (name: string, { json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const found = await ask(client.getQueue({ params: { path: { queueName: name } } }))
    terminal.stdout.write(json ? jsonDocument(found) : describeQueue(found))
  })
}

function addAck(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('ack')
    .description('Acknowledge events that were taken. Exit code 1 if a lease has expired or is out of order.')
    .argument('<name>', 'Name of the queue.')
    .argument('<leases...>', 'Lease ids that `musen queue take` printed.')
    .option('--json', 'Print the result of each lease as JSON.')
  addExamples(command, 'musen queue ack demo LEASE_ID')
  addServiceOptions(command).action(async (name: string, leaseIds: string[], { json, ...address }: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const result = await ask(client.ackLeases({ params: { path: { queueName: name } }, body: { leaseIds } }))
    if (json) terminal.stdout.write(jsonDocument(result))
    else for (const { leaseId, outcome } of result.items) terminal.stdout.write(`${plain(leaseId)} ${outcome}\n`)
    const refused = result.items.filter(({ outcome }) => outcome !== 'acked')
    if (refused.length > 0)
      throw new CliFailure(EXIT.runtime, `${refused.length} of ${result.items.length} leases were not acknowledged.`, {
        code: 'leases-refused',
        hint: 'The queue delivers their events again: be ready to process them twice.',
      })
  })
}

function addDelete(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('delete')
    .description('Delete a queue with its leases and dead letters. The log keeps the events.')
    .argument('<name>', 'Name of the queue.')
  addExamples(command, 'musen queue delete sensors')
  addServiceOptions(command).action(async (name: string, address: CommonOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const params = { path: { queueName: name } }
    // Deleting succeeds for any name; a mistyped one is an error for a person.
    await ask(client.getQueue({ params }))
    await ask(client.deleteQueue({ params }))
    terminal.stdout.write(`${plain(name)} deleted\n`)
  })
}

function queueTable(queues: readonly Queue[]): string {
  return table(
    ['NAME', 'WAITING', 'OUT', 'DEAD', 'OLDEST', 'FILTER'],
    queues.map((queue) => [
      queue.name,
      depthText(queue),
      String(queue.status.inFlight),
      String(queue.status.dead),
      ageText(queue),
      filterText(queue),
    ]),
  )
}

function describeQueue(queue: Queue): string {
  const { status, visibilityTimeoutMs, maxDeliveries } = queue
  const lines = [
    ['name', queue.name],
    ['filter', filterText(queue)],
    ['visibility', `${visibilityTimeoutMs} ms`],
    ['max deliveries', String(maxDeliveries)],
    ['waiting', depthText(queue)],
    ['out', String(status.inFlight)],
    ['dead', String(status.dead)],
    ['oldest', ageText(queue) || 'none'],
    ['cursor', status.cursor],
    ...(status.lastGap ? [['last gap', `${status.lastGap.from} to ${status.lastGap.to}`]] : []),
  ] as const
  return lines.map(([name = '', value = '']) => `${name.padEnd(16)}${plain(value)}\n`).join('')
}

function depthText({ status }: Queue): string {
  return `${status.depthExact ? '' : 'about '}${status.depth}`
}

function ageText({ status }: Queue): string {
  return status.oldestAgeMs === undefined ? '' : `${(status.oldestAgeMs / 1000).toFixed(1)} s`
}

function filterText({ filter }: Queue): string {
  const { type: types, radioId, nodeId } = filter
  return [types?.join(','), radioId, nodeId].filter((part) => part !== undefined).join(' ') || 'everything'
}
