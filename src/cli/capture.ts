import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { components } from '../../generated/types.ts'
import { addExamples } from './options/examples.ts'
import { positiveDuration, positiveNumber } from './options/numbers.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { CliFailure, EXIT, systemCode } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { connectService, type Service } from './service.ts'

type Capture = components['schemas']['Capture']

const POLL_MS = 250

interface CaptureOptions extends ServiceAddress {
  for?: number
  maxBytes?: number
  reconnect?: boolean
  output?: string
}

/** `musen capture`: records the bytes on a radio's link. */
export function addCapture(program: Command, terminal: Terminal): void {
  const command = program
    .command('capture')
    .description("Record all bytes on a radio's link, until Ctrl-C or for a given time.")
    .argument('<radio>', 'Id of the radio.')
    .option('--for <duration>', 'Duration of the capture, e.g. 30s, 10m.', positiveDuration)
    .option('--max-bytes <n>', 'Stop when the capture has this many bytes.', positiveNumber)
    .option('--reconnect', 'Reopen the link first, to record the handshake too.')
    .option('--output <file>', 'Write the capture to this file instead of stdout.')
  addExamples(command, 'musen capture kiss-demo --for 10s --output kiss.capture')
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
  terminal.stderr.write(`musen capture: recording ${radioId}; press Ctrl-C to stop\n`)
  const ended = await follow(started, service, signal)
  const params = { path: { radioId, captureId: ended.id } }
  const text = await ask(client.getCaptureData({ params, parseAs: 'text' }))
  terminal.stderr.write(`musen capture: ${ended.bytes} bytes, ended by ${ended.endedBy}\n`)
  if (output === undefined) terminal.stdout.write(text)
  else
    await writeFile(output, text).catch((error: unknown) => {
      throw new CliFailure(EXIT.runtime, `Cannot write the file ${output} (${systemCode(error) ?? error}).`, {
        code: 'file-unwritable',
        hint: `The service still has the capture: GET /v1/radios/${radioId}/captures/${ended.id}/data.`,
        cause: error,
      })
    })
  if (ended.error) throw new CliFailure(EXIT.runtime, ended.error.message, { code: ended.error.code })
  // The service keeps the capture until the file is written.
  await ask(client.deleteCapture({ params }))
}

async function follow(started: Capture, { client, ask }: Service, signal: AbortSignal): Promise<Capture> {
  const at = { params: { path: { radioId: started.radioId, captureId: started.id } } }
  let last = started
  while (last.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    last = await ask(signal.aborted ? client.cancelCapture(at) : client.getCapture(at))
  }
  return last
}
