import { expect, test } from 'vitest'
import { createRepeats } from '../../src/app/repeats.ts'

test('the oldest remembered answers are forgotten beyond the limit', async () => {
  const repeats = createRepeats<number>('createKey', { maxAnswers: 10 })
  let made = 0
  const ask = (key: string) => repeats.run(key, {}, async () => ++made)
  for (let key = 0; key < 11; key++) await ask(`key-${key}`)
  expect(await ask('key-10')).toBe(11)
  expect(await ask('key-1')).toBe(2)
  // The first one is gone, so the request is made again.
  expect(await ask('key-0')).toBe(12)
})
