import { expect, onTestFinished, test } from 'vitest'
import { soak } from '../soak/soak.ts'
import { startSurrounded } from '../soak/surroundings.ts'
import { musenProgram, startMusen } from './harness/musen.ts'
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

test('beside noise, tiny frames, spoofed nodes, idle connections, an unread log and a clock that is set: good radios lose nothing', async () => {
  const surroundings = await startSurrounded(musenProgram, temporaryDirectory())
  onTestFinished(async () => void (await surroundings.stop()))
  const { faults, judgements, figures } = await soak({
    ...surroundings,
    radios: 14,
    framesPerSecond: 100,
    seconds: 10,
    postEveryMs: 100,
    hostile: { surroundings, idleSeconds: 1 },
  })
  expect(faults, JSON.stringify(figures)).toEqual([])
  expect(judgements.filter(({ isKept }) => !isKept)).toEqual([])
  expect(await surroundings.stop()).toBe(0)
})
