import { rmSync, writeFileSync } from 'node:fs'
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
  rmSync(folder)
  expect((await ask('POST', '/v1/radios/r/captures', {})).status).toBe(202)
})
