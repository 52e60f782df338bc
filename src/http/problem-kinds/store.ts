import type { ProblemKinds } from './kind.ts'

/** The store, which is one file. Most of these end the start of the service. */
export const STORE_PROBLEMS = {
  'store-in-use': {
    status: 503,
    title: 'Store in use',
    description: 'Another process has the store open.',
    action: 'Stop the other process, or use another data directory.',
  },
  'store-exposed': {
    status: 503,
    title: 'Store not protected',
    description: 'Other users of the machine can write to the store.',
    action: 'Remove their permission to write to the data directory.',
  },
  'store-newer': {
    status: 503,
    title: 'Store from a newer version',
    description: 'A newer version of musen has written the store.',
    action: 'Install that version or a newer one.',
  },
  'store-damaged': {
    status: 503,
    title: 'Store damaged',
    description: 'The file is not a store, or is damaged.',
    action: 'Restore a backup, or move the file away to start with an empty store.',
  },
  'store-changed': {
    status: 503,
    title: 'Store changed',
    description: 'The store was created by another build, with different migrations.',
    action: 'Use the build that created the store, or another data directory.',
  },
  'store-unwritable': {
    status: 503,
    title: 'Store not writable',
    description: 'The store cannot be written, usually because the disk is full.',
    action: 'Free some space. musen then continues automatically.',
  },
  'store-engine-missing': {
    status: 503,
    title: 'SQLite missing',
    description: 'The native part of better-sqlite3 cannot be loaded, and this version of Node contains no SQLite.',
    action: 'Run "npm rebuild better-sqlite3" (with pnpm "pnpm approve-builds"), or use Node 22.13 or newer.',
  },
  'store-lock-lost': {
    status: 503,
    title: 'Store no longer locked',
    description:
      'The process has lost its locks on the store, so another process could write to it. The service stops.',
    action: 'Stop all other processes that use the store, then start the service again.',
  },
  'store-busy': {
    status: 503,
    title: 'Store busy',
    description: 'Too many writes are waiting for the disk.',
    action: 'Retry after the time in `Retry-After`.',
    retryAfter: 1,
  },
  'store-closed': {
    status: 503,
    title: 'Service stopping',
    description: 'The service is stopping.',
    action: 'Retry after the time in `Retry-After`.',
    retryAfter: 5,
  },
} satisfies ProblemKinds
