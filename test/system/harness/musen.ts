import { fileURLToPath } from 'node:url'
import { type Child, type Exit, startChild } from './child.ts'
import { createPlainClient, type PlainClient } from './plain-client.ts'

/** The built program: what users run. */
export const musenProgram = fileURLToPath(new URL('../../../dist/src/main.js', import.meta.url))

export interface MusenProcess {
  /** e.g. `http://127.0.0.1:40123` */
  readonly url: string
  readonly pid: number
  readonly client: PlainClient
  readonly child: Child
  stop(signal?: NodeJS.Signals): Promise<Exit>
}

export interface MusenOptions {
  /** The data directory. */
  data?: string
  demo?: boolean
  logLevel?: string
  /** Addresses that webhooks may be posted to. */
  webhookAllow?: string
  /** Further flags of `musen serve`. */
  flags?: readonly string[]
}

/** Starts the program `musen serve` on a free port, without waiting until it serves. */
export function spawnMusen({
  data,
  demo = false,
  logLevel = 'warn',
  webhookAllow,
  flags: more = [],
}: MusenOptions): Child {
  const flags = [
    ...(data === undefined ? [] : ['--data', data]),
    ...(demo ? ['--demo'] : []),
    ...(webhookAllow === undefined ? [] : ['--webhook-allow', webhookAllow]),
    ...more,
  ]
  return startChild(process.execPath, [
    musenProgram,
    'serve',
    '--port',
    '0',
    '--json',
    '--log-level',
    logLevel,
    ...flags,
  ])
}

/** Starts `musen serve` and waits until it serves. */
export async function startMusen(options: MusenOptions): Promise<MusenProcess> {
  return serving(spawnMusen(options))
}

/** Resolves when a program started by `spawnMusen` serves. */
export async function serving(child: Child): Promise<MusenProcess> {
  const [line] = await child.said(/^\{.*"api":.*\}$/m, 30_000)
  const { api } = JSON.parse(line)
  const url = new URL(api).origin
  return {
    url,
    pid: child.pid,
    client: createPlainClient({ baseUrl: url }),
    child,
    stop: (signal) => child.stop(signal),
  }
}
