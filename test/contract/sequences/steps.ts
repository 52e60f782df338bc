import fc, { type AsyncCommand } from 'fast-check'
import { expect } from 'vitest'
import { nowhere } from '../../composed/service.ts'
import { type Ask, type Model, NODE } from './model.ts'
import { lookAtEverything } from './readers.ts'

type Step = AsyncCommand<Model, Ask>

/** One request, and what it must do to the model. */
function step(name: string, run: (model: Model, ask: Ask) => Promise<void>): Step {
  return { check: () => true, run, toString: () => name }
}

const slot = fc.constantFrom('a', 'b')
const name = fc.option(fc.constantFrom('Roof', 'Boat'), { nil: undefined })
/** Of a change: what revision it is based on, the present one, an old one, or none in particular. */
const basis = fc.constantFrom('present', 'any', 'any', 'old')
const configuration = (named: string | undefined) => ({
  driver: 'lines',
  link: nowhere,
  enabled: false,
  ...(named !== undefined && { name: named }),
})

function ifMatch(based: string, revision: number | undefined): Record<string, string> {
  if (based === 'any') return {}
  return { 'if-match': `"${based === 'present' ? (revision ?? 1) : (revision ?? 1) + 7}"` }
}

/** What a change must answer: `absent` where there is nothing, 412 on an old basis, else `good`. */
function expected(based: string, existing: object | undefined, good: number, absent = 404): number {
  return existing === undefined ? absent : based === 'old' ? 412 : good
}

const createRadio = (id: string, named: string | undefined) =>
  step(`create radio ${id} ${named}`, async ({ prefix, radios }, ask) => {
    const { status, body } = await ask('POST', '/v1/radios', { id: prefix + id, ...configuration(named) })
    expect(status).toBe(radios.has(id) ? 409 : 201)
    if (status === 201) radios.set(id, { name: named, revision: body.revision })
  })

const changeRadio = (id: string, named: string | undefined, based: string) =>
  step(`patch radio ${id} ${named} based on ${based}`, async ({ prefix, radios }, ask) => {
    const radio = radios.get(id)
    const change = { name: named ?? null }
    const { status, body } = await ask('PATCH', `/v1/radios/${prefix}${id}`, change, ifMatch(based, radio?.revision))
    expect(status).toBe(expected(based, radio, 200))
    if (status !== 200 || !radio) return
    expect(body.name).toBe(named)
    expect(body.revision).toBeGreaterThanOrEqual(radio.revision)
    radios.set(id, { name: named, revision: body.revision })
  })

const deleteRadio = (id: string, based: string) =>
  step(`delete radio ${id} based on ${based}`, async ({ prefix, radios, messages }, ask) => {
    const radio = radios.get(id)
    const answer = await ask('DELETE', `/v1/radios/${prefix}${id}`, undefined, ifMatch(based, radio?.revision))
    expect(answer.status).toBe(expected(based, radio, 204, 204))
    if (answer.status !== 204) return
    radios.delete(id)
    for (const message of messages.values()) if (message.radioId === id) message.state = 'cancelled'
  })

const send = (id: string) =>
  step(`send by ${id}`, async ({ prefix, radios, messages }, ask) => {
    const request = { radioId: prefix + id, payload: { encoding: 'text', data: 'x' } }
    const { status, body, headers } = await ask('POST', '/v1/messages', request)
    expect(status).toBe(radios.has(id) ? 202 : 422)
    if (status !== 202) return
    expect(headers.get('location')).toBe(`/v1/messages/${body.id}`)
    messages.set(body.id, { radioId: id, state: 'queued' })
  })

const cancel = (which: number) =>
  step(`cancel message ${which}`, async ({ messages }, ask) => {
    const [id, message] = [...messages][which % Math.max(1, messages.size)] ?? []
    if (!id || !message) return
    const { status } = await ask('POST', `/v1/messages/${id}/cancel`)
    const isCancellable = message.state === 'queued' || message.byRequest === true
    expect(status).toBe(isCancellable ? 200 : 409)
    Object.assign(message, { state: 'cancelled', byRequest: isCancellable })
  })

const createQueue = (id: string, maxDeliveries: number) =>
  step(`create queue ${id} ${maxDeliveries}`, async ({ prefix, queues }, ask) => {
    const { status, body } = await ask('POST', '/v1/queues', { name: prefix + id, maxDeliveries })
    expect(status).toBe(queues.has(id) ? 409 : 201)
    if (status === 409) expect(body.code).toBe('queue-exists')
    else queues.set(id, { maxDeliveries, revision: body.revision })
  })

