import { signal } from '@preact/signals'
import type { Arguments } from '../../../generated/http.ts'
import { type Call, call as callService } from '../../client/call.ts'
import type { CallOptions, Endpoint } from '../../client/client.ts'
import { MusenError } from '../../client/errors.ts'
import { connectMusen, type Service } from '../../client/service.ts'
import { keepKey, keptKey, takeKeyFromAddress } from './key.ts'

/** Whether the service answers, as its latest call showed. */
export const reachable = signal(true)
/** Why a key is asked for: there is none, or the service refuses it. */
export const keyWanted = signal<'missing' | 'refused' | undefined>()
// Before the first connection is made.
takeKeyFromAddress()
/** The connection to the service. It is replaced when the key changes. */
export const service = signal(connect())

function connect(): Service {
  const token = keptKey()
  return connectMusen({ timeoutMs: 20_000, ...(token !== undefined && { token }) })
}

/** Uses another key from now on, or none. */
export function useKey(key: string | undefined): void {
  keepKey(key)
  service.value = connect()
  keyWanted.value = key === undefined ? 'missing' : undefined
}

/** Calls the service, and notes whether it answers and whether it wants a key. Rejects as `call` of the client does. */
export function call<E extends Endpoint>(endpoint: E, ...init: Arguments<E, CallOptions>): Promise<Awaited<Call<E>>> {
  const made = callService<E>(service.value, endpoint, ...init) as Promise<Awaited<Call<E>>>
  return made.then(
    (data) => {
      reachable.value = true
      return data
    },
    (error) => {
      note(error)
      throw error
    },
  )
}

/** Notes what an error says about the connection. */
export function note(error: unknown): void {
  if (error instanceof MusenError) {
    reachable.value = true
    if (error.status === 401) keyWanted.value = service.value.authorized ? 'refused' : 'missing'
  } else if (!(error instanceof DOMException && error.name === 'AbortError')) reachable.value = false
}

/** What to show of an error: the sentence, and the hint of the service. */
export function explain(error: unknown): { message: string; hint: string | undefined } {
  if (error instanceof MusenError) return { message: error.message, hint: error.hint }
  return { message: error instanceof Error ? error.message : String(error), hint: undefined }
}
