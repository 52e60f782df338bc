import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RadioConfig } from '../../../src/domain/radio.ts'
import { createTcpLink } from '../../../src/radio/link/tcp.ts'
import { driverModules } from '../../../src/radio/registry.ts'
import { createRadioService } from '../../../src/radio/service.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radio } from './rig.ts'

const logger = { debug() {}, info() {}, warn() {}, error() {} }
const guard = { refusal: () => undefined }

// Sockets and promises are real; only the waiting is not.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A peer that takes all bytes, and answers them until it swallows. */
async function startPeer(answer: (bytes: Buffer, socket: Socket) => void) {
  const peer = { swallows: false, connections: 0, received: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    peer.connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      peer.received += bytes.length
      if (!peer.swallows) answer(bytes, socket)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  const say = (text: string) => {
    for (const socket of sockets) socket.write(text)
  }
  return { peer, link: { type: 'tcp', host: '127.0.0.1', port } as const, say, stop }
}

async function start(config: Partial<RadioConfig>) {
  const store = createMemoryStore()
  const service = createRadioService({
    store,
    logger,
    driverModule: (name) => driverModules[name],
    createLink: (link) => {
      if (link.type !== 'tcp') throw new Error('The link is not TCP.')
      return createTcpLink(link, { guard, readTables: async () => [] })
    },
    backoff: { random: () => 0 },
  })
  const { value } = await store.createRadio(radio(config))
  await service.apply(value)
  const status = () => service.status('r1')
  return {
    status,
    /** The peer swallows from now on; a message is sent to it, and the driver notices. */
    async swallowed(peer: { swallows: boolean }): Promise<void> {
      peer.swallows = true
      await store.enqueue({ radioId: 'r1', payload: Buffer.from('x'), destination: '1', priority: 5 })
      service.nudge('r1')
      await run(10, () => status()?.state === 'silent')
    },
    async stop(): Promise<void> {
      const stopped = service.stop(0)
      await run(5, () => false)
      await stopped
    },
  }
}

/** Lets the fake clock run in steps, with real turns between, until `isOver` or for `seconds`. */
async function run(seconds: number, isOver: () => boolean): Promise<number> {
  for (let step = 0; step < seconds * 4; step++) {
    for (let i = 0; i < 5; i++) await turn()
    if (isOver()) return step / 4
    await vi.advanceTimersByTimeAsync(250)
  }
  return seconds
}

const answerAt = (bytes: Buffer, socket: Socket) => {
  if (bytes.toString().startsWith('AT')) socket.write('+OK\r\n')
}

test('a peer that swallows what a module would always answer: the link is opened again, with the reason', async () => {
  const { peer, link, stop } = await startPeer(answerAt)
  const rig = await start({ driver: 'rylr', link, options: { responseTimeoutMs: 500 } })
  await run(10, () => rig.status()?.state === 'online')
  await rig.swallowed(peer)
  expect(rig.status()).toMatchObject({ state: 'silent', lastError: { code: 'module-silent' } })
  await run(60, () => rig.status()?.state === 'offline')
  expect(rig.status()?.lastError).toMatchObject({ code: 'link-lost', hint: expect.stringContaining('connects again') })
  peer.swallows = false
  await run(60, () => rig.status()?.state === 'online')
  expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 1 })
  expect(peer.connections).toBe(2)
  await rig.stop()
  await stop()
})

test('a module that is heard keeps its link, even if it does not answer', async () => {
  const { peer, link, say, stop } = await startPeer(answerAt)
  const rig = await start({ driver: 'rylr', link, options: { responseTimeoutMs: 500 } })
  await run(10, () => rig.status()?.state === 'online')
  await rig.swallowed(peer)
  await run(60, () => {
    say('+RCV=5,1,x,-40,10\r\n')
    return false
  })
  expect(rig.status()).toMatchObject({ state: 'silent', lastError: { code: 'module-silent' } })
  expect(peer.connections).toBe(1)
  await rig.stop()
  await stop()
})
