import { describe, expect, test } from 'vitest'
import { fields, nowhere, useService } from './service.ts'

const { ask, holdStore, until } = useService()
const tnc = { driver: 'kiss', link: nowhere, options: { callsign: 'N0CALL-1' }, enabled: false }

describe('a radio', () => {
  test('is created with defaults filled in, at once, and is offline with a hint where nobody listens', async () => {
    const made = await ask('POST', '/v1/radios', { ...tnc, id: 'new', enabled: true })
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'new', enabled: true, revision: 1, status: { queueDepth: 0 } },
    })
    expect(made.headers.get('location')).toBe('/v1/radios/new')
    expect(made.headers.get('etag')).toBe('"1"')
    expect(made.body.options).toMatchObject({ callsign: 'N0CALL-1', kissPort: 0, autoAck: true })
    const { status } = await until('/v1/radios/new', (radio) => radio.status.state === 'offline')
    expect(status.lastError).toMatchObject({ code: 'link-refused', hint: expect.stringMatching(/\w/) })
    expect(Date.parse(status.retryAt)).toBeGreaterThan(Date.parse(status.since))
  })

  test('over a serial port gets 8N1 at the usual baud rate of its driver', async () => {
    const link = { type: 'serial', path: '/dev/does-not-exist' }
    const { body } = await ask('POST', '/v1/radios', { ...tnc, id: 'serial', link })
    expect(body.link).toEqual({
      ...link,
      baudRate: 9600,
      dataBits: 8,
      parity: 'none',
      stopBits: 1,
      flowControl: 'none',
    })
  })

  test.each([
    ['a taken id', { ...tnc, id: 'twice' }, 409, 'radio-exists', 'body /id'],
    [
      'an option that is not there',
      { ...tnc, id: 'x', options: { callsign: 'N0CALL', volume: 3 } },
      422,
      'options-invalid',
      'body /options/volume',
    ],
    [
      'an option out of its range',
      { ...tnc, id: 'x', options: { callsign: 'N0CALL', kissPort: 16 } },
      422,
      'options-invalid',
      'body /options/kissPort',
    ],
    ['a required option left out', { ...tnc, id: 'x', options: {} }, 422, 'options-invalid', 'body /options/callsign'],
    ['a driver that is not there', { ...tnc, id: 'x', driver: 'smoke' }, 400, 'request-invalid', 'body /driver'],
    ['a wrong id', { ...tnc, id: 'Roof TNC' }, 400, 'request-invalid', 'body /id'],
    [
      'a link without its port',
      { ...tnc, id: 'x', link: { type: 'tcp', host: 'a' } },
      400,
      'request-invalid',
      'body /link/port',
    ],
    ['a member that is not known', { ...tnc, id: 'x', colour: 'red' }, 400, 'request-invalid', 'body /colour'],
  ])('is refused with %s', async (_name, body, status, code, field) => {
    await ask('POST', '/v1/radios', { ...tnc, id: 'twice' })
    const refused = await ask('POST', '/v1/radios', body)
    expect(refused).toMatchObject({ status, body: { status, code } })
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(fields(refused)).toContain(field)
    expect((await ask('GET', '/v1/radios/x')).status).toBe(404)
  })

  test('is changed by a merge patch: what is given changes, null removes, the rest stays', async () => {
    await ask('POST', '/v1/radios', {
      ...tnc,
      id: 'patched',
      name: 'Roof',
      options: { callsign: 'N0CALL-1', kissPort: 2 },
    })
    const renamed = await ask('PATCH', '/v1/radios/patched', { name: 'Attic' })
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Attic', revision: 2, options: { kissPort: 2 } } })
    const reset = await ask('PATCH', '/v1/radios/patched', { name: null, options: { kissPort: null, autoAck: false } })
    expect(reset.body).toMatchObject({ options: { callsign: 'N0CALL-1', kissPort: 0, autoAck: false } })
    expect(reset.body).not.toHaveProperty('name')
    const refused = await ask('PATCH', '/v1/radios/patched', { options: { callsign: null } })
    expect(refused).toMatchObject({ status: 422, body: { code: 'options-invalid' } })
    expect((await ask('GET', '/v1/radios/patched')).body).toEqual({ ...reset.body, status: expect.anything() })
  })

  test('keeps the rest of a serial link that is patched, and nothing of one of another type', async () => {
    const link = { type: 'serial', path: '/dev/a', baudRate: 1200 }
    await ask('POST', '/v1/radios', { ...tnc, id: 'linked', link })
    const moved = await ask('PATCH', '/v1/radios/linked', { link: { type: 'serial', path: '/dev/b' } })
    expect(moved.body.link).toMatchObject({ path: '/dev/b', baudRate: 1200 })
    expect((await ask('PATCH', '/v1/radios/linked', { link: nowhere })).body.link).toEqual(nowhere)
  })

  test('sets the control lines of a serial link, and null in a patch leaves them to the system again', async () => {
    const link = { type: 'serial', path: '/dev/a', dtr: false, rts: true, lowLatency: true }
    const { status, body } = await ask('POST', '/v1/radios', { ...tnc, id: 'lines', link })
    expect({ status, link: body.link }).toMatchObject({ status: 201, link })
    const patch = { link: { type: 'serial', path: '/dev/a', dtr: null, lowLatency: false } }
    const patched = await ask('PATCH', '/v1/radios/lines', patch)
    expect(patched.body.link).toMatchObject({ rts: true, lowLatency: false })
    expect(patched.body.link).not.toHaveProperty('dtr')
    const flow = await ask('PATCH', '/v1/radios/lines', {
      link: { type: 'serial', path: '/dev/a', flowControl: 'hardware' },
    })
    expect(flow).toMatchObject({ status: 422, body: { code: 'link-invalid' } })
    expect(fields(flow)).toEqual(['body /link/rts'])
  })

  test
    .runIf(process.platform === 'linux')
    .each(['COM10', String.raw`\\.\COM3`, '/dev/cu.usbserial-1420', '/dev/tty.usbmodem1'])(
    'refuses the path of another system: %s',
    async (path) => {
      const link = { type: 'serial', path }
      const created = await ask('POST', '/v1/radios', { ...tnc, id: 'foreign', link })
      expect(created).toMatchObject({ status: 422, body: { code: 'link-invalid' } })
      expect(created.body.detail).toMatch(/is a serial port of (?:Windows|macOS); musen runs on Linux/)
      expect(fields(created)).toEqual(['body /link/path'])
      const patched = await ask('PATCH', '/v1/radios/linked', { link })
      expect(fields(patched)).toEqual(['body /link/path'])
      const probed = await ask('POST', '/v1/probes', { target: link })
      expect(probed).toMatchObject({ status: 422, body: { code: 'link-invalid' } })
      expect(fields(probed)).toEqual(['body /target/path'])
    },
  )

  test('given another driver takes its usual baud rate, unless the patch has one', async () => {
    const link = { type: 'serial', path: '/dev/none', baudRate: 1200, dataBits: 7 }
    await ask('POST', '/v1/radios', { ...tnc, id: 'rated', link })
    const patched = await ask('PATCH', '/v1/radios/rated', { driver: 'meshtastic', options: {} })
    expect(patched.body.link).toMatchObject({ baudRate: 115_200, dataBits: 7 })
    const both = { driver: 'lines', link: { type: 'serial', path: '/dev/none', baudRate: 4800 } }
    expect((await ask('PATCH', '/v1/radios/rated', both)).body.link.baudRate).toBe(4800)
    const kept = await ask('PATCH', '/v1/radios/rated', { driver: 'lines', name: 'Hub' })
    expect(kept.body.link.baudRate).toBe(4800)
  })

  test('given another driver takes only the options of the patch', async () => {
    await ask('POST', '/v1/radios', { ...tnc, id: 'other' })
    const { body } = await ask('PATCH', '/v1/radios/other', { driver: 'lines', options: { mode: 'json' } })
    expect(body).toMatchObject({ driver: 'lines', options: { mode: 'json' } })
    expect(body.options).not.toHaveProperty('callsign')
  })

  test('is only changed where it is, and by no PUT', async () => {
    const name = { name: 'Roof' }
    expect(await ask('PATCH', '/v1/radios/nobody', name)).toMatchObject({
      status: 404,
      body: { code: 'radio-not-found' },
    })
    expect(await ask('PUT', '/v1/radios/nobody', name)).toMatchObject({ status: 405 })
  })

  test('is not changed over the head of somebody else', async () => {
    await ask('POST', '/v1/radios', { ...tnc, id: 'shared' })
    const mine = { 'if-match': '"1"' }
    expect((await ask('PATCH', '/v1/radios/shared', { name: 'First' }, mine)).status).toBe(200)
    for (const [method, body] of [
      ['PATCH', { name: 'Second' }],
      ['DELETE', undefined],
    ] as const)
      expect(await ask(method, '/v1/radios/shared', body, mine)).toMatchObject({
        status: 412,
        body: { code: 'radio-changed' },
      })
    expect((await ask('GET', '/v1/radios/shared')).body).toMatchObject({ name: 'First', revision: 2 })
    expect((await ask('DELETE', '/v1/radios/shared', undefined, { 'if-match': '"2"' })).status).toBe(204)
    expect((await ask('GET', '/v1/radios/shared')).status).toBe(404)
  })

  test('that is reconnected is tried again now; one that is off stays off', async () => {
    await ask('POST', '/v1/radios', { ...tnc, id: 'off' })
    expect(await ask('POST', '/v1/radios/off/reconnect')).toMatchObject({
      status: 202,
      body: { status: { state: 'disabled' } },
    })
    expect((await ask('POST', '/v1/radios/nobody/reconnect')).status).toBe(404)
  })

  test('is listed with the others by id', async () => {
    const { body } = await ask('GET', '/v1/radios')
    const ids = body.items.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toContain('new')
  })
})

describe('a repeated create with its Idempotency-Key', () => {
  test('gives the first answer again, whatever became of the radio; another body is refused', async () => {
    const key = { 'idempotency-key': 'create-1' }
    const body = { ...tnc, id: 'repeated' }
    const first = await ask('POST', '/v1/radios', body, key)
    expect(first.status).toBe(201)
    await ask('PATCH', '/v1/radios/repeated', { name: 'Later' })
    await ask('DELETE', '/v1/radios/repeated')
    const again = await ask('POST', '/v1/radios', body, key)
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect((await ask('GET', '/v1/radios/repeated')).status).toBe(404)
    const other = await ask('POST', '/v1/radios', { ...body, name: 'Other' }, key)
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
  })

  test('at the same time is one radio; the other is told to wait', async () => {
    const create = () => ask('POST', '/v1/radios', { ...tnc, id: 'at-once' }, { 'idempotency-key': 'create-2' })
    const store = holdStore()
    const both = [create(), create()]
    expect(await Promise.race(both)).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-flight' } })
    store.release()
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409])
  })
})
