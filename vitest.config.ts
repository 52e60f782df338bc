import { pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { compiled } from './test/compiled/folder.ts'

const THREADS = 'src/store/sqlite/threads/threads.ts'

export default defineConfig({
  plugins: [
    {
      // Behind tsx, each thread of each store that a test opens takes half a second of a processor to start.
      name: 'compiled-threads',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith(`/${THREADS}`)) return undefined
        if (!code.includes('import.meta.url')) this.error('does not find its threads by import.meta.url any more')
        return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(compiled(THREADS)).href))
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/system/**', 'test/.generated-*/**', '**/node_modules/**'],
    globalSetup: [
      'test/temporary/global-setup.ts',
      'test/compiled/global-setup.ts',
      'test/contract/coverage/global-setup.ts',
    ],
    // Files share a worker's modules: to load the service for each of them costs as much as to test it.
    isolate: false,
    // Nets for what hangs. No test depends on them: a machine may be busy.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 300_000 } },
    // One for each processor: on two, vitest would take one. Most tests wait for disks, sockets and other processes.
    maxWorkers: '100%',
  },
})
