import { type Command, InvalidArgumentError, Option } from 'commander'
import type { components } from '../../generated/types.ts'
import { loadConfig } from '../config/load.ts'
import { SCOPES } from '../domain/access.ts'
import { parseDuration } from './options/duration.ts'
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
  json?: boolean
}

/** `musen keys`: who may come in, and what they may do. */
export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('make, list and revoke access keys')
  addCreate(keys, terminal)
  addList(keys, terminal)
  addRevoke(keys, terminal)
  for (const command of keys.commands) command.showHelpAfterError(`Try: musen keys ${command.name()} --help`)
}

function addCreate(parent: Command, terminal: Terminal): void {
  const list = (text: string) => text.split(',')
  const command = parent
    .command('create')
    .description('make a key and print its text, which cannot be shown again')
    .argument('[name]', 'what to know it by')
    .option('--admin', 'it may do everything; made in the data directory when no service answers')
    .option('--scope <scopes>', 'what it allows, separated by commas, e.g. messages:read,events:read', list)
    .option('--radio <ids>', 'narrow it to these radios, separated by commas', list)
    .option('--queue <names>', 'narrow it to these queues, separated by commas', list)
    .addOption(
      new Option('--expires <when>', 'after a duration such as 30d, or at a time such as 2027-01-01').argParser(moment),
    )
    .option('--data <directory>', 'with --admin: the data directory (env MUSEN_DATA)')
    .option('--json', 'print the key and its text as JSON')
  addServiceOptions(command).action((name: string | undefined, options: CreateOptions) =>
    options.admin ? createAdmin(name, options, terminal) : create(name, options, terminal),
  )
}

async function create(name: string | undefined, options: CreateOptions, terminal: Terminal): Promise<void> {
  const { client, ask } = connectService({ ...options, env: terminal.env })
  const { scope, radio, queue, expires, json } = options
  if (name === undefined || scope === undefined)
    throw usageFailure('A key needs a name and --scope, or --admin.', 'Try: musen keys create --help')
  const body: KeyRequest = {
    name,
    scopes: scope,
    ...(radio && { radios: radio }),
    ...(queue && { queues: queue }),
    ...(expires !== undefined && { expiresAt: expires }),
  }
  const made = await ask(client.createKey({ body }))
  terminal.stdout.write(json ? jsonDocument(made) : `${made.token}\n`)
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
  terminal.stdout.write(options.json ? jsonDocument(made) : `${made.token}\n`)
}

/** No service answers: whoever may write its data directory may make a key there. */
async function createOffline(name: string | undefined, { data }: CreateOptions, { env, stderr }: Terminal) {
  try {
    const config = await loadConfig({ flags: data === undefined ? {} : { data }, env })
    const { createLogger } = await import('../service/logger.ts')
    const { createOfflineAdminKey } = await import('../service/admin-key.ts')
    const made = await createOfflineAdminKey(config.data, name, await createLogger('error'))
    stderr.write(`musen keys: made in ${config.data}, since no service answers\n`)
    return made
  } catch (error) {
    throw startFailure(error)
  }
}

function addList(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('list')
    .description('list the keys, what they allow and when they were used last')
    .option('--json', 'print the answer of GET /v1/keys')
  addServiceOptions(command).action(async ({ json, ...address }: ServiceAddress & { json?: boolean }) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    const page = await ask(client.listKeys())
    if (json) terminal.stdout.write(jsonDocument(page))
    else terminal.stdout.write(page.items.length > 0 ? keyTable(page.items) : 'There are no keys.\n')
  })
}

function addRevoke(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('revoke')
    .description('from now on it counts no more, also where it is in use')
    .argument('<id>', 'the id that `musen keys list` prints')
  addServiceOptions(command).action(async (id: string, address: ServiceAddress) => {
    const { client, ask } = connectService({ ...address, env: terminal.env })
    await ask(client.revokeKey({ params: { path: { keyId: id } } }))
    terminal.stdout.write(`${plain(id)} revoked\n`)
  })
}

function keyTable(keys: readonly AccessKey[]): string {
  return table(
    ['ID', 'NAME', 'STATE', 'EXPIRES', 'USED', 'NARROWED TO', 'SCOPES'],
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

/** RFC 3339, of a duration from now, a date (its first moment in UTC), or a time. */
function moment(text: string): string {
  const duration = parseDuration(text)
  const ms = duration === undefined ? Date.parse(text) : Date.now() + duration
  if (Number.isNaN(ms))
    throw new InvalidArgumentError('It must be a duration such as 30d, or a time such as 2027-01-01.')
  return new Date(ms).toISOString()
}
