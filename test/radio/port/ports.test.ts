import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPortLister } from '../../../src/radio/port/ports.ts'
import { temporaryDirectory } from '../../store/store-case.ts'

let place: ReturnType<typeof temporaryDirectory>
let byIdDirectory: string

beforeEach(() => {
  place = temporaryDirectory()
  byIdDirectory = join(place.directory, 'by-id')
})

afterEach(() => place.remove())

/** A device file, and its name by id if one is given. */
function device(name: string, byId?: string): string {
  const path = join(place.directory, name)
  writeFileSync(path, '')
  mkdirSync(byIdDirectory, { recursive: true })
  if (byId) symlinkSync(`../${name}`, join(byIdDirectory, byId))
  return path
}

test('a port comes with the name that survives a replug, its maker and its product', async () => {
  const path = device('ttyUSB0', 'usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0')
  const listed = { path, manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' }
  const { list } = createPortLister({ byIdDirectory, listPorts: async () => [listed] })
  expect(await list()).toEqual({
    ports: [
      {
        ...listed,
        byId: join(byIdDirectory, 'usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0'),
        product: 'FTDI FT232R USB UART',
      },
    ],
  })
})

test('what is not known of a port is absent', async () => {
  const path = device('ttyS0')
  const listed = { path, manufacturer: undefined, serialNumber: '', vendorId: undefined, productId: undefined }
  const { list } = createPortLister({ byIdDirectory, listPorts: async () => [listed] })
  expect(await list()).toEqual({ ports: [{ path }] })
})

test('ports come in the order of their numbers', async () => {
  const paths = ['/dev/ttyUSB10', '/dev/ttyUSB2', '/dev/ttyACM0']
  const { list } = createPortLister({ byIdDirectory, listPorts: async () => paths.map((path) => ({ path })) })
  expect((await list()).ports.map(({ path }) => path)).toEqual(['/dev/ttyACM0', '/dev/ttyUSB2', '/dev/ttyUSB10'])
})

test('without udev the list says so, and holds what has a name by id', async () => {
  const listPorts = () => Promise.reject(new Error('spawn udevadm ENOENT'))
  const bare = await createPortLister({ byIdDirectory, listPorts }).list()
  expect(bare).toEqual({ ports: [], problem: expect.stringContaining('udev is not installed') })
  const path = device('ttyUSB0', 'usb-X_Y_1-if00')
  const { ports, problem } = await createPortLister({ byIdDirectory, listPorts }).list()
  expect(ports).toEqual([{ path, byId: join(byIdDirectory, 'usb-X_Y_1-if00') }])
  expect(problem).toBeTruthy()
})

test('any other failure is a problem too, never an exception', async () => {
  const listPorts = () => Promise.reject(new Error('no bindings'))
  const { ports, problem } = await createPortLister({ byIdDirectory, listPorts }).list()
  expect(ports).toEqual([])
  expect(problem).toContain('no bindings')
})

test('a name by id that leads nowhere hides no other', async () => {
  const path = device('ttyUSB1', 'usb-B')
  symlinkSync('../gone', join(byIdDirectory, 'usb-A'))
  const { list } = createPortLister({ byIdDirectory, listPorts: async () => [{ path }] })
  expect((await list()).ports[0]?.byId).toBe(join(byIdDirectory, 'usb-B'))
})

test('the real listing of this machine does not reject', async () => {
  const { ports } = await createPortLister().list()
  expect(Array.isArray(ports)).toBe(true)
})
