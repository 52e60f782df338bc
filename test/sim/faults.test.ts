import { describe, expect, test } from 'vitest'
import { DomainError } from '../../src/domain/errors.ts'
import { createFaults, faultSpecs, resolveFaults } from '../../src/sim/faults.ts'

describe('fault settings', () => {
  test('are all off by default', () => {
    const { unplugForMs, ...rest } = resolveFaults()
    expect(unplugForMs).toBeGreaterThan(0)
    expect(Object.values(rest).every((value) => value === 0 || value === false)).toBe(true)
    expect(Object.keys(resolveFaults()).sort()).toEqual(Object.keys(faultSpecs).sort())
  })

  test.each([
    [{ loss: 1.1 }, '/faults/loss'],
    [{ delayMs: -1 }, '/faults/delayMs'],
    [{ silence: 'yes' }, '/faults/silence'],
    [{ gremlins: 1 }, '/faults/gremlins'],
  ])('refuse %j and name the field', (given, field) => {
    expect(() => resolveFaults(given)).toThrow(DomainError)
    expect(() => resolveFaults(given)).toThrow(expect.objectContaining({ code: 'options-invalid', field }))
  })

  test('change one by one, all at once or not at all', () => {
    const faults = createFaults({ loss: 0.5 })
    let changes = 0
    faults.onChange(() => changes++)
    faults.set({ noise: 1 })
    expect(faults.settings).toMatchObject({ loss: 0.5, noise: 1 })
    expect(() => faults.set({ split: 1, loss: 2 })).toThrow(DomainError)
    expect(faults.settings).toMatchObject({ loss: 0.5, split: 0 })
    faults.clear()
    expect(faults.settings).toEqual(resolveFaults())
    expect(changes).toBe(2)
  })
})
