import { setTimeout as pause } from 'node:timers/promises'
import { createService } from '../service.ts'
import type { Waits } from './client.ts'

const PAUSE_MS = 20

const [url = '', radioId = ''] = process.argv.slice(2)
const service = createService(url, 1)
let waits: Waits = { read: [], send: [], refused: 0 }
let refusedBefore = 0
process.on('disconnect', () => process.exit())
process.on('message', () => {
  const refused = service.refused()
  process.send?.({ ...waits, refused: refused - refusedBefore })
  refusedBefore = refused
  waits = { read: [], send: [], refused: 0 }
})

async function timed(what: 'read' | 'send', work: () => Promise<unknown>): Promise<void> {
  const started = performance.now()
  await work()
  waits[what].push(performance.now() - started)
  await pause(PAUSE_MS)
}

for (let number = 0; ; number++) {
  await timed('read', () => service.get(`/v1/messages?radioId=${radioId}&limit=20`))
  await timed('send', () =>
    service.post(
      '/v1/messages',
      { radioId, payload: { encoding: 'text', data: `to the module ${number}` } },
      { 'idempotency-key': `client-${number}` },
    ),
  )
  if (number === 0) process.send?.(waits)
}
