import type { Command } from 'commander'
import { DEFAULT_URL } from '../service.ts'

/** Where a command finds the service, and what it shows there. */
export interface ServiceAddress {
  url?: string
  token?: string
  tokenFile?: string
}

/** For every command that talks to the service. */
export function addServiceOptions(command: Command): Command {
  return command
    .option('--url <url>', `where the service is (env MUSEN_URL, default ${DEFAULT_URL})`)
    .option('--token <key>', 'access key (env MUSEN_TOKEN; on a shared machine better there, or in a file)')
    .option('--token-file <file>', 'file that holds the access key (env MUSEN_TOKEN_FILE)')
}
