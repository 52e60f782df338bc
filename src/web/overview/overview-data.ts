import { signal } from '@preact/signals'
import { getInfo, getMetrics, listMessages, listNodes, listRadios } from '../../../generated/endpoints.ts'
import type { components } from '../../../generated/types.ts'
import { addSample, type Sample } from '../format/rate.ts'
import { call, explain, keyWanted } from '../service/service.ts'

type Schemas = components['schemas']
type Explanation = ReturnType<typeof explain>

/** How long the line of a radio reaches back, ms. */
export const LINE_MS = 10 * 60_000

export const radios = signal<readonly Schemas['Radio'][]>()
export const radiosProblem = signal<Explanation | undefined>()
/** Received frames of each radio over time. They are kept while the page is open. */
export const samples = signal<ReadonlyMap<string, readonly Sample[]>>(new Map())
export const latest = signal<readonly Schemas['Message'][]>()
export const latestProblem = signal<Explanation | undefined>()
export const info = signal<Schemas['Info']>()
export const storeBytes = signal<number>()
export const nodes = signal<readonly Schemas['Node'][]>()

/** The page asks for a key by itself. */
function explainUnless(aborted: AbortSignal, error: unknown): Explanation | undefined {
  return aborted.aborted || keyWanted.value !== undefined ? undefined : explain(error)
}

export async function readRadios(aborted: AbortSignal): Promise<void> {
  try {
    const { items } = await call(listRadios, { signal: aborted })
    const at = Date.now()
    samples.value = new Map(
      items.map(({ id, status }) => {
        const count = status.counters.framesReceived
        return [id, addSample(samples.value.get(id) ?? [], { at, count }, LINE_MS)]
      }),
    )
    radios.value = items
    radiosProblem.value = undefined
  } catch (error) {
    radiosProblem.value = explainUnless(aborted, error)
  }
}

export async function readLatest(aborted: AbortSignal): Promise<void> {
  try {
    const { items } = await call(listMessages, { params: { query: { limit: 8 } }, signal: aborted })
    latest.value = items
    latestProblem.value = undefined
  } catch (error) {
    latestProblem.value = explainUnless(aborted, error)
  }
}

/** What a key may not read is left out. */
export async function readService(aborted: AbortSignal): Promise<void> {
  info.value = await call(getInfo, { signal: aborted })
  const metrics = await call(getMetrics, { signal: aborted })
  const [, bytes] = /^musen_store_bytes (\S+)$/m.exec(metrics) ?? []
  storeBytes.value = bytes === undefined ? undefined : Number(bytes)
}

export async function readNodes(aborted: AbortSignal): Promise<void> {
  const { items } = await call(listNodes, { params: { query: { limit: 1000 } }, signal: aborted })
  nodes.value = items
}
