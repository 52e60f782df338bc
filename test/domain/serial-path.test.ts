import { expect, test } from 'vitest'
import { DomainError } from '../../src/domain/errors.ts'
import { checkSerialPath } from '../../src/domain/serial-path.ts'

const PATHS = {
  linux: ['/dev/ttyUSB0', '/dev/serial/by-id/usb-FTDI_FT232R-if00-port0', '/dev/ttyAMA0', '/dev/custom', '/tmp/tnc'],
  darwin: ['/dev/cu.usbserial-1420', '/dev/tty.usbmodem14201', '/dev/cu.SLAB_USBtoUART'],
  win32: ['COM1', 'COM10', 'com255', String.raw`\\.\COM10`],
} as const
type System = keyof typeof PATHS
const SYSTEMS = Object.keys(PATHS) as System[]

function fault(path: string, platform: NodeJS.Platform): unknown {
  try {
    checkSerialPath(path, '/link/path', platform)
  } catch (error) {
    return error
  }
}

test.each(SYSTEMS.flatMap((system) => PATHS[system].map((path) => [path, system] as const)))(
  '%s is a port of %s',
  (path, system) => {
    expect(fault(path, system)).toBeUndefined()
  },
)

test.each([
  ['COM10', 'linux', '"COM10" is a serial port of Windows; musen runs on Linux.'],
  ['/dev/cu.usbserial-1420', 'linux', '"/dev/cu.usbserial-1420" is a serial port of macOS; musen runs on Linux.'],
  ['/dev/tty.usbmodem1', 'linux', '"/dev/tty.usbmodem1" is a serial port of macOS; musen runs on Linux.'],
  ['COM3', 'darwin', '"COM3" is a serial port of Windows; musen runs on macOS.'],
  ['/dev/ttyUSB0', 'win32', '"/dev/ttyUSB0" is a serial port of Linux; musen runs on Windows.'],
  ['ttyUSB0', 'linux', '"ttyUSB0" is not the path of a serial port; musen runs on Linux.'],
] as const)('%s is refused on %s', (path, platform, message) => {
  const error = fault(path, platform)
  expect(error).toBeInstanceOf(DomainError)
  expect(error).toMatchObject({ code: 'link-invalid', field: '/link/path', message })
  for (const example of ['/dev/ttyUSB0', '/dev/cu.usbserial-1420', 'COM10'])
    expect((error as DomainError).hint).toContain(example)
})

test('a system that is not known takes any path', () => {
  expect(fault('/dev/cuaU0', 'freebsd')).toBeUndefined()
})
