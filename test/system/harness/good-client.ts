import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What a client waited for each answer, ms, the shortest first. */
export type Waits = number[]

export interface GoodClient {
  /** It has all its answers. @throws Error when one was no 200 */
  done(): Promise<Waits>
  /** Ends it before. @throws Error when an answer was no 200 */
  stop(): Promise<Waits>
}

/** Asks again and again, a few milliseconds after each answer, in a process of its own, which nothing else keeps busy. */
const PROGRAM = `
  const [url, most] = process.argv.slice(1)
  let over = false
  process.on('SIGTERM', () => { over = true })
  process.stdout.write('begun\\n')
  const times = []
  while (!over && times.length < Number(most)) {
    const started = performance.now()
    const answer = await fetch(url)
    await answer.text()
    if (answer.status !== 200) throw new Error('answered ' + answer.status)
    times.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  process.stdout.write(JSON.stringify(times) + '\\n')
  process.exit()
`

export async function startGoodClient(url: string, answers = Number.POSITIVE_INFINITY): Promise<GoodClient> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM, '--', url, String(answers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  const done = async () => {
    const { value } = await lines.next()
    if (typeof value !== 'string') throw new Error('The good client was not served.')
    return (JSON.parse(value) as Waits).sort((a, b) => a - b)
  }
  return {
    done,
    stop() {
      child.kill('SIGTERM')
      return done()
    },
  }
}
