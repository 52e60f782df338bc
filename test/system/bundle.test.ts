import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startChild } from './harness/child.ts'
import { musenProgram, spawnMusen, startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

// Each loads a package late, which a bundle can get wrong without a word at the start.

test('the built program reads a configuration file', async () => {
  const file = join(temporaryDirectory(), 'musen.yaml')
  writeFileSync(file, 'port: wrong\n')
  const { code } = await spawnMusen({ flags: ['--config', file], data: temporaryDirectory() }).exited
  expect(code).toBe(78)
  writeFileSync(file, 'host: 127.0.0.1\n')
  const child = spawnMusen({ flags: ['--config', file], data: temporaryDirectory() })
  await child.said(/^\{.*\}$/m, 30_000)
  expect((await child.stop()).code).toBe(0)
})

test('the built program answers every operation from its examples', async () => {
  const child = startChild(process.execPath, [musenProgram, 'mock', '--port', '0', '--json'])
  const [line] = await child.said(/^\{.*\}$/m, 30_000)
  const answer = await fetch(`${JSON.parse(line).url}/v1/info`)
  expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ name: 'musen' })])
})

test('the built program shows its log on a terminal as text', async () => {
  const command = `'${process.execPath}' '${musenProgram}' serve --demo --port 0 --log-level info`
  const child = startChild('script', ['-qec', command, '/dev/null'])
  await child.said(/INFO.*Radio state changed/, 30_000)
})

test('the health check of the image needs no Node, and sees whether musen is ready', async () => {
  const script = fileURLToPath(new URL('../../deploy/health.sh', import.meta.url))
  const musen = await startMusen({ data: temporaryDirectory() })
  const check = () =>
    spawnSync('/bin/bash', [script], { env: { MUSEN_PORT: new URL(musen.url).port, PATH: '' } }).status
  expect(check()).toBe(0)
  await musen.stop()
  expect(check()).not.toBe(0)
})
