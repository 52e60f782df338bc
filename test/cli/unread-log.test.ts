import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'
import { eventually } from '../eventually.ts'

/** Shell words before the command that give it a stdout nobody reads, full from the start, or one that cannot be written. */
const STDOUT = {
  'a full pipe that nobody reads': 'mkfifo "$0/log"; exec 9<>"$0/log"; head -c 65536 /dev/zero >&9; exec "$@" >&9',
  'a full disk': 'exec "$@" >/dev/full',
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

test.each(Object.entries(STDOUT))('with %s as its log, the service answers, and ends at SIGTERM', async (_, script) => {
  const folder = mkdtempSync(join(tmpdir(), 'musen-unread-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const words = ['serve', '--port', `${port}`, '--data', join(folder, 'data'), '--log-level', 'debug']
  const child = spawn('sh', ['-c', script, folder, process.execPath, compiled('src/main.ts'), ...words])
  onTestFinished(() => void child.kill('SIGKILL'))
  const api = `http://127.0.0.1:${port}/v1`
  await eventually(() => fetch(`${api}/info`))
  const headers = { 'content-type': 'application/json' }
  const link = { type: 'tcp', host: '127.0.0.1', port: 1 }
  // Each of them logs that it does not come online.
  for (const id of ['r1', 'r2']) {
    const body = JSON.stringify({ id, driver: 'lines', link })
    expect((await fetch(`${api}/radios`, { method: 'POST', headers, body })).status).toBe(201)
  }
  const metrics = await (await fetch(new URL('/metrics', api))).text()
  expect(metrics).toMatch(/^musen_log_lines_lost_total \d+$/m)
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await end).toEqual([0, null])
})
