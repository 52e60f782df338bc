import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../../src/domain/readings/reading.ts'
import { newMessage, ofType, packet, radioConfig, settled } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { useStore } from './fixture.ts'

const START = 1_800_000_000_000
const MINUTE_MS = 60_000

export function readingsContract(createPlace: () => StorePlace): void {
  describe('readings', () => {
    const at = useStore(createPlace, START)

    async function measure(source: string | undefined, ...readings: Reading[]): Promise<void> {
      at.store.receive('r1', packet(source, { readings }))
      await settled(at.store)
    }
    const temperature = (value: number, channel?: string): Reading => ({
      name: 'temperature',
      unit: 'Cel',
      value,
      ...(channel !== undefined && { channel }),
    })
    const list = async (query = {}) => (await at.store.listSeries({ limit: 100, ...query })).items

    test('a message, its event and the log show its readings', async () => {
      const readings = [
        temperature(21.5),
        { name: 'flow', channel: '2', unit: 'm3/s', value: 1e-3 },
        { name: 'x', value: -4 },
      ]
      await measure('A', ...readings)
      const [event] = ofType(at.announced, 'message.received')
      expect(event?.message.readings).toEqual(readings)
      expect((await at.store.getMessage(event?.message.id ?? ''))?.readings).toEqual(readings)
      const { events } = await at.store.readEvents({ after: 0, limit: 10 })
      expect(ofType(events, 'message.received')).toEqual([event])
    })

    test('a message without readings has none', async () => {
      await measure('A')
      expect(ofType(at.announced, 'message.received')[0]?.message).not.toHaveProperty('readings')
    })

    test('a node has a series for each name and channel, with the latest reading and its message', async () => {
      await measure('A', temperature(1), temperature(10, '2'))
      vi.advanceTimersByTime(MINUTE_MS)
      await measure('A', temperature(2), { name: 'x', value: 3 })
      const [first, second] = ofType(at.announced, 'message.received').map(({ message }) => message.id)
      const nodeId = 'r1:A'
      const about = { nodeId, radioId: 'r1', name: 'temperature', unit: 'Cel', firstAt: START }
      const later = START + MINUTE_MS
      const expected = [
        { ...about, id: 'temperature', latest: { at: later, value: 2, messageId: second } },
        { ...about, id: 'temperature:2', channel: '2', latest: { at: START, value: 10, messageId: first } },
        {
          id: 'x',
          nodeId,
          radioId: 'r1',
          name: 'x',
          firstAt: later,
          latest: { at: later, value: 3, messageId: second },
        },
      ]
      expect(await list({ nodeId })).toEqual(expected)
      for (const series of expected) expect(await at.store.getSeries(nodeId, series.id)).toEqual(series)
      for (const id of ['temperature:3', 'y', ':2', 'temperature:'].slice(0, 3))
        expect(await at.store.getSeries(nodeId, id)).toBeUndefined()
      expect(await at.store.getSeries('r1:B', 'temperature')).toBeUndefined()
    })

    test('a message without a node shows its readings, which belong to no series', async () => {
      await measure(undefined, temperature(1))
      expect(ofType(at.announced, 'message.received')[0]?.message.readings).toEqual([temperature(1)])
      expect(await list()).toEqual([])
    })

    test('the unit of a series is that of its latest reading', async () => {
      await measure('A', { name: 'x', value: 1 })
      await measure('A', { name: 'x', value: 2, unit: 'kg' })
      expect(await list()).toMatchObject([{ name: 'x', unit: 'kg' }])
      await measure('A', { name: 'x', value: 3 })
      expect((await list())[0]).not.toHaveProperty('unit')
    })

    test('series are listed in pages, by radio, node and name, and no page shows those of another radio', async () => {
      await at.store.createRadio(radioConfig('r2'))
      for (const source of ['A', 'B']) {
        at.store.receive('r1', packet(source, { readings: [temperature(1), { name: 'x', value: 1 }] }))
        at.store.receive('r2', packet(source, { readings: [temperature(2), temperature(3, 'a')] }))
      }
      await settled(at.store)
      const all = await list()
      expect(all.map(({ nodeId, id }) => `${nodeId} ${id}`)).toEqual([
        ...['r1:A temperature', 'r1:A x', 'r1:B temperature', 'r1:B x'],
        ...['r2:A temperature', 'r2:A temperature:a', 'r2:B temperature', 'r2:B temperature:a'],
      ])
      for (const query of [
        {},
        { radioIds: ['r2', 'r1'] },
        { radioIds: ['r2'] },
        { names: ['temperature'] },
        { nodeId: 'r1:B' },
      ]) {
        const whole = await list(query)
        const paged = []
        let cursor: string | undefined
        do {
          const page = await at.store.listSeries({ ...query, limit: 3, ...(cursor !== undefined && { cursor }) })
          paged.push(...page.items)
          cursor = page.nextCursor
        } while (cursor !== undefined)
        expect(paged).toEqual(whole)
      }
      expect(await list({ radioIds: ['r2'] })).toEqual(all.slice(4))
      expect(await list({ radioIds: ['r2'], nodeId: 'r1:A' })).toEqual([])
      expect(await list({ radioIds: [] })).toEqual([])
      expect(await list({ names: ['x'] })).toEqual([all[1], all[3]])
      await expect(at.store.listSeries({ limit: 1, cursor: 'bad' })).rejects.toMatchObject({ code: 'cursor-invalid' })
    })

    test('a range is columns of buckets, each with what was measured in it', async () => {
      for (let minute = 0; minute < 10; minute++) {
        await measure('A', temperature(minute))
        vi.advanceTimersByTime(MINUTE_MS)
      }
      const data = await at.store.readSeries({ nodeId: 'r1:A', seriesId: 'temperature', bucketMs: 5 * MINUTE_MS })
      expect(data).toEqual({
        from: START,
        to: START + 15 * MINUTE_MS,
        bucketMs: 5 * MINUTE_MS,
        at: [START, START + 5 * MINUTE_MS],
        min: [0, 5],
        mean: [2, 7],
        max: [4, 9],
        last: [4, 9],
        count: [5, 5],
      })
      const part = await at.store.readSeries({
        nodeId: 'r1:A',
        seriesId: 'temperature',
        from: START + 3 * MINUTE_MS,
        to: START + 5 * MINUTE_MS,
        bucketMs: MINUTE_MS,
      })
      expect(part).toMatchObject({ at: [START + 3 * MINUTE_MS, START + 4 * MINUTE_MS], last: [3, 4] })
    })

    test('without a bucket, a range has at most 1,000', async () => {
      await measure('A', temperature(1))
      vi.advanceTimersByTime(30 * 24 * 60 * MINUTE_MS)
      await measure('A', temperature(2))
      const data = await at.store.readSeries({ nodeId: 'r1:A', seriesId: 'temperature' })
      expect(data).toMatchObject({ bucketMs: 60 * MINUTE_MS, min: [1, 2], count: [1, 1] })
    })

    test('a range of hours or days counts each reading once', async () => {
      for (let hour = 0; hour < 50; hour++) {
        await measure('A', temperature(hour))
        vi.advanceTimersByTime(60 * MINUTE_MS)
      }
      const read = (bucketMs: number) => at.store.readSeries({ nodeId: 'r1:A', seriesId: 'temperature', bucketMs })
      expect((await read(60 * MINUTE_MS))?.last).toEqual(Array.from({ length: 50 }, (_, i) => i))
      const days = await read(24 * 60 * MINUTE_MS)
      expect(days?.count.reduce((sum, count) => sum + count, 0)).toBe(50)
      expect(days?.max.at(-1)).toBe(49)
    })

    test('a range that is empty or has too many buckets is refused, and a series that does not exist is not found', async () => {
      await measure('A', temperature(1))
      vi.advanceTimersByTime(24 * 60 * MINUTE_MS)
      await measure('A', temperature(1))
      const range = { nodeId: 'r1:A', seriesId: 'temperature' }
      await expect(at.store.readSeries({ ...range, from: 5, to: 5 })).rejects.toMatchObject({ code: 'range-invalid' })
      await expect(at.store.readSeries({ ...range, bucketMs: 1000 })).rejects.toMatchObject({ code: 'range-invalid' })
      expect(await at.store.readSeries({ ...range, seriesId: 'none' })).toBeUndefined()
      expect(await at.store.readSeries({ ...range, nodeId: 'r1:B' })).toBeUndefined()
    })

    test('a deleted node loses its series, and has new ones when it is heard again', async () => {
      await measure('A', temperature(1))
      await at.store.deleteNode('r1:A')
      expect(await list()).toEqual([])
      expect(await at.store.getSeries('r1:A', 'temperature')).toBeUndefined()
      vi.advanceTimersByTime(MINUTE_MS)
      await measure('A', temperature(2))
      expect(await list()).toMatchObject([{ firstAt: START + MINUTE_MS, latest: { value: 2 } }])
      const data = await at.store.readSeries({ nodeId: 'r1:A', seriesId: 'temperature' })
      expect(data).toMatchObject({ min: [2], count: [1] })
    })

    test('what is sent has no readings', async () => {
      const { value } = await at.store.enqueue(newMessage('r1'))
      expect(value).not.toHaveProperty('readings')
      expect(await at.store.rollUp({})).toEqual({ more: false })
    })
  })
}
