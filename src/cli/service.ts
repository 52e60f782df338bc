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
  /** Waits for a call of the client. @throws CliFailure if the service does not answer, or answers with an error */
  ask<Data>(call: Promise<Data>): Promise<Data>
  /** Converts an error of the client to a CliFailure. Returns any other error unchanged. */
  failure(error: unknown): unknown
}

export interface ServiceOptions {
  /** From `--url`; overrides `MUSEN_URL`. */
  url?: string | undefined
  /** From `--token`; overrides `tokenFile`, `MUSEN_TOKEN` and `MUSEN_TOKEN_FILE`. */
  token?: string | undefined
  /** From `--token-file`. */
  tokenFile?: string | undefined
  env: NodeJS.ProcessEnv
}

/** @throws CliFailure if the URL is invalid, or the file with the key cannot be read */
export function connectService({ url: given, token: givenToken, tokenFile, env }: ServiceOptions): Service {
  const url = given ?? (env.MUSEN_URL || DEFAULT_URL)
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new CliFailure(
      given === undefined ? EXIT.configuration : EXIT.usage,
      `${given === undefined ? 'MUSEN_URL' : '--url'} must be a URL such as ${DEFAULT_URL}, not "${url}".`,
      { code: 'url-invalid' },
    )
  const token =
    givenToken ??
    readToken(tokenFile, '--token-file') ??
    (env.MUSEN_TOKEN || readToken(env.MUSEN_TOKEN_FILE, 'MUSEN_TOKEN_FILE'))
  const failure = (error: unknown) => explain(url, error)
  return {
    url,
    // No retries: the user sees the error and can repeat the command.
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
    throw new CliFailure(EXIT.configuration, `Cannot read the file ${file} that ${source} names.`, {
      code: 'token-unreadable',
      hint: 'Check that the file exists and that you may read it.',
      cause,
    })
  }
  if (token !== '') return token
  throw new CliFailure(EXIT.configuration, `The file ${file} that ${source} names is empty.`, {
    code: 'token-unreadable',
  })
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
      hint: 'Start it with `musen serve`, or set its URL with --url or MUSEN_URL.',
      cause: error,
    })
  }
  if (error instanceof UnexpectedAnswerError)
    return new CliFailure(EXIT.unavailable, `The server at ${url} is not a musen. ${error.message}`, {
      code: 'not-musen',
      hint: 'Check --url and MUSEN_URL.',
      cause: error,
    })
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new CliFailure(EXIT.unavailable, `The musen at ${url} did not answer in time.`, {
      code: 'service-silent',
      hint: 'Try again. If it happens again, look at the log of the service.',
      cause: error,
    })
  return error
}

function exitCode(status: number) {
  if (status === 401 || status === 403) return EXIT.permission
  return status === 503 ? EXIT.unavailable : EXIT.runtime
}
