import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { components } from '../../generated/types.ts'
import { positiveDuration, positiveNumber } from './options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { CliFailure, EXIT, systemCode } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { connectService, type Service } from './service.ts'

type Capture = components['schemas']['Capture']

const LOOK_MS = 250

interface CaptureOptions extends ServiceAddress {
  for?: number
  maxBytes?: number
  reconnect?: boolean
  output?: string
}

/** `musen capture`: records a radio's bytes into a file. */
export function addCapture(program: Command, terminal: Terminal): void {
  const command = program
    .command('capture')
    .description('record what goes over the link of a radio, until Ctrl-C or the given time')
    .argument('<radio>', "the radio's id")
    .option('--for <duration>', 'how long, e.g. 30s, 10m', positiveDuration)
    .option('--max-bytes <n>', 'end when the file has so many bytes', positiveNumber)
    .option('--reconnect', 'open the link anew first, so that the handshake is in it')
    .option('--output <file>', 'write the file there instead of to stdout')
  addServiceOptions(command).action((radio: string, options: CaptureOptions) => capture(radio, options, terminal))
}

async function capture(radioId: string, options: CaptureOptions, terminal: Terminal): Promise<void> {
  const signal = terminal.stopRequested()
  const service = connectService({ ...options, env: terminal.env })
  const { for: maxDurationMs, maxBytes, reconnect = false, output } = options
  const body = {
    reconnect,
    ...(maxDurationMs !== undefined && { maxDurationMs }),
    ...(maxBytes !== undefined && { maxBytes }),
  }
  const { client, ask } = service
  const started = await ask(client.startCapture({ params: { path: { radioId } }, body }))
  terminal.stderr.write(`musen capture: ${radioId} is being recorded; Ctrl-C ends it\n`)
  const ended = await follow(started, service, signal)
  const params = { path: { radioId, captureId: ended.id } }
  const text = await ask(client.downloadCapture({ params, parseAs: 'text' }))
  terminal.stderr.write(`musen capture: ${ended.bytes} bytes, ended by ${ended.endedBy}\n`)
  if (output === undefined) terminal.stdout.write(text)
  else
    await writeFile(output, text).catch((error: unknown) => {
      throw new CliFailure(EXIT.runtime, `The file ${output} cannot be written (${systemCode(error) ?? error}).`, {
        code: 'file-unwritable',
        hint: `The service has it: GET /v1/radios/${radioId}/captures/${ended.id}/data.`,
        cause: error,
      })
    })
  if (ended.error) throw new CliFailure(EXIT.runtime, ended.error.message, { code: ended.error.code })
  // The service keeps what could not be handed over; what was is no longer needed there.
  await ask(client.deleteCapture({ params }))
}

async function follow(started: Capture, { client, ask }: Service, signal: AbortSignal): Promise<Capture> {
  const at = { params: { path: { radioId: started.radioId, captureId: started.id } } }
  let last = started
  while (last.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    last = await ask(signal.aborted ? client.stopCapture(at) : client.getCapture(at))
  }
  return last
}
