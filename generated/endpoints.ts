// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

/** listMessages: List messages (`GET /v1/messages`) */
export const listMessages = {
  method: 'get',
  path: '/v1/messages',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** sendMessage: Send a message (`POST /v1/messages`) */
export const sendMessage = { method: 'post', path: '/v1/messages', keyed: true } as const

/** getMessage: Get a message (`GET /v1/messages/{messageId}`) */
export const getMessage = { method: 'get', path: '/v1/messages/{messageId}' } as const

/** cancelMessage: Cancel a message (`POST /v1/messages/{messageId}/cancel`) */
export const cancelMessage = { method: 'post', path: '/v1/messages/{messageId}/cancel' } as const

/** listRadios: List radios (`GET /v1/radios`) */
export const listRadios = { method: 'get', path: '/v1/radios' } as const

/** createRadio: Add a radio (`POST /v1/radios`) */
export const createRadio = { method: 'post', path: '/v1/radios', keyed: true } as const

/** getRadio: Get a radio (`GET /v1/radios/{radioId}`) */
export const getRadio = { method: 'get', path: '/v1/radios/{radioId}' } as const

/** deleteRadio: Remove a radio (`DELETE /v1/radios/{radioId}`) */
export const deleteRadio = { method: 'delete', path: '/v1/radios/{radioId}' } as const

/** updateRadio: Change some fields of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
export const updateRadio = {
  method: 'patch',
  path: '/v1/radios/{radioId}',
  contentType: 'application/merge-patch+json',
} as const

/** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
export const reconnectRadio = { method: 'post', path: '/v1/radios/{radioId}/reconnect' } as const

/** previewDecoder: Try decoders on payloads (`POST /v1/radios/{radioId}/preview-decoder`) */
export const previewDecoder = { method: 'post', path: '/v1/radios/{radioId}/preview-decoder' } as const

/** listDiscoveries: List discoveries (`GET /v1/radios/{radioId}/discoveries`) */
export const listDiscoveries = { method: 'get', path: '/v1/radios/{radioId}/discoveries' } as const

/** startDiscovery: Start a discovery (`POST /v1/radios/{radioId}/discoveries`) */
export const startDiscovery = { method: 'post', path: '/v1/radios/{radioId}/discoveries', keyed: true } as const

/** getDiscovery: Get a discovery (`GET /v1/radios/{radioId}/discoveries/{discoveryId}`) */
export const getDiscovery = { method: 'get', path: '/v1/radios/{radioId}/discoveries/{discoveryId}' } as const

/** deleteDiscovery: Delete a discovery (`DELETE /v1/radios/{radioId}/discoveries/{discoveryId}`) */
export const deleteDiscovery = { method: 'delete', path: '/v1/radios/{radioId}/discoveries/{discoveryId}' } as const

/** cancelDiscovery: Cancel a discovery (`POST /v1/radios/{radioId}/discoveries/{discoveryId}/cancel`) */
export const cancelDiscovery = {
  method: 'post',
  path: '/v1/radios/{radioId}/discoveries/{discoveryId}/cancel',
} as const

/** listSettings: List a module's settings (`GET /v1/radios/{radioId}/settings`) */
export const listSettings = { method: 'get', path: '/v1/radios/{radioId}/settings' } as const

/** getSetting: Read a setting (`GET /v1/radios/{radioId}/settings/{setting}`) */
export const getSetting = { method: 'get', path: '/v1/radios/{radioId}/settings/{setting}' } as const

/** updateSetting: Write a setting (`PUT /v1/radios/{radioId}/settings/{setting}`) */
export const updateSetting = { method: 'put', path: '/v1/radios/{radioId}/settings/{setting}' } as const

/** listCaptures: List captures (`GET /v1/radios/{radioId}/captures`) */
export const listCaptures = { method: 'get', path: '/v1/radios/{radioId}/captures' } as const

/** startCapture: Start a capture (`POST /v1/radios/{radioId}/captures`) */
export const startCapture = { method: 'post', path: '/v1/radios/{radioId}/captures', keyed: true } as const

/** getCapture: Get a capture (`GET /v1/radios/{radioId}/captures/{captureId}`) */
export const getCapture = { method: 'get', path: '/v1/radios/{radioId}/captures/{captureId}' } as const

/** deleteCapture: Delete a capture (`DELETE /v1/radios/{radioId}/captures/{captureId}`) */
export const deleteCapture = { method: 'delete', path: '/v1/radios/{radioId}/captures/{captureId}' } as const

/** cancelCapture: Cancel a capture (`POST /v1/radios/{radioId}/captures/{captureId}/cancel`) */
export const cancelCapture = { method: 'post', path: '/v1/radios/{radioId}/captures/{captureId}/cancel' } as const

/** getCaptureData: Download a capture (`GET /v1/radios/{radioId}/captures/{captureId}/data`) */
export const getCaptureData = {
  method: 'get',
  path: '/v1/radios/{radioId}/captures/{captureId}/data',
  text: true,
} as const

/** listNodes: List nodes (`GET /v1/nodes`) */
export const listNodes = {
  method: 'get',
  path: '/v1/nodes',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** getNode: Get a node (`GET /v1/nodes/{nodeId}`) */
export const getNode = { method: 'get', path: '/v1/nodes/{nodeId}' } as const

/** deleteNode: Forget a node (`DELETE /v1/nodes/{nodeId}`) */
export const deleteNode = { method: 'delete', path: '/v1/nodes/{nodeId}' } as const

/** updateNode: Set a node's label (`PATCH /v1/nodes/{nodeId}`) */
export const updateNode = {
  method: 'patch',
  path: '/v1/nodes/{nodeId}',
  contentType: 'application/merge-patch+json',
} as const

/** listSeries: List the series of a node (`GET /v1/nodes/{nodeId}/series`) */
export const listSeries = {
  method: 'get',
  path: '/v1/nodes/{nodeId}/series',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** getSeries: Get a series (`GET /v1/nodes/{nodeId}/series/{seriesId}`) */
export const getSeries = { method: 'get', path: '/v1/nodes/{nodeId}/series/{seriesId}' } as const

/** getSeriesData: Read a range of a series (`GET /v1/nodes/{nodeId}/series/{seriesId}/data`) */
export const getSeriesData = { method: 'get', path: '/v1/nodes/{nodeId}/series/{seriesId}/data' } as const

/** listReadings: List the latest readings (`GET /v1/readings`) */
export const listReadings = {
  method: 'get',
  path: '/v1/readings',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** listEvents: Read events (`GET /v1/events`) */
export const listEvents = {
  method: 'get',
  path: '/v1/events',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** listQueues: List queues (`GET /v1/queues`) */
export const listQueues = { method: 'get', path: '/v1/queues' } as const

/** createQueue: Create a queue (`POST /v1/queues`) */
export const createQueue = { method: 'post', path: '/v1/queues', keyed: true } as const

/** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
export const getQueue = { method: 'get', path: '/v1/queues/{queueName}' } as const

/** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
export const deleteQueue = { method: 'delete', path: '/v1/queues/{queueName}' } as const

/** updateQueue: Change some fields of a queue's configuration (`PATCH /v1/queues/{queueName}`) */
export const updateQueue = {
  method: 'patch',
  path: '/v1/queues/{queueName}',
  contentType: 'application/merge-patch+json',
} as const

/** leaseEvents: Lease events (`POST /v1/queues/{queueName}/lease`) */
export const leaseEvents = { method: 'post', path: '/v1/queues/{queueName}/lease', keyed: true } as const

/** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/ack`) */
export const ackLeases = { method: 'post', path: '/v1/queues/{queueName}/ack' } as const

/** extendLeases: Extend leases (`POST /v1/queues/{queueName}/extend`) */
export const extendLeases = { method: 'post', path: '/v1/queues/{queueName}/extend' } as const

/** releaseLeases: Release events (`POST /v1/queues/{queueName}/release`) */
export const releaseLeases = { method: 'post', path: '/v1/queues/{queueName}/release' } as const

/** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
export const listDeadLetters = {
  method: 'get',
  path: '/v1/queues/{queueName}/dead-letters',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
export const getDeadLetter = { method: 'get', path: '/v1/queues/{queueName}/dead-letters/{seq}' } as const

/** deleteDeadLetter: Delete a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
export const deleteDeadLetter = { method: 'delete', path: '/v1/queues/{queueName}/dead-letters/{seq}' } as const

/** requeueDeadLetter: Requeue a dead letter (`POST /v1/queues/{queueName}/dead-letters/{seq}/requeue`) */
export const requeueDeadLetter = { method: 'post', path: '/v1/queues/{queueName}/dead-letters/{seq}/requeue' } as const

/** listWebhooks: List webhooks (`GET /v1/webhooks`) */
export const listWebhooks = { method: 'get', path: '/v1/webhooks' } as const

/** createWebhook: Add a webhook (`POST /v1/webhooks`) */
export const createWebhook = { method: 'post', path: '/v1/webhooks', keyed: true } as const

/** getWebhook: Get a webhook (`GET /v1/webhooks/{webhookId}`) */
export const getWebhook = { method: 'get', path: '/v1/webhooks/{webhookId}' } as const

/** deleteWebhook: Delete a webhook (`DELETE /v1/webhooks/{webhookId}`) */
export const deleteWebhook = { method: 'delete', path: '/v1/webhooks/{webhookId}' } as const

/** updateWebhook: Change some fields of a webhook's configuration (`PATCH /v1/webhooks/{webhookId}`) */
export const updateWebhook = {
  method: 'patch',
  path: '/v1/webhooks/{webhookId}',
  contentType: 'application/merge-patch+json',
} as const

/** rotateWebhookSecret: Rotate a webhook's secret (`POST /v1/webhooks/{webhookId}/rotate-secret`) */
export const rotateWebhookSecret = {
  method: 'post',
  path: '/v1/webhooks/{webhookId}/rotate-secret',
  keyed: true,
} as const

/** testWebhook: Test a webhook (`POST /v1/webhooks/{webhookId}/test`) */
export const testWebhook = { method: 'post', path: '/v1/webhooks/{webhookId}/test', keyed: true } as const

/** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resume`) */
export const resumeWebhook = { method: 'post', path: '/v1/webhooks/{webhookId}/resume' } as const

/** listWebhookAttempts: List a webhook's attempts (`GET /v1/webhooks/{webhookId}/attempts`) */
export const listWebhookAttempts = {
  method: 'get',
  path: '/v1/webhooks/{webhookId}/attempts',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** listKeys: List access keys (`GET /v1/keys`) */
export const listKeys = { method: 'get', path: '/v1/keys' } as const

/** createKey: Create an access key (`POST /v1/keys`) */
export const createKey = { method: 'post', path: '/v1/keys', keyed: true } as const

/** getKey: Get an access key (`GET /v1/keys/{keyId}`) */
export const getKey = { method: 'get', path: '/v1/keys/{keyId}' } as const

/** updateKey: Change an access key (`PATCH /v1/keys/{keyId}`) */
export const updateKey = {
  method: 'patch',
  path: '/v1/keys/{keyId}',
  contentType: 'application/merge-patch+json',
} as const

/** revokeKey: Revoke an access key (`POST /v1/keys/{keyId}/revoke`) */
export const revokeKey = { method: 'post', path: '/v1/keys/{keyId}/revoke' } as const

/** createTicket: Create a ticket for a stream (`POST /v1/tickets`) */
export const createTicket = { method: 'post', path: '/v1/tickets', keyed: true } as const

/** listAudit: Read the audit log (`GET /v1/audit`) */
export const listAudit = {
  method: 'get',
  path: '/v1/audit',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** listLogs: Read the log of the service (`GET /v1/logs`) */
export const listLogs = {
  method: 'get',
  path: '/v1/logs',
  paged: { query: 'cursor', next: '/nextCursor', items: '/items' },
} as const

/** getLogging: Get the log level (`GET /v1/logging`) */
export const getLogging = { method: 'get', path: '/v1/logging' } as const

/** updateLogging: Change the log level (`PATCH /v1/logging`) */
export const updateLogging = {
  method: 'patch',
  path: '/v1/logging',
  contentType: 'application/merge-patch+json',
} as const

/** getDiagnostics: Get a report for a bug report (`GET /v1/diagnostics`) */
export const getDiagnostics = { method: 'get', path: '/v1/diagnostics' } as const

/** listPorts: List serial ports (`GET /v1/ports`) */
export const listPorts = { method: 'get', path: '/v1/ports' } as const

/** listProbes: List probes (`GET /v1/probes`) */
export const listProbes = { method: 'get', path: '/v1/probes' } as const

/** startProbe: Detect the module at a port (`POST /v1/probes`) */
export const startProbe = { method: 'post', path: '/v1/probes', keyed: true } as const

/** getProbe: Get a probe (`GET /v1/probes/{probeId}`) */
export const getProbe = { method: 'get', path: '/v1/probes/{probeId}' } as const

/** deleteProbe: Delete a probe (`DELETE /v1/probes/{probeId}`) */
export const deleteProbe = { method: 'delete', path: '/v1/probes/{probeId}' } as const

/** cancelProbe: Cancel a probe (`POST /v1/probes/{probeId}/cancel`) */
export const cancelProbe = { method: 'post', path: '/v1/probes/{probeId}/cancel' } as const

/** listDrivers: List drivers (`GET /v1/drivers`) */
export const listDrivers = { method: 'get', path: '/v1/drivers' } as const

/** getInfo: Get service information (`GET /v1/info`) */
export const getInfo = { method: 'get', path: '/v1/info' } as const

/** getIndex: Get an index of this service (`GET /`) */
export const getIndex = { method: 'get', path: '/', errors: { 304: 'any', default: 'json' } } as const

/** getLiveness: Check liveness (`GET /health/live`) */
export const getLiveness = { method: 'get', path: '/health/live' } as const

/** getReadiness: Check readiness (`GET /health/ready`) */
export const getReadiness = { method: 'get', path: '/health/ready' } as const

/** getMetrics: Get metrics (`GET /metrics`) */
export const getMetrics = { method: 'get', path: '/metrics', text: true } as const

/** listProblems: List error codes (`GET /problems`) */
export const listProblems = { method: 'get', path: '/problems', errors: { 304: 'any', default: 'json' } } as const

/** getProblem: Get an error code (`GET /problems/{code}`) */
export const getProblem = { method: 'get', path: '/problems/{code}', errors: { 304: 'any', default: 'json' } } as const

/** getOpenapiYaml: Get the contract as YAML (`GET /openapi.yaml`) */
export const getOpenapiYaml = {
  method: 'get',
  path: '/openapi.yaml',
  text: true,
  errors: { 304: 'any', default: 'json' },
} as const

/** getOpenapiJson: Get the contract as JSON (`GET /openapi.json`) */
export const getOpenapiJson = { method: 'get', path: '/openapi.json', errors: { 304: 'any', default: 'json' } } as const
