import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DomainError } from '../../../src/domain/errors.ts'
import { createPeerWatch, unconfirmed } from '../../../src/radio/link/peer-watch.ts'
import { createTcpLink } from '../../../src/radio/link/tcp.ts'

/** As Linux 6.18 prints it: local port 0x1F40, remote port 0x2198. */
function table(bytes: number, retransmissions: number, state = '01'): string {
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0')
  return `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4231 1 0000000000000000 100 0 0 10 0
   1: 0500A8C0:1F40 0700A8C0:2198 ${state} ${hex(bytes)}:00000000 01:00000A3C ${hex(retransmissions)}  1000        0 99 2 0000000000000000 20 4 30 10 -1
`
}
const socket = { localPort: 0x1f40, remotePort: 0x2198 }

test('the unconfirmed bytes of a connection are read from the table of the kernel', () => {
  expect(unconfirmed(['', table(18, 3)], socket)).toEqual({ bytes: 18, retransmissions: 3 })
  expect(unconfirmed([table(18, 3)], { ...socket, remotePort: 1 })).toBeUndefined()
  expect(unconfirmed([table(18, 3, '08')], socket), 'closing').toBeUndefined()
  expect(unconfirmed([], socket)).toBeUndefined()
})

describe('a peer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function watch(states: string[]) {
    const onGone = vi.fn()
    const readTables = vi.fn(async () => [states.shift() ?? table(0, 0)])
    return { onGone, readTables, ...createPeerWatch({ socket, onGone, readTables }) }
  }

  test('that confirms what is written is there, and is not looked at again until the next write', async () => {
    const { wrote, onGone, readTables } = watch([table(5, 0), table(0, 0)])
    for (let i = 0; i < 100; i++) wrote()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(readTables).toHaveBeenCalledTimes(2)
    expect(onGone).not.toHaveBeenCalled()
  })

  test('that confirms nothing is gone, although it was written to only once', async () => {
    const { wrote, onGone } = watch([table(5, 4), table(5, 5), table(5, 6)])
    wrote()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(onGone).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(onGone).toHaveBeenCalledOnce()
  })

  test('is not looked at where the system has no such table, and not after the end', async () => {
    const without = watch([''])
    without.wrote()
    const ended = watch([table(5, 9)])
    ended.wrote()
    ended.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(without.onGone).not.toHaveBeenCalled()
    expect(ended.onGone).not.toHaveBeenCalled()
  })
})

test('a link whose peer is gone is lost', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  let local = 0
  server.on('connection', (peer) => {
    local = peer.remotePort ?? 0
    peer.on('error', () => {})
  })
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')
  const readTables = async () => [
    `0: 0100007F:${hex(local)} 0100007F:${hex(port)} 01 00000005:00000000 01:0 00000009 0`,
  ]
  const link = createTcpLink({ type: 'tcp', host: '127.0.0.1', port }, { readTables })
  const lost = new Promise<DomainError>((closed, failed) => {
    const connected = link.connect({ data() {}, closed })
    connected.then((connection) => connection.write(Buffer.from('hello'))).catch(failed)
    void once(server, 'connection').then(async () => {
      await connected
      await vi.advanceTimersByTimeAsync(5_000)
    })
  })
  expect(await lost).toMatchObject({ code: 'link-lost', hint: expect.stringContaining('power') })
  vi.useRealTimers()
  server.close()
})
