import type { ProblemKinds } from './kind.ts'

/** Access, limits and repeated requests. */
export const REQUEST_PROBLEMS = {
  'host-not-allowed': {
    status: 403,
    title: 'Host not allowed',
    description:
      'The `Host` header names a host that this service does not know. This protects against DNS rebinding by web pages.',
    action: 'Use a known name, or add the name to the setting `allowedHosts`.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'Origin not allowed',
    description: 'The request comes from a web page whose origin is not allowed.',
    action: 'Add the origin of the page to the setting `corsOrigins`.',
  },
  'out-of-reach': {
    status: 403,
    title: 'Access restricted',
    description: 'The credentials are restricted to some radios or queues, and the request includes others.',
    action: 'Limit the request to the permitted radios and queues, or use other credentials.',
  },
  'token-invalid': {
    status: 401,
    title: 'Invalid token',
    description: 'The token (JWT) of the identity provider is malformed, expired, or not meant for this service.',
    action: 'Get a new token. `detail` names the claim that is wrong.',
  },
  'issuer-unreachable': {
    status: 503,
    title: 'Issuer not reachable',
    description: 'The service cannot load the keys of the identity provider, so it cannot check the token.',
    action: 'Retry after the time in `Retry-After`. If it continues, check the address of the identity provider.',
    retryAfter: 5,
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    description: 'These credentials, or this address, sent more requests than the rate limit permits.',
    action: 'Retry after the time in `Retry-After`, and send fewer requests.',
  },
  overloaded: {
    status: 503,
    title: 'Overloaded',
    description: 'The service has more work than it can do now.',
    action: 'Retry after the time in `Retry-After`.',
    retryAfter: 10,
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency key reused',
    description: 'The `Idempotency-Key` was used before with another body or for another operation.',
    action: 'Use a new key for each new request; repeat a request with its own key and the same body.',
  },
  'idempotency-key-in-flight': {
    status: 409,
    title: 'Idempotency key in use',
    description: 'The first request with this `Idempotency-Key` is still running.',
    action: 'Retry after the time in `Retry-After`, with the same key.',
    retryAfter: 1,
  },
  'cursor-invalid': {
    status: 400,
    title: 'Invalid cursor',
    description: 'The cursor does not belong to this list with these filters, or is beyond the end of the log.',
    action: 'Use a cursor as the service returned it, with the same filters, or start again without one.',
  },
  'range-invalid': {
    status: 422,
    title: 'Invalid range',
    description: 'The range of time is empty, or has too many buckets.',
    action: 'Set `to` after `from`, and ask for a longer bucket or a shorter range.',
  },
  'epoch-changed': {
    status: 409,
    title: 'Epoch changed',
    description: 'The store was replaced since the cursor was returned, so the cursor means nothing in the new store.',
    action: 'Start again from the cursor `oldest`.',
  },
  'store-restored': {
    status: 409,
    title: 'Store restored',
    description:
      'The store was restored from an older copy. The cursor is in the part of the history that is lost, so other events have its `seq` now.',
    action: 'Discard what was derived from the lost events, and continue from `cursor` of the problem.',
  },
  'problem-not-found': {
    status: 404,
    title: 'Problem not found',
    description: 'This version of the service has no error code with this name.',
    action: '`GET /problems` lists the codes.',
  },
  'config-invalid': {
    status: 500,
    title: 'Invalid configuration',
    description: 'A setting of the service is wrong. The service does not start with it.',
    action: 'Correct the setting that `detail` names. `musen serve --help` lists the settings.',
  },
} satisfies ProblemKinds
