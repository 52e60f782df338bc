import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { CliFailure, EXIT, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonLine } from './output/text.ts'

interface MockFlags {
  spec?: string
  host: string
  port: string
  json?: boolean
}

const OWN = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url))

/** `musen mock`: every operation of a specification, answered from its examples and schemas. */
export function addMock(program: Command, terminal: Terminal): void {
  program
    .command('mock')
    .description('serve an OpenAPI specification from its examples and schemas, before there is anything behind it')
    .option('--spec <file>', 'the specification, 3.0 or 3.1 (default: that of musen)')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', '8731')
    .option('--json', 'tell where it serves as one JSON line')
    .addHelpText('after', '\nThe header `Prefer: code=404` asks for another answer of an operation than its success.')
    .action((flags: MockFlags) => mock(flags, terminal))
}

async function mock({ spec: file, host, port, json }: MockFlags, terminal: Terminal): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw usageFailure(`--port must be a number from 0 to 65535, not "${port}".`)
  const { createMock } = await import('../openapi/mock/mock.ts')
  const { loadSpec, SpecError } = await import('../openapi/generate/document/spec.ts')
  const server = await Promise.resolve()
    .then(() => createMock(loadSpec(file === undefined ? OWN : resolve(file))))
    .catch((error: unknown) => {
      if (!(error instanceof SpecError)) throw error
      throw new CliFailure(EXIT.runtime, error.message, { code: 'spec-invalid' })
    })
  const url = await server.listen({ host, port: Number(port) }).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(EXIT.unavailable, `It cannot listen on ${host}:${port}: ${error.code ?? error.message}.`, {
      code: 'listen-failed',
    })
  })
  terminal.stdout.write(
    json ? jsonLine({ url, spec: file ?? 'openapi.yaml' }) : `The mock of ${file ?? 'openapi.yaml'} is at ${url}\n`,
  )
  const stop = terminal.stopRequested()
  if (!stop.aborted) await once(stop, 'abort')
  await server.close()
}
