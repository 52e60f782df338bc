import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLinkGuard, type LinkGuard, type LinkRules } from '../../../src/radio/link/link-guard.ts'
import { createTcpLink } from '../../../src/radio/link/tcp.ts'
import { codeOf } from './link-contract.ts'

const PORT = 8730
const rules = (more: LinkRules = {}) => ({
  ownPort: () => PORT,
  ownAddresses: () => ['192.168.1.5', 'fd00::5'],
  ...more,
})
const isAllowed = (guard: LinkGuard, address: string, host = address, port = 4000) =>
  guard.refusal({ host, address, port }) === undefined

describe('a link', () => {
  test('never connects to musen itself, even if the settings allow it', () => {
    const guard = createLinkGuard(rules({ allow: ['0.0.0.0/0', '::/0'] }))
    const own = ['127.0.0.1', '127.8.8.8', '0.0.0.0', '::', '::1', '::ffff:127.0.0.1', '::ffff:c0a8:105', '192.168.1.5']
    for (const address of [...own, 'fd00::5', '64:ff9b::7f00:1']) {
      expect(isAllowed(guard, address, 'pi', PORT), address).toBe(false)
      expect(isAllowed(guard, address, 'pi', PORT + 1), 'another program of this machine').toBe(true)
    }
    expect(isAllowed(guard, '192.168.1.6', 'pi', PORT), 'another machine').toBe(true)
  })

  test('connects everywhere by default, except to link-local and metadata addresses', () => {
    const guard = createLinkGuard(rules())
    for (const address of ['10.0.0.1', '192.168.1.9', '8.8.8.8', 'fd00::9', '127.0.0.1'])
      expect(isAllowed(guard, address)).toBe(true)
    for (const address of ['169.254.169.254', 'fe80::1%eth0', 'fd00:ec2::254', '100.100.100.200', '::ffff:169.254.0.1'])
      expect(guard.refusal({ host: 'x', address, port: 80 }), address).toMatchObject({
        code: 'link-not-allowed',
        hint: expect.stringContaining('linkAllow'),
      })
  })

  test('connects only to what linkAllow contains, if it is set; a name does not open metadata addresses', () => {
    const guard = createLinkGuard(rules({ allow: ['192.168.2.0/24', '169.254.7.7', 'tnc.local'] }))
    expect(isAllowed(guard, '192.168.2.1', 'any')).toBe(true)
    expect(isAllowed(guard, '169.254.7.7')).toBe(true)
    expect(isAllowed(guard, '10.0.0.1', 'TNC.local.')).toBe(true)
    expect(isAllowed(guard, '169.254.169.254', 'tnc.local')).toBe(false)
    expect(isAllowed(guard, '10.0.0.1')).toBe(false)
  })

  test('does not connect to what linkDeny contains', () => {
    const guard = createLinkGuard(rules({ allow: ['10.0.0.0/8'], deny: ['10.0.0.1', 'old.example'] }))
    expect(isAllowed(guard, '10.0.0.2')).toBe(true)
    expect(isAllowed(guard, '::ffff:10.0.0.1')).toBe(false)
    expect(isAllowed(guard, '10.0.0.2', 'old.example')).toBe(false)
  })
})

describe('the check is made on the address that is connected to', () => {
  const server = createServer((socket) => socket.end())
  let port = 0
  let accepted = 0
  server.on('connection', () => accepted++)
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const at = server.address()
    port = typeof at === 'object' && at ? at.port : 0
  })
  afterAll(() => void server.close())

  const connect = (host: string, answers: string[], more: LinkRules = {}) => {
    const lookup = (_: string, __: object, done: (error: null, found: { address: string; family: number }[]) => void) =>
      done(null, [{ address: answers.shift() ?? '127.0.0.1', family: 4 }])
    const guard = createLinkGuard({ ownPort: () => port, ...more })
    return createTcpLink({ type: 'tcp', host, port }, { guard, lookup: lookup as never }).connect({
      data() {},
      closed() {},
    })
  }

  test('a literal address, a name, a name that changes its address, and odd notations', async () => {
    const before = accepted
    for (const host of ['127.0.0.1', 'localhost', 'rebound.example', '2130706433', '127.1'])
      expect(await codeOf(connect(host, [])), host).toBe('link-not-allowed')
    expect(await codeOf(connect('rebound.example', ['169.254.169.254'])), 'by its answer').toBe('link-not-allowed')
    expect(accepted, 'nothing was connected').toBe(before)
  })

  test('0.0.0.0, which the operating system turns into 127.0.0.1', async () => {
    expect(await codeOf(connect('0.0.0.0', [], { ownPort: () => undefined, deny: ['127.0.0.1'] }))).toBe(
      'link-not-allowed',
    )
  })

  test('another program of this machine is reached', async () => {
    const connection = await connect('tnc.local', [], { ownPort: () => 1 })
    await connection.close()
  })
})
