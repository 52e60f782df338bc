import type { Command } from 'commander'
import type { components } from '../../generated/types.ts'
import { addExamples } from './options/examples.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, table } from './output/text.ts'
import { connectService } from './service.ts'

type Port = components['schemas']['Port']

/** `musen ports`: lists the serial ports of the machine that the service runs on. */
export function addPorts(program: Command, terminal: Terminal): void {
  const command = program
    .command('ports')
    .description('List the serial ports of the service machine, and the radio that uses each of them.')
    .option('--json', 'Print the response of GET /v1/ports.')
  addExamples(command, 'musen ports')
  addServiceOptions(command).action(async ({ json, ...address }: ServiceAddress & { json?: boolean }) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const page = await ask(client.listPorts())
    if (json) terminal.stdout.write(jsonDocument(page))
    else if (page.items.length > 0) terminal.stdout.write(portTable(page.items))
    else terminal.stdout.write(`${page.problem ?? 'The service machine has no serial ports.'}\n`)
  })
}

function portTable(ports: readonly Port[]): string {
  return table(
    ['PATH', 'USED BY', 'USB ID', 'PRODUCT', 'BY ID'],
    ports.map((port) => [
      port.path,
      port.usedBy ?? '',
      port.vendorId === undefined ? '' : `${port.vendorId}:${port.productId ?? '?'}`,
      port.product ?? port.manufacturer ?? '',
      port.byId ?? '',
    ]),
  )
}
