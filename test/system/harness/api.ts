import type { components } from '../../../generated/client.ts'
import type { PlainClient } from './plain-client.ts'
import { until } from './until.ts'

export type Message = components['schemas']['Message']
export type MusenEvent = components['schemas']['Event']
export type Radio = components['schemas']['Radio']
export type RadioRequest = components['schemas']['RadioRequest']
export type MessageRequest = components['schemas']['MessageRequest']
export type Payload = components['schemas']['Payload']

const PAGE = 1000

interface Answer<T> {
  data?: T | undefined
  error?: unknown
  response: Response
}

/** What an operation answered. @throws with the problem, when it was one */
export function ok<T>({ data, error, response }: Answer<T>): T {
  if (data === undefined) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`)
  return data
}

/** Every message that fits, oldest first. */
export async function allMessages(
  client: PlainClient,
  filter: { radioId?: string[]; direction?: 'in' | 'out' } = {},
): Promise<Message[]> {
  const messages: Message[] = []
  let cursor: string | undefined
  do {
    const query = { ...filter, order: 'asc' as const, limit: PAGE, ...(cursor !== undefined && { cursor }) }
    const page = ok(await client.listMessages({ params: { query } }))
    messages.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return messages
}

/** The whole log. */
export async function allEvents(client: PlainClient): Promise<MusenEvent[]> {
  const events: MusenEvent[] = []
  for (let cursor = 'oldest'; ; ) {
    const page = ok(await client.listEvents({ params: { query: { cursor, limit: PAGE } } }))
    events.push(...page.items)
    if (page.nextCursor === cursor) return events
    cursor = page.nextCursor
  }
}

export function payloadBytes({ encoding, data }: Payload): Buffer {
  return Buffer.from(data, encoding === 'text' ? 'utf8' : encoding)
}

export async function addRadio(client: PlainClient, radio: RadioRequest): Promise<void> {
  ok(await client.createRadio({ body: radio }))
  await online(client, radio.id)
}

/** Resolves when the radio is online. */
export async function online(client: PlainClient, radioId: string): Promise<Radio> {
  let last: unknown
  const radio = until(`radio ${radioId} to be online`, async () => {
    const radio = ok(await client.getRadio({ params: { path: { radioId } } }))
    last = radio.status
    return radio.status.state === 'online' && radio
  })
  return radio.catch((error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(last)}`)
  })
}

export async function send(client: PlainClient, body: MessageRequest, key?: string): Promise<Message> {
  const header = key === undefined ? {} : { 'Idempotency-Key': key }
  return ok(await client.sendMessage({ body, params: { header } }))
}

/** Resolves with the message once it is in one of these states. */
export async function inState(client: PlainClient, messageId: string, ...states: Message['state'][]): Promise<Message> {
  let last: Message | undefined
  const settled = until(`message ${messageId} to be ${states.join(' or ')}`, async () => {
    last = ok(await client.getMessage({ params: { path: { messageId } } }))
    return states.includes(last.state) && last
  })
  return settled.catch((error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(last)}`)
  })
}
