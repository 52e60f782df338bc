import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unitText } from '../../src/cli/systemd/unit.ts'
import { eventually } from '../eventually.ts'
import { startChild } from './harness/child.ts'
import { musenProgram, serving } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

const unit = fileURLToPath(new URL('../../deploy/systemd/musen.service', import.meta.url))
test.each([false, true])('systemd accepts the unit that is installed (for one user: %s)', (user) => {
  const file = join(temporaryDirectory(), 'musen.service')
  writeFileSync(file, unitText({ command: [process.execPath, musenProgram], user }))
  // A user manager needs a directory of its own.
  const env = { ...process.env, XDG_RUNTIME_DIR: temporaryDirectory() }
  const words = ['verify', ...(user ? ['--user'] : []), '--man=no', '--recursive-errors=no', file]
  const { status, stderr } = spawnSync('systemd-analyze', words, { encoding: 'utf8', env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

/** Of ten; `systemd-analyze` counts in tenths. */
const MAX_EXPOSURE = 2

test(`systemd rates the exposure of the unit at most ${MAX_EXPOSURE}`, () => {
  const words = ['security', '--offline=true', `--threshold=${MAX_EXPOSURE * 10}`, '--no-pager', unit]
  const { status, stdout } = spawnSync('systemd-analyze', words, { encoding: 'utf8' })
  expect(stdout).toContain('Overall exposure level')
  expect(status, stdout).toBe(0)
})

/** Refused with EPERM in the unit, and harmless: SQLite asks for the first as root only, and V8 goes on without the second. */
const REFUSED_HARMLESSLY = ['fchown', 'pkey_alloc']

test('the unit allows the system calls that musen makes', async () => {
  const trace = join(temporaryDirectory(), 'trace')
  // With -D the child is musen itself, so that it gets the signals.
  const strace = ['-D', '-f', '-qq', '-o', trace, process.execPath, musenProgram]
  const musen = await serving(
    startChild('strace', [...strace, 'serve', '--demo', '--port', '0', '--json', '--log-level', 'warn']),
  )
  const payload = { encoding: 'text', data: 'Hello' } as const
  const body = { radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload }
  // Under strace musen is slow enough to say that it is overloaded.
  await eventually(async () => expect((await musen.client.sendMessage({ body })).response.status).toBe(202))
  for (const path of ['/v1/ports', '/metrics', '/docs/'])
    await eventually(async () => expect((await fetch(`${musen.url}${path}`)).status).toBe(200))
  expect((await musen.stop()).code).toBe(0)

  const made = new Set(Array.from(readFileSync(trace, 'utf8').matchAll(/^\d+ +([a-z_0-9]+)\(/gm), ([, name]) => name))
  expect(made.size).toBeGreaterThan(40)
  const allowed = allowedCalls(readFileSync(unit, 'utf8'))
  expect([...made].filter((name) => !allowed.has(name ?? '') && !REFUSED_HARMLESSLY.includes(name ?? ''))).toEqual([])
})

/** Reads the lines of SystemCallFilter: names and groups that are allowed, then, after `~`, those that are not. */
function allowedCalls(text: string): Set<string> {
  const groups = new Map<string, string[]>()
  let members: string[] = []
  for (const line of execFileSync('systemd-analyze', ['syscall-filter', '--no-pager'], { encoding: 'utf8' }).split(
    '\n',
  )) {
    const word = line.trim()
    if (line.startsWith('@')) {
      members = []
      groups.set(word, members)
    } else if (/^@?[a-z_0-9-]+$/.test(word)) members.push(word)
  }
  const expand = (name: string): string[] => (name.startsWith('@') ? (groups.get(name) ?? []).flatMap(expand) : [name])
  const allowed = new Set<string>()
  for (const [, refused, names = ''] of text.matchAll(/^SystemCallFilter=(~?)(.+)$/gm))
    for (const name of names.split(' ').flatMap(expand)) refused ? allowed.delete(name) : allowed.add(name)
  return allowed
}
