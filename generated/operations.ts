// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import type { Writable } from 'node:stream'

import type { WebSocket } from 'ws'

import type { components } from './types.ts'

/** Who asks, and what they may see; whoever checks credentials adds to this what it is. */
// biome-ignore lint/suspicious/noEmptyInterface: what it holds is added where credentials are checked.
export interface Access {}

type Schemas = components['schemas']

/**
 * One for each security scheme: who shows these credentials, which must be good for the scopes. undefined: they are not.
 */
export interface SecurityHandlers {
  /** The token of `Authorization: Bearer`: An access key of this service (`musen_...`), or a token (JWT) of the configured identity provider. */
  bearer(credentials: string, scopes: readonly string[]): Access | undefined | Promise<Access | undefined>

  /** The parameter `ticket`: A ticket from `POST /v1/tickets`, for browsers, which cannot set headers for a `WebSocket` or an `EventSource`. */
  ticket(credentials: string, scopes: readonly string[]): Access | undefined | Promise<Access | undefined>
}

type Nothing = Record<never, never>

/** One handler for every operation: nothing else, and nothing less. */
export interface Handlers {
  /** listMessages: List messages (`GET /v1/messages`) */
  listMessages(request: ListMessagesRequest): ListMessagesResult | Promise<ListMessagesResult>

  /** sendMessage: Send a message (`POST /v1/messages`) */
  sendMessage(request: SendMessageRequest): SendMessageResult | Promise<SendMessageResult>

  /** getMessage: Get a message (`GET /v1/messages/{messageId}`) */
  getMessage(request: GetMessageRequest): GetMessageResult | Promise<GetMessageResult>

  /** cancelMessage: Cancel a message (`POST /v1/messages/{messageId}/cancel`) */
  cancelMessage(request: CancelMessageRequest): CancelMessageResult | Promise<CancelMessageResult>

  /** listRadios: List radios (`GET /v1/radios`) */
  listRadios(request: ListRadiosRequest): ListRadiosResult | Promise<ListRadiosResult>

  /** createRadio: Add a radio (`POST /v1/radios`) */
  createRadio(request: CreateRadioRequest): CreateRadioResult | Promise<CreateRadioResult>

  /** getRadio: Get a radio (`GET /v1/radios/{radioId}`) */
  getRadio(request: GetRadioRequest): GetRadioResult | Promise<GetRadioResult>

  /** replaceRadio: Replace a radio's configuration (`PUT /v1/radios/{radioId}`) */
  replaceRadio(request: ReplaceRadioRequest): ReplaceRadioResult | Promise<ReplaceRadioResult>

  /** deleteRadio: Remove a radio (`DELETE /v1/radios/{radioId}`) */
  deleteRadio(request: DeleteRadioRequest): DeleteRadioResult | Promise<DeleteRadioResult>

  /** updateRadio: Change some fields of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
  updateRadio(request: UpdateRadioRequest): UpdateRadioResult | Promise<UpdateRadioResult>

  /** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
  reconnectRadio(request: ReconnectRadioRequest): ReconnectRadioResult | Promise<ReconnectRadioResult>

  /** listDiscoveries: List discoveries (`GET /v1/radios/{radioId}/discoveries`) */
  listDiscoveries(request: ListDiscoveriesRequest): ListDiscoveriesResult | Promise<ListDiscoveriesResult>

  /** startDiscovery: Start a discovery (`POST /v1/radios/{radioId}/discoveries`) */
  startDiscovery(request: StartDiscoveryRequest): StartDiscoveryResult | Promise<StartDiscoveryResult>

  /** getDiscovery: Get a discovery (`GET /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  getDiscovery(request: GetDiscoveryRequest): GetDiscoveryResult | Promise<GetDiscoveryResult>

  /** cancelDiscovery: Cancel a discovery (`DELETE /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  cancelDiscovery(request: CancelDiscoveryRequest): CancelDiscoveryResult | Promise<CancelDiscoveryResult>

  /** listSettings: List a module's settings (`GET /v1/radios/{radioId}/settings`) */
  listSettings(request: ListSettingsRequest): ListSettingsResult | Promise<ListSettingsResult>

  /** getSetting: Read a setting (`GET /v1/radios/{radioId}/settings/{setting}`) */
  getSetting(request: GetSettingRequest): GetSettingResult | Promise<GetSettingResult>

  /** putSetting: Write a setting (`PUT /v1/radios/{radioId}/settings/{setting}`) */
  putSetting(request: PutSettingRequest): PutSettingResult | Promise<PutSettingResult>

