import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { until } from './until.ts'

/** A module that speaks lines over TCP, as the test wants it to. It is gone after the present test. */
export async function startModule() {
  const sockets = new Set<Socket>()
  let heard = ''
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8')
    })
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  })
  return {
    port: (server.address() as { port: number }).port,
    /** Sends it to all connected peers. */
    say(text: string): void {
      for (const socket of sockets) socket.write(text)
    },
    text: () => heard,
    /** Resolves once it was told what fits. */
    heard: (pattern: RegExp) => until(`${pattern} to reach the module`, () => pattern.test(heard)),
  }
}
