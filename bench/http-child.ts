import { createBenchServer, type ServerKind } from './http-servers.ts'

/** One server in a process of its own. Prints where it listens. */
const server = await createBenchServer(process.argv[2] as ServerKind)
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`)
