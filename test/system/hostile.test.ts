import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startGoodClient } from './harness/good-client.ts'
import { startMusen } from './harness/musen.ts'

const REQUESTS = 10_000
const AT_ONCE = 20
const long = (length: number, of = 'a') => of.repeat(length)

const PATHS = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/v1/..%2f..%2fkeys',
  '/v1/radios/%00',
  '/v1/radios/%ff%fe',
  '/v1/radios/%',
  '/v1/radios/%zz',
  '//v1//radios',
  '/v1/radios/.',
  '/v1/radios/..;/keys',
  '\\v1\\radios',
  '/docs/../../package.json',
  '/docs/%2e%2e%2f%2e%2e%2fpackage.json',
  `/v1/radios/${long(5_000)}`,
  `/${long(20_000)}`,
  `/v1/messages?${long(2_000, 'a=1&')}`,
  '/v1/messages?limit[]=1&limit[__proto__][x]=1',
  '/v1/messages?__proto__=1&constructor=2&toString=3',
  '/v1/messages?limit=1e309',
  '/v1/messages?cursor=%F0%9F%92%A9',
  'http://elsewhere.example/v1/radios',
  '*',
  '/v1/keys/__proto__',
  '/v1/queues/constructor',
]

/** Texts on which a pattern that can match in many ways would take for ever: runs of all that the contract's patterns repeat. */
const BOMBS = [
  `${long(60_000)}!`,
  `${long(60_000, '0')}\n`,
  `${long(30_000, 'a-')}\n`,
  `${long(60_000, 'Aa0+/')}\u0000`,
  `${long(30_000, '==')}`,
  `a:${long(60_000)}\n`,
  `whsec_${long(60_000)}\n`,
  `HTTP://${long(60_000, '%')}\n`,
  `${long(60_000, ' ')}\n`,
  `${long(1_000, '2026-11-24T08:00:00.000')}Z`,
]

const BODIES = [
  '{"__proto__":{"admin":true},"radioId":"x"}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"radioId":"x","payload":{"__proto__":{"encoding":"text"},"data":"x"}}',
  `${long(100_000, '[')}`,
  `${long(100_000, '{"a":')}`,
  '{"radioId":"\\ud800"}',
  '{"radioId":1e999,"payload":null}',
  '\u0000',
  '[]',
  'null',
  ...BOMBS.flatMap((bomb) => {
    const text = JSON.stringify(bomb)
    return [
      `{"radioId":${text},"destination":${text},"payload":{"encoding":"base64","data":${text}}}`,
      `{"id":${text},"driver":${text},"link":{"type":"tcp","host":${text},"port":1},"options":{"callsign":${text}}}`,
      `{"url":${text},"filter":{"radioId":${text},"nodeId":${text}}}`,
      `{"name":${text},"scopes":[${text}],"radios":[${text}],"expiresAt":${text}}`,
    ]
  }),
]

const post = (path: string, body: string | Buffer, more = '') => {
  const bytes = Buffer.from(body as string)
  return Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}Content-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`,
    ),
    bytes,
  ])
}
const get = (path: string, more = '') =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}Connection: close\r\n\r\n`)
const CREATING = ['/v1/messages', '/v1/radios', '/v1/webhooks', '/v1/keys']

const SMUGGLED = [
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/keys HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n',
  'POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n',
  'GET /v1/radios HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere.example\r\n\r\n',
  'GET /v1/radios HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n',
  'GET /v1/radios HTTP/1.1\r\n\r\n',
  'GET /v1/radios HTTP/9.9\r\nHost: localhost\r\n\r\n',
  'GET /v1/radios\r\n\r\n',
  'GET /v1/radios HTTP/1.1\nHost: localhost\n\n',
  'GET /v1/radios HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n',
  'GET /v1/radios HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  `GET /v1/radios HTTP/1.1\r\nHost: localhost\r\nX: ${long(40_000)}\r\n\r\n`,
  `GET /v1/radios HTTP/1.1\r\nHost: localhost\r\n${Array.from({ length: 3_000 }, (_, i) => `x${i}: y\r\n`).join('')}\r\n`,
  'GET /v1/stream HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n',
  'GET /v1/stream HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade\r\nUpgrade: websocket, h2c\r\nHTTP2-Settings: AAAA\r\n\r\n',
  'BREW /v1/radios HTTP/1.1\r\nHost: localhost\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
].map((text) => Buffer.from(text, 'latin1'))

