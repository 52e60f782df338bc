import { expect, onTestFinished, test } from 'vitest'
import { bundleForBrowser } from '../client/bundle.ts'
import { startCuttingProxy } from '../client/cutting-proxy.ts'
import { upTo } from '../stream/rig.ts'
import { openBrowser } from './harness/browser.ts'
import { startMusen } from './harness/musen.ts'

/** What the page does: it follows the log into `log`, and sends on demand. */
const PROGRAM = `
  import { createMusenClient, MusenError } from 'musen/client'

  const musen = createMusenClient()
  const log = { seqs: [], connection: [] }
  const follow = async () => {
    const onStatus = ({ state }) => log.connection.push(state)
    for await (const item of musen.stream({ cursor: 'oldest', onStatus })) log.seqs.push(item.seq)
  }
  const payload = { encoding: 'text', data: 'Hello from a browser' }
  globalThis.program = {
    log,
    followed: follow(),
    async send() {
      const sent = await musen.send({ radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload })
      const states = [sent.state]
      for await (const { state } of musen.followMessage(sent)) states.push(state)
      return states
    },
    async count() {
      let messages = 0
      for await (const _ of musen.listMessages({ params: { query: { limit: 2 } } })) messages++
      return messages
    },
    refused: () => musen.getRadio({ params: { path: { radioId: 'roof' } } }).catch((error) => error instanceof MusenError && error.code),
  }`

interface Program {
  log: { seqs: number[]; connection: string[] }
  send(): Promise<string[]>
  count(): Promise<number>
  refused(): Promise<unknown>
}

/** In the page. */
declare const program: Program

test('the client in a browser streams, is cut off, goes on, sends and sees the delivery', async () => {
  const musen = await startMusen({ demo: true })
  const proxy = await startCuttingProxy(Number(new URL(musen.url).port))
  onTestFinished(() => proxy.stop())
  const page = await openBrowser({ bypassCSP: true })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))

  // The page is of the service's own origin, as others are refused: one of its answers, with the program put into it.
  await page.goto(`http://127.0.0.1:${proxy.port}/v1/info`)
  const { code } = await bundleForBrowser(PROGRAM)
  await page.addScriptTag({ content: code, type: 'module' })

  await page.waitForFunction(() => program.log.seqs.length > 5)
  proxy.cut()
  await page.waitForFunction(() => program.log.connection.join(' ') === 'open lost open')
  const before = await page.evaluate(() => program.log.seqs.length)
  await page.waitForFunction((length) => program.log.seqs.length > length, before)

  const states = await page.evaluate(() => program.send())
  expect(states[0]).toBe('queued')
  expect(states.at(-1)).toBe('delivered')
  expect(await page.evaluate(() => program.count())).toBeGreaterThan(4)
  expect(await page.evaluate(() => program.refused())).toBe('radio-not-found')

  const { seqs } = await page.evaluate(() => program.log)
  expect(seqs).toEqual(upTo(seqs.at(-1) ?? 0))
  expect(complaints).toEqual([])
})
