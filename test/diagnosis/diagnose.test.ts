import { describe, expect, test } from 'vitest'
import { worstLevel } from '../../src/diagnosis/check.ts'
import { diagnoseMachine } from '../../src/diagnosis/diagnose.ts'
import { type Machine, thisMachine } from '../../src/diagnosis/machine.ts'
import { checkRadios } from '../../src/diagnosis/radios.ts'

const GIB = 2 ** 30
const DIALOUT = { uid: 0, gid: 20, bytes: 0 }

/** A machine without a fault, and with one USB port; `change` makes it another one. */
function machine(change: Partial<Machine> = {}, files: Record<string, string> = {}): Machine {
  const texts: Record<string, string> = { '/etc/group': 'root:x:0:\ndialout:x:20:ann\n', ...files }
  return {
    platform: 'linux',
    node: '24.1.0',
    now: () => Date.UTC(2026, 11, 1),
    user: () => ({ name: 'bob', uid: 1000, groups: [1000, 20] }),
    names: async (directory) => (directory === '/dev' ? ['null', 'ttyS0', 'ttyUSB10', 'ttyUSB2'] : ['1', 'self']),
    text: async (file) => texts[file],
    owner: async (path) => (path.startsWith('/dev') ? DIALOUT : { uid: 1000, gid: 1000, bytes: 3 * 2 ** 20 }),
    mayUse: async () => true,
    space: async () => ({ freeBytes: 20 * GIB, totalBytes: 30 * GIB }),
    run: async () => 'yes\n',
    async loadNative() {},
    ...change,
  }
}

const faults = async (...given: Parameters<typeof machine>) =>
  (await diagnoseMachine('/data', machine(...given))).filter(({ level }) => level !== 'ok')

const mayNot = (path: string) => async (asked: string) => !asked.startsWith(path)

test('finds nothing on a good machine, and names what it looked at', async () => {
  const checks = await diagnoseMachine('/data', machine())
  expect(worstLevel(checks)).toBe('ok')
  expect(checks.map(({ name }) => name)).toEqual([
    ...['node', 'native-sqlite', 'native-serialport', 'ports', 'ports', 'port-grabbers', 'clock', 'disk', 'store'],
  ])
  expect(checks.filter(({ name }) => name === 'ports').map(({ detail }) => detail.split(':')[0])).toEqual([
    '/dev/ttyUSB2',
    '/dev/ttyUSB10',
  ])
})

test('looks at this machine without failing', async () => {
  const checks = await diagnoseMachine('/nowhere/of/musen', thisMachine())
  expect(checks.find(({ name }) => name === 'native-sqlite')?.level).toBe('ok')
  for (const check of checks) expect(check.level === 'ok' || check.hint).toBeTruthy()
})

describe('ports', () => {
  test('names the group that a user is missing in, with the command', async () => {
    const [first] = await faults({ mayUse: mayNot('/dev/') })
    expect(first).toMatchObject({ name: 'ports', level: 'error', hint: expect.stringContaining('-aG dialout bob') })
  })

  test('knows a membership that began after the login', async () => {
    const ann = { name: 'ann', uid: 1001, groups: [1001] }
    const [first] = await faults({ mayUse: mayNot('/dev/'), user: () => ann })
    expect(first?.detail).toContain('added after this login')
    expect(first?.hint).toMatch(/^Log out and in again/)
  })

  test('advises a udev rule for a port that belongs to root alone', async () => {
    const owner = async () => ({ uid: 0, gid: 0, bytes: 0 })
    expect((await faults({ mayUse: mayNot('/dev/'), owner }))[0]?.hint).toContain('KERNEL=="ttyUSB2"')
  })

  test('looks for programs that take ports', async () => {
    const running = { '/proc/1/comm': 'ModemManager\n' }
    expect(await faults({}, running)).toMatchObject([
      { name: 'port-grabbers', level: 'warning', hint: expect.stringContaining('disable --now ModemManager') },
    ])
  })
})

describe('software', () => {
  test.each(['18.20.1', '20.18.3'])('refuses Node.js %s', async (node) => {
    expect(await faults({ node })).toMatchObject([{ name: 'node', level: 'error' }])
  })

  test('tells a missing native part that Node.js replaces from one that it does not', async () => {
    const without = (...missing: string[]) => ({
      async loadNative(name: string) {
        if (missing.includes(name)) throw new Error(`no ${name}\nstack`)
      },
    })
    expect(await faults(without('better-sqlite3'))).toMatchObject([{ name: 'native-sqlite', level: 'warning' }])
    expect(await faults(without('better-sqlite3', 'node:sqlite'))).toMatchObject([
      { level: 'error', detail: expect.stringContaining(': no better-sqlite3.') },
    ])
    expect(await faults(without('serialport'))).toMatchObject([
      { name: 'native-serialport', hint: expect.stringContaining('npm rebuild @serialport/bindings-cpp') },
    ])
  })
})

describe('clock, disk and store', () => {
  test('knows a clock that was never set, and one that nothing keeps right', async () => {
    expect(await faults({ now: () => Date.UTC(1970, 0, 1) })).toMatchObject([{ name: 'clock', level: 'error' }])
    expect(await faults({ run: async () => 'no\n' })).toMatchObject([{ name: 'clock', level: 'warning' }])
    expect(await faults({ run: async () => undefined })).toEqual([])
  })

  test.each([
    [400, 'warning'],
    [10, 'error'],
  ])('judges a disk with %d MiB left: %s', async (mib, level) => {
    const space = async () => ({ freeBytes: mib * 2 ** 20, totalBytes: GIB })
    expect(await faults({ space })).toMatchObject([{ name: 'disk', level, hint: expect.stringContaining('KEEP') }])
  })

  test('says when the store belongs to somebody else', async () => {
    expect(await faults({ mayUse: mayNot('/data/musen.db') })).toMatchObject([
      { name: 'store', level: 'error', detail: expect.stringContaining('/data/musen.db') },
    ])
    const owner = async (path: string) => (path.startsWith('/var/lib/musen') ? undefined : DIALOUT)
    const made = await diagnoseMachine('/var/lib/musen', machine({ owner, mayUse: mayNot('/var/lib') }))
    expect(made.at(-1)?.detail).toBe('The user bob may not write to /var/lib.')
  })
})

test('shows the last fault of each radio that does not work', () => {
  const radios = [
    { id: 'a', enabled: true, state: 'online' },
    { id: 'b', enabled: false, state: 'disabled' },
    { id: 'c', enabled: true, state: 'offline', lastError: { message: 'Gone.', hint: 'Plug it in.' } },
    { id: 'd', enabled: true, state: 'silent' },
  ]
  expect(checkRadios(radios)).toMatchObject([
    { level: 'ok', detail: '1 online, 1 disabled.' },
    { level: 'error', detail: 'c is offline: Gone.', hint: 'Plug it in.' },
    { level: 'warning', detail: 'd is silent.' },
  ])
  expect(checkRadios([])).toMatchObject([{ level: 'ok', detail: expect.stringContaining('musen add PORT') }])
})
