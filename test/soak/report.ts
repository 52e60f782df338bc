import type { SoakRadio } from './fleet.ts'
import type { Accepted, Outcome } from './posts.ts'

export interface RadioStatus {
  state: string
  reconnectCount: number
  counters: { dropped: number }
}

export interface Report {
  figures: Record<string, string>
  /** What must not be; empty: all is well. */
  faults: string[]
}

export interface Findings {
  fleet: readonly SoakRadio[]
  accepted: readonly Accepted[]
  ends: readonly Outcome[]
  statuses: readonly RadioStatus[]
  memory: readonly number[]
  lagP99Ms: number
  took: number
  /** The longest time for which this process, with the simulated modules, was held up. */
  heldUpMs: number
}

/** What the soak was to show, and whether it did. */
export function toReport({ fleet, accepted, ends, statuses, memory, lagP99Ms, took, heldUpMs }: Findings): Report {
  const faults: string[] = []
  let told = 0
  for (const [index, { id, trouble, reception, simulation }] of fleet.entries()) {
    const { expected, heard, missing, unexpected, damaged, first } = reception.counts()
    const status = statuses[index]
    const unplugs = simulation.ledger.happenings.filter(({ what }) => what === 'unplugged').length
    told += heard
    if (heard === 0) faults.push(`${id}: nothing was told.`)
    if (status?.state !== 'online') faults.push(`${id}: it is ${status?.state} after all faults are over.`)
    if (status?.counters.dropped)
      faults.push(`${id}: ${status.counters.dropped} packets did not fit into the store's queue.`)
    if (trouble === 'even') {
      if (missing > 0) faults.push(`${id}: ${missing} of ${expected} intact frames were not told, the first ${first}.`)
      if (unexpected > 0) faults.push(`${id}: ${unexpected} messages were told that nobody sent.`)
    }
    if (trouble !== 'unplugged' && status && status.reconnectCount > 0)
      faults.push(`${id}: it lost its link ${status.reconnectCount} times, though its plug was never pulled.`)
    if (trouble === 'noisy' && missing > damaged)
      faults.push(`${id}: ${missing} of ${expected} intact frames were not told, with only ${damaged} damages.`)
    if (trouble === 'unplugged' && unplugs > 0 && status?.reconnectCount === 0)
      faults.push(`${id}: ${unplugs} unplugs, and no reconnect.`)
  }
  faults.push(...faultsOfSends(accepted, ends))
  const states: Record<string, number> = {}
  for (const { state } of ends) states[state] = (states[state] ?? 0) + 1
  return {
    faults,
    figures: {
      radios: String(fleet.length),
      'messages told': String(told),
      'told a second': (told / took).toFixed(0),
      'messages accepted': String(accepted.length),
      'their ends': Object.entries(states)
        .map(([state, count]) => `${count} ${state}`)
        .join(', '),
      'event loop delay, p99': `${lagP99Ms.toFixed(1)} ms`,
      'modules held up, at most': `${heldUpMs.toFixed(0)} ms`,
      'resident memory': `${memory.map((each) => each.toFixed(0)).join(' ')} MiB`,
    },
  }
}

function faultsOfSends(accepted: readonly Accepted[], ends: readonly Outcome[]): string[] {
  const faults: string[] = []
  for (const [index, { id, radio, text }] of accepted.entries()) {
    const end = ends[index]
    if (!end?.final) {
      faults.push(`${id} of ${radio.id} is still ${end?.state} ${end?.reason ?? ''}.`)
      continue
    }
    if (end.state === 'unknown' && radio.trouble !== 'unplugged')
      faults.push(`${id} of ${radio.id} is unknown, though its plug was never pulled.`)
    const { ledger } = radio.simulation
    // Only the newest frames are kept, and not every family shows what was in them.
    const taken = ledger.received.filter(({ about }) => about.endsWith(text) || about.includes(`${text}{`))
    const complete = ledger.totals.framesReceived === ledger.received.length
    if (complete && end.state === 'delivered' && taken.length === 0 && showsText(radio))
      faults.push(`${id} of ${radio.id} is delivered, and the module never had it.`)
  }
  return faults
}

function showsText({ family }: SoakRadio): boolean {
  return ['kiss', 'xbee', 'meshtastic'].includes(family.driver)
}

/**
 * How much the memory rises behind the first fifth, which fills caches, in MiB: the straight line that fits the samples best, so that saw teeth and
 * short peaks do not count.
 */
export function memoryRise(memory: readonly number[]): number {
  const samples = memory.slice(Math.ceil(memory.length / 5))
  const middle = (samples.length - 1) / 2
  const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length
  let together = 0
  let apart = 0
  for (const [index, each] of samples.entries()) {
    together += (index - middle) * (each - mean)
    apart += (index - middle) ** 2
  }
  return (together / apart) * samples.length
}
