import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createController } from '../../../../src/radio/families/mysensors/controller.ts'
import {
  BROADCAST,
  COMMAND,
  type MySensorsMessage,
  NODE_ITSELF,
} from '../../../../src/radio/families/mysensors/message.ts'
import { INTERNAL } from '../../../../src/radio/families/mysensors/names.ts'
import { eventually } from '../../../eventually.ts'

test('an id whose answer may not be sent is given to the next node that asks', async () => {
  const sent: string[] = []
  let maySend = false
  let asked = 0
  const controller = createController({
    settings: { assignIds: true, answerRequests: true, metric: true },
    async send({ payload }: MySensorsMessage) {
      asked++
      if (maySend) sent.push(Buffer.from(payload).toString())
      return maySend
    },
    knownNodes: async () => ['1'],
    values: { find: async () => undefined },
  })
  const request = { node: BROADCAST, child: NODE_ITSELF, command: COMMAND.internal, type: INTERNAL.idRequest }
  const ask = () => controller.hear({ ...request, ack: false, payload: new Uint8Array(0) })
  for (let i = 1; i <= 300; i++) {
    ask()
    await setImmediate()
  }
  expect(asked).toBe(300)
  maySend = true
  ask()
  await eventually(() => expect(sent).toEqual(['2']))
})
