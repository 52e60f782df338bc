import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import type { Command } from 'commander'
import { specVersion } from '../../generated/spec.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { SETTINGS, variableOf } from '../config/settings.ts'
import type { DomainError } from '../domain/errors.ts'
import type { Musen, MusenOptions } from '../service/compose.ts'
import { addExamples } from './options/examples.ts'
import { givenOptions, optionFlag } from './options/option-flags.ts'
import { EXIT } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { startFailure } from './serve-failure.ts'

/** Maximum duration of a graceful stop, in milliseconds. */
const MAX_STOP_MS = 5_000
/** Maximum time to wait at exit for a slow reader of the log, in milliseconds. */
const LOG_FLUSH_MS = 500

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
    .description('Run the service until SIGINT (Ctrl-C) or SIGTERM.')
    .option('--demo', 'Add simulated radios. Without --data, use a temporary store and delete it at the end.')
    .option('--config <file>', 'YAML file with settings by name (env MUSEN_CONFIG).')
    .option('--json', 'Write JSON lines also on a terminal: the log, and one line with the URLs once musen serves.')
  for (const [name, setting] of Object.entries(SETTINGS))
    command.addOption(optionFlag(name, setting, [`env ${variableOf(name)}`]).helpGroup(`${setting.group}:`))
  addExamples(command, 'musen serve --demo', 'musen serve --port 8080 --keep-days 30')
  command.action((options: ServeOptions) => serve(options, terminal))
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const { demo = false, json = false } = options
  // A wrong configuration ends the command before it creates a file.
  const config = await read(options, terminal)
  const { createLog, logLine } = await import('../service/logger.ts')
  // A log is JSON lines on stdout, the start included. stderr is for what ends the process.
  const isTerminal = terminal.stdout.isTTY && !json
  const { logger, ...log } = await createLog({ level: config.logLevel, isTerminal })
  // Node would write warnings to stderr synchronously, and wait for its reader.
  process.removeAllListeners('warning').on('warning', (warning) => logger.warn({ err: warning }, 'A warning of Node'))
  let starting: Promise<Musen> | undefined
  let directory: string | undefined
  let lost: DomainError | undefined
  const discard = () => {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true })
  }
  const close = async () => {
    const musen = await starting?.catch(() => undefined)
    await musen?.close()
    discard()
    await log.flush(LOG_FLUSH_MS)
  }
  // From here on, a signal waits for the start and then closes, so that no lock and no incomplete store remains.
  const exitNow = (reason: string) => () => {
    logger.warn(`musen exits without closing: ${reason}`)
    discard()
  }
  const graceful = closeWithGrace(
    {
      delay: MAX_STOP_MS,
      logger,
      onSecondSignal: exitNow('second signal'),
      onTimeout: exitNow(`the stop takes more than ${MAX_STOP_MS} ms`),
    },
    async ({ err }) => {
      if (err) logger.fatal({ err }, 'An unexpected error stops musen')
      await close()
      if (err) terminal.stderr.write(`error: ${err.stack ?? err.message}\n`)
      if (lost) {
        terminal.stderr.write(`error: ${lost.message}\n${lost.hint === undefined ? '' : `hint: ${lost.hint}\n`}`)
        process.exit(EXIT.runtime)
      }
    },
  )
  const onFatal = (error: DomainError) => {
    const { code, message, hint } = error
    logger.fatal({ code, hint }, `${message} musen stops with exit code ${EXIT.runtime}. Start it again.`)
    lost = error
    graceful.close()
  }
  try {
    if (isTemporary(options)) directory = mkdtempSync(join(tmpdir(), 'musen-demo-'))
    starting = start({
      config: { ...config, data: directory ?? config.data },
      logger,
      log,
      demo,
      canPrintKey: isTerminal,
      onFatal,
    })
    const { url, dataDirectory, firstKey } = await starting
    log.print(
      isTerminal
        ? welcome(url, dataDirectory, options) + (firstKey ? firstKeyNote(firstKey) : '')
        : logLine('info', { msg: 'musen serves', ...announcement(url, dataDirectory, demo) }),
    )
  } catch (error) {
    graceful.uninstall()
    await close()
    throw startFailure(error)
  }
}

async function read(options: ServeOptions, { env }: Terminal): Promise<Config> {
  try {
    const { config: file } = options
    return await loadConfig({ flags: givenOptions(SETTINGS, options), env, ...(file !== undefined && { file }) })
  } catch (error) {
    throw startFailure(error)
  }
}

async function start(options: MusenOptions): Promise<Musen> {
  const { startMusen } = await import('../service/start.ts')
  return startMusen(options)
}

/** A demo uses a temporary store unless --data names one: the default directory contains the store of the real radios. */
function isTemporary({ demo, data }: ServeOptions): boolean {
  return demo === true && data === undefined
}

function announcement(url: string, store: string, demo: boolean) {
  return { version: specVersion, api: `${url}/v1`, docs: `${url}/docs`, store, demo, pid: process.pid }
}

function firstKeyNote(token: string): string {
  return `  Administration key. Save it now: it cannot be shown again.

  ${token}

`
}

function welcome(url: string, store: string, options: ServeOptions): string {
  const note = isTemporary(options) ? ' (temporary, deleted at exit)' : ''
  const post = `curl -s ${url}/v1/messages -H 'content-type: application/json' -d '{"radioId":"kiss-demo","destination":"OH2XYZ-9","payload":{"encoding":"text","data":"Hello from musen"}}'`
  return `musen ${specVersion}

  Page   ${url}/
  API    ${url}/v1
  Docs   ${url}/docs
  Store  ${store}${note}

  ${options.demo ? post : `curl -s ${url}/v1/radios`}

`
}
