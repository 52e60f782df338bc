import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../generated/types.ts'
import { addExamples } from './options/examples.ts'
import { type PayloadOptions, readPayload } from './options/payload.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { CliFailure, EXIT, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, jsonLine, table } from './output/text.ts'
import { connectService } from './service.ts'

type Decoder = components['schemas']['Decoder']
type Preview = components['schemas']['DecoderPreview']

interface TestOptions extends ServiceAddress, PayloadOptions {
  file?: string
  source?: string
  count?: number
  json?: boolean
}

/** `musen decoders`: shows, tries, sets and removes the payload decoders of a radio. */
export function addDecoders(program: Command, terminal: Terminal): void {
  const decoders = program
    .command('decoders')
    .description('Make readings of the payloads of a radio, by decoders (docs/decoders.md).')
  addShow(decoders, terminal)
  addTest(decoders, terminal)
  addSet(decoders, terminal)
  addRemove(decoders, terminal)
  for (const command of decoders.commands) command.showHelpAfterError(`Try: musen decoders ${command.name()} --help`)
}

function addShow(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('show')
    .description('Print the decoders of a radio as JSON, in the form that `musen decoders set` takes.')
    .argument('<radio>', 'Id of the radio.')
  addExamples(command, 'musen decoders show rylr-demo')
  addServiceOptions(command).action(async (radioId: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const { decoders = [] } = await ask(client.getRadio({ params: { path: { radioId } } }))
    terminal.stdout.write(jsonDocument(decoders))
  })
}

function addTest(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('test')
    .description(
      'Show the readings that decoders make of PAYLOAD, or of the last messages of a radio, or the exact error. Stores nothing. Exit ' +
        'code 1 if a payload does not fit.',
    )
    .argument('<radio>', 'Id of the radio.')
    .argument('[payload]', 'Payload as text. Default: those of the last messages.')
    .option('--file <path>', 'Try the decoders of this file instead of those of the radio.')
    .option('--hex', 'PAYLOAD is hexadecimal.')
    .option('--base64', 'PAYLOAD is base64.')
    .option('--stdin', 'Read the payload from stdin, byte for byte, instead of PAYLOAD.')
    .option('--source <address>', 'Address of the node that would send PAYLOAD.')
    .option('--count <1..100>', 'Number of messages, without PAYLOAD (default 10).', count)
    .option('--json', 'Print one JSON object per payload.')
  addExamples(
    command,
    'musen decoders test rylr-demo "7,21.5C,120cm"',
    'musen decoders test lines-demo 010866670ce480 --hex --file examples/decoders/struct.json',
  )
  addServiceOptions(command).action(async (radioId: string, text: string | undefined, options: TestOptions) => {
    const { file, source, count: messages, json, hex, base64, stdin, ...address } = options
    if (text === undefined && !stdin && (hex || base64 || source !== undefined))
      throw usageFailure('--hex, --base64 and --source need a PAYLOAD.')
    const body = {
      ...(file !== undefined && { decoders: await readDecoders(file) }),
      ...((text !== undefined || stdin) && { payload: await readPayload(text, options, terminal) }),
      ...(source !== undefined && { source }),
      ...(messages !== undefined && { count: messages }),
    }
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const { items } = await ask(client.previewDecoder({ params: { path: { radioId } }, body }))
    if (json) for (const item of items) terminal.stdout.write(jsonLine(item))
    else terminal.stdout.write(items.length > 0 ? previewTable(items) : 'The radio has not received a message.\n')
    const failed = items.filter(({ outcome }) => outcome === 'failed').length
    if (failed > 0)
      throw new CliFailure(EXIT.runtime, `${failed} of ${items.length} payloads do not fit their decoder.`, {
        code: 'decoder-failed',
      })
  })
}

function addSet(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('set')
    .description('Replace the decoders of a radio. They apply to what is received from then on.')
    .argument('<radio>', 'Id of the radio.')
    .argument('<file>', 'JSON file with one decoder, or an array of decoders.')
  addExamples(command, 'musen decoders set spare examples/decoders/struct.json')
  addServiceOptions(command).action(async (radioId: string, file: string, address: ServiceAddress) => {
    const decoders = await readDecoders(file)
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await ask(client.updateRadio({ params: { path: { radioId } }, body: { decoders } }))
    terminal.stdout.write(`${decoders.length} decoder${decoders.length === 1 ? '' : 's'} set\n`)
  })
}

function addRemove(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('remove')
    .description('Remove the decoders of a radio. Readings that exist stay.')
    .argument('<radio>', 'Id of the radio.')
  addExamples(command, 'musen decoders remove spare')
  addServiceOptions(command).action(async (radioId: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await ask(client.updateRadio({ params: { path: { radioId } }, body: { decoders: null } }))
    terminal.stdout.write('decoders removed\n')
  })
}

function count(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 100) throw new InvalidArgumentError('It must be 1 to 100.')
  return number
}

/** The service checks what the decoders say. */
async function readDecoders(file: string): Promise<Decoder[]> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new CliFailure(EXIT.usage, `The file "${file}" ${why}: ${(cause as Error).message}`, {
      code: 'file-invalid',
      cause,
    })
  }
  return (Array.isArray(value) ? value : [value]) as Decoder[]
}

function previewTable(previews: readonly Preview[]): string {
  return table(
    ['AT', 'SOURCE', 'PAYLOAD', 'DECODER', 'OUTCOME', 'READINGS'],
    previews.map(({ at = '', source = '', payload, decoder, outcome, readings = [], error }) => [
      ...[at, source, shortened(payload.data), decoder === undefined ? '' : String(decoder), outcome],
      error ? `${error.detail} (${error.pointer})` : readings.map(readingText).join(', '),
    ]),
  )
}

function readingText({ name, channel, value, unit }: components['schemas']['Reading']): string {
  const id = channel === undefined ? name : `${name}:${channel}`
  return `${id} ${value}${unit === undefined || unit === '/' ? '' : ` ${unit}`}`
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}
