import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from '../src/app/ports.ts'
import { openSqliteStore } from '../src/store/sqlite/store.ts'
import { type ContestFigure, contest, type Extent } from './contest.ts'
import { type Program, startBare, startMusen } from './program.ts'

/** `plainBare`: bare Fastify with Node's own flags, as one would start it. */
export type WholeKind = 'musen' | 'bare' | 'plainBare'

/**
 * The whole built service with its store, against bare Fastify that reads and inserts by better-sqlite3 itself, at FULL. Both hold the
 * same messages of the same nodes; the radio is disabled, so that an accepted message stays where it is.
 */
export async function benchWhole(
  main: string,
  { messages = 10_000, ...extent }: Extent & { messages?: number },
): Promise<ContestFigure<WholeKind>[]> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const started: Program[] = []
  const start = async (starting: Promise<Program>) => {
    const server = await starting
    started.push(server)
    return server
  }
  try {
    await fill(join(directory, 'musen'), messages)
    const servers: Record<WholeKind, Program> = {
      musen: await start(startMusen(main, join(directory, 'musen'))),
      bare: await start(startBare(directory, { rows: messages })),
      plainBare: await start(startBare(directory, { rows: messages, plainNode: true })),
    }
    return await contest(servers, 'bare', extent)
  } finally {
    for (const server of started) await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

/** As bare-service.mjs fills its own. */
async function fill(directory: string, messages: number): Promise<void> {
  const store = await openSqliteStore({ directory, logger: silent })
  await store.createRadio({
    id: 'bench',
    driver: 'kiss',
    link: { type: 'tcp', host: '127.0.0.1', port: 1 },
    options: { callsign: 'JA1XYZ-10' },
    enabled: false,
  })
  for (let i = 0; i < messages; i++) {
    const payload = new TextEncoder().encode(`Message ${i} of a station that has something to say.`)
    const signal = { rssiDbm: -80, snrDb: 6.25 }
    if (!store.receive('bench', { source: `JA1ABC-${i % 16}`, destination: 'QST', payload, signal }))
      throw new Error('The store was not filled.')
    if (i % 1000 === 999) await store.checkWritable()
  }
  await store.close()
}
