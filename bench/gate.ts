import { readFileSync } from 'node:fs'
import type { ContestFigure } from './contest.ts'
import { benchAuthentication, benchHttp } from './http.ts'
import { pinLoad } from './processor.ts'

/**
 * Fails when the HTTP side has become dearer: when a ratio of CPU time a request, the control's over musen's, is lower than it may be.
 * `.ci/run` runs it. What else the machine does makes single figures worse, never better: a ratio has to be that low every time.
 */
const TRIES = 8
const EXTENT = { rounds: 7, share: 0.15 }

interface Measure {
  what: string
  bench(): Promise<ContestFigure<string>[]>
  kind: string
  /** By case. */
  least: Record<string, number>
}

const committed: Record<string, number> = JSON.parse(readFileSync(new URL('./ratios.json', import.meta.url), 'utf8'))
const cases = Object.entries(committed)

const MEASURES: Measure[] = [
  {
    what: "bare Fastify's CPU time over musen's, of which bench/ratios.json has the last,",
    bench: () => benchHttp(EXTENT),
    kind: 'musen',
    least: Object.fromEntries(cases.map(([name, ratio]) => [name, ratio * 0.85])),
  },
  {
    what: "an open service's CPU time over that of one that asks for keys",
    bench: () => benchAuthentication(EXTENT),
    kind: 'keyed',
    least: Object.fromEntries(cases.map(([name]) => [name, 0.95])),
  },
]

/** What is too low, however often it was tried, a line each. */
async function tooDear({ what, bench, kind, least }: Measure): Promise<string[]> {
  const best = new Map<string, number>()
  const low = () => Object.entries(least).filter(([name, ratio]) => (best.get(name) ?? 0) < ratio)
  let tries = 0
  for (; tries < TRIES && low().length > 0; tries++)
    for (const { name, scores } of await pinLoad(bench))
      best.set(name, Math.max(best.get(name) ?? 0, scores[kind]?.cpuRatio ?? 0))
  const figures = [...best].map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`).join(', ')
  process.stdout.write(`${what} ${tries} of ${TRIES} tries: ${figures}\n`)
  return low().map(
    ([name, ratio]) => `${name}: ${what} is ${best.get(name)?.toFixed(2)}; it has to be ${ratio.toFixed(2)}.`,
  )
}

async function main(): Promise<number> {
  if (process.platform !== 'linux') {
    process.stdout.write('CPU time a request is measured on Linux alone.\n')
    return 0
  }
  const lines: string[] = []
  for (const measure of MEASURES) lines.push(...(await tooDear(measure)))
  for (const line of lines) process.stderr.write(`${line}\n`)
  return lines.length > 0 ? 1 : 0
}

process.exitCode = await main()
