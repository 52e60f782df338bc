import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLogReader } from '../../../src/app/log/log-reader.ts'
import type { EventLog, Store, WebhookAnswer, WebhookBody, WebhookPost, WebhookSender } from '../../../src/app/ports.ts'
import { createWebhookOwners } from '../../../src/app/webhooks/webhook-owners.ts'
import { createWebhooks, type WebhookRequest, type Webhooks } from '../../../src/app/webhooks/webhooks.ts'
import type { Webhook } from '../../../src/domain/webhook.ts'
import { MAX_FAILURES } from '../../../src/domain/webhook-attempt.ts'
import { createMemoryState, type MemoryState } from '../../fakes/memory-state.ts'
import { createMemoryStore, type MemoryStore } from '../../fakes/memory-store.ts'
import { createQuietLogger, packet, radioConfig, settled } from '../../store/store-case.ts'

const OK: WebhookAnswer = { durationMs: 1, status: 200 }
const refused = (status: number, retryAfterMs?: number): WebhookAnswer => ({
  durationMs: 1,
  status,
  error: { code: 'status-refused', message: `The endpoint answered ${status}.` },
  ...(retryAfterMs !== undefined && { retryAfterMs }),
})

type Posted = WebhookPost & { content: WebhookBody }
type Answering = (post: Posted) => WebhookAnswer | Promise<WebhookAnswer>

let state: MemoryState
let store: MemoryStore
let webhooks: Webhooks
let posts: Posted[]
/** What endpoints answer, by URL; they take it unless told otherwise. */
let answers: Map<string, Answering>

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  state = createMemoryState()
  posts = []
  answers = new Map()
  open()
  await store.createRadio(radioConfig('r1'))
})
afterEach(async () => {
  await webhooks.close(0)
  vi.useRealTimers()
})

function open(log: Partial<EventLog> = {}): void {
  store = createMemoryStore({ state })
  const seen: Store = Object.assign(Object.create(store), log)
  webhooks = createWebhooks({
    store: seen,
    reader: createLogReader({ store: seen }),
    sender: { check() {}, post },
    codec: { encode: (body) => JSON.stringify(body) },
    logger: createQuietLogger().logger,
    owners: createWebhookOwners({ accessOf: () => 'unknown', hasIssuer: false }),
    audit: { record: async () => {} },
    random: () => 1,
  })
}

const post: WebhookSender['post'] = async (given) => {
  const posted = { ...given, content: JSON.parse(given.body) }
  posts.push(posted)
  const { signal, url } = given
  const answer = answers.get(url)
  if (!answer) return OK
  return new Promise((resolve, reject) => {
    const cut = () => reject(signal.reason)
    signal.addEventListener('abort', cut)
    Promise.resolve(answer(posted))
      .finally(() => signal.removeEventListener('abort', cut))
      .then(resolve, reject)
  })
}

async function reopen(): Promise<void> {
  await webhooks.close(0)
  open()
  await webhooks.startAll()
}

async function create(more: Partial<WebhookRequest> = {}): Promise<string> {
  const filter = { type: ['message.received' as const] }
  const request = { url: 'https://a.example/', filter, batchSize: 50, enabled: true, cursor: 'head' as const, ...more }
  return (await webhooks.create(request)).webhook.id
}

async function hear(count: number): Promise<void> {
  for (let i = 0; i < count; i++) store.receive('r1', packet(`N${i % 3}`))
  await settled(store)
}

/** Goes on, without a clock, until it is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 20_000; turns++) {
    if (await isSo()) return
    await new Promise(setImmediate)
  }
  throw new Error('It never became so.')
}

/** Until nothing is left to do but to wait. */
async function rest(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate)
}

const get = async (id: string): Promise<Webhook> => webhooks.get(id)
const seqsOf = (some: Posted[]) => some.flatMap(({ content }) => content.events.map(({ seq }) => seq))
const heard = () => state.log.filter(({ type }) => type === 'message.received').map(({ seq }) => seq)
/** What the endpoint took, in the order in which it did. */
const taken = (url = 'https://a.example/') => seqsOf(posts.filter((one) => one.url === url))

