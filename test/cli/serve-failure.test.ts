import { describe, expect, test } from 'vitest'
import { CliFailure } from '../../src/cli/output/failure.ts'
import { startFailure } from '../../src/cli/serve-failure.ts'
import { DomainError, type ErrorCode } from '../../src/domain/errors.ts'

const system = (code: string) => Object.assign(new Error(`${code}: as the system says`), { code })
const domain = (code: ErrorCode, cause?: unknown) => new DomainError(code, 'So it is.', { hint: 'Do this.', cause })

describe('a start that fails', () => {
  test.each([
    ['a wrong setting', domain('config-invalid'), 78],
    ['no engine for the store', domain('store-engine-missing'), 78],
    ['a store in use', domain('store-in-use'), 1],
    ['a store from a newer version', domain('store-newer'), 1],
    ['a damaged store', domain('store-damaged'), 1],
    ['a full disk', domain('store-unwritable', system('ENOSPC')), 1],
    ['a directory of somebody else', domain('store-unwritable', system('EACCES')), 77],
    [
      'a file of somebody else, two causes deep',
      domain('store-unwritable', new Error('x', { cause: system('EPERM') })),
      77,
    ],
    ['an address in use', system('EADDRINUSE'), 69],
    ['a port below 1024', system('EACCES'), 77],
    ['a host of another machine', system('EADDRNOTAVAIL'), 78],
  ])('for %s ends with the right code and a hint', (_, error, exitCode) => {
    const failure = startFailure(error)
    expect(failure).toBeInstanceOf(CliFailure)
    expect(failure).toMatchObject({ exitCode, hint: expect.stringMatching(/./) })
  })

  test('for a defect stays what it is', () => {
    const defect = new TypeError('x is not a function')
    expect(startFailure(defect)).toBe(defect)
  })
})
