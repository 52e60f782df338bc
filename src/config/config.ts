import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '../domain/errors.ts'
import type { Options, OptionValue } from '../domain/message.ts'
import { type OptionSpec, resolveOptions } from '../domain/options.ts'
import { ACCESS_SETTINGS, type AccessConfig, checkAccessSettings, isAddressBlock } from './config-access.ts'

export interface Config extends AccessConfig {
  readonly host: string
  readonly port: number
  /** The data directory: the store and its lock. */
  readonly data: string
  readonly responseValidation: 'enforce' | 'log' | 'off'
  readonly logLevel: string
  /** Addresses beside public ones that webhooks may be posted to: CIDR blocks or single ones. */
  readonly webhookAllow: readonly string[]
  /** For so many days events are kept; 0: no limit. */
  readonly keepDays: number
  /** So many events are kept at most; 0: no limit. */
  readonly keepEvents: number
  /** The oldest events go while the store holds more than so many MiB; 0: no limit. */
  readonly keepMegabytes: number
}

/** Each setting's flag is its name in kebab case, its variable `MUSEN_` and its name in upper snake case. */
export const SETTINGS: Record<keyof Config, OptionSpec> = {
  host: { type: 'string', description: 'Address to listen on.', default: '127.0.0.1', maxLength: 253 },
  port: {
    type: 'integer',
    description: 'TCP port to listen on; 0 takes a free one.',
    default: 8730,
    minimum: 0,
    maximum: 65535,
  },
  data: { type: 'string', description: 'Directory of the store.', pattern: '.', maxLength: 4000 },
  ...ACCESS_SETTINGS,
  responseValidation: {
    type: 'string',
    description: 'What happens to an answer that does not fit the contract.',
    default: 'enforce',
    enum: ['enforce', 'log', 'off'],
  },
  logLevel: {
    type: 'string',
    description: 'The least level that is logged.',
    default: 'info',
    enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
  },
  webhookAllow: {
    type: 'strings',
    description: 'Addresses of this machine or its networks that webhooks may be posted to, e.g. 192.168.1.0/24.',
    default: [],
    maxLength: 100,
  },
  keepDays: {
    type: 'integer',
    description: 'For so many days messages and events are kept; 0 is no limit.',
    default: 365,
    minimum: 0,
    maximum: 36_500,
  },
  keepEvents: {
    type: 'integer',
    description: 'So many events are kept, the newest; 0 is no limit.',
    default: 0,
    minimum: 0,
    maximum: 1_000_000_000_000,
  },
  keepMegabytes: {
    type: 'integer',
    description: 'The oldest messages and events go while the store holds more than this, in MiB; 0 is no limit.',
    default: 4_096,
    minimum: 0,
    maximum: 1_000_000_000,
  },
}

export interface ConfigSources {
  /** Settings given on the command line. */
  flags: Options
  env: NodeJS.ProcessEnv
  /** A YAML file with settings by name; `MUSEN_CONFIG` when not given. */
  file?: string
}

/**
 * Flags before environment before file before defaults; checked and frozen.
 * A variable `MUSEN_X_FILE` names a file that holds the value, for secrets.
 * @throws DomainError `config-invalid` naming the setting and where it came from
 */
export async function loadConfig({ flags, env, file = env.MUSEN_CONFIG }: ConfigSources): Promise<Config> {
  const layers: [string, Options][] = [
    ['the command line', flags],
    ['the environment', fromEnvironment(env)],
    [file ?? 'no file', file === undefined ? {} : await fromFile(file)],
  ]
  for (const [source, settings] of layers) check(source, settings)
  const settings = Object.assign({}, ...layers.map(([, settings]) => settings).reverse())
  const config = resolveOptions(SETTINGS, { data: defaultDirectory(env), ...settings }) as unknown as Config
  checkAccessSettings(config)
  for (const block of config.webhookAllow)
    if (!isAddressBlock(block))
      throw new DomainError('config-invalid', `"${block}" is no address and no block of addresses.`, {
        field: 'webhookAllow',
        hint: 'Write addresses as 127.0.0.1 or ::1, blocks as 192.168.1.0/24 or fd00::/8.',
      })
  return Object.freeze(config)
}

/** Whether an address or name stands for this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function check(source: string, settings: Options): void {
  try {
    resolveOptions({ ...SETTINGS }, settings)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const setting = error.field?.replace('/options/', '') ?? ''
    throw new DomainError('config-invalid', `${error.message} (from ${source})`, {
      field: setting,
      ...(error.hint !== undefined && { hint: error.hint }),
    })
  }
}

function fromEnvironment(env: NodeJS.ProcessEnv): Options {
  const settings: Options = {}
  for (const [name, spec] of Object.entries(SETTINGS)) {
    const variable = `MUSEN_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`
    const path = env[`${variable}_FILE`]
    const text = env[variable] || (path ? readSecret(`${variable}_FILE`, path) : undefined)
    if (text) settings[name] = parseText(spec, text)
  }
  return settings
}

/** A setting's value from text, as flags and variables bring it; what does not parse is left to the check. */
export function parseText(spec: OptionSpec, text: string): OptionValue {
  if (spec.type === 'integer' || spec.type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (spec.type === 'strings') return text.split(',').map((item) => item.trim())
  if (spec.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

function readSecret(variable: string, path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '')
  } catch (cause) {
    throw new DomainError('config-invalid', `${variable} names ${path}, which cannot be read.`, {
      field: variable,
      cause,
    })
  }
  if (text !== '') return text
  // By the default instead, a service could be open that was meant to be closed.
  throw new DomainError('config-invalid', `${variable} names ${path}, which is empty.`, { field: variable })
}

async function fromFile(path: string): Promise<Options> {
  // Most starts have no such file: only those that do pay for the parser.
  const { parse } = await import('yaml')
  let settings: unknown
  try {
    settings = parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DomainError('config-invalid', `The configuration file ${path} cannot be read: ${why}`, {
      field: 'config',
      cause,
    })
  }
  if (settings === null) return {}
  if (typeof settings !== 'object' || Array.isArray(settings))
    throw new DomainError('config-invalid', `The configuration file ${path} must hold settings by name.`, {
      field: 'config',
    })
  return settings as Options
}

function defaultDirectory(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'musen')
}
