const seed = Number(process.env.MUSEN_TEST_SEED ?? 1)
const factor = Number(process.env.MUSEN_TEST_RUNS ?? 1)

/** Whether more is tried than `npm test` does. */
export const isDeep = factor > 1

/**
 * What `fc.assert` and `fc.sample` take: how many values, and from which seed. They are the same ones in each run, so a change is blamed for
 * what it breaks and for nothing else; `MUSEN_TEST_SEED=7 MUSEN_TEST_RUNS=100` looks for more, a hundred times as far from another seed.
 */
export const tries = (count = 100) => ({ numRuns: Math.ceil(count * factor), seed })
