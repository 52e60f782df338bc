import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWithHost } from '../memory-host.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

async function answers(command: string, waitMs = 10): Promise<string[]> {
  const host = await startWithHost({ driver: 'rylr', quiet: true })
  await host.say(`${command}\r\n`)
  await vi.advanceTimersByTimeAsync(waitMs)
  await host.simulation.stop()
  return host.heard().toString('latin1').split('\r\n').filter(Boolean)
}

// REYAX RYLR998 AT command guide (2023).
test.each([
  ['AT+IPR=115200', '+IPR=115200'],
  ['AT+IPR=9600', '+IPR=9600'],
  ['AT+IPR=9601', '+ERR=4'],
  ['AT+MODE=0', '+OK'],
  ['AT+FACTORY', '+FACTORY'],
  ['AT+PARAMETER=9,7,1,12', '+OK'],
  ['AT+UNKNOWN?', '+ERR=4'],
])('a RYLR modem answers %s', async (command, answer) => {
  expect(await answers(command)).toEqual([answer])
})

test('a RYLR modem answers a message when it has left the antenna', async () => {
  const host = await startWithHost({ driver: 'rylr', quiet: true })
  const saySlowly = async (parameter: string, waitMs: number) => {
    await host.say(`AT+PARAMETER=${parameter}\r\n`)
    await vi.advanceTimersByTimeAsync(10)
    host.chunks.length = 0
    await host.say('AT+SEND=9,5,HELLO\r\n')
    await vi.advanceTimersByTimeAsync(waitMs)
    return host.heard().toString()
  }
  // 5 bytes and the header at SF9 take about 0.2 s, at SF11 and 4/8 about 1 s.
  expect(await saySlowly('9,7,1,12', 300)).toBe('+OK\r\n')
  expect(await saySlowly('11,7,4,12', 300)).toBe('')
  await vi.advanceTimersByTimeAsync(1_500)
  expect(host.heard().toString()).toBe('+OK\r\n')
  await host.simulation.stop()
})
