import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import type { Terminal } from '../output/terminal.ts'
import { connectService } from '../service.ts'
import { addListOptions, list, printPages } from './pages.ts'

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
  addListOptions(command)
  addExamples(command, 'musen readings --radio lines-demo', 'musen readings --name temperature,humidity --json')
  addServiceOptions(command).action(async ({ radio, node, name, json, ...address }: ReadingsOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const filter = {
      ...(radio && { radioId: radio }),
      ...(node !== undefined && { nodeId: node }),
      ...(name && { name }),
    }
    await printPages<Reading>(
      {
        json,
        pageSize: PAGE,
        heads: ['NODE', 'NAME', 'CHANNEL', 'VALUE', 'UNIT', 'AT'],
        cells: ({ nodeId, name, channel, value, unit, at }) => [
          ...[nodeId, name, channel ?? '', String(value)],
          ...[unit === undefined || unit === '/' ? '' : unit, at],
        ],
        empty: 'No readings yet.',
        fetch: (page) => ask(client.listReadings({ params: { query: { ...filter, ...page } } })),
      },
      terminal,
    )
  })
}
