import { expect, test } from 'vitest'
import { createNodeIds } from '../../../../src/radio/families/mysensors/node-ids.ts'

test('a flood of requests reads the known nodes once, and never gives an id twice', async () => {
  let reads = 0
  const ids = createNodeIds({
    async known() {
      reads++
      if (reads === 1) throw new Error('The store cannot be read.')
      return ['1', '3']
    },
  })
  await expect(ids.take()).rejects.toThrow('cannot be read')
  ids.heard(4)
  const given = [await ids.take()]
  for (let i = 0; i < 1_000; i++) given.push(await ids.take())
  expect(reads).toBe(2)
  const used = given.filter((id) => id !== undefined)
  expect(used).toHaveLength(254 - 3)
  expect(new Set(used).size).toBe(used.length)
  expect(used).not.toContain(3)
})
