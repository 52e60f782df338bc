import { expect, test } from 'vitest'
import { addRadio, allMessages } from './harness/api.ts'
import { audioOf, noisyAudio, variedPackets } from './harness/audio.ts'
import { asPacket } from './harness/ax25.ts'
import { type DireWolf, startDireWolf } from './harness/dire-wolf.ts'
import { startMusen } from './harness/musen.ts'
import { freePort } from './harness/ports.ts'
import { seededRandom } from './harness/seed.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

const COUNT = 140

/** Resolves with what Dire Wolf has decoded once it says no more. */
async function decoded(direWolf: DireWolf, atLeast: number) {
  let before = -1
  return until(
    'Dire Wolf to decode all audio',
    () => {
      const packets = direWolf.heard()
      const quiet = packets.length >= atLeast && packets.length === before
      before = packets.length
      return quiet && packets
    },
    { everyMs: 1_500, timeoutMs: 60_000 },
  )
}

/** Everything that the radio `tnc` received, once there is as much as wanted; what comes after that is there as well. */
async function received(client: Parameters<typeof allMessages>[0], wanted: number) {
  const messages = await until(`${wanted} messages`, async () => {
    const messages = await allMessages(client, { radioId: ['tnc'], direction: 'in' })
    return messages.length >= wanted && messages
  })
  return messages.map(asPacket)
}

test('shows exactly the packets that Dire Wolf decodes from audio and hands over a pseudo terminal', async () => {
  const { client } = await startMusen({ data: temporaryDirectory() })
  const direWolf = await startDireWolf()
  await addRadio(client, {
    id: 'tnc',
    driver: 'kiss',
    link: { type: 'serial', path: direWolf.pty },
    options: { callsign: 'GATE1-1' },
  })
  direWolf.child.stdin.write(audioOf(temporaryDirectory(), variedPackets(COUNT, seededRandom('peers-receive'))))
  const packets = await decoded(direWolf, COUNT)
  expect(packets).toHaveLength(COUNT)
  expect(await received(client, packets.length)).toEqual(packets)
})

test('shows exactly the packets that Dire Wolf makes out in growing noise, over TCP', async () => {
  const { client } = await startMusen({ data: temporaryDirectory() })
  const port = await freePort()
  const direWolf = await startDireWolf({ kissPort: port })
  await addRadio(client, {
    id: 'tnc',
    driver: 'kiss',
    link: { type: 'tcp', host: '127.0.0.1', port },
    options: { callsign: 'GATE1-1' },
  })
  direWolf.child.stdin.write(noisyAudio(temporaryDirectory(), 2 * COUNT))
  const packets = await decoded(direWolf, 100)
  // Otherwise the noise was no test.
  expect(packets.length).toBeLessThan(2 * COUNT)
  expect(await received(client, packets.length)).toEqual(packets)
})
