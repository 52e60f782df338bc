import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { addExamples } from '../options/examples.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import { usageFailure } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain } from '../output/text.ts'
import { connectService } from '../service.ts'
import { addListOptions, type Listing, list, listText, printPages } from './pages.ts'

type Node = components['schemas']['Node']

interface ListOptions extends ServiceAddress {
  radio?: string[]
  json?: boolean
}

interface LabelOptions extends ServiceAddress {
  remove?: boolean
  json?: boolean
}

/** Number of nodes of one call. */
const PAGE = 200

const LISTING: Listing<Node> = {
  heads: ['ID', 'LABEL', 'NAME', 'LAST HEARD', 'MESSAGES', 'RSSI'],
  cells: ({ id, label, name, lastHeardAt, receivedCount, signal }) => [
    id,
    label ?? '',
    name ?? '',
    lastHeardAt,
    String(receivedCount),
    signal?.rssiDbm === undefined ? '' : `${signal.rssiDbm} dBm`,
  ],
  empty: 'No nodes were heard.',
}

/** `musen nodes`: lists, labels and forgets the remote devices. */
export function addNodes(program: Command, terminal: Terminal): void {
  const nodes = program.command('nodes').description('List the nodes that were heard, label them, and forget them.')
  addList(nodes, terminal)
  addLabel(nodes, terminal)
  addForget(nodes, terminal)
  for (const command of nodes.commands) command.showHelpAfterError(`Try: musen nodes ${command.name()} --help`)
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list', { isDefault: true })
    .description('List the nodes in the order in which they were first heard.')
    .option('--radio <ids>', 'Only nodes of these radio ids, separated by commas.', list)
  addListOptions(command)
  addExamples(command, 'musen nodes list --radio kiss-demo')
  addServiceOptions(command).action(async ({ radio, json, ...address }: ListOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await printPages<Node>(
      {
        ...LISTING,
        json,
        pageSize: PAGE,
        fetch: (page) => ask(client.listNodes({ params: { query: { ...page, ...(radio && { radioId: radio }) } } })),
      },
      terminal,
    )
  })
}

function addLabel(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('label')
    .description('Set your own label for a node, or remove it.')
    .argument('<id>', 'Id of the node, as `musen nodes` prints it.')
    .argument('[label]', 'The label, at most 100 characters.')
    .option('--remove', 'Remove the label.')
    .option('--json', 'Print the node as JSON.')
  addExamples(command, 'musen nodes label kiss-demo:OH2XYZ-9 Boat', 'musen nodes label kiss-demo:OH2XYZ-9 --remove')
  addServiceOptions(command).action(async (nodeId: string, label: string | undefined, options: LabelOptions) => {
    const { remove = false, json, ...address } = options
    if ((label === undefined) !== remove)
      throw usageFailure('Give either a label or --remove.', `Example: musen nodes label ${nodeId} Boat`)
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const node = await ask(client.updateNode({ params: { path: { nodeId } }, body: { label: label ?? null } }))
    terminal.stdout.write(json ? jsonDocument(node) : listText([node], LISTING))
  })
}

function addForget(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('forget')
    .description('Forget a node with its label. Its messages stay, and it is listed again when it is heard again.')
    .argument('<id>', 'Id of the node, as `musen nodes` prints it.')
  addExamples(command, 'musen nodes forget NODE_ID')
  addServiceOptions(command).action(async (nodeId: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const params = { path: { nodeId } }
    // Deleting succeeds for any id; a mistyped one is an error for a person.
    await ask(client.getNode({ params }))
    await ask(client.deleteNode({ params }))
    terminal.stdout.write(`${plain(nodeId)} forgotten\n`)
  })
}
