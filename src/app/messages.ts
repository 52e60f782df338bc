import { type AirtimeLimit, airtimeBudget, airtimeCost } from '../domain/airtime.ts'
import { DomainError } from '../domain/errors.ts'
import type { Message, NewMessage, Options } from '../domain/message.ts'
import { checkOrder } from '../domain/order.ts'
import type { Radio } from '../domain/radio.ts'
import { createIdempotencyGuard } from './idempotency.ts'
import type { OutboxRoom } from './outbox-room.ts'
import type { DriverCatalog, MessageQuery, MessageStore, Page, RadioService, RadioStore } from './ports.ts'

/** A message that a client wants to send. */
export interface SendRequest {
  radioId: string
  destination?: string
  payload: Uint8Array
  /** 0..9 */
  priority: number
  expiresInMs?: number
  options?: Options
}

export interface MessagesDeps {
  store: MessageStore & RadioStore
  drivers: DriverCatalog
  radioService: Pick<RadioService, 'nudge' | 'shortestWait'>
  room: Pick<OutboxRoom, 'take'>
}

export type Messages = ReturnType<typeof createMessages>

/** Sends, reads and cancels messages. */
export function createMessages({ store, drivers, radioService, room }: MessagesDeps) {
  const guard = createIdempotencyGuard('sendMessage')

  async function check(request: SendRequest): Promise<NewMessage> {
    const radio = await store.getRadio(request.radioId)
    if (!radio)
      throw new DomainError('radio-unknown', `The radio "${request.radioId}" does not exist.`, {
        field: '/radioId',
        hint: 'GET /v1/radios lists the radios.',
      })
    const driver = drivers.get(radio.driver)
    if (!driver)
      throw new DomainError('driver-unknown', `This version of musen has no driver "${radio.driver}".`, {
        field: '/radioId',
      })
    const options = checkOrder(driver, request)
    drivers.check(radio.driver, {
      ...(request.destination !== undefined && { destination: request.destination }),
      payload: request.payload,
      options,
      radioOptions: radio.options,
    })
    const message = toNewMessage(request, radio)
    if (radio.airtime) await checkAirtime(message, radio.airtime)
    return message
  }

  async function get(id: string): Promise<Message> {
    const message = await store.getMessage(id)
    if (!message) throw new DomainError('message-not-found', `The message "${id}" does not exist.`)
    return message
  }

  /** Refuses a message that would expire before the radio has airtime for it. One without expiry waits in the outbox. */
  async function checkAirtime(
    { radioId, payload, priority, expiresInMs }: NewMessage,
    limit: AirtimeLimit,
  ): Promise<void> {
    const payloadBytes = payload.length
    if (airtimeCost(limit, payloadBytes) > airtimeBudget(limit).budget)
      throw new DomainError('payload-too-large', "The payload requires more airtime than the radio's limit permits.", {
        field: '/payload',
        hint: 'Send a smaller payload, or increase the airtime limit of the radio.',
      })
    if (expiresInMs === undefined) return
    const wait = await radioService.shortestWait(radioId, { payloadBytes, priority, withinMs: expiresInMs })
    if (wait === undefined || wait <= expiresInMs) return
    throw new DomainError('airtime-exceeded', 'The message would expire before the radio has airtime for it.', {
      field: '/expiresInMs',
      hint: 'Increase expiresInMs, or omit it: the message then waits in the outbox.',
      retryAfterMs: wait - expiresInMs,
    })
  }

  return {
    /**
     * Accepts a message into the outbox. Resolves once it is committed. `asGiven`: the request as the client sent it, for the idempotency key.
     * @throws DomainError radio-unknown, destination-invalid, payload-too-large, payload-invalid, options-invalid, airtime-exceeded,
     *   outbox-full, idempotency-key-reused, idempotency-key-in-flight, store-busy, store-unwritable
     */
    async send(request: SendRequest, key?: string, asGiven: unknown = request): Promise<Message> {
      const created = await guard.run(key, asGiven, async (idempotency) => {
        try {
          const message = await check(request)
          const enqueue = () => store.enqueue(message, idempotency)
          return await room.take(message.radioId, message.payload.length, enqueue)
        } catch (error) {
          // The radio may have changed since the first request, whose answer remains valid.
          const first = idempotency && (await store.replayMessage(idempotency))
          if (first) return { value: first, replayed: true }
          throw error
        }
      })
      if (!created.replayed) radioService.nudge(request.radioId)
      return created.value
    },

    /** @throws DomainError message-not-found */
    get,

    /** @throws DomainError cursor-invalid */
    list(query: MessageQuery): Promise<Page<Message>> {
      return store.listMessages(query)
    },

    /** Cancelling it again changes nothing. @throws DomainError message-not-found, message-not-cancellable */
    async cancel(id: string): Promise<Message> {
      const message = await get(id)
      const isCancelled = message.state === 'cancelled' && message.reason === 'by-request'
      return isCancelled ? message : store.cancelMessage(id)
    },
  }
}

function toNewMessage(request: SendRequest, radio: Radio): NewMessage {
  return {
    radioId: radio.id,
    ...(request.destination !== undefined && { destination: request.destination }),
    payload: request.payload,
    priority: request.priority,
    ...(request.expiresInMs !== undefined && { expiresInMs: request.expiresInMs }),
    ...(request.options !== undefined && { options: request.options }),
  }
}
