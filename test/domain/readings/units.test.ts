import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { QUANTITIES } from '../../../src/domain/readings/quantities.ts'

const words = (text: string) => text.trim().split(/\s+/)

/**
 * The registries of IANA, https://www.iana.org/assignments/senml: "SenML Units" as RFC 8428 and RFC 8798 (section 2) filled it, without g, l, %, EL, 1/min
 * and beats, which are not for new uses; and "Secondary Units" as RFC 8798 (section 3) filled it. Compared with jdspec.Unit of microsoft/jacdac.
 */
const RFC_8428 = words(`
  m kg s A K cd mol Hz rad sr N Pa J W C V F Ohm S Wb T H Cel lm lx Bq Gy Sv kat m2 m3 m/s m/s2 m3/s l/s W/m2 cd/m2 bit bit/s lat lon pH dB dBW
  Bspl count / %RH %EL 1/s beat/min S/m`)
const RFC_8798_PRIMARY = words('B VA VAs var vars J/m kg/m3 deg')
const RFC_8798_SECONDARY = words(`
  ms min h MHz kW kVA kvar Ah Wh kWh varh kvarh kVAh Wh/km KiB GB Mbit/s B/s MB/s mV mA dBm ug/m3 mm/h m/h ppm /100 /1000 hPa mm cm km km/h`)
const ALL = new Set([...RFC_8428, ...RFC_8798_PRIMARY, ...RFC_8798_SECONDARY])

test('the unit of every name is one of SenML', () => {
  const units = Object.entries(QUANTITIES).map(([name, { unit }]) => [name, unit])
  expect(units.filter(([, unit]) => unit === undefined || !ALL.has(unit))).toEqual([])
})

test('the units that drivers give to other names are of SenML', () => {
  const families = join(import.meta.dirname, '../../../src/radio')
  const files = readdirSync(families, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const given = files.flatMap((file) =>
    [...readFileSync(join(families, file), 'utf8').matchAll(/\bunit: '([^']+)'/g)].map(([, unit = '']) => unit),
  )
  expect(given.length).toBeGreaterThan(10)
  expect(given.filter((unit) => !ALL.has(unit))).toEqual([])
})

test('docs/readings.md says which units are of RFC 8798', () => {
  const used = new Set<string>(Object.values(QUANTITIES).map(({ unit }) => unit))
  const page = readFileSync(join(import.meta.dirname, '../../../docs/readings.md'), 'utf8')
  const [, sentence = ''] = /RFC 8428, and for (.*?) RFC 8798\./s.exec(page) ?? []
  const named = [...sentence.matchAll(/`([^`]+)`/g)].map(([, unit]) => unit).sort()
  const expected = [...RFC_8798_PRIMARY, ...RFC_8798_SECONDARY].filter((unit) => used.has(unit)).sort()
  expect(named).toEqual(expected)
})
