import type { LookupFunction } from 'node:net'
import type { WebhookAnswer, WebhookPost, WebhookSender } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'
import { createAddressGuard } from './addresses.ts'
import { type ExchangeLimits, exchange } from './exchange.ts'
import { addressRefused, faultOfError, faultOfStatus, type Phase } from './faults.ts'
import type { Resolve } from './resolver.ts'
import { parseRetryAfter } from './retry-after.ts'
import { signatureHeaders } from './signature.ts'
import { literalAddress, parseWebhookUrl } from './url.ts'

const LIMITS: ExchangeLimits = { connectMs: 10_000, answerMs: 20_000, bodyMs: 1_000, bodyBytes: 16 * 1024 }

export interface WebhookSenderOptions {
  /** CIDR blocks and addresses that are allowed in addition to public addresses. */
  allow?: readonly string[]
  resolve: Resolve
  userAgent: string
  limits?: Partial<ExchangeLimits>
  /** A certificate authority to trust, in PEM; default: those of Node.js. */
  ca?: string
}

/**
 * Posts to webhooks. The connection itself resolves the name and checks the addresses, so that it connects to a checked address.
 * @throws RangeError if an entry of `allow` is not an address or block
 */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { allow = [], resolve, userAgent, ca } = options
  const guard = createAddressGuard(allow)
  const limits = { ...LIMITS, ...options.limits }

  /** Replaces the lookup of the connection. Returns only allowed addresses. */
  const guardedLookup =
    (resolved: () => void): LookupFunction =>
    (name, { all, family }, done) => {
      resolve(name).then(
        (found) => {
          const allowed = found.filter(({ address }) => guard.allows(address))
          const [first] = allowed.filter((one) => !family || family === one.family)
          if (!first) return done(addressRefused(name), '', 0)
          resolved()
          if (all) done(null, allowed)
          else done(null, first.address, first.family)
        },
        (error) => done(error, '', 0),
      )
    }

  async function attempt({
    url: text,
    body,
    signal,
    ...post
  }: WebhookPost): Promise<Omit<WebhookAnswer, 'durationMs'>> {
    let phase: Phase = 'resolving'
    const reached = (next: Phase) => {
      phase = next
    }
    try {
      const url = parseWebhookUrl(text, guard)
      if (literalAddress(url) !== undefined) reached('connecting')
      const headers = {
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...signatureHeaders({ ...post, body }, new Date()),
      }
      const lookup = guardedLookup(() => reached('connecting'))
      const answer = await exchange({ url, headers, body, lookup, ca, limits, signal, reached })
      const { statusCode: status = 0 } = answer
      const error = faultOfStatus(status)
      const retryAfterMs = error && parseRetryAfter(answer.headers['retry-after'], Date.now())
      return { status, ...(error && { error }), ...(retryAfterMs !== undefined && { retryAfterMs }) }
    } catch (error) {
      signal.throwIfAborted()
      // The URL was allowed when it was stored; the setting webhookAllow has changed since.
      if (error instanceof DomainError) return { error: { code: 'address-refused', message: error.message } }
      return { error: faultOfError(error, phase) }
    }
  }

  return {
    check: (url) => void parseWebhookUrl(url, guard),
    async post(post) {
      const start = performance.now()
      const answer = await attempt(post)
      return { durationMs: Math.round(performance.now() - start), ...answer }
    },
  }
}
