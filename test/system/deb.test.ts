import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { CACHE } from './harness/cache.ts'
import { type Child, startChild } from './harness/child.ts'
import { peer } from './harness/installed.ts'
import { createPlainClient } from './harness/plain-client.ts'
import { temporaryDirectory } from './harness/temporary.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
/** A bare Debian without compiler, Python and git. It is kept between runs, because its packages come over the network. */
const BASE = join(CACHE, 'bookworm.tar')
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
const DAEMON = 'chroot --userspec=musen:musen --groups=dialout'.split(' ')
const VARIABLES = [
  'MUSEN_CONFIG=/etc/musen/musen.yaml',
  'MUSEN_DATA=/var/lib/musen',
  'CACHE_DIRECTORY=/var/cache/musen',
]

/** Runs a command as root. @returns what it printed */
function root(...words: string[]): string {
  const [command = '', ...rest] = [...asRoot, ...words]
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}

function unpackDebian(): string {
  if (!existsSync(BASE)) {
    const draft = `${BASE}.${process.pid}`
    mkdirSync(CACHE, { recursive: true })
    const packages = '--include=adduser,init-system-helpers'
    root(peer('debootstrap'), '--variant=minbase', packages, 'bookworm', `${draft}.d`)
    root('tar', '-C', `${draft}.d`, '-cf', draft, '.')
    root('rm', '-rf', `${draft}.d`)
    renameSync(draft, BASE)
  }
  const directory = join(temporaryDirectory(), 'debian')
  mkdirSync(directory)
  root('tar', '-C', directory, '-xf', BASE)
  onTestFinished(() => {
    root('rm', '-rf', directory)
  })
  return directory
}

function build(version: string, ...flags: string[]): string {
  const out = temporaryDirectory()
  const words = ['tsx', 'scripts/deb.ts', '--version', version, '--out', out, '--fast', ...flags]
  return execFileSync('npx', words, { cwd: project, encoding: 'utf8' }).trim().split('\n').at(-1) ?? ''
}

/** The same files as a later version, because most of the time of a build is Node.js. */
function nextVersion(file: string): string {
  const tree = join(temporaryDirectory(), 'tree')
  execFileSync('dpkg-deb', ['-R', file, tree])
  const control = join(tree, 'DEBIAN', 'control')
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/m, 'Version: 0.0.2'))
  execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', tree, `${tree}.deb`], { stdio: 'ignore' })
  return `${tree}.deb`
}

async function serve(debian: string): Promise<Child & { url: string }> {
  const [command = '', ...words] = [
    ...asRoot,
    ...DAEMON,
    debian,
    'env',
    ...VARIABLES,
    'musen',
    'serve',
    '--port',
    '0',
    '--json',
  ]
  const child = startChild(command, words)
  const [, url = ''] = await child.said(/"api":"(http:[^"]+)\/v1"/, 30_000)
  return Object.assign(child, { url })
}

test('the Debian package installs, serves, upgrades, and removes what it made', async () => {
  const first = build('0.0.1')
  const second = nextVersion(first)
  const { status, stdout } = spawnSync(peer('lintian'), ['--allow-root', '--fail-on', 'error', first], {
    encoding: 'utf8',
  })
  expect(status, stdout).toBe(0)

  const debian = unpackDebian()
  const inside = (...words: string[]) => root('chroot', debian, ...words)
  const path = (name: string) => join(debian, name)
  for (const name of ['gcc', 'python3', 'git', 'node']) expect(existsSync(path(`usr/bin/${name}`)), name).toBe(false)
  copyFileSync(first, path('tmp/musen.deb'))
  inside('dpkg', '-i', '/tmp/musen.deb')
  expect(inside('id', '-Gn', 'musen').trim().split(' ')).toContain('dialout')
  expect(statSync(path('var/lib/musen')).mode & 0o777).toBe(0o700)
  expect(inside('ls', '/usr/lib/systemd/system')).toContain('musen.service')

  const before = await serve(debian)
  const radio = { id: 'roof', driver: 'lines', link: { type: 'serial', path: '/dev/ttyUSB9' } } as const
  expect((await createPlainClient({ baseUrl: before.url }).createRadio({ body: radio })).response.status).toBe(201)
  expect((await before.stop()).code).toBe(0)

  appendFileSync(path('etc/musen/musen.yaml'), 'keepDays: 7\n')
  copyFileSync(second, path('tmp/musen.deb'))
  inside('dpkg', '-i', '/tmp/musen.deb')
  expect(inside('dpkg-query', '-W', '-f', '$' + '{Version}', 'musen')).toBe('0.0.2')
  expect(readFileSync(path('etc/musen/musen.yaml'), 'utf8')).toContain('keepDays: 7')
  const after = await serve(debian)
  const kept = await createPlainClient({ baseUrl: after.url }).getRadio({ params: { path: { radioId: 'roof' } } })
  expect(kept.response.status).toBe(200)
  expect((await after.stop()).code).toBe(0)

  inside('dpkg', '-r', 'musen')
  expect([
    existsSync(path('usr/bin/musen')),
    existsSync(path('var/lib/musen')),
    existsSync(path('etc/musen/musen.yaml')),
  ]).toEqual([false, true, true])
  inside('dpkg', '-P', 'musen')
  expect(
    ['var/lib/musen', 'var/cache/musen', 'etc/musen', 'usr/lib/musen'].filter((name) => existsSync(path(name))),
  ).toEqual([])
  expect(spawnSync('chroot', [debian, 'id', 'musen']).status).not.toBe(0)
})

test('the Debian package of armhf has the native part of its machine, and asks for Node', () => {
  const file = build('0.0.1', '--arch', 'armhf')
  const field = (name: string) => execFileSync('dpkg-deb', ['-f', file, name], { encoding: 'utf8' }).trim()
  expect([field('Architecture'), field('Recommends')]).toEqual(['armhf', 'udev, nodejs (>= 22.13)'])
  const files = execFileSync('dpkg-deb', ['-c', file], { encoding: 'utf8' })
  expect(files.match(/prebuilds\/[^/]+\/$/gm)).toEqual(['prebuilds/linux-arm/'])
  expect(files).not.toMatch(/bin\/node$/m)
  rmSync(file)
})
