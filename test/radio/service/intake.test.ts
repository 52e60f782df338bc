import { expect, test } from 'vitest'
import { createIntake } from '../../../src/radio/connection/intake.ts'

/** A store that has room for `room` bytes until `drain`. */
function createCase(canPause: boolean, room = 5_000) {
  const pauses: boolean[] = []
  let waiting = 0
  let onRoom = () => {}
  let ended = false
  const passed: number[] = []
  const connection = {
    write: async () => {},
    close: async () => {},
    ...(canPause && { setPaused: (paused: boolean) => void pauses.push(paused) }),
  }
  const intake = createIntake({
    receive(bytes) {
      passed.push(...bytes)
      waiting += bytes.length
    },
    roomFor: () => (waiting < room ? undefined : new Promise((resolve) => (onRoom = resolve))),
    connection: () => connection,
    isEnded: () => ended,
  })
  return {
    intake,
    pauses,
    passed,
    end: () => {
      ended = true
      intake.stop()
    },
    async drain() {
      waiting = 0
      onRoom()
      await Promise.resolve()
    },
  }
}
const numbers = (length: number, from = 0) => Uint8Array.from({ length }, (_, at) => (from + at) % 251)

test('a link that can pause is paused while the store has no room, and nothing is lost or reordered', async () => {
  const { intake, pauses, passed, drain } = createCase(true)
  intake.take(numbers(20_000))
  expect(passed.length).toBeLessThan(8_000)
  expect(pauses).toEqual([true])
  intake.take(numbers(1_000, 20_000))
  for (let i = 0; i < 10; i++) await drain()
  expect(Uint8Array.from(passed)).toEqual(numbers(21_000))
  expect(pauses.at(-1)).toBe(false)
})

test('a link that cannot pause hands everything over', () => {
  const { intake, passed } = createCase(false)
  intake.take(numbers(20_000))
  expect(passed).toHaveLength(20_000)
})

test('after the end nothing is handed over, and the link is not touched', async () => {
  const { intake, pauses, passed, end, drain } = createCase(true)
  intake.take(numbers(20_000))
  const before = passed.length
  end()
  await drain()
  expect(passed).toHaveLength(before)
  expect(pauses).toEqual([true])
})
