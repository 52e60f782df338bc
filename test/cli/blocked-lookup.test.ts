import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'
import { firstLine } from './process.ts'

/** Says what it was asked, and never answers. */
const GETENT = '#!/bin/sh\necho "$@" > "$(dirname "$0")/asked"\nexec sleep 100000\n'

test('SIGTERM ends the service while the name server of a radio does not answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'musen-lookup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'getent'), GETENT, { mode: 0o755 })
  execFileSync('mkfifo', [join(folder, 'asked')])
  const words = ['serve', '--port', '0', '--json', '--data', join(folder, 'data')]
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  const child = spawn(process.execPath, [compiled('src/main.ts'), ...words], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const { api } = JSON.parse(await firstLine(child))
  const link = { type: 'tcp', host: 'tnc.invalid', port: 8001 }
  const body = JSON.stringify({ id: 'r1', driver: 'lines', link })
  const made = await fetch(`${api}/radios`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(made.status).toBe(201)
  expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('ahosts tnc.invalid\n')
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  // A stop that takes longer than promised ends with 1.
  expect(await end).toEqual([0, null])
})
