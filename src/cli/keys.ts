import { writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { components } from '../../generated/types.ts'
import { loadConfig } from '../config/load.ts'
import { SCOPES } from '../domain/access/access.ts'
import { parseDuration } from './options/duration.ts'
import { addExamples } from './options/examples.ts'
import { addServiceOptions, type ServiceAddress } from './options/service-options.ts'
import { CliFailure, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, plain, table } from './output/text.ts'
import { startFailure } from './serve-failure.ts'
import { connectService } from './service.ts'

type AccessKey = components['schemas']['AccessKey']
type KeyRequest = components['schemas']['KeyRequest']

interface CreateOptions extends ServiceAddress {
  admin?: boolean
  scope?: KeyRequest['scopes']
  radio?: string[]
  queue?: string[]
  expires?: string
  data?: string
  out?: string
  json?: boolean
}

/** `musen keys`: manages access keys. */
export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('Create, list and revoke access keys.')
  addCreate(keys, terminal)
  addList(keys, terminal)
  addRevoke(keys, terminal)
  for (const command of keys.commands) command.showHelpAfterError(`Try: musen keys ${command.name()} --help`)
}

function addCreate(parent: Command, terminal: Terminal): void {
  const list = (text: string) => text.split(',')
  const command = parent
    .command('create')
    .description('Create an access key and print its text. The text cannot be shown again.')
    .argument('[name]', 'Name of the key.')
    .option('--admin', 'Give the key all scopes. If no service is running, create it in the data directory.')
    .option(
      '--scope <scopes>',
      'Scopes of the key, separated by commas, e.g. messages:read,events:read. Webhooks and queues also need events:read.',
      list,
    )
    .option('--radio <ids>', 'Limit the key to these radio ids, separated by commas.', list)
    .option('--queue <names>', 'Limit the key to these queue names, separated by commas.', list)
    .addOption(
      new Option('--expires <when>', 'Expiry: a duration such as 30d, or a time such as 2027-01-01.').argParser(moment),
    )
    .option('--data <directory>', 'With --admin: the data directory (env MUSEN_DATA).')
    .option('--out <file>', 'Write the text to a new file that only its owner can read, instead of printing it.')
    .option('--json', 'Print the key and its text as JSON.')
  addExamples(
    command,
    'musen keys create --admin --out admin.key',
    'musen keys create Dashboard --scope messages:read,events:read --token-file admin.key',
    'musen keys create Consumer --scope queues:take,events:read --token-file admin.key',
  )
  addServiceOptions(command).action((name: string | undefined, options: CreateOptions) =>
    options.admin ? createAdmin(name, options, terminal) : create(name, options, terminal),
  )
}

async function create(name: string | undefined, options: CreateOptions, terminal: Terminal): Promise<void> {
  const { client, ask } = connectService({ ...options, env: terminal.env })
  const { scope, radio, queue, expires, json } = options
  if (name === undefined || scope === undefined)
    throw usageFailure(
      'A key needs a name and --scope, or --admin.',
      'Example: musen keys create Dashboard --scope messages:read,events:read',
    )
  const body: KeyRequest = {
    name,
    scopes: scope,
    ...(radio && { radios: radio }),
    ...(queue && { queues: queue }),
    ...(expires !== undefined && { expiresAt: expires }),
  }
  const made = await ask(client.createKey({ body }))
  hand(json ? jsonDocument(made) : `${made.token}\n`, options, terminal)
}

async function createAdmin(name: string | undefined, options: CreateOptions, terminal: Terminal): Promise<void> {
  const { client, ask } = connectService({ ...options, env: terminal.env })
  let made: { id: string; token: string }
  try {
    const body = { name: name ?? 'Administration', scopes: [...SCOPES] }
    const { key, token } = await ask(client.createKey({ body }))
    made = { id: key.id, token }
  } catch (error) {
    const isAway = error instanceof CliFailure && error.code === 'service-unreachable'
    if (!isAway || options.url !== undefined) throw error
    made = await createOffline(name, options, terminal)
  }
  hand(options.json ? jsonDocument(made) : `${made.token}\n`, options, terminal)
}

/** Hands the text of a new key to the user. If the file cannot be written, the text is printed: it cannot be shown again. */
function hand(text: string, { out }: CreateOptions, { stdout, stderr }: Terminal): void {
  if (out !== undefined)
    try {
      writeFileSync(out, text, { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      stderr.write(`musen keys: ${out} was not written: ${error instanceof Error ? error.message : error}\n`)
    }
  stdout.write(text)
  if (stdout.isOpenFile)
    stderr.write('musen keys: other users can read this file: chmod 600 it, or use --out next time\n')
}

/** Creates the key without a service. Write access to the data directory is the only permission that this needs. */
async function createOffline(name: string | undefined, { data }: CreateOptions, { env, stderr }: Terminal) {
  try {
    const config = await loadConfig({ flags: data === undefined ? {} : { data }, env })
    const { createLog } = await import('../service/logger.ts')
    const { createOfflineAdminKey } = await import('../service/admin-key.ts')
    const made = await createOfflineAdminKey(
      config.data,
      name,
      (await createLog({ level: 'error', fd: 2, isTerminal: stderr.isTTY })).logger,
    )
    stderr.write(`musen keys: no service answers; created the key in ${config.data}\n`)
    return made
  } catch (error) {
    throw startFailure(error)
  }
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list')
    .description('List the keys with their state, expiry, last use and scopes.')
    .option('--json', 'Print the response of GET /v1/keys.')
  addExamples(command, 'musen keys list --token-file admin.key')
  addServiceOptions(command).action(async ({ json, ...address }: ServiceAddress & { json?: boolean }) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const page = await ask(client.listKeys())
    if (json) terminal.stdout.write(jsonDocument(page))
    else terminal.stdout.write(page.items.length > 0 ? keyTable(page.items) : 'No access keys exist.\n')
  })
}

function addRevoke(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('revoke')
    .description('Revoke a key. Connections that use it are closed.')
    .argument('<id>', 'Id of the key, as `musen keys list` prints it.')
  addExamples(command, 'musen keys revoke KEY_ID --token-file admin.key')
  addServiceOptions(command).action(async (id: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await ask(client.revokeKey({ params: { path: { keyId: id } } }))
    terminal.stdout.write(`${plain(id)} revoked\n`)
  })
}

function keyTable(keys: readonly AccessKey[]): string {
  return table(
    ['ID', 'NAME', 'STATE', 'EXPIRES', 'USED', 'LIMITED TO', 'SCOPES'],
    keys.map(({ id, name, state, expiresAt, lastUsedAt, radios, queues, scopes }) => [
      id,
      name,
      state,
      expiresAt ?? 'never',
      lastUsedAt ?? 'never',
      [...(radios ?? []), ...(queues ?? [])].join(','),
      scopes.join(','),
    ]),
  )
}

/** Converts a duration from now, a date (00:00 UTC) or a time to RFC 3339. */
function moment(text: string): string {
  const duration = parseDuration(text)
  const ms = duration === undefined ? Date.parse(text) : Date.now() + duration
  if (Number.isNaN(ms))
    throw new InvalidArgumentError('It must be a duration such as 30d, or a time such as 2027-01-01.')
  return new Date(ms).toISOString()
}
