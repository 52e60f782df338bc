import { setTimeout as pause } from 'node:timers/promises'
import type { SoakRadio } from './fleet.ts'
import type { Service } from './service.ts'

/** A message that was accepted. */
export interface Accepted {
  id: string
  radio: SoakRadio
  /** What a module must have taken for the message to be on the air. */
  text: string
}

const EXPIRES_MS = 20_000

/** Posts a message to each radio in turn, until `stopped`. @throws when one is not accepted */
export async function post(
  service: Service,
  fleet: readonly SoakRadio[],
  everyMs: number,
  stopped: () => boolean,
): Promise<Accepted[]> {
  const accepted: Accepted[] = []
  for (let number = 0; !stopped(); number++) {
    const radio = fleet[number % fleet.length]
    if (!radio) break
    const { destination, options, payload } = radio.family
    const body = {
      radioId: radio.id,
      payload: payload(number),
      expiresInMs: EXPIRES_MS,
      ...(destination !== undefined && { destination }),
      ...(options && { options }),
    }
    const { status, text } = await service.post('/v1/messages', body, { 'idempotency-key': `soak-${number}` })
    if (status !== 202) throw new Error(`A message was answered ${status}.`)
    const { id } = JSON.parse(text) as { id: string }
    accepted.push({ id, radio, text: `soak-${number}` })
    await pause(everyMs)
  }
  return accepted
}

export interface Outcome {
  state: string
  reason?: string
  final: boolean
  attempts: number
}

/** What became of each, once all are final or the time is over. */
export async function outcomes(service: Service, accepted: readonly Accepted[], withinMs: number): Promise<Outcome[]> {
  const until = performance.now() + withinMs
  const found: Outcome[] = []
  for (const { id } of accepted) {
    let outcome = (await service.get(`/v1/messages/${id}`)) as Outcome
    while (!outcome.final && performance.now() < until) {
      await pause(200)
      outcome = (await service.get(`/v1/messages/${id}`)) as Outcome
    }
    found.push(outcome)
  }
  return found
}
