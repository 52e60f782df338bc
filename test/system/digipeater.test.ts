import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addRadio, allMessages, inState, payloadBytes, send } from './harness/api.ts'
import { startChild } from './harness/child.ts'
import { peer } from './harness/installed.ts'
import { startMusen } from './harness/musen.ts'
import { createPtyPair } from './harness/pty-pair.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { until } from './harness/until.ts'

/** Starts aprx as a digipeater at a pseudo terminal. It refuses N0CALL. */
function startDigipeater(pty: string, callsign: string): void {
  const directory = temporaryDirectory()
  const file = join(directory, 'aprx.conf')
  writeFileSync(
    file,
    `mycall ${callsign}
<logging>
pidfile ${directory}/aprx.pid
rflog ${directory}/rf.log
aprxlog ${directory}/aprx.log
</logging>
<interface>
serial-device ${pty} 19200 8n1 KISS
callsign ${callsign}
tx-ok true
</interface>
<digipeater>
transmitter ${callsign}
<source>
source ${callsign}
</source>
</digipeater>
`,
  )
  startChild(peer('aprx'), ['-i', '-f', file])
}

test('aprx repeats a message, and its copy is received with the mark of the digipeater', async () => {
  const { client } = await startMusen({ data: temporaryDirectory() })
  const { near, far } = await createPtyPair()
  startDigipeater(far, 'OH2XYZ-9')
  await addRadio(client, {
    id: 'tnc',
    driver: 'kiss',
    link: { type: 'serial', path: near },
    options: { callsign: 'GATE1-1' },
  })

  const text = '>Repeat this'
  const sent = await send(client, {
    radioId: 'tnc',
    destination: 'APZMSN',
    payload: { encoding: 'text', data: text },
    options: { format: 'ui', path: ['WIDE1-1'] },
  })
  await inState(client, sent.id, 'sent')

  const copy = await until('the repeated packet', async () => (await allMessages(client, { direction: 'in' }))[0])
  expect(copy).toMatchObject({
    source: 'GATE1-1',
    destination: 'APZMSN',
    packet: { protocol: 'ax25', path: [{ address: 'OH2XYZ-9', repeated: true }] },
    decoded: { type: 'aprs-status', text: 'Repeat this' },
  })
  expect(payloadBytes(copy.payload).toString()).toBe(text)
})