  /** listCaptures: List captures (`GET /v1/radios/{radioId}/captures`) */
  listCaptures(request: ListCapturesRequest): ListCapturesResult | Promise<ListCapturesResult>

  /** startCapture: Start a capture (`POST /v1/radios/{radioId}/captures`) */
  startCapture(request: StartCaptureRequest): StartCaptureResult | Promise<StartCaptureResult>

  /** getCapture: Get a capture (`GET /v1/radios/{radioId}/captures/{captureId}`) */
  getCapture(request: GetCaptureRequest): GetCaptureResult | Promise<GetCaptureResult>

  /** deleteCapture: Delete a capture (`DELETE /v1/radios/{radioId}/captures/{captureId}`) */
  deleteCapture(request: DeleteCaptureRequest): DeleteCaptureResult | Promise<DeleteCaptureResult>

  /** stopCapture: Stop a capture (`POST /v1/radios/{radioId}/captures/{captureId}/stop`) */
  stopCapture(request: StopCaptureRequest): StopCaptureResult | Promise<StopCaptureResult>

  /** downloadCapture: Download a capture (`GET /v1/radios/{radioId}/captures/{captureId}/data`) */
  downloadCapture(request: DownloadCaptureRequest): DownloadCaptureResult | Promise<DownloadCaptureResult>

  /** listNodes: List nodes (`GET /v1/nodes`) */
  listNodes(request: ListNodesRequest): ListNodesResult | Promise<ListNodesResult>

  /** getNode: Get a node (`GET /v1/nodes/{nodeId}`) */
  getNode(request: GetNodeRequest): GetNodeResult | Promise<GetNodeResult>

  /** updateNode: Set a node's label (`PATCH /v1/nodes/{nodeId}`) */
  updateNode(request: UpdateNodeRequest): UpdateNodeResult | Promise<UpdateNodeResult>

  /** listEvents: Read events (`GET /v1/events`) */
  listEvents(request: ListEventsRequest): ListEventsResult | Promise<ListEventsResult>

  /** openStream: Follow the log over a WebSocket (`GET /v1/stream`) */
  openStream(request: OpenStreamRequest): OpenStreamResult | Promise<OpenStreamResult>

  /** listQueues: List queues (`GET /v1/queues`) */
  listQueues(request: ListQueuesRequest): ListQueuesResult | Promise<ListQueuesResult>

  /** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
  getQueue(request: GetQueueRequest): GetQueueResult | Promise<GetQueueResult>

  /** putQueue: Create or change a queue (`PUT /v1/queues/{queueName}`) */
  putQueue(request: PutQueueRequest): PutQueueResult | Promise<PutQueueResult>

  /** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
  deleteQueue(request: DeleteQueueRequest): DeleteQueueResult | Promise<DeleteQueueResult>

  /** leaseEvents: Lease events (`POST /v1/queues/{queueName}/leases`) */
  leaseEvents(request: LeaseEventsRequest): LeaseEventsResult | Promise<LeaseEventsResult>

  /** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/acks`) */
  ackLeases(request: AckLeasesRequest): AckLeasesResult | Promise<AckLeasesResult>

  /** extendLeases: Extend leases (`POST /v1/queues/{queueName}/extensions`) */
  extendLeases(request: ExtendLeasesRequest): ExtendLeasesResult | Promise<ExtendLeasesResult>

  /** releaseLeases: Release events (`POST /v1/queues/{queueName}/releases`) */
  releaseLeases(request: ReleaseLeasesRequest): ReleaseLeasesResult | Promise<ReleaseLeasesResult>

  /** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
  listDeadLetters(request: ListDeadLettersRequest): ListDeadLettersResult | Promise<ListDeadLettersResult>

  /** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
  getDeadLetter(request: GetDeadLetterRequest): GetDeadLetterResult | Promise<GetDeadLetterResult>

  /** dropDeadLetter: Delete a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
  dropDeadLetter(request: DropDeadLetterRequest): DropDeadLetterResult | Promise<DropDeadLetterResult>

  /** requeueDeadLetter: Requeue a dead letter (`POST /v1/queues/{queueName}/dead-letters/{seq}/requeue`) */
  requeueDeadLetter(request: RequeueDeadLetterRequest): RequeueDeadLetterResult | Promise<RequeueDeadLetterResult>

