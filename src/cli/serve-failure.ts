import { DomainError } from '../domain/errors.ts'
import { CliFailure, EXIT, type ExitCode, systemCode } from './output/failure.ts'

/** Converts an error of the start to a failure of the command. Returns any other error unchanged: it is a defect. */
export function startFailure(error: unknown): unknown {
  if (error instanceof DomainError) {
    const { code, message, field, hint } = error
    const setting = code === 'config-invalid' && field ? ` [${field}]` : ''
    return new CliFailure(domainExit(error), `${message}${setting}`, {
      code,
      ...(hint !== undefined && { hint }),
      cause: error,
    })
  }
  const cause = systemCode(error)
  const address = error instanceof Error && 'address' in error ? `${error.address}` : 'the address'
  const port = error instanceof Error && 'port' in error ? ` port ${error.port}` : ''
  switch (cause) {
    case 'EADDRINUSE':
      return new CliFailure(EXIT.unavailable, `Another program already uses ${address}${port}.`, {
        code: 'address-in-use',
        hint: 'Stop that program, or choose another port with --port. 0 selects a free port.',
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
      return new CliFailure(EXIT.permission, `Permission denied: ${text(error)}`, {
        code: 'no-permission',
        hint: 'Ports below 1024 and directories of other users require more rights. Choose another --port or --data.',
        cause: error,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CliFailure(EXIT.configuration, `The host is not an address of this machine: ${text(error)}`, {
        code: 'config-invalid',
        hint: 'Use --host 127.0.0.1, or another address of this machine.',
        cause: error,
      })
    default:
      return error
  }
}

function domainExit(error: DomainError): ExitCode {
  if (error.code === 'config-invalid' || error.code === 'store-engine-missing') return EXIT.configuration
  const cause = systemCode(error)
  return cause === 'EACCES' || cause === 'EPERM' ? EXIT.permission : EXIT.runtime
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
