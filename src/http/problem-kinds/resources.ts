import type { ProblemKinds } from './kind.ts'

const CHANGED = 'Read the resource again, then repeat the change with its new `ETag`.'

const notFound = (noun: string, list: string) => ({
  status: 404,
  title: `${noun} not found`,
  description: `The path names a ${noun.toLowerCase()} that does not exist, or that the credentials may not see.`,
  action: `Check the path. \`${list}\` lists what exists.`,
})

const changed = (noun: string) => ({
  status: 412,
  title: `${noun} changed`,
  description: `The ${noun.toLowerCase()} is not at the revision in \`If-Match\`: another request changed it.`,
  action: CHANGED,
})

/** Resources that are missing, exist already, changed, or are too many. */
export const RESOURCE_PROBLEMS = {
  'radio-not-found': notFound('Radio', 'GET /v1/radios'),
  'radio-unknown': {
    status: 422,
    title: 'Unknown radio',
    description: 'The request refers to a radio that does not exist, or that the credentials may not see.',
    action: '`GET /v1/radios` lists the radios.',
  },
  'radio-exists': {
    status: 409,
    title: 'Radio already exists',
    description: 'A radio with this id exists.',
    action: 'Use another id, or edit the existing radio.',
  },
  'radio-changed': changed('Radio'),
  'driver-unknown': {
    status: 422,
    title: 'Unknown driver',
    description: 'The request or the radio refers to a driver that this version does not have.',
    action: '`GET /v1/drivers` lists the drivers.',
  },
  'options-invalid': {
    status: 422,
    title: 'Invalid options',
    description: 'An option is missing, unknown to the driver, or out of its range.',
    action: '`GET /v1/drivers` describes the options of each driver.',
  },
  'link-invalid': {
    status: 422,
    title: 'Invalid link',
    description: 'The driver cannot use this type of link, or a value of it.',
    action: 'Correct the field that `errors` names. `GET /v1/drivers` shows the link types of each driver.',
  },
  'decoder-invalid': {
    status: 422,
    title: 'Invalid decoder',
    description:
      'A decoder cannot work as given: two fields become the same reading, a field does not say where it is, or a reading has another unit than its name.',
    action: 'Correct the member that `errors` names. docs/decoders.md explains the members.',
  },
  'node-not-found': notFound('Node', 'GET /v1/nodes'),
  'node-changed': changed('Node'),
  'series-not-found': notFound('Series', 'GET /v1/nodes/{nodeId}/series'),
  'message-not-found': notFound('Message', 'GET /v1/messages'),
  'message-not-cancellable': {
    status: 409,
    title: 'Message cannot be cancelled',
    description: 'Only a message that is still `queued` can be cancelled.',
    action: 'Read the message to see its state.',
  },
  'destination-invalid': {
    status: 422,
    title: 'Invalid destination',
    description: 'The destination is missing, or is not an address of this family of radios.',
    action: '`GET /v1/drivers` describes the addresses of each driver.',
  },
  'payload-invalid': {
    status: 422,
    title: 'Invalid payload',
    description: 'The payload is not in its encoding, or the radio cannot send it.',
    action: 'Correct the field that `errors` names.',
  },
  'payload-too-large': {
    status: 422,
    title: 'Payload too large for this radio',
    description: 'The payload has more bytes than one message of this radio can have.',
    action: 'Send less, in several messages. `GET /v1/drivers` shows the maximum of each driver.',
  },
  'airtime-exceeded': {
    status: 429,
    title: 'Airtime exceeded',
    description: 'The radio has transmitted as much as its airtime limit permits for now.',
    action: 'Retry after the time in `Retry-After`. A message without `expiresInMs` waits in the outbox.',
  },
  'outbox-full': {
    status: 429,
    title: 'Outbox full',
    description:
      'As many messages wait for the radio as the limit permits: `outboxMessages`, or `outboxMegabytes` of payloads.',
    action: 'Check that the radio is online and sends. Retry later, cancel messages, or raise the limit.',
    retryAfter: 10,
  },
  'queue-not-found': notFound('Queue', 'GET /v1/queues'),
  'queue-changed': changed('Queue'),
  'queue-exists': {
    status: 409,
    title: 'Queue already exists',
    description: 'A queue with this name exists. It is unchanged.',
    action: 'Use the existing queue, change it with `PATCH`, or use another name.',
  },
  'dead-letter-not-found': {
    status: 404,
    title: 'Dead letter not found',
    description: 'The queue has no dead letter with this `seq`, or it was requeued or deleted.',
    action: 'List the dead letters of the queue.',
  },
  'event-gone': {
    status: 409,
    title: 'Event deleted',
    description: 'Retention has deleted the event of the dead letter, so it cannot be delivered again.',
    action: 'Delete the dead letter.',
  },
  'webhook-not-found': notFound('Webhook', 'GET /v1/webhooks'),
  'webhook-changed': changed('Webhook'),
  'webhook-url-invalid': {
    status: 422,
    title: 'Invalid webhook URL',
    description: 'The URL is malformed, or musen does not post to such addresses, for example to private networks.',
    action: 'Use a public `https` URL, or add the address to the setting `webhookAllow`.',
  },
  'webhook-limit': {
    status: 409,
    title: 'Too many webhooks',
    description: 'The service has the maximum number of webhooks.',
    action: 'Delete a webhook that is not needed.',
  },
  'webhook-test-running': {
    status: 409,
    title: 'Webhook test running',
    description: 'A test of this webhook is still running.',
    action: 'Retry after the time in `Retry-After`.',
    retryAfter: 1,
  },
  'key-not-found': notFound('Access key', 'GET /v1/keys'),
  'key-changed': changed('Access key'),
  'logging-changed': changed('Log level'),
  'key-invalid': {
    status: 422,
    title: 'Invalid access key',
    description: 'The permissions of the key contradict each other, or its time of expiry has passed.',
    action: 'Correct the field that `errors` names.',
  },
  'key-limit': {
    status: 409,
    title: 'Too many access keys',
    description: 'The service has the maximum number of access keys.',
    action: 'Revoke keys that are not needed; the oldest revoked keys make room.',
  },
  'first-key-needs-admin': {
    status: 409,
    title: 'First key needs keys:admin',
    description:
      'After the first access key exists, every request requires a key. Without the scope `keys:admin`, nobody could create another.',
    action: 'Create a key with `keys:admin` first, or run `musen keys create --admin` on the machine.',
  },
  'ticket-limit': {
    status: 409,
    title: 'Too many tickets',
    description: 'Too many tickets are waiting to be used.',
    action: 'Use the tickets, or wait: a ticket expires after one minute.',
    retryAfter: 60,
  },
  'probe-not-found': notFound('Probe', 'GET /v1/probes'),
  'probe-limit': {
    status: 409,
    title: 'Too many probes',
    description: 'The maximum number of probes is running.',
    action: 'Retry after the time in `Retry-After`, or cancel a probe.',
    retryAfter: 10,
  },
  'discovery-not-found': notFound('Discovery', 'GET /v1/radios/{radioId}/discoveries'),
  'discovery-running': {
    status: 409,
    title: 'Discovery running',
    description: 'The radio already runs a discovery.',
    action: 'Wait until it ends, or cancel it.',
    retryAfter: 10,
  },
  'discovery-unsupported': {
    status: 422,
    title: 'Discovery not supported',
    description: 'The module cannot search for nodes actively.',
    action: 'Use the mode `passive` or `auto`.',
  },
  interrupted: {
    status: 503,
    title: 'Interrupted',
    description: 'musen stopped while the job was running.',
    action: 'Start the job again.',
  },
  'capture-not-found': notFound('Capture', 'GET /v1/radios/{radioId}/captures'),
  'capture-running': {
    status: 409,
    title: 'Capture running',
    description: 'The radio already runs a capture, or the capture is needed in its final form.',
    action: 'End the running capture first.',
  },
  'capture-limit': {
    status: 409,
    title: 'Too many captures',
    description: 'The service has the maximum number of captures.',
    action: 'Delete captures that are not needed.',
  },
  'setting-not-found': notFound('Setting', 'GET /v1/radios/{radioId}/settings'),
  'setting-unknown': {
    status: 422,
    title: 'Unknown setting',
    description: 'The request refers to a setting that the module does not have.',
    action: '`GET /v1/radios/{radioId}/settings` lists the settings of a module.',
  },
  'setting-invalid': {
    status: 422,
    title: 'Invalid setting',
    description: 'The value does not have the form of this setting, or the setting can only be read.',
    action: '`GET /v1/radios/{radioId}/settings` shows the accepted values.',
  },
  'setting-risky': {
    status: 422,
    title: 'Risky setting',
    description: 'This setting can disconnect the module from this host or from its network.',
    action: 'Send `force: true` if you are sure.',
  },
  'setting-refused': {
    status: 422,
    title: 'Setting refused by the module',
    description: 'The module refused the value or the setting.',
    action: 'Check the value with the manual of the module.',
  },
} satisfies ProblemKinds