describe('delivery', () => {
  test('is in order and complete, from before and while more comes, at most so many events a request', async () => {
    await hear(120)
    await create({ cursor: 'oldest', batchSize: 20 })
    await hear(70)
    await until(() => taken().length === 190)
    expect(taken()).toEqual(heard())
    expect(Math.max(...posts.map(({ content }) => content.events.length))).toBe(20)
  })

  test('waits for one answer before the next request', async () => {
    const answer: (() => void)[] = []
    answers.set('https://a.example/', () => new Promise((resolve) => answer.push(() => resolve(OK))))
    await hear(60)
    await create({ cursor: 'oldest', batchSize: 20 })
    for (let number = 1; number <= 3; number++) {
      await until(() => posts.length === number)
      await rest()
      expect(posts).toHaveLength(number)
      answer[number - 1]?.()
    }
    await until(() => taken().length === 60)
  })

  test('keeps large payloads apart', async () => {
    for (let i = 0; i < 6; i++) store.receive('r1', packet('A', { payload: new Uint8Array(12_000) }))
    store.receive('r1', packet('A', { payload: new Uint8Array(100_000) }))
    await settled(store)
    await create({ cursor: 'oldest' })
    await until(() => taken().length === 7)
    expect(posts.map(({ content }) => content.events.length)).toEqual([2, 2, 2, 1])
  })

  test('tries again, ever later and at most an hour apart, with the same id and body and a present secret', async () => {
    answers.set('https://a.example/', () => refused(500))
    const id = await create()
    await hear(3)
    const delays: number[] = []
    for (let number = 1; number <= 13; number++) {
      await until(async () => (await get(id)).status.failures === number)
      const { status } = await get(id)
      expect(status).toMatchObject({ state: 'failing', position: 1 + 1, failingSince: expect.any(Number) })
      delays.push((status.retryAt ?? 0) - Date.now())
      if (number === 3) await webhooks.rotate(id, 86_400_000)
      await vi.advanceTimersByTimeAsync((delays.at(-1) ?? 0) - 1)
      await rest()
      expect(posts).toHaveLength(number)
      await vi.advanceTimersByTimeAsync(1)
      await until(() => posts.length === number + 1)
    }
    expect(delays.map((ms) => ms / 1000)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600])
    expect(new Set(posts.map(({ messageId, body }) => `${messageId} ${body}`)).size).toBe(1)
    expect(posts.map(({ secrets }) => secrets.length)).toEqual([1, 1, 1, ...Array(11).fill(2)])
    answers.delete('https://a.example/')
    await vi.advanceTimersByTimeAsync(3_600_000)
    await until(async () => (await get(id)).status.state === 'active')
    expect((await get(id)).status).toEqual({
      state: 'active',
      position: store.head(),
      failures: 0,
      lastDeliveryAt: Date.now(),
    })
  })

  test.each([
    ['more time than the next delay', 60_000, 60_000],
    ['less', 1_000, 5_000],
    ['a week', 604_800_000, 3_600_000],
  ])('an endpoint that asks for %s is heeded within bounds', async (_, asked, given) => {
    answers.set('https://a.example/', () => refused(429, asked))
    const id = await create()
    await hear(1)
    await until(async () => (await get(id)).status.failures === 1)
    expect((await get(id)).status.retryAt).toBe(Date.now() + given)
  })

  test('a slow or failing endpoint delays nobody but itself', async () => {
    answers.set('https://slow.example/', () => new Promise(() => {}))
    answers.set('https://bad.example/', () => refused(500))
    for (const url of ['https://slow.example/', 'https://bad.example/', 'https://a.example/']) await create({ url })
    for (let round = 1; round <= 20; round++) {
      await hear(10)
      await until(() => taken().length === round * 10)
    }
    expect(taken()).toEqual(heard())
    expect(posts.filter(({ url }) => url === 'https://slow.example/')).toHaveLength(1)
    expect(posts.filter(({ url }) => url === 'https://bad.example/')).toHaveLength(1)
  })

  test('a webhook that waits holds no more than a page of the log', async () => {
    let largest = 0
    const readEvents: EventLog['readEvents'] = async (query) => {
      const page = await store.readEvents(query)
      largest = Math.max(largest, page.events.length)
      return page
    }
    await webhooks.close(0)
    open({ readEvents })
    answers.set('https://a.example/', () => new Promise(() => {}))
    await create()
    await hear(5_000)
    await rest()
    expect(posts).toHaveLength(1)
    expect(largest).toBeLessThanOrEqual(512)
  })

  test('what retention removed is told with the events behind it, and shown', async () => {
    await hear(10)
    await webhooks.close(0)
    open({ oldest: () => 6 })
    const id = await create({ cursor: 'oldest' })
    await until(() => posts.length === 1)
    await until(async () => (await get(id)).status.gap !== undefined)
    expect(posts[0]?.content).toMatchObject({ gap: { from: 1, to: 5 } })
    expect(taken()[0]).toBe(6)
    expect((await get(id)).status.gap).toMatchObject({ from: 1, to: 5 })
  })

  test('what was removed in pieces is told as one, also after a restart, though only other events came between', async () => {
    const id = await create({ cursor: 'oldest', filter: { type: ['radio.deleted'] }, enabled: false })
    const trim = async (events: number) => {
      while ((await store.trimLog({ events })).more);
    }
    await hear(20)
    await trim(10)
    const first = store.oldest() - 1
    await webhooks.update(id, { enabled: true })
    await rest()
    await webhooks.update(id, { enabled: false })
    await hear(6_000)
    await webhooks.update(id, { enabled: true })
    await until(async () => (await get(id)).status.position > 5_000)
    await reopen()
    await store.deleteRadio('r1')
    await until(() => posts.length === 1)
    expect(posts[0]?.content).toMatchObject({ gap: { from: 1, to: first } })
    await until(async () => (await get(id)).status.position === store.head())
    expect((await get(id)).status.gap).toEqual({ from: 1, to: first, at: expect.any(Number) })
    await store.createRadio(radioConfig('r2'))
    await store.deleteRadio('r2')
    await until(() => posts.length === 2)
    expect(posts[1]?.content).not.toHaveProperty('gap')
  })

  test('an event that no request holds moves the position on, now and then', async () => {
    const id = await create({ cursor: 'oldest', filter: { type: ['radio.deleted'] } })
    await hear(6_000)
    await store.deleteRadio('r1')
    await reopen()
    await until(() => posts.length === 1)
    await until(async () => (await get(id)).status.position === store.head())
  })

  test('a webhook that wants nothing of what happens keeps up with it, and is told of no gap that is none', async () => {
    const id = await create({ filter: { type: ['radio.deleted'] } })
    for (let i = 0; i < 12; i++) {
      await hear(1_000)
      await rest()
    }
    expect((await get(id)).status.position).toBeGreaterThan(5_000)
    while ((await store.trimLog({ events: 8_000 })).more);
    await reopen()
    await store.deleteRadio('r1')
    await until(() => posts.length === 1)
    expect(posts[0]?.content).not.toHaveProperty('gap')
  })

  test('an endpoint that took a batch is not asked again because the store was busy', async () => {
    const id = await create()
    answers.set('https://a.example/', () => {
      store.control.refuse('store-busy')
      return OK
    })
    await hear(2)
    await until(() => posts.length === 1)
    await vi.advanceTimersByTimeAsync(20_000)
    store.control.refuse(undefined)
    answers.delete('https://a.example/')
    await vi.advanceTimersByTimeAsync(5_000)
    await until(async () => (await get(id)).status.position === store.head())
    expect(posts).toHaveLength(1)
  })

  test('goes on after the store could not be read', async () => {
    let broken = true
    await webhooks.close(0)
    open({ readEvents: (query) => (broken ? Promise.reject(new Error('broken')) : store.readEvents(query)) })
    await hear(3)
    await create({ cursor: 'oldest' })
    await rest()
    expect(posts).toHaveLength(0)
    broken = false
    await vi.advanceTimersByTimeAsync(5_000)
    await until(() => taken().length === 3)
  })
})

