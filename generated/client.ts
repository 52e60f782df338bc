// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in scripts/generate instead.

import createClient, { type ClientOptions, type MaybeOptionalInit, mergeHeaders } from 'openapi-fetch'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/** What a method reads as a whole: no stream of events. */
type Media = 'application/json' | 'application/problem+json' | 'application/yaml' | 'text/plain'

export type MusenClient = ReturnType<typeof createMusenClient>

/**
 * One method for each operation; each resolves to `{ data }` or `{ error }` (the problem) and the `response`, and rejects only
 * when there is no answer. `http` is the openapi-fetch client below, for middleware.
 */
export function createMusenClient(options: Omit<ClientOptions, 'querySerializer'> = {}) {
  const http = createClient<paths, Media>({ ...options, querySerializer: { array: { style: 'form', explode: false } } })
  return {
    http,
    /** listMessages: List messages (`GET /v1/messages`) */
    listMessages: (init?: MaybeOptionalInit<paths['/v1/messages'], 'get'>) => http.GET('/v1/messages', init),

    /** sendMessage: Send a message (`POST /v1/messages`) */
    sendMessage: (init: MaybeOptionalInit<paths['/v1/messages'], 'post'>) => http.POST('/v1/messages', init),

    /** getMessage: Get a message (`GET /v1/messages/{messageId}`) */
    getMessage: (init: MaybeOptionalInit<paths['/v1/messages/{messageId}'], 'get'>) =>
      http.GET('/v1/messages/{messageId}', init),

    /** cancelMessage: Cancel a message (`POST /v1/messages/{messageId}/cancel`) */
    cancelMessage: (init: MaybeOptionalInit<paths['/v1/messages/{messageId}/cancel'], 'post'>) =>
      http.POST('/v1/messages/{messageId}/cancel', init),

    /** listRadios: List radios (`GET /v1/radios`) */
    listRadios: (init?: MaybeOptionalInit<paths['/v1/radios'], 'get'>) => http.GET('/v1/radios', init),

    /** createRadio: Add a radio (`POST /v1/radios`) */
    createRadio: (init: MaybeOptionalInit<paths['/v1/radios'], 'post'>) => http.POST('/v1/radios', init),

    /** getRadio: Get a radio (`GET /v1/radios/{radioId}`) */
    getRadio: (init: MaybeOptionalInit<paths['/v1/radios/{radioId}'], 'get'>) => http.GET('/v1/radios/{radioId}', init),

    /** replaceRadio: Replace a radio's configuration (`PUT /v1/radios/{radioId}`) */
    replaceRadio: (init: MaybeOptionalInit<paths['/v1/radios/{radioId}'], 'put'>) =>
      http.PUT('/v1/radios/{radioId}', init),

    /** deleteRadio: Remove a radio (`DELETE /v1/radios/{radioId}`) */
    deleteRadio: (init: MaybeOptionalInit<paths['/v1/radios/{radioId}'], 'delete'>) =>
      http.DELETE('/v1/radios/{radioId}', init),

    /** updateRadio: Change parts of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
    updateRadio: (init: MaybeOptionalInit<paths['/v1/radios/{radioId}'], 'patch'>) =>
      http.PATCH('/v1/radios/{radioId}', {
        ...init,
        headers: mergeHeaders({ 'content-type': 'application/merge-patch+json' }, init.headers),
      }),

    /** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
    reconnectRadio: (init: MaybeOptionalInit<paths['/v1/radios/{radioId}/reconnect'], 'post'>) =>
      http.POST('/v1/radios/{radioId}/reconnect', init),

    /** listNodes: List nodes (`GET /v1/nodes`) */
    listNodes: (init?: MaybeOptionalInit<paths['/v1/nodes'], 'get'>) => http.GET('/v1/nodes', init),

    /** getNode: Get a node (`GET /v1/nodes/{nodeId}`) */
    getNode: (init: MaybeOptionalInit<paths['/v1/nodes/{nodeId}'], 'get'>) => http.GET('/v1/nodes/{nodeId}', init),

    /** updateNode: Label a node (`PATCH /v1/nodes/{nodeId}`) */
    updateNode: (init: MaybeOptionalInit<paths['/v1/nodes/{nodeId}'], 'patch'>) =>
      http.PATCH('/v1/nodes/{nodeId}', {
        ...init,
        headers: mergeHeaders({ 'content-type': 'application/merge-patch+json' }, init.headers),
      }),

    /** listEvents: Read the log (`GET /v1/events`) */
    listEvents: (init?: MaybeOptionalInit<paths['/v1/events'], 'get'>) => http.GET('/v1/events', init),

    /** listQueues: List queues (`GET /v1/queues`) */
    listQueues: (init?: MaybeOptionalInit<paths['/v1/queues'], 'get'>) => http.GET('/v1/queues', init),

    /** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
    getQueue: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}'], 'get'>) =>
      http.GET('/v1/queues/{queueName}', init),

    /** putQueue: Make or change a queue (`PUT /v1/queues/{queueName}`) */
    putQueue: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}'], 'put'>) =>
      http.PUT('/v1/queues/{queueName}', init),

    /** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
    deleteQueue: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}'], 'delete'>) =>
      http.DELETE('/v1/queues/{queueName}', init),

    /** leaseEvents: Take events (`POST /v1/queues/{queueName}/leases`) */
    leaseEvents: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/leases'], 'post'>) =>
      http.POST('/v1/queues/{queueName}/leases', init),

    /** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/acks`) */
    ackLeases: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/acks'], 'post'>) =>
      http.POST('/v1/queues/{queueName}/acks', init),

    /** extendLeases: Ask for more time (`POST /v1/queues/{queueName}/extensions`) */
    extendLeases: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/extensions'], 'post'>) =>
      http.POST('/v1/queues/{queueName}/extensions', init),

    /** releaseLeases: Give events back (`POST /v1/queues/{queueName}/releases`) */
    releaseLeases: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/releases'], 'post'>) =>
      http.POST('/v1/queues/{queueName}/releases', init),

    /** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
    listDeadLetters: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/dead-letters'], 'get'>) =>
      http.GET('/v1/queues/{queueName}/dead-letters', init),

    /** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
    getDeadLetter: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/dead-letters/{seq}'], 'get'>) =>
      http.GET('/v1/queues/{queueName}/dead-letters/{seq}', init),

    /** dropDeadLetter: Drop a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
    dropDeadLetter: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/dead-letters/{seq}'], 'delete'>) =>
      http.DELETE('/v1/queues/{queueName}/dead-letters/{seq}', init),

    /** requeueDeadLetter: Put a dead letter back (`POST /v1/queues/{queueName}/dead-letters/{seq}/requeue`) */
    requeueDeadLetter: (init: MaybeOptionalInit<paths['/v1/queues/{queueName}/dead-letters/{seq}/requeue'], 'post'>) =>
      http.POST('/v1/queues/{queueName}/dead-letters/{seq}/requeue', init),

    /** listWebhooks: List webhooks (`GET /v1/webhooks`) */
    listWebhooks: (init?: MaybeOptionalInit<paths['/v1/webhooks'], 'get'>) => http.GET('/v1/webhooks', init),

    /** createWebhook: Add a webhook (`POST /v1/webhooks`) */
    createWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks'], 'post'>) => http.POST('/v1/webhooks', init),

    /** getWebhook: Get a webhook (`GET /v1/webhooks/{webhookId}`) */
    getWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}'], 'get'>) =>
      http.GET('/v1/webhooks/{webhookId}', init),

    /** deleteWebhook: Delete a webhook (`DELETE /v1/webhooks/{webhookId}`) */
    deleteWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}'], 'delete'>) =>
      http.DELETE('/v1/webhooks/{webhookId}', init),

    /** updateWebhook: Change parts of a webhook's configuration (`PATCH /v1/webhooks/{webhookId}`) */
    updateWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}'], 'patch'>) =>
      http.PATCH('/v1/webhooks/{webhookId}', {
        ...init,
        headers: mergeHeaders({ 'content-type': 'application/merge-patch+json' }, init.headers),
      }),

    /** rotateWebhookSecret: Replace a webhook's secret (`POST /v1/webhooks/{webhookId}/secret-rotations`) */
    rotateWebhookSecret: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}/secret-rotations'], 'post'>) =>
      http.POST('/v1/webhooks/{webhookId}/secret-rotations', init),

    /** testWebhook: Call a webhook for a test (`POST /v1/webhooks/{webhookId}/tests`) */
    testWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}/tests'], 'post'>) =>
      http.POST('/v1/webhooks/{webhookId}/tests', init),

    /** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resumptions`) */
    resumeWebhook: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}/resumptions'], 'post'>) =>
      http.POST('/v1/webhooks/{webhookId}/resumptions', init),

    /** listWebhookAttempts: List a webhook's attempts (`GET /v1/webhooks/{webhookId}/attempts`) */
    listWebhookAttempts: (init: MaybeOptionalInit<paths['/v1/webhooks/{webhookId}/attempts'], 'get'>) =>
      http.GET('/v1/webhooks/{webhookId}/attempts', init),

    /** listPorts: List serial ports (`GET /v1/ports`) */
    listPorts: (init?: MaybeOptionalInit<paths['/v1/ports'], 'get'>) => http.GET('/v1/ports', init),

    /** listDrivers: List drivers (`GET /v1/drivers`) */
    listDrivers: (init?: MaybeOptionalInit<paths['/v1/drivers'], 'get'>) => http.GET('/v1/drivers', init),

    /** getInfo: Get information about this musen (`GET /v1/info`) */
    getInfo: (init?: MaybeOptionalInit<paths['/v1/info'], 'get'>) => http.GET('/v1/info', init),

    /** getLiveness: Is the process alive? (`GET /health/live`) */
    getLiveness: (init?: MaybeOptionalInit<paths['/health/live'], 'get'>) => http.GET('/health/live', init),

    /** getReadiness: Can the service do its work? (`GET /health/ready`) */
    getReadiness: (init?: MaybeOptionalInit<paths['/health/ready'], 'get'>) => http.GET('/health/ready', init),

    /** getMetrics: Get measurements (`GET /metrics`) */
    getMetrics: (init?: MaybeOptionalInit<paths['/metrics'], 'get'>) =>
      http.GET('/metrics', { parseAs: 'text', ...init }),

    /** getOpenapiYaml: Get the contract as YAML (`GET /openapi.yaml`) */
    getOpenapiYaml: (init?: MaybeOptionalInit<paths['/openapi.yaml'], 'get'>) =>
      http.GET('/openapi.yaml', { parseAs: 'text', ...init }),

    /** getOpenapiJson: Get the contract as JSON (`GET /openapi.json`) */
    getOpenapiJson: (init?: MaybeOptionalInit<paths['/openapi.json'], 'get'>) => http.GET('/openapi.json', init),
  }
}
