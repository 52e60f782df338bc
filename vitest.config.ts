import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/system/**', '**/node_modules/**'],
    globalSetup: ['test/contract/coverage/global-setup.ts'],
    testTimeout: 20_000,
    // One for each processor: on two, vitest would take one. Most tests wait for disks, sockets and other processes.
    maxWorkers: '100%',
  },
})
