import { type Command, Option } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { positiveNumber } from '../options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { eventLine } from '../output/event-line.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonLine, type Style, styleFor } from '../output/text.ts'
import { connectService } from '../service.ts'

type DeadLetter = components['schemas']['DeadLetter']

interface DeadOptions extends ServiceAddress {
  json?: boolean
  requeue?: number
  delete?: number
}

/** `musen queue dead`: lists dead letters, returns one to its queue, or deletes one. */
export function addDead(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('dead')
    .description('List the dead letters of a queue, put one back into the queue, or delete one.')
    .argument('<name>', 'Name of the queue.')
    .addOption(
      new Option('--requeue <seq>', 'Put the event with this seq back into the queue.')
        .argParser(positiveNumber)
        .conflicts('delete'),
    )
    .option('--delete <seq>', 'Delete the dead letter with this seq.', positiveNumber)
    .option('--json', 'Print one JSON object per line.')
  addExamples(command, 'musen queue dead demo')
  addServiceOptions(command).action((name: string, options: DeadOptions) => dead(name, options, terminal))
}

async function dead(queueName: string, options: DeadOptions, terminal: Terminal): Promise<void> {
  const { client, ask } = connectService({ ...options, env: terminal.env })
  const { requeue, delete: unwanted } = options
  if (requeue !== undefined) {
    await ask(client.requeueDeadLetter({ params: { path: { queueName, seq: requeue } } }))
    terminal.stdout.write(`${requeue} requeued\n`)
    return
  }
  if (unwanted !== undefined) {
    await ask(client.deleteDeadLetter({ params: { path: { queueName, seq: unwanted } } }))
    terminal.stdout.write(`${unwanted} deleted\n`)
    return
  }
  const style = styleFor(terminal.stdout, terminal)
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const query = cursor === undefined ? {} : { cursor }
    const page = await ask(client.listDeadLetters({ params: { path: { queueName }, query } }))
    for (const letter of page.items) terminal.stdout.write(options.json ? jsonLine(letter) : letterLine(letter, style))
    cursor = page.nextCursor
  }
}

function letterLine({ seq, deliveries, diedAt, event }: DeadLetter, style: Style): string {
  const what = event ? eventLine(event, style) : `${String(seq).padStart(6)}  was deleted by retention\n`
  return `died ${diedAt} after ${deliveries}  ${what}`
}
