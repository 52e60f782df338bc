import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { createMusenClient, StoreRestoredError } from '../../src/client/client.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { run } from '../cli/run.ts'
import { recordAnswers } from '../contract/coverage/recorder.ts'
import { UNHURRIED } from './unhurried.ts'

const directory = mkdtempSync(join(tmpdir(), 'musen-restored-'))
const data = join(directory, 'data')
const copy = join(directory, 'copy.db')
const link = { type: 'tcp', host: '127.0.0.1', port: 9 }

let musen: Musen
let hook: Server
const requests: { id: string; epoch: string; seqs: number[] }[] = []

/** What a client holds from before the copy and from the history that is lost. */
let shared: Held
let lost: Held
let webhookId: string
let output: string

interface Held {
  cursor: string
  messageId: string
  lists: Record<string, string>
  leaseId: string
  radioTag: string
  hooked: number
}

async function start(): Promise<void> {
  const config = await loadConfig({
    flags: { rateLimit: 0, port: 0, data, logLevel: 'silent', webhookAllow: ['127.0.0.1'] },
    env: {},
  })
  musen = await recordAnswers(() => startMusen({ config, logger: pino({ level: 'silent' }), ...UNHURRIED }))
}

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  const response = await fetch(`${musen.url}/v1${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': type }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: what came is compared as a whole, or member by member.
  return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as any }
}

const send = async (): Promise<string> =>
  (await ask('POST', '/messages', { radioId: 'r1', payload: { encoding: 'text', data: 'x' } })).body.id

/** Works with everything that has a position, and returns the positions. */
async function hold(): Promise<Held> {
  await send()
  const messageId = await send()
  const lists: Record<string, string> = {}
  for (const path of ['/messages?order=asc&limit=1', '/messages?limit=1', '/audit?limit=1'])
    lists[path] = (await ask('GET', path)).body.nextCursor
  const { body } = await ask('POST', '/queues/q/lease', { max: 1, waitMs: 10_000 })
  const radio = await ask('PATCH', '/radios/r1', { name: `N${Math.random()}` })
  const page = await ask('GET', '/events?cursor=head')
  const hooked = page.body.head
  while (!requests.some(({ seqs }) => seqs.includes(hooked))) await new Promise((resolve) => setTimeout(resolve, 5))
  return {
    cursor: page.body.nextCursor,
    messageId,
    lists,
    leaseId: body.items[0].leaseId,
    radioTag: radio.headers.get('etag') ?? '',
    hooked,
  }
}

beforeAll(async () => {
  hook = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      const { epoch, events } = JSON.parse(text)
      const seqs = events.map(({ seq }: { seq: number }) => seq)
      requests.push({ id: String(request.headers['webhook-id']), epoch, seqs })
      response.end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  await start()
  await ask('POST', '/radios', { id: 'r1', driver: 'lines', link, enabled: false })
  await ask('POST', '/queues', { name: 'q', cursor: 'oldest', filter: {} })
  const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`
  webhookId = (await ask('POST', '/webhooks', { url, cursor: 'oldest', filter: {} })).body.webhook.id
  shared = await hold()
  await musen.close()
  expect(await run(['backup', copy, '--data', data])).toMatchObject({ code: 0, err: '' })
  await start()
  lost = await hold()
  expect(await run(['restore', copy, '--data', data])).toMatchObject({
    code: 1,
    err: expect.stringContaining('in use by the process'),
  })
  await musen.close()
  const restored = await run(['restore', copy, '--data', data])
  expect(restored).toMatchObject({ code: 0, err: '' })
  output = restored.out
  await start()
  // The log has the lost numbers again.
  for (let i = 0; i < 20; i++) await send()
}, 120_000)

afterAll(async () => {
  await musen.close()
  hook.close()
  rmSync(directory, { recursive: true, force: true })
})

const refused = () => ({
  status: 409,
  body: { code: 'store-restored', cursor: expect.stringMatching(/^[0-9a-z]{10}-\d+$/), hint: expect.any(String) },
})

test('the command says what happened: where the old store is, what is lost, what becomes of readers and waiting messages', () => {
  for (const part of [
    /musen-before-\d{8}T\d{6}Z\.db/,
    /events of the replaced store that the copy lacks: \d+/,
    /store-restored/,
    /waiting messages: 2\. Their state becomes unknown/,
    /musen keys list/,
  ])
    expect(output).toMatch(part)
})

