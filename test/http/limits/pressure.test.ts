import { expect, test } from 'vitest'
import { refuseUnderPressure } from '../../../src/http/limits/pressure.ts'
import { createDriversServer } from '../drivers-server.ts'

test('while the event loop is late, requests are refused with the time to come back; afterwards they are not', async () => {
  const server = await createDriversServer()
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
