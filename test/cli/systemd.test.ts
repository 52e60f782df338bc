import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CliFailure } from '../../src/cli/output/failure.ts'
import type { Terminal } from '../../src/cli/output/terminal.ts'
import type { Ran, ServiceHost } from '../../src/cli/systemd/host.ts'
import { addService } from '../../src/cli/systemd/service.ts'
import { unitText } from '../../src/cli/systemd/unit.ts'
import { type FakeService, startFakeService } from './fake-service.ts'

let service: FakeService
beforeAll(async () => {
  service = await startFakeService()
})
afterAll(() => service.stop())

const SYSTEM = '/etc/systemd/system/musen.service'
const ANN = { uid: 1000, user: 'ann', home: '/home/ann' }

/** A machine with systemd, whose files and commands are kept. `answers`: what a program says, by its first word that is no option. */
function machine(change: Partial<ServiceHost> = {}, answers: Record<string, Partial<Ran>> = {}) {
  const files = new Map([['/run/systemd/system', '']])
  const ran: string[] = []
  const host: ServiceHost = {
    platform: 'linux',
    uid: 0,
    user: 'root',
    home: '/root',
    command: ['/usr/bin/node', '/usr/lib/node_modules/musen/dist/src/main.js'],
    exists: (path) => files.has(path),
    write: (path, text) => files.set(path, text),
    remove: (path) => files.delete(path),
    async run(program, words, show) {
      ran.push([program, ...words].join(' '))
      const answer = { code: 0, out: '', err: '', ...answers[words.find((word) => !word.startsWith('-')) ?? ''] }
      show?.(Buffer.from(answer.out))
      return answer
    },
    ...change,
  }
  async function musen(...words: string[]) {
    let out = ''
    const output = { isTTY: false, write: (text: string | Uint8Array) => (out += Buffer.from(text as string)) }
    const terminal: Terminal = {
      env: { MUSEN_URL: service.url },
      stdin: (async function* () {})(),
      stdout: output,
      stderr: output,
      stopRequested: () => new AbortController().signal,
    }
    const program = new Command()
    addService(program, terminal, host)
    try {
      await program.parseAsync(['service', ...words], { from: 'user' })
      return { code: 0, out, hint: undefined }
    } catch (error) {
      if (!(error instanceof CliFailure)) throw error
      return { code: error.exitCode, out: out + error.message, hint: error.hint }
    }
  }
  return { files, ran, musen }
}

describe('service install', () => {
  test('as root writes the unit of the system, starts it, and names the next step', async () => {
    const { files, ran, musen } = machine()
    const { code, out } = await musen('install')
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Next: musen add PORT') })
    expect(files.get(SYSTEM)).toContain(
      'ExecStart=/usr/bin/node /usr/lib/node_modules/musen/dist/src/main.js serve\nEnvironment=MUSEN_DATA=/var/lib/musen\n',
    )
    expect(ran).toEqual([
      'systemctl daemon-reload',
      'systemctl enable musen.service',
      'systemctl restart musen.service',
    ])
  })

  test('without root writes a unit of the user, and explains lingering', async () => {
    const { files, ran, musen } = machine(ANN)
    expect((await musen('install')).out).toContain('sudo loginctl enable-linger ann')
    const unit = files.get('/home/ann/.config/systemd/user/musen.service')
    expect(unit).toContain('WantedBy=default.target')
    expect(unit).not.toMatch(/DynamicUser|CapabilityBoundingSet|DevicePolicy/)
    expect(ran[0]).toBe('systemctl --user daemon-reload')
  })

  test('only shows what it would do with --dry-run, also without systemd', async () => {
    const { files, ran, musen } = machine({ platform: 'darwin' })
    const { out } = await musen('install', '--dry-run')
    expect(out).toContain(`# ${SYSTEM}\n`)
    expect(out).toContain('# systemctl restart musen.service\n')
    expect({ ran, unit: files.get(SYSTEM) }).toEqual({ ran: [], unit: undefined })
  })

  test('refuses where it cannot work, and says what to do', async () => {
    expect(await machine({ exists: () => false }).musen('install')).toMatchObject({
      code: 1,
      out: 'systemd does not run this machine.',
      hint: expect.stringContaining('musen serve'),
    })
    expect(await machine({ platform: 'darwin' }).musen('status')).toMatchObject({
      out: expect.stringContaining('darwin'),
    })
    const command = ['/home/pi/.nvm/node', '/home/pi/.nvm/musen.js']
    expect(await machine({ command }).musen('install')).toMatchObject({ hint: expect.stringContaining('without sudo') })
    const packaged = machine()
    packaged.files.set('/usr/lib/systemd/system/musen.service', '')
    expect((await packaged.musen('install')).hint).toBe('Start it: sudo systemctl enable --now musen.service')
    const noBus = { 'daemon-reload': { code: 1, err: 'Failed to connect to bus: No medium found\n' } }
    expect((await machine(ANN, noBus).musen('install')).hint).toContain('log in directly')
  })

  test('says where to look if the service does not come up', async () => {
    const { musen } = machine({}, { 'is-active': { code: 3, out: 'failed\n' } })
    await service.stop()
    expect(await musen('install')).toMatchObject({ code: 1, hint: expect.stringContaining('musen service logs') })
    await service.start()
  })
})

