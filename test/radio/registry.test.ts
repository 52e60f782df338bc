import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createDriverCatalog, driverModule, driverModules } from '../../src/radio/registry.ts'
import { ascii } from './driver-harness.ts'

describe('the driver registry', () => {
  test('knows each driver by its own name', () => {
    for (const [name, module] of Object.entries(driverModules)) expect(module.info.name).toBe(name)
  })

  test('holds the drivers that the contract of the API names, and no other', () => {
    const spec = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
    expect(Object.keys(driverModules).sort()).toEqual(spec.components.schemas.DriverName.enum.toSorted())
  })

  test('knows no driver by another name, not even by what every object has', () => {
    for (const name of ['', 'morse', 'toString', '__proto__', 'constructor']) {
      expect(driverModule(name)).toBeUndefined()
      expect(createDriverCatalog().get(name)).toBeUndefined()
    }
  })

  test('shows and checks as the drivers do', () => {
    const catalog = createDriverCatalog()
    expect(catalog.list()).toEqual(Object.keys(driverModules).map((name) => catalog.get(name)))
    const order = { payload: ascii('hi'), options: {}, radioOptions: {} }
    expect(() => catalog.check('kiss', order)).toThrow(expect.objectContaining({ code: 'destination-invalid' }))
    expect(() => catalog.check('morse', order)).toThrow(expect.objectContaining({ code: 'driver-unknown' }))
  })
})
