import { expect } from 'vitest'
import type { Answer } from '../../composed/service.ts'
import { type Ask, type Model, NODE, type Radio } from './model.ts'

/** Whatever is read, one by one, by lists or in the log, is what the model says. */
export async function lookAtEverything(
  { prefix, radios, queues, webhooks, messages, label }: Model,
  ask: Ask,
): Promise<void> {
  for (const id of ['a', 'b']) {
    const [radio, queue] = [radios.get(id), queues.get(id)]
    const answer = await ask('GET', `/v1/radios/${prefix}${id}`)
    expect(answer.status).toBe(radio ? 200 : 404)
    if (radio) {
      expect({ name: answer.body.name, revision: answer.body.revision }).toEqual(radio)
      expect(answer.headers.get('etag')).toBe(`"${radio.revision}"`)
      const waiting = [...messages.values()].filter(({ radioId, state }) => radioId === id && state === 'queued').length
      expect(answer.body.status.queueDepth).toBe(waiting)
    }
    const shown = await ask('GET', `/v1/queues/${prefix}${id}`)
    expect(shown.status).toBe(queue ? 200 : 404)
    if (queue) expect(shown.body).toMatchObject(queue)
  }
  expect((await ask('GET', NODE)).body.label).toBe(label)
  const mine = ({ body }: Answer, key: 'id' | 'name') =>
    body.items.map((item: Record<string, string>) => item[key]).filter((text: string) => text.startsWith(prefix))
  expect(mine(await ask('GET', '/v1/radios'), 'id')).toEqual([...radios.keys()].sort().map((id) => prefix + id))
  expect(mine(await ask('GET', '/v1/queues'), 'name')).toEqual([...queues.keys()].sort().map((id) => prefix + id))
  const { items } = (await ask('GET', '/v1/webhooks')).body
  expect(items.filter(({ id }: { id: string }) => webhooks.has(id))).toMatchObject(
    [...webhooks].map(([id, webhook]) => ({ id, ...webhook })),
  )
  for (const [id, { radioId, state }] of messages)
    expect((await ask('GET', `/v1/messages/${id}`)).body).toMatchObject({ id, radioId: prefix + radioId, state })
  for (const id of new Set([...messages.values()].map(({ radioId }) => radioId))) {
    const listed = (await ask('GET', `/v1/messages?radioId=${prefix}${id}&limit=1000&order=asc`)).body.items
    const known = [...messages].filter(([, { radioId }]) => radioId === id)
    expect(listed.map((message: { id: string; state: string }) => [message.id, message.state])).toEqual(
      known.map(([one, { state }]) => [one, state]),
    )
  }
}

/** Who followed the log from the beginning of a run knows the radios and messages of its end. */
export async function replay({ prefix, radios, messages }: Model, after: string, ask: Ask): Promise<void> {
  const known = { radios: new Map<string, Radio>(), messages: new Map<string, string>() }
  for (let at = after; ; ) {
    const { items, nextCursor } = (await ask('GET', `/v1/events?cursor=${at}&limit=1000`)).body
    for (const event of items) {
      const { type, radio, message } = event
      if (type === 'radio.created' || type === 'radio.updated')
        known.radios.set(radio.id, { name: radio.name, revision: radio.revision })
      if (type === 'radio.deleted') known.radios.delete(radio.id)
      if (type === 'message.queued' || type === 'message.state-changed') known.messages.set(message.id, message.state)
    }
    if (nextCursor === at) break
    at = nextCursor
  }
  expect(known.radios).toEqual(new Map([...radios].map(([id, radio]) => [prefix + id, radio])))
  expect(known.messages).toEqual(new Map([...messages].map(([id, { state }]) => [id, state])))
}
