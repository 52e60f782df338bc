import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createLogWriter } from '../../src/service/log-writer.ts'

const lostLine = (count: number) => `${count} lost\n`

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'musen-log-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A named pipe. While its writer holds both ends, it is a pipe that nobody reads. */
function pipe(flags: number): { path: string; fd: number } {
  const path = join(folder(), 'pipe')
  execFileSync('mkfifo', [path])
  return { path, fd: openSync(path, flags) }
}

test('a pipe that nobody reads costs lines, which are counted and reported once it is read again', async () => {
  const { path, fd } = pipe(constants.O_RDWR)
  const log = createLogWriter(fd, { lostLine, maxWaitingBytes: 10_000 })
  const lines = Array.from({ length: 3_000 }, (_, number) => `${number} ${'x'.repeat(60)}\n`)
  for (const line of lines) log.write(line)
  const lost = log.lost()
  // The pipe holds 64 KiB, the writer 10,000 bytes.
  expect(lost).toBeGreaterThan(1_000)
  expect(lost).toBeLessThan(2_500)

  const reader = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), writable: false })
  onTestFinished(() => void reader.destroy())
  let text = ''
  await new Promise<void>((resolve) => {
    reader.on('data', (chunk) => {
      text += chunk
      if (text.endsWith(' lost\n')) resolve()
    })
  })
  expect(text).toBe(`${lines.slice(0, 3_000 - lost).join('')}${lost} lost\n`)
  log.write('next\n')
  await log.flush(10_000)
  expect(log.lost()).toBe(lost)
})

test('a reader that is gone costs lines only', async () => {
  const { path, fd: both } = pipe(constants.O_RDWR)
  const log = createLogWriter(openSync(path, constants.O_WRONLY), { lostLine })
  closeSync(both)
  log.write('one\n')
  await log.flush(10_000)
  log.write('two\n')
  log.write('three\n')
  expect(log.lost()).toBeGreaterThanOrEqual(2)
})

test('a disk that is full costs lines only', () => {
  const log = createLogWriter(openSync('/dev/full', 'w'), { lostLine })
  log.write('one\n')
  log.write('two\n')
  expect(log.lost()).toBe(2)
})

test('a file gets every line', async () => {
  const path = join(folder(), 'log')
  writeFileSync(path, '')
  const log = createLogWriter(openSync(path, 'a'), { lostLine })
  log.write('one\n')
  log.write('two\n')
  await log.flush(10_000)
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
})
