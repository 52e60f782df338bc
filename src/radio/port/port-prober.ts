import { pause } from '../../app/pause.ts'
import type { Link, LinkConnection, PortProber, ProbeJob } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import { CERTAIN, type ProbeFinding, type ProbeTarget } from '../../domain/jobs/probe.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { DriverModule, ProbeQuestion, Prober } from '../driver.ts'
import { createPlaceFinder } from './port-places.ts'
import type { PortRegister } from './port-register.ts'

const LF = 0x0a
const LINE_END = Buffer.from('\r\n')
/** Interval for checking whether an answer has arrived. */
const LOOK_MS = 25
/** Pause between closing a port and opening it at the next baud rate. */
const REOPEN_MS = 50

export interface PortProberDeps {
  modules: readonly DriverModule[]
  createLink(config: LinkConfig): Link
  register: PortRegister
  placesOf?: PortProber['placesOf']
  /** Name of the user of a port while it is probed, for people; default `a probe`. */
  owner?: string
}

interface Candidate {
  driver: string
  prober: Prober
}

/** Probes ports with the probers of all drivers. At each baud rate it listens first; then each prober asks its questions in turn. */
export function createPortProber(deps: PortProberDeps): PortProber {
  const { modules, createLink, register, placesOf = createPlaceFinder(), owner = 'a probe' } = deps

  function methodsOf(drivers: readonly string[]) {
    return modules.flatMap(({ info, probe }) => (probe && drivers.includes(info.name) ? [{ info, probe }] : []))
  }

  /** Opens the port once and runs the probers on it. */
  async function tryAt(job: ProbeJob, baudRate: number | undefined): Promise<ProbeFinding[]> {
    const { target, drivers, listenMs, listenOnly, signal } = job
    const where = { over: target.type, ...(baudRate !== undefined && { baudRate }) }
    const candidates: Candidate[] = methodsOf(drivers).map(({ info, probe }) => ({
      driver: info.name,
      prober: probe.create(where),
    }))
    const gone = new AbortController()
    let lost: DomainError | undefined
    const until = AbortSignal.any([signal, gone.signal])
    const connection = await createLink(toConfig(target, baudRate)).connect({
      data(chunk) {
        for (const { prober } of candidates) prober.receive(chunk)
      },
      closed(error) {
        lost = error
        gone.abort()
      },
    })
    try {
      await waitFor(() => isCertain(candidates), listenMs, until)
      if (!listenOnly) await askAll(candidates, connection, until)
    } finally {
      await connection.close()
    }
    const findings = candidates.flatMap(({ driver, prober }) => {
      const finding = prober.finding()
      return finding ? [{ driver, ...(baudRate !== undefined && { baudRate }), ...finding }] : []
    })
    // This does not mean that nothing is there: a serial server closes at once while another client has its port.
    if (findings.length === 0 && lost && !signal.aborted) throw lost
    return findings
  }

  return {
    placesOf,
    ownerOf: (target) => (target.type === 'serial' ? register.ownerOf(target.path) : undefined),

    baudRates(drivers) {
      const ranked = new Map<number, number>()
      for (const { probe } of methodsOf(drivers))
        for (const [rank, rate] of probe.baudRates.entries()) ranked.set(rate, Math.min(ranked.get(rate) ?? rank, rank))
      return [...ranked].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([rate]) => rate)
    },

    async run(job) {
      const { target, signal, progress } = job
      const rates = target.type === 'serial' ? job.baudRates : [undefined]
      const release = target.type === 'serial' ? claim(register, target.path, owner) : () => {}
      const findings: ProbeFinding[] = []
      const total = rates.length
      let refused: DomainError | undefined
      let tried = 0
      try {
        for (const [done, baudRate] of rates.entries()) {
          if (signal.aborted) break
          progress({ done, total, ...(baudRate !== undefined && { baudRate }) }, ranked(findings))
          if (done > 0) await pause(REOPEN_MS, signal)
          try {
            findings.push(...(await tryAt(job, baudRate)))
            tried++
          } catch (error) {
            // The port may not support this rate; any other error would repeat at the next rate.
            if (!(error instanceof DomainError) || error.code !== 'link-failed') throw error
            refused = error
          }
          if (findings.some(({ confidence }) => confidence >= CERTAIN)) {
            progress({ done: done + 1, total }, ranked(findings))
            return
          }
        }
        if (tried === 0 && refused) throw refused
        if (!signal.aborted) progress({ done: total, total }, ranked(findings))
      } finally {
        release()
      }
    },
  }
}

/** Orders the questions so that the least intrusive come first; within a prober its own order stays. */
async function askAll(candidates: Candidate[], connection: LinkConnection, signal: AbortSignal): Promise<void> {
  let asked = false
  for (const { prober } of candidates)
    for (const question of prober.questions) {
      if (signal.aborted || (isCertain(candidates) && question.when === undefined)) break
      // Bytes of another question may still be in the line that the module is reading.
      if (asked && question.bytes.at(-1) === LF) await connection.write(LINE_END)
      asked = true
      await ask(question, candidates, connection, signal)
    }
}

async function ask(
  { bytes, waitMs, quietMs = 0, when }: ProbeQuestion,
  candidates: Candidate[],
  connection: LinkConnection,
  signal: AbortSignal,
): Promise<void> {
  if (when && !when()) return
  if (quietMs > 0) await pause(quietMs, signal)
  if (signal.aborted) return
  await connection.write(bytes)
  await waitFor(() => isCertain(candidates), waitMs, signal)
}

function isCertain(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ prober }) => (prober.finding()?.confidence ?? 0) >= CERTAIN)
}

/** Waits until `done` returns true, for at most `ms`; ends early with `signal`. */
async function waitFor(done: () => boolean, ms: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + ms
  while (!done() && !signal.aborted && performance.now() < end)
    await pause(Math.min(LOOK_MS, Math.max(end - performance.now(), 1)), signal)
}

function ranked(findings: readonly ProbeFinding[]): ProbeFinding[] {
  return [...findings].sort((a, b) => b.confidence - a.confidence)
}

function claim(register: PortRegister, path: string, owner: string): () => void {
  try {
    return register.claim(path, owner)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new DomainError('port-in-use', error.message, { field: '/target/path', cause: error })
  }
}

/** 8N1 without flow control. */
function toConfig(target: ProbeTarget, baudRate = 9600): LinkConfig {
  if (target.type === 'tcp') return target
  return { ...target, baudRate, dataBits: 8, parity: 'none', stopBits: 1, flowControl: 'none' }
}
