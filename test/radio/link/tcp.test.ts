import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createLink } from '../../../src/radio/link/create.ts'
import { createTcpLink } from '../../../src/radio/link/tcp.ts'
import { codeOf, linkContract } from './link-contract.ts'

async function listen(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

linkContract({
  name: 'tcp',
  unpluggedCode: 'link-refused',
  // More than the largest automatic buffers of both ends, tcp_wmem and tcp_rmem, usually 4 and 6 MiB.
  floodBytes: 32 * 1024 * 1024,
  async create({ writeTimeoutMs }) {
    const chunks: Uint8Array[] = []
    let socket: Socket | undefined
    let server: Server
    const start = async (port?: number) => {
      server = createServer((accepted) => {
        socket = accepted
        accepted.on('data', (chunk) => chunks.push(chunk)).on('error', () => {})
      })
      return listen(server, port)
    }
    const stop = async () => {
      socket?.destroy()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    }
    const port = await start()
    return {
      link: createTcpLink({ type: 'tcp', host: '127.0.0.1', port }, { writeTimeoutMs }),
      received: () => Buffer.concat(chunks),
      send: (bytes) => void socket?.write(bytes),
      unplug: stop,
      replug: async () => void (await start(port)),
      stall: () => void socket?.pause(),
      dispose: stop,
    }
  },
})

const ignore = { data: () => {}, closed: () => {} }

test('a host without an address is link-host-unknown', async () => {
  const link = createTcpLink({ type: 'tcp', host: 'no-such-host.invalid', port: 1 })
  expect(await codeOf(link.connect(ignore))).toBe('link-host-unknown')
})

test('a connect that nobody answers is link-timeout', async () => {
  // A process that is stopped accepts nothing; once its backlog is full the system answers no further connect.
  const code = `require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
    console.log(this.address().port)
  })`
  const stopped = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output] = await once(stopped.stdout, 'data')
  const port = Number(output)
  stopped.kill('SIGSTOP')
  const backlog = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => {}))
  const link = createTcpLink({ type: 'tcp', host: '127.0.0.1', port }, { connectTimeoutMs: 100 })
  expect(await codeOf(link.connect(ignore))).toBe('link-timeout')
  for (const socket of backlog) socket.destroy()
  stopped.kill('SIGKILL')
})

test('a link says where it goes', () => {
  expect(createLink({ type: 'tcp', host: '127.0.0.1', port: 8001 }).description).toBe('tcp://127.0.0.1:8001')
  expect(createLink({ type: 'tcp', host: '::1', port: 8001 }).description).toBe('tcp://[::1]:8001')
})
