import type { Command } from 'commander'
import { DEFAULT_URL } from '../service.ts'

/** The options that every command for a running service has. */
export interface ServiceAddress {
  url?: string
  token?: string
  tokenFile?: string
}

/** Adds the address and the access key of the service. */
export function addServiceOptions(command: Command): Command {
  return command
    .option('--url <url>', `URL of the service (env MUSEN_URL, default ${DEFAULT_URL}).`)
    .option(
      '--token <key>',
      'Access key (env MUSEN_TOKEN). Other users of this machine can see it: prefer the variable or --token-file.',
    )
    .option('--token-file <file>', 'File that contains the access key (env MUSEN_TOKEN_FILE).')
}
