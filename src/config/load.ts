import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '../domain/errors.ts'
import type { Options } from '../domain/message.ts'
import { resolveOptions } from '../domain/options.ts'
import { checkConfig, checkValues } from './check.ts'
import type { Config } from './config.ts'
import { parseValue } from './parse-value.ts'
import { flagOf, SETTINGS, variableOf } from './settings.ts'

export interface ConfigSources {
  /** Settings given on the command line. */
  flags: Options
  env: NodeJS.ProcessEnv
  /** Path of a YAML file with settings by name; default `MUSEN_CONFIG`. */
  file?: string
}

/**
 * Reads the configuration: a flag overrides a variable, which overrides the file, which overrides the default. The result is frozen.
 * The variable `MUSEN_X_FILE` names a file that contains the value of `MUSEN_X`, for secrets.
 * @throws DomainError `config-invalid` with the setting and its source
 */
export async function loadConfig({ flags, env, file = env.MUSEN_CONFIG }: ConfigSources): Promise<Config> {
  const variables = fromEnvironment(env)
  const settings = file === undefined ? {} : await fromFile(file)
  checkValues(flags, (name) => `${flagOf(name)} on the command line`)
  checkValues(variables, (name) => `${variableOf(name)} in the environment`)
  checkValues(settings, () => `the file ${file}`)
  const given = { data: defaultDirectory(env), ...settings, ...variables, ...flags }
  const config = resolveOptions(SETTINGS, given) as unknown as Config
  checkConfig(config)
  return Object.freeze(config)
}

/** An empty variable counts as not set. */
function fromEnvironment(env: NodeJS.ProcessEnv): Options {
  const settings: Options = {}
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const variable = variableOf(name)
    const path = env[`${variable}_FILE`]
    const text = env[variable] || (path ? readSecret(`${variable}_FILE`, path) : undefined)
    if (text) settings[name] = parseValue(setting, text)
  }
  return settings
}

function readSecret(variable: string, path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/[\r\n]+$/, '')
  } catch (cause) {
    throw new DomainError('config-invalid', `Cannot read the file ${path} that ${variable} names.`, {
      field: variable,
      hint: 'Check that the file exists and that musen may read it.',
      cause,
    })
  }
  if (text !== '') return text
  // The default could open a service that was meant to be closed.
  throw new DomainError('config-invalid', `The file ${path} that ${variable} names is empty.`, {
    field: variable,
    hint: `Write the value into the file, or remove ${variable}.`,
  })
}

async function fromFile(path: string): Promise<Options> {
  // The YAML parser is loaded only when a file exists: most services have none, and start faster.
  const { parse } = await import('yaml')
  let settings: unknown
  try {
    settings = parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DomainError('config-invalid', `Cannot read the configuration file ${path}: ${why}`, {
      field: 'config',
      cause,
    })
  }
  if (settings === null) return {}
  if (typeof settings !== 'object' || Array.isArray(settings))
    throw new DomainError('config-invalid', `The configuration file ${path} does not contain settings by name.`, {
      field: 'config',
      hint: 'Write one setting per line, for example "port: 8080".',
    })
  return settings as Options
}

function defaultDirectory(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'musen')
}