  /** listWebhooks: List webhooks (`GET /v1/webhooks`) */
  listWebhooks(request: ListWebhooksRequest): ListWebhooksResult | Promise<ListWebhooksResult>

  /** createWebhook: Add a webhook (`POST /v1/webhooks`) */
  createWebhook(request: CreateWebhookRequest): CreateWebhookResult | Promise<CreateWebhookResult>

  /** getWebhook: Get a webhook (`GET /v1/webhooks/{webhookId}`) */
  getWebhook(request: GetWebhookRequest): GetWebhookResult | Promise<GetWebhookResult>

  /** deleteWebhook: Delete a webhook (`DELETE /v1/webhooks/{webhookId}`) */
  deleteWebhook(request: DeleteWebhookRequest): DeleteWebhookResult | Promise<DeleteWebhookResult>

  /** updateWebhook: Change some fields of a webhook's configuration (`PATCH /v1/webhooks/{webhookId}`) */
  updateWebhook(request: UpdateWebhookRequest): UpdateWebhookResult | Promise<UpdateWebhookResult>

  /** rotateWebhookSecret: Rotate a webhook's secret (`POST /v1/webhooks/{webhookId}/secret-rotations`) */
  rotateWebhookSecret(
    request: RotateWebhookSecretRequest,
  ): RotateWebhookSecretResult | Promise<RotateWebhookSecretResult>

  /** testWebhook: Test a webhook (`POST /v1/webhooks/{webhookId}/tests`) */
  testWebhook(request: TestWebhookRequest): TestWebhookResult | Promise<TestWebhookResult>

  /** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resumptions`) */
  resumeWebhook(request: ResumeWebhookRequest): ResumeWebhookResult | Promise<ResumeWebhookResult>

  /** listWebhookAttempts: List a webhook's attempts (`GET /v1/webhooks/{webhookId}/attempts`) */
  listWebhookAttempts(
    request: ListWebhookAttemptsRequest,
  ): ListWebhookAttemptsResult | Promise<ListWebhookAttemptsResult>

  /** listKeys: List access keys (`GET /v1/keys`) */
  listKeys(request: ListKeysRequest): ListKeysResult | Promise<ListKeysResult>

  /** createKey: Create an access key (`POST /v1/keys`) */
  createKey(request: CreateKeyRequest): CreateKeyResult | Promise<CreateKeyResult>

  /** getKey: Get an access key (`GET /v1/keys/{keyId}`) */
  getKey(request: GetKeyRequest): GetKeyResult | Promise<GetKeyResult>

  /** revokeKey: Revoke an access key (`DELETE /v1/keys/{keyId}`) */
  revokeKey(request: RevokeKeyRequest): RevokeKeyResult | Promise<RevokeKeyResult>

  /** updateKey: Change an access key (`PATCH /v1/keys/{keyId}`) */
  updateKey(request: UpdateKeyRequest): UpdateKeyResult | Promise<UpdateKeyResult>

  /** createTicket: Create a ticket for a stream (`POST /v1/tickets`) */
  createTicket(request: CreateTicketRequest): CreateTicketResult | Promise<CreateTicketResult>

  /** listAudit: Read the audit log (`GET /v1/audit`) */
  listAudit(request: ListAuditRequest): ListAuditResult | Promise<ListAuditResult>

  /** listPorts: List serial ports (`GET /v1/ports`) */
  listPorts(request: ListPortsRequest): ListPortsResult | Promise<ListPortsResult>

  /** listProbes: List probes (`GET /v1/ports/probe`) */
  listProbes(request: ListProbesRequest): ListProbesResult | Promise<ListProbesResult>

  /** startProbe: Detect the module at a port (`POST /v1/ports/probe`) */
  startProbe(request: StartProbeRequest): StartProbeResult | Promise<StartProbeResult>

  /** getProbe: Get a probe (`GET /v1/ports/probe/{probeId}`) */
  getProbe(request: GetProbeRequest): GetProbeResult | Promise<GetProbeResult>

  /** cancelProbe: Cancel a probe (`DELETE /v1/ports/probe/{probeId}`) */
  cancelProbe(request: CancelProbeRequest): CancelProbeResult | Promise<CancelProbeResult>

  /** listDrivers: List drivers (`GET /v1/drivers`) */
  listDrivers(request: ListDriversRequest): ListDriversResult | Promise<ListDriversResult>

  /** getInfo: Get service information (`GET /v1/info`) */
  getInfo(request: GetInfoRequest): GetInfoResult | Promise<GetInfoResult>

