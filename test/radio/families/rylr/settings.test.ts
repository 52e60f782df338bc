import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkSetting } from '../../../../src/domain/setting.ts'
import type { DriverSettings } from '../../../../src/radio/driver.ts'
import { rylrDriver } from '../../../../src/radio/families/rylr/driver.ts'
import { ascii, createHarness } from '../../driver-harness.ts'
import { createScriptedModule, type ModuleScript } from './scripted-module.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function open(script: ModuleScript = {}) {
  const module = createScriptedModule(script)
  const harness = createHarness({ module: rylrDriver, answer: module.answer })
  await harness.driver.start()
  const settings: DriverSettings | undefined = harness.driver.settings
  if (!settings) throw new Error('A RYLR module has settings.')
  const said = () => module.heard.flatMap((command) => (command.type === 'other' ? [command.text] : []))
  return { ...harness, settings, said }
}

describe('the settings of a RYLR module', () => {
  test('are read, numbers as numbers', async () => {
    const answers: Record<string, string[]> = {
      'AT+PARAMETER?': ['PARAMETER=10,7,1,4'],
      'AT+NETWORKID?': ['NETWORK=6'],
      'AT+BAND?': ['BAND=868500000'],
      'AT+IPR?': ['IPR=fast'],
    }
    const { settings } = await open({ onCommand: (text) => answers[text] })
    expect(await settings.read({ name: 'ADDRESS' })).toBe(7)
    expect(await settings.read({ name: 'PARAMETER' })).toBe('10,7,1,4')
    expect(await settings.read({ name: 'NETWORKID' })).toBe(6)
    expect(await settings.read({ name: 'BAND' })).toBe(868_500_000)
    expect(await settings.read({ name: 'IPR' })).toBeUndefined()
  })

  test('are written, and kept by the module only where that is asked for and possible', async () => {
    const { settings, said } = await open({ onCommand: (text) => (text.includes('=') ? ['OK'] : undefined) })
    for (const save of [true, false]) {
      await settings.write({ name: 'BAND', value: 868_500_000, save })
      await settings.write({ name: 'ADDRESS', value: 120, save })
    }
    expect(said().slice(2)).toEqual(['AT+BAND=868500000,M', 'AT+ADDRESS=120', 'AT+BAND=868500000', 'AT+ADDRESS=120'])
  })

  test('tell what the module does not take, and a module that does not answer', async () => {
    const { settings } = await open({ onCommand: (text) => (text === 'AT+CRFOP=22' ? [] : undefined) })
    await expect(settings.write({ name: 'NETWORKID', value: 1, save: false })).rejects.toMatchObject({
      code: 'setting-refused',
      message: expect.stringContaining('does not know the command'),
    })
    const silent = settings.write({ name: 'CRFOP', value: 22, save: false })
    const refusal = expect(silent).rejects.toMatchObject({ code: 'module-silent' })
    await vi.advanceTimersByTimeAsync(2_000)
    await refusal
  })

  test('are those of the module itself', async () => {
    const { settings } = await open()
    await expect(settings.read({ name: 'ADDRESS', address: '50' })).rejects.toMatchObject({ code: 'setting-not-found' })
    await expect(settings.read({ name: 'SPEED' })).rejects.toMatchObject({ code: 'setting-not-found' })
  })

  test.each([
    ['ADDRESS', 65_536],
    ['BAND', 1],
    ['PARAMETER', '10,7,5,4'],
    ['PARAMETER', '10;7;1;4'],
    ['CPIN', 'secret'],
    ['IPR', 9600],
  ])('%s is not set to %j', async (name, value) => {
    const spec = (await (await open()).settings.list()).find((each) => each.name === name)
    if (!spec) throw new Error(name)
    expect(() => checkSetting(spec, value)).toThrow(expect.objectContaining({ code: 'setting-invalid' }))
  })

  test('wait for the message that is under way', async () => {
    const { settings, driver, said, feed } = await open({ onSend: () => [] })
    const sending = driver.send({ key: 1, destination: '50', payload: ascii('x'), options: {}, attempt: 1 })
    const reading = settings.read({ name: 'ADDRESS' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(said()).toEqual(['AT', 'AT+PARAMETER?'])
    feed(ascii('+OK\r\n'))
    expect(await sending).toEqual({ state: 'sent' })
    expect(await reading).toBe(7)
  })
})
