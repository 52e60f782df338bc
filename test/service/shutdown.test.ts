import { pino } from 'pino'
import { expect, test } from 'vitest'
import { CLOSING_ORDER, createShutdown, type Part } from '../../src/service/shutdown.ts'

const logger = pino({ level: 'silent' })

test('parts close in the order of the table, each with its grace, whatever order they started in', async () => {
  const shutdown = createShutdown(logger)
  const closed: [Part, number][] = []
  for (const { part } of [...CLOSING_ORDER].reverse()) shutdown.add(part, (graceMs) => closed.push([part, graceMs]))
  await shutdown.close()
  expect(closed).toEqual(CLOSING_ORDER.map((step) => [step.part, 'graceMs' in step ? step.graceMs : 0]))
})

test('a part that fails does not stop the next one, and a part that never started is skipped', async () => {
  const shutdown = createShutdown(logger)
  let closed = false
  shutdown.add('server', () => Promise.reject(new Error('still busy')))
  shutdown.add('store', () => {
    closed = true
  })
  await shutdown.close()
  expect(closed).toBe(true)
})

test('a second call waits for the first and closes nothing twice', async () => {
  const shutdown = createShutdown(logger)
  let count = 0
  shutdown.add('store', () => count++)
  await Promise.all([shutdown.close(), shutdown.close()])
  expect(count).toBe(1)
})
