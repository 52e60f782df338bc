import { expect, test } from 'vitest'
import { targetText } from '../../../src/domain/jobs/probe.ts'

test('a port is told apart from an IPv6 address', () => {
  expect(targetText({ type: 'tcp', host: '::1', port: 4000 })).toBe('tcp://[::1]:4000')
  expect(targetText({ type: 'tcp', host: 'pi', port: 4000 })).toBe('tcp://pi:4000')
  expect(targetText({ type: 'serial', path: '/dev/x' })).toBe('/dev/x')
})
