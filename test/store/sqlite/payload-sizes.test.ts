import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Logger } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} }

test('payloads of any size and any bytes are read as they came, in lists, alone and from the log', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'musen-payloads-'))
  const store = await openSqliteStore({ directory, logger: silent })
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 } as const
  await store.createRadio({ id: 'line', driver: 'lines', link, options: {}, enabled: false })
  // Around the size from where a payload is read in another way.
  const payloads = [0, 1, 511, 512, 513, 65_536].map((size) =>
    Uint8Array.from({ length: size }, (_, i) => (i * 7) % 256),
  )
  for (const payload of payloads) expect(store.receive('line', { source: 'n', payload })).toBe(true)
  await store.checkWritable()

  const { items } = await store.listMessages({ limit: 50, order: 'asc' })
  expect(items.map(({ payload }) => Buffer.from(payload).toString('hex'))).toEqual(
    payloads.map((payload) => Buffer.from(payload).toString('hex')),
  )
  for (const item of items) expect((await store.getMessage(item.id))?.payload).toEqual(item.payload)
  const { events } = await store.readEvents({ after: 0, limit: 50 })
  const received = events.flatMap((event) => (event.type === 'message.received' ? [event.message.payload] : []))
  expect(received).toEqual(items.map(({ payload }) => payload))
  await store.close()
  rmSync(directory, { recursive: true, force: true })
})