const HOSTILE: Buffer[] = [
  ...PATHS.map((path) => get(path)),
  ...BOMBS.map((bomb) => get(`/v1/messages?cursor=${encodeURIComponent(bomb).slice(0, 8_000)}`)),
  ...['Bearer', 'Bearer  x', `Bearer ${long(9_000)}`, `Bearer musen_${long(9_000)}`, 'bearer \u00ff', 'Basic Og=='].map(
    (value) => get('/v1/radios', `Authorization: ${value}\r\n`),
  ),
  ...BODIES.flatMap((body) => CREATING.map((path) => post(path, body))),
  ...CREATING.flatMap((path) => [
    post(path, Buffer.from([0xff, 0xfe, 0x80, 0x22])),
    post(path, '{}', 'Content-Encoding: gzip\r\n'),
    post(path, '{}', `Idempotency-Key: ${long(9_000)}\r\n`),
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n{`,
    ),
  ]),
  ...SMUGGLED,
]

/** Statuses of all answers that came on one connection, until it was closed from either side. */
function say(port: number, bytes: Buffer): Promise<number[]> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect({ port, host: '127.0.0.1' })
    const done = () => {
      socket.destroy()
      resolve([...heard.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map((match) => Number(match[1])))
    }
    socket.setTimeout(300, done)
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1').slice(0, 200)
    })
    socket.on('close', done)
    socket.on('error', done)
    socket.write(bytes)
  })
}

const p99 = (times: number[]) => times[Math.floor(times.length * 0.99)] ?? 0

/** The least that a process had resident of a number of looks, in MiB: what comes and goes with each request is in none of them. */
async function leastResident(pid: number, during: Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  let over = false
  const ended = during.finally(() => {
    over = true
  })
  while (!over) {
    const [, kB] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    least = Math.min(least, Number(kB) / 1024)
    await sleep(50)
  }
  await ended
  return least
}

test(`${REQUESTS} hostile requests make no 500, no crash and no growth, and a good client gets its share`, async () => {
  const musen = await startMusen({ demo: true })
  onTestFinished(async () => void (await musen.stop()))
  const port = Number(new URL(musen.url).port)
  const counts = new Map<number, number>()
  const attack = async (requests: number) => {
    let next = 0
    const one = async () => {
      for (let i = next++; i < requests; i = next++)
        for (const status of await say(port, HOSTILE[i % HOSTILE.length] ?? Buffer.alloc(0)))
          counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, one))
  }

  const idle = await (await startGoodClient(`${musen.url}/v1/radios`, 400)).done()
  const good = await startGoodClient(`${musen.url}/v1/radios`)
  // The first part warms it up.
  await attack(REQUESTS / 5)
  const before = await leastResident(musen.pid, attack((2 * REQUESTS) / 5))
  const grown = (await leastResident(musen.pid, attack((2 * REQUESTS) / 5))) - before
  const times = await good.stop()
  process.stderr.write(
    `idle p99 ${p99(idle).toFixed(1)} ms, meanwhile ${p99(times).toFixed(1)} ms of ${times.length}, grown by ${grown.toFixed(0)} MiB; ${JSON.stringify(Object.fromEntries(counts))}\n`,
  )
  expect([...counts.keys()].filter((status) => status >= 500)).toEqual([])
  expect(counts.get(400) ?? 0).toBeGreaterThan(1_000)
  expect(grown).toBeLessThan(64)
  // By work done, not by time: the good client, one request at a time, gets a fair share beside all hostile ones together.
  expect(times.length).toBeGreaterThan(REQUESTS / 10)
  // The key of the demo is there from the start.
  const { items } = (await (await fetch(`${musen.url}/v1/keys`)).json()) as { items: { id: string }[] }
  expect(items.map(({ id }) => id)).toEqual(['key_7k2m9x4qra'])
}, 300_000)
