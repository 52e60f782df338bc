import { randomUUID } from 'node:crypto'
import { DomainError } from '../domain/errors.ts'
import { type Probe, type ProbeTarget, targetText } from '../domain/probe.ts'
import type { LinkConfig, Radio } from '../domain/radio.ts'
import { toJobFault } from './job-fault.ts'
import type { ActivityLog, DriverCatalog, Logger, PortProber, RadioStore } from './ports.ts'

/** So many run at once: each holds a port and a little processor time. */
const MAX_RUNNING = 4
const KEPT = 50

export interface ProbeRequest {
  target: ProbeTarget
  drivers?: string[]
  baudRates?: number[]
  listenMs: number
  listenOnly: boolean
}

export interface ProbesDeps {
  store: Pick<RadioStore, 'listRadios'> & ActivityLog
  drivers: DriverCatalog
  prober: PortProber
  logger: Logger
}

interface Running {
  probe: Probe
  places: ReadonlySet<string>
  cancel: AbortController
  /** Settles once the port is closed and the end is told. */
  ended: Promise<void>
}

export type Probes = ReturnType<typeof createProbes>

/** Probes of ports: jobs of this process, in memory; what they come to is in the log. */
export function createProbes({ store, drivers, prober, logger }: ProbesDeps) {
  /** In the order of their beginning. */
  const probes = new Map<string, Probe>()
  const running = new Map<string, Running>()

  function tell(probe: Probe): Promise<void> {
    return store
      .logActivity({ type: 'probe.changed', probe: structuredClone(probe) })
      .catch((error) => logger.warn({ err: error, probe: probe.id }, 'The progress of a probe was not logged'))
  }

  /** The enabled radio whose port it is. */
  async function radioAt(target: ProbeTarget, places: ReadonlySet<string>): Promise<Radio | undefined> {
    for (const radio of await store.listRadios())
      if (radio.enabled && mayBe(radio.link, target) && share(places, await prober.placesOf(radio.link))) return radio
    return undefined
  }

  /** @throws DomainError port-in-use */
  function mustBeFree(target: ProbeTarget, places: ReadonlySet<string>, radio: Radio | undefined): void {
    const other = [...running.values()].some((each) => share(places, each.places))
    const owner = radio ? `the radio "${radio.id}"` : other ? 'another probe' : prober.ownerOf(target)
    if (owner === undefined) return
    throw new DomainError('port-in-use', `${targetText(target)} is in use by ${owner}.`, {
      field: '/target',
      ...(radio && { hint: 'Switch the radio off first; its status tells what it finds at its port.' }),
    })
  }

  function keep(probe: Probe): void {
    probes.set(probe.id, probe)
    for (const { id, state } of probes.values()) {
      if (probes.size <= KEPT) return
      if (state !== 'running') probes.delete(id)
    }
  }

  async function run(probe: Probe, request: ProbeRequest, names: string[], signal: AbortSignal): Promise<void> {
    const { target, listenMs, listenOnly, baudRates = prober.baudRates(names) } = request
    let end: Pick<Probe, 'state' | 'error'>
    try {
      await prober.run({
        target,
        drivers: names,
        baudRates,
        listenMs,
        listenOnly,
        signal,
        progress(progress, findings) {
          probe.progress = progress
          probe.findings = findings
          void tell(probe)
        },
      })
      end = { state: signal.aborted ? 'cancelled' : 'done' }
    } catch (error) {
      end = signal.aborted ? { state: 'cancelled' } : { state: 'failed', error: toJobFault(error, logger) }
    }
    const ended: Probe = { ...probe, ...end, finishedAt: Date.now() }
    // It is over for whoever asks once the log says so.
    await tell(ended)
    Object.assign(probe, ended)
    running.delete(probe.id)
  }

  function find(id: string): Probe {
    const probe = probes.get(id)
    if (!probe)
      throw new DomainError('probe-not-found', `There is no probe "${id}".`, {
        hint: 'Probes are forgotten when musen stops; what they found is in the log.',
      })
    return probe
  }

  return {
    /** @throws DomainError port-in-use, probe-limit, driver-not-found */
    async start(request: ProbeRequest): Promise<Probe> {
      const names = request.drivers ?? drivers.list().map(({ name }) => name)
      for (const name of names)
        if (!drivers.get(name))
          throw new DomainError('driver-not-found', `There is no driver "${name}".`, { field: '/drivers' })
      const places = await prober.placesOf(request.target)
      const radio = await radioAt(request.target, places)
      // From here on without a pause, or two could have one port.
      mustBeFree(request.target, places, radio)
      if (running.size >= MAX_RUNNING)
        throw new DomainError('probe-limit', `${MAX_RUNNING} probes are running already.`, {
          hint: 'Wait for one to end, or cancel it.',
        })
      const total = request.target.type === 'tcp' ? 1 : (request.baudRates ?? prober.baudRates(names)).length
      const probe: Probe = {
        id: randomUUID(),
        target: request.target,
        state: 'running',
        startedAt: Date.now(),
        progress: { done: 0, total },
        findings: [],
      }
      keep(probe)
      const cancel = new AbortController()
      const entry: Running = { probe, places, cancel, ended: Promise.resolve() }
      running.set(probe.id, entry)
      entry.ended = run(probe, request, names, cancel.signal)
      return structuredClone(probe)
    },

    /** Newest first. */
    list: (): Probe[] => [...probes.values()].reverse(),

    /** @throws DomainError probe-not-found */
    get: (id: string): Probe => find(id),

    /** Ends it, if it runs; resolves once the port is closed. @throws DomainError probe-not-found */
    async cancel(id: string): Promise<Probe> {
      const probe = find(id)
      const entry = running.get(id)
      entry?.cancel.abort()
      await entry?.ended
      return probe
    },

    /** Ends all that run. */
    async close(): Promise<void> {
      for (const { cancel } of running.values()) cancel.abort()
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}

/** Saves looking up the hosts of all others. */
function mayBe(link: LinkConfig, target: ProbeTarget): boolean {
  return link.type === 'tcp' && target.type === 'tcp' ? link.port === target.port : link.type === target.type
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((place) => others.has(place))
}
