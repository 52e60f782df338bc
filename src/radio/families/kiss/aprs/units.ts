const METRES_PER_FOOT = 0.3048

export function feetToMetres(feet: number): number {
  return round(feet * METRES_PER_FOOT, 2)
}

export function milesToKm(miles: number): number {
  return round(miles * 1.609344, 1)
}

export function knotsToKmh(knots: number): number {
  return round(knots * 1.852, 1)
}

export function mphToMps(mph: number): number {
  return round(mph * 0.44704, 1)
}

export function fahrenheitToCelsius(degrees: number): number {
  return round((degrees - 32) / 1.8, 1)
}

export function inchesToMm(inches: number): number {
  return round(inches * 25.4, 2)
}

/** Six decimals of a degree are a tenth of a metre, finer than any APRS form. */
export function roundDegrees(degrees: number): number {
  return round(degrees, 6)
}

export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  // Adding 0 turns -0 into 0.
  return Math.round(value * scale) / scale + 0
}

export function base91(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) value = value * 91 + digits.charCodeAt(i) - 33
  return value
}
