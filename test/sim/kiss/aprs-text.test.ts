import { describe, expect, test } from 'vitest'
import { decodeAprs } from '../../../src/radio/families/kiss/aprs/decode.ts'
import { positionText, weatherText } from '../../../src/sim/kiss/aprs-text.ts'

const decode = (text: string) => decodeAprs('APZMSN', Buffer.from(text))

describe('the APRS texts of simulated stations', () => {
  // The example of APRS101 chapter 8: 49 03.50 N, 72 01.75 W, course 88, 36 knots.
  test('write a position as the APRS specification has it', () => {
    const place = { latitude: 49 + 3.5 / 60, longitude: -(72 + 1.75 / 60), courseDegrees: 88, speedKmh: 36 * 1.852 }
    expect(positionText({ place, symbol: '/>', comment: '' })).toBe('=4903.50N/07201.75W>088/036')
  })

  test.each([
    [0, 0],
    [-0.004, -0.004],
    [59.999999, 179.999999],
    [35.68, 139.76],
    [-33.8688, -70.6693],
    [89.5, 9.999917],
  ])('are read back as the same place by the decoder: %d, %d', (latitude, longitude) => {
    const place = { latitude, longitude, courseDegrees: 360, speedKmh: 0 }
    const decoded = decode(positionText({ place, symbol: '/#', altitudeM: 599, comment: 'digipeater 1' }))
    expect(decoded).toMatchObject({ type: 'aprs-position', symbol: '/#', comment: 'digipeater 1', messaging: true })
    if (decoded?.type !== 'aprs-position') throw new Error('no position')
    // Half a hundredth of a minute is the form's own resolution.
    expect(Math.abs(decoded.latitude - latitude)).toBeLessThan(0.0001)
    expect(Math.abs(decoded.longitude - longitude)).toBeLessThan(0.0001)
    expect(decoded.altitudeM).toBeCloseTo(599, 0)
  })

  test('write a complete weather report', () => {
    const place = { latitude: 35.5, longitude: 139.5, courseDegrees: 220, speedKmh: 0 }
    const report = { place, windDegrees: 220, windKmh: 6.4, temperatureC: 25, humidityPercent: 50, comment: 'x' }
    expect(weatherText(report)).toBe('=3530.00N/13930.00E_220/004g...t077h50x')
    expect(weatherText({ ...report, humidityPercent: 100, temperatureC: -30 })).toContain('t-22h00')
  })
})