describe('an installed service', () => {
  const shown =
    'ActiveState=active\nSubState=running\nUnitFileState=enabled\nMainPID=7\nNRestarts=0\nExecMainStatus=0\nFragmentPath=/x\n'

  test('shows its state, also to users without root', async () => {
    const { files, ran, musen } = machine(ANN, { show: { out: shown } })
    expect(await musen('status')).toMatchObject({
      code: 1,
      hint: expect.stringContaining('sudo musen service install'),
    })
    files.set(SYSTEM, '')
    expect((await musen('status')).out).toContain('musen.service: active (running), enabled at boot\n')
    expect(ran.at(-1)).toMatch(/^systemctl show musen\.service /)
    expect(JSON.parse((await musen('status', '--json')).out)).toMatchObject({ MainPID: '7' })
    const stopped = machine({}, { show: { out: shown.replace('=active', '=failed') } })
    stopped.files.set(SYSTEM, '')
    expect((await stopped.musen('status')).code).toBe(1)
  })

  test('prints its log', async () => {
    const { files, ran, musen } = machine({}, { 'musen.service': { out: 'a line\n' } })
    files.set(SYSTEM, '')
    expect((await musen('logs', '--lines', '5', '--follow')).out).toBe('a line\n')
    expect(ran).toEqual(['journalctl --unit musen.service --lines 5 --no-pager --output cat --follow'])
  })

  test('is removed by who installed it, and its data stays', async () => {
    const { files, ran, musen } = machine()
    files.set(SYSTEM, '')
    expect((await musen('uninstall', '--dry-run')).out).toContain(`rm ${SYSTEM}\n`)
    expect((await musen('uninstall')).out).toContain('The data stays in /var/lib/musen')
    expect({ ran, unit: files.has(SYSTEM) }).toEqual({
      ran: ['systemctl disable --now musen.service', 'systemctl daemon-reload'],
      unit: false,
    })
    const ann = machine(ANN)
    ann.files.set(SYSTEM, '')
    expect(await ann.musen('uninstall')).toMatchObject({ code: 77, hint: 'Run: sudo musen service uninstall' })
  })
})

test('the unit in deploy/ is the one that is installed', () => {
  const file = new URL('../../deploy/systemd/musen.service', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(unitText({ command: ['/opt/musen/dist/src/main.js'] }))
})

test('words of the command line are quoted as systemd reads them', () => {
  expect(unitText({ command: ['/opt/my node/100%/$x'] })).toContain('ExecStart="/opt/my node/100%%/$$x" serve\n')
})