const changeQueue = (id: string, maxDeliveries: number, based: string) =>
  step(`patch queue ${id} ${maxDeliveries} based on ${based}`, async ({ prefix, queues }, ask) => {
    const queue = queues.get(id)
    const path = `/v1/queues/${prefix}${id}`
    const { status, body } = await ask('PATCH', path, { maxDeliveries }, ifMatch(based, queue?.revision))
    expect(status).toBe(expected(based, queue, 200))
    if (status !== 200 || !queue) return
    expect(body.revision).toBe(queue.revision + Number(queue.maxDeliveries !== maxDeliveries))
    queues.set(id, { maxDeliveries, revision: body.revision })
  })

const deleteQueue = (id: string, based: string) =>
  step(`delete queue ${id} based on ${based}`, async ({ prefix, queues }, ask) => {
    const queue = queues.get(id)
    const answer = await ask('DELETE', `/v1/queues/${prefix}${id}`, undefined, ifMatch(based, queue?.revision))
    expect(answer.status).toBe(expected(based, queue, 204, 204))
    if (answer.status === 204) queues.delete(id)
  })

const createWebhook = (batchSize: number) =>
  step(`create webhook ${batchSize}`, async ({ webhooks }, ask) => {
    const { status, body } = await ask('POST', '/v1/webhooks', {
      url: 'http://127.0.0.1:8088/',
      enabled: false,
      batchSize,
    })
    if (status === 409) expect(body.code).toBe('webhook-limit')
    else webhooks.set(body.webhook.id, { batchSize, revision: body.webhook.revision })
  })

const changeWebhook = (which: number, batchSize: number, based: string) =>
  step(`patch webhook ${which} ${batchSize} based on ${based}`, async ({ webhooks }, ask) => {
    const [id, webhook] = [...webhooks][which % Math.max(1, webhooks.size)] ?? []
    if (!id || !webhook) return
    const { status, body } = await ask('PATCH', `/v1/webhooks/${id}`, { batchSize }, ifMatch(based, webhook.revision))
    expect(status).toBe(expected(based, webhook, 200))
    if (status === 200) webhooks.set(id, { batchSize, revision: body.revision })
  })

const deleteWebhook = (which: number) =>
  step(`delete webhook ${which}`, async ({ webhooks }, ask) => {
    const [id] = [...webhooks.keys()].slice(which % Math.max(1, webhooks.size))
    if (id === undefined) return
    expect((await ask('DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
    webhooks.delete(id)
    expect((await ask('GET', `/v1/webhooks/${id}`)).status).toBe(404)
  })

const label = (text: string | null) =>
  step(`label ${text}`, async (model, ask) => {
    const { status, body } = await ask('PATCH', NODE, { label: text })
    expect([status, body.label]).toEqual([200, text ?? undefined])
    model.label = text ?? undefined
  })

const look = () => step('look', lookAtEverything)

const which = fc.nat({ max: 9 })
const size = fc.integer({ min: 1, max: 3 })
/** Up to forty requests; what makes things comes more often, so that there are some to change. */
export const commands = fc.commands(
  [
    fc.tuple(slot, name).map(([id, named]) => createRadio(id, named)),
    fc.tuple(slot, name).map(([id, named]) => createRadio(id, named)),
    fc.tuple(slot, name).map(([id, named]) => createRadio(id, named)),
    fc.tuple(slot, name, basis).map(([id, named, based]) => changeRadio(id, named, based)),
    fc.tuple(slot, basis).map(([id, based]) => deleteRadio(id, based)),
    slot.map(send),
    slot.map(send),
    slot.map(send),
    which.map(cancel),
    fc.tuple(slot, size).map(([id, most]) => createQueue(id, most)),
    fc.tuple(slot, size, basis).map(([id, most, based]) => changeQueue(id, most, based)),
    fc.tuple(slot, basis).map(([id, based]) => deleteQueue(id, based)),
    size.map(createWebhook),
    fc.tuple(which, size, basis).map(([at, most, based]) => changeWebhook(at, most, based)),
    which.map(deleteWebhook),
    fc.constantFrom('Mast', null).map(label),
    fc.constant(look()),
  ],
  { maxCommands: 40, size: 'max' },
)