  /** getLiveness: Check liveness (`GET /health/live`) */
  getLiveness(request: GetLivenessRequest): GetLivenessResult | Promise<GetLivenessResult>

  /** getReadiness: Check readiness (`GET /health/ready`) */
  getReadiness(request: GetReadinessRequest): GetReadinessResult | Promise<GetReadinessResult>

  /** getMetrics: Get metrics (`GET /metrics`) */
  getMetrics(request: GetMetricsRequest): GetMetricsResult | Promise<GetMetricsResult>

  /** getOpenapiYaml: Get the contract as YAML (`GET /openapi.yaml`) */
  getOpenapiYaml(request: GetOpenapiYamlRequest): GetOpenapiYamlResult | Promise<GetOpenapiYamlResult>

  /** getOpenapiJson: Get the contract as JSON (`GET /openapi.json`) */
  getOpenapiJson(request: GetOpenapiJsonRequest): GetOpenapiJsonResult | Promise<GetOpenapiJsonResult>
}

/** What {@link Handlers.listMessages} is given. */
export interface ListMessagesRequest {
  params: Nothing
  query: {
    /** Radio whose messages are returned. */
    radioId?: Schemas['RadioId']
    /** Node that sent or received the messages. */
    nodeId?: Schemas['NodeId']
    /** Direction of the messages: received (`in`) or sent (`out`). */
    direction?: Schemas['Direction']
    /** Message states to return, separated by commas. */
    state?: Schemas['MessageState'][]
    /** Earliest creation time, inclusive (RFC 3339). */
    from?: string
    /** Latest creation time, exclusive (RFC 3339). */
    to?: string
    /** Sort order by time: newest first (`desc`) or oldest first (`asc`). */
    order: 'asc' | 'desc'
    /** Maximum number of items in a page. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listMessages} may answer; anything else is thrown as a `DomainError`. */
export type ListMessagesResult = { status: 200; body: Schemas['MessagePage'] }

/** What {@link Handlers.sendMessage} is given. */
export interface SendMessageRequest {
  params: Nothing
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['MessageRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.sendMessage} may answer; anything else is thrown as a `DomainError`. */
export type SendMessageResult = { status: 202; headers: { location: string }; body: Schemas['Message'] }

/** What {@link Handlers.getMessage} is given. */
export interface GetMessageRequest {
  params: {
    /** Id of the message. */
    messageId: Schemas['MessageId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getMessage} may answer; anything else is thrown as a `DomainError`. */
export type GetMessageResult = { status: 200; body: Schemas['Message'] }

/** What {@link Handlers.cancelMessage} is given. */
export interface CancelMessageRequest {
  params: {
    /** Id of the message. */
    messageId: Schemas['MessageId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.cancelMessage} may answer; anything else is thrown as a `DomainError`. */
export type CancelMessageResult = { status: 200; body: Schemas['Message'] }

/** What {@link Handlers.listRadios} is given. */
export interface ListRadiosRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listRadios} may answer; anything else is thrown as a `DomainError`. */
export type ListRadiosResult = { status: 200; body: Schemas['RadioPage'] }

/** What {@link Handlers.createRadio} is given. */
export interface CreateRadioRequest {
  params: Nothing
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['RadioRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.createRadio} may answer; anything else is thrown as a `DomainError`. */
export type CreateRadioResult = { status: 201; headers: { location: string; etag: string }; body: Schemas['Radio'] }

/** What {@link Handlers.getRadio} is given. */
export interface GetRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getRadio} may answer; anything else is thrown as a `DomainError`. */
export type GetRadioResult = { status: 200; headers: { etag: string }; body: Schemas['Radio'] }

/** What {@link Handlers.replaceRadio} is given. */
export interface ReplaceRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  body: Schemas['RadioReplacementWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.replaceRadio} may answer; anything else is thrown as a `DomainError`. */
export type ReplaceRadioResult = { status: 200; headers: { etag: string }; body: Schemas['Radio'] }

/** What {@link Handlers.deleteRadio} is given. */
export interface DeleteRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.deleteRadio} may answer; anything else is thrown as a `DomainError`. */
export type DeleteRadioResult = { status: 204 }

/** What {@link Handlers.updateRadio} is given. */
export interface UpdateRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  body: Schemas['RadioPatch']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.updateRadio} may answer; anything else is thrown as a `DomainError`. */
export type UpdateRadioResult = { status: 200; headers: { etag: string }; body: Schemas['Radio'] }

/** What {@link Handlers.reconnectRadio} is given. */
export interface ReconnectRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.reconnectRadio} may answer; anything else is thrown as a `DomainError`. */
export type ReconnectRadioResult = { status: 202; body: Schemas['Radio'] }

/** What {@link Handlers.listDiscoveries} is given. */
export interface ListDiscoveriesRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listDiscoveries} may answer; anything else is thrown as a `DomainError`. */
export type ListDiscoveriesResult = { status: 200; body: Schemas['DiscoveryPage'] }

/** What {@link Handlers.startDiscovery} is given. */
export interface StartDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['DiscoveryRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.startDiscovery} may answer; anything else is thrown as a `DomainError`. */
export type StartDiscoveryResult = { status: 202; headers: { location: string }; body: Schemas['Discovery'] }

/** What {@link Handlers.getDiscovery} is given. */
export interface GetDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the discovery. */
    discoveryId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getDiscovery} may answer; anything else is thrown as a `DomainError`. */
export type GetDiscoveryResult = { status: 200; body: Schemas['Discovery'] }

/** What {@link Handlers.cancelDiscovery} is given. */
export interface CancelDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the discovery. */
    discoveryId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.cancelDiscovery} may answer; anything else is thrown as a `DomainError`. */
export type CancelDiscoveryResult = { status: 200; body: Schemas['Discovery'] }

/** What {@link Handlers.listSettings} is given. */
export interface ListSettingsRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: {
    /** Address of the remote module to access over the air. Without it, the radio's own module is used. */
    address?: string
    /** Names of the settings to return, separated by commas. Default: all. */
    names?: Schemas['SettingName'][]
    /** Also read the current values. */
    values: boolean
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listSettings} may answer; anything else is thrown as a `DomainError`. */
export type ListSettingsResult = { status: 200; body: Schemas['SettingPage'] }

/** What {@link Handlers.getSetting} is given. */
export interface GetSettingRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Name of the setting. */
    setting: Schemas['SettingName']
  }
  query: {
    /** Address of the remote module to access over the air. Without it, the radio's own module is used. */
    address?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getSetting} may answer; anything else is thrown as a `DomainError`. */
export type GetSettingResult = { status: 200; body: Schemas['Setting'] }

/** What {@link Handlers.putSetting} is given. */
export interface PutSettingRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Name of the setting. */
    setting: Schemas['SettingName']
  }
  query: {
    /** Address of the remote module to access over the air. Without it, the radio's own module is used. */
    address?: string
  }
  headers: Nothing
  body: Schemas['SettingRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.putSetting} may answer; anything else is thrown as a `DomainError`. */
export type PutSettingResult = { status: 200; body: Schemas['SettingResult'] }

/** What {@link Handlers.listCaptures} is given. */
export interface ListCapturesRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listCaptures} may answer; anything else is thrown as a `DomainError`. */
export type ListCapturesResult = { status: 200; body: Schemas['CapturePage'] }

/** What {@link Handlers.startCapture} is given. */
export interface StartCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['CaptureRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.startCapture} may answer; anything else is thrown as a `DomainError`. */
export type StartCaptureResult = { status: 202; headers: { location: string }; body: Schemas['Capture'] }

/** What {@link Handlers.getCapture} is given. */
export interface GetCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getCapture} may answer; anything else is thrown as a `DomainError`. */
export type GetCaptureResult = { status: 200; body: Schemas['Capture'] }

/** What {@link Handlers.deleteCapture} is given. */
export interface DeleteCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.deleteCapture} may answer; anything else is thrown as a `DomainError`. */
export type DeleteCaptureResult = { status: 204 }

/** What {@link Handlers.stopCapture} is given. */
export interface StopCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.stopCapture} may answer; anything else is thrown as a `DomainError`. */
export type StopCaptureResult = { status: 200; body: Schemas['Capture'] }

/** What {@link Handlers.downloadCapture} is given. */
export interface DownloadCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.downloadCapture} may answer; anything else is thrown as a `DomainError`. */
export type DownloadCaptureResult = { status: 200; headers: { 'content-disposition': string }; body: string }

/** What {@link Handlers.listNodes} is given. */
export interface ListNodesRequest {
  params: Nothing
  query: {
    /** Radio whose nodes are returned. */
    radioId?: Schemas['RadioId']
    /** Maximum number of items in a page. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listNodes} may answer; anything else is thrown as a `DomainError`. */
export type ListNodesResult = { status: 200; body: Schemas['NodePage'] }

/** What {@link Handlers.getNode} is given. */
export interface GetNodeRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getNode} may answer; anything else is thrown as a `DomainError`. */
export type GetNodeResult = { status: 200; body: Schemas['Node'] }

/** What {@link Handlers.updateNode} is given. */
export interface UpdateNodeRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['NodePatch']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.updateNode} may answer; anything else is thrown as a `DomainError`. */
export type UpdateNodeResult = { status: 200; body: Schemas['Node'] }

/** What {@link Handlers.listEvents} is given. */
export interface ListEventsRequest {
  params: Nothing
  query: {
    /** Last `seq` that the client already has. 0 starts at the oldest stored event. */
    after: number
    /** Store epoch of `after`. If the store has another epoch, the answer is `409` and the client must start again from the beginning. */
    epoch?: Schemas['Epoch']
    /** Event types to return, separated by commas. */
    type?: Schemas['EventType'][]
    /** Radio whose events are returned. */
    radioId?: Schemas['RadioId']
    /** Node whose events are returned. */
    nodeId?: Schemas['NodeId']
    /** Maximum number of items in a page. */
    limit: number
    /** Maximum time to wait for an event if there is none yet, in milliseconds. */
    waitMs: number
  }
  /** By lower-case name. */
  headers: {
    /** Last `seq` that a server-sent event stream has received. Takes precedence over `after`. */
    'last-event-id'?: number
  }
  /** What the client wants its answer in, by its `Accept`. */
  mediaType: 'application/json' | 'text/event-stream'
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listEvents} may answer; anything else is thrown as a `DomainError`. */
export type ListEventsResult =
  | { status: 200; contentType: 'application/json'; body: Schemas['EventPage'] }
  | { status: 200; contentType: 'text/event-stream'; body: (to: Writable) => void }

/** What {@link Handlers.openStream} is given. */
export interface OpenStreamRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.openStream} may answer; anything else is thrown as a `DomainError`. */
export type OpenStreamResult = { status: 101; accept: (socket: WebSocket) => void }

