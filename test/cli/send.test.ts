import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeService, startFakeService } from './fake-service.ts'
import { run } from './run.ts'

let service: FakeService
beforeEach(async () => {
  service = await startFakeService()
})
afterEach(() => service.stop())

const send = (...words: string[]) => run(['send', ...words, '--url', service.url])

describe('send', () => {
  test.each([
    [['lines-demo', 'status'], { radioId: 'lines-demo', payload: { encoding: 'text', data: 'status' } }],
    [
      ['kiss-demo', 'OH2XYZ-9', 'Hello there'],
      { radioId: 'kiss-demo', destination: 'OH2XYZ-9', payload: { encoding: 'text', data: 'Hello there' } },
    ],
    [['lines-demo', ''], { radioId: 'lines-demo', payload: { encoding: 'text', data: '' } }],
    [['lines-demo', '48 65:6C', '--hex'], { radioId: 'lines-demo', payload: { encoding: 'hex', data: '48656C' } }],
    [
      ['lines-demo', 'SGVsbG8=', '--base64'],
      { radioId: 'lines-demo', payload: { encoding: 'base64', data: 'SGVsbG8=' } },
    ],
    [
      ['lines-demo', '--priority', '9', '--expires', '5m', '--', '--wait'],
      { radioId: 'lines-demo', priority: 9, expiresInMs: 300_000, payload: { encoding: 'text', data: '--wait' } },
    ],
  ])('%j posts what it says', async (words, body) => {
    // The address goes first, so that a text behind "--" stays the last word.
    const { code, out } = await run(['send', '--url', service.url, ...words])
    expect({ code, out }).toEqual({ code: 0, out: 'msg_fake000000-1 queued\n' })
    expect(service.sent).toEqual([{ body, key: undefined }])
  })

  test('passes the bytes of stdin on as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    await run(['send', 'kiss-demo', 'OH2XYZ-9', '--stdin', '--url', service.url], { stdin: bytes })
    expect(service.sent[0]?.body).toEqual({
      radioId: 'kiss-demo',
      destination: 'OH2XYZ-9',
      payload: { encoding: 'base64', data: Buffer.from(bytes).toString('base64') },
    })
  })

  test('reads hexadecimal from stdin, over several lines', async () => {
    await run(['send', 'lines-demo', '--stdin', '--hex', '--url', service.url], { stdin: '4865\n6c6c\n6f\n' })
    expect(service.sent[0]?.body.payload).toEqual({ encoding: 'hex', data: '48656c6c6f' })
  })

  test('gives options the types that the driver describes', async () => {
    await send(
      'kiss-demo',
      'OH2XYZ-9',
      'x',
      ...['port=3', 'loud=true', 'format=17', 'path=WIDE1-1', 'path=A,B', 'new=a=b'].flatMap((pair) => [
        '--option',
        pair,
      ]),
    )
    expect(service.sent[0]?.body.options).toEqual({
      port: 3,
      loud: true,
      format: '17',
      path: ['WIDE1-1', 'A', 'B'],
      new: 'a=b',
    })
  })

  test('refuses an option without a value, and one that is given twice and no list', async () => {
    expect(await send('kiss-demo', 'x', '--option', 'port')).toMatchObject({ code: 2 })
    expect(await send('kiss-demo', 'x', '--option', 'port=1', '--option', 'port=2')).toMatchObject({ code: 2 })
    expect(service.sent).toEqual([])
  })

  test('sends the idempotency key', async () => {
    await send('lines-demo', 'x', '--idempotency-key', 'k-1')
    expect(service.sent[0]?.key).toBe('k-1')
  })

  test.each(['a\nb', 'a b', '', 'é'])('refuses the idempotency key %j, which no header holds', async (key) => {
    expect(await send('lines-demo', 'x', '--idempotency-key', key)).toMatchObject({ code: 2 })
    expect(service.sent).toEqual([])
  })

  test('prints the message with --json', async () => {
    const { out } = await send('lines-demo', 'x', '--json')
    expect(JSON.parse(out)).toMatchObject({ id: 'msg_fake000000-1', state: 'queued' })
  })

  test('takes the address from MUSEN_URL', async () => {
    const { code } = await run(['send', 'lines-demo', 'x'], { env: { MUSEN_URL: `${service.url}/` } })
    expect(code).toBe(0)
    expect(service.sent).toHaveLength(1)
  })
})

