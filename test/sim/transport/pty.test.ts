import { lstatSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createLink } from '../../../src/radio/link/create.ts'
import { createPtyTransport } from '../../../src/sim/transport/pty.ts'
import type { Plug } from '../../../src/sim/transport/transport.ts'
import { transportContract, until } from './transport-contract.ts'
import { createTtyHost } from './tty-host.ts'

const directory = mkdtempSync(join(tmpdir(), 'musen-pty-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

let links = 0
const newSymlink = () => join(directory, `module${++links}`)
const nobody: Plug = { receive() {}, happened() {} }

/** The package is optional, and has binaries for some platforms only. */
const available = await createPtyTransport()
  .plug(nobody)
  .then(
    () => true,
    () => false,
  )

test.skipIf(available)('without its package a pty is refused, with what to install', async () => {
  await expect(createPtyTransport().plug(nobody)).rejects.toMatchObject({
    code: 'link-failed',
    hint: expect.stringContaining('npm install'),
  })
})

if (available) {
  transportContract({
    name: 'pty',
    seesHosts: false,
    unpluggedCode: 'port-missing',
    create() {
      const transport = createPtyTransport({ symlink: newSymlink() })
      return {
        transport,
        link() {
          if (transport.config?.type !== 'serial') throw new Error('no configuration')
          return createTtyHost(transport.config)
        },
      }
    },
  })

  describe('the pty transport', () => {
    test('without a symbolic link is found under its own path', async () => {
      const transport = createPtyTransport()
      await transport.plug(nobody)
      expect(transport.address).toMatch(/^\/dev\//)
      expect(transport.config).toMatchObject({ type: 'serial', path: transport.address })
      await transport.unplug()
    })

    test('its symbolic link is there while it is plugged in', async () => {
      const symlink = newSymlink()
      const transport = createPtyTransport({ symlink })
      await transport.plug(nobody)
      expect(transport.address).toBe(symlink)
      expect(readlinkSync(symlink)).toMatch(/^\/dev\//)
      await transport.unplug()
      expect(lstatSync(symlink, { throwIfNoEntry: false })).toBeUndefined()
    })

    test('replaces a symbolic link of an earlier run, and never a file', async () => {
      const symlink = newSymlink()
      symlinkSync('/nowhere', symlink)
      const transport = createPtyTransport({ symlink })
      await transport.plug(nobody)
      expect(readlinkSync(symlink)).not.toBe('/nowhere')
      await transport.unplug()
      writeFileSync(symlink, 'precious')
      await expect(transport.plug(nobody)).rejects.toMatchObject({ code: 'link-failed' })
      expect(lstatSync(symlink).isFile()).toBe(true)
    })

    test('leaves alone a symbolic link that leads elsewhere by now', async () => {
      const symlink = newSymlink()
      const transport = createPtyTransport({ symlink })
      await transport.plug(nobody)
      rmSync(symlink)
      symlinkSync('/nowhere', symlink)
      await transport.unplug()
      expect(readlinkSync(symlink)).toBe('/nowhere')
    })

    test('does not hear itself before a host has opened it', async () => {
      const heard: Uint8Array[] = []
      const transport = createPtyTransport()
      await transport.plug({ receive: (chunk) => void heard.push(chunk), happened() {} })
      transport.write(Buffer.from('hello\n'))
      if (!transport.config) throw new Error('no configuration')
      const connection = await createLink(transport.config).connect({ data() {}, closed() {} })
      await connection.write(Buffer.from('host\n'))
      await until(() => heard.length > 0)
      expect(Buffer.concat(heard).toString()).toBe('host\n')
      await connection.close()
      await transport.unplug()
    })

    test('with nobody reading takes a bounded amount, says that it is congested, blocks nothing and echoes nothing', async () => {
      const transport = createPtyTransport()
      const heard: Uint8Array[] = []
      await transport.plug({ receive: (chunk) => void heard.push(chunk), happened() {} })
      const kilobyte = Buffer.alloc(1024, 0x55)
      let taken = 0
      // More than 64 of them means that the kernel has taken some, and could have echoed them.
      for (let turn = 0; turn < 20 || taken <= 64; turn++) {
        while (taken < 1000 && transport.write(kilobyte)) taken++
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      expect(transport.congested()).toBe(true)
      expect(taken).toBeLessThan(200)
      expect(heard).toEqual([])
      await transport.unplug()
      expect(transport.congested()).toBe(false)
    })
  })
}
