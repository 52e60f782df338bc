import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, useService } from '../composed/service.ts'
import { PROBLEM, readContract } from './document.ts'
import { REFUSALS, unknownTo } from './requests/refusals.ts'

/** Why some refusals are not provoked here. */
const ELSEWHERE: Record<string, string> = {
  'getSeriesData 422': 'needs a series, which the demo has after some seconds: test/composed/readings.test.ts',
  'sendMessage 409': 'two requests at the same instant: test/app/idempotency.test.ts',
  'leaseEvents 409': 'two requests at the same instant: test/composed/repeats.test.ts',
  'rotateWebhookSecret 409': 'two requests at the same instant: test/composed/repeats.test.ts',
  'testWebhook 409': 'an endpoint that does not answer: test/composed/webhooks.test.ts',
  'requeueDeadLetter 409': 'retention: test/store/contract/queues.ts',
  'createKey 409': 'the first key: test/composed/first-key.test.ts',
  'createTicket 409': 'many tickets: test/composed/tickets.test.ts',
  'sendMessage 429': 'an airtime limit: test/composed/airtime.test.ts',
  'getSetting 429': 'an airtime limit: test/radio/service/airtime.test.ts',
  'updateSetting 429': 'an airtime limit: test/radio/service/airtime.test.ts',
  'startCapture 503': 'a disk that is full: test/composed/unwritable-captures.test.ts',
  'getReadiness 503': 'a store that is held: test/composed/system.test.ts',
}

const { operations } = readContract()
/** The examples of refusals that an operation does not share with all others. */
const documented = operations.flatMap((operation) =>
  operation.responses
    .filter(({ status }) => /^(?:404|409|412|422|429|503)$/.test(status))
    // Only what restricted credentials do not see is 404: test/composed/scoped.test.ts.
    .filter(({ status }) => !(status === '404' && operation.method === 'DELETE'))
    .map(({ status, contents }) => ({
      name: `${operation.id} ${status}`,
      operation,
      example: contents.get(PROBLEM)?.examples[0] as Answer['body'],
    })),
)

describe('the example of a refusal is what the demo answers', () => {
  const { ask, until } = useService({ webhookAllow: ['127.0.0.1'] }, { demo: true })
  beforeAll(async () => {
    await until('/v1/nodes?radioId=kiss-demo', ({ items }) => items.length > 0)
    await until('/v1/nodes/lines-demo:t1', ({ id }) => id !== undefined)
    await until('/v1/radios/xbee-demo', ({ status }) => status.state === 'online')
  })

  test.each(documented.filter(({ name }) => !(name in ELSEWHERE)))('$name', async ({ name, operation, example }) => {
    const provoke = REFUSALS[name] ?? (name.endsWith('404') ? unknownTo(operation) : undefined)
    if (!provoke) throw new Error(`REFUSALS has no request for ${name}`)
    const { body } = await provoke(ask)
    expect(essence(body)).toEqual(essence(example))
  })

  test('each of the others has a reason', () => {
    const names = new Set(documented.map(({ name }) => name))
    expect(Object.keys({ ...ELSEWHERE, ...REFUSALS }).filter((name) => !names.has(name))).toEqual([])
  })
})

/** A problem without the names and numbers in its sentences, which differ from one request to another. */
function essence({ type, title, status, code, detail, hint }: Answer['body']) {
  const general = (text: string | undefined) => text?.replaceAll(/"[^"]*"|\S*\d\S*|tcp:\S+/g, '…')
  return { type, title, status, code, detail: general(detail), hint: general(hint) }
}
