import { expect, onTestFinished, test, vi } from 'vitest'
import { createSystemLookup } from '../../src/service/system-lookup.ts'

const names = createSystemLookup()

test('a name of the hosts file has its addresses, each once', async () => {
  const found = await names.lookup('localhost')
  expect(found.length).toBeGreaterThan(0)
  for (const { address, family } of found) expect(family).toBe(address.includes(':') ? 6 : 4)
  expect(new Set(found.map(({ address }) => address)).size).toBe(found.length)
})

test.each(['-h', '--help'])('%s is not an option but a name without addresses', async (name) => {
  await expect(names.lookup(name)).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('without the program, Node asks', async () => {
  vi.stubEnv('PATH', '/nonexistent')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await createSystemLookup().lookup('localhost')).toContainEqual({ address: '127.0.0.1', family: 4 })
})

test('a closed lookup finds nothing', async () => {
  const closed = createSystemLookup()
  closed.close()
  await expect(closed.lookup('localhost')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})
