import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { ServerKind } from './http-servers.ts'

interface Case {
  name: string
  /** How many requests a round makes. */
  amount: number
  request: Pick<autocannon.Options, 'method' | 'headers' | 'body'> & { path: string }
}

const CASES: Case[] = [
  { name: 'GET one node', amount: 6000, request: { path: '/v1/nodes/kiss-demo:OH2XYZ-9' } },
  { name: 'GET 50 messages', amount: 1500, request: { path: '/v1/messages?limit=50' } },
  {
    name: 'POST one message',
    amount: 5000,
    request: {
      path: '/v1/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        radioId: 'kiss-demo',
        destination: 'OH2XYZ-9',
        payload: { encoding: 'text', data: 'Hello' },
      }),
    },
  },
]

export interface HttpFigure {
  name: string
  /** Median CPU time of the server's process for one request, in microseconds. */
  musenMicros: number
  /** The same with the check of answers off. */
  uncheckedMicros: number
  bareMicros: number
  /** Bare Fastify's CPU time over musen's, median of the rounds: 1 is as cheap, less is dearer. */
  ratio: number
  uncheckedRatio: number
}

const KINDS: ServerKind[] = ['musen', 'unchecked', 'bare']

/**
 * CPU time for one request, against bare Fastify with hand-written schemas that validates requests only. The servers take turns, round
 * by round and each first in its turn, so that whatever else the machine does falls on all.
 */
export async function benchHttp({ rounds = 21 }: { rounds?: number } = {}): Promise<HttpFigure[]> {
  const servers = await Promise.all(KINDS.map(async (kind) => ({ kind, ...(await start(kind)) })))
  try {
    const figures: HttpFigure[] = []
    for (const one of CASES) {
      for (const server of servers) await measure(server, one)
      const taken: Record<ServerKind, number>[] = []
      for (let round = 0; round < rounds; round++) {
        const micros = { musen: 0, unchecked: 0, bare: 0 }
        for (let turn = 0; turn < servers.length; turn++) {
          const server = servers[(round + turn) % servers.length]
          if (server) micros[server.kind] = await measure(server, one)
        }
        taken.push(micros)
      }
      figures.push({
        name: one.name,
        musenMicros: median(taken.map(({ musen }) => musen)),
        uncheckedMicros: median(taken.map(({ unchecked }) => unchecked)),
        bareMicros: median(taken.map(({ bare }) => bare)),
        ratio: median(taken.map(({ musen, bare }) => bare / musen)),
        uncheckedRatio: median(taken.map(({ unchecked, bare }) => bare / unchecked)),
      })
    }
    return figures
  } finally {
    for (const { child } of servers) child.disconnect()
  }
}

interface Server {
  child: ChildProcess
  port: number
}

async function start(kind: ServerKind): Promise<Server> {
  const child = fork(fileURLToPath(new URL('./http-child.ts', import.meta.url)), [kind], {
    execArgv: ['--import', 'tsx'],
  })
  return { child, port: await tell(child) }
}

async function tell(child: ChildProcess): Promise<number> {
  const [answer] = await once(child, 'message')
  return answer as number
}

async function cpuMicros({ child }: Server): Promise<number> {
  const answer = tell(child)
  child.send('cpu')
  return answer
}

async function measure(server: Server, { name, amount, request }: Case): Promise<number> {
  const { path, ...rest } = request
  const before = await cpuMicros(server)
  const result = await autocannon({ url: `http://127.0.0.1:${server.port}${path}`, connections: 10, amount, ...rest })
  const after = await cpuMicros(server)
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${name}: ${result.errors} errors, ${result.non2xx} refused`)
  return (after - before) / amount
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
