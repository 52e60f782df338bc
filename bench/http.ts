import { fileURLToPath } from 'node:url'
import { type ContestFigure, contest, type Extent, overStarts } from './contest.ts'
import { BENCH_TOKEN, type ServerKind } from './http-servers.ts'
import { FLAGS, type Program, startProgram } from './program.ts'

const CHILD = fileURLToPath(new URL('./http-child.ts', import.meta.url))

/** Two starts of one program differ by several hundredths, which more rounds do not even out. */
export interface Starts extends Extent {
  /** So often each server is started anew, for so many rounds each time. */
  starts?: number
}

/**
 * The HTTP side alone: handlers that answer with objects made once, against bare Fastify with hand-written schemas. All start Node by the
 * service's flags.
 */
export function benchHttp(extent: Starts): Promise<ContestFigure<'musen' | 'unchecked' | 'bare'>[]> {
  return among(['musen', 'unchecked', 'bare'], 'bare', extent)
}

/** What it costs to let a request in by its key, against a service that is open; both are sent one. */
export function benchAuthentication(extent: Starts): Promise<ContestFigure<'open' | 'keyed'>[]> {
  return among(['open', 'keyed'], 'open', { ...extent, headers: { authorization: `Bearer ${BENCH_TOKEN}` } })
}

async function among<Kind extends ServerKind>(
  kinds: readonly Kind[],
  control: NoInfer<Kind>,
  { starts = 1, ...extent }: Starts,
): Promise<ContestFigure<Kind>[]> {
  const figures: ContestFigure<Kind>[][] = []
  for (let start = 0; start < starts; start++) figures.push(await once(kinds, control, extent))
  return overStarts(figures)
}

async function once<Kind extends ServerKind>(
  kinds: readonly Kind[],
  control: NoInfer<Kind>,
  extent: Extent,
): Promise<ContestFigure<Kind>[]> {
  const started: Program[] = []
  const start = async (kind: ServerKind) => {
    const { line, ...program } = await startProgram(process.execPath, [...FLAGS, '--import', 'tsx', CHILD, kind])
    const server = { ...program, url: line.trim() }
    started.push(server)
    return server
  }
  try {
    const servers: [Kind, Program][] = []
    for (const kind of kinds) servers.push([kind, await start(kind)])
    return await contest(Object.fromEntries(servers) as Record<Kind, Program>, control, extent)
  } finally {
    for (const server of started) await server.stop()
  }
}