/** What {@link Handlers.listQueues} is given. */
export interface ListQueuesRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listQueues} may answer; anything else is thrown as a `DomainError`. */
export type ListQueuesResult = { status: 200; body: Schemas['QueuePage'] }

/** What {@link Handlers.getQueue} is given. */
export interface GetQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getQueue} may answer; anything else is thrown as a `DomainError`. */
export type GetQueueResult = { status: 200; headers: { etag: string }; body: Schemas['Queue'] }

/** What {@link Handlers.putQueue} is given. */
export interface PutQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  body: Schemas['QueueRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.putQueue} may answer; anything else is thrown as a `DomainError`. */
export type PutQueueResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Queue'] }
  | { status: 201; headers: { location: string; etag: string }; body: Schemas['Queue'] }

/** What {@link Handlers.deleteQueue} is given. */
export interface DeleteQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.deleteQueue} may answer; anything else is thrown as a `DomainError`. */
export type DeleteQueueResult = { status: 204 }

/** What {@link Handlers.leaseEvents} is given. */
export interface LeaseEventsRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['LeaseRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.leaseEvents} may answer; anything else is thrown as a `DomainError`. */
export type LeaseEventsResult = { status: 200; body: Schemas['LeaseBatch'] }

/** What {@link Handlers.ackLeases} is given. */
export interface AckLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['AckRequest']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.ackLeases} may answer; anything else is thrown as a `DomainError`. */
export type AckLeasesResult = { status: 200; body: Schemas['AckResult'] }

