import { get, type IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { createRandom } from '../../src/sim/random.ts'
import { startCuttingProxy } from '../client/cutting-proxy.ts'
import { type Frame, seqsOf, startStreaming, upTo } from './rig.ts'

/** Reads server-sent events until the connection is gone, as a browser would; resolves to the id to come back with. */
async function readOnce(port: number, lastId: string, seen: number[], done: () => boolean): Promise<string> {
  let id = lastId
  const response = await new Promise<IncomingMessage | undefined>((resolve) => {
    const headers = { accept: 'text/event-stream', 'last-event-id': lastId }
    get({ host: '127.0.0.1', port, path: '/v1/events', agent: false, headers }, resolve).on('error', () =>
      resolve(undefined),
    )
  })
  if (!response) return id
  expect(response.statusCode).toBe(200)
  let rest = ''
  try {
    for await (const chunk of response) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const frame: Frame = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}')
        seen.push(...seqsOf([frame]))
        id = /^id: (.*)$/m.exec(block)?.[1] ?? id
      }
      if (done()) break
    }
  } catch {
    // Cut off.
  }
  return id
}

test('server-sent events that are cut off 200 times at random while events flow tell every seq exactly once', async () => {
  const at = await startStreaming()
  const random = createRandom('cut the answer')
  const proxy = await startCuttingProxy(at.port, () => random.integer(40_000))
  let ended = false
  const flow = async () => {
    while (proxy.cuts() < 200) {
      // Not further ahead than can be read in the test's time.
      if (at.store.head() - seen.length < 2_000) await at.receive(1 + random.integer(20))
      await new Promise(setImmediate)
    }
    ended = true
  }
  const seen: number[] = []
  const flowing = flow()
  const done = () => ended && seen.at(-1) === at.store.head()
  let id = 'oldest'
  for (let connections = 1; !done(); connections++) {
    expect(connections).toBeLessThan(5_000)
    id = await readOnce(proxy.port, id, seen, done)
  }
  await flowing
  expect(seen).toEqual(upTo(at.store.head()))
  await proxy.stop()
  await at.stop()
})
