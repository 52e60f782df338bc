import { beforeAll, describe, expect, test } from 'vitest'
import { createMusenClient } from '../../src/client/client.ts'
import { nowhere, useService } from '../composed/service.ts'

const service = useService()
const client = (token?: string) => createMusenClient({ baseUrl: service.url(), ...(token !== undefined && { token }) })

let admin: ReturnType<typeof client>
let reader: { id: string; token: string }
beforeAll(async () => {
  // The first key closes the service to requests without one.
  const first = await client().createKey({
    body: { name: 'Admin', scopes: ['keys:admin', 'radios:write', 'messages:send'] },
  })
  admin = client(first.token)
  const { key, token } = await admin.createKey({ body: { name: 'Reader', scopes: ['events:read'] } })
  reader = { id: key.id, token }
  await admin.createRadio({ body: { id: 'r1', driver: 'lines', link: nowhere, options: {} } })
})

async function first(stream: AsyncIterable<{ type: string }>): Promise<string> {
  for await (const { type } of stream) return type
  return 'none'
}

describe('the client with a token', () => {
  test('follows the log with no other right than to read events', async () => {
    expect(await first(client(reader.token).stream({ cursor: 'oldest' }))).toBe('radio.created')
  })

  test('shows the token in no address', async () => {
    const addresses: string[] = []
    const { WebSocket } = await import('ws')
    class Recorded extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol)
        addresses.push(url)
      }
    }
    const musen = createMusenClient({ baseUrl: service.url(), token: reader.token, WebSocket: Recorded })
    expect(await first(musen.stream({ cursor: 'oldest' }))).toBe('radio.created')
    expect(addresses).toEqual([expect.stringMatching(/\/v1\/stream\?ticket=[\w-]{20,}$/)])
  })

  test.each([
    ['no token', undefined, 'credentials-missing'],
    ['a wrong one', 'musen_wrong_wrong', expect.any(String)],
  ])('with %s the stream says why it does not begin', async (_, token, code) => {
    await expect(first(client(token).stream({ cursor: 'oldest' }))).rejects.toMatchObject({
      name: 'MusenError',
      status: 401,
      code,
    })
  })

  test('without the scope the stream says so', async () => {
    await expect(first(admin.stream({ cursor: 'oldest' }))).rejects.toMatchObject({ name: 'MusenError', status: 403 })
  })

  test('waits for what becomes of a message without the right to read events, by looking', async () => {
    const { token } = await admin.createKey({ body: { name: 'Sender', scopes: ['messages:send', 'messages:read'] } })
    const message = { radioId: 'r1', payload: { encoding: 'text', data: 'x' } } as const
    const musen = client(token)
    const sent = await musen.send(message)
    const waiting = musen.followMessage(sent)[Symbol.asyncIterator]().next()
    await admin.cancelMessage({ params: { path: { messageId: sent.id } } })
    expect((await waiting).value).toMatchObject({ id: sent.id, state: 'cancelled', final: true })
    const stop = new AbortController()
    const stopped = musen.send(message, { waitFor: 'final', signal: stop.signal })
    stop.abort(new Error('Enough.'))
    await expect(stopped).rejects.toThrow('Enough.')
    await expect(musen.send(message, { waitFor: 'final', timeoutMs: 50 })).rejects.toMatchObject({
      name: 'WaitTimeoutError',
      sent: { state: 'queued' },
    })
  })

  test('with the right to send alone it is told that it may not look', async () => {
    const { token } = await admin.createKey({ body: { name: 'Blind', scopes: ['messages:send'] } })
    const message = { radioId: 'r1', payload: { encoding: 'text', data: 'x' } } as const
    await expect(client(token).send(message, { waitFor: 'final' })).rejects.toMatchObject({
      name: 'WaitFailedError',
      sent: { state: 'queued' },
      cause: { name: 'MusenError', status: 403, code: 'scope-missing', problem: { scope: 'messages:read' } },
    })
  })

  test('the stream ends with an error when the key is revoked', async () => {
    const { key, token } = await admin.createKey({ body: { name: 'Short', scopes: ['events:read'] } })
    const musen = client(token)
    const ended = (async () => {
      for await (const _ of musen.stream({
        onStatus: ({ state }) => {
          if (state === 'open') void admin.revokeKey({ params: { path: { keyId: key.id } } })
        },
      })) {
        // Nothing happens but the end.
      }
    })()
    await expect(ended).rejects.toMatchObject({ name: 'MusenError', status: 401 })
  })
})
