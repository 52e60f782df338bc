import { describe, expect, test } from 'vitest'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { fields, nowhere, useService } from './service.ts'

const { ask, until, restart } = useService()

describe('what a radio hears', () => {
  test('is messages, nodes and events of one log, and stays over a restart', async () => {
    const simulation = await startSimulation({
      driver: 'kiss',
      transport: createTcpTransport(),
      rate: 200,
      limit: 30,
      quiet: true,
    })
    const { link, options } = simulation.radio
    await ask('POST', '/v1/radios', { id: 'air', driver: 'kiss', link, options })
    await until('/v1/radios/air', (radio) => radio.status.state === 'online')
    simulation.talk()
    const received = await until('/v1/messages?radioId=air&direction=in&limit=1000', ({ items }) => items.length === 30)
    await simulation.stop()

    expect(simulation.ledger.sent.map(({ fate }) => fate)).toEqual(Array(30).fill('intact'))
    const nodes = (await ask('GET', '/v1/nodes?radioId=air&limit=1000')).body.items
    const counts = nodes.map(({ receivedCount }: { receivedCount: number }) => receivedCount)
    expect(counts.reduce((sum: number, count: number) => sum + count)).toBe(30)
    expect(nodes[0]).toMatchObject({ id: `air:${nodes[0].address}`, radioId: 'air' })

    const { items: events } = (await ask('GET', '/v1/events?limit=1000&radioId=air')).body
    const seqs = events.map(({ seq }: { seq: number }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => Number(a) - Number(b)))
    const heard = events.filter(({ type }: { type: string }) => type === 'node.heard')
    expect(heard).toHaveLength(nodes.length)
    const messages = events.filter(({ type }: { type: string }) => type === 'message.received')
    expect(messages.map(({ message }: { message: object }) => message).reverse()).toEqual(received.items)

    await restart()
    expect((await ask('GET', '/v1/messages?radioId=air&direction=in&limit=1000')).body).toEqual(received)
    expect((await ask('GET', '/v1/events?limit=1000&radioId=air')).body.items.slice(0, events.length)).toEqual(events)
  })

  test('the ETag of a node guards its label, and hearing the node does not change it', async () => {
    const [node] = (await ask('GET', '/v1/nodes?limit=1')).body.items
    const path = `/v1/nodes/${node.id}`
    const read = await ask('GET', path)
    const tag = read.headers.get('etag') ?? ''
    const labelled = await ask('PATCH', path, { label: 'Boat' }, { 'if-match': `"other", ${tag}` })
    expect([labelled.status, labelled.headers.get('etag') === tag]).toEqual([200, false])
    const kept = await ask('DELETE', path, undefined, { 'if-match': tag })
    expect(kept).toMatchObject({ status: 412, body: { code: 'node-changed' } })
    const late = await ask('PATCH', path, { label: 'Car' }, { 'if-match': tag })
    expect(late).toMatchObject({ status: 412, body: { code: 'node-changed' } })
    expect((await ask('GET', path)).body.label).toBe('Boat')
    const reset = await ask('PATCH', path, { label: null }, { 'if-match': labelled.headers.get('etag') ?? '' })
    expect([reset.status, reset.headers.get('etag')]).toEqual([200, tag])
    const { items } = (await ask('GET', '/v1/nodes?radioId=air&limit=1000')).body
    const tags = await Promise.all(
      items.map(async ({ id }: { id: string }) => (await ask('GET', `/v1/nodes/${id}`)).headers.get('etag')),
    )
    // Nodes that were heard at different times and have no label.
    expect(items.length).toBeGreaterThan(1)
    expect(new Set(tags)).toEqual(new Set([tag]))
  })

  test('a node is labelled, and the label goes with null', async () => {
    const [{ id }] = (await ask('GET', '/v1/nodes?limit=1')).body.items
    const path = `/v1/nodes/${id}`
    expect(await ask('PATCH', path, { label: 'Boat' })).toMatchObject({ status: 200, body: { id, label: 'Boat' } })
    expect((await ask('GET', path)).body.label).toBe('Boat')
    expect((await ask('PATCH', path, { label: null })).body).not.toHaveProperty('label')
    for (const label of ['', 'x'.repeat(101), 3])
      expect(fields(await ask('PATCH', path, { label }))).toEqual(['body /label'])
    expect(await ask('PATCH', '/v1/nodes/air:NOBODY', { label: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'node-not-found' },
    })
  })
})

describe('the log', () => {
  test('is read on from nextCursor, to its head', async () => {
    const seen: number[] = []
    let cursor = 'oldest'
    for (;;) {
      const { body } = await ask('GET', `/v1/events?cursor=${cursor}&limit=7`)
      seen.push(...body.items.map(({ seq }: { seq: number }) => seq))
      expect(body.nextCursor).toMatch(/^[0-9a-z]{10}-\d+$/)
      if (body.nextCursor === cursor) break
      cursor = body.nextCursor
    }
    const all = (await ask('GET', '/v1/events?limit=1000')).body.items.map(({ seq }: { seq: number }) => seq)
    expect(seen).toEqual(all)
  })

  test('answers a long poll as soon as something happens, and an idle one when its time is over', async () => {
    const { nextCursor } = (await ask('GET', '/v1/events?cursor=head')).body
    const waiting = ask('GET', `/v1/events?cursor=${nextCursor}&type=radio.created&waitMs=30000`)
    await ask('POST', '/v1/radios', { id: 'noise', driver: 'lines', link: nowhere, enabled: false })
    const { body } = await waiting
    expect(body.items).toMatchObject([{ type: 'radio.created', radio: { id: 'noise' } }])
    const idle = await ask('GET', `/v1/events?cursor=${body.nextCursor}&type=radio.created&waitMs=50`)
    expect(idle.body.items).toEqual([])
  })

  test('refuses a position of another store, or beyond its end', async () => {
    const epoch = await ask('GET', '/v1/events?cursor=zzzzzzzzzz-1')
    expect(epoch).toMatchObject({
      status: 409,
      body: { code: 'epoch-changed', hint: expect.stringMatching(/Start again/) },
    })
    const { nextCursor } = (await ask('GET', '/v1/events')).body
    const beyond = await ask('GET', `/v1/events?cursor=${nextCursor.replace(/\d+$/, '9007199254740991')}`)
    expect(beyond).toMatchObject({ status: 400, body: { code: 'cursor-invalid' } })
    expect(fields(beyond)).toEqual(['query cursor'])
  })
})
