import type { GetOpenapiJsonResult, GetOpenapiYamlResult, Handlers } from '../../../generated/operations.ts'
import { specDocument, specHash, specVersion } from '../../../generated/spec.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { contractYaml } from '../../contract.ts'
import { constant } from '../../openapi/runtime/answer/constant.ts'
import { timestamp } from '../mapping/timestamp.ts'

type SystemHandlers = Pick<
  Handlers,
  'getInfo' | 'getLiveness' | 'getReadiness' | 'getMetrics' | 'getOpenapiYaml' | 'getOpenapiJson'
>

const CONTRACT = constant<GetOpenapiJsonResult>({ status: 200, body: specDocument })
let yaml: GetOpenapiYamlResult | undefined

/** @param checkReady resolves if the service can accept requests, and throws the reason otherwise */
export const systemHandlers = (
  useCases: UseCasesFor<'info' | 'metrics'>,
  checkReady: () => Promise<void>,
): SystemHandlers => ({
  async getInfo({ access }) {
    const { startedAt, uptimeMs, ...info } = useCases(access).info()
    return {
      status: 200,
      body: {
        name: 'musen',
        version: specVersion,
        specHash,
        startedAt: timestamp(startedAt),
        uptimeSeconds: uptimeMs / 1000,
        ...info,
      },
    }
  },

  async getLiveness() {
    return { status: 200, body: { status: 'ok' } }
  },

  async getReadiness() {
    await checkReady()
    return { status: 200, body: { status: 'ok' } }
  },

  async getMetrics({ access }) {
    return { status: 200, body: await useCases(access).metrics() }
  },

  async getOpenapiYaml() {
    yaml ??= constant<GetOpenapiYamlResult>({ status: 200, body: contractYaml() })
    return yaml
  },

  async getOpenapiJson() {
    return CONTRACT
  },
})
