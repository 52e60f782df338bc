import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import type { DriverDeps, DriverSettings } from '../../../../src/radio/driver.ts'
import type { RemoteAtCommandFrame } from '../../../../src/radio/families/xbee/api/host-frames.ts'
import type { ModuleFrame } from '../../../../src/radio/families/xbee/api/module-frames.ts'
import { xbeeDriver } from '../../../../src/radio/families/xbee/driver.ts'
import { ascii, bytes, createHarness, hex } from '../../driver-harness.ts'
import { createScriptedModule, type ModuleScript, THEM } from './scripted-module.ts'

const ZIGBEE = { OP: '000000000000abcd', NI: hex(ascii('ROOF')), D1: '00', KY: '' }

async function start(script: Partial<ModuleScript> = {}, spend?: DriverDeps['spend']) {
  const module = createScriptedModule({ apiMode: 2, parameters: ZIGBEE, ...script })
  const options = { discoverAtStart: false }
  const harness = createHarness({ module: xbeeDriver, options, answer: module.answer, ...(spend && { spend }) })
  await harness.driver.start()
  const settings: DriverSettings | undefined = harness.driver.settings
  if (!settings) throw new Error('An XBee has settings.')
  return { ...harness, module, settings }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the settings of an XBee', () => {
  test('are those of its firmware, with their ranges', async () => {
    const zigbee = await (await start()).settings.list()
    const digimesh = await (await start({ parameters: { MR: '01' } })).settings.list()
    const mac = await (await start({ parameters: {} })).settings.list()
    const id = (specs: typeof zigbee) => specs.find(({ name }) => name === 'ID')?.form
    expect(id(zigbee)).toEqual({ type: 'hex', maxBytes: 8 })
    expect(id(digimesh)).toEqual({ type: 'integer', minimum: 0, maximum: 0x7fff })
    expect(id(mac)).toEqual({ type: 'integer', minimum: 0, maximum: 0xffff })
  })

  test('are no actions: nothing that restarts or resets the module is among them', async () => {
    const names = (await (await start()).settings.list()).map(({ name }) => name)
    expect(names.filter((name) => ['FR', 'RE', 'NR', 'WR', 'AC', 'CB'].includes(name))).toEqual([])
  })

  test('are read and written, and saved only when that is asked for', async () => {
    const { settings, module } = await start()
    expect(await settings.read({ name: 'NI' })).toBe('ROOF')
    await settings.write({ name: 'NI', value: 'BOAT', save: false })
    expect(await settings.read({ name: 'NI' })).toBe('BOAT')
    expect(module.commands()).not.toContain('WR')
    await settings.write({ name: 'D1', value: 4, save: true })
    expect(module.parameters.D1).toBe('04')
    expect(module.commands().at(-1)).toBe('WR')
  })

  test('tell what the module does not take', async () => {
    const { settings } = await start({
      onCommand: ({ command, frameId, parameter }) =>
        command === 'D1' && parameter.length > 0
          ? [{ type: 'at-response', frameId, command, status: 3, value: bytes('') }]
          : undefined,
    })
    await expect(settings.write({ name: 'D1', value: 6, save: true })).rejects.toMatchObject({
      code: 'setting-refused',
    })
  })

  test('of a remote module are asked for over the air, for which the airtime is asked first', async () => {
    const spent: (readonly number[])[] = []
    const onRemoteCommand = ({ frameId, command, address64, address16 }: RemoteAtCommandFrame): ModuleFrame[] => {
      const value = command === 'NI' ? ascii('BUOY') : bytes('')
      return [{ type: 'remote-at-response', frameId, address64, address16, command, status: 0, value }]
    }
    const { settings, written } = await start({ onRemoteCommand }, (payloads) => {
      spent.push(payloads)
      if (spent.length > 2) throw new DomainError('airtime-exceeded', 'Not now.')
    })
    expect(await settings.read({ name: 'NI', address: THEM })).toBe('BUOY')
    await settings.write({ name: 'D1', address: THEM, value: 5, save: true })
    expect(spent).toEqual([[15], [16, 15]])
    written.length = 0
    const refused = settings.write({ name: 'D1', address: THEM, value: 5, save: false })
    await expect(refused).rejects.toMatchObject({ code: 'airtime-exceeded' })
    expect(written).toEqual([])
  })

  test('of a remote module that does not answer are an error in its time', async () => {
    const { settings } = await start()
    const read = expect(settings.read({ name: 'NI', address: THEM })).rejects.toMatchObject({ code: 'node-silent' })
    await vi.advanceTimersByTimeAsync(30_000)
    await read
  })

  test('are an error when the module has fallen silent', async () => {
    const { settings } = await start({ onCommand: ({ command }) => (command === 'NI' ? [] : undefined) })
    const read = expect(settings.read({ name: 'NI' })).rejects.toMatchObject({ code: 'module-silent' })
    await vi.advanceTimersByTimeAsync(2_000)
    await read
  })
})

describe('a search by an XBee', () => {
  /** Serial number, name, router; of Zigbee. */
  const answer = (low: string, name: string) => `7d840013a200${low}${hex(ascii(name))}00fffe0100c105101e`

  test('tells each module that answers, and ends with the closing answer', async () => {
    const { driver, events } = await start({
      onCommand({ command, frameId }) {
        if (command !== 'ND') return undefined
        const each = [answer('40522baa', 'BUOY'), answer('40522bab', ' '), '']
        return each.map((value) => ({ type: 'at-response', frameId, command, status: 0, value: bytes(value) }))
      },
    })
    const found: unknown[] = []
    await driver.discover?.({ signal: new AbortController().signal, found: (node) => found.push(node) })
    expect(found).toEqual([
      { address: '0013A20040522BAA', name: 'BUOY', role: 'router' },
      { address: '0013A20040522BAB', role: 'router' },
    ])
    expect(events).toContainEqual({ type: 'node', address: '0013A20040522BAA', name: 'BUOY' })
  })

  test('ends at once when nobody wants it any more', async () => {
    const { driver } = await start({ onCommand: ({ command }) => (command === 'ND' ? [] : undefined) })
    const wanted = new AbortController()
    const search = driver.discover?.({ signal: wanted.signal, found: () => {} })
    await vi.advanceTimersByTimeAsync(100)
    wanted.abort()
    await search
    expect(vi.getTimerCount()).toBe(0)
  })
})