test('pages of the log, server-sent events, and starts of queues and webhooks refuse a cursor of the lost history', async () => {
  const cursor = lost.cursor
  expect(await ask('GET', `/events?cursor=${cursor}`)).toMatchObject(refused())
  const sse = { accept: 'text/event-stream' }
  expect(await ask('GET', `/events?cursor=${cursor}`, undefined, sse)).toMatchObject(refused())
  expect(await ask('GET', '/events', undefined, { ...sse, 'last-event-id': cursor })).toMatchObject(refused())
  expect(await ask('POST', '/queues', { name: 'late', cursor, filter: {} })).toMatchObject(refused())
  const url = 'http://127.0.0.1:9/'
  expect(await ask('POST', '/webhooks', { url, cursor, filter: {} })).toMatchObject(refused())
})

test('a WebSocket that comes back with it is refused, and the client says where to continue', async () => {
  const client = createMusenClient({ baseUrl: musen.url, WebSocket: WebSocket as never })
  const read = async (cursor: string) => {
    for await (const item of client.stream({ cursor })) return item
    return undefined
  }
  const error = await read(lost.cursor).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(StoreRestoredError)
  expect(error.cursor).toMatch(new RegExp(`-${error.sharedSeq}$`))
  // The first event after the last shared one says so too, to readers that had not read what is lost.
  for (const cursor of [error.cursor, shared.cursor.replace(/\d+$/, `${error.sharedSeq}`)])
    expect(await read(cursor)).toMatchObject({ seq: error.sharedSeq + 1, type: 'store.restored' })
})

test('the iteration over pages of the log throws the same', async () => {
  const client = createMusenClient({ baseUrl: musen.url })
  const query = { cursor: lost.cursor }
  await expect(client.listEvents({ params: { query } })).rejects.toThrow(StoreRestoredError)
  const iteration = async () => {
    for await (const item of client.listEvents({ params: { query } })) return item
  }
  await expect(iteration()).rejects.toThrow(StoreRestoredError)
})

test('a cursor from before the copy continues', async () => {
  const { status, body } = await ask('GET', `/events?cursor=${shared.cursor}&limit=1`)
  expect(status).toBe(200)
  expect(body.items[0].seq).toBe(Number(shared.cursor.split('-')[1]) + 1)
})

test('cursors of other lists are refused', async () => {
  for (const { lists } of [shared, lost])
    for (const [path, cursor] of Object.entries(lists)) {
      expect([path, cursor]).toEqual([path, expect.any(String)])
      expect(await ask('GET', `${path}&cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'cursor-invalid', detail: expect.stringContaining('restore') },
      })
    }
})

test('a lost message does not exist, and one of the copy keeps its id', async () => {
  expect(await ask('GET', `/messages/${lost.messageId}`)).toMatchObject({ status: 404 })
  expect((await ask('GET', `/messages/${shared.messageId}`)).body).toMatchObject({
    id: shared.messageId,
    state: 'unknown',
    reason: 'interrupted',
  })
})

test('a lease of the lost history is stale; the queue goes on where the copy says', async () => {
  const { body } = await ask('POST', '/queues/q/ack', { leaseIds: [lost.leaseId, shared.leaseId] })
  expect(body.items.map(({ outcome }: { outcome: string }) => outcome)[0]).toBe('stale')
})

test('If-Match of the lost history does not match another edit with the same number', async () => {
  const now = await ask('PATCH', '/radios/r1', { name: 'After the restore' })
  expect(now.status).toBe(200)
  for (const tag of [lost.radioTag, shared.radioTag])
    expect(await ask('PATCH', '/radios/r1', { name: 'x' }, { 'if-match': tag })).toMatchObject({
      status: 412,
      body: { code: 'radio-changed' },
    })
  const tag = now.headers.get('etag') ?? ''
  expect(await ask('PATCH', '/radios/r1', { name: 'x' }, { 'if-match': tag })).toMatchObject({ status: 200 })
})

test('a webhook keeps its id, and no request for other events has the id of an earlier one', async () => {
  expect((await ask('GET', `/webhooks/${webhookId}`)).body).toMatchObject({ id: webhookId })
  const { head, epoch: present } = (await ask('GET', '/events?cursor=head')).body
  const isHere = () => requests.some(({ epoch, seqs }) => epoch === present && seqs.includes(head))
  while (!isHere()) await new Promise((resolve) => setTimeout(resolve, 5))
  const sharedSeq = Number(shared.cursor.split('-')[1])
  const after = requests.filter(({ epoch, seqs }) => epoch === present && (seqs.at(-1) ?? 0) > sharedSeq + 10)
  const earlier = new Set(requests.filter(({ epoch }) => epoch !== present).map(({ id }) => id))
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter(({ id }) => earlier.has(id))).toEqual([])
})
