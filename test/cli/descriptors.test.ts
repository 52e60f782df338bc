import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connectionsWithin } from '../../src/http/limits/descriptors.ts'
import { compiled } from '../compiled/folder.ts'
import { firstLine } from './process.ts'

const DESCRIPTORS = 512
const CLIENTS = 500

test('a quarter of the descriptors, and at least 64, are not for connections', () => {
  expect([64, 128, 1_024, 1_048_576].map((limit) => connectionsWithin(limit, 2_000))).toEqual([16, 64, 768, 2_000])
})

test('with few descriptors and many idle connections, the service goes on', async () => {
  const data = mkdtempSync(join(tmpdir(), 'musen-descriptors-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  const words = ['serve', '--port', '0', '--json', '--data', data]
  const child = spawn('sh', [
    '-c',
    `ulimit -n ${DESCRIPTORS}; exec "$@"`,
    'sh',
    process.execPath,
    compiled('src/main.ts'),
    ...words,
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  const { api } = JSON.parse(await firstLine(child))
  const { port, origin } = new URL(api)
  const open = new Set<Socket>()
  let refused = 0
  await new Promise<void>((resolve) => {
    for (let i = 0; i < CLIENTS; i++) {
      const socket = connect(Number(port), '127.0.0.1')
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        if (++refused === CLIENTS - connectionsWithin(DESCRIPTORS, CLIENTS)) resolve()
      })
    }
  })
  const gone = [...open].map((socket) => once(socket, 'close'))
  for (const socket of open) socket.destroy()
  await Promise.all(gone)
  const metrics = await (await fetch(`${origin}/metrics`)).text()
  const counted = Number(/^musen_http_connections_refused_total (\d+)$/m.exec(metrics)?.[1])
  expect(counted).toBe(CLIENTS - connectionsWithin(DESCRIPTORS, CLIENTS))
  expect(metrics).toContain(`\nmusen_http_connections_limit ${connectionsWithin(DESCRIPTORS, CLIENTS)}\n`)
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await end).toEqual([0, null])
})