/** What {@link Handlers.extendLeases} is given. */
export interface ExtendLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['ExtensionRequest']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.extendLeases} may answer; anything else is thrown as a `DomainError`. */
export type ExtendLeasesResult = { status: 200; body: Schemas['ExtensionResult'] }

/** What {@link Handlers.releaseLeases} is given. */
export interface ReleaseLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['ReleaseRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.releaseLeases} may answer; anything else is thrown as a `DomainError`. */
export type ReleaseLeasesResult = { status: 200; body: Schemas['ReleaseResult'] }

/** What {@link Handlers.listDeadLetters} is given. */
export interface ListDeadLettersRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: {
    /** Maximum number of items in a page. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listDeadLetters} may answer; anything else is thrown as a `DomainError`. */
export type ListDeadLettersResult = { status: 200; body: Schemas['DeadLetterPage'] }

/** What {@link Handlers.getDeadLetter} is given. */
export interface GetDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getDeadLetter} may answer; anything else is thrown as a `DomainError`. */
export type GetDeadLetterResult = { status: 200; body: Schemas['DeadLetter'] }

/** What {@link Handlers.dropDeadLetter} is given. */
export interface DropDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.dropDeadLetter} may answer; anything else is thrown as a `DomainError`. */
export type DropDeadLetterResult = { status: 204 }

