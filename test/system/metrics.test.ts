import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { startMusen } from './harness/musen.ts'

test('promtool has nothing to say about the metrics of the demo', async () => {
  const { url } = await startMusen({ demo: true })
  await fetch(`${url}/v1/radios`)
  const input = await (await fetch(`${url}/metrics`)).text()
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input, encoding: 'utf8' })
  expect([status, stdout + stderr]).toEqual([0, ''])
})
