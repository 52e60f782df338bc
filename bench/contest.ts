import autocannon from 'autocannon'
import { median } from './median.ts'
import { cpuMicros, pinServer } from './processor.ts'
import type { Program } from './program.ts'

interface Case {
  name: string
  /** How many requests a round makes. */
  amount: number
  request: Pick<autocannon.Options, 'method' | 'headers' | 'body'> & { path: string }
}

const CASES: Case[] = [
  { name: 'GET one node', amount: 6000, request: { path: '/v1/nodes/bench:JA1ABC-9' } },
  { name: 'GET 50 messages', amount: 1500, request: { path: '/v1/messages?limit=50' } },
  {
    name: 'POST one message',
    amount: 5000,
    request: {
      path: '/v1/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        radioId: 'bench',
        destination: 'JA1ABC-9',
        payload: { encoding: 'text', data: 'Hello' },
      }),
    },
  },
]

/** Medians over the rounds, for one kind of server and one case. */
export interface Score {
  /** CPU time of all threads of the server's process for one request, in microseconds. */
  micros: number
  /** The control's CPU time over this one's, round by round: 1 is as cheap, less is dearer. */
  cpuRatio: number
  /** This one's answers a second over the control's. */
  rateRatio: number
}

export interface ContestFigure<Kind extends string> {
  name: string
  scores: Record<Kind, Score>
}

interface Taken {
  micros: number
  rate: number
}

export interface Extent {
  rounds: number
  /** Of the usual number of requests. */
  share?: number
  /** Beside those of each case. */
  headers?: Record<string, string>
}

/**
 * The same load on each server, ten connections. The servers take turns, round by round and each first in its turn, so that whatever else
 * the machine does falls on all; a round before the first warms them up.
 */
export async function contest<Kind extends string>(
  servers: Record<Kind, Program>,
  control: NoInfer<Kind>,
  { rounds, share = 1, headers = {} }: Extent,
): Promise<ContestFigure<Kind>[]> {
  const kinds = Object.keys(servers) as Kind[]
  for (const kind of kinds) pinServer(servers[kind].pid)
  const figures: ContestFigure<Kind>[] = []
  for (const { request, ...rest } of CASES) {
    const one = { ...rest, request: { ...request, headers: { ...request.headers, ...headers } } }
    const amount = Math.max(10, Math.round(one.amount * share))
    for (const kind of kinds) await measure(servers[kind], one, amount)
    const taken: Record<Kind, Taken>[] = []
    for (let round = 0; round < rounds; round++) {
      const turn = round % kinds.length
      const results: [Kind, Taken][] = []
      for (const kind of [...kinds.slice(turn), ...kinds.slice(0, turn)])
        results.push([kind, await measure(servers[kind], one, amount)])
      taken.push(Object.fromEntries(results) as Record<Kind, Taken>)
    }
    const score = (kind: Kind): Score => ({
      micros: median(taken.map((round) => round[kind].micros)),
      cpuRatio: median(taken.map((round) => round[control].micros / round[kind].micros)),
      rateRatio: median(taken.map((round) => round[kind].rate / round[control].rate)),
    })
    figures.push({
      name: one.name,
      scores: Object.fromEntries(kinds.map((kind) => [kind, score(kind)])) as Record<Kind, Score>,
    })
  }
  return figures
}

/** Medians over starts, of the same cases and kinds each time. */
export function overStarts<Kind extends string>(starts: readonly ContestFigure<Kind>[][]): ContestFigure<Kind>[] {
  const [first = []] = starts
  return first.map(({ name, scores }, index) => {
    const kinds = Object.keys(scores) as Kind[]
    const over = (kind: Kind, of: keyof Score) =>
      median(starts.map((figures) => figures[index]?.scores[kind][of] ?? Number.NaN))
    const score = (kind: Kind): Score => ({
      micros: over(kind, 'micros'),
      cpuRatio: over(kind, 'cpuRatio'),
      rateRatio: over(kind, 'rateRatio'),
    })
    return { name, scores: Object.fromEntries(kinds.map((kind) => [kind, score(kind)])) as Record<Kind, Score> }
  })
}

async function measure({ url, pid }: Program, { name, request }: Case, amount: number): Promise<Taken> {
  const { path, ...rest } = request
  const [cpuBefore, before] = [cpuMicros(pid), performance.now()]
  const { result, lastAnswer } = await load({ url: `${url}${path}`, connections: 10, amount, ...rest })
  const micros = (cpuMicros(pid) - cpuBefore) / amount
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${name}: ${result.errors} errors; answers by status: ${JSON.stringify(result.statusCodeStats)}`)
  return { micros, rate: (amount * 1000) / (lastAnswer - before) }
}

/** autocannon looks only at each sample whether it is done, hence the time of the last answer, and the short samples. */
function load(options: autocannon.Options): Promise<{ result: autocannon.Result; lastAnswer: number }> {
  return new Promise((resolve, reject) => {
    let lastAnswer = Number.NaN
    const running = autocannon({ ...options, sampleInt: 20 }, (error: Error | null, result) =>
      error ? reject(error) : resolve({ result, lastAnswer }),
    )
    running.on('response', () => {
      lastAnswer = performance.now()
    })
  })
}
