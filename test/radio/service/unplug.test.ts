import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SendOrder } from '../../../src/radio/driver.ts'
import { wire } from '../../fakes/scripted-driver.ts'
import { createRig, flow, type Rig } from './rig.ts'

const ROUNDS = 100
let rig: Rig

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await rig.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('a hundred times unplugged and plugged in under traffic', () => {
  test('every message is sent at most once, none is lost, and no byte of an old connection reaches a new one', async () => {
    let round = 0
    const written: { connection: number; text: string }[] = []
    rig = createRig({
      script: {
        maxInFlight: 3,
        // The module answers after a moment, so that an unplug falls before the write, between write and answer, and after.
        async send(order: SendOrder, { write }) {
          await new Promise((resolve) => setTimeout(resolve, (order.key * 7) % 40))
          await write(wire(order))
          await new Promise((resolve) => setTimeout(resolve, (order.key * 13) % 40))
          return { state: 'sent' }
        },
      },
    })
    rig.far.onBytes((bytes, connection) => written.push({ connection, text: Buffer.from(bytes).toString() }))
    await rig.start()
    const sent: string[] = []
    const heard: string[] = []
    for (round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < 4; i++) sent.push((await rig.send(`m${round}-${i}`)).id)
      rig.far.send(Buffer.from(`packet p${round}`))
      heard.push(`p${round}`)
      await flow((round * 11) % 80)
      rig.far.unplug()
      await flow(1)
      expect(rig.status().state).toBe('offline')
      sent.push((await rig.send(`offline${round}`)).id)
      rig.far.plug()
      await flow(1_000)
      expect(rig.status()).toMatchObject({ state: 'online', reconnectCount: round + 1 })
    }
    await flow(60_000)

    const texts = written.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    const byConnection = written.map(({ connection }) => connection)
    expect(byConnection).toEqual([...byConnection].sort((a, b) => a - b))

    const messages = await Promise.all(sent.map((id) => rig.message(id)))
    const states = new Map<string | undefined, number>()
    for (const message of messages) {
      states.set(message?.state, (states.get(message?.state) ?? 0) + 1)
      // What is `sent` went out, what never went out is not called `sent`; of the unknown nobody can say.
      const wentOut = texts.includes(
        Buffer.from(wire({ key: message?.seq ?? 0, payload: message?.payload ?? new Uint8Array() })).toString(),
      )
      if (message?.state === 'sent') expect(wentOut).toBe(true)
      expect(message?.attempts).toBe(1)
    }
    expect([...states.keys()].sort()).toEqual(['sent', 'unknown'])
    expect(await rig.store.queueDepth('r1')).toBe(0)

    const { items } = await rig.store.listMessages({ limit: 1_000, direction: 'in', order: 'asc' })
    expect(items.map(({ payload }) => Buffer.from(payload).toString())).toEqual(heard)
    expect(rig.driver.live.size).toBe(1)
  })

  test('half of a frame is not continued by the next connection', async () => {
    const frames: string[] = []
    rig = createRig()
    const { create } = rig.driver.module
    // A driver that collects its bytes up to a full stop.
    rig.driver.module.create = (deps) => {
      let text = ''
      return {
        ...create(deps),
        receive(chunk) {
          text += Buffer.from(chunk).toString()
          while (text.includes('.')) {
            frames.push(text.slice(0, text.indexOf('.')))
            text = text.slice(text.indexOf('.') + 1)
          }
        },
      }
    }
    await rig.start()
    for (let round = 0; round < ROUNDS; round++) {
      await rig.hear(`whole${round}.half`)
      rig.far.unplug()
      await flow()
      rig.far.plug()
      await flow(60_000)
    }
    expect(frames).toEqual(Array.from({ length: ROUNDS }, (_, round) => `whole${round}`))
  })
})
