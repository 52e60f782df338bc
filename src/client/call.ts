import { type CallOptions, type Call as GeneratedCall, call as generatedCall } from '../../generated/call.ts'
import type { Arguments, Data, Endpoint } from '../../generated/http.ts'
import type { Logged } from './log-pages.ts'
import type { Service } from './service.ts'

/** A call as the generated client makes it. The iteration of the log also has the gaps that retention has left. */
export type Call<E extends Endpoint> =
  Data<E> extends { items: unknown; epoch: string }
    ? Promise<Data<E>> & Pick<GeneratedCall<E>, 'withResponse'> & AsyncIterable<Logged<Data<E>>>
    : GeneratedCall<E>

/**
 * Calls an endpoint, and retries if that is safe and may help. Rejects with a MusenError (a problem of the service), a NoAnswerError, an
 * UnexpectedAnswerError, a `TimeoutError` after `timeoutMs`, or the reason of an aborted `signal`.
 */
export function call<E extends Endpoint>(service: Service, endpoint: E, ...init: Arguments<E, CallOptions>): Call<E> {
  return generatedCall(service, endpoint, ...init) as unknown as Call<E>
}
