import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { DomainError } from '../../../src/domain/errors.ts'
import type { SerialLink } from '../../../src/domain/radio.ts'
import { createSerialLink } from '../../../src/radio/link/serial.ts'
import { openFault } from '../../../src/radio/link/serial-faults.ts'
import { temporaryDirectory } from '../../store/store-case.ts'
import { codeOf, linkContract, until } from './link-contract.ts'
import { createPtyPort, hasTerminals } from './pty.ts'

const ignore = { data: () => {}, closed: () => {} }

function serial(path: string, more: Partial<SerialLink> = {}): SerialLink {
  return {
    type: 'serial',
    path,
    baudRate: 9600,
    dataBits: 8,
    parity: 'none',
    stopBits: 1,
    flowControl: 'none',
    ...more,
  }
}

if (hasTerminals) {
  linkContract({
    name: 'serial',
    unpluggedCode: 'port-missing',
    // A pty buffers a few pages.
    floodBytes: 256 * 1024,
    async create({ writeTimeoutMs }) {
      const port = createPtyPort()
      // At a baud rate that gives the flood no extra time.
      const link = createSerialLink(serial(port.path, { baudRate: 4_000_000 }), { writeTimeoutMs })
      return { ...port, link, replug: async () => port.plug() }
    },
  })

  describe('a serial port', () => {
    const ports: ReturnType<typeof createPtyPort>[] = []
    afterEach(async () => {
      for (const port of ports.splice(0)) await port.dispose()
    })

    function plugged() {
      const port = createPtyPort()
      ports.push(port)
      return port
    }

    test('is port-busy for a second program, with the command that names the first', async () => {
      const port = plugged()
      const connection = await createSerialLink(serial(port.path)).connect(ignore)
      const second = createSerialLink(serial(port.path)).connect(ignore)
      await expect(second).rejects.toMatchObject({ code: 'port-busy', hint: expect.stringContaining('fuser') })
      await connection.close()
      const third = await createSerialLink(serial(port.path)).connect(ignore)
      await third.close()
    })

    test.each([
      { dataBits: 7, parity: 'even', stopBits: 2 },
      { parity: 'odd' },
      { flowControl: 'hardware' },
      { flowControl: 'software' },
      { baudRate: 57_600 },
    ] as Partial<SerialLink>[])('opens with %j', async (more) => {
      const port = plugged()
      const connection = await createSerialLink(serial(port.path, more)).connect(ignore)
      await connection.close()
    })

    test.each([{ dtr: false }, { rts: false }, { lowLatency: true }])(
      'without control lines refuses %j, and is closed',
      async (more) => {
        const port = plugged()
        const connecting = createSerialLink(serial(port.path, more)).connect(ignore)
        await expect(connecting).rejects.toMatchObject({ code: 'link-failed', hint: expect.stringContaining('Remove') })
        const connection = await createSerialLink(serial(port.path)).connect(ignore)
        await connection.close()
      },
    )

    test('is told as lost when unplugged under traffic, each time', async () => {
      const port = plugged()
      const link = createSerialLink(serial(port.path))
      for (let round = 0; round < 30; round++) {
        let bytes = 0
        let tell: (fault: DomainError) => void = () => {}
        const lost = new Promise<DomainError>((resolve) => {
          tell = resolve
        })
        await link.connect({ data: (chunk) => (bytes += chunk.length), closed: (fault) => tell(fault) })
        port.send(Buffer.alloc(1_000, 65))
        await until(() => bytes > 0)
        for (let chunk = 0; chunk < 3; chunk++) port.send(Buffer.alloc(1_000, 66))
        await port.unplug()
        expect((await lost).code).toBe('link-lost')
        port.plug()
      }
    })

    test('leaves no file open after a hundred connections, losses and refusals', async () => {
      const port = plugged()
      const link = createSerialLink(serial(port.path))
      const once = async (round: number) => {
        let lost = false
        const connection = await link.connect({ data: () => {}, closed: () => (lost = true) })
        expect(await codeOf(link.connect(ignore))).toBe('port-busy')
        if (round % 2 === 0) return connection.close()
        await port.unplug()
        await until(() => lost)
        await connection.close()
        expect(await codeOf(link.connect(ignore))).toBe('port-missing')
        port.plug()
      }
      await once(1)
      await settledFiles()
      const before = openFiles()
      for (let round = 0; round < 100; round++) await once(round)
      await until(() => openFiles() <= before)
    })
  })
}

test('a missing port is port-missing', async () => {
  const failing = createSerialLink(serial('/dev/no-such-port')).connect(ignore)
  await expect(failing).rejects.toMatchObject({ code: 'port-missing', hint: expect.stringContaining('by-id') })
})

test('a file that is no port is port-not-a-tty', async () => {
  const { directory, remove } = temporaryDirectory()
  const path = join(directory, 'file')
  writeFileSync(path, 'text')
  expect(await codeOf(createSerialLink(serial(path)).connect(ignore))).toBe('port-not-a-tty')
  expect(await codeOf(createSerialLink(serial(directory)).connect(ignore))).toBe('port-not-a-tty')
  remove()
})

test.each(['No such file or directory', 'Device or resource busy'])(
  '"%s" names the programs that take ports',
  async (text) => {
    const { hint } = await openFault('/dev/x', new Error(text))
    expect(hint).toContain('systemctl disable --now ModemManager')
    expect(hint).toContain('apt-get remove brltty')
  },
)

test('no permission comes with the line that gives it', async () => {
  const fault = await openFault(
    '/dev/no-such-port',
    new Error('Error: Permission denied, cannot open /dev/no-such-port'),
  )
  expect(fault).toBeInstanceOf(DomainError)
  expect(fault).toMatchObject({
    code: 'port-permission',
    hint: expect.stringContaining('sudo usermod -aG dialout $USER'),
  })
})

test.each([
  ['Error: No such file or directory, cannot open /dev/x', 'port-missing'],
  ['Error: No such device or address, cannot open /dev/x', 'port-missing'],
  ['Opening COM10: File not found', 'port-missing'],
  ['Opening COM10: Access denied', 'port-busy'],
  ['Error Resource temporarily unavailable Cannot lock port', 'port-busy'],
  ['Error: Device or resource busy, cannot open /dev/x', 'port-busy'],
  ['Error: Inappropriate ioctl for device, cannot open /dev/x', 'port-not-a-tty'],
  ['Error: Setting custom baud rate of 12345 failed', 'link-failed'],
  ['Error: Input/output error, cannot open /dev/ttyS9', 'link-failed'],
])('"%s" is %s', async (text, code) => {
  const fault = await openFault('/dev/x', new Error(text))
  expect(fault.code).toBe(code)
  expect(fault.hint).toBeTruthy()
})

/** Open files of this process; 0 where /proc does not tell. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

/** Waits until no file is being closed any more. */
async function settledFiles(): Promise<void> {
  let last = -1
  await until(() => {
    const now = openFiles()
    const same = now === last
    last = now
    return same
  })
}
