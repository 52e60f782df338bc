import { specVersion } from '../../generated/spec.ts'
import type { Audit } from '../app/access/audit.ts'
import type { Keys } from '../app/access/keys.ts'
import type { LogReader } from '../app/log/log-reader.ts'
import type { Logger, Store } from '../app/ports.ts'
import { createWebhookOwners } from '../app/webhooks/webhook-owners.ts'
import { createWebhooks } from '../app/webhooks/webhooks.ts'
import type { Config } from '../config/config.ts'
import { createWebhookCodec } from '../http/webhook-bodies.ts'
import { createResolver, type Resolve } from '../webhook/resolver.ts'
import { createWebhookSender } from '../webhook/sender.ts'

export interface WebhookParts {
  store: Store
  reader: LogReader
  logger: Logger
  keys: Pick<Keys, 'accessOf'>
  audit: Pick<Audit, 'record'>
  askSystem: Resolve
}

/** Creates the webhooks with a sender that reaches public addresses and those of the setting webhookAllow. */
export function createConfiguredWebhooks(config: Config, deps: WebhookParts) {
  const { webhookAllow: allow, responseValidation, jwtIssuer } = config
  const { keys, askSystem, ...parts } = deps
  return createWebhooks({
    ...parts,
    owners: createWebhookOwners({ accessOf: keys.accessOf, hasIssuer: jwtIssuer !== undefined }),
    sender: createWebhookSender({ allow, resolve: createResolver({ askSystem }), userAgent: `musen/${specVersion}` }),
    codec: createWebhookCodec({ responseValidation, logger: deps.logger }),
  })
}
