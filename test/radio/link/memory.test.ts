import { expect, test } from 'vitest'
import { createMemoryLink } from '../../../src/radio/link/memory.ts'
import { codeOf, linkContract } from './link-contract.ts'

linkContract({
  name: 'memory',
  unpluggedCode: 'port-missing',
  floodBytes: 1,
  async create({ writeTimeoutMs }) {
    const { link, far } = createMemoryLink({ writeTimeoutMs })
    const chunks: Uint8Array[] = []
    far.onBytes((bytes) => chunks.push(bytes))
    return {
      link,
      received: () => Buffer.concat(chunks),
      send: (bytes) => void far.send(bytes),
      unplug: async () => far.unplug(),
      replug: async () => far.plug(),
      stall: () => far.hold(true),
      dispose: async () => far.unplug(),
    }
  },
})

test('a memory link takes one host at a time', async () => {
  const { link } = createMemoryLink()
  const events = { data: () => {}, closed: () => {} }
  const first = await link.connect(events)
  expect(await codeOf(link.connect(events))).toBe('port-busy')
  await first.close()
  expect(await codeOf(link.connect(events))).toBe('resolved')
})
