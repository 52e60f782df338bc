import fc from 'fast-check'
import { beforeAll, test } from 'vitest'
import { tries } from '../chance.ts'
import { useService } from '../composed/service.ts'
import { hearSome } from './hear-some.ts'
import { type Model, NODE } from './sequences/model.ts'
import { lookAtEverything, replay } from './sequences/readers.ts'
import { commands } from './sequences/steps.ts'

const service = useService({ webhookAllow: ['127.0.0.1'] })
beforeAll(() => hearSome(service.ask))

test('whatever is created, changed, sent, cancelled and deleted, in any order, every reader sees the same', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const model: Model = {
        prefix: `run${++run}-`,
        radios: new Map(),
        queues: new Map(),
        webhooks: new Map(),
        messages: new Map(),
        label: (await service.ask('GET', NODE)).body.label,
      }
      const { nextCursor } = (await service.ask('GET', '/v1/events?cursor=head')).body
      try {
        await fc.asyncModelRun(() => ({ model, real: service.ask }), steps)
        await lookAtEverything(model, service.ask)
        await replay(model, nextCursor, service.ask)
      } finally {
        for (const id of model.radios.keys()) await service.ask('DELETE', `/v1/radios/${model.prefix}${id}`)
        for (const id of model.queues.keys()) await service.ask('DELETE', `/v1/queues/${model.prefix}${id}`)
        for (const id of model.webhooks.keys()) await service.ask('DELETE', `/v1/webhooks/${id}`)
      }
    }),
    tries(12),
  )
}, 600_000)
