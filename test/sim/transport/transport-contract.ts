import { existsSync, readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Link, LinkConnection } from '../../../src/app/ports.ts'
import type { HostHappening } from '../../../src/sim/ledger.ts'
import type { Transport } from '../../../src/sim/transport/transport.ts'

export interface TransportCase {
  name: string
  /** `link`: the host's way to it, asked for once it is plugged. */
  create(): { transport: Transport; link(): Link }
  /** Whether the transport can know that a host is there. */
  seesHosts: boolean
  /** The code of a connect while unplugged. */
  unpluggedCode: string
}

/** Waits until `condition` holds; the test's own timeout is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))

/** Every transport of the simulator is held to this. */
export function transportContract({ name, create, seesHosts, unpluggedCode }: TransportCase) {
  describe(`the ${name} transport`, () => {
    const cleanups: (() => Promise<void>)[] = []
    afterEach(async () => {
      for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
    })

    /** A plugged transport; `host()` connects one and keeps what it hears. */
    async function setUp() {
      const { transport, link } = create()
      const fromHost: Uint8Array[] = []
      const happened: HostHappening[] = []
      const plug = {
        receive: (chunk: Uint8Array) => void fromHost.push(Uint8Array.from(chunk)),
        happened: (what: HostHappening) => void happened.push(what),
      }
      await transport.plug(plug)
      cleanups.push(() => transport.unplug())

      async function host() {
        const chunks: Uint8Array[] = []
        const losses: string[] = []
        const connection: LinkConnection = await link().connect({
          data: (chunk) => void chunks.push(Uint8Array.from(chunk)),
          closed: ({ code }) => void losses.push(code),
        })
        cleanups.push(() => connection.close())
        if (seesHosts) await until(() => happened.at(-1) === 'host-connected')
        return { connection, losses, heard: () => Buffer.concat(chunks) }
      }
      return { transport, plug, host, happened, received: () => Buffer.concat(fromHost) }
    }

    /** All of it, however long the host takes. */
    async function writeAll(transport: Transport, bytes: Uint8Array): Promise<void> {
      while (!transport.write(bytes)) await new Promise((resolve) => setTimeout(resolve, 1))
    }

    test('carries every byte value both ways', async () => {
      const { transport, host, received } = await setUp()
      const { connection, heard } = await host()
      await connection.write(everyByte)
      expect(transport.write(everyByte)).toBe(true)
      await until(() => received().length >= 256 && heard().length >= 256)
      expect(received()).toEqual(everyByte)
      expect(heard()).toEqual(everyByte)
    })

    test('carries more than its buffers hold, in order, as fast as the host reads', async () => {
      const { transport, host } = await setUp()
      const { heard } = await host()
      const lines = Array.from({ length: 10_000 }, (_, index) => `line ${index} of very many\n`)
      for (const line of lines) await writeAll(transport, Buffer.from(line))
      const all = lines.join('')
      await until(() => heard().length >= all.length)
      expect(heard().toString()).toBe(all)
      await until(() => !transport.congested())
    })

    test('an unplug is a loss to the host, which then finds nothing there', async () => {
      const { transport, host } = await setUp()
      const { losses } = await host()
      await transport.unplug()
      await transport.unplug()
      await until(() => losses.length > 0)
      expect(losses).toEqual(['link-lost'])
      expect(transport.write(everyByte)).toBe(false)
      await expect(host()).rejects.toMatchObject({ code: unpluggedCode })
    })

    test('plugged in again it is at the same address, and nothing old comes out', async () => {
      const { transport, plug, host, received } = await setUp()
      const address = transport.address
      const first = await host()
      await first.connection.write(Buffer.from('old'))
      await until(() => received().length === 3)
      transport.write(Buffer.from('stale'))
      await transport.unplug()
      await until(() => first.losses.length > 0)
      expect(transport.write(Buffer.from('never'))).toBe(false)
      await transport.plug(plug)
      expect(transport.address).toBe(address)
      const second = await host()
      transport.write(Buffer.from('new'))
      await second.connection.write(Buffer.from(' and new'))
      await until(() => second.heard().length >= 3 && received().length >= 11)
      expect(second.heard().toString()).toBe('new')
      expect(received().toString()).toBe('old and new')
    })

    test('a host may leave and come back', async () => {
      const { transport, host, happened, received } = await setUp()
      const first = await host()
      await first.connection.close()
      if (seesHosts) await until(() => happened.at(-1) === 'host-gone')
      const second = await host()
      await second.connection.write(Buffer.from('again'))
      await writeAll(transport, Buffer.from('welcome'))
      await until(() => received().length >= 5 && second.heard().length >= 7)
      expect(received().toString()).toBe('again')
      expect(second.heard().toString()).toBe('welcome')
      expect(happened).toEqual(seesHosts ? ['host-connected', 'host-gone', 'host-connected'] : [])
    })

    test('takes nothing while no host is there, where it can know', async () => {
      const { transport } = await setUp()
      expect(transport.write(everyByte)).toBe(!seesHosts)
    })

    // The count of open descriptors is Linux's to give.
    test.skipIf(!existsSync('/proc/self/fd'))('leaks no descriptor in twenty unplugs', async () => {
      const { transport, plug, host } = await setUp()
      const cycle = async () => {
        const { connection, losses } = await host()
        await transport.unplug()
        await until(() => losses.length > 0)
        await connection.close()
        await transport.plug(plug)
      }
      const open = () => readdirSync('/proc/self/fd').length
      await cycle()
      await cycle()
      const before = open()
      for (let i = 0; i < 20; i++) await cycle()
      await until(() => open() <= before)
      expect(open()).toBeLessThanOrEqual(before)
    })
  })
}
