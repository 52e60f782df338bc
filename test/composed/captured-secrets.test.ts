import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { SCOPES } from '../../src/domain/access/access.ts'
import {
  bytes as bytesField,
  embedded,
  message,
  string,
  uint32,
} from '../../src/radio/families/meshtastic/wire/protobuf.ts'
import { encodeStreamFrame } from '../../src/radio/families/meshtastic/wire/stream.ts'
import { type Musen, startMusen } from '../../src/service/compose.ts'
import { type Simulation, startSimulation } from '../../src/sim/simulate.ts'
import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { ascii, hex } from '../radio/driver-harness.ts'
import { createScriptedModule } from '../radio/families/meshtastic/scripted-module.ts'
import { THEM } from '../radio/families/xbee/scripted-module.ts'
import { UNHURRIED } from './unhurried.ts'
import { startXbeeModule } from './xbee-module.ts'

/** As bytes on the wire. None of them needs to be escaped, and no four of them are anywhere else. */
const SECRETS = {
  linkKey: Buffer.from('c1c2c3c4c5c6c7c8c9cacbcccdcecfd0', 'hex'),
  remoteKey: Buffer.from('e1e2e3e4e5e6e7e8e9eaebecedeeeff0', 'hex'),
  refused: Buffer.from('b1b2b3b4b5b6b7b8', 'hex'),
  password: Buffer.from('5EC2E7A9'),
  channelKey: Buffer.from('NEVER-SHOWN-KEY!'),
}
const directory = mkdtempSync(join(tmpdir(), 'musen-captured-'))
const logged: string[] = []
let musen: Musen
let token = ''
let xbee: Awaited<ReturnType<typeof startXbeeModule>>
let modem: Simulation
let board: Server

beforeAll(async () => {
  xbee = await startXbeeModule({
    parameters: { OP: '000000000000abcd', KY: '', NK: '' },
    onRemoteCommand: ({ frameId, command, address64, address16 }) => [
      { type: 'remote-at-response', frameId, address64, address16, command, status: 0, value: SECRETS.remoteKey },
    ],
  })
  modem = await startSimulation({ driver: 'rylr', transport: createTcpTransport(), quiet: true })
  board = await startBoard()
  const config = await loadConfig({ flags: { port: 0, data: directory, rateLimit: 0 }, env: {} })
  musen = await startMusen({
    config,
    logger: pino({ level: 'trace' }, { write: (line) => void logged.push(line) }),
    ...UNHURRIED,
  })
  token = JSON.parse(await ask('POST', '/v1/keys', { name: 'Admin', scopes: SCOPES })).token
})
afterAll(async () => {
  await musen.close()
  xbee.stop()
  await modem.stop()
  board.close()
  rmSync(directory, { recursive: true, force: true })
})

/** A board that sends the key of its channel to any host that requests its configuration. */
async function startBoard(): Promise<Server> {
  const settings = message({ psk: bytesField(2), name: string(3) })
  const shown = message({ channel: embedded(10, message({ settings: embedded(2, settings), role: uint32(3) })) })
  const channel = { settings: { psk: SECRETS.channelKey, name: 'Club' }, role: 1 }
  const server = createServer((socket) => {
    const module = createScriptedModule()
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      for (const [index, answer] of module.answer(chunk).entries()) {
        if (index === 1) socket.write(encodeStreamFrame(shown.encode({ channel })))
        socket.write(answer)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const answers: string[] = []
async function ask(method: string, path: string, body?: unknown): Promise<string> {
  const answer = await fetch(`${musen.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  answers.push(text)
  return text
}
async function until(path: string, suits: (text: string) => boolean): Promise<void> {
  while (!suits(await ask('GET', path))) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('secrets that modules are given or tell are in no capture, log, event, error, audit, and in no file', async () => {
  const { port } = board.address() as { port: number }
  const radios = [
    { id: 'mesh', driver: 'xbee', link: xbee.link, options: { discoverAtStart: false } },
    { id: 'modem', ...modem.radio },
    { id: 'board', driver: 'meshtastic', link: { type: 'tcp', host: '127.0.0.1', port } },
  ]
  const captures: string[] = []
  for (const radio of radios) {
    await ask('POST', '/v1/radios', radio)
    await until(`/v1/radios/${radio.id}`, (text) => text.includes('"online"'))
    const made = JSON.parse(await ask('POST', `/v1/radios/${radio.id}/captures`, { reconnect: true }))
    captures.push(`/v1/radios/${radio.id}/captures/${made.id}`)
    await until(`${captures.at(-1)}/data`, (text) => text.includes('"closed"') || text.includes('"before"'))
    await until(`/v1/radios/${radio.id}`, (text) => text.includes('"online"'))
  }
  const value = (secret: Buffer) => ({ value: secret.toString('hex'), force: true })
  const set = (path: string, body: object) => ask('PUT', `/v1/radios/${path}`, body)
  for (const name of ['KY', 'NK']) {
    await set(`mesh/settings/${name}`, value(SECRETS.linkKey))
    await set(`mesh/settings/${name}`, { value: SECRETS.linkKey.toString('hex') })
    await set(`mesh/settings/${name}`, { ...value(SECRETS.refused), value: `${SECRETS.refused.toString('hex')}zz` })
    await set(`mesh/settings/${name}?address=${THEM}`, value(SECRETS.remoteKey))
    await ask('GET', `/v1/radios/mesh/settings/${name}?address=${THEM}`)
  }
  await set('modem/settings/CPIN', { value: SECRETS.password.toString(), save: true, force: true })
  await set('modem/settings/CPIN', { value: `${SECRETS.password}g`, force: true })
  await ask('GET', '/v1/radios/modem/settings?include=value')
  await ask('GET', '/v1/radios/board/settings?include=value')
  for (const capture of captures) {
    await ask('POST', `${capture}/cancel`)
    await ask('GET', `${capture}/data`)
  }
  await ask('GET', '/v1/events?limit=1000')
  await ask('GET', '/v1/audit?limit=1000')

  // They were on the wire.
  expect(modem.ledger.received.map(({ about }) => about).join()).toContain(SECRETS.password.toString())
  const told = answers.join('\n')
  for (const seen of [hex(ascii('KY')), hex(ascii('CPIN')), hex(ascii('Club'))]) expect(told).toContain(seen)

  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.filter(({ name }) => name.endsWith('.jsonl'))).toHaveLength(3)
  const places: [string, Buffer][] = [
    ['an answer', Buffer.from(told)],
    ['the log', Buffer.from(logged.join(''))],
    ...files.map(({ parentPath, name }): [string, Buffer] => [name, readFileSync(join(parentPath, name))]),
  ]
  for (const [secret, wire] of Object.entries(SECRETS))
    for (const [place, bytes] of places)
      for (const form of formsOf(wire)) expect(bytes.includes(form), `${secret} in ${place}`).toBe(false)
})

/** As bytes, and as JSON has them; a part is as good as the whole. */
function formsOf(secret: Buffer): (Buffer | string)[] {
  const [part, text] = [secret.subarray(0, 6), secret.toString('hex').slice(0, 12)]
  return [part, text, text.toUpperCase(), secret.toString('base64').slice(0, 10)]
}
