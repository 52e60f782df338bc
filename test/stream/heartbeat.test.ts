import { get, type IncomingMessage } from 'node:http'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { UNRESTRICTED } from '../../src/domain/access/access.ts'
import { connect, type Streaming, startStreaming } from './rig.ts'

const EVERY_MS = 30_000

let at: Streaming
let listeners = 0
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  at = await startStreaming()
  const { onCommit } = at.store
  listeners = 0
  at.store.onCommit = (listener) => {
    listeners++
    const stop = onCommit(listener)
    return () => {
      listeners--
      stop()
    }
  }
})
afterEach(async () => {
  await at.stop()
  vi.useRealTimers()
})

/** Until everything that is on its way between sockets of this process has arrived. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
}

/** So many heartbeats, each with time for its answer. */
async function beat(times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    vi.advanceTimersByTime(EVERY_MS)
    await settle()
  }
}

/** A client that never answers a ping, as one whose machine was switched off. */
async function dead(): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${at.port}/v1/stream`, 'musen.v1', { autoPong: false })
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send('{"type":"subscribe","after":0}')
  await new Promise((resolve) => socket.once('message', resolve))
  await settle()
  return socket
}

async function readEvents(): Promise<IncomingMessage> {
  const headers = { accept: 'text/event-stream' }
  return new Promise((resolve, reject) => {
    get(`${at.url}/v1/events`, { agent: false, headers }, resolve).on('error', reject)
  })
}

describe('the heartbeat of a WebSocket', () => {
  test('is a ping every 30 seconds; who answers stays', async () => {
    const client = await connect(at.port, [{ type: 'subscribe' }])
    await client.next('result')
    let pings = 0
    client.socket.on('ping', () => pings++)
    vi.advanceTimersByTime(EVERY_MS - 1)
    await settle()
    expect(pings).toBe(0)
    vi.advanceTimersByTime(1)
    await settle()
    expect(pings).toBe(1)
    await beat(9)
    expect([pings, at.streams.count(), client.socket.readyState]).toEqual([10, 1, WebSocket.OPEN])
  })

  test('drops who has not answered by the next one, and nothing of it stays', async () => {
    const alive = await connect(at.port, [{ type: 'subscribe' }])
    await alive.next('result')
    const gone = await Promise.all(Array.from({ length: 20 }, dead))
    const closed = Promise.all(gone.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
    await beat()
    expect(at.streams.count()).toBe(21)
    await beat()
    await closed
    await settle()
    expect(at.streams.count()).toBe(1)
    alive.socket.close()
    await alive.closed
    await settle()
    expect([at.streams.count(), listeners, vi.getTimerCount()]).toEqual([0, 0, 0])
  })

  test('takes whatever a client says for an answer', async () => {
    const socket = await dead()
    for (let i = 0; i < 4; i++) {
      await beat()
      socket.send('{"type":"ping"}')
      await settle()
    }
    expect(at.streams.count()).toBe(1)
    await beat(2)
    expect(at.streams.count()).toBe(0)
  })

  test('ends with the last connection, and begins again with the next', async () => {
    for (let round = 0; round < 3; round++) {
      const client = await connect(at.port, [{ type: 'subscribe' }])
      await client.next('result')
      expect(vi.getTimerCount()).toBe(1)
      client.socket.close()
      await client.closed
      await settle()
      expect([at.streams.count(), listeners, vi.getTimerCount()]).toEqual([0, 0, 0])
    }
  })
})

describe('the heartbeat of server-sent events', () => {
  test('is a comment every 30 seconds', async () => {
    const answer = await readEvents()
    let text = ''
    answer.on('data', (chunk) => {
      text += chunk
    })
    await settle()
    text = ''
    await beat(3)
    expect(text).toBe(':\n\n:\n\n:\n\n')
    answer.destroy()
    await settle()
    expect([at.streams.count(), listeners, vi.getTimerCount()]).toEqual([0, 0, 0])
  })

  test('drops who has taken nothing between two of them', async () => {
    // An answer whose client is gone without a word: the first piece is on its way for ever.
    const answer = new Writable({ highWaterMark: 1_000, write() {} })
    at.streams.serverSent({ access: UNRESTRICTED, cursor: 'oldest' })(answer)
    await at.receive(100)
    await settle()
    expect(at.streams.count()).toBe(1)
    await beat()
    expect(at.streams.count()).toBe(1)
    await beat()
    expect([answer.destroyed, at.streams.count(), listeners, vi.getTimerCount()]).toEqual([true, 0, 0, 0])
  })

  test('drops who was sent away and does not even take the bye', async () => {
    const stalled = await readEvents()
    stalled.pause()
    for (let i = 0; i < 400 && at.encodedByes() === 0; i++) await at.receive(100)
    await settle()
    expect([at.encodedByes(), at.streams.count()]).toEqual([1, 1])
    await beat(2)
    expect(at.streams.count()).toBe(0)
    stalled.destroy()
  })

  test('leaves one alone that takes a little now and then', async () => {
    const waiting: (() => void)[] = []
    const answer = new Writable({ highWaterMark: 1_000, write: (_chunk, _encoding, done) => void waiting.push(done) })
    at.streams.serverSent({ access: UNRESTRICTED, cursor: 'oldest' })(answer)
    for (let i = 0; i < 5; i++) {
      await at.receive(100)
      while (answer.writableLength > 0) {
        waiting.shift()?.()
        await settle()
      }
      await beat()
      waiting.shift()?.()
      await settle()
    }
    expect([answer.destroyed, at.streams.count()]).toEqual([false, 1])
    answer.destroy()
    await settle()
    expect(at.streams.count()).toBe(0)
  })
})
