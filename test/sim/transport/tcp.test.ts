import { createServer, connect as openSocket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createLink } from '../../../src/radio/link/create.ts'
import type { HostHappening } from '../../../src/sim/ledger.ts'
import { createTcpTransport } from '../../../src/sim/transport/tcp.ts'
import { transportContract, until } from './transport-contract.ts'

transportContract({
  name: 'tcp',
  seesHosts: true,
  unpluggedCode: 'link-refused',
  create() {
    const transport = createTcpTransport()
    return {
      transport,
      link() {
        if (!transport.config) throw new Error('no configuration')
        return createLink(transport.config)
      },
    }
  },
})

describe('the tcp transport with several hosts', () => {
  const cleanups: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })

  async function setUp(maxHosts: number) {
    const transport = createTcpTransport({ maxHosts })
    const happened: HostHappening[] = []
    const fromHosts: Uint8Array[] = []
    await transport.plug({
      receive: (chunk) => void fromHosts.push(chunk),
      happened: (what) => void happened.push(what),
    })
    cleanups.push(() => transport.unplug())
    const connect = async () => {
      const chunks: Uint8Array[] = []
      const losses: string[] = []
      if (!transport.config) throw new Error('no configuration')
      const connection = await createLink(transport.config).connect({
        data: (chunk) => void chunks.push(chunk),
        closed: ({ code }) => void losses.push(code),
      })
      cleanups.push(() => connection.close())
      return { connection, losses, heard: () => Buffer.concat(chunks).toString() }
    }
    return { transport, happened, connect, received: () => Buffer.concat(fromHosts).toString() }
  }

  test('lets all of them hear the module, and it all of them', async () => {
    const { transport, happened, connect, received } = await setUp(2)
    const [one, two] = [await connect(), await connect()]
    await until(() => happened.length === 2)
    transport.write(Buffer.from('to all'))
    await one.connection.write(Buffer.from('one'))
    await until(() => received() === 'one')
    await two.connection.write(Buffer.from('two'))
    await until(() => one.heard() === 'to all' && two.heard() === 'to all' && received() === 'onetwo')
  })

  test('closes the connection of one too many, and keeps the others', async () => {
    const { transport, happened, connect } = await setUp(1)
    const one = await connect()
    await until(() => happened.length === 1)
    const two = await connect()
    await until(() => two.losses.length > 0)
    expect(happened).toEqual(['host-connected', 'host-refused'])
    transport.write(Buffer.from('still here'))
    await until(() => one.heard() === 'still here')
    expect(one.losses).toEqual([])
  })

  test('gives a host that does not read a bounded amount, and says that it is congested', async () => {
    const { transport, happened } = await setUp(1)
    const idle = openSocket({ host: '127.0.0.1', port: transport.port })
    idle.on('error', () => {})
    cleanups.push(async () => idle.destroy())
    await until(() => happened.length === 1)
    const kilobyte = Buffer.alloc(1024, 0x55)
    let taken = 0
    // The kernel takes some megabytes by itself, in turns of the event loop.
    for (let turn = 0; turn < 300; turn++) {
      while (transport.write(kilobyte)) taken++
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(transport.congested()).toBe(true)
    expect(transport.write(kilobyte)).toBe(false)
    expect(taken).toBeGreaterThan(256)
    expect(taken).toBeLessThan(64 * 1024)
  })

  test('says that the port is in use, and what to do', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => new Promise((resolve) => other.close(resolve)))
    const address = other.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const transport = createTcpTransport({ port: address.port })
    const plugging = transport.plug({ receive() {}, happened() {} })
    await expect(plugging).rejects.toMatchObject({ code: 'port-busy', hint: expect.stringContaining('0') })
  })

  test('says that an address is not of this machine', async () => {
    const transport = createTcpTransport({ host: '192.0.2.1' })
    await expect(transport.plug({ receive() {}, happened() {} })).rejects.toMatchObject({ code: 'link-failed' })
  })
})
