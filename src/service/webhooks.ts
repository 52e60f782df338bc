import { specVersion } from '../../generated/spec.ts'
import type { LogReader } from '../app/log/log-reader.ts'
import type { Logger, Store } from '../app/ports.ts'
import { createWebhooks } from '../app/webhooks/webhooks.ts'
import type { Config } from '../config/settings.ts'
import { createWebhookCodec } from '../http/webhook-bodies.ts'
import { createResolver } from '../webhook/resolver.ts'
import { createWebhookSender } from '../webhook/sender.ts'

/** Creates the webhooks with a sender that reaches public addresses and those of the setting webhookAllow. */
export function createConfiguredWebhooks(config: Config, deps: { store: Store; reader: LogReader; logger: Logger }) {
  const { webhookAllow: allow, responseValidation } = config
  return createWebhooks({
    ...deps,
    sender: createWebhookSender({ allow, resolve: createResolver(), userAgent: `musen/${specVersion}` }),
    codec: createWebhookCodec({ responseValidation, logger: deps.logger }),
  })
}
