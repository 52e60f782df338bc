import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { contractFile } from '../contract.ts'
import { addExamples } from './options/examples.ts'
import { CliFailure, EXIT, specFailure, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine } from './output/text.ts'

interface MockFlags {
  spec?: string
  host: string
  port: string
  json?: boolean
}

/** `musen mock`: answers every operation of a specification from its examples and schemas. */
export function addMock(program: Command, terminal: Terminal): void {
  const command = program
    .command('mock')
    .description('Serve an OpenAPI specification from its examples and schemas, without an implementation.')
    .option('--spec <file>', 'OpenAPI 3.0 or 3.1 file (default: the specification of musen).')
    .option('--host <address>', 'IP address or host name to listen on.', '127.0.0.1')
    .option('--port <number>', 'TCP port to listen on. 0 selects a free port.', '8731')
    .option('--json', 'Print the URL of the mock as one JSON line.')
    .addHelpText(
      'after',
      `
Requests are checked, and refused as the specification says. Credentials are not checked. Pages of any origin may call.
The header \`Prefer: code=404\` selects another response of an operation than its success, \`example=NAME\` one of its
examples, and \`dynamic=true\` a value made of its schema. A response without a value that fits is a 501 with the reason.`,
    )
    .action((flags: MockFlags) => mock(flags, terminal))
  addExamples(command, 'musen mock --port 8731')
}

async function mock({ spec: file, host, port, json }: MockFlags, terminal: Terminal): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw usageFailure(`--port must be a number from 0 to 65535, not "${port}".`)
  const { createMock } = await import('../openapi/mock/mock.ts')
  const { loadSpec, SpecError } = await import('../openapi/generate/document/spec.ts')
  const server = await Promise.resolve()
    .then(() => createMock(loadSpec(file === undefined ? contractFile : resolve(file))))
    .catch((error: unknown) => {
      if (!(error instanceof SpecError)) throw error
      throw specFailure(error)
    })
  const url = await server.listen({ host, port: Number(port) }).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(EXIT.unavailable, `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`, {
      code: 'listen-failed',
      hint: 'Choose another port with --port. 0 selects a free port.',
    })
  })
  terminal.stdout.write(
    json
      ? jsonLine({ url, spec: file ?? 'openapi.yaml' })
      : `The mock of ${file ?? 'openapi.yaml'} listens on ${url}\n`,
  )
  const stop = terminal.stopRequested()
  if (!stop.aborted) await once(stop, 'abort')
  await server.close()
}
