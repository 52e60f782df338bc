import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { useService } from '../composed/service.ts'
import { run } from './run.ts'

const service = useService()
let device: Simulation
beforeAll(async () => {
  device = await startSimulation({ driver: 'lines', transport: createTcpTransport(), rate: 100 })
})
afterAll(() => device.stop())

const cli = (words: string[], options: Parameters<typeof run>[1] = {}) =>
  run([...words, '--url', service.url()], options)
const add = (words: string[], options: Parameters<typeof run>[1] = {}) =>
  cli(['add', device.address, '--listen', '200ms', ...words], options)

describe('add', () => {
  test('asks for --yes where nobody can be asked', async () => {
    expect(await add([])).toMatchObject({ code: 2, err: expect.stringContaining('--yes is required') })
    expect(await add(['--no-probe', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('--driver') })
  })

  test('adds nothing without a yes', async () => {
    const { code, out, err } = await add([], { tty: true, stdin: 'n\n' })
    expect(code).toBe(1)
    expect(out).toMatch(/^lines \(\d+ %\)\n {2}The device sent .*\nAdd it as the radio "lines"\? \[Y\/n\] $/s)
    expect(err).toContain('Nothing was added.')
    expect((await cli(['radios'])).out).toBe('No radios are configured. To add one: musen add PORT\n')
  })

  test('probes, shows the evidence, adds the radio and waits until it receives', async () => {
    const { code, out } = await add(['--name', 'ハブ'], { tty: true, stdin: '\n' })
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('Added the radio "lines".\nIt receives.\n'),
    })
    expect(out).toContain('Next: musen tail --radio lines\n')
    const [radio] = (await service.ask('GET', '/v1/radios')).body.items
    expect(radio).toMatchObject({ id: 'lines', name: 'ハブ', driver: 'lines', link: { type: 'tcp' } })
  })

  test('says which radio has the port already', async () => {
    const { code, err } = await add(['--yes'])
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('in use by the radio "lines"') })
  })

  test('adds a module that does not answer if its driver is named, under a free id', async () => {
    await cli(['radios', 'disable', 'lines'])
    const { code, out, err } = await add([
      '--no-probe',
      '--driver',
      'lines',
      '--option',
      'mode=json',
      '--yes',
      '--json',
      '--wait',
      '1ms',
    ])
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(JSON.parse(out)).toMatchObject({ id: 'lines-2', options: { mode: 'json' } })
  })

  test('says why a port cannot be opened', async () => {
    const words = ['add', '/dev/none', '--yes']
    expect(await cli(words)).toMatchObject({
      code: 1,
      err: expect.stringContaining('The port /dev/none does not exist'),
    })
    const named = await cli([...words, '--no-probe', '--driver', 'kiss', '--option', 'callsign=N0CALL', '--id', 'gone'])
    expect(named).toMatchObject({ code: 1, err: expect.stringContaining('musen radios remove gone') })
  })
})

describe('radios', () => {
  test('lists, filters and removes radios', async () => {
    const all = (await cli(['radios', '--json'])).out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(all.sort()).toEqual(['gone', 'lines', 'lines-2'])
    const { out } = await cli(['radios', 'list', '--state', 'disabled'])
    expect(out).toMatch(/^ID +NAME +DRIVER +LINK +STATE/)
    expect(out).toContain('lines  ハブ  lines')
    expect(out).not.toContain('gone')
    expect((await cli(['radios', '--driver', 'xbee'])).out).toBe('No radio matches.\n')
    expect((await cli(['radios', 'reconnect', 'lines-2'])).out).toContain('lines-2')
    expect(await cli(['radios', 'remove', 'gone'])).toMatchObject({ code: 0, out: 'gone removed\n' })
    expect(await cli(['radios', 'remove', 'gone'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not exist'),
    })
  })
})

describe('messages', () => {
  test('lists some of what was received', async () => {
    const { out } = await cli(['messages', '--radio', 'lines', '--direction', 'in', '--limit', '2'])
    const [head, ...rows] = out.trimEnd().split('\n')
    expect(head).toMatch(/^AT +RADIO .*STATE +PAYLOAD +ID$/)
    expect(rows).toHaveLength(2)
    const oldest = await cli(['messages', '--radio', 'lines', '--oldest', '--limit', '1', '--json'])
    expect(JSON.parse(oldest.out)).toMatchObject({ radioId: 'lines', direction: 'in' })
    const sent = ['messages', '--direction', 'out', '--node', 'lines:1', '--state', 'failed', '--to', '2027-01-01']
    expect(await cli([...sent, '--from', '2026-01-01'])).toMatchObject({ code: 0, out: 'No messages.\n' })
    expect((await cli([...sent, '--from', 'yesterday'])).code).toBe(2)
  })
})
