import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Link } from '../../../src/app/ports.ts'
import { DomainError } from '../../../src/domain/errors.ts'
import type { RadioConfig } from '../../../src/domain/radio.ts'
import type { DriverDeps } from '../../../src/radio/driver.ts'
import { createRig, flow, type Rig, type RigOptions } from './rig.ts'

const tcpLink = { type: 'tcp', host: 'memory', port: 1 } as const
const serialLink = {
  type: 'serial',
  path: '/dev/ttyUSB0',
  baudRate: 9600,
  dataBits: 8,
  parity: 'none',
  stopBits: 1,
  flowControl: 'none',
} as const
let rig: Rig

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await rig.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

async function begin(options: RigOptions = {}, more: Partial<RadioConfig> = {}): Promise<Rig> {
  rig = createRig(options)
  await rig.start(more)
  return rig
}

const silentModule = () => Promise.reject(new DomainError('module-silent', 'No answer.', { hint: 'Check it.' }))

describe('a radio that works', () => {
  test('connects and is online', async () => {
    await begin()
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0, since: Date.now() })
    expect(await rig.states()).toEqual(['connecting', 'online'])
  })

  test('is connecting as long as the handshake takes', async () => {
    let finish = () => {}
    await begin({ script: { start: () => new Promise<void>((resolve) => (finish = resolve)) } })
    expect(rig.status().state).toBe('connecting')
    finish()
    await flow()
    expect(rig.status().state).toBe('online')
  })

  test('stores what it hears, and counts bytes, frames, noise and checksums', async () => {
    await begin()
    await rig.hear('from A hello')
    await rig.hear('packet anonymous')
    await rig.hear('an answer')
    await rig.hear('noise')
    await rig.hear('junk')
    await rig.hear('node A Kitchen')
    const { items } = await rig.store.listMessages({ limit: 10, order: 'asc' })
    expect(items.map(({ source, payload }) => [source, Buffer.from(payload).toString()])).toEqual([
      ['A', 'hello'],
      [undefined, 'anonymous'],
    ])
    expect(await rig.store.getNode('r1:A')).toMatchObject({ name: 'Kitchen', receivedCount: 1 })
    expect(rig.status().counters).toMatchObject({
      bytesReceived: 12 + 16 + 9 + 5 + 4 + 14,
      framesReceived: 3,
      discardedBytes: 5 + 4,
      badChecksums: 1,
      dropped: 0,
      answersDropped: 0,
    })
  })

  test('counts what the full store could not take', async () => {
    await begin()
    rig.store.receive = () => false
    await rig.hear('from A hello')
    expect(rig.status().counters).toMatchObject({ framesReceived: 1, dropped: 1 })
  })
})

describe('a link that is lost', () => {
  test('makes the radio offline, with the reason and the time of the next try, and then online again', async () => {
    await begin()
    await flow(5_000)
    rig.far.unplug()
    await flow()
    expect(rig.status()).toMatchObject({
      state: 'offline',
      since: Date.now(),
      retryAt: Date.now() + 500,
      lastError: { code: 'link-lost', hint: expect.any(String), at: Date.now() },
    })
    rig.far.plug()
    await flow(500)
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 1 })
    expect(rig.status()).not.toHaveProperty('retryAt')
    expect(rig.status().lastError).toMatchObject({ code: 'link-lost' })
    expect(await rig.states()).toEqual(['connecting', 'online', 'offline link-lost', 'online'])
  })

  // With the least jitter a delay is half of its maximum.
  test.each([
    ['a serial port, up to a minute', serialLink, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]],
    ['a TCP link, up to 15 s', tcpLink, [500, 1_000, 2_000, 4_000, 7_500, 7_500, 7_500, 7_500]],
  ])('is tried again ever more slowly, and logs each reason once: %s', async (_, link, expected) => {
    await begin({}, { link })
    const { far } = rig.end(link.type === 'tcp' ? 1 : 0)
    far.unplug()
    const waits: number[] = []
    for (const _ of expected) {
      await flow()
      const { retryAt = 0 } = rig.status()
      waits.push(retryAt - Date.now())
      await flow(retryAt - Date.now())
    }
    expect(waits).toEqual(expected)
    expect(await rig.states()).toEqual(['connecting', 'online', 'offline link-lost', 'offline port-missing'])
  })

  test('is open again within 2 s after the port came back, however long it was away, and is not opened before', async () => {
    await begin({}, { link: serialLink })
    const { far } = rig.end(0)
    far.unplug()
    await flow(35_000)
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'port-missing' } })
    expect(far.connections).toBe(1)
    far.plug()
    await flow(2_000)
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 1 })
  })

  test.each([
    ['it was tried again and again', 'link-failed'],
    ['another program had it', 'port-busy'],
  ] as const)('is open again soon after the port was replaced while %s', async (_, code) => {
    let refusal: DomainError | undefined
    let isPlugged = true
    const createLink = (): Link => ({
      description: 'port',
      isThere: async () => isPlugged,
      async connect() {
        if (!isPlugged) throw new DomainError('port-missing', 'The port is missing.')
        if (refusal) throw refusal
        return { write: async () => {}, close: async () => {} }
      },
    })
    refusal = new DomainError(code, 'No.')
    await begin({ createLink }, { link: serialLink })
    await flow(65_000)
    expect((rig.status().retryAt ?? 0) - Date.now()).toBeGreaterThan(5_000)
    isPlugged = false
    await flow(1_000)
    expect(rig.status().lastError?.code).toBe('port-missing')
    isPlugged = true
    // The system has not set the permissions of the new device yet.
    refusal = new DomainError('port-permission', 'No.')
    await flow(500)
    expect(rig.status().lastError?.code).toBe('port-permission')
    refusal = undefined
    await flow(1_000)
    expect(rig.status().state).toBe('online')
  })

  test('starts the back off anew after a connection that brought a frame, not after one that brought nothing', async () => {
    await begin()
    for (const expected of [500, 1_000, 2_000]) {
      rig.far.unplug()
      await flow()
      expect((rig.status().retryAt ?? 0) - Date.now()).toBe(expected)
      rig.far.plug()
      await flow(expected)
    }
    await rig.hear('an answer')
    rig.far.unplug()
    await flow()
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(500)
  })

  test('starts the back off anew after a connection that lasted', async () => {
    await begin()
    rig.far.unplug()
    await flow()
    rig.far.plug()
    await flow(500 + 10_000)
    rig.far.unplug()
    await flow()
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(500)
  })

  test('jitter moves the next try between half and all of the delay', async () => {
    await begin({ random: () => 0.999 })
    rig.far.unplug()
    await flow()
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(1_000)
  })

  test('gives every connection a new driver and stops the old one', async () => {
    await begin()
    for (let i = 0; i < 5; i++) {
      rig.far.unplug()
      await flow()
      rig.far.plug()
      await flow(60_000)
    }
    expect(rig.driver.created()).toBe(6)
    expect(rig.driver.live.size).toBe(1)
  })
})

