import { describe, expect, test } from 'vitest'
import { createDriverCatalog, driverModule, driverModules } from '../../src/radio/registry.ts'
import { ascii } from './driver-harness.ts'

describe('the driver registry', () => {
  test('knows each driver by its own name', () => {
    for (const [name, module] of Object.entries(driverModules)) expect(module.info.name).toBe(name)
    expect(Object.keys(driverModules)).toEqual(['kiss', 'lines'])
  })

  test('knows no driver by another name, not even by what every object has', () => {
    for (const name of ['', 'xbee', 'toString', '__proto__', 'constructor']) {
      expect(driverModule(name)).toBeUndefined()
      expect(createDriverCatalog().get(name)).toBeUndefined()
    }
  })

  test('shows and checks as the drivers do', () => {
    const catalog = createDriverCatalog()
    expect(catalog.list()).toEqual([catalog.get('kiss'), catalog.get('lines')])
    const order = { payload: ascii('hi'), options: {}, radioOptions: {} }
    expect(() => catalog.check('kiss', order)).toThrow(expect.objectContaining({ code: 'destination-invalid' }))
    expect(() => catalog.check('xbee', order)).toThrow(expect.objectContaining({ code: 'driver-not-found' }))
  })
})