describe('a pause', () => {
  test('comes after many failures in a row, about a day, is logged, and ends by a resumption without a loss', async () => {
    answers.set('https://a.example/', () => refused(500))
    const began = Date.now()
    const id = await create()
    await create({ url: 'https://watch.example/', filter: { type: ['webhook.state-changed'] } })
    await hear(3)
    for (let number = 1; number < MAX_FAILURES; number++) {
      await until(async () => (await get(id)).status.failures === number)
      await vi.advanceTimersByTimeAsync(((await get(id)).status.retryAt ?? 0) - Date.now())
    }
    await until(async () => (await get(id)).status.state === 'paused')
    expect((Date.now() - began) / 3_600_000).toBeGreaterThan(20)
    expect((Date.now() - began) / 3_600_000).toBeLessThan(26)
    expect((await get(id)).status).toMatchObject({ failures: MAX_FAILURES, paused: { reason: 'failing' } })
    expect((await get(id)).status.retryAt).toBeUndefined()
    await until(() => taken('https://watch.example/').length === 1)
    expect(posts.at(-1)?.content.events).toMatchObject([
      { webhook: { id, status: { state: 'paused', paused: { reason: 'failing' } } } },
    ])
    const count = posts.length
    await hear(5)
    await vi.advanceTimersByTimeAsync(86_400_000)
    await reopen()
    await rest()
    expect(posts).toHaveLength(count)
    answers.delete('https://a.example/')
    expect(await webhooks.resume(id)).toMatchObject({ status: { state: 'active', failures: 0 } })
    await until(async () => (await get(id)).status.position >= (heard().at(-1) ?? 0))
    expect([...new Set(taken())]).toEqual(heard())
  })

  test.each([
    ['another URL', (id: string) => webhooks.update(id, { url: 'https://b.example/' })],
    ['being switched on', (id: string) => webhooks.update(id, { enabled: true })],
    [
      'being switched off and on',
      (id: string) => webhooks.update(id, { enabled: false }).then(() => webhooks.update(id, { enabled: true })),
    ],
  ])('comes at once with 410, and ends by %s', async (_, revive) => {
    answers.set('https://a.example/', () => refused(410))
    const id = await create()
    await hear(2)
    await until(async () => (await get(id)).status.state === 'paused')
    expect((await get(id)).status.paused).toMatchObject({ reason: 'gone' })
    expect(posts).toHaveLength(1)
    answers.delete('https://a.example/')
    await revive(id)
    await until(() => posts.length === 2)
    expect(seqsOf(posts.slice(1))).toEqual(heard())
  })

  test('of the delay ends by a resumption', async () => {
    answers.set('https://a.example/', () => refused(500))
    const id = await create()
    await hear(1)
    await until(async () => (await get(id)).status.state === 'failing')
    answers.delete('https://a.example/')
    await webhooks.resume(id)
    await until(async () => (await get(id)).status.state === 'active')
    expect(posts).toHaveLength(2)
  })

  test('is none of a switched off webhook, which a resumption does not switch on', async () => {
    const id = await create({ enabled: false })
    await hear(1)
    expect((await webhooks.resume(id)).status.state).toBe('disabled')
    await rest()
    expect(posts).toHaveLength(0)
  })
})

