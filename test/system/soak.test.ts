import { expect, test } from 'vitest'
import { soak } from '../soak/soak.ts'
import { startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

test('50 radios of all families say 2,000 frames a second for 20 s, with faults: nothing is lost, nothing untrue, each fault stays where it is', async () => {
  const { url, pid } = await startMusen({ data: temporaryDirectory() })
  const { figures, faults } = await soak({
    url,
    pid,
    radios: 50,
    framesPerSecond: 2_000,
    seconds: 20,
    postEveryMs: 50,
  })
  expect(faults, JSON.stringify(figures)).toEqual([])
})
