import { describe, expect, test } from 'vitest'
import { createEventMatcher } from '../../../src/app/log/event-filter.ts'
import type { EventFilter } from '../../../src/app/ports.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { Discovery } from '../../../src/domain/jobs/discovery.ts'
import type { Probe } from '../../../src/domain/jobs/probe.ts'
import { newMessage, ofType, packet, radioConfig, settled, wholeLog } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

export function logContract(createPlace: () => StorePlace): void {
  describe('log', () => {
    const at = useStore(createPlace)

    test('an empty log has the head 0 and begins right after it', async () => {
      const place = createPlace()
      const store = await place.open()
      expect([store.head(), store.oldest()]).toEqual([0, 1])
      expect(await store.readEvents({ after: 0, limit: 10 })).toEqual({ events: [], scannedTo: 0 })
      await store.createRadio(radioConfig('r1'))
      expect([store.head(), store.oldest()]).toEqual([1, 1])
      await place.dispose()
    })

    test('what is read back is exactly what was announced, in order, whatever the page', async () => {
      await live()
      expect(at.announced.length).toBeGreaterThan(40)
      for (const limit of [1, 3, 1000]) expect(await wholeLog(at.store, limit)).toEqual(at.announced)
      const seqs = at.announced.map(({ seq }) => seq)
      expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
      expect(at.store.head()).toBe(seqs.at(-1))
    })

    const filters: [string, EventFilter, (event: Event) => boolean][] = [
      ['a type of messages', { type: ['message.received'] }, ({ type }) => type === 'message.received'],
      ['the other one', { type: ['message.queued'] }, ({ type }) => type === 'message.queued'],
      [
        'types of both tables',
        { type: ['message.queued', 'radio.created'] },
        ({ type }) => type === 'message.queued' || type === 'radio.created',
      ],
      [
        'types that are no messages',
        { type: ['node.heard', 'message.state-changed'] },
        ({ type }) => type === 'node.heard' || type === 'message.state-changed',
      ],
      ['no type', { type: [] }, () => false],
      ['a radio', { radioId: 'r2' }, (event) => radioOf(event) === 'r2'],
      ['a node', { nodeId: 'r1:A' }, (event) => nodeOf(event) === 'r1:A'],
      [
        'a node and a type',
        { nodeId: 'r1:A', type: ['message.state-changed'] },
        (event) => nodeOf(event) === 'r1:A' && event.type === 'message.state-changed',
      ],
      ['a node of another radio', { nodeId: 'r1:A', radioId: 'r2' }, () => false],
      ['an unknown radio', { radioId: 'none' }, () => false],
      ['an unknown node', { nodeId: 'r1:none' }, () => false],
    ]

    test.each(filters)('a filter by %s gives those events and scans to the head', async (_, filter, matches) => {
      await live()
      const expected = at.announced.filter(matches)
      expect(at.announced.filter(createEventMatcher(filter))).toEqual(expected)
      for (const limit of [1, 4, 1000]) {
        const found: Event[] = []
        let after = 0
        while (after < at.store.head()) {
          const page = await at.store.readEvents({ ...filter, after, limit })
          expect(page.events.length).toBeLessThanOrEqual(limit)
          expect(page.scannedTo).toBeGreaterThan(after)
          found.push(...page.events)
          after = page.scannedTo
        }
        expect(found).toEqual(expected)
      }
    })

    test('the event of an accepted message shows it as it was, whatever became of it', async () => {
      const { value } = await at.store.enqueue(newMessage('r1', { destination: 'B' }))
      await at.store.changeMessage({ id: value.id, state: 'sending', attempts: 1 })
      await at.store.changeMessage({ id: value.id, state: 'failed', reason: 'no-route', detail: 'Nobody there.' })
      const [queued] = ofType(await wholeLog(at.store), 'message.queued')
      expect(queued?.message).toEqual(value)
    })

    test('reading after the head gives nothing and stays where it was', async () => {
      const head = at.store.head()
      expect(await at.store.readEvents({ after: head, limit: 10 })).toEqual({ events: [], scannedTo: head })
      expect(await at.store.readEvents({ after: head + 50, limit: 10 })).toEqual({ events: [], scannedTo: head + 50 })
    })

    test('a listener hears each commit after it is readable, until it stops', async () => {
      const heard: number[] = []
      let readable: Promise<unknown> | undefined
      const stop = at.store.onCommit((events) => {
        heard.push(...events.map(({ seq }) => seq))
        expect(at.store.head()).toBe(heard.at(-1))
        const [first] = ofType(events, 'message.received')
        readable ??=
          first && at.store.getMessage(first.message.id).then((message) => expect(message).toEqual(first.message))
      })
      at.store.receive('r1', packet(undefined))
      await settled(at.store)
      expect(heard).toHaveLength(1)
      await readable
      stop()
      at.store.receive('r1', packet(undefined))
      await settled(at.store)
      expect(heard).toHaveLength(1)
    })

    test('the same listener given twice is called twice', async () => {
      let calls = 0
      const listener = () => {
        calls++
      }
      const stop = at.store.onCommit(listener)
      at.store.onCommit(listener)
      await at.store.recordRadioState('r1', 'online')
      expect(calls).toBe(2)
      stop()
      await at.store.recordRadioState('r1', 'offline')
      expect(calls).toBe(3)
    })

    test('a listener that throws spoils nothing for the others', async () => {
      const place = createPlace()
      const store = await place.open()
      const heard: Event[] = []
      store.onCommit(() => {
        throw new Error('a defect elsewhere')
      })
      store.onCommit((events) => heard.push(...events))
      await store.createRadio(radioConfig('r1'))
      expect(heard).toHaveLength(1)
      await place.dispose()
    })

    test('events are out before the promise of their write resolves', async () => {
      at.takeAnnounced()
      let known: string[] = []
      await at.store.enqueue(newMessage('r1')).then(() => {
        known = at.announced.map(({ type }) => type)
      })
      expect(known).toEqual(['message.queued'])
    })

    test('writes take effect in the order of the calls', async () => {
      at.takeAnnounced()
      const writes = [
        at.store.createRadio(radioConfig('r2')),
        at.store.receive('r2', packet('A')),
        at.store.enqueue(newMessage('r2', { destination: 'A' })),
        at.store.labelNode('r2:A', 'x'),
        at.store.receive('r2', packet('A')),
        at.store.deleteRadio('r2'),
      ]
      await Promise.all(writes)
      expect(at.announced.map(({ type }) => type)).toEqual([
        'radio.created',
        'message.received',
        'node.heard',
        'message.queued',
        'node.updated',
        'message.received',
        'message.state-changed',
        'radio.deleted',
      ])
      expect(ofType(at.announced, 'message.queued')[0]?.message.nodeId).toBe('r2:A')
    })

    test('a queue that is full says so, counts what it drops, and takes more when it has room', async () => {
      const place = createPlace()
      const store = await place.open({ queueLimit: 10 })
      await store.createRadio(radioConfig('r1'))
      const taken = Array.from({ length: 15 }, () => store.receive('r1', packet('A')))
      // A radio has a share of the queue; the rest is for others and for what is asked.
      expect(taken.filter(Boolean)).toHaveLength(4)
      const sends = Array.from({ length: 6 }, () => store.enqueue(newMessage('r1')))
      await expect(store.enqueue(newMessage('r1'))).rejects.toMatchObject({ code: 'store-busy' })
      expect(store.health()).toMatchObject({ queueLength: 10, dropped: 11 })
      await Promise.all([settled(store), ...sends])
      await store.enqueue(newMessage('r1'))
      expect((await store.listMessages({ limit: 100, direction: 'in' })).items).toHaveLength(4)
      expect(store.health()).toMatchObject({ queueLength: 0, dropped: 11, writerAlive: true })
      await place.dispose()
    })

    /** One of everything that can be logged, over two radios. */
    test('a job is kept as it was logged last, until it is forgotten', async () => {
      const job = { ...probe, state: 'running' as const, findings: [] }
      await at.store.logActivity({ type: 'probe.state-changed', probe: job }, { kind: 'probe', job })
      const search: Discovery = {
        id: 'd1',
        radioId: 'r1',
        mode: 'passive',
        state: 'running',
        startedAt: 1,
        endsAt: 2,
        nodes: [],
      }
      const begun = { kind: 'discovery', job: search, after: at.store.head() } as const
      const discovery = { id: 'd1', radioId: 'r1', mode: 'passive', state: 'running', nodeCount: 0 } as const
      await at.store.logActivity({ type: 'discovery.state-changed', discovery }, begun)
      await at.store.logActivity({ type: 'probe.state-changed', probe }, { kind: 'probe', job: probe })
      await at.store.logActivity({ type: 'probe.state-changed', probe: { ...probe, id: 'p2' } })
      expect(await at.store.keptJobs()).toEqual([{ kind: 'probe', job: probe }, begun])
      await at.store.forgetJobs(['p1', 'none'])
      expect(await at.store.keptJobs()).toEqual([begun])
    })

    test('the event of a deleted job removes the job, and is logged once', async () => {
      const { store } = at
      await store.logActivity({ type: 'probe.state-changed', probe }, { kind: 'probe', job: probe })
      const deleted = { type: 'probe.deleted', probe: { id: probe.id } } as const
      await Promise.all([store.logActivity(deleted), store.logActivity(deleted)])
      expect(await store.keptJobs()).toEqual([])
      const { events } = await store.readEvents({ after: 0, limit: 100, type: ['probe.deleted'] })
      expect(events).toEqual([{ seq: expect.any(Number), at: expect.any(Number), ...deleted }])
    })

    test('the first answer to the start of a job is put on record with it, and found by its key', async () => {
      const { store } = at
      const idempotency = { key: 'k', fingerprint: 'f' }
      expect(await store.replayStart('startProbe', idempotency)).toBeUndefined()
      const first = { operation: 'startProbe', idempotency, job: probe } as const
      await store.logActivity({ type: 'probe.state-changed', probe }, { kind: 'probe', job: probe }, first)
      await store.forgetJobs([probe.id])
      expect(await store.replayStart('startProbe', idempotency)).toEqual(probe)
      expect(await store.replayStart('startCapture', idempotency)).toBeUndefined()
      await expect(store.replayStart('startProbe', { ...idempotency, fingerprint: 'g' })).rejects.toMatchObject({
        code: 'idempotency-key-reused',
      })
    })

    async function live(): Promise<void> {
      const { store } = at
      await store.createRadio(radioConfig('r2', { name: 'Second' }))
      for (let i = 0; i < 12; i++)
        store.receive(i % 2 ? 'r1' : 'r2', packet(['A', 'B', undefined][i % 3], { signal: { lqi: i } }))
      const ids: string[] = []
      for (let i = 0; i < 6; i++)
        ids.push(
          (
            await store.enqueue(
              newMessage(i % 2 ? 'r1' : 'r2', { destination: 'A', expiresInMs: 9e12, options: { n: i } }),
            )
          ).value.id,
        )
      await store.cancelMessage(ids[0] ?? '')
      await store.changeMessage({ id: ids[1] ?? '', state: 'sending', attempts: 1 })
      await store.changeMessage({ id: ids[1] ?? '', state: 'failed', reason: 'module-refused', detail: 'No.' })
      await store.labelNode('r1:A', 'Label')
      await store.updateNode('r2', 'C', { name: 'Told', battery: { percent: 50 } })
      await store.recordRadioState('r1', 'offline', { code: 'port-busy', message: 'Busy.', at: 5 })
      await store.replaceRadio(radioConfig('r1', { enabled: false }))
      for (let i = 0; i < 12; i++) store.receive('r1', packet(`M${i}`))
      await store.logActivity({
        type: 'setting.updated',
        setting: { radioId: 'r1', name: 'NI', address: 'B', value: 'A', saved: true },
      })
      await store.logActivity({
        type: 'radio.notified',
        radio: { id: 'r1', notice: { level: 'warning', text: 'Duty cycle limit exceeded.', packetId: 7 } },
      })
      await store.logActivity({
        type: 'discovery.node-found',
        discovery: { id: 'd1', radioId: 'r1', nodes: [{ nodeId: 'r1:A', address: 'A', by: 'answer', at: 7 }] },
      })
      await store.logActivity({
        type: 'discovery.state-changed',
        discovery: { id: 'd1', radioId: 'r1', mode: 'active', state: 'done', nodeCount: 1 },
      })
      await store.logActivity({ type: 'probe.state-changed', probe })
      await store.deleteRadio('r2')
      // What ends with its radio is told a moment later.
      await store.logActivity({
        type: 'capture.state-changed',
        capture: { id: 'c1', radioId: 'r2', state: 'done', bytes: 9, endedBy: 'radio-deleted' },
      })
      await store.logActivity({ type: 'capture.deleted', capture: { id: 'c1', radioId: 'r2' } })
    }
  })
}

const probe: Probe = {
  id: 'p1',
  target: { type: 'serial', path: '/dev/ttyUSB0' },
  state: 'done',
  startedAt: 1,
  finishedAt: 2,
  progress: { done: 1, total: 1 },
  findings: [{ driver: 'kiss', baudRate: 9600, confidence: 0.9, evidence: ['It passed on an AX.25 frame.'] }],
}

function radioOf(event: Event): string {
  if ('message' in event) return event.message.radioId
  if ('node' in event) return event.node.radioId
  if ('radio' in event) return event.radio.id
  if ('discovery' in event) return event.discovery.radioId
  if ('setting' in event) return event.setting.radioId
  return 'capture' in event ? event.capture.radioId : ''
}

function nodeOf(event: Event): string | undefined {
  if ('message' in event) return event.message.nodeId
  if ('node' in event) return event.node.id
  return event.type === 'discovery.node-found' ? event.discovery.nodes[0].nodeId : undefined
}
