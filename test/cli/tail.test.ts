import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeService, startFakeService } from './fake-service.ts'
import { run } from './run.ts'

let service: FakeService
beforeEach(async () => {
  service = await startFakeService()
})
afterEach(() => service.stop())

const radioDeleted = (radioId: string) => service.commit({ type: 'radio.deleted', radio: { id: radioId } })
const soon = () => new Promise((resolve) => setImmediate(resolve))

async function reads(count: number): Promise<void> {
  while (service.reads.length < count) await soon()
}

/** The numbers of the events that JSON lines hold. */
const numbers = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).seq)

describe('tail', () => {
  test('begins with what happens from now on', async () => {
    radioDeleted('old')
    const tailing = run(['tail', '--json', '--count', '1', '--url', service.url])
    await reads(1)
    radioDeleted('new')
    const { code, out } = await tailing
    expect({ code, seqs: numbers(out) }).toEqual({ code: 0, seqs: [2] })
  })

  test.each([
    [
      ['--cursor', 'oldest'],
      [1, 2, 3],
    ],
    [
      ['--cursor', 'fake000000-1'],
      [2, 3],
    ],
  ])('with %j begins there', async (words, seqs) => {
    for (const id of ['a', 'b', 'c']) radioDeleted(id)
    const { out } = await run(['tail', '--json', '--count', String(seqs.length), '--url', service.url, ...words])
    expect(numbers(out)).toEqual(seqs)
  })

  test('tells what is not kept any more', async () => {
    for (const id of ['a', 'b', 'c', 'd']) radioDeleted(id)
    service.keep(2)
    const { out, err } = await run(['tail', '--json', '--cursor', 'fake000000-1', '--count', '2', '--url', service.url])
    expect(numbers(out)).toEqual([3, 4])
    expect(err).toBe('musen tail: The events up to 2 were deleted by retention.\n')
  })

  test('ends after --count events, though more came at once', async () => {
    for (const id of ['a', 'b', 'c']) radioDeleted(id)
    const { out } = await run(['tail', '--json', '--cursor', 'oldest', '--count', '2', '--url', service.url])
    expect(numbers(out)).toEqual([1, 2])
  })

  test('asks the service for the filters', async () => {
    radioDeleted('a')
    const words = ['--type', 'radio.deleted,node.heard', '--radio', 'a', '--node', 'a:b']
    await run(['tail', '--cursor', 'oldest', '--count', '1', '--url', service.url, ...words])
    expect(service.reads[0]).toMatchObject({
      filter: { type: ['radio.deleted', 'node.heard'], radioId: 'a', nodeId: 'a:b' },
    })
  })

  test('ends with 0 when it is told to stop', async () => {
    radioDeleted('a')
    const { code } = await run(['tail', '--cursor', 'oldest', '--url', service.url], { onOutput: (_, stop) => stop() })
    expect(code).toBe(0)
  })

  test('goes on without a gap and without a repetition when the service restarts', async () => {
    const tailing = run(['tail', '--json', '--cursor', 'oldest', '--count', '3', '--url', service.url])
    await reads(1)
    radioDeleted('a')
    await service.stop()
    radioDeleted('b')
    await service.start()
    radioDeleted('c')
    const { out, err } = await tailing
    expect(numbers(out)).toEqual([1, 2, 3])
    expect(err).not.toContain('error')
  })

  test('reads another store from its beginning, and says so', async () => {
    const tailing = run(['tail', '--json', '--count', '3', '--url', service.url])
    await reads(1)
    radioDeleted('a')
    radioDeleted('b')
    await service.stop()
    service.exchangeStore('else000000')
    radioDeleted('c')
    await service.start()
    const { out, err } = await tailing
    expect(numbers(out)).toEqual([1, 2, 1])
    expect(err).toContain('a new store (epoch else000000). Continuing with its oldest event.')
  })

  test('reads a restored store from the last event that the copy shares, and says so', async () => {
    const tailing = run(['tail', '--json', '--count', '5', '--url', service.url])
    await reads(1)
    for (const id of ['a', 'b', 'c']) radioDeleted(id)
    await service.stop()
    service.restore(1, 'back000000')
    for (const id of ['d', 'e']) radioDeleted(id)
    await service.start()
    const { out, err } = await tailing
    expect(numbers(out)).toEqual([1, 2, 3, 2, 3])
    expect(err).toContain('Restored from an older copy. Continuing with the first event after the copy.')
  })

  test('ends with 1 after a place that the log does not have yet', async () => {
    const { code, err } = await run(['tail', '--cursor', 'fake000000-9', '--url', service.url])
    expect({ code, err }).toEqual({ code: 1, err: 'error: Beyond the log.\n' })
  })

  test('shows people one safe line an event', async () => {
    service.commit({
      type: 'message.received',
      message: {
        id: 'msg_fake000000-1',
        seq: 1,
        direction: 'in',
        radioId: 'kiss-demo',
        state: 'received',
        final: true,
        source: 'OH2XYZ-9',
        destination: 'APRS',
        payload: { encoding: 'text', data: 'a\r\nb\u009b' },
        createdAt: '2026-11-24T08:00:00.000Z',
        updatedAt: '2026-11-24T08:00:00.000Z',
      },
    })
    service.commit({
      type: 'message.state-changed',
      message: {
        id: 'msg_fake000000-1',
        radioId: 'kiss-demo',
        state: 'failed',
        reason: 'no-ack',
        detail: 'It was silent.',
        attempts: 3,
        final: true,
      },
    })
    service.commit({
      type: 'radio.state-changed',
      radio: {
        id: 'tnc',
        status: {
          state: 'offline',
          lastError: {
            code: 'port-missing',
            message: 'There is no /dev/ttyUSB0.',
            hint: 'Plug it in.',
            at: '2026-11-24T08:00:00.000Z',
          },
        },
      },
    })
    service.commit({
      type: 'radio.notified',
      radio: { id: 'board', notice: { level: 'warning', text: 'Duty cycle limit exceeded.' } },
    })
    const { out } = await run(['tail', '--cursor', 'oldest', '--count', '4', '--url', service.url])
    const at = '2026-11-24T08:00:00.000Z'
    expect(out.split('\n')).toEqual([
      `     1  ${at}  message.received         kiss-demo OH2XYZ-9 > APRS: a\\r\\nb\\u009b`,
      `     2  ${at}  message.state-changed    msg_fake000000-1 kiss-demo: failed (no-ack): It was silent.`,
      `     3  ${at}  radio.state-changed      tnc offline: There is no /dev/ttyUSB0. Plug it in.`,
      `     4  ${at}  radio.notified           board warning: Duty cycle limit exceeded.`,
      '',
    ])
  })
})
