import { createMusenClient, type MusenClient } from '../../generated/client.ts'
import type { components } from '../../generated/types.ts'
import { CliFailure, EXIT, systemCode } from './failure.ts'

type Problem = components['schemas']['Problem']

export const DEFAULT_URL = 'http://127.0.0.1:8730'

/** The service that a command talks to. */
export interface Service {
  readonly url: string
  readonly client: MusenClient
  /** The data of an answer. @throws CliFailure when the service is not there, or answers with a problem */
  ask<Data, Fault>(call: Promise<Answer<Data, Fault>>): Promise<Data>
}

type Answer<Data, Fault> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Fault; response: Response }

export interface ServiceOptions {
  /** From `--url`; before `MUSEN_URL`. */
  url?: string | undefined
  env: NodeJS.ProcessEnv
}

/** @throws CliFailure when the address is none */
export function connectService({ url: given, env }: ServiceOptions): Service {
  const url = given ?? (env.MUSEN_URL || DEFAULT_URL)
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new CliFailure(
      given === undefined ? EXIT.configuration : EXIT.usage,
      `${given === undefined ? 'MUSEN_URL' : '--url'} must be an address such as ${DEFAULT_URL}, not "${url}".`,
      { code: 'url-invalid' },
    )
  return {
    url,
    client: createMusenClient({ baseUrl: url }),
    async ask(call) {
      let answer: Awaited<typeof call>
      try {
        answer = await call
      } catch (error) {
        throw noAnswer(url, error)
      }
      if (answer.response.ok && answer.data !== undefined) return answer.data
      // Nothing to read: the type of the data says so as well.
      if (answer.response.status === 204) return undefined as Awaited<typeof call>['data'] as never
      throw refused(url, answer.response.status, answer.error)
    },
  }
}

/** Whether trying again later may help: the service is away or busy. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof CliFailure && error.exitCode === EXIT.unavailable && error.code !== 'not-musen'
}

function noAnswer(url: string, cause: unknown): unknown {
  if (cause instanceof SyntaxError) return notMusen(url, 'is no JSON', cause)
  const code = systemCode(cause)
  // What fetch rejects with when there was no answer; anything else is a defect, or our own abort.
  if (!(cause instanceof TypeError) || (code === undefined && cause.message !== 'fetch failed')) return cause
  return new CliFailure(EXIT.unavailable, `No musen answers at ${url}${code === undefined ? '' : ` (${code})`}.`, {
    code: 'service-unreachable',
    hint: 'Start it with `musen serve`, or name another address with --url or MUSEN_URL.',
    cause,
  })
}

function refused(url: string, status: number, answer: unknown): CliFailure {
  if (!isProblem(answer)) return notMusen(url, `has status ${status} and is no problem document`)
  const { code, title, detail = title, hint, errors } = answer
  return new CliFailure(exitCode(status), detail, {
    code,
    ...(hint !== undefined && { hint }),
    ...(errors !== undefined && { errors }),
  })
}

function exitCode(status: number) {
  if (status === 401 || status === 403) return EXIT.permission
  return status === 503 ? EXIT.unavailable : EXIT.runtime
}

function notMusen(url: string, what: string, cause?: unknown): CliFailure {
  return new CliFailure(EXIT.unavailable, `What answers at ${url} does not seem to be musen: the answer ${what}.`, {
    code: 'not-musen',
    hint: 'Check --url and MUSEN_URL.',
    cause,
  })
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'title' in answer && 'status' in answer
}
