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

const probe = (...words: string[]) => run(['probe', ...words, '--url', service.url()])

describe('probe', () => {
  test('prints what it found and why, and how far it is to stderr', async () => {
    const { code, out, err } = await probe(device.address, '--listen', '200ms')
    expect(code).toBe(0)
    expect(out).toMatch(/^lines \(\d+ %\)\n {2}The device sent \d+ lines? /)
    expect(out).toContain(`\nNext: musen add ${device.address.replace('tcp://', '')} --driver lines\n`)
    expect(err).toBe('musen probe: 0/1\n')
  })

  test('prints the probe as JSON', async () => {
    const { code, out } = await probe(device.address, '--listen', '200ms', '--json', '--driver', 'lines')
    expect({ code, state: JSON.parse(out).state }).toEqual({ code: 0, state: 'done' })
  })

  test('ends with 1 when nothing is recognized, and when the port cannot be opened', async () => {
    const nothing = await probe(device.address, '--driver', 'xbee', '--listen', '100ms', '--listen-only')
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('No module was identified') })
    expect(nothing.err).toContain(`musen add ${device.address.replace('tcp://', '')} --driver DRIVER`)
    const missing = await probe('/dev/none')
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('The port /dev/none does not exist') })
  })

  test.runIf(process.platform === 'linux')('says which system has such a port', async () => {
    expect(await probe('COM10')).toMatchObject({ code: 1, err: expect.stringContaining('musen runs on Linux') })
  })

  test('asks for the control lines of a serial port', async () => {
    const { out } = await probe('/dev/none', '--dtr', 'off', '--rts', 'on', '--json')
    expect(JSON.parse(out).target).toEqual({ type: 'serial', path: '/dev/none', dtr: false, rts: true })
    expect(await probe('/dev/none', '--dtr', 'low')).toMatchObject({
      code: 2,
      err: expect.stringContaining('on or off'),
    })
  })

  test('does not take a word for a port', async () => {
    expect(await probe('ttyUSB0')).toMatchObject({ code: 2, err: expect.stringContaining('/dev/ttyUSB0') })
  })
})
