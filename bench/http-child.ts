import type { AddressInfo } from 'node:net'
import { createBenchServer, type ServerKind } from './http-servers.ts'

/** One server in a process of its own. Tells its port, and its CPU time in microseconds whenever it is asked. */
const server = await createBenchServer(process.argv[2] as ServerKind)
await server.listen({ host: '127.0.0.1', port: 0 })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
process.on('disconnect', () => process.exit(0))
process.send?.((server.server.address() as AddressInfo).port)
