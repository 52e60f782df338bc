import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeService, startFakeService } from './fake-service.ts'
import { run } from './run.ts'

let service: FakeService
beforeEach(async () => {
  service = await startFakeService()
})
afterEach(() => service.stop())

const ports = (...words: string[]) => run(['ports', ...words, '--url', service.url])

describe('ports', () => {
  test('lists the ports with what is known of them', async () => {
    service.ports = {
      items: [
        { path: '/dev/ttyAMA0' },
        { path: '/dev/ttyUSB0', vendorId: '0403', productId: '6015', product: 'FT230X', usedBy: 'tnc' },
      ],
    }
    const { code, out } = await ports()
    expect({ code, out: out.split('\n') }).toEqual({
      code: 0,
      out: [
        'PATH          USED BY  USB ID     PRODUCT',
        '/dev/ttyAMA0',
        '/dev/ttyUSB0  tnc      0403:6015  FT230X',
        '',
      ],
    })
  })

  test('says that there are none', async () => {
    expect(await ports()).toEqual({ code: 0, out: 'The service machine has no serial ports.\n', err: '' })
  })

  test('says why they cannot be listed', async () => {
    service.ports = { items: [], problem: 'udevadm is not installed.' }
    expect((await ports()).out).toBe('udevadm is not installed.\n')
  })

  test('prints the answer with --json', async () => {
    service.ports = { items: [{ path: '/dev/ttyUSB0' }] }
    expect(JSON.parse((await ports('--json')).out)).toEqual(service.ports)
  })
})
