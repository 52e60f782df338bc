import { type Command, InvalidArgumentError, Option } from 'commander'
import type { components, paths } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { positiveNumber } from '../options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { payloadText } from '../output/event-line.ts'
import type { Terminal } from '../output/terminal.ts'
import { connectService } from '../service.ts'
import { addListOptions, list, printPages } from './pages.ts'

type Message = components['schemas']['Message']
type Query = NonNullable<paths['/v1/messages']['get']['parameters']['query']>

interface MessagesOptions extends ServiceAddress {
  radio?: string[]
  node?: string
  direction?: Query['direction']
  state?: Query['state']
  from?: string
  to?: string
  oldest?: boolean
  limit: number
  json?: boolean
}

/** Maximum number of messages of one answer. */
const PAGE = 500

/** `musen messages`: the messages that were received and sent. */
export function addMessages(program: Command, terminal: Terminal): void {
  const command = program
    .command('messages')
    .description('List received and sent messages, newest first. `musen tail` shows new ones as they come.')
    .option('--radio <ids>', 'Only messages of these radio ids, separated by commas.', list)
    .option('--node <id>', 'Only messages from and to this node id.')
    .addOption(new Option('--direction <direction>', 'Only received or only sent messages.').choices(['in', 'out']))
    .option('--state <states>', 'Only messages in these states, separated by commas, e.g. failed,unknown.', list)
    .option('--from <time>', 'Only messages since this time, e.g. 2026-12-01 or 2026-12-01T08:00:00Z.', moment)
    .option('--to <time>', 'Only messages before this time.', moment)
    .option('--oldest', 'Oldest first.')
    .option('--limit <n>', 'Maximum number of messages.', positiveNumber, 50)
  addListOptions(command)
  addExamples(
    command,
    'musen messages --radio kiss-demo --limit 10',
    'musen messages --direction out --state failed,unknown --json',
  )
  addServiceOptions(command).action(async (options: MessagesOptions) => {
    const { radio, node, direction, state, from, to, oldest, limit, json, ...address } = options
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const filter: Query = {
      ...(radio && { radioId: radio }),
      ...(node !== undefined && { nodeId: node }),
      ...(direction && { direction }),
      ...(state && { state }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(oldest && { order: 'asc' }),
    }
    await printPages<Message>(
      {
        json,
        limit,
        pageSize: PAGE,
        heads: ['AT', 'RADIO', 'FROM', 'TO', 'STATE', 'PAYLOAD', 'ID'],
        cells: (message) => [
          message.createdAt,
          message.radioId,
          message.direction === 'in' ? (message.source ?? '') : '',
          message.destination ?? '',
          message.state,
          payloadText(message),
          message.id,
        ],
        empty: 'No messages.',
        fetch: (page) => ask(client.listMessages({ params: { query: { ...filter, ...page } } })),
      },
      terminal,
    )
  })
}

/** Converts a date (00:00 UTC) or a time to RFC 3339. */
function moment(text: string): string {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new InvalidArgumentError('It must be a time such as 2026-12-01 or 2026-12-01T08:00:00Z.')
  return new Date(ms).toISOString()
}