describe('a restart', () => {
  test('posts a batch that failed again under the same id, though more has come since', async () => {
    answers.set('https://a.example/', () => refused(500))
    await create()
    await hear(3)
    await until(() => posts.length === 1)
    await rest()
    await hear(10)
    await reopen()
    answers.delete('https://a.example/')
    await rest()
    expect(posts).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5_000)
    await until(() => posts.length === 3)
    expect(posts[1]?.messageId).toBe(posts[0]?.messageId)
    expect(posts[1]?.body).toBe(posts[0]?.body)
    expect(seqsOf(posts.slice(1))).toEqual(heard())
  })

  test('posts again what nobody knows the fate of, and nothing that was kept as delivered', async () => {
    await create({ batchSize: 2 })
    let number = 0
    answers.set('https://a.example/', () => {
      if (++number === 3) store.control.crash()
      return OK
    })
    await hear(10)
    await until(() => posts.length === 3)
    await rest()
    open()
    await webhooks.startAll()
    await until(() => posts.length === 6)
    const [first, second] = [heard().slice(0, 4), heard().slice(4)]
    expect(seqsOf(posts)).toEqual([...first, ...second.slice(0, 2), ...second])
  })

  test('at any moment loses nothing', async () => {
    const id = await create({ batchSize: 3 })
    for (let round = 0; round < 30; round++) {
      await hear(7)
      for (let turns = 0; turns < (round * 7) % 23; turns++) await new Promise(setImmediate)
      store.control.crash()
      open()
      await webhooks.startAll()
    }
    await until(async () => (await get(id)).status.position >= (heard().at(-1) ?? 0))
    expect([...new Set(taken())].sort((a, b) => a - b)).toEqual(heard())
  })
})

test('a stop lets what is on its way end, and cuts it off when that takes too long', async () => {
  let answer = () => {}
  answers.set('https://a.example/', () => new Promise((resolve) => (answer = () => resolve(OK))))
  const id = await create()
  await hear(1)
  await until(() => posts.length === 1)
  const closing = webhooks.close(1_000)
  answer()
  await closing
  expect((await get(id)).status.position).toBe(store.head())
  open()
  await webhooks.startAll()
  await hear(1)
  await until(() => posts.length === 2)
  const cut = webhooks.close(1_000)
  await vi.advanceTimersByTimeAsync(1_000)
  await cut
  expect((await get(id)).status.position).toBeLessThan(heard().at(-1) ?? 0)
})

test('a changed webhook goes on by its new configuration alone', async () => {
  const id = await create()
  await hear(2)
  await until(() => posts.length === 1)
  await webhooks.update(id, { url: 'https://b.example/', filter: { type: ['node.updated'] } })
  await hear(2)
  await store.labelNode('r1:N0', 'x')
  await until(() => posts.length === 2)
  expect(posts[1]).toMatchObject({ url: 'https://b.example/', content: { events: [{ type: 'node.updated' }] } })
})

test('of one webhook there is one test at a time', async () => {
  let answer = () => {}
  answers.set('https://a.example/', () => new Promise((resolve) => (answer = () => resolve(OK))))
  const id = await create({ enabled: false })
  const first = webhooks.test(id)
  await until(() => posts.length === 1)
  await expect(webhooks.test(id)).rejects.toMatchObject({ code: 'webhook-test-running' })
  answer()
  expect(await first).toMatchObject({ test: true, status: 200 })
  await expect(webhooks.test('nothing')).rejects.toMatchObject({ code: 'webhook-not-found' })
})
