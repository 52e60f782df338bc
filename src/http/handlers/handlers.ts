import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import type { Etags } from '../etag.ts'
import { accessHandlers, type Tickets } from './access.ts'
import { captureHandlers } from './captures.ts'
import { discoveryHandlers } from './discoveries.ts'
import { eventHandlers, type StreamServer } from './events.ts'
import { hardwareHandlers } from './hardware.ts'
import { keyHandlers } from './keys.ts'
import { logHandlers } from './logs.ts'
import { messageHandlers } from './messages.ts'
import { nodeHandlers } from './nodes.ts'
import { probeHandlers } from './probes.ts'
import { problemHandlers } from './problems.ts'
import { queueHandlers } from './queues.ts'
import { radioHandlers } from './radios.ts'
import { readingHandlers } from './readings.ts'
import { indexHandlers } from './service-index.ts'
import { settingHandlers } from './settings.ts'
import { systemHandlers } from './system.ts'
import { webhookHandlers } from './webhooks.ts'

export interface HandlersDeps {
  /** Handlers get no other use cases: what they ask for is asked for on behalf of an access. */
  useCases: UseCasesFor
  streams: StreamServer
  tickets: Tickets
  /** The epoch of the store. */
  epoch: string
  etags: Etags
  /** Throws if the answers that wait for their clients use up their budget. */
  checkRoom(): void
  /** See `systemHandlers`. */
  checkReady(): Promise<void>
  /** The web page at `/`. */
  page: { html: string; policy: string }
}

/** The handlers of all operations of the contract. */
export const createHandlers = ({
  useCases,
  streams,
  tickets,
  epoch,
  etags,
  checkRoom,
  checkReady,
  page,
}: HandlersDeps): Handlers => ({
  ...messageHandlers(useCases),
  ...radioHandlers(useCases, etags),
  ...nodeHandlers(useCases),
  ...readingHandlers(useCases),
  ...eventHandlers(useCases, streams),
  ...queueHandlers(useCases, epoch, etags, checkRoom),
  ...webhookHandlers(useCases, epoch, etags),
  ...probeHandlers(useCases),
  ...discoveryHandlers(useCases),
  ...settingHandlers(useCases),
  ...captureHandlers(useCases),
  ...keyHandlers(useCases, etags),
  ...accessHandlers(useCases, tickets),
  ...logHandlers(useCases),
  ...hardwareHandlers(useCases),
  ...problemHandlers,
  ...indexHandlers(page),
  ...systemHandlers(useCases, checkReady),
})
