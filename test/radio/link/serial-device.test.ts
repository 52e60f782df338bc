import { execFileSync } from 'node:child_process'
import { linkSync, openSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { SerialLink } from '../../../src/domain/radio.ts'
import { createSerialLink } from '../../../src/radio/link/serial.ts'
import { type DeviceFiles, findSerialDevice } from '../../../src/radio/link/serial-device.ts'
import { openDirectory } from '../../../src/store/sqlite/file/open.ts'
import { temporaryDirectory } from '../../store/store-case.ts'
import { codeOf } from './link-contract.ts'

const ignore = { data: () => {}, closed: () => {} }

function link(path: string) {
  const config: SerialLink = {
    type: 'serial',
    path,
    baudRate: 9600,
    dataBits: 8,
    parity: 'none',
    stopBits: 1,
    flowControl: 'none',
  }
  return createSerialLink(config)
}

describe.runIf(process.platform === 'linux')('a link to a file of the store', () => {
  const place = temporaryDirectory()
  const at = (name: string) => join(place.directory, name)
  const { lock } = openDirectory({ directory: place.directory })
  symlinkSync(at('musen.lock'), at('ttyS'))
  linkSync(at('musen.lock'), at('ttyH'))
  afterAll(() => {
    lock.release()
    place.remove()
  })

  /** The descriptor by which this process holds its lock. */
  function heldBy(path: string): string | undefined {
    return readdirSync('/proc/self/fd').find((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === path && isLocked(fd)
      } catch {
        return false
      }
    })
  }
  const isLocked = (fd: string) => /^lock:/m.test(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))

  test.each([
    ['itself', () => at('musen.lock')],
    ['a symbolic link', () => at('ttyS')],
    ['a hard link', () => at('ttyH')],
    ['a descriptor of the process', () => `/proc/self/fd/${heldBy(at('musen.lock'))}`],
    ['a descriptor in /dev/fd', () => `/dev/fd/${heldBy(at('musen.lock'))}`],
    ['a way around', () => `/dev/../${at('musen.lock')}`],
  ])('is refused, and the lock is kept: %s', async (_, path) => {
    expect(await codeOf(link(path()).connect(ignore))).toBe('port-not-a-tty')
    expect(heldBy(at('musen.lock')), 'the lock').toBeDefined()
  })
})

describe.runIf(process.platform === 'linux')('nothing is opened that is not a serial port', () => {
  const place = temporaryDirectory()
  afterAll(() => place.remove())

  test('a FIFO, a folder, a file, other devices', async () => {
    const fifo = join(place.directory, 'fifo')
    execFileSync('mkfifo', [fifo])
    const file = join(place.directory, 'file')
    writeFileSync(file, '')
    for (const path of [fifo, file, place.directory, '/dev', '/dev/null', '/dev/zero', '/dev/tty', '/dev/ptmx'])
      expect(await codeOf(link(path).connect(ignore)), path).toBe('port-not-a-tty')
    expect(await codeOf(link(`${file}/port`).connect(ignore))).toBe('port-missing')
    const opened = openSync('/dev/null', 'r')
    expect(await codeOf(link(`/dev/fd/${opened}`).connect(ignore))).toBe('port-not-a-tty')
  })
})

const DRIVERS = `/dev/tty             /dev/tty        5       0 system:/dev/tty
usbserial            /dev/ttyUSB   188 0-511 serial
pty_slave            /dev/pts      136 0-1048575 pty:slave
unknown              /dev/tty        4 1-63 console
`

/** A file system with one device. `mode` is that of the folder `/dev/shm`. */
function files(real: string, rdev: number, more: Partial<DeviceFiles> = {}): DeviceFiles {
  const stat = { isCharacterDevice: () => true, isDirectory: () => true, rdev }
  return {
    realpath: async () => real,
    lstat: async (path) => ({ ...stat, mode: path === '/dev/shm' ? 0o1777 : 0o755 }),
    ttyDrivers: async () => DRIVERS,
    platform: 'linux',
    ...more,
  }
}

describe('a device', () => {
  const found = async (real: string, rdev: number, more?: Partial<DeviceFiles>) => {
    try {
      return (await findSerialDevice('/dev/serial/by-id/usb', files(real, rdev, more))).path
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  test('is opened by its real path if its driver is one of serial ports', async () => {
    expect(await found('/dev/ttyUSB0', (188 << 8) | 0)).toBe('/dev/ttyUSB0')
    expect(await found('/dev/ttyUSB300', (188 << 8) | (300 & 0xff) | ((300 & 0xfff00) << 12))).toBe('/dev/ttyUSB300')
    expect(await found('/dev/pts/3', (136 << 8) | 3)).toBe('/dev/pts/3')
    expect(await found('/dev/tty.usbserial', 0x0900_0001, { ttyDrivers: async () => undefined })).toBe(
      '/dev/tty.usbserial',
    )
  })

  test.each([
    ['a watchdog, which reboots the machine', '/dev/watchdog', (10 << 8) | 130],
    ['a virtual console', '/dev/tty1', (4 << 8) | 1],
    ['the own terminal', '/dev/tty', 5 << 8],
    ['a folder that others can write to', '/dev/shm/port', 188 << 8],
    ['a folder outside /dev', '/srv/port', 188 << 8],
  ])('is refused: %s', async (_, real, rdev) => {
    expect(await found(real, rdev)).toBe('port-not-a-tty')
  })

  test('is a COM port on Windows, not a file', async () => {
    const windows = files('', 0, { platform: 'win32' })
    expect((await findSerialDevice('COM12', windows)).path).toBe('COM12')
    for (const path of ['C:\\data\\musen.lock', 'COM1\\..\\x'])
      await expect(findSerialDevice(path, windows)).rejects.toMatchObject({ code: 'port-not-a-tty' })
  })
})
