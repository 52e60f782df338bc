import type { Command } from 'commander'
import type { components } from '../../../generated/types.ts'
import { targetText } from '../../domain/jobs/probe.ts'
import { addExamples } from '../options/examples.ts'
import { addServiceOptions, type ServiceAddress } from '../options/service-options.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonDocument, plain } from '../output/text.ts'
import { connectService, type Service } from '../service.ts'
import { addListOptions, type Listing, list, listText, printPages } from './pages.ts'

type Radio = components['schemas']['Radio']

interface ListOptions extends ServiceAddress {
  driver?: string[]
  state?: string[]
  json?: boolean
}

const LISTING: Listing<Radio> = {
  heads: ['ID', 'NAME', 'DRIVER', 'LINK', 'STATE', 'RECEIVED', 'SENT', 'WAITING', 'FAULT'],
  cells: ({ id, name, driver, link, status }) => [
    id,
    name ?? '',
    driver,
    targetText(link) + (link.type === 'serial' ? `, ${link.baudRate} baud` : ''),
    status.state,
    String(status.counters.framesReceived),
    String(status.counters.framesSent),
    String(status.queueDepth),
    status.state === 'online' ? '' : (status.lastError?.message ?? ''),
  ],
  empty: 'No radios are configured. To add one: musen add PORT',
}

/** `musen radios`: lists the radios, switches them on and off, reconnects and removes them. */
export function addRadios(program: Command, terminal: Terminal): void {
  const radios = program
    .command('radios')
    .description('List the radios with their state and last fault, enable, disable, reconnect and remove them.')
  addList(radios, terminal)
  const update = (enabled: boolean) => (service: Service, radioId: string) =>
    service.ask(service.client.updateRadio({ params: { path: { radioId } }, body: { enabled } }))
  addAction(radios, terminal, 'enable', 'Use a radio again that was disabled.', update(true))
  addAction(radios, terminal, 'disable', 'Close the port of a radio and leave it closed.', update(false))
  addAction(radios, terminal, 'reconnect', 'Close the port of a radio and open it again.', (service, radioId) =>
    service.ask(service.client.reconnectRadio({ params: { path: { radioId } } })),
  )
  addRemove(radios, terminal)
  for (const command of radios.commands) command.showHelpAfterError(`Try: musen radios ${command.name()} --help`)
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list', { isDefault: true })
    .description('List the radios.')
    .option('--driver <names>', 'Only radios of these drivers, separated by commas.', list)
    .option('--state <states>', 'Only radios in these states, separated by commas, e.g. offline,silent.', list)
  addListOptions(command)
  addExamples(command, 'musen radios', 'musen radios list --state offline,silent --json')
  addServiceOptions(command).action(async ({ driver, state, json, ...address }: ListOptions) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await printPages<Radio>(
      {
        ...LISTING,
        ...(driver || state ? { empty: 'No radio matches.' } : {}),
        json,
        pageSize: Infinity,
        // The list has one page, and no filters.
        fetch: async () => {
          const { items } = await ask(client.listRadios())
          return {
            items: items.filter(
              (radio) => (driver?.includes(radio.driver) ?? true) && (state?.includes(radio.status.state) ?? true),
            ),
          }
        },
      },
      terminal,
    )
  })
}

function addAction(
  parent: Command,
  terminal: Terminal,
  name: string,
  description: string,
  act: (service: Service, radioId: string) => Promise<Radio>,
): void {
  const command = parent
    .command(name)
    .description(description)
    .argument('<id>', 'Id of the radio, as `musen radios` prints it.')
    .option('--json', 'Print the radio as JSON.')
  addExamples(command, `musen radios ${name} kiss-demo`)
  addServiceOptions(command).action(async (id: string, { json, ...address }: ServiceAddress & { json?: boolean }) => {
    const radio = await act(connectService({ ...address, env: terminal.env }), id)
    terminal.stdout.write(json ? jsonDocument(radio) : listText([radio], LISTING))
  })
}

function addRemove(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('remove')
    .description('Remove a radio. Its messages and nodes stay; messages that wait are cancelled.')
    .argument('<id>', 'Id of the radio, as `musen radios` prints it.')
  addExamples(command, 'musen radios remove RADIO_ID')
  addServiceOptions(command).action(async (radioId: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const params = { path: { radioId } }
    // Deleting succeeds for any id; a mistyped one is an error for a person.
    await ask(client.getRadio({ params }))
    await ask(client.deleteRadio({ params }))
    terminal.stdout.write(`${plain(radioId)} removed\n`)
  })
}
