import { type FileHandle, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createCaptureArchive } from '../../../src/store/files/capture-archive.ts'
import { createQuietLogger, temporaryDirectory } from '../store-case.ts'

function createArchive(openFile?: typeof open) {
  const place = temporaryDirectory()
  onTestFinished(() => place.remove())
  const { logger } = createQuietLogger()
  return {
    directory: place.directory,
    archive: createCaptureArchive({ ...place, logger, ...(openFile && { openFile }) }),
  }
}

/** Creates files of which one operation fails. */
function failing(operation: 'writeFile' | 'sync', code: string): typeof open {
  return async (...args) => {
    const file = await open(...args)
    file[operation] = () => Promise.reject(Object.assign(new Error(`${code}: it failed`), { code }))
    return file
  }
}

test.each([
  ['writeFile', 'ENOSPC', /full/],
  ['sync', 'ENOSPC', /full/],
  ['sync', 'EDQUOT', /quota/],
  ['writeFile', 'EROFS', /read-only/],
  ['sync', 'EIO', /disk/],
] as const)('a capture whose first line fails at %s with %s is refused, and leaves no file', async (at, code, hint) => {
  const { archive, directory } = createArchive(failing(at, code))
  await expect(archive.create('cap_a', '{}')).rejects.toMatchObject({
    code: 'store-unwritable',
    message: expect.stringContaining(code),
    hint: expect.stringMatching(hint),
  })
  expect(await readdir(directory)).toEqual([])
})

test.each([
  ['EACCES', /writable for the user/],
  ['EROFS', /read-only/],
])('a file that cannot be created (%s) says what to do', async (code, hint) => {
  const { archive } = createArchive(() => Promise.reject(Object.assign(new Error(code), { code })))
  await expect(archive.create('cap_a', '{}')).rejects.toMatchObject({
    code: 'store-unwritable',
    hint: expect.stringMatching(hint),
  })
})

test('the first line is in the file and synchronized before the capture starts', async () => {
  const synchronized: string[] = []
  const { archive, directory } = createArchive(async (path, ...rest) => {
    const file: FileHandle = await open(path, ...rest)
    const sync = file.sync.bind(file)
    file.sync = async () => {
      await sync()
      synchronized.push(await readFile(path as string, 'utf8'))
    }
    return file
  })
  const file = await archive.create('cap_a', '{"first":1}')
  expect(synchronized).toEqual(['{"first":1}\n'])
  file.append('{"second":2}')
  await file.close()
  expect(await readFile(join(directory, 'cap_a.jsonl'), 'utf8')).toBe('{"first":1}\n{"second":2}\n')
})
