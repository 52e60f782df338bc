import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWarnings } from '../../../src/radio/connection/warnings.ts'
import { createMemoryLink } from '../../../src/radio/link/memory.ts'
import { createRig, flow, type Rig } from './rig.ts'

let rig: Rig | undefined
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await rig?.stop()
  rig = undefined
  vi.useRealTimers()
})

test('a radio shows that it has too many nodes, counts what got none, and logs it with what to do', async () => {
  rig = createRig({ nodeLimit: 2 })
  await rig.start()
  expect(rig.status()).not.toHaveProperty('warnings')
  for (const source of ['A', 'B', 'C', 'A', 'D']) await rig.hear(`from ${source} hello`)
  await rig.hear('node E Kitchen')
  const { counters, warnings } = rig.status()
  expect(counters).toMatchObject({ framesReceived: 5, dropped: 0, nodesRefused: 3 })
  expect(warnings).toEqual([
    { code: 'nodes-full', message: expect.any(String), hint: expect.stringContaining('nodesPerRadio'), at: Date.now() },
  ])
  expect(rig.log.filter(({ level }) => level === 'warn')).toHaveLength(1)
})

test('a radio shows that answers were not transmitted', async () => {
  rig = createRig({
    script: {
      async start({ answer }) {
        for (let i = 0; i < 100; i++) answer?.(`N${i}CALL`, 3)
      },
    },
  })
  await rig.start({ airtime: { type: 'message-rate', messagesPerMinute: 40 } })
  expect(rig.status()).toMatchObject({ counters: { answersDropped: 90 }, warnings: [{ code: 'answers-limited' }] })
  expect(rig.log.filter(({ level }) => level === 'warn')).toHaveLength(1)
})

test('a radio shows that children of nodes are not kept, and counts them', async () => {
  rig = createRig({
    script: {
      async start({ emit }) {
        for (let i = 0; i < 3; i++) emit({ type: 'children-refused', count: 1 })
      },
    },
  })
  await rig.start()
  expect(rig.status()).toMatchObject({ counters: { childrenRefused: 3 }, warnings: [{ code: 'children-full' }] })
  expect(rig.log.filter(({ level }) => level === 'warn')).toHaveLength(1)
})

test('a radio shows that its connection was paused because the store is too slow, and counts the pauses', async () => {
  const { link, far } = createMemoryLink({ name: 'slow' })
  const pauses: boolean[] = []
  rig = createRig({
    createLink: () => ({
      ...link,
      connect: async (handlers) => ({
        ...(await link.connect(handlers)),
        setPaused: (paused) => void pauses.push(paused),
      }),
    }),
  })
  let release = () => {}
  const rooms = [
    new Promise<void>((resolve) => {
      release = resolve
    }),
  ]
  rig.store.roomFor = () => rooms.pop()
  await rig.start()
  far.send(Buffer.from('from A hello'))
  await flow()
  expect(rig.status()).toMatchObject({ counters: { linkPauses: 1 }, warnings: [{ code: 'link-paused' }] })
  far.send(Buffer.from('from B hello'))
  await flow()
  expect((await rig.store.listMessages({ limit: 10 })).items).toHaveLength(1)
  release()
  await flow()
  expect((await rig.store.listMessages({ limit: 10 })).items).toHaveLength(2)
  expect(rig.status().counters.linkPauses).toBe(1)
  expect(pauses).toEqual([true, false])
})

test('a limit that goes on being reached is logged once an hour, and shown with the last time', () => {
  const lines: object[] = []
  const quiet = { debug() {}, info() {}, error() {} }
  const warnings = createWarnings({ radioId: 'r1', logger: { ...quiet, warn: (line) => void lines.push(line) } })
  for (let minute = 0; minute < 150; minute++) {
    for (let i = 0; i < 100; i++) warnings.add('nodes-full')
    vi.advanceTimersByTime(60_000)
  }
  warnings.add('link-paused')
  expect(lines).toMatchObject([...Array(3).fill({ code: 'nodes-full' }), { code: 'link-paused', radio: 'r1' }])
  expect(warnings.list().map(({ code, at }) => [code, at])).toEqual([
    ['nodes-full', Date.now() - 60_000],
    ['link-paused', Date.now()],
  ])
})
