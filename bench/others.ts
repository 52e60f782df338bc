import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contest } from './contest.ts'
import { median } from './median.ts'
import { pinLoad, residentMiB } from './processor.ts'
import { FLAGS, type Program, startProgram } from './program.ts'

/**
 * `npm run bench:others [-- --quick]`: the HTTP side against other ways to serve the same contract. They are a package of their own, which
 * is installed by `npm install --prefix bench/others`.
 */
const SERVERS = fileURLToPath(new URL('./others/servers.mjs', import.meta.url))
const CHILD = fileURLToPath(new URL('./http-child.ts', import.meta.url))
const KINDS = ['musen', 'bare', 'glue', 'hono', 'handleRequest', 'validator'] as const
const NAMES: Record<(typeof KINDS)[number], string> = {
  musen: 'musen',
  bare: 'Fastify with hand-written schemas',
  glue: 'fastify-openapi-glue',
  hono: '@hono/zod-openapi',
  handleRequest: 'openapi-backend, its handleRequest',
  validator: 'express-openapi-validator',
}
const quick = process.argv.includes('--quick')
const say = (text = '') => process.stdout.write(`${text}\n`)

async function start(kind: string, ...more: string[]): Promise<Program> {
  const own = kind === 'musen' || kind === 'bare'
  const words = own ? ['--import', 'tsx', CHILD, kind] : [SERVERS, kind, ...more]
  const { line, ...program } = await startProgram(process.execPath, [...FLAGS, ...words])
  return { ...program, url: line.trim() }
}

async function compare(): Promise<void> {
  const servers: Partial<Record<(typeof KINDS)[number], Program>> = {}
  try {
    for (const kind of KINDS) servers[kind] = await start(kind)
    const all = servers as Record<(typeof KINDS)[number], Program>
    const extent = quick ? { rounds: 1, share: 0.05 } : { rounds: 9, share: 0.3 }
    for (const { name, scores } of await pinLoad(() => contest(all, 'musen', extent))) {
      say(`\n${name}: CPU time a request, and how many times musen's`)
      for (const kind of KINDS)
        say(
          `  ${NAMES[kind].padEnd(40)}${scores[kind].micros.toFixed(1).padStart(10)} µs${(1 / scores[kind].cpuRatio).toFixed(2).padStart(8)}`,
        )
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop()
  }
}

/** The whole contract without anything behind it, against the same contract in Fastify, which compiles its schemas as it starts. */
async function compareStart(): Promise<void> {
  const taken = { musen: [] as Sample[], glue: [] as Sample[] }
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    taken.musen.push(await sample([...FLAGS, '--import', 'tsx', CHILD, 'musen']))
    taken.glue.push(await sample([...FLAGS, '--import', 'tsx', SERVERS, 'glue', 'whole']))
  }
  say('\nFrom the start to listening, and resident memory then (both under tsx)')
  for (const kind of ['musen', 'glue'] as const) {
    const ms = median(taken[kind].map((one) => one.ms))
    const mib = median(taken[kind].map((one) => one.mib))
    say(`  ${NAMES[kind].padEnd(40)}${ms.toFixed(0).padStart(10)} ms${mib.toFixed(0).padStart(8)} MiB`)
  }
}

interface Sample {
  ms: number
  mib: number
}

async function sample(words: string[]): Promise<Sample> {
  const started = performance.now()
  const program = await startProgram(process.execPath, words)
  const ms = performance.now() - started
  const mib = residentMiB(program.pid)
  await program.stop()
  return { ms, mib }
}

if (existsSync(fileURLToPath(new URL('./others/node_modules', import.meta.url)))) {
  say(`node ${process.version}${quick ? ', quick: too short to quote' : ''}`)
  await compare()
  await compareStart()
} else {
  say('Install them first: npm install --prefix bench/others')
  process.exitCode = 1
}
