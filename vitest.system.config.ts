import { defineConfig } from 'vitest/config'

/** Tests against real peers from Debian's packages; `.ci/run` installs them. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    globalSetup: ['test/system/harness/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
