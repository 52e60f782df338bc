import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { FaultSettings } from '../../src/sim/faults.ts'
import { startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { startChild } from './harness/child.ts'
import { npmPeer } from './harness/npm-peer.ts'
import { until } from './harness/until.ts'

const OWN = 0x433a1b2c
const HARBOUR = 0xa1b2c3d4
const LOCKED = 0x5eed0005

let program = ''
beforeAll(async () => {
  program = join(await npmPeer('meshtastic'), 'peer.mjs')
}, 120_000)

interface Told {
  event: string
  [field: string]: unknown
}

/** @meshtastic/core, a program that musen did not write, as the host of a simulated board. */
async function startPeer(faults: Partial<FaultSettings> = {}) {
  const simulation = await startSimulation({ driver: 'meshtastic', transport: createTcpTransport(), faults })
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
    simulation,
    told,
    of: (event: string) => told().filter((each) => each.event === event),
    wait: (event: string) => until(event, () => told().find((each) => each.event === event)),
    say: (text: string, to: number) => child.stdin.write(`${JSON.stringify({ text, to })}\n`),
    ask: (what: object) => child.stdin.write(`${JSON.stringify(what)}\n`),
  }
}

test('it completes its configuration with the simulated board, and knows its nodes', async () => {
  const peer = await startPeer()
  await peer.wait('configured')
  expect(peer.of('own')).toEqual([{ event: 'own', number: OWN }])
  const names = ['musen simulator', 'Harbour', 'Ridge repeater', 'Hiker', 'Weather station', 'Locked']
  expect(peer.of('node').map(({ name }) => name)).toEqual(names)
})

test('its text is acknowledged by the node, which replies; a node without the key refuses it', async () => {
  const peer = await startPeer()
  await peer.wait('configured')
  peer.say('Hello from elsewhere', HARBOUR)
  await peer.wait('acknowledged')
  const reply = await until('the reply', () => peer.of('text').find(({ from }) => from === HARBOUR))
  expect(reply.text).toBe('Got: Hello from elsewhere')
  peer.say('Can you read this?', LOCKED)
  expect(await peer.wait('refused')).toMatchObject({ error: { error: 35 } })
  const sent = peer.simulation.ledger.received.filter(({ kind }) => kind === 'frame').map(({ about }) => about)
  expect(sent).toEqual(['to !a1b2c3d4: Hello from elsewhere', 'to !5eed0005: Can you read this?'])
})

test('it sets the name of the board, and learns that the board does not shut down', async () => {
  const peer = await startPeer()
  await peer.wait('configured')
  peer.ask({ owner: { longName: 'Attic', shortName: 'ATT' } })
  await peer.wait('acknowledged')
  peer.ask({ shutdown: 1 })
  expect(await peer.wait('refused')).toMatchObject({ error: { error: 32 } })
})

test('it understands what the nodes say, also when frames come in pieces', async () => {
  const peer = await startPeer({ split: 0.5 })
  await peer.wait('configured')
  const positions = await until('positions', () => peer.of('position').length > 6 && peer.of('position'))
  for (const { latitude } of positions) expect(Number(latitude) / 1e7).toBeCloseTo(35.68, 0)
  expect(await peer.wait('telemetry')).toMatchObject({ kind: expect.stringMatching(/Metrics$/) })
})
