import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DomainError } from '../../../../src/domain/errors.ts'
import {
  AT_COMMANDS,
  type AtCommand,
  atCommand,
  type XbeeFirmware,
} from '../../../../src/radio/families/xbee/at/at-commands.ts'
import { decodeAtValue, encodeAtValue, readUnsigned } from '../../../../src/radio/families/xbee/at/at-values.ts'
import { tries } from '../../../chance.ts'
import { bytes, hex } from '../../driver-harness.ts'

const FIRMWARE: XbeeFirmware[] = ['zigbee', 'digimesh', '802.15.4']

function command(name: string, firmware: XbeeFirmware = 'zigbee'): AtCommand {
  const found = atCommand(name, firmware)
  if (!found) throw new Error(`no ${name} in ${firmware}`)
  return found
}

function refusal(name: string, value: number | string, firmware?: XbeeFirmware) {
  try {
    return hex(encodeAtValue(command(name, firmware), value, '/settings/x'))
  } catch (error) {
    return error instanceof DomainError ? { code: error.code, field: error.field, message: error.message } : error
  }
}

describe('the table of AT commands', () => {
  test('has each command once in each firmware', () => {
    for (const firmware of FIRMWARE) {
      const names = AT_COMMANDS.filter((each) => each.firmware.includes(firmware)).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
    for (const { name, title } of AT_COMMANDS) {
      expect(name).toMatch(/^[A-Z%][A-Z0-9+]$/)
      expect(title).toMatch(/^[A-Z]/)
    }
  })

  test('has ranges that fit into their bytes', () => {
    for (const { name, value } of AT_COMMANDS) {
      if (value.kind !== 'integer') continue
      expect(value.minimum, name).toBeLessThan(value.maximum)
      expect(value.maximum, name).toBeLessThan(256 ** value.bytes)
      if (!value.signed) expect(value.minimum, name).toBeGreaterThanOrEqual(0)
    }
  })

  test('keeps every key secret, and lets none be read', () => {
    expect(AT_COMMANDS.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(['KY', 'NK'])
    for (const each of AT_COMMANDS.filter(({ secret }) => secret)) expect(each.access).toBe('write')
  })

  test('knows that firmware differs', () => {
    expect(command('ID', 'zigbee').value).toMatchObject({ kind: 'hex', maxBytes: 8 })
    expect(command('ID', 'digimesh').value).toMatchObject({ maximum: 0x7fff })
    expect(command('MY', 'zigbee').access).toBe('read')
    expect(command('MY', '802.15.4').access).toBe('read-write')
    expect(atCommand('NJ', 'digimesh')).toBeUndefined()
    expect(atCommand('XX', 'zigbee')).toBeUndefined()
  })
})

describe('the value of an AT command', () => {
  test('is written in the length that the module takes, and read back', () => {
    const settable = AT_COMMANDS.filter(({ access, value }) => access !== 'read' && value.kind !== 'none')
    for (const each of settable) {
      const { value } = each
      const values: fc.Arbitrary<number | string> =
        value.kind === 'integer'
          ? fc.integer({ min: value.minimum, max: value.maximum })
          : value.kind === 'hex'
            ? fc.uint8Array({ maxLength: value.maxBytes }).map((data) => hex(data).toUpperCase())
            : fc.stringMatching(/^[ -~]{0,20}$/)
      fc.assert(
        fc.property(values, (given) => {
          const parameter = encodeAtValue(each, given)
          if (value.kind === 'integer') expect(parameter).toHaveLength(value.bytes)
          if (parameter.length > 0) expect(decodeAtValue(each, parameter)).toBe(given)
        }),
        tries(30),
      )
    }
  })

  test('is refused outside its range, naming the field', () => {
    expect(refusal('NJ', 255)).toBe('ff')
    expect(refusal('NJ', 256)).toEqual({
      code: 'options-invalid',
      field: '/settings/x',
      message: 'The setting NJ (Time during which nodes can join) must be 0 to 255.',
    })
    for (const [name, value] of [
      ['NJ', -1],
      ['NJ', 1.5],
      ['NJ', '5'],
      ['NI', 'a'.repeat(21)],
      ['NI', 'Müller'],
      ['NI', 5],
      ['KY', '123'],
      ['KY', 'xy'],
      ['KY', '00'.repeat(33)],
      ['SH', '0013A200'],
      ['ND', 1],
    ] as const)
      expect(refusal(name, value), `${name} ${value}`).toMatchObject({ code: 'options-invalid' })
    expect(refusal('NT', 0x2ee0, 'digimesh')).toBe('2ee0')
    expect(refusal('KY', 'abCD')).toBe('abcd')
  })

  test('is read as modules answer it: shorter, longer, or signed', () => {
    expect(decodeAtValue(command('NJ'), bytes('ff'))).toBe(255)
    expect(decodeAtValue(command('BD'), bytes('00000003'))).toBe(3)
    expect(decodeAtValue(command('BD'), bytes('03'))).toBe(3)
    expect(decodeAtValue(command('TP'), bytes('fffb'))).toBe(-5)
    expect(decodeAtValue(command('TP'), bytes('0019'))).toBe(25)
    expect(decodeAtValue(command('SL'), bytes('40522baa'))).toBe('40522BAA')
    expect(decodeAtValue(command('NI'), bytes('50756d70'))).toBe('Pump')
    expect(decodeAtValue(command('ND'), bytes('01'))).toBeUndefined()
    expect(decodeAtValue(command('NJ'), bytes(''))).toBeUndefined()
    expect(readUnsigned(bytes('ffffffffffff'))).toBe(0xffff_ffff_ffff)
    expect(readUnsigned(bytes('00000000000001'))).toBeUndefined()
  })
})
