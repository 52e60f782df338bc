import type { Command } from 'commander'
import { DEFAULT_URL } from './service.ts'

/** For every command that talks to the service. */
export function addUrlOption(command: Command): Command {
  return command.option('--url <url>', `where the service is (env MUSEN_URL, default ${DEFAULT_URL})`)
}
