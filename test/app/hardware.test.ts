import { expect, test } from 'vitest'
import { createHardware } from '../../src/app/hardware.ts'
import { createMemoryStore } from '../fakes/memory-store.ts'
import { radioConfig } from '../store/store-case.ts'

const DEVICES: Record<string, string> = {
  '/dev/serial0': '/dev/ttyAMA0',
  '/dev/serial/by-path/usb-1': '/dev/ttyUSB0',
  '/dev/serial/by-id/ftdi': '/dev/ttyUSB0',
}

test('a port tells which radio uses it, by whatever name of the port that radio was given', async () => {
  const store = createMemoryStore()
  const serial = (path: string) => ({
    link: {
      type: 'serial',
      path,
      baudRate: 9600,
      dataBits: 8,
      parity: 'none',
      stopBits: 1,
      flowControl: 'none',
    } as const,
  })
  await store.createRadio(radioConfig('pi', serial('/dev/serial0')))
  await store.createRadio(radioConfig('usb', serial('/dev/serial/by-path/usb-1')))
  await store.createRadio(radioConfig('gone', serial('/dev/ttyUSB9')))
  await store.createRadio(radioConfig('net'))
  const hardware = createHardware({
    ports: {
      list: async () => ({
        ports: [
          { path: '/dev/ttyAMA0' },
          { path: '/dev/ttyUSB0', byId: '/dev/serial/by-id/ftdi' },
          { path: '/dev/ttyUSB1' },
        ],
      }),
    },
    drivers: { list: () => [], get: () => undefined, check() {} },
    store,
    placesOf: async (target) =>
      new Set([target.type === 'serial' ? (DEVICES[target.path] ?? target.path) : 'elsewhere']),
  })
  const { ports } = await hardware.ports()
  expect(ports.map(({ path, usedBy }) => [path, usedBy])).toEqual([
    ['/dev/ttyAMA0', 'pi'],
    ['/dev/ttyUSB0', 'usb'],
    ['/dev/ttyUSB1', undefined],
  ])
})
