import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../generated/types.ts'
import { addExamples } from './options/examples.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine, table } from './output/text.ts'
import { connectService } from './service.ts'

type Reading = components['schemas']['NodeReading']

interface ReadingsOptions extends ServiceAddress {
  radio?: string[]
  node?: string
  name?: string[]
  json?: boolean
}

/** Number of readings of one call. */
const PAGE = 500

/** `musen readings`: what the nodes measured last. */
export function addReadings(program: Command, terminal: Terminal): void {
  const command = program
    .command('readings')
    .description('List the latest readings of the nodes: temperatures, batteries, signals, positions.')
    .option('--radio <ids>', 'Only readings of these radio ids, separated by commas.', list)
    .option('--node <id>', 'Only readings of this node id.')
    .option('--name <names>', 'Only readings with these names, separated by commas.', list)
    .option('--json', 'Print one JSON object per line.')
  addExamples(command, 'musen readings --radio lines-demo', 'musen readings --name temperature,humidity --json')
  addServiceOptions(command).action(async ({ radio, node, name, json, ...address }: ReadingsOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const filter = {
      ...(radio && { radioId: radio }),
      ...(node !== undefined && { nodeId: node }),
      ...(name && { name }),
    }
    const shown: Reading[] = []
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const query = { limit: PAGE, ...filter, ...(cursor !== undefined && { cursor }) }
      const page = await ask(client.listReadings({ params: { query } }))
      if (json) for (const reading of page.items) terminal.stdout.write(jsonLine(reading))
      else shown.push(...page.items)
      cursor = page.nextCursor
    }
    if (!json) terminal.stdout.write(shown.length > 0 ? readingTable(shown) : 'No readings yet.\n')
  })
}

function list(text: string): string[] {
  const items = text.split(',').filter((item) => item !== '')
  if (items.length === 0) throw new InvalidArgumentError('It must be one or more, separated by commas.')
  return items
}

function readingTable(readings: readonly Reading[]): string {
  return table(
    ['NODE', 'NAME', 'CHANNEL', 'VALUE', 'UNIT', 'AT'],
    readings.map(({ nodeId, name, channel, value, unit, at }) => [
      ...[nodeId, name, channel ?? '', String(value)],
      ...[unit === undefined || unit === '/' ? '' : unit, at],
    ]),
  )
}
