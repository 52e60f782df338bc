import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startMusen } from './harness/musen.ts'

const SLOW = 500
const MINUTE_MS = 60_000

test(`a good client is served beside ${SLOW} connections that send a byte now and then for a minute`, async () => {
  const musen = await startMusen({ demo: true })
  onTestFinished(async () => void (await musen.stop()))
  const port = Number(new URL(musen.url).port)
  const beginnings = [
    'GET /v1/radios HTTP/1.1\r\nHost: localhost\r\nX: ',
    'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"a":"',
  ]
  let over = false
  let closedByMusen = 0
  const sockets = new Set<Socket>()
  const open = (i: number) => {
    if (over) return
    const socket = connect({ port, host: '127.0.0.1' })
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      closedByMusen++
      // Clients that were sent away come back.
      open(i)
    })
    socket.write(beginnings[i % 2] ?? '')
  }
  for (let i = 0; i < SLOW; i++) open(i)
  const dripping = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('a')
  }, 1_000)

  const until = Date.now() + MINUTE_MS
  let served = 0
  let slowest = 0
  let fewest = SLOW
  while (Date.now() < until) {
    const started = performance.now()
    const answer = await fetch(`${musen.url}/v1/messages?limit=5`)
    expect(answer.status).toBe(200)
    await answer.text()
    slowest = Math.max(slowest, performance.now() - started)
    served++
    fewest = Math.min(fewest, sockets.size)
    await sleep(100)
  }
  over = true
  clearInterval(dripping)
  for (const socket of sockets) socket.destroy()
  process.stderr.write(
    `served ${served}, the slowest in ${slowest.toFixed(0)} ms; ${closedByMusen} slow ones were sent away\n`,
  )
  expect(served).toBeGreaterThan(100)
  expect(slowest).toBeLessThan(2_000)
  expect(fewest).toBeGreaterThan(SLOW / 2)
  // Headers have ten seconds, a body thirty.
  expect(closedByMusen).toBeGreaterThan(SLOW)
}, 120_000)
