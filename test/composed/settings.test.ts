import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ModuleFrame } from '../../src/radio/families/xbee/api/module-frames.ts'
import { ascii, bytes, hex } from '../radio/driver-harness.ts'
import { THEM } from '../radio/families/xbee/scripted-module.ts'
import { fields, nowhere, useService } from './service.ts'
import { startXbeeModule } from './xbee-module.ts'

const { ask, until } = useService()
let xbee: Awaited<ReturnType<typeof startXbeeModule>>

beforeAll(async () => {
  xbee = await startXbeeModule({
    parameters: { OP: '000000000000abcd', NI: hex(ascii('ROOF')), D1: '00', AP: '02', KY: '' },
    onRemoteCommand({ frameId, command, address64, address16 }): ModuleFrame[] {
      const value = command === 'NI' ? ascii('BUOY') : bytes('')
      return [{ type: 'remote-at-response', frameId, address64, address16, command, status: 0, value }]
    },
  })
  const options = { discoverAtStart: false }
  await ask('POST', '/v1/radios', { id: 'mesh', driver: 'xbee', link: xbee.link, options })
  await ask('POST', '/v1/radios', { id: 'off', driver: 'xbee', link: nowhere })
  await ask('POST', '/v1/radios', { id: 'plain', driver: 'lines', link: xbee.link })
  await until('/v1/radios/mesh', ({ status }) => status.state === 'online')
  await until('/v1/radios/plain', ({ status }) => status.state === 'online')
})
afterAll(() => xbee.stop())

const settings = '/v1/radios/mesh/settings'
const put = (name: string, body: object, query = '') => ask('PUT', `${settings}/${name}${query}`, body)

describe('the settings of a radio', () => {
  test('are listed with what each takes, without asking for the values', async () => {
    const { status, body } = await ask('GET', settings)
    expect(status).toBe(200)
    const find = (name: string) => body.items.find((each: { name: string }) => each.name === name)
    expect(find('NI')).toEqual({
      name: 'NI',
      title: 'Node name',
      form: { type: 'text', maxLength: 20, pattern: '^[ -~]*$' },
      access: 'read-write',
      persists: 'on-request',
      secret: false,
      risky: false,
      remote: true,
    })
    expect(find('KY')).toMatchObject({ secret: true, access: 'write' })
  })

  test('are read in one go, each that cannot be with its problem', async () => {
    const { body } = await ask('GET', `${settings}?name=NI,D1,D2,KY&include=value`)
    const told = body.items.map(({ name, value, problem }: Record<string, { code: string }>) => [
      name,
      value ?? problem?.code,
    ])
    expect(Object.fromEntries(told)).toEqual({ NI: 'ROOF', D1: 0, D2: 'setting-refused', KY: undefined })
  })

  test('are written, read back and saved when that is asked for, and the log tells it', async () => {
    expect(await put('NI', { value: 'BOAT' })).toMatchObject({
      status: 200,
      body: { name: 'NI', value: 'BOAT', persists: 'on-request', saved: false },
    })
    expect(await put('D1', { value: 4, save: true })).toMatchObject({ body: { value: 4, saved: true } })
    expect(await ask('GET', `${settings}/NI`)).toMatchObject({ body: { value: 'BOAT' } })
    const { items } = (await ask('GET', '/v1/events?type=setting.updated&radioId=mesh')).body
    expect(items).toMatchObject([
      { setting: { radioId: 'mesh', name: 'NI', value: 'BOAT', saved: false } },
      { setting: { radioId: 'mesh', name: 'D1', value: 4, saved: true } },
    ])
  })

  test('that are secret are written, and shown nowhere', async () => {
    const key = '00112233445566778899aabbccddeeff'
    const { body } = await put('KY', { value: key, force: true })
    expect(body).toEqual({ name: 'KY', persists: 'on-request', saved: false })
    expect((await ask('GET', `${settings}/KY`)).body).not.toHaveProperty('value')
    const log = await ask('GET', '/v1/events?type=setting.updated')
    expect(JSON.stringify(log.body)).not.toContain(key)
    expect(xbee.module.parameters.KY).toBe(key)
  })

  test('of a remote module are asked for over the air', async () => {
    expect(await ask('GET', `${settings}/NI?address=${THEM}`)).toMatchObject({ body: { value: 'BUOY' } })
    expect(await put('D1', { value: 5 }, `?address=${THEM}`)).toMatchObject({ status: 200, body: { address: THEM } })
    const frame = xbee.module.heard.find((each) => each.type === 'remote-at-command' && each.command === 'D1')
    expect(frame).toMatchObject({ address64: THEM, options: 2, parameter: Uint8Array.of(5) })
  })

  test.each([
    ['a value out of its range', 'D1', { value: 9 }, 422, 'setting-invalid', 'body /value'],
    ['text for a number', 'D1', { value: 'x' }, 422, 'setting-invalid', 'body /value'],
    ['a name that is too long', 'NI', { value: 'x'.repeat(21) }, 422, 'setting-invalid', 'body /value'],
    ['what can only be read', 'SH', { value: '00000000' }, 422, 'setting-invalid', 'body /value'],
    ['a risky one without force', 'ID', { value: '01' }, 422, 'setting-risky', 'body /force'],
    ['one that is not there', 'QQ', { value: 1 }, 404, 'setting-not-found', undefined],
    ['no value', 'D1', {}, 400, 'request-invalid', 'body /value'],
  ])('refuse %s before anything is sent', async (_, name, body, status, code, field) => {
    const before = xbee.module.commands().filter((command) => command === name).length
    const answer = await put(name, body)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(fields(answer)[0]).toBe(field)
    expect(xbee.module.commands().filter((command) => command === name)).toHaveLength(before)
  })

  test('refuse an address that is not one module, and values of a remote one without names', async () => {
    const everyone = await ask('GET', `${settings}/NI?address=000000000000FFFF`)
    expect(everyone).toMatchObject({ status: 422, body: { errors: [{ in: 'query', parameter: 'address' }] } })
    const all = await ask('GET', `${settings}?include=value&address=${THEM}`)
    expect(all).toMatchObject({ status: 422, body: { errors: [{ in: 'query', parameter: 'name' }] } })
  })

  test('are none for a family without; and cannot be had of a radio that is not online, or not there', async () => {
    expect(await ask('GET', '/v1/radios/plain/settings')).toMatchObject({ status: 200, body: { items: [] } })
    const offline = { status: 503, body: { code: 'radio-offline' } }
    expect(await ask('GET', '/v1/radios/off/settings')).toMatchObject(offline)
    expect(await ask('GET', '/v1/radios/off/settings/NI')).toMatchObject(offline)
    expect(await ask('PUT', '/v1/radios/off/settings/NI', { value: 'x' })).toMatchObject(offline)
    expect(await ask('GET', '/v1/radios/none/settings')).toMatchObject({ status: 404 })
  })
})
