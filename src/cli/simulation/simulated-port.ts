import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { DomainError } from '../../domain/errors.ts'
import type { Transport } from '../../sim/transport/transport.ts'
import { CliFailure, EXIT, type ExitCode, usageFailure } from '../output/failure.ts'

export interface SimulatedPortOptions {
  /** `true`: a free port of 127.0.0.1. */
  tcp?: true | { host?: string; port: number }
  /** The path of a symbolic link to the pseudo-terminal; `true`: no link. */
  pty?: true | string
}

/** Adds the options for the port of a simulated module. */
export function addSimulatedPortOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--tcp [[host:]port]', 'Serve the module over TCP. Default: a free port of 127.0.0.1.').argParser(
        endpoint,
      ),
    )
    .addOption(
      new Option('--pty [symlink]', 'Serve the module on a pseudo-terminal, which works like a serial port.').conflicts(
        'tcp',
      ),
    )
}

export async function createSimulatedPort({ tcp, pty }: SimulatedPortOptions): Promise<Transport> {
  if (pty !== undefined) {
    const { createPtyTransport } = await import('../../sim/transport/pty.ts')
    return createPtyTransport(pty === true ? {} : { symlink: resolve(pty) })
  }
  const { createTcpTransport } = await import('../../sim/transport/tcp.ts')
  return createTcpTransport(tcp === true ? {} : tcp)
}

/** Converts an error of a simulation to a failure of the command. Returns any other error unchanged. */
export function simulationFailure(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error
  const { code, message, hint } = error
  if (code === 'driver-unknown' || code === 'options-invalid') return usageFailure(message, hint)
  const exit: ExitCode = code === 'port-permission' ? EXIT.permission : EXIT.unavailable
  return new CliFailure(exit, message, { code, ...(hint !== undefined && { hint }), cause: error })
}

function endpoint(text: string): { host?: string; port: number } {
  const match = /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(text)
  const port = Number(match?.[3])
  if (!match || port > 65_535) throw new InvalidArgumentError('It must be a port, or host:port.')
  const host = match[1] ?? match[2]
  return host === undefined ? { port } : { host, port }
}
