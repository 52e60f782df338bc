import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startChild } from './harness/child.ts'
import { installPacked } from './harness/installed-package.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const NEEDED = ['fastify', 'typescript', 'openapi-typescript', 'tsx', '@types/node', '@types/ws']

/** The commands in the `sh` blocks of the guide, in their order. */
function commands(): string[] {
  const guide = readFileSync(join(project, 'docs/generator.md'), 'utf8')
  return [...guide.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}

/** What serves until it is stopped says its port when it is ready. */
const SERVING = /listens on http:\S+:(\d+)/

test('every command of the guide works in the example, with the packed package', async () => {
  const { directory, program } = installPacked({ more: NEEDED })
  cpSync(join(project, 'examples/service'), directory, { recursive: true })
  const bin = join(directory, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(program, join(bin, 'musen'))
  const require = createRequire(import.meta.url)
  for (const [name, file] of [
    ['typescript', 'bin/tsc'],
    ['tsx', 'dist/cli.mjs'],
  ] as const)
    symlinkSync(
      join(dirname(require.resolve(`${name}/package.json`)), file),
      join(bin, name === 'typescript' ? 'tsc' : name),
    )
  writeFileSync(join(directory, '.npmrc'), 'offline=true\nupdate-notifier=false\n')

  const all = commands()
  expect(all.length).toBeGreaterThan(7)
  // The system chooses the ports: the guide's own may be taken.
  const env = { ...process.env, PORT: '0' }
  const ports: Record<string, string> = { 8081: '0' }
  for (const command of all) {
    // The packages are linked; a registry is not asked.
    if (command.startsWith('npm install')) {
      const named = command.split(' ').filter((word) => /^[@\w]/.test(word) && !['npm', 'install'].includes(word))
      expect([...NEEDED, 'musen']).toEqual(expect.arrayContaining(named.map((word) => word.replace(/(?<=.)@.*$/, ''))))
      continue
    }
    const free = command.replaceAll(/\b808\d\b/g, (port) => ports[port] ?? port)
    const isServing = /main\.ts|musen mock/.test(command)
    // npx does not pass the signal at the end of the test on to what it runs.
    const direct = isServing ? free.replace(/^npx /, 'node_modules/.bin/') : free
    const child = startChild('sh', ['-c', `exec ${direct}`], { cwd: directory, env })
    if (isServing) {
      const [, port = ''] = await child.said(SERVING, 120_000)
      ports[command.includes('mock') ? 8081 : 8080] = port
    } else {
      const { code } = await child.exited
      expect([command, code], child.output + child.errors).toEqual([command, 0])
    }
  }
  expect(ports).toEqual({ 8080: expect.stringMatching(/^[1-9]/), 8081: expect.stringMatching(/^[1-9]/) })
  const mocked = await fetch(`http://127.0.0.1:${ports[8081]}/seeds/seed_1`)
  expect([mocked.status, await mocked.json()]).toEqual([200, expect.objectContaining({ species: expect.any(String) })])
})
