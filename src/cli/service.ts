import { readFileSync } from 'node:fs'
import {
  createMusenClient,
  type MusenClient,
  MusenError,
  NoAnswerError,
  UnexpectedAnswerError,
} from '../client/client.ts'
import { CliFailure, EXIT, systemCode } from './output/failure.ts'

export const DEFAULT_URL = 'http://127.0.0.1:8730'

/** The service that a command talks to. */
export interface Service {
  readonly url: string
  readonly client: MusenClient
  /** The same, for what went wrong as the command line tells it. @throws CliFailure when the service is not there, or refuses */
  ask<Data>(call: Promise<Data>): Promise<Data>
  /** What an error of the client is to the user; any other stays what it is. */
  failure(error: unknown): unknown
}

export interface ServiceOptions {
  /** From `--url`; before `MUSEN_URL`. */
  url?: string | undefined
  /** From `--token` or `--token-file`; before `MUSEN_TOKEN` and `MUSEN_TOKEN_FILE`. */
  token?: string | undefined
  tokenFile?: string | undefined
  env: NodeJS.ProcessEnv
}

/** @throws CliFailure when the address is none, or the key is in a file that cannot be read */
export function connectService({ url: given, token: shown, tokenFile, env }: ServiceOptions): Service {
  const url = given ?? (env.MUSEN_URL || DEFAULT_URL)
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new CliFailure(
      given === undefined ? EXIT.configuration : EXIT.usage,
      `${given === undefined ? 'MUSEN_URL' : '--url'} must be an address such as ${DEFAULT_URL}, not "${url}".`,
      { code: 'url-invalid' },
    )
  const token =
    shown ??
    readToken(tokenFile, '--token-file') ??
    (env.MUSEN_TOKEN || readToken(env.MUSEN_TOKEN_FILE, 'MUSEN_TOKEN_FILE'))
  const failure = (error: unknown) => explain(url, error)
  return {
    url,
    // Who types a command sees for himself that it failed, and may repeat it.
    client: createMusenClient({ baseUrl: url, retries: 0, ...(token && { token }) }),
    failure,
    async ask(call) {
      try {
        return await call
      } catch (error) {
        throw failure(error)
      }
    },
  }
}

function readToken(file: string | undefined, source: string): string | undefined {
  if (!file) return undefined
  let token: string
  try {
    token = readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new CliFailure(EXIT.configuration, `${source} names ${file}, which cannot be read.`, {
      code: 'token-unreadable',
      cause,
    })
  }
  if (token !== '') return token
  throw new CliFailure(EXIT.configuration, `${source} names ${file}, which is empty.`, { code: 'token-unreadable' })
}

function explain(url: string, error: unknown): unknown {
  if (error instanceof MusenError) {
    const { code, status, message, hint, fieldErrors: errors } = error
    return new CliFailure(exitCode(status), message, {
      code,
      ...(hint !== undefined && { hint }),
      errors,
      cause: error,
    })
  }
  if (error instanceof NoAnswerError) {
    const code = systemCode(error)
    return new CliFailure(EXIT.unavailable, `No musen answers at ${url}${code === undefined ? '' : ` (${code})`}.`, {
      code: 'service-unreachable',
      hint: 'Start it with `musen serve`, or name another address with --url or MUSEN_URL.',
      cause: error,
    })
  }
  if (error instanceof UnexpectedAnswerError)
    return new CliFailure(EXIT.unavailable, `What answers at ${url} does not seem to be musen. ${error.message}`, {
      code: 'not-musen',
      hint: 'Check --url and MUSEN_URL.',
      cause: error,
    })
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new CliFailure(EXIT.unavailable, `The musen at ${url} takes too long to answer.`, {
      code: 'service-silent',
      cause: error,
    })
  return error
}

function exitCode(status: number) {
  if (status === 401 || status === 403) return EXIT.permission
  return status === 503 ? EXIT.unavailable : EXIT.runtime
}
