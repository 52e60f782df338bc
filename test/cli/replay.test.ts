import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { useService } from '../composed/service.ts'
import { run } from './run.ts'

const service = useService()
const directory = mkdtempSync(join(tmpdir(), 'musen-replay-'))
let device: Simulation
beforeAll(async () => {
  device = await startSimulation({ driver: 'lines', transport: createTcpTransport(), rate: 100 })
  const { link } = device.radio
  await service.ask('POST', '/v1/radios', { id: 'hub', driver: 'lines', link })
  await service.until('/v1/radios/hub', ({ status }) => status.state === 'online')
})
afterAll(async () => {
  await device.stop()
  rmSync(directory, { recursive: true, force: true })
})

const file = (name: string, text: string) => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}
const HEADER = JSON.stringify({ type: 'capture', version: 1, radioId: 'hub', driver: 'lines', options: {} })
const line = (record: object) => JSON.stringify(record)

describe('capture', () => {
  test('records for the given time into a file, and leaves nothing with the service', async () => {
    const output = join(directory, 'hub.jsonl')
    const { code, err } = await run(['capture', 'hub', '--for', '300ms', '--output', output, '--url', service.url()])
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('ended by time') })
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ type: 'capture', radioId: 'hub' })
    expect(lines.some((text) => JSON.parse(text).type === 'in')).toBe(true)
    expect((await service.ask('GET', '/v1/radios/hub/captures')).body.items).toEqual([])
  })

  test('of a radio that is not there has failed', async () => {
    expect(await run(['capture', 'none', '--url', service.url()])).toMatchObject({ code: 1 })
  })
})

describe('replay', () => {
  test('says what the module said, and waits for what it was asked', async () => {
    const records = [
      { atMs: 0, type: 'opened' },
      { atMs: 1, type: 'in', hex: Buffer.from('ready\n').toString('hex') },
      { atMs: 2, type: 'out', hex: Buffer.from('get\n').toString('hex') },
      { atMs: 60_000, type: 'in', hex: Buffer.from('21.5\n').toString('hex') },
      { atMs: 60_001, type: 'end', by: 'request' },
    ]
    const path = file('dialogue.jsonl', [HEADER, ...records.map(line), '{"atMs":60002,"ty'].join('\n'))
    let heard = ''
    const { code, err } = await run(['replay', path, '--speed', 'full', '--json'], {
      onOutput(text, stop) {
        const { link } = JSON.parse(text).radio
        const socket = connect(link.port, link.host)
        socket.on('data', (chunk) => {
          const first = heard === ''
          heard += chunk.toString()
          if (first) socket.write('get\n')
          if (heard.includes('21.5')) setTimeout(stop, 20)
        })
        socket.on('error', () => {})
      },
    })
    expect({ code, heard, err }).toEqual({
      code: 0,
      heard: 'ready\n21.5\n',
      err: expect.stringContaining('the capture has ended'),
    })
  })

  test.each([
    ['no JSON', 'hello\n', 'Line 1 of the capture is not JSON.'],
    ['another kind of file', '{"type":"other"}\n', 'Line 1 of the capture is not the first line'],
    [
      'a line without bytes',
      `${HEADER}\n{"type":"in","atMs":1}\n`,
      'Line 2 of the capture has no field "hex" with bytes.',
    ],
    ['a line without a time', `${HEADER}\n{"type":"in","hex":"00"}\n`, 'Line 2 of the capture has no field "atMs".'],
  ])('refuses %s', async (name, text, message) => {
    const { code, err } = await run(['replay', file(`${name}.jsonl`, text)])
    expect(err).toContain(message)
    expect(code).not.toBe(0)
  })

  test('says that there is no such file', async () => {
    expect(await run(['replay', join(directory, 'none')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT'),
    })
  })
})
