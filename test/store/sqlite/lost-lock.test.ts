import { closeSync, linkSync, openSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { openWriting } from '../../../src/store/sqlite/file/connection.ts'
import { watchLocks } from '../../../src/store/sqlite/file/held-locks.ts'
import { openDirectory } from '../../../src/store/sqlite/file/open.ts'
import { isStoreFile } from '../../../src/store/sqlite/file/own-files.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { createQuietLogger, newMessage, radioConfig, temporaryDirectory } from '../store-case.ts'

const LOCKED = ['musen.lock', 'musen.db', 'musen.db-shm']
let place: ReturnType<typeof temporaryDirectory>
beforeEach(() => {
  place = temporaryDirectory()
})
afterEach(() => place.remove())

/** Opens and closes a file as careless code in the process would. The kernel then drops the locks of the process on it. */
function touch(path: string): void {
  closeSync(openSync(path, 'r'))
}

// Only Linux shows the locks of a process.
describe.runIf(process.platform === 'linux')('a store whose lock is lost', () => {
  test.each(LOCKED)('on %s accepts nothing more, says so, and reports the loss once', async (name) => {
    const { logger, lines } = createQuietLogger()
    const onWriterLost = vi.fn()
    const store: Store = await openSqliteStore({ directory: place.directory, logger, onWriterLost })
    await store.createRadio(radioConfig('r1'))
    touch(join(place.directory, name))
    const lost = {
      code: 'store-lock-lost',
      message: expect.stringContaining(name),
      hint: expect.stringContaining('fuser'),
    }
    const sends = await Promise.allSettled(Array.from({ length: 20 }, () => store.enqueue(newMessage('r1'))))
    for (const send of sends) expect(send).toMatchObject({ status: 'rejected', reason: lost })
    await expect(store.checkWritable(), 'readiness').rejects.toMatchObject(lost)
    expect(store.health()).toMatchObject({ writerAlive: false, fault: lost })
    expect(onWriterLost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(lost))
    expect(lines).toContainEqual({ level: 'error', message: expect.stringContaining('is gone') })
    await store.close()
    const again = await openSqliteStore({ directory: place.directory, logger })
    expect((await again.listMessages({ limit: 10 })).items, 'what was refused').toEqual([])
    await again.close()
  })

  test.each(LOCKED)('is noticed without a write, on %s', (name) => {
    const { file, lock } = openDirectory({ directory: place.directory })
    const db = openWriting(file)
    const locks = watchLocks(file)
    // Other connections of this process come and go.
    openWriting(file).close()
    locks.check()
    touch(join(place.directory, name))
    expect(() => locks.check()).toThrow(name)
    locks.close()
    db.close()
    lock.release()
  })
})

test('where the system shows no locks, nothing is lost', () => {
  const { file, lock } = openDirectory({ directory: place.directory })
  const locks = watchLocks(file, join(place.directory, 'no-proc'))
  touch(join(place.directory, 'musen.lock'))
  locks.check()
  locks.close()
  lock.release()
})

test('a file of the store is known by any name', () => {
  const { lock } = openDirectory({ directory: place.directory })
  const at = (name: string) => join(place.directory, name)
  linkSync(at('musen.lock'), at('cert.pem'))
  symlinkSync(at('musen.db'), at('key.pem'))
  for (const name of ['musen.lock', 'cert.pem', 'key.pem']) expect(isStoreFile(place.directory, at(name))).toBe(true)
  for (const name of ['musen.pid', 'none']) expect(isStoreFile(place.directory, at(name))).toBe(false)
  lock.release()
})
