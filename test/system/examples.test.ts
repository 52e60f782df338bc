import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startCuttingProxy } from '../client/cutting-proxy.ts'
import { upTo } from '../stream/rig.ts'
import { addRadio } from './harness/api.ts'
import { startChild } from './harness/child.ts'
import { peer } from './harness/installed.ts'
import { startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'
import { startModule } from './harness/text-module.ts'
import { until } from './harness/until.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

async function startProxied() {
  const musen = await startMusen({ demo: true })
  const proxy = await startCuttingProxy(Number(new URL(musen.url).port))
  onTestFinished(() => proxy.stop())
  return { musen, proxy, url: `http://127.0.0.1:${proxy.port}` }
}

test('the program in Python tells every event once, though it is cut off', async () => {
  const { musen, proxy, url } = await startProxied()
  const child = startChild(peer('python3'), [join(project, 'examples/python/follow.py'), url, 'oldest'])
  await child.said(/^5 /m)
  proxy.cut()
  await musen.client.deleteRadio({ params: { path: { radioId: 'spare' } } })
  await child.said(/^\d+ radio\.deleted/m)
  await child.said(/^\d+ radio\.deleted[\s\S]*message\.received/m)
  await child.stop('SIGINT')
  expect(child.errors).toContain('cut off; again after ')
  const seqs = [...child.output.matchAll(/^(\d+) [a-z]+\.[a-z-]+ /gm)].map(([, seq]) => Number(seq))
  expect(seqs).toEqual(upTo(seqs.at(-1) ?? 0))
})

test('the program in Python tells why it is refused', async () => {
  const { url } = await startMusen({ demo: true })
  const child = startChild(peer('python3'), [join(project, 'examples/python/follow.py'), url, '999999'])
  expect(await child.exited).toEqual({ code: 1, signal: null })
  expect(child.errors).toContain('"code":"cursor-invalid"')
})

test('the pager in TypeScript answers a ping once, though it is cut off', async () => {
  const { musen, proxy, url } = await startProxied()
  const module = await startModule()
  await addRadio(musen.client, {
    id: 'pager',
    driver: 'lines',
    link: { type: 'tcp', host: '127.0.0.1', port: module.port },
  })
  // As it stands, but for where the package is.
  const built = JSON.stringify(join(project, 'dist/src/client/client.js'))
  const source = readFileSync(join(project, 'examples/typescript/pager.ts'), 'utf8')
  const file = join(temporaryDirectory(), 'pager.mts')
  writeFileSync(file, source.replace("'musen/client'", built))
  const child = startChild(process.execPath, [
    '--import',
    join(project, 'node_modules/tsx/dist/loader.mjs'),
    file,
    url,
    'pager',
  ])

  await until('the pager to be connected', () => child.errors.includes('connection open'))
  module.say('hello\n')
  await child.said(/^\d+ pager hello$/m)
  proxy.cut()
  module.say('ping\n')
  await child.said(/^answered by /m)
  await module.heard(/^pong/m)
  module.say('bye\n')
  await child.said(/^\d+ pager bye$/m)
  expect(module.text().match(/pong/g)).toHaveLength(1)
  expect(child.errors).toContain('connection lost')
})
