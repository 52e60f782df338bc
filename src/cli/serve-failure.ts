import { DomainError } from '../domain/errors.ts'
import { CliFailure, EXIT, type ExitCode, systemCode } from './output/failure.ts'

/** What kept the service from starting, as the command tells it; a defect stays what it is. */
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
      return new CliFailure(EXIT.unavailable, `Another program already serves on ${address}${port}.`, {
        code: 'address-in-use',
        hint: 'If it is another musen, use that one or stop it; else choose another port with --port, or 0 for any.',
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
      return new CliFailure(EXIT.permission, `musen may not do what it must: ${text(error)}`, {
        code: 'no-permission',
        hint: 'Ports below 1024 and directories of others need more rights; choose another --port or --data.',
        cause: error,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CliFailure(EXIT.configuration, `The host is no address of this machine: ${text(error)}`, {
        code: 'config-invalid',
        hint: 'Use 127.0.0.1.',
        cause: error,
      })
    default:
      return error
  }
}

function domainExit(error: DomainError): ExitCode {
  if (error.code === 'config-invalid') return EXIT.configuration
  const cause = systemCode(error)
  return cause === 'EACCES' || cause === 'EPERM' ? EXIT.permission : EXIT.runtime
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