describe('send --wait', () => {
  const ID = 'msg_fake000000-1'

  /** Sends and waits; `then` runs once the message is queued, as the radio service would. */
  async function sendAndWait(then: () => void | Promise<void>, ...words: string[]) {
    let begun = false
    const running = run(['send', 'kiss-demo', 'OH2XYZ-9', 'Hello', '--url', service.url, '--wait', ...words], {})
    while (!begun) {
      begun = service.reads.length > 0
      await new Promise((resolve) => setImmediate(resolve))
    }
    await then()
    return running
  }

  test('tells each state and ends with 0 once it is delivered', async () => {
    const result = await sendAndWait(async () => {
      service.change(ID, { state: 'sending', final: false, attempts: 1 })
      while (service.looks < 1) await new Promise((resolve) => setImmediate(resolve))
      service.change(ID, { state: 'delivered', final: true, attempts: 1 })
    })
    expect(result).toEqual({
      code: 0,
      out: `${ID} queued\n${ID} sending\n${ID} delivered\n`,
      err: '',
    })
  })

  test('ends with 0 on a final sent', async () => {
    const { code } = await sendAndWait(() => service.change(ID, { state: 'sent', final: true }))
    expect(code).toBe(0)
  })

  test('goes on while sent waits for its acknowledgement', async () => {
    const { code, out } = await sendAndWait(async () => {
      service.change(ID, { state: 'sent', final: false, reason: 'awaiting-ack' })
      while (service.looks < 1) await new Promise((resolve) => setImmediate(resolve))
      service.change(ID, { state: 'failed', final: true, reason: 'no-ack', detail: 'OH2XYZ-9 was silent.' })
    })
    expect(code).toBe(1)
    expect(out).toContain('sent (awaiting-ack)\n')
  })

  test.each(['failed', 'expired', 'cancelled', 'unknown'] as const)('ends with 1 on %s and says so', async (state) => {
    const { code, err } = await sendAndWait(() => service.change(ID, { state, final: true }))
    expect({ code, err }).toEqual({ code: 1, err: `error: The final state of message ${ID} is ${state}\n` })
  })

  test('prints the final message with --json', async () => {
    const { out } = await sendAndWait(() => service.change(ID, { state: 'delivered', final: true }), '--json')
    expect(JSON.parse(out)).toMatchObject({ id: ID, state: 'delivered' })
  })

  test('ignores what other messages of the radio do', async () => {
    const { out } = await sendAndWait(async () => {
      service.commit({
        type: 'message.state-changed',
        message: { id: 'msg_fake000000-9', radioId: 'kiss-demo', state: 'failed', attempts: 1, final: true },
      })
      service.change(ID, { state: 'sent', final: true })
    })
    expect(out).toBe(`${ID} queued\n${ID} sent\n`)
    expect(service.looks).toBe(1)
  })

  test('outlives a restart of the service', async () => {
    const { code, out } = await sendAndWait(async () => {
      await service.stop()
      service.change(ID, { state: 'delivered', final: true })
      await service.start()
    })
    expect({ code, out }).toEqual({ code: 0, out: `${ID} queued\n${ID} delivered\n` })
  })

  test('ends with 1 when the store is exchanged and the message is gone', async () => {
    const { code, err } = await sendAndWait(async () => {
      await service.stop()
      service.exchangeStore('else000000')
      service.commit({ type: 'radio.deleted', radio: { id: 'kiss-demo' } })
      service.commit({
        type: 'message.state-changed',
        message: { id: 'msg_else000000-1', radioId: 'kiss-demo', state: 'sent', attempts: 1, final: true },
      })
      await service.start()
    })
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('a new store (epoch else000000)') })
  })

  test('ends with 1 when a restore has lost the message', async () => {
    const { code, err } = await sendAndWait(async () => {
      await service.stop()
      service.restore(0, 'back000000')
      await service.start()
    })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`restored from an older copy that does not contain the message ${ID}`),
    })
  })

  test('ends with 1 when its time is over, and says that the message stays', async () => {
    const { code, err } = await run(['send', 'kiss-demo', 'x', '--url', service.url, '--wait=50ms'])
    expect(code).toBe(1)
    expect(err).toContain(`The message ${ID} is still queued. It stays in the outbox.`)
    expect(err).toContain(`To see its state: GET http://`)
  })
})
