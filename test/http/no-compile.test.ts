import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('nothing is compiled by ajv or fast-json-stringify, and no parser of forms is loaded, while the service starts and serves', async () => {
  const script = fileURLToPath(new URL('serve-watched.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script])
  expect(JSON.parse(stdout)).toEqual({
    statuses: [200, 400, 501, 404, 200, 200, 501],
    whileServing: 0,
    noticed: true,
    compilers: [],
    partsParser: [false, true],
  })
})
