import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DomainError } from '../../src/domain/errors.ts'
import { check } from '../../src/service/copies.ts'
import { startScheduledBackups } from '../../src/service/scheduled-backups.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { createQuietLogger, radioConfig, temporaryDirectory } from '../store/store-case.ts'

const HOUR_MS = 3_600_000

function start(copy?: Parameters<typeof startScheduledBackups>[0]['copy']) {
  const { directory, remove } = temporaryDirectory()
  const { logger } = createQuietLogger()
  const clock = { now: Date.UTC(2026, 11, 1) }
  const backups = startScheduledBackups({
    directory,
    everyMs: 24 * HOUR_MS,
    keep: 2,
    logger,
    now: () => clock.now,
    ...(copy && { copy }),
  })
  onTestFinished(async () => {
    await backups.close()
    remove()
  })
  const folder = join(directory, 'backups')
  return { directory, folder, logger, clock, backups, copies: () => readdirSync(folder).sort() }
}

test('a copy of a running store is made when it is due, whole and with its checksum', async () => {
  const { directory, folder, logger, clock, backups, copies } = start()
  const store = await openSqliteStore({ directory, logger })
  await store.createRadio(radioConfig('r1'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'musen-2026-11-30T000000Z.db.part'), 'what a kill left')
  await backups.look()
  expect(copies()).toEqual(['musen-2026-12-01T000000Z.db', 'musen-2026-12-01T000000Z.db.sha256'])
  expect(check(join(folder, copies()[0] ?? ''))).toMatchObject({ epoch: store.epoch, lastSeq: 1, hasChecksum: true })
  clock.now += 23 * HOUR_MS
  await backups.look()
  expect(copies()).toHaveLength(2)
  await store.close()
})

test('the newest copies are kept', async () => {
  const { clock, backups, copies } = start(async ({ file }) => {
    for (const suffix of ['', '.sha256']) writeFileSync(file + suffix, '')
    return { epoch: 'e', lastSeq: 1, bytes: 0, sha256: '' }
  })
  for (let day = 0; day < 4; day++) {
    await backups.look()
    clock.now += 24 * HOUR_MS
  }
  expect(copies().filter((name) => name.endsWith('.db'))).toEqual([
    'musen-2026-12-03T000000Z.db',
    'musen-2026-12-04T000000Z.db',
  ])
  expect(copies()).toHaveLength(4)
})

test('a copy that fails is counted, deletes no other one, and is tried again an hour later', async () => {
  let isFull = false
  let tries = 0
  const { clock, backups, copies } = start(async ({ file }) => {
    tries++
    if (isFull) throw new DomainError('store-unwritable', 'The disk is full.')
    writeFileSync(file, '')
    return { epoch: 'e', lastSeq: 1, bytes: 0, sha256: '' }
  })
  await backups.look()
  isFull = true
  clock.now += 24 * HOUR_MS
  await backups.look()
  await backups.look()
  expect([tries, backups.failures(), copies()]).toEqual([2, 1, ['musen-2026-12-01T000000Z.db']])
  isFull = false
  clock.now += HOUR_MS
  await backups.look()
  expect([tries, copies().length]).toEqual([3, 2])
})