test('a driver that was stopped is not heard any more', async () => {
  const deps: DriverDeps[] = []
  await begin({ script: { start: async (own) => void deps.push(own) } })
  rig.far.unplug()
  await flow()
  deps[0]?.emit({ type: 'packet', packet: { payload: Buffer.from('late') } })
  await flow()
  expect((await rig.store.listMessages({ limit: 10 })).items).toEqual([])
  expect(rig.status().counters.framesReceived).toBe(0)
})

test('a driver may tell what it still has while it is stopped', async () => {
  const stop = ({ emit }: DriverDeps) => emit({ type: 'packet', packet: { payload: Buffer.from('last') } })
  await begin({ script: { stop } })
  rig.far.unplug()
  await flow()
  expect((await rig.store.listMessages({ limit: 10 })).items).toHaveLength(1)
})

describe('a radio that cannot be opened', () => {
  test('is offline with the code of the link, without a reconnect counted', async () => {
    rig = createRig()
    rig.far.unplug()
    await rig.start()
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'port-missing' }, reconnectCount: 0 })
    rig.far.plug()
    await flow(60_000)
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0 })
  })

  test('is offline with link-failed when the link itself is defective', async () => {
    const createLink = () => ({ description: 'odd', connect: () => Promise.reject(new TypeError('odd')) })
    await begin({ createLink })
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-failed' } })
  })

  test('is offline with driver-unknown when this musen has no such driver', async () => {
    await begin({}, { driver: 'other' })
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'driver-unknown' } })
    expect(await rig.states()).toEqual(['offline driver-unknown'])
  })
})

