import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startCuttingProxy } from '../client/cutting-proxy.ts'
import { upTo } from '../stream/rig.ts'
import { startChild } from './harness/child.ts'
import { peer } from './harness/installed.ts'
import { startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

const sources = fileURLToPath(new URL('../../examples/csharp/', import.meta.url))

/** Compiles the example with Mono, without a warning. */
function compile(): string {
  const program = join(temporaryDirectory(), 'MusenExample.exe')
  const files = readdirSync(sources).filter((name) => name.endsWith('.cs'))
  const options = ['-langversion:7', '-warnaserror', '-r:System.Runtime.Serialization.dll', `-out:${program}`]
  // Errors are on the standard output.
  execFileSync(peer('mcs'), [...options, ...files.map((name) => join(sources, name))], { stdio: ['ignore', 2, 2] })
  return program
}

/** Cuts the first connection off while it is being told where it is, and every other when the test wants it. */
async function startProxy(url: string) {
  const allowances = [350]
  const proxy = await startCuttingProxy(Number(new URL(url).port), () => allowances.shift() ?? Number.POSITIVE_INFINITY)
  onTestFinished(() => proxy.stop())
  return proxy
}

/** How often a text is in another. */
const count = (text: string, part: RegExp) => [...text.matchAll(new RegExp(part, 'gm'))].length

test('the program in C# receives, sends, sees the delivery, and resumes after a cut', async () => {
  const program = compile()
  const musen = await startMusen({ demo: true })
  const proxy = await startProxy(musen.url)
  const words = [`http://127.0.0.1:${proxy.port}`, 'kiss-demo', 'OH2XYZ-9', 'Hello from C#']
  const child = startChild(peer('mono'), [program, ...words])

  const [, id] = await child.said(/^accepted (\S+): queued$/m)
  await child.said(/^\d+ received kiss-demo /m)
  await child.said(new RegExp(`^\\d+ message ${id} is delivered, for good$`, 'm'))
  expect(count(child.output, /^cut off /)).toBe(proxy.cuts())

  const cuts = count(child.output, /^cut off /)
  const followed = count(child.output, /^following after /)
  proxy.cut()
  await child.said(new RegExp(`(?:^cut off [\\s\\S]*?){${cuts + 1}}`, 'm'))
  // Something happens while nobody listens.
  await musen.client.deleteRadio({ params: { path: { radioId: 'spare' } } })
  await child.said(new RegExp(`(?:^following after [\\s\\S]*?){${followed + 1}}`, 'm'))
  await child.said(/^\d+ radio\.deleted$/m)
  await child.said(/^\d+ radio\.deleted\n[\s\S]*^\d+ received /m)

  await child.stop('SIGINT')
  const seqs = [...child.output.matchAll(/^(\d+) (?:[a-z]+\.[a-z]+|received|queued|message)\b/gm)].map(([, seq]) =>
    Number(seq),
  )
  expect(seqs).toEqual(upTo(seqs.at(-1) ?? 0, seqs[0]))
  // It was repeated under its key, and is one message.
  expect(count(child.output, /^\d+ queued \S+ kiss-demo > OH2XYZ-9: text Hello from C#$/)).toBe(1)
  process.stdout.write(`What the program in C# told:\n${child.output}`)
})

test('the program in C# tells why it is refused', async () => {
  const program = compile()
  const { url } = await startMusen({ demo: true })
  const unknown = startChild(peer('mono'), [program, url, 'roof', 'Hello'])
  expect(await unknown.exited).toEqual({ code: 1, signal: null })
  expect(unknown.errors).toMatch(/^radio-unknown: /m)
  expect(await startChild(peer('mono'), [program]).exited).toEqual({ code: 2, signal: null })
})
