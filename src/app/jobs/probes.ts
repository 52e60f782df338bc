import { randomUUID } from 'node:crypto'
import { DomainError } from '../../domain/errors.ts'
import type { Event } from '../../domain/event.ts'
import { ID_PREFIX } from '../../domain/ids.ts'
import { type Probe, type ProbeTarget, targetText } from '../../domain/jobs/probe.ts'
import type { LinkConfig, Radio } from '../../domain/radio.ts'
import { checkSerialPath } from '../../domain/serial-path.ts'
import type {
  ActivityLog,
  DriverCatalog,
  EventLog,
  JobStore,
  Logger,
  PortLister,
  PortProber,
  RadioStore,
} from '../ports.ts'
import { unlessAbsent } from '../unless-absent.ts'
import { createJobRunner, type Launch } from './job-runner.ts'
import { createKeptJobs } from './kept-jobs.ts'
import { prepareRadios } from './probed-radio.ts'

/** Maximum number of running probes: each holds a port and takes some processor time. */
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
  ports: PortLister
  logger: Logger
  /** The operating system, whose form the paths of serial ports have. */
  platform?: NodeJS.Platform
}

/** The names of a port; two ports that share one are the same. */
type Places = ReadonlySet<string>

export type Probes = Awaited<ReturnType<typeof openProbes>>

/** Jobs that find out which module is behind a port. */
export async function openProbes({ store, drivers, prober, ports, logger, platform = process.platform }: ProbesDeps) {
  const kept = createKeptJobs<Probe>({ kind: 'probe', limit: KEPT, store, logger })
  const placesOf = new WeakMap<Probe, Places>()
  /** Lists to which radios are added that are configured while `locate` runs. */
  const received = new Set<Radio[]>()

  const runner = createJobRunner({
    operation: 'startProbe',
    // The first progress follows at once.
    logsStart: false,
    log(probe, first) {
      const job = structuredClone(probe)
      return store.logActivity({ type: 'probe.state-changed', probe: job }, { kind: 'probe', job }, first)
    },
    find: kept.get,
    discard: (probe) => kept.remove([probe]),
    store,
    logger,
  })

  const running = () => kept.list().filter(({ id }) => runner.isRunning(id))

  /** Finds the names of a port and the enabled radio that uses it. Looks up all names at once, because each may take long. */
  async function locate(target: ProbeTarget): Promise<{ places: Places; radio: Radio | undefined }> {
    const added: Radio[] = []
    received.add(added)
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
      received.delete(added)
    }
  }

  /** @throws DomainError port-in-use */
  function checkFree(target: ProbeTarget, places: Places, radio: Radio | undefined): void {
    const isProbed = running().some((other) => share(places, placesOf.get(other) ?? new Set()))
    const owner = radio ? `the radio "${radio.id}"` : isProbed ? 'another probe' : prober.ownerOf(target)
    if (owner === undefined) return
    throw new DomainError('port-in-use', `${targetText(target)} is in use by ${owner}.`, {
      field: '/target',
      ...(radio && { hint: `Disable the radio first: PATCH /v1/radios/${radio.id} with {"enabled": false}.` }),
    })
  }

  /** Ends the probe of a port that is configured for a radio now. */
  async function yieldTo({ id: radioId, link }: Radio): Promise<void> {
    if (!running().some(({ target }) => mayBe(link, target))) return
    const places = await prober.placesOf(link)
    for (const probe of running()) {
      if (!share(places, placesOf.get(probe) ?? new Set())) continue
      const message = `${targetText(probe.target)} is now used by the radio "${radioId}".`
      await runner.cancel(probe.id, new DomainError('port-in-use', message))
    }
  }

  const unsubscribe = store.onCommit((events: readonly Event[]) => {
    for (const event of events)
      if ((event.type === 'radio.created' || event.type === 'radio.updated') && event.radio.enabled) {
        for (const added of received) added.push(event.radio)
        yieldTo(event.radio).catch((error) => logger.warn({ err: error }, 'A probe did not end for a radio'))
      }
  })

  function find(id: string): Probe {
    const probe = kept.get(id)
    if (probe) return probe
    throw new DomainError('probe-not-found', `The probe "${id}" does not exist.`, {
      hint: `Only the last ${KEPT} probes are kept. GET /v1/events?type=probe.state-changed shows older results.`,
    })
  }

  async function begin(request: ProbeRequest, launch: Launch<Probe>): Promise<Probe> {
    const { target, listenMs, listenOnly } = request
    const names = request.drivers ?? drivers.list().map(({ name }) => name)
    for (const name of names)
      if (!drivers.get(name))
        throw new DomainError('driver-unknown', `The driver "${name}" does not exist.`, { field: '/drivers' })
    if (target.type === 'serial') checkSerialPath(target.path, '/target/path', platform)
    const { places, radio } = await locate(target)
    // Synchronous from here to the launch: otherwise two probes could get the same port.
    checkFree(target, places, radio)
    if (runner.count() >= MAX_RUNNING)
      throw new DomainError('probe-limit', `The maximum of ${MAX_RUNNING} running probes is reached.`, {
        hint: 'Wait until a probe ends, or cancel one: POST /v1/probes/{probeId}/cancel.',
      })
    const baudRates = request.baudRates ?? prober.baudRates(names)
    const total = target.type === 'tcp' ? 1 : baudRates.length
    const probe: Probe = {
      id: ID_PREFIX.probe + randomUUID(),
      target,
      state: 'running',
      startedAt: Date.now(),
      progress: { done: 0, total },
      findings: [],
    }
    kept.add(probe)
    placesOf.set(probe, places)
    return launch(probe, async (signal) => {
      const withRadios = await prepareRadios(target, { store, ports })
      await prober.run({
        target,
        drivers: names,
        baudRates,
        listenMs,
        listenOnly,
        signal,
        progress(progress, findings) {
          Object.assign(probe, { progress, findings: withRadios(findings) })
          void runner.tryLog(probe)
        },
      })
      return undefined
    })
  }

  for (const { job } of await kept.stored()) {
    kept.add(job)
    if (job.state === 'running') await runner.interrupt(job)
  }

  return {
    /**
     * @throws DomainError port-in-use, probe-limit, driver-unknown, idempotency-key-reused, idempotency-key-in-flight, and with a key store-busy,
     *   store-unwritable
     */
    start: (request: ProbeRequest, key?: string): Promise<Probe> =>
      runner.start(key, request, (launch) => begin(request, launch)),

    /** Newest first. */
    list: (): Probe[] => kept.list().reverse(),

    /** @throws DomainError probe-not-found */
    get: find,

    /** Ends a probe, if it runs. Resolves once its port is closed. @throws DomainError probe-not-found */
    async cancel(id: string): Promise<Probe> {
      const probe = find(id)
      await runner.cancel(id)
      return probe
    },

    /** Removes a probe, if it exists, and cancels it first, if it runs. @throws DomainError store-busy, store-unwritable */
    remove: (id: string): Promise<void> =>
      unlessAbsent('probe-not-found', async () => {
        find(id)
        await runner.cancel(id)
        await kept.forget(id, { type: 'probe.deleted', probe: { id } })
      }),

    /** Ends all running probes. */
    async close(): Promise<void> {
      unsubscribe()
      await runner.close()
    },
  }
}

/** Whether a link and a target can be the same port, judged without looking up names. */
function mayBe(link: LinkConfig, target: ProbeTarget): boolean {
  return link.type === 'tcp' && target.type === 'tcp' ? link.port === target.port : link.type === target.type
}

function share(some: Places, others: Places): boolean {
  return [...some].some((place) => others.has(place))
}
