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
  bareMicros: number
  /** Bare Fastify's CPU time over musen's, median of the rounds: 1 is as cheap, less is dearer. */
  ratio: number
}

/**
 * CPU time for one request, validated in and out, against bare Fastify with hand-written schemas that validates requests only. The two
 * servers take turns, round by round, so that whatever else the machine does falls on both.
 */
export async function benchHttp({ rounds = 21 }: { rounds?: number } = {}): Promise<HttpFigure[]> {
  const [musen, bare] = await Promise.all([start('musen'), start('bare')])
  try {
    const figures: HttpFigure[] = []
    for (const one of CASES) {
      await measure(musen, one)
      await measure(bare, one)
      const pairs: [number, number][] = []
      for (let round = 0; round < rounds; round++) {
        // Who goes first changes too.
        const first = round % 2 === 0 ? await measure(musen, one) : await measure(bare, one)
        const second = round % 2 === 0 ? await measure(bare, one) : await measure(musen, one)
        pairs.push(round % 2 === 0 ? [first, second] : [second, first])
      }
      figures.push({
        name: one.name,
        musenMicros: median(pairs.map(([ours]) => ours)),
        bareMicros: median(pairs.map(([, theirs]) => theirs)),
        ratio: median(pairs.map(([ours, theirs]) => theirs / ours)),
      })
    }
    return figures
  } finally {
    musen.child.disconnect()
    bare.child.disconnect()
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