/** What {@link Handlers.requeueDeadLetter} is given. */
export interface RequeueDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.requeueDeadLetter} may answer; anything else is thrown as a `DomainError`. */
export type RequeueDeadLetterResult = { status: 204 }

/** What {@link Handlers.listWebhooks} is given. */
export interface ListWebhooksRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listWebhooks} may answer; anything else is thrown as a `DomainError`. */
export type ListWebhooksResult = { status: 200; body: Schemas['WebhookPage'] }

/** What {@link Handlers.createWebhook} is given. */
export interface CreateWebhookRequest {
  params: Nothing
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['WebhookRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.createWebhook} may answer; anything else is thrown as a `DomainError`. */
export type CreateWebhookResult = {
  status: 201
  headers: { location: string; etag: string }
  body: Schemas['NewWebhook']
}

/** What {@link Handlers.getWebhook} is given. */
export interface GetWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getWebhook} may answer; anything else is thrown as a `DomainError`. */
export type GetWebhookResult = { status: 200; headers: { etag: string }; body: Schemas['Webhook'] }

/** What {@link Handlers.deleteWebhook} is given. */
export interface DeleteWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.deleteWebhook} may answer; anything else is thrown as a `DomainError`. */
export type DeleteWebhookResult = { status: 204 }

/** What {@link Handlers.updateWebhook} is given. */
export interface UpdateWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  body: Schemas['WebhookPatch']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.updateWebhook} may answer; anything else is thrown as a `DomainError`. */
export type UpdateWebhookResult = { status: 200; headers: { etag: string }; body: Schemas['Webhook'] }

/** What {@link Handlers.rotateWebhookSecret} is given. */
export interface RotateWebhookSecretRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['SecretRotationRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.rotateWebhookSecret} may answer; anything else is thrown as a `DomainError`. */
export type RotateWebhookSecretResult = { status: 201; body: Schemas['SecretRotation'] }

/** What {@link Handlers.testWebhook} is given. */
export interface TestWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.testWebhook} may answer; anything else is thrown as a `DomainError`. */
export type TestWebhookResult = { status: 200; body: Schemas['WebhookAttempt'] }

/** What {@link Handlers.resumeWebhook} is given. */
export interface ResumeWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.resumeWebhook} may answer; anything else is thrown as a `DomainError`. */
export type ResumeWebhookResult = { status: 202; body: Schemas['Webhook'] }

/** What {@link Handlers.listWebhookAttempts} is given. */
export interface ListWebhookAttemptsRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: {
    /** Maximum number of items in a page. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listWebhookAttempts} may answer; anything else is thrown as a `DomainError`. */
export type ListWebhookAttemptsResult = { status: 200; body: Schemas['WebhookAttemptPage'] }

/** What {@link Handlers.listKeys} is given. */
export interface ListKeysRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listKeys} may answer; anything else is thrown as a `DomainError`. */
export type ListKeysResult = { status: 200; body: Schemas['KeyPage'] }

/** What {@link Handlers.createKey} is given. */
export interface CreateKeyRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  body: Schemas['KeyRequest']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.createKey} may answer; anything else is thrown as a `DomainError`. */
export type CreateKeyResult = { status: 201; headers: { location: string; etag: string }; body: Schemas['NewKey'] }

