import fc from 'fast-check'
import { test } from 'vitest'
import { timestamp } from '../../../src/http/mapping/timestamp.ts'
import { tries } from '../../chance.ts'

test('a time is written as Date writes it, whatever was written before', () => {
  const times = fc.array(
    fc.oneof(fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }), fc.nat(3000)),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(times, (all) => all.every((ms) => timestamp(ms) === new Date(ms).toISOString())),
    tries(),
  )
})
