import { afterEach, describe, expect, test } from 'vitest'
import type { Link, LinkConnection } from '../../../src/app/ports.ts'
import { DomainError } from '../../../src/domain/errors.ts'

/** The module's side of a link under test. */
export interface LinkPeer {
  link: Link
  /** What came from the host since the start, of all connections. */
  received(): Uint8Array
  send(bytes: Uint8Array): void
  /** Loses the connection; resolves when the loss is under way. */
  unplug(): Promise<void>
  /** Makes the same address usable again. */
  replug(): Promise<void>
  /** Stops reading: what the host writes piles up. */
  stall(): void
  dispose(): Promise<void>
}

export interface LinkCase {
  name: string
  /** Links made here give up a write after `writeTimeoutMs`. */
  create(options: { writeTimeoutMs: number }): Promise<LinkPeer>
  /** The code of a connect while unplugged. */
  unpluggedCode: string
  /** More bytes than the operating system buffers for a peer that does not read. */
  floodBytes: number
}

export interface Recorder {
  bytes: Uint8Array[]
  closed: DomainError[]
  data(chunk: Uint8Array): void
}

export function recorder() {
  const bytes: Uint8Array[] = []
  const closed: DomainError[] = []
  return {
    bytes,
    closed,
    all: () => Buffer.concat(bytes),
    data: (chunk: Uint8Array) => void bytes.push(Uint8Array.from(chunk)),
    onClosed: (error: DomainError) => void closed.push(error),
  }
}

/** Waits until `condition` holds; the test's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'resolved'
  } catch (error) {
    return error instanceof DomainError ? error.code : `not a DomainError: ${error}`
  }
}

/** One suite for every kind of link: `Link` and `LinkConnection` of `app/ports.ts`, to the letter. */
export function linkContract({ name, create, unpluggedCode, floodBytes }: LinkCase): void {
  describe(`${name} link`, () => {
    const peers: LinkPeer[] = []
    const connections: LinkConnection[] = []

    afterEach(async () => {
      for (const connection of connections.splice(0)) await connection.close()
      for (const peer of peers.splice(0)) await peer.dispose()
    })

    async function plugged(writeTimeoutMs = 5_000) {
      const peer = await create({ writeTimeoutMs })
      peers.push(peer)
      return peer
    }

    async function connect(peer: LinkPeer) {
      const heard = recorder()
      const connection = await peer.link.connect({ data: heard.data, closed: heard.onClosed })
      connections.push(connection)
      return { heard, connection }
    }

    test('carries every byte value both ways, unchanged and in order', async () => {
      const peer = await plugged()
      const { heard, connection } = await connect(peer)
      const every = Uint8Array.from({ length: 1024 }, (_, i) => (i * 7) & 255)
      await connection.write(every.subarray(0, 100))
      await connection.write(every.subarray(100))
      peer.send(every)
      await until(() => peer.received().length >= every.length && heard.all().length >= every.length)
      expect(Buffer.from(peer.received())).toEqual(Buffer.from(every))
      expect(heard.all()).toEqual(Buffer.from(every))
    })

    test('keeps the order of writes that do not wait for each other', async () => {
      const peer = await plugged()
      const { connection } = await connect(peer)
      await Promise.all(Array.from({ length: 50 }, (_, i) => connection.write(Uint8Array.of(i, i))))
      await until(() => peer.received().length >= 100)
      expect([...peer.received()]).toEqual(Array.from({ length: 50 }, (_, i) => [i, i]).flat())
    })

    test('tells of an unplug once, with link-lost and a hint', async () => {
      const peer = await plugged()
      const { heard } = await connect(peer)
      await peer.unplug()
      await until(() => heard.closed.length > 0)
      await new Promise((resolve) => setTimeout(resolve, 30))
      expect(heard.closed.map(({ code }) => code)).toEqual(['link-lost'])
      expect(heard.closed[0]?.hint).toBeTruthy()
    })

    test('rejects a write after an unplug with link-lost', async () => {
      const peer = await plugged()
      const { heard, connection } = await connect(peer)
      await peer.unplug()
      await until(() => heard.closed.length > 0)
      expect(await codeOf(connection.write(Uint8Array.of(1)))).toBe('link-lost')
    })

    test('says nothing of a close that was asked for, and takes a second close', async () => {
      const peer = await plugged()
      const { heard, connection } = await connect(peer)
      await Promise.all([connection.close(), connection.close()])
      await connection.close()
      await new Promise((resolve) => setTimeout(resolve, 30))
      expect(heard.closed).toEqual([])
      expect(await codeOf(connection.write(Uint8Array.of(1)))).toBe('link-lost')
    })

    test('takes a close after an unplug', async () => {
      const peer = await plugged()
      const { heard, connection } = await connect(peer)
      await peer.unplug()
      await until(() => heard.closed.length > 0)
      await connection.close()
      expect(heard.closed).toHaveLength(1)
    })

    test(`refuses to connect with ${unpluggedCode} while unplugged`, async () => {
      const peer = await plugged()
      await peer.unplug()
      const connecting = peer.link.connect({ data: () => {}, closed: () => {} })
      expect(await codeOf(connecting)).toBe(unpluggedCode)
      if (!peer.link.isThere) return
      expect(await peer.link.isThere()).toBe(false)
      await peer.replug()
      expect(await peer.link.isThere()).toBe(true)
    })

    test('connects again after a replug, and nothing written to the old connection arrives', async () => {
      const peer = await plugged()
      const first = await connect(peer)
      await first.connection.write(Uint8Array.of(1))
      await until(() => peer.received().length === 1)
      await peer.unplug()
      await until(() => first.heard.closed.length > 0)
      expect(await codeOf(first.connection.write(Uint8Array.of(99)))).toBe('link-lost')
      await peer.replug()
      const second = await connect(peer)
      await second.connection.write(Uint8Array.of(2))
      await until(() => peer.received().length >= 2)
      expect([...peer.received()]).toEqual([1, 2])
      peer.send(Uint8Array.of(3))
      await until(() => second.heard.all().length > 0)
      expect(first.heard.all()).toHaveLength(0)
    })

    test('gives up a write that the peer does not read with write-timeout, and closes', async () => {
      const peer = await plugged(150)
      const { heard, connection } = await connect(peer)
      peer.stall()
      const block = new Uint8Array(Math.min(floodBytes, 65_536))
      const writes = Array.from({ length: Math.ceil(floodBytes / block.length) }, () => codeOf(connection.write(block)))
      await until(() => heard.closed.length > 0)
      expect(heard.closed.map(({ code }) => code)).toEqual(['write-timeout'])
      expect((await Promise.all(writes)).at(-1)).toBe('write-timeout')
      expect(await codeOf(connection.write(Uint8Array.of(1)))).not.toBe('resolved')
    })

    test('closes while a write is stuck', async () => {
      const peer = await plugged()
      const { heard, connection } = await connect(peer)
      peer.stall()
      const block = new Uint8Array(Math.min(floodBytes, 65_536))
      const writes = Array.from({ length: Math.ceil(floodBytes / block.length) }, () => codeOf(connection.write(block)))
      await connection.close()
      expect((await Promise.all(writes)).at(-1)).toBe('link-lost')
      expect(heard.closed).toEqual([])
    })
  })
}
