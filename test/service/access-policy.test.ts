import { expect, test } from 'vitest'
import { isLoopback } from '../../src/service/access-policy.ts'

test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('only this machine can reach %s', (host) => {
  expect(isLoopback(host)).toBe(true)
})

test.each(['0.0.0.0', '192.168.1.4', '::', 'example.org', '127.0.0.1.example.org'])(
  'other machines can reach %s',
  (host) => {
    expect(isLoopback(host)).toBe(false)
  },
)
