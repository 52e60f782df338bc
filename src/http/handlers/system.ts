import type { Handlers } from '../../../generated/operations.ts'
import { specDocument, specHash, specVersion, specYaml } from '../../../generated/spec.ts'
import type { Store } from '../../app/ports.ts'
import { checkWhole } from '../../app/scoped/reach.ts'
import { timestamp } from '../mapping/timestamp.ts'

type SystemHandlers = Pick<
  Handlers,
  'getInfo' | 'getLiveness' | 'getReadiness' | 'getMetrics' | 'getOpenapiYaml' | 'getOpenapiJson'
>

export interface SystemDeps {
  store: Pick<Store, 'epoch' | 'head' | 'oldest' | 'checkWritable'>
  metrics: { text(): Promise<string> }
  /** Milliseconds since the Unix epoch. */
  startedAt: number
}

export const systemHandlers = ({ store, metrics, startedAt }: SystemDeps): SystemHandlers => ({
  async getInfo() {
    return {
      status: 200,
      body: {
        name: 'musen',
        version: specVersion,
        specHash,
        storeEpoch: store.epoch,
        startedAt: timestamp(startedAt),
        uptimeSeconds: Math.max(0, Date.now() - startedAt) / 1000,
        head: store.head(),
        oldest: store.oldest(),
      },
    }
  },

  async getLiveness() {
    return { status: 200, body: { status: 'ok' } }
  },

  async getReadiness() {
    await store.checkWritable()
    return { status: 200, body: { status: 'ok' } }
  },

  async getMetrics({ access }) {
    checkWhole(access, 'The metrics of all radios')
    return { status: 200, body: await metrics.text() }
  },

  async getOpenapiYaml() {
    return { status: 200, body: specYaml() }
  },

  async getOpenapiJson() {
    return { status: 200, body: specDocument }
  },
})
