import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReplay } from '../../src/sim/replay/replay.ts'
import { readTape } from '../../src/sim/replay/tape.ts'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { ascii, hex } from '../radio/driver-harness.ts'
import { THEM } from '../radio/families/xbee/scripted-module.ts'
import { fields, nowhere, useService } from './service.ts'
import { startXbeeModule } from './xbee-module.ts'

const { ask, until, restart, directory } = useService()
let tnc: Simulation
let xbee: Awaited<ReturnType<typeof startXbeeModule>>
const KEY = '00112233445566778899aabbccddeeff'

beforeAll(async () => {
  tnc = await startSimulation({ driver: 'kiss', transport: createTcpTransport(), rate: 100 })
  xbee = await startXbeeModule({ parameters: { OP: '000000000000abcd', KY: '', NI: hex(ascii('ROOF')) } })
  const { link, options } = tnc.radio
  await ask('POST', '/v1/radios', { id: 'tnc', driver: 'kiss', link, options })
  await ask('POST', '/v1/radios', { id: 'mesh', driver: 'xbee', link: xbee.link, options: { discoverAtStart: false } })
  for (const id of ['tnc', 'mesh']) await until(`/v1/radios/${id}`, ({ status }) => status.state === 'online')
})
afterAll(async () => {
  xbee.stop()
  await tnc.stop()
})

async function record(radio: string, body: object = {}) {
  const started = await ask('POST', `/v1/radios/${radio}/captures`, body)
  const location = started.headers.get('location') ?? ''
  return { started, location, done: () => until(location, ({ state }) => state !== 'running') }
}

