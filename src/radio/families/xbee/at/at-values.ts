import { DomainError } from '../../../../domain/errors.ts'
import { readHex, writeHex } from '../address.ts'
import type { AtCommand, AtValue } from './at-commands.ts'

/** A big-endian number of up to six bytes; undefined: none, or a longer one. */
export function readUnsigned(bytes: Uint8Array): number | undefined {
  if (bytes.length === 0 || bytes.length > 6) return undefined
  let value = 0
  for (const byte of bytes) value = value * 256 + byte
  return value
}

/** Reads a value from a module; undefined if the bytes are not a value of this command. */
export function decodeAtValue({ value }: AtCommand, bytes: Uint8Array): AtValue | undefined {
  switch (value.kind) {
    case 'none':
      return undefined
    case 'integer': {
      const read = readUnsigned(bytes)
      if (read === undefined || !value.signed) return read
      const range = 256 ** bytes.length
      return read >= range / 2 ? read - range : read
    }
    case 'hex':
      return readHex(bytes, 0, bytes.length)
    case 'text':
      return Buffer.from(bytes).toString('latin1')
  }
}

/**
 * The parameter that sets a value, the shortest that the module takes.
 * @throws DomainError options-invalid naming `field`, when the command takes no value, or not this one
 */
export function encodeAtValue(command: AtCommand, given: AtValue, field = '/value'): Uint8Array {
  const { value } = command
  const invalid = (what: string) =>
    new DomainError('options-invalid', `The setting ${command.name} (${command.title}) ${what}.`, { field })
  if (command.access === 'read' || value.kind === 'none') throw invalid('has no value')
  switch (value.kind) {
    case 'integer': {
      const { minimum, maximum, bytes } = value
      if (typeof given !== 'number' || !Number.isInteger(given)) throw invalid('must be an integer')
      if (given < minimum || given > maximum) throw invalid(`must be ${minimum} to ${maximum}`)
      const parameter = new Uint8Array(bytes)
      for (let i = bytes - 1, rest = given; i >= 0; i--, rest = Math.floor(rest / 256)) parameter[i] = rest % 256
      return parameter
    }
    case 'hex': {
      if (typeof given !== 'string' || !/^(?:[0-9A-Fa-f]{2})*$/.test(given))
        throw invalid('must be pairs of hexadecimal digits')
      if (given.length / 2 > value.maxBytes) throw invalid(`must have at most ${value.maxBytes} bytes`)
      const parameter = new Uint8Array(given.length / 2)
      writeHex(parameter, 0, given)
      return parameter
    }
    case 'text': {
      if (typeof given !== 'string' || !/^[ -~]*$/.test(given)) throw invalid('must be printable ASCII characters')
      if (given.length > value.maxBytes) throw invalid(`must have at most ${value.maxBytes} characters`)
      return Uint8Array.from(Buffer.from(given, 'latin1'))
    }
  }
}
