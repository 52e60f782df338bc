/** Latitude and longitude are sent as integers. */
const UNIT = 1e-7
const DIGITS = 7

/** Returns the coordinates in degrees; undefined if one is missing or not on Earth. */
export function placeOf(place: { latitude?: number; longitude?: number }) {
  if (place.latitude === undefined || place.longitude === undefined) return undefined
  const latitude = degrees(place.latitude, UNIT, DIGITS)
  const longitude = degrees(place.longitude, UNIT, DIGITS)
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? undefined : { latitude, longitude }
}

export function degrees(value: number, unit: number, digits: number): number {
  return Number((value * unit).toFixed(digits))
}
