import { randomUUID } from 'node:crypto'
import { DomainError } from '../../domain/errors.ts'
import type { Event } from '../../domain/event.ts'
import { type Probe, type ProbeTarget, targetText } from '../../domain/probe.ts'
import type { LinkConfig, Radio } from '../../domain/radio.ts'
import type {
  ActivityLog,
  DriverCatalog,
  EventLog,
  FirstStart,
  JobStore,
  Logger,
  PortProber,
  RadioStore,
} from '../ports.ts'
import { cutShort, interrupted, toJobFault } from './job-fault.ts'
import { createJobStarts } from './job-starts.ts'
import { createKeptJobs } from './kept-jobs.ts'

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
  store: Pick<RadioStore, 'listRadios'> & Pick<EventLog, 'onCommit'> & ActivityLog & JobStore
  drivers: DriverCatalog
  prober: PortProber
  logger: Logger
}

interface Running {
  probe: Probe
  places: ReadonlySet<string>
  /** Its reason, a DomainError, is why it has failed; without one it was cancelled. */
  cancel: AbortController
  /** Settles once the port is closed and the end is told. */
  ended: Promise<void>
}

export type Probes = Awaited<ReturnType<typeof openProbes>>

/** Probes of ports: jobs of this process. What they come to is in the log, and the last ones are kept; one that was cut short has failed. */
export async function openProbes({ store, drivers, prober, logger }: ProbesDeps) {
  const keptJobs = createKeptJobs('probe', store, logger)
  /** In the order of their beginning. */
  const probes = new Map((await keptJobs.list()).map(({ job }) => [job.id, job]))
  const running = new Map<string, Running>()
  /** Radios that were configured while a probe was looking for those at its port. */
  const arrivals = new Set<Radio[]>()

  const starts = createJobStarts('startProbe', store, (id) => probes.get(id))

  function log(probe: Probe, first?: FirstStart): Promise<void> {
    const job = structuredClone(probe)
    return store.logActivity({ type: 'probe.changed', probe: job }, { kind: 'probe', job }, first)
  }

  function tell(probe: Probe): Promise<void> {
    return log(probe).catch((error) =>
      logger.warn({ err: error, probe: probe.id }, 'The progress of a probe was not logged'),
    )
  }

  /** Where it is, and the enabled radio whose port it is. All is looked up at once: each name may take its time. */
  async function locate(target: ProbeTarget): Promise<{ places: ReadonlySet<string>; radio: Radio | undefined }> {
    const added: Radio[] = []
    arrivals.add(added)
    try {
      const own = prober.placesOf(target)
      for (let radios = await store.listRadios(); ; radios = added.splice(0)) {
        const candidates = radios.filter(({ enabled, link }) => enabled && mayBe(link, target))
        const theirs = await Promise.all(candidates.map(({ link }) => prober.placesOf(link)))
        const places = await own
        const radio = candidates.find((_, at) => share(places, theirs[at] ?? new Set()))
        if (radio || added.length === 0) return { places, radio }
      }
    } finally {
      arrivals.delete(added)
    }
  }

  /** @throws DomainError port-in-use */
  function mustBeFree(target: ProbeTarget, places: ReadonlySet<string>, radio: Radio | undefined): void {
    const other = [...running.values()].some((each) => share(places, each.places))
    const owner = radio ? `the radio "${radio.id}"` : other ? 'another probe' : prober.ownerOf(target)
    if (owner === undefined) return
    throw new DomainError('port-in-use', `${targetText(target)} is in use by ${owner}.`, {
      field: '/target',
      ...(radio && { hint: 'Disable the radio first, or see its status for the state of the port.' }),
    })
  }

  function keep(probe: Probe): void {
    probes.set(probe.id, probe)
    const excess = Math.max(probes.size - KEPT, 0)
    const old = [...probes.values()].filter(({ state }) => state !== 'running').slice(0, excess)
    for (const { id } of old) probes.delete(id)
    keptJobs.forget(old.map(({ id }) => id))
  }

  /** A radio that is given the port of a probe gets it. */
  async function leaveTo({ id, link }: Radio): Promise<void> {
    if (![...running.values()].some(({ probe }) => mayBe(link, probe.target))) return
    const own = await prober.placesOf(link)
    for (const { probe, places, cancel } of running.values()) {
      if (!share(places, own)) continue
      const message = `${targetText(probe.target)} is the port of the radio "${id}" now.`
      cancel.abort(new DomainError('port-in-use', message))
    }
  }

  const unsubscribe = store.onCommit((events: readonly Event[]) => {
    for (const event of events)
      if ((event.type === 'radio.created' || event.type === 'radio.updated') && event.radio.enabled) {
        for (const added of arrivals) added.push(event.radio)
        leaveTo(event.radio).catch((error) => logger.warn({ err: error }, 'A probe was not ended for a radio'))
      }
  })

  /** `recorded`: not before. */
  async function run(
    probe: Probe,
    request: ProbeRequest,
    names: string[],
    signal: AbortSignal,
    recorded: Promise<void> | undefined,
  ): Promise<void> {
    const { target, listenMs, listenOnly, baudRates = prober.baudRates(names) } = request
    let end: Pick<Probe, 'state' | 'error'>
    try {
      await recorded
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
      end = signal.aborted ? cutShort(signal, logger) : { state: 'done' }
    } catch (error) {
      end = signal.aborted ? cutShort(signal, logger) : { state: 'failed', error: toJobFault(error, logger) }
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
      throw new DomainError('probe-not-found', `The probe "${id}" does not exist.`, {
        hint: `Only the last ${KEPT} probes are kept. Older results are in the log.`,
      })
    return probe
  }

  for (const probe of probes.values())
    if (probe.state === 'running') {
      Object.assign(probe, { state: 'failed', error: toJobFault(interrupted(), logger), finishedAt: Date.now() })
      await tell(probe)
    }

  async function begin(request: ProbeRequest, record?: (probe: Probe) => FirstStart): Promise<Probe> {
    const names = request.drivers ?? drivers.list().map(({ name }) => name)
    for (const name of names)
      if (!drivers.get(name))
        throw new DomainError('driver-not-found', `The driver "${name}" does not exist.`, { field: '/drivers' })
    const { places, radio } = await locate(request.target)
    // From here on without a pause, or two could have one port.
    mustBeFree(request.target, places, radio)
    if (running.size >= MAX_RUNNING)
      throw new DomainError('probe-limit', `The maximum of ${MAX_RUNNING} running probes is reached.`, {
        hint: 'Wait until a probe ends, or cancel one.',
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
    const answer = structuredClone(probe)
    const recorded = record && log(probe, record(answer))
    entry.ended = run(probe, request, names, cancel.signal, recorded)
    await recorded
    return answer
  }

  return {
    /**
     * @throws DomainError port-in-use, probe-limit, driver-not-found, idempotency-key-reused, idempotency-key-in-flight, and with a key store-busy,
     *   store-unwritable
     */
    start: (request: ProbeRequest, key?: string): Promise<Probe> =>
      starts.run(key, request, (record) => begin(request, record)),

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
      unsubscribe()
      for (const { cancel } of running.values()) cancel.abort(interrupted())
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
