import { readFileSync } from 'node:fs'
import { benchHttp } from './http.ts'
import { pinLoad } from './processor.ts'

/**
 * Fails when the HTTP side has become dearer: when the ratio of CPU time a request, bare Fastify's over musen's, is more than 15 % below
 * the committed one. Part of `npm run check`. What else the machine does makes single figures worse, never better: a ratio has to be
 * that low every time.
 */
const TRIES = 4
const ALLOWED = 0.85

const committed: Record<string, number> = JSON.parse(readFileSync(new URL('./ratios.json', import.meta.url), 'utf8'))
const best: Record<string, number> = {}

function tooDear(): string[] {
  return Object.keys(committed).filter((name) => (best[name] ?? 0) < (committed[name] ?? 0) * ALLOWED)
}

async function main(): Promise<number> {
  if (process.platform !== 'linux') {
    process.stdout.write('CPU time a request is measured on Linux alone.\n')
    return 0
  }
  for (let tries = 0; tries < TRIES && (tries === 0 || tooDear().length > 0); tries++)
    for (const { name, scores } of await pinLoad(() => benchHttp({ rounds: 7, share: 0.15 })))
      best[name] = Math.max(best[name] ?? 0, scores.musen.cpuRatio)
  for (const name of tooDear())
    process.stderr.write(
      `${name}: bare Fastify's CPU time over musen's is ${(best[name] ?? 0).toFixed(2)}; it was ${committed[name]?.toFixed(2)} (bench/ratios.json).\n`,
    )
  return tooDear().length > 0 ? 1 : 0
}

process.exitCode = await main()
