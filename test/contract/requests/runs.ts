/**
 * How often each property is tried, and from where its values come. `MUSEN_TEST_RUNS=1000 MUSEN_TEST_SEED=1 npx vitest run
 * test/contract` goes deep, and the same way again.
 */
export const runs = Number(process.env.MUSEN_TEST_RUNS ?? 12)
export const seed = Number(process.env.MUSEN_TEST_SEED ?? Date.now() % 2 ** 31)
process.stderr.write(`MUSEN_TEST_SEED=${seed} MUSEN_TEST_RUNS=${runs}\n`)
