import { createServer } from 'node:net'
import { createScriptedModule, type ModuleScript } from '../radio/families/xbee/scripted-module.ts'

/** A scripted XBee behind a serial server. */
export async function startXbeeModule(script: Partial<ModuleScript> = {}) {
  const module = createScriptedModule({ apiMode: 2, ...script })
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      for (const answer of module.answer(chunk)) socket.write(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return {
    module,
    link: { type: 'tcp', host: '127.0.0.1', port: address.port } as const,
    stop: () => void server.close(),
  }
}
