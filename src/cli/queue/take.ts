import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { positiveDuration, positiveNumber } from '../options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { eventLine } from '../output/event-line.ts'
import { CliFailure, EXIT } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonLine, type Style, styleFor } from '../output/text.ts'
import { connectService, type Service } from '../service.ts'

type Lease = components['schemas']['Lease']

/** Maximum number of events of one call, and its maximum wait time in milliseconds. */
const MAX_PER_CALL = 100
const MAX_WAIT_MS = 30_000

interface TakeOptions extends ServiceAddress {
  count: number
  /** Milliseconds. */
  wait?: number
  ack?: boolean
  json?: boolean
}

/** `musen queue take`: takes events and prints them with their leases. */
export function addTake(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('take')
    .description('Take events from a queue.')
    .argument('<name>', 'Name of the queue.')
    .option('--count <n>', 'Maximum number of events to take.', positiveNumber, 1)
    .option('--wait <duration>', 'Time to wait until there are that many events, e.g. 30s.', positiveDuration)
    .option('--ack', 'Acknowledge each event after it is printed.')
    .option('--json', 'Print one JSON object per line: the lease with its event.')
    .addHelpText(
      'after',
      '\nWithout --ack, the queue delivers the events again, unless `musen queue ack` acknowledges the printed leases.',
    )
  addExamples(command, 'musen queue take demo', 'musen queue take demo --count 5 --wait 10s --ack')
  addServiceOptions(command).action((name: string, options: TakeOptions) => take(name, options, terminal))
}

async function take(name: string, options: TakeOptions, terminal: Terminal): Promise<void> {
  const signal = terminal.stopRequested()
  const service = connectService({ ...options, env: terminal.env })
  const until = Date.now() + (options.wait ?? 0)
  const style = styleFor(terminal.stdout, terminal)
  for (let left = options.count; left > 0 && !signal.aborted; ) {
    const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, until - Date.now()))
    const items = await lease(name, { max: Math.min(left, MAX_PER_CALL), waitMs }, service, { signal, terminal })
    if (items.length === 0) {
      if (Date.now() >= until) return
      continue
    }
    for (const one of items) terminal.stdout.write(options.json ? jsonLine(one) : leaseLine(one, style))
    left -= items.length
    if (options.ack) await acknowledge(name, items, service)
  }
}

async function lease(
  queueName: string,
  body: { max: number; waitMs: number },
  { client, ask }: Service,
  { signal, terminal }: { signal: AbortSignal; terminal: Terminal },
): Promise<Lease[]> {
  try {
    const { items, gap } = await ask(client.leaseEvents({ params: { path: { queueName } }, body, signal }))
    if (gap) terminal.stderr.write(`musen queue take: events ${gap.from} to ${gap.to} were deleted by retention.\n`)
    return items
  } catch (error) {
    // The service returns the events of an aborted call to the queue.
    if (signal.aborted) return []
    throw error
  }
}

async function acknowledge(queueName: string, items: readonly Lease[], { client, ask }: Service): Promise<void> {
  const leaseIds = items.map(({ leaseId }) => leaseId)
  const result = await ask(client.ackLeases({ params: { path: { queueName } }, body: { leaseIds } }))
  const refused = result.items.filter(({ outcome }) => outcome !== 'acked')
  if (refused.length > 0)
    throw new CliFailure(EXIT.runtime, `${refused.length} of ${items.length} events could not be acknowledged.`, {
      code: 'leases-refused',
      hint: 'Their leases have expired. The queue delivers them again.',
    })
}

function leaseLine({ leaseId, redelivered, deliveries, event }: Lease, style: Style): string {
  const again = redelivered ? `(delivery ${deliveries}) ` : ''
  return `${style.bold(leaseId)}  ${again}${eventLine(event, style)}`
}
