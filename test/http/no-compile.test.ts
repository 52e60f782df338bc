import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'

test('nothing is compiled by ajv or fast-json-stringify, and no parser of forms is loaded, while the service starts and serves', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [compiled('test/http/serve-watched.ts')])
  expect(JSON.parse(stdout)).toEqual({
    statuses: [200, 400, 501, 404, 200, 200, 501],
    whileServing: 0,
    noticed: true,
    compilers: [],
    partsParser: [false, true],
  })
})
