import type { Probe, ProbedRadio, ProbeFinding, ProbeTarget } from '../../domain/jobs/probe.ts'
import type { PortLister, RadioStore } from '../ports.ts'

export interface ProbedRadioDeps {
  store: Pick<RadioStore, 'listRadios'>
  ports: PortLister
}

/** Prepares the radios that the findings of one probe become: with an id that is free, at a path that survives a replug. */
export async function prepareRadios(target: ProbeTarget, { store, ports }: ProbedRadioDeps) {
  const [radios, place] = await Promise.all([store.listRadios(), lastingTarget(target, ports)])
  const taken = new Set(radios.map(({ id }) => id))
  return (findings: readonly ProbeFinding[]): Probe['findings'] =>
    // A module that must be set first makes no radio that works.
    findings.map((finding) =>
      finding.problem === undefined ? { ...finding, radio: radioOf(finding, place, taken) } : finding,
    )
}

function radioOf({ driver, baudRate, options }: ProbeFinding, place: ProbeTarget, taken: Set<string>): ProbedRadio {
  return {
    id: freeId(driver, taken),
    driver,
    link: place.type === 'tcp' ? place : { ...place, ...(baudRate !== undefined && { baudRate }) },
    ...(options && { options }),
  }
}

/** Returns the target at its name in `/dev/serial/by-id`, if it is a device that has one. */
async function lastingTarget(target: ProbeTarget, ports: PortLister): Promise<ProbeTarget> {
  if (target.type === 'tcp') return target
  const listed = (await ports.list()).ports.find(({ path }) => path === target.path)
  return { ...target, path: listed?.byId ?? target.path }
}

function freeId(driver: string, taken: ReadonlySet<string>): string {
  let id = driver
  for (let number = 2; taken.has(id); number++) id = `${driver}-${number}`
  return id
}