/** What {@link Handlers.getKey} is given. */
export interface GetKeyRequest {
  params: {
    /** Id of the access key. It is also the part of the key's text after `musen_`. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getKey} may answer; anything else is thrown as a `DomainError`. */
export type GetKeyResult = { status: 200; headers: { etag: string }; body: Schemas['AccessKey'] }

/** What {@link Handlers.revokeKey} is given. */
export interface RevokeKeyRequest {
  params: {
    /** Id of the access key. It is also the part of the key's text after `musen_`. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.revokeKey} may answer; anything else is thrown as a `DomainError`. */
export type RevokeKeyResult = { status: 204 }

/** What {@link Handlers.updateKey} is given. */
export interface UpdateKeyRequest {
  params: {
    /** Id of the access key. It is also the part of the key's text after `musen_`. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` on which the change is based. If it is not the current one, the answer is `412`. With `*`, or without the header, the change always applies. */
    'if-match'?: string
  }
  body: Schemas['KeyPatch']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.updateKey} may answer; anything else is thrown as a `DomainError`. */
export type UpdateKeyResult = { status: 200; headers: { etag: string }; body: Schemas['AccessKey'] }

/** What {@link Handlers.createTicket} is given. */
export interface CreateTicketRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.createTicket} may answer; anything else is thrown as a `DomainError`. */
export type CreateTicketResult = { status: 201; body: Schemas['Ticket'] }

/** What {@link Handlers.listAudit} is given. */
export interface ListAuditRequest {
  params: Nothing
  query: {
    /** Outcome of the entries to return. */
    outcome?: Schemas['AuditOutcome']
    /** Id of the access key, or subject of the token, whose entries are returned. */
    actorId?: string
    /** Operation id in this contract whose entries are returned. */
    operation?: string
    /** Maximum number of items in a page. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listAudit} may answer; anything else is thrown as a `DomainError`. */
export type ListAuditResult = { status: 200; body: Schemas['AuditPage'] }

/** What {@link Handlers.listPorts} is given. */
export interface ListPortsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listPorts} may answer; anything else is thrown as a `DomainError`. */
export type ListPortsResult = { status: 200; body: Schemas['PortPage'] }

/** What {@link Handlers.listProbes} is given. */
export interface ListProbesRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listProbes} may answer; anything else is thrown as a `DomainError`. */
export type ListProbesResult = { status: 200; body: Schemas['ProbePage'] }

/** What {@link Handlers.startProbe} is given. */
export interface StartProbeRequest {
  params: Nothing
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['ProbeRequestWithDefaults']
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.startProbe} may answer; anything else is thrown as a `DomainError`. */
export type StartProbeResult = { status: 202; headers: { location: string }; body: Schemas['Probe'] }

/** What {@link Handlers.getProbe} is given. */
export interface GetProbeRequest {
  params: {
    /** Id of the probe. */
    probeId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getProbe} may answer; anything else is thrown as a `DomainError`. */
export type GetProbeResult = { status: 200; body: Schemas['Probe'] }

/** What {@link Handlers.cancelProbe} is given. */
export interface CancelProbeRequest {
  params: {
    /** Id of the probe. */
    probeId: Schemas['JobId']
  }
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.cancelProbe} may answer; anything else is thrown as a `DomainError`. */
export type CancelProbeResult = { status: 200; body: Schemas['Probe'] }

/** What {@link Handlers.listDrivers} is given. */
export interface ListDriversRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.listDrivers} may answer; anything else is thrown as a `DomainError`. */
export type ListDriversResult = { status: 200; body: Schemas['DriverPage'] }

/** What {@link Handlers.getInfo} is given. */
export interface GetInfoRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getInfo} may answer; anything else is thrown as a `DomainError`. */
export type GetInfoResult = { status: 200; body: Schemas['Info'] }

/** What {@link Handlers.getLiveness} is given. */
export interface GetLivenessRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getLiveness} may answer; anything else is thrown as a `DomainError`. */
export type GetLivenessResult = { status: 200; body: Schemas['Health'] }

/** What {@link Handlers.getReadiness} is given. */
export interface GetReadinessRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getReadiness} may answer; anything else is thrown as a `DomainError`. */
export type GetReadinessResult = { status: 200; body: Schemas['Health'] }

/** What {@link Handlers.getMetrics} is given. */
export interface GetMetricsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Of the credentials that came with the request. */
  access: Access
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getMetrics} may answer; anything else is thrown as a `DomainError`. */
export type GetMetricsResult = { status: 200; body: string }

/** What {@link Handlers.getOpenapiYaml} is given. */
export interface GetOpenapiYamlRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getOpenapiYaml} may answer; anything else is thrown as a `DomainError`. */
export type GetOpenapiYamlResult = { status: 200; body: string }

/** What {@link Handlers.getOpenapiJson} is given. */
export interface GetOpenapiJsonRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted when the client goes away before it has its answer. */
  signal: AbortSignal
}

/** What {@link Handlers.getOpenapiJson} may answer; anything else is thrown as a `DomainError`. */
export type GetOpenapiJsonResult = { status: 200; body: Schemas['OpenapiDocument'] }
