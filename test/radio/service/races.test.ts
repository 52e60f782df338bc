import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Link } from '../../../src/app/ports.ts'
import { DomainError } from '../../../src/domain/errors.ts'
import { wire } from '../../fakes/scripted-driver.ts'
import { createRig, flow, type Rig } from './rig.ts'

let rig: Rig

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await rig.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** The rig's memory link, whose connections take half a second to close. */
function slowToClose(): Link {
  const { link } = rig.end()
  return {
    description: link.description,
    async connect(events) {
      const connection = await link.connect(events)
      let closed: Promise<void> | undefined
      return {
        write: (bytes) => connection.write(bytes),
        close: () => {
          closed ??= new Promise<void>((resolve) => setTimeout(resolve, 500)).then(() => connection.close())
          return closed
        },
      }
    },
  }
}

/** Online again a moment ago after a long absence, so that the next wait is the longest. */
async function startWithLongBackoff(): Promise<void> {
  await rig.start()
  rig.far.unplug()
  await flow(300_000)
  rig.far.plug()
  for (let tries = 0; rig.status().state !== 'online' && tries < 1_000; tries++) await flow(100)
  expect(rig.status().state).toBe('online')
}

test('a retry that becomes due while the outbox is being looked through is not overlooked', async () => {
  let sends = 0
  rig = createRig({
    script: {
      async send(order, { write }) {
        await write(wire(order))
        if (sends++ > 0) return { state: 'sent' }
        return { state: 'failed', reason: 'module-refused', detail: 'Busy.', retryAfterMs: 5_000 }
      },
    },
  })
  await rig.start()
  const { id } = await rig.send('hello')
  await flow(4_999)
  const { dueMessages } = rig.store
  let slow = true
  rig.store.dueMessages = async (...args) => {
    const due = await dueMessages(...args)
    if (slow) vi.setSystemTime(Date.now() + 2)
    slow = false
    return due
  }
  rig.service.nudge('r1')
  await flow(60_000)
  expect(await rig.message(id)).toMatchObject({ state: 'sent', attempts: 2 })
})

test('a reconnect while a lost link is being closed is not overlooked', async () => {
  rig = createRig({ createLink: slowToClose })
  await startWithLongBackoff()
  expect(rig.status().state).toBe('online')
  rig.far.unplug()
  rig.far.plug()
  await flow(100)
  void rig.service.reconnect('r1')
  await flow(700)
  expect(rig.status().state).toBe('online')
})

test('a stop while a lost link is being closed leaves no timer behind', async () => {
  rig = createRig({ createLink: slowToClose })
  await startWithLongBackoff()
  rig.far.unplug()
  await flow(100)
  const stopped = rig.service.stop(0)
  await flow(2_000)
  await stopped
  expect(vi.getTimerCount()).toBe(0)
})

test('a reconnect while the connection of a silent module is being closed does not hide the next loss', async () => {
  let silent = true
  rig = createRig({
    createLink: slowToClose,
    script: {
      start: () => (silent ? Promise.reject(new DomainError('module-silent', 'No answer.')) : Promise.resolve()),
    },
  })
  await rig.start()
  expect(rig.status().state).toBe('silent')
  silent = false
  await flow(600)
  void rig.service.reconnect('r1')
  await flow(2_000)
  expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0 })
  rig.far.unplug()
  await flow(100)
  expect(rig.status().state).toBe('offline')
  rig.far.plug()
  await flow(2_000)
  expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 1 })
})

test('a stop starts no send, also when the module becomes well again meanwhile', async () => {
  rig = createRig({
    script: {
      maxInFlight: 2,
      async send(order, { write }) {
        await write(wire(order))
        return new Promise(() => {})
      },
    },
  })
  await rig.start({ silentAfterMs: 1_000 })
  const first = await rig.send('first')
  await flow(1_500)
  expect(rig.status().state).toBe('silent')
  const second = await rig.send('second')
  const stopped = rig.service.stop(2_000)
  await flow(100)
  await rig.hear('noise')
  await flow(10_000)
  await stopped
  expect(await rig.history(first.id)).toEqual(['sending', 'unknown interrupted'])
  expect(await rig.history(second.id)).toEqual([])
})
