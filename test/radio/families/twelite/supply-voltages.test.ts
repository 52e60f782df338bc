import { expect, test } from 'vitest'
import { createSupplyVoltages } from '../../../../src/radio/families/twelite/supply-voltages.ts'

test('remembers the voltages of the last 1,000 nodes, and reports those of others again', () => {
  const reports: string[] = []
  const voltages = createSupplyVoltages((address) => reports.push(address))
  for (let i = 0; i < 1_001; i++) voltages.hear(`N${i}`, 3_000)
  expect(reports).toHaveLength(1_001)
  voltages.hear('N1000', 3_001)
  voltages.hear('N1', 3_001)
  expect(reports).toHaveLength(1_001)
  voltages.hear('N0', 3_001)
  expect(reports.slice(1_001)).toEqual(['N0'])
})
