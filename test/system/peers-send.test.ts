import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addRadio, inState, payloadBytes, send } from './harness/api.ts'
import { startDireWolf } from './harness/dire-wolf.ts'
import { type KissUtil, startKissUtil } from './harness/kissutil.ts'
import { startMusen } from './harness/musen.ts'
import { createPtyPair } from './harness/pty-pair.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

/** Every byte there is: what KISS escapes, what ends lines, what is no text. */
const EVERY_BYTE = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))

/** The packet number `index`, from 0, that the peer received. */
function packet({ received }: Pick<KissUtil, 'received'>, index: number) {
  return until(`packet ${index + 1} at the peer`, () => received()[index])
}

/** The number that an APRS message asks to be acknowledged by. */
function messageNumber(information: string): string {
  const number = /\{(\w{1,5})$/.exec(Buffer.from(information, 'hex').toString())?.[1]
  if (number === undefined) throw new Error('The message has no number')
  return number
}

test('a UI frame and an APRS message reach another KISS host byte for byte, and its acknowledgement makes `delivered`', async () => {
  const { client } = await startMusen({ data: temporaryDirectory() })
  const { near, far } = await createPtyPair()
  const kissutil = startKissUtil(far)
  await addRadio(client, {
    id: 'tnc',
    driver: 'kiss',
    link: { type: 'serial', path: near },
    options: { callsign: 'GATE1-1', path: ['WIDE1-1'] },
  })

  const broadcast = await send(client, {
    radioId: 'tnc',
    destination: 'QST',
    payload: { encoding: 'base64', data: EVERY_BYTE.toString('base64') },
  })
  const envelope = { source: 'GATE1-1', path: ['WIDE1-1'], pid: 0xf0 }
  expect(await packet(kissutil, 0)).toEqual({
    ...envelope,
    destination: 'QST',
    information: EVERY_BYTE.toString('hex'),
  })
  const sent = await inState(client, broadcast.id, 'sent')
  expect(sent).toMatchObject({ final: true, attempts: 1 })
  expect(payloadBytes(sent.payload)).toEqual(EVERY_BYTE)

  const message = await send(client, {
    radioId: 'tnc',
    destination: 'OH2XYZ-9',
    payload: { encoding: 'text', data: 'Hello from musen' },
  })
  const { information, ...header } = await packet(kissutil, 1)
  expect(header).toEqual({ ...envelope, destination: 'APZMSN' })
  const number = messageNumber(information)
  expect(Buffer.from(information, 'hex').toString()).toBe(`:OH2XYZ-9 :Hello from musen{${number}`)
  expect(await inState(client, message.id, 'sent')).toMatchObject({ reason: 'awaiting-ack', final: false })
  kissutil.transmit(`OH2XYZ-9>APZ001::GATE1-1  :ack${number}`)
  expect(await inState(client, message.id, 'delivered')).toMatchObject({ final: true, attempts: 1 })

  const refused = await send(client, {
    radioId: 'tnc',
    destination: 'OH2XYZ-9',
    payload: { encoding: 'text', data: 'Another' },
  })
  kissutil.transmit(`OH2XYZ-9>APZ001::GATE1-1  :rej${messageNumber((await packet(kissutil, 2)).information)}`)
  expect(await inState(client, refused.id, 'failed')).toMatchObject({ reason: 'rejected', final: true })
})

test('a message goes through two Dire Wolfs as audio, and the answer comes back the same way', async () => {
  const { client } = await startMusen({ data: temporaryDirectory() })
  const air = createAir()
  const near = await startDireWolf({ audio: 'stdin there', configuration: AIR, home: air.home, stdin: air.back })
  const far = await startDireWolf({ audio: 'stdin back', configuration: AIR, home: air.home, stdin: air.there })
  const kissutil = startKissUtil(far.pty)
  await addRadio(client, {
    id: 'tnc',
    driver: 'kiss',
    link: { type: 'serial', path: near.pty },
    options: { callsign: 'GATE1-1' },
  })

  const broadcast = await send(client, {
    radioId: 'tnc',
    destination: 'QST',
    payload: { encoding: 'hex', data: EVERY_BYTE.toString('hex') },
  })
  const information = EVERY_BYTE.toString('hex')
  const expected = { source: 'GATE1-1', destination: 'QST', path: [], pid: 0xf0, information }
  expect(await packet(kissutil, 0)).toEqual(expected)
  expect(far.heard()).toEqual([expected])
  await inState(client, broadcast.id, 'sent')

  const message = await send(client, {
    radioId: 'tnc',
    destination: 'OH2XYZ-9',
    payload: { encoding: 'text', data: 'Over the air' },
  })
  const number = messageNumber((await packet(kissutil, 1)).information)
  kissutil.transmit(`OH2XYZ-9>APZ001,WIDE1-1::GATE1-1  :ack${number}`)
  expect(await inState(client, message.id, 'delivered')).toMatchObject({ attempts: 1 })
  expect(near.heard()).toHaveLength(1)
})

/** Audio goes both ways at any time, and no transmitter needs to warm up. */
const AIR = ['FULLDUP ON', 'TXDELAY 10', 'TXTAIL 5']

/** Two pipes for audio, and the sound devices `there` and `back` that play into them. Needs no sound card. */
function createAir(): { home: string; there: number; back: number } {
  const home = temporaryDirectory()
  const open = (name: string) => {
    const path = join(home, `${name}.fifo`)
    execFileSync('mkfifo', [path])
    // Both ends stay open, so that it never ends.
    const pipe = openSync(path, 'r+')
    onTestFinished(() => closeSync(pipe))
    return { pipe, device: `pcm.${name} { type file slave.pcm null file "${path}" format raw }\n` }
  }
  const there = open('there')
  const back = open('back')
  writeFileSync(join(home, '.asoundrc'), there.device + back.device)
  return { home, there: there.pipe, back: back.pipe }
}
