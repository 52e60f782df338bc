import { fileURLToPath } from 'node:url'
import { type ContestFigure, contest, type Extent } from './contest.ts'
import type { ServerKind } from './http-servers.ts'
import { FLAGS, type Program, startProgram } from './program.ts'

const CHILD = fileURLToPath(new URL('./http-child.ts', import.meta.url))

/**
 * The HTTP side alone: handlers that answer with objects made once, against bare Fastify with hand-written schemas. All start Node by the
 * service's flags.
 */
export async function benchHttp(extent: Extent): Promise<ContestFigure<ServerKind>[]> {
  const started: Program[] = []
  const start = async (kind: ServerKind) => {
    const { line, ...program } = await startProgram(process.execPath, [...FLAGS, '--import', 'tsx', CHILD, kind])
    const server = { ...program, url: line.trim() }
    started.push(server)
    return server
  }
  try {
    const servers = { musen: await start('musen'), unchecked: await start('unchecked'), bare: await start('bare') }
    return await contest(servers, 'bare', extent)
  } finally {
    for (const server of started) await server.stop()
  }
}
