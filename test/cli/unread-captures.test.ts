import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'
import { eventually } from '../eventually.ts'
import { firstLine } from './process.ts'

const CLIENTS = 60
const MEBIBYTE = 1024 * 1024
const ID = 'cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10'
/** What a download holds, in the budget of answers. */
const STREAM_BYTES = 128 * 1024
/** More than the downloads need, and a sixth of what they would need as a whole. */
const MOST_GROWTH = 160 * MEBIBYTE

function captureOf(bytes: number): string {
  const header = { type: 'capture', version: 1, id: ID, radioId: 'r', driver: 'lines', options: {} }
  const limits = { startedAt: '2026-11-24T08:00:00.000Z', maxBytes: bytes, maxDurationMs: 1_000 }
  const line = `${JSON.stringify({ atMs: 1, type: 'in', hex: '55'.repeat(500) })}\n`
  const end = JSON.stringify({ type: 'end', atMs: 1_000, by: 'time' })
  return `${JSON.stringify({ ...header, ...limits })}\n${line.repeat(Math.floor(bytes / line.length))}${end}\n`
}

test(`${CLIENTS} clients that ask for a capture of 16 MiB and read nothing take little memory`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'musen-unread-'))
  onTestFinished(() => rmSync(data, { recursive: true, force: true }))
  mkdirSync(join(data, 'captures'))
  writeFileSync(join(data, 'captures', `${ID}.jsonl`), captureOf(16 * MEBIBYTE))
  const child = spawn(process.execPath, [compiled('src/main.ts'), 'serve', '--port', '0', '--json', '--data', data])
  onTestFinished(() => void child.kill('SIGKILL'))
  const { api } = JSON.parse(await firstLine(child))
  const { port, origin } = new URL(api)
  const read = async (name: string) => {
    const text = await (await fetch(`${origin}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  }
  const before = await read('process_resident_memory_bytes')
  const sockets = Array.from({ length: CLIENTS }, () => {
    const socket = connect(Number(port), '127.0.0.1').pause()
    socket.write(`GET /v1/radios/r/captures/${ID}/data HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    return socket
  })
  await eventually(async () => expect(await read('musen_http_answer_bytes')).toBe(CLIENTS * STREAM_BYTES))
  expect((await read('process_resident_memory_bytes')) - before).toBeLessThan(MOST_GROWTH)
  for (const socket of sockets) socket.destroy()
  await eventually(async () => expect(await read('musen_http_answer_bytes')).toBe(0))
  const end = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await end).toEqual([0, null])
})