async function lines(location: string) {
  const { body } = await ask('GET', `${location}/data`)
  return String(body)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** What a radio has received, oldest first, as far as a replay can give it again. */
async function heard(radio: string) {
  const { items } = (await ask('GET', `/v1/messages?radioId=${radio}&direction=in&order=asc&limit=1000`)).body
  return items.map(({ source, payload, decoded }: Record<string, unknown>) => ({ source, payload, decoded }))
}

describe('a capture', () => {
  test('holds every byte both ways with its time, between a first and a last line', async () => {
    const { started, location } = await record('tnc')
    expect(started).toMatchObject({ status: 202, body: { radioId: 'tnc', state: 'running' } })
    await until(location, ({ bytes }) => bytes > 2_000)
    const payload = { encoding: 'text', data: 'hello' }
    const sent = await ask('POST', '/v1/messages', { radioId: 'tnc', destination: 'QST', payload })
    await until(sent.headers.get('location') ?? '', ({ state }) => state === 'sent')
    const cancelled = await ask('POST', `${location}/cancel`)
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', endedBy: 'request' } })
    expect((await ask('POST', `${location}/cancel`)).body).toEqual(cancelled.body)
    const [header, opened, ...rest] = await lines(location)
    expect(header).toMatchObject({ type: 'capture', version: 1, radioId: 'tnc', driver: 'kiss' })
    expect(opened).toMatchObject({ type: 'opened', before: true, link: expect.stringContaining('tcp://') })
    expect(rest.at(-1)).toMatchObject({ type: 'end', by: 'request' })
    const out = rest.filter(({ type }) => type === 'out')
    expect(out.some(({ hex: bytes }) => bytes.includes(hex(ascii('hello'))))).toBe(true)
    const times = rest.map(({ atMs }) => atMs)
    expect([...times].sort((a, b) => a - b)).toEqual(times)
    const size = cancelled.body.bytes
    expect(Buffer.byteLength((await ask('GET', `${location}/data`)).body)).toBe(size)
  })

  test('is bounded by size and by time', async () => {
    const small = await record('tnc', { maxBytes: 2_048 })
    const full = await small.done()
    expect(full).toMatchObject({ state: 'done', endedBy: 'size' })
    expect(full.bytes).toBeLessThanOrEqual(2_048)
    expect((await lines(small.location)).at(-1)).toMatchObject({ type: 'end', by: 'size' })
    const short = await record('tnc', { maxDurationMs: 100 })
    expect(await short.done()).toMatchObject({ state: 'done', endedBy: 'time' })
  })

  test('shows no key that a module is given, and no good frame less', async () => {
    const { location } = await record('mesh')
    const settings = '/v1/radios/mesh/settings'
    expect((await ask('PUT', `${settings}/KY`, { value: KEY, force: true })).status).toBe(200)
    expect((await ask('PUT', `${settings}/NI`, { value: 'BOAT' })).status).toBe(200)
    await ask('POST', `${location}/cancel`)
    const text = (await ask('GET', `${location}/data`)).body
    expect(text).not.toContain(KEY.slice(0, 8))
    expect(text).toContain(hex(ascii('KY')))
    expect(text).toContain(hex(ascii('BOAT')))
  })

  test('played back gives the same messages, at full speed', async () => {
    const { location } = await record('tnc', { reconnect: true })
    await until(location, ({ bytes }) => bytes > 20_000)
    await ask('POST', `${location}/cancel`)
    const tape = readTape((await ask('GET', `${location}/data`)).body)
    const replay = await startReplay({ tape, transport: createTcpTransport(), speed: 'full' })
    const { link, driver } = replay.radio
    const options = { ...replay.radio.options, autoAck: false }
    await ask('POST', '/v1/radios', { id: 'again', driver, link, options })
    await replay.played
    const again = await until('/v1/radios/again', ({ status }) => status.counters.framesReceived > 0)
    expect(again.status.counters.badChecksums).toBe(0)
    // Those of the recording are a run within all that the radio heard.
    const all = (await heard('tnc')).map((message: unknown) => JSON.stringify(message))
    let replayed: string[] = []
    for (let before = -1; replayed.length !== before || before === 0; ) {
      before = replayed.length
      await new Promise((resolve) => setTimeout(resolve, 200))
      replayed = (await heard('again')).map((message: unknown) => JSON.stringify(message))
    }
    expect(replayed.length).toBeGreaterThan(20)
    const from = all.indexOf(replayed[0] ?? '')
    expect(all.slice(from, from + replayed.length)).toEqual(replayed)
    await ask('DELETE', '/v1/radios/again')
    await replay.stop()
  })

  test('of an XBee answers a host that chooses other frame ids', async () => {
    const { location } = await record('mesh', { reconnect: true })
    await until('/v1/radios/mesh', ({ status }) => status.state === 'online')
    const message = { radioId: 'mesh', destination: THEM, payload: { encoding: 'text', data: 'ping' } }
    const send = async (radioId: string) => {
      const sent = await ask('POST', '/v1/messages', { ...message, radioId })
      return until(sent.headers.get('location') ?? '', ({ final }) => final)
    }
    expect(await send('mesh')).toMatchObject({ state: 'delivered' })
    await ask('POST', `${location}/cancel`)
    const tape = readTape((await ask('GET', `${location}/data`)).body)
    // The message is sent when the radio is seen online, which may take a while on a busy machine.
    const replay = await startReplay({ tape, transport: createTcpTransport(), speed: 'full', requestWaitMs: 60_000 })
    const { link, driver, options } = replay.radio
    await ask('POST', '/v1/radios', { id: 'mesh-again', driver, link, options })
    await until('/v1/radios/mesh-again', ({ status }) => status.state === 'online')
    expect(await send('mesh-again')).toMatchObject({ state: 'delivered' })
    await ask('DELETE', '/v1/radios/mesh-again')
    await replay.stop()
  })

  test('tells from where on the radio has another driver, whose bytes no replay plays for the first one', async () => {
    const options = { callsign: 'N0CALL-1' }
    await ask('POST', '/v1/radios', { id: 'changed', driver: 'kiss', link: tnc.radio.link, options })
    const { location } = await record('changed')
    await until(location, ({ bytes }) => bytes > 2_000)
    await ask('PATCH', '/v1/radios/changed', { driver: 'lines' })
    const { bytes: before } = (await ask('GET', location)).body
    await until(location, ({ bytes }) => bytes > before + 2_000)
    await ask('DELETE', '/v1/radios/changed')
    const found = await lines(location)
    const drivers = found.flatMap(({ type, driver }) => (type === 'opened' ? [driver] : []))
    expect(drivers).toEqual([undefined, 'lines'])
    const { driver, connections } = readTape(found.map((line) => `${JSON.stringify(line)}\n`).join(''))
    expect({ driver, connections: connections.length }).toEqual({ driver: 'kiss', connections: 1 })
  })

  test('runs one at a time for each radio, and is deleted with its file', async () => {
    const { location } = await record('tnc')
    expect((await record('tnc')).started).toMatchObject({ status: 409, body: { code: 'capture-running' } })
    expect(await ask('DELETE', location)).toMatchObject({ status: 204 })
    expect(await ask('GET', location)).toMatchObject({ status: 404, body: { code: 'capture-not-found' } })
    expect(await ask('GET', `${location}/data`)).toMatchObject({ status: 404 })
    const { items } = (await ask('GET', '/v1/events?radioId=tnc&type=capture.state-changed,capture.deleted&limit=1000'))
      .body
    const states = items.map(
      ({ type, capture }: { type: string; capture: { state?: string } }) => capture.state ?? type,
    )
    expect(states.slice(-3)).toEqual(['running', 'cancelled', 'capture.deleted'])
    const [, radioId, id] = /radios\/(.*)\/captures\/(.*)/.exec(location) ?? []
    expect(items.at(-1).capture).toEqual({ id, radioId })
  })

  test('ends with its radio and stays, also over a restart', async () => {
    await ask('POST', '/v1/radios', { id: 'brief', driver: 'lines', link: nowhere })
    const { location, done } = await record('brief')
    await ask('DELETE', '/v1/radios/brief')
    expect(await done()).toMatchObject({ state: 'cancelled', endedBy: 'radio-deleted' })
    const running = await record('tnc')
    await restart()
    expect(await ask('GET', running.location)).toMatchObject({
      body: { state: 'failed', endedBy: 'restart', error: { code: 'interrupted' } },
    })
    expect(await ask('GET', location)).toMatchObject({ status: 200, body: { endedBy: 'radio-deleted' } })
    expect((await lines(location)).map(({ type }) => type)).toEqual(['capture', 'end'])
  })

  test('of an earlier version, whose id had no prefix, has one', async () => {
    const { location } = await record('tnc', { maxDurationMs: 100 })
    await until(location, ({ state }) => state === 'done')
    const { id } = (await ask('GET', location)).body
    const file = join(directory, 'captures', `${id}.jsonl`)
    const before = join(directory, 'captures', `${id.slice('cap_'.length)}.jsonl`)
    writeFileSync(before, readFileSync(file, 'utf8').replace(id, id.slice('cap_'.length)))
    rmSync(file)
    for (let starts = 0; starts < 2; starts++) {
      await restart()
      expect(await ask('GET', location)).toMatchObject({ status: 200, body: { id, state: 'done' } })
      expect((await lines(location)).at(-1)).toMatchObject({ type: 'end', by: 'time' })
    }
    expect((await ask('DELETE', location)).status).toBe(204)
  })

  test('that musen was killed in is ended at the next start, in its file and in the log, once', async () => {
    const { location } = await record('tnc')
    const { started } = { started: (await ask('GET', location)).body }
    await restart()
    // As it is found after a kill: without its last line, or within one.
    const file = join(directory, 'captures', `${started.id}.jsonl`)
    const whole = readFileSync(file, 'utf8').trimEnd().split('\n')
    for (const torn of ['', '{"atMs":12.5,"type":"in","he']) {
      writeFileSync(file, `${whole.slice(0, -1).join('\n')}\n${torn}`)
      await restart()
      expect(await ask('GET', location)).toMatchObject({
        body: { state: 'failed', endedBy: 'restart', error: { code: 'interrupted' } },
      })
      expect((await lines(location)).at(-1)).toMatchObject({ type: 'end', by: 'restart', atMs: expect.any(Number) })
      await restart()
      const { items } = (await ask('GET', '/v1/events?radioId=tnc&type=capture.state-changed&limit=1000')).body
      const captures = items.map(({ capture }: { capture: { id: string; state: string } }) => capture)
      const own = captures.filter(({ id }: { id: string }) => id === started.id)
      const ends = own.filter(({ state }: { state: string }) => state === 'failed')
      expect(ends).toHaveLength(torn === '' ? 2 : 3)
      expect(ends.at(-1)).toMatchObject({ endedBy: 'restart', bytes: statSync(file).size })
    }
  })

  test('refuses what makes no sense', async () => {
    expect(fields((await record('tnc', { maxBytes: 10 })).started)).toEqual(['body /maxBytes'])
    expect((await record('none')).started).toMatchObject({ status: 404, body: { code: 'radio-not-found' } })
    expect(await ask('GET', '/v1/radios/none/captures')).toMatchObject({ status: 404 })
    expect(await ask('GET', '/v1/radios/tnc/captures')).toMatchObject({ status: 200 })
  })
})
