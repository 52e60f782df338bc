import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { FaultSettings } from '../../src/sim/faults.ts'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { startChild } from './harness/child.ts'
import { npmPeer } from './harness/npm-peer.ts'
import { until } from './harness/until.ts'

const HARBOUR = 'a1b2c3d4e5f6'
const WEATHER = 'deadbeef0004'

let program = ''
beforeAll(async () => {
  program = join(await npmPeer('meshcore'), 'peer.mjs')
}, 120_000)

interface Told {
  event: string
  [field: string]: unknown
}

/** @liamcottle/meshcore.js, a program that musen did not write, as the host of a simulated companion. */
async function startPeer(faults: Partial<FaultSettings> = {}) {
  const simulation = await startSimulation({ driver: 'meshcore', transport: createTcpTransport(), faults })
  onTestFinished(() => simulation.stop())
  const link = simulation.radio.link
  if (link?.type !== 'tcp') throw new Error('no TCP link')
  const child = startChild(process.execPath, [program, link.host, String(link.port)])
  const told = () =>
    child.output
      .split('\n')
      .slice(0, -1)
      .map((line): Told => JSON.parse(line))
  return {
    of: (event: string) => told().filter((each) => each.event === event),
    wait: (event: string, fits: (each: Told) => boolean = () => true) =>
      until(event, () => told().find((each) => each.event === event && fits(each))),
    say: (order: object) => child.stdin.write(`${JSON.stringify(order)}\n`),
  }
}

test('it reads the simulated companion and its contacts', async () => {
  const peer = await startPeer()
  await peer.wait('ready')
  expect(peer.of('self')).toMatchObject([{ name: 'musen simulator', frequency: 869_525 }])
  const names = ['Harbour', 'Ridge repeater', 'Hiker', 'Weather station', 'Out of reach']
  expect(peer.of('contact').map(({ name }) => name)).toEqual(names)
  expect(peer.of('battery')).toMatchObject([{ batteryMilliVolts: 4_012 }])
})

test('its text is acknowledged with the number that it was given, and answered; an unknown contact is refused', async () => {
  const peer = await startPeer()
  await peer.wait('ready')
  peer.say({ text: 'Hello from elsewhere', to: HARBOUR })
  const { ack } = await peer.wait('sent')
  await peer.wait('confirmed', (each) => each.ack === ack)
  await peer.wait('text', ({ from, text }) => from === HARBOUR && text === 'Got: Hello from elsewhere')
  peer.say({ text: 'Hello, all', channel: 0 })
  await peer.wait('sent-to-channel')
  peer.say({ text: 'Who is there?', to: '010101010101' })
  await peer.wait('failed')
})

test('it understands texts, adverts and measurements, also when frames come in pieces', async () => {
  const peer = await startPeer({ split: 0.5 })
  await peer.wait('ready')
  const advert = await peer.wait('advert', ({ name }) => name === 'Hiker')
  expect(Number(advert.latitude)).toBeCloseTo(35.68, 0)
  const text = await peer.wait('channel-text')
  expect(text).toMatchObject({ channel: 0, text: expect.stringMatching(/^Hiker: /) })
  peer.say({ telemetry: WEATHER })
  const { values } = (await peer.wait('telemetry', ({ from }) => from === WEATHER)) as { values?: object[] }
  expect(values).toMatchObject([
    { channel: 1, type: 116, value: expect.closeTo(3.9, 0) },
    { channel: 2, type: 103 },
    { channel: 2, type: 104 },
    { channel: 2, type: 115, value: expect.closeTo(1013, -2) },
  ])
})
