import { expect, test } from 'vitest'
import { routes } from '../../../generated/routes.ts'
import { specDocument } from '../../../generated/spec.ts'
import { openToAll } from '../../../src/http/access/gate.ts'
import { refuseUnderPressure } from '../../../src/http/limits/pressure.ts'
import { createServer } from '../../../src/http/server.ts'
import { createRecorder } from '../generated-api.ts'

test('while the event loop is late, requests are refused with the time to come back; afterwards they are not', async () => {
  const server = await createServer({
    api: { routes, specDocument },
    handlers: { listDrivers: () => ({ status: 200, body: { items: [] } }) },
    mock: true,
    logger: createRecorder().logger,
    responseValidation: 'enforce',
    authenticate: openToAll,
  })
  await refuseUnderPressure(server)
  await server.ready()
  const block = () => {
    for (const until = Date.now() + 2_500; Date.now() < until; );
  }
  const ask = async () => {
    const answer = await server.inject('/v1/drivers')
    return [answer.statusCode, answer.json().code, answer.headers['retry-after']]
  }
  let answer = await ask()
  for (let i = 0; i < 5 && answer[0] === 200; i++) {
    block()
    await new Promise((resolve) => setTimeout(resolve, 50))
    answer = await ask()
  }
  expect(answer).toEqual([503, 'overloaded', '10'])
  while ((await ask())[0] !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
  await server.close()
}, 60_000)
