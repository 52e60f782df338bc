import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'
import { patientFetch } from '../patient-fetch.ts'
import { ended, firstLine } from './process.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Ends the thread of the store's writer at the signal, as if it had run out of memory. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(`
  import threads from 'node:worker_threads'
  import { syncBuiltinESMExports } from 'node:module'
  threads.Worker = class extends threads.Worker {
    constructor(entry, options) {
      super(entry, options)
      if (options?.name === 'store-writer') process.on('SIGWINCH', () => this.terminate())
    }
  }
  syncBuiltinESMExports()`)}`

test('when the writer of the store is gone, the service says so and ends with 1, and the next start finds everything', async () => {
  const data = mkdtempSync(join(tmpdir(), 'musen-lost-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  const start = () =>
    spawn(
      process.execPath,
      ['--import', PRELOAD, compiled('src/main.ts'), 'serve', '--port', '0', '--json', '--data', data],
      { cwd: ROOT },
    )
  const child = start()
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = firstLine(child)
  const end = ended(child)
  const { api } = JSON.parse(await line)
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 }
  const radio = { id: 'r1', driver: 'lines', link, enabled: false }
  const post = (body: unknown) =>
    patientFetch(`${api}/radios`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  expect((await post(radio)).status).toBe(201)
  child.kill('SIGWINCH')
  const { code, err } = await end
  expect(code).toBe(1)
  expect(err).toContain('writer has stopped: the writer thread ended with code 1')

  const next = start()
  onTestFinished(() => void next.kill('SIGKILL'))
  const again = JSON.parse(await firstLine(next))
  expect(await (await patientFetch(`${again.api}/radios/r1`)).json()).toMatchObject({ id: 'r1' })
})
