import type { Check } from './check.ts'
import type { Machine } from './machine.ts'

/** This musen is newer: an earlier time means that the clock was never set. */
const EARLIEST = Date.UTC(2026, 10, 1)

/** Checks the system time and whether something keeps it right. musen's own durations do not depend on it. */
export async function checkClock({ now, run, platform }: Pick<Machine, 'now' | 'run' | 'platform'>): Promise<Check> {
  const name = 'clock'
  const time = new Date(now()).toISOString()
  if (now() < EARLIEST)
    return {
      name,
      level: 'error',
      detail: `The system time is ${time}, which is in the past. Messages get wrong times.`,
      hint: 'Connect the machine to a network with a time server, or set the time: sudo timedatectl set-time "YYYY-MM-DD HH:MM"',
    }
  if (platform !== 'linux') return { name, level: 'ok', detail: `The system time is ${time}.` }
  const shown = (await run('timedatectl', 'show', '--property=NTPSynchronized', '--value'))?.trim()
  if (shown === 'no')
    return {
      name,
      level: 'warning',
      detail: `The system time is ${time}, and no time server keeps it right.`,
      hint: 'Run "sudo timedatectl set-ntp true". Without a network, a machine without a clock battery (Raspberry Pi) has a wrong time after a power cut.',
    }
  const source = shown === 'yes' ? ', kept right by a time server' : ''
  return { name, level: 'ok', detail: `The system time is ${time}${source}.` }
}
