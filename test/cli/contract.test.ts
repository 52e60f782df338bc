import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeEngine } from '../../src/service/sqlite-engine.ts'
import { run } from './run.ts'

const yaml = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')

test('openapi prints the contract byte for byte', async () => {
  expect((await run(['openapi'])).out).toBe(yaml)
})

test('openapi --json prints the same document', async () => {
  const document = JSON.parse((await run(['openapi', '--json'])).out)
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).length).toBe(yaml.match(/^ {2}\/.*:$/gm)?.length)
})

test('version tells the version, the hash of the contract and Node.js', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const specHash = createHash('sha256').update(yaml).digest('hex')
  const node = process.versions.node
  expect(JSON.parse((await run(['version', '--json'])).out)).toEqual({
    version,
    specHash,
    node,
    sqlite: describeEngine(),
  })
  expect((await run(['version'])).out).toMatch(
    `musen  ${version}\nspec   ${specHash}\nnode   ${node}\nsqlite ${describeEngine().version} by ${describeEngine().engine}`,
  )
})
