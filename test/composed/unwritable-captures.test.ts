import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nowhere, useService } from './service.ts'

const { ask, directory } = useService()

test('a capture whose file cannot be made is refused, with what to look at', async () => {
  await ask('POST', '/v1/radios', { id: 'r', driver: 'lines', link: nowhere, enabled: false })
  const folder = join(directory, 'captures')
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, 'in the way')
  const refused = await ask('POST', '/v1/radios/r/captures', {})
  expect(refused).toMatchObject({ status: 503, body: { code: 'store-unwritable' } })
  expect(refused.body.detail).toContain(folder)
  expect(refused.body.hint).toContain('another data directory')
  rmSync(folder)
  expect((await ask('POST', '/v1/radios/r/captures', {})).status).toBe(202)
})

/** Only the superuser, and not in every container, may mount. Returns undefined if this process may not. */
function mountFullDisk(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'none', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  writeFileSync(join(folder, 'filler'), 'x'.repeat(4096))
  return () => execFileSync('umount', ['-l', folder])
}

test('a capture on a full disk is refused, and leaves no file', async ({ skip }) => {
  await ask('POST', '/v1/radios', { id: 'r', driver: 'lines', link: nowhere, enabled: false })
  const folder = join(directory, 'captures')
  rmSync(folder, { recursive: true, force: true })
  const unmount = mountFullDisk(folder)
  if (unmount === undefined) return skip('only the superuser can mount a full disk')
  try {
    for (const { id } of (await ask('GET', '/v1/radios/r/captures')).body.items)
      await ask('DELETE', `/v1/radios/r/captures/${id}`)
    const refused = await ask('POST', '/v1/radios/r/captures', {})
    expect(refused).toMatchObject({
      status: 503,
      body: { code: 'store-unwritable', hint: expect.stringContaining('full') },
    })
    expect(readdirSync(folder)).toEqual(['filler'])
    expect((await ask('GET', '/v1/radios/r/captures')).body.items).toEqual([])
  } finally {
    unmount()
  }
})