describe('a module that is silent', () => {
  test('makes the radio silent when the handshake gets no answer, and is asked again over a new connection', async () => {
    let answers = false
    await begin({ script: { start: () => (answers ? Promise.resolve() : silentModule()) } })
    expect(rig.status()).toMatchObject({
      state: 'silent',
      lastError: { code: 'module-silent', hint: 'Check it.' },
      retryAt: Date.now() + 500,
    })
    expect(rig.far.connected).toBe(true)
    await flow(500)
    expect(rig.far.connections).toBe(2)
    expect(rig.status().state).toBe('silent')
    answers = true
    await flow(1_000)
    expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: 0 })
    expect(await rig.states()).toEqual(['connecting', 'silent module-silent', 'online'])
  })

  test('is asked again soon when it begins to talk, and what it says is kept', async () => {
    let answers = false
    await begin({ script: { start: () => (answers ? Promise.resolve() : silentModule()) } })
    await flow(500 + 1_000 + 2_000 + 4_000)
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(8_000)
    answers = true
    await rig.hear('from A hello')
    expect((rig.status().retryAt ?? 0) - Date.now()).toBe(1_000)
    await flow(1_000)
    expect(rig.status().state).toBe('online')
    expect((await rig.store.listMessages({ limit: 10 })).items).toHaveLength(1)
  })

  test('is offline when it is unplugged meanwhile', async () => {
    await begin({ script: { start: silentModule } })
    rig.far.unplug()
    await flow()
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-lost' } })
    rig.far.plug()
    await flow(1_000)
    expect(rig.status()).toMatchObject({ state: 'silent', reconnectCount: 1 })
  })

  test('is asked again soon when it is unplugged and plugged in at once', async () => {
    let answers = false
    await begin({ script: { start: () => (answers ? Promise.resolve() : silentModule()) } })
    await flow(65_000)
    expect((rig.status().retryAt ?? 0) - Date.now()).toBeGreaterThan(2_000)
    rig.far.unplug()
    rig.far.plug()
    answers = true
    await flow(1_000)
    expect(rig.status().state).toBe('online')
  })

  test('makes the radio silent after silentAfterMs without a byte, and online with the next one', async () => {
    await begin({}, { silentAfterMs: 3_000 })
    await flow(2_000)
    await rig.hear('x')
    await flow(2_999)
    expect(rig.status().state).toBe('online')
    await flow(1)
    expect(rig.status()).toMatchObject({ state: 'silent', lastError: { code: 'module-silent' } })
    expect(rig.far.connections).toBe(1)
    await flow(60_000)
    expect(rig.far.connections).toBe(1)
    await rig.hear('x')
    expect(rig.status().state).toBe('online')
    await flow(3_000)
    expect(rig.status().state).toBe('silent')
  })

  test('that is unplugged is watched no longer', async () => {
    await begin({}, { silentAfterMs: 600_000 })
    await flow(1_000)
    rig.far.unplug()
    await flow()
    // The timers left are that of the next try and that of the look whether the port is back.
    expect(vi.getTimerCount()).toBe(2)
  })

  test('gets no message until it talks again', async () => {
    await begin({}, { silentAfterMs: 3_000 })
    await flow(3_000)
    const { id } = await rig.send('waits')
    await flow(1_000)
    expect(rig.received).toEqual([])
    await rig.hear('x')
    expect(await rig.history(id)).toEqual(['sending', 'sent'])
  })

  test('a driver in trouble makes the radio silent until it is well again', async () => {
    await begin()
    await rig.hear('trouble')
    expect(rig.status()).toMatchObject({ state: 'silent', lastError: { code: 'module-unexpected', hint: 'Reset it.' } })
    await rig.hear('well')
    expect(rig.status().state).toBe('online')
  })

  test('a handshake that never ends is a fault after a minute', async () => {
    await begin({ script: { start: () => new Promise(() => {}) } })
    await flow(59_999)
    expect(rig.status().state).toBe('connecting')
    await flow(2)
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-failed' } })
  })
})

describe('a driver that throws', () => {
  test('in receive is a fault of its radio, which comes back with a new driver', async () => {
    await begin()
    await rig.hear('throw')
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-failed' } })
    expect(rig.status().lastError?.message).toContain('a defect in the driver')
    expect(rig.log.map(({ level }) => level)).toContain('error')
    await flow(1_000)
    expect(rig.status().state).toBe('online')
  })

  test.each([
    ['create', {}],
    ['start', { start: () => Promise.reject(new TypeError('odd')) }],
  ])('in %s is a fault of its radio', async (where, script) => {
    rig = createRig({ script })
    if (where === 'create')
      rig.driver.module.create = () => {
        throw new TypeError('odd')
      }
    await rig.start()
    expect(rig.status()).toMatchObject({ state: 'offline', lastError: { code: 'link-failed' } })
  })

  test('in stop does no harm', async () => {
    const script = {
      stop: () => {
        throw new Error('odd')
      },
    }
    await begin({ script })
    rig.far.unplug()
    await flow()
    rig.far.plug()
    await flow(1_000)
    expect(rig.status().state).toBe('online')
  })

  test('does not touch another radio', async () => {
    await begin()
    await rig.start({ id: 'r2', link: { type: 'tcp', host: 'memory', port: 2 } })
    await rig.hear('throw')
    expect(rig.status('r1').state).toBe('offline')
    expect(rig.status('r2')).toMatchObject({ state: 'online', reconnectCount: 0 })
    expect(rig.end(2).far.connections).toBe(1)
  })
})

describe('the log of states', () => {
  test('keeps every change in order when the store is busy for a while', async () => {
    await begin()
    rig.store.control.refuse('store-unwritable')
    rig.far.unplug()
    await flow()
    rig.far.plug()
    await flow(500)
    expect(await rig.states()).toEqual(['connecting', 'online'])
    rig.store.control.refuse(undefined)
    await flow(10_000)
    expect(await rig.states()).toEqual(['connecting', 'online', 'offline link-lost', 'online'])
  })
})

test('a radio that is off stays disabled and logs nothing', async () => {
  await begin({}, { enabled: false })
  expect(rig.status()).toMatchObject({ state: 'disabled' })
  expect(rig.far.connections).toBe(0)
  expect(await rig.states()).toEqual([])
})
