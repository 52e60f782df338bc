import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { Command } from 'commander'
import { specVersion } from '../../generated/spec.ts'
import { type Config, loadConfig, SETTINGS } from '../config.ts'
import { givenOptions, optionFlags } from './option-flags.ts'
import { startFailure } from './serve-failure.ts'
import type { Terminal } from './terminal.ts'
import { jsonLine } from './text.ts'

/** A stop may take so long before it is cut short, in milliseconds. */
const STOP_MS = 5_000

interface ServeOptions {
  demo?: boolean
  config?: string
  json?: boolean
  [setting: string]: unknown
}

/** `musen serve`: runs the service until a signal stops it. */
export function addServe(program: Command, terminal: Terminal): void {
  const command = program
    .command('serve')
    .description('run the service')
    .option('--demo', 'add simulated radios; the store is thrown away at the end unless --data names one')
    .option('--config <file>', 'YAML file with settings by name (env MUSEN_CONFIG)')
    .option('--json', 'tell where it serves as one JSON line; logs go to stderr in any case')
  for (const flag of optionFlags(SETTINGS, environmentNote)) command.addOption(flag)
  command.action((options: ServeOptions) => serve(options, terminal))
}

function environmentNote(setting: string): string[] {
  return [`env MUSEN_${setting.replace(/[A-Z]/g, '_$&').toUpperCase()}`]
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const throwAway = options.demo === true && options.data === undefined
  const directory = throwAway ? mkdtempSync(join(tmpdir(), 'musen-demo-')) : undefined
  const discard = () => {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true })
  }
  try {
    const config = loadConfig({
      flags: { ...givenOptions(SETTINGS, options), ...(directory !== undefined && { data: directory }) },
      env: terminal.env,
      ...(options.config !== undefined && { file: options.config }),
    })
    await start(config, options, terminal, discard)
  } catch (error) {
    discard()
    throw startFailure(error)
  }
}

async function start(config: Config, options: ServeOptions, terminal: Terminal, discard: () => void): Promise<void> {
  const { demo = false, json = false } = options
  const [{ startMusen }, { createLogger }] = await Promise.all([import('../compose.ts'), import('../log.ts')])
  const logger = createLogger(config.logLevel)
  const starting = startMusen({ config, logger, demo })
  // From here on a signal waits for the start and then closes, so that no lock and no half-made store stays behind.
  const graceful = closeWithGrace({ delay: STOP_MS, logger }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'A defect stops musen')
    const musen = await starting.catch(() => undefined)
    await musen?.close()
    discard()
  })
  try {
    const { url, dataDirectory } = await starting
    terminal.stdout.write(
      json ? jsonLine(announcement(url, dataDirectory, demo)) : welcome(url, dataDirectory, options),
    )
  } catch (error) {
    graceful.uninstall()
    throw error
  }
}

function announcement(url: string, store: string, demo: boolean) {
  return { version: specVersion, api: `${url}/v1`, docs: `${url}/docs`, store, demo, pid: process.pid }
}

function welcome(url: string, store: string, { demo, data }: ServeOptions): string {
  const fate = demo && data === undefined ? ' (thrown away at the end)' : ''
  const post = `curl -s ${url}/v1/messages -H 'content-type: application/json' -d '{"radioId":"kiss-demo","destination":"OH2XYZ-9","payload":{"encoding":"text","data":"Hello from musen"}}'`
  return `musen ${specVersion}

  API    ${url}/v1
  Docs   ${url}/docs
  Store  ${store}${fate}

  ${demo ? post : `curl -s ${url}/v1/radios`}

`
}
