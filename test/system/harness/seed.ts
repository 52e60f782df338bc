import { createRandom, type Random } from '../../../src/sim/random.ts'

/** A source of chance whose seed is printed; `MUSEN_TEST_SEED` repeats a run. */
export function seededRandom(test: string): Random {
  const seed = process.env.MUSEN_TEST_SEED ?? String(Date.now())
  process.stdout.write(`${test}: MUSEN_TEST_SEED=${seed}\n`)
  return createRandom(`${test} ${seed}`)
}
