import type { Form } from './form.ts'

export interface Difference {
  packet: string
  field: string
  musen: Form[string]
  fap: Form[string]
  /** The whole of what each says. */
  forms: { musen: Form; fap: Form }
}

/** How far two numbers of a field may be apart: what musen rounds to, and FAP. */
const TOLERANCES: Record<string, number> = {
  latitude: 0.0000011,
  longitude: 0.0000011,
  speed: 0.051,
  altitude: 0.0051,
  range: 0.051,
  height: 0.0051,
  wind: 0.051,
  gust: 0.051,
  rain1h: 0.051,
  rain24h: 0.051,
  rainToday: 0.051,
}

/** Where the two do not say the same. Angles are compared as such: 360 is 0. */
export function compare(packet: string, musen: Form, fap: Form): Difference[] {
  const fields = musen.type === fap.type ? new Set([...Object.keys(musen), ...Object.keys(fap)]) : ['type']
  return [...fields].flatMap((field) =>
    isSame(field, musen[field], fap[field])
      ? []
      : [{ packet, field, musen: musen[field], fap: fap[field], forms: { musen, fap } }],
  )
}

function isSame(field: string, musen: Form[string], fap: Form[string]): boolean {
  if (typeof musen !== 'number' || typeof fap !== 'number') return musen === fap
  const distance = Math.abs(musen - fap)
  if (field === 'course' || field === 'windDirection') return distance % 360 === 0
  return distance <= (TOLERANCES[field] ?? 0)
}
