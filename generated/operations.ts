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
  /** The token of `Authorization: Bearer`: An access key of this musen (`musen_...`), or a token (JWT) of the identity provider that it is configured for. */
  bearer(credentials: string, scopes: readonly string[]): Access | undefined | Promise<Access | undefined>

  /** The parameter `ticket`: A ticket of `POST /v1/tickets`, for browsers, which cannot set a header for a WebSocket or an `EventSource`. */
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

  /** updateRadio: Change parts of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
  updateRadio(request: UpdateRadioRequest): UpdateRadioResult | Promise<UpdateRadioResult>

  /** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
  reconnectRadio(request: ReconnectRadioRequest): ReconnectRadioResult | Promise<ReconnectRadioResult>

  /** listDiscoveries: List discoveries (`GET /v1/radios/{radioId}/discoveries`) */
  listDiscoveries(request: ListDiscoveriesRequest): ListDiscoveriesResult | Promise<ListDiscoveriesResult>

  /** startDiscovery: Search for nodes (`POST /v1/radios/{radioId}/discoveries`) */
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

  /** startCapture: Record a radio's bytes (`POST /v1/radios/{radioId}/captures`) */
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

  /** updateNode: Label a node (`PATCH /v1/nodes/{nodeId}`) */
  updateNode(request: UpdateNodeRequest): UpdateNodeResult | Promise<UpdateNodeResult>

  /** listEvents: Read the log (`GET /v1/events`) */
  listEvents(request: ListEventsRequest): ListEventsResult | Promise<ListEventsResult>

  /** openStream: Follow the log over a WebSocket (`GET /v1/stream`) */
  openStream(request: OpenStreamRequest): OpenStreamResult | Promise<OpenStreamResult>

  /** listQueues: List queues (`GET /v1/queues`) */
  listQueues(request: ListQueuesRequest): ListQueuesResult | Promise<ListQueuesResult>

  /** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
  getQueue(request: GetQueueRequest): GetQueueResult | Promise<GetQueueResult>

  /** putQueue: Make or change a queue (`PUT /v1/queues/{queueName}`) */
  putQueue(request: PutQueueRequest): PutQueueResult | Promise<PutQueueResult>

  /** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
  deleteQueue(request: DeleteQueueRequest): DeleteQueueResult | Promise<DeleteQueueResult>

  /** leaseEvents: Take events (`POST /v1/queues/{queueName}/leases`) */
  leaseEvents(request: LeaseEventsRequest): LeaseEventsResult | Promise<LeaseEventsResult>

  /** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/acks`) */
  ackLeases(request: AckLeasesRequest): AckLeasesResult | Promise<AckLeasesResult>

  /** extendLeases: Ask for more time (`POST /v1/queues/{queueName}/extensions`) */
  extendLeases(request: ExtendLeasesRequest): ExtendLeasesResult | Promise<ExtendLeasesResult>

  /** releaseLeases: Give events back (`POST /v1/queues/{queueName}/releases`) */
  releaseLeases(request: ReleaseLeasesRequest): ReleaseLeasesResult | Promise<ReleaseLeasesResult>

  /** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
  listDeadLetters(request: ListDeadLettersRequest): ListDeadLettersResult | Promise<ListDeadLettersResult>

  /** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
  getDeadLetter(request: GetDeadLetterRequest): GetDeadLetterResult | Promise<GetDeadLetterResult>

  /** dropDeadLetter: Drop a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
  dropDeadLetter(request: DropDeadLetterRequest): DropDeadLetterResult | Promise<DropDeadLetterResult>

  /** requeueDeadLetter: Put a dead letter back (`POST /v1/queues/{queueName}/dead-letters/{seq}/requeue`) */
  requeueDeadLetter(request: RequeueDeadLetterRequest): RequeueDeadLetterResult | Promise<RequeueDeadLetterResult>

  /** listWebhooks: List webhooks (`GET /v1/webhooks`) */
  listWebhooks(request: ListWebhooksRequest): ListWebhooksResult | Promise<ListWebhooksResult>

  /** createWebhook: Add a webhook (`POST /v1/webhooks`) */
  createWebhook(request: CreateWebhookRequest): CreateWebhookResult | Promise<CreateWebhookResult>

  /** getWebhook: Get a webhook (`GET /v1/webhooks/{webhookId}`) */
  getWebhook(request: GetWebhookRequest): GetWebhookResult | Promise<GetWebhookResult>

  /** deleteWebhook: Delete a webhook (`DELETE /v1/webhooks/{webhookId}`) */
  deleteWebhook(request: DeleteWebhookRequest): DeleteWebhookResult | Promise<DeleteWebhookResult>

  /** updateWebhook: Change parts of a webhook's configuration (`PATCH /v1/webhooks/{webhookId}`) */
  updateWebhook(request: UpdateWebhookRequest): UpdateWebhookResult | Promise<UpdateWebhookResult>

  /** rotateWebhookSecret: Replace a webhook's secret (`POST /v1/webhooks/{webhookId}/secret-rotations`) */
  rotateWebhookSecret(
    request: RotateWebhookSecretRequest,
  ): RotateWebhookSecretResult | Promise<RotateWebhookSecretResult>

  /** testWebhook: Call a webhook for a test (`POST /v1/webhooks/{webhookId}/tests`) */
  testWebhook(request: TestWebhookRequest): TestWebhookResult | Promise<TestWebhookResult>

  /** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resumptions`) */
  resumeWebhook(request: ResumeWebhookRequest): ResumeWebhookResult | Promise<ResumeWebhookResult>

  /** listWebhookAttempts: List a webhook's attempts (`GET /v1/webhooks/{webhookId}/attempts`) */
  listWebhookAttempts(
    request: ListWebhookAttemptsRequest,
  ): ListWebhookAttemptsResult | Promise<ListWebhookAttemptsResult>

  /** listKeys: List access keys (`GET /v1/keys`) */
  listKeys(request: ListKeysRequest): ListKeysResult | Promise<ListKeysResult>

  /** createKey: Make an access key (`POST /v1/keys`) */
  createKey(request: CreateKeyRequest): CreateKeyResult | Promise<CreateKeyResult>

  /** getKey: Get an access key (`GET /v1/keys/{keyId}`) */
  getKey(request: GetKeyRequest): GetKeyResult | Promise<GetKeyResult>

  /** revokeKey: Revoke an access key (`DELETE /v1/keys/{keyId}`) */
  revokeKey(request: RevokeKeyRequest): RevokeKeyResult | Promise<RevokeKeyResult>

  /** updateKey: Change what an access key allows (`PATCH /v1/keys/{keyId}`) */
  updateKey(request: UpdateKeyRequest): UpdateKeyResult | Promise<UpdateKeyResult>

  /** createTicket: Get a ticket for a stream (`POST /v1/tickets`) */
  createTicket(request: CreateTicketRequest): CreateTicketResult | Promise<CreateTicketResult>

  /** listAudit: Read the audit (`GET /v1/audit`) */
  listAudit(request: ListAuditRequest): ListAuditResult | Promise<ListAuditResult>

  /** listPorts: List serial ports (`GET /v1/ports`) */
  listPorts(request: ListPortsRequest): ListPortsResult | Promise<ListPortsResult>

  /** listProbes: List probes (`GET /v1/ports/probe`) */
  listProbes(request: ListProbesRequest): ListProbesResult | Promise<ListProbesResult>

  /** startProbe: Find out which module is behind a port (`POST /v1/ports/probe`) */
  startProbe(request: StartProbeRequest): StartProbeResult | Promise<StartProbeResult>

  /** getProbe: Get a probe (`GET /v1/ports/probe/{probeId}`) */
  getProbe(request: GetProbeRequest): GetProbeResult | Promise<GetProbeResult>

  /** cancelProbe: Cancel a probe (`DELETE /v1/ports/probe/{probeId}`) */
  cancelProbe(request: CancelProbeRequest): CancelProbeResult | Promise<CancelProbeResult>

  /** listDrivers: List drivers (`GET /v1/drivers`) */
  listDrivers(request: ListDriversRequest): ListDriversResult | Promise<ListDriversResult>

  /** getInfo: Get information about this musen (`GET /v1/info`) */
  getInfo(request: GetInfoRequest): GetInfoResult | Promise<GetInfoResult>

  /** getLiveness: Is the process alive? (`GET /health/live`) */
  getLiveness(request: GetLivenessRequest): GetLivenessResult | Promise<GetLivenessResult>

  /** getReadiness: Can the service do its work? (`GET /health/ready`) */
  getReadiness(request: GetReadinessRequest): GetReadinessResult | Promise<GetReadinessResult>

  /** getMetrics: Get measurements (`GET /metrics`) */
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
    /** Only messages of this radio. */
    radioId?: Schemas['RadioId']
    /** Only messages from or to this node. */
    nodeId?: Schemas['NodeId']
    /** Only received (`in`) or only sent (`out`) messages. */
    direction?: Schemas['Direction']
    /** Only messages in one of these states, separated by commas. */
    state?: Schemas['MessageState'][]
    /** Only messages created at or after this time. */
    from?: string
    /** Only messages created before this time. */
    to?: string
    /** Newest first (`desc`) or oldest first (`asc`). */
    order: 'asc' | 'desc'
    /** How many items a page holds at most. */
    limit: number
    /** The `nextCursor` of the page before; only valid with the same filters. */
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
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['MessageRequest']
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
    /** The message's id. */
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
    /** The message's id. */
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
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['RadioRequest']
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
    /** The radio's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
    'if-match'?: string
  }
  body: Schemas['RadioReplacement']
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The radio's id. */
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
    /** The radio's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['DiscoveryRequest']
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The discovery's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The discovery's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: {
    /** Of this remote module, over the air; absent for the radio's own. */
    address?: string
    /** Only these settings, separated by commas. */
    names?: Schemas['SettingName'][]
    /** Read the values too. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The setting's name. */
    setting: Schemas['SettingName']
  }
  query: {
    /** Of this remote module, over the air; absent for the radio's own. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The setting's name. */
    setting: Schemas['SettingName']
  }
  query: {
    /** Of this remote module, over the air; absent for the radio's own. */
    address?: string
  }
  headers: Nothing
  body: Schemas['SettingRequest']
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
    /** The radio's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['CaptureRequest']
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The capture's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The capture's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The capture's id. */
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
    /** The radio's id. */
    radioId: Schemas['RadioId']
    /** The capture's id. */
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
    /** Only nodes of this radio. */
    radioId?: Schemas['RadioId']
    /** How many items a page holds at most. */
    limit: number
    /** The `nextCursor` of the page before; only valid with the same filters. */
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
    /** The node's id. */
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
    /** The node's id. */
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
    /** Only events after this `seq`; 0 reads from the oldest kept. */
    after: number
    /** The epoch that `after` belongs to. If the store has another one, the answer is `409` and the reader must start anew. */
    epoch?: Schemas['Epoch']
    /** Only events of these types, separated by commas. */
    type?: Schemas['EventType'][]
    /** Only events of this radio. */
    radioId?: Schemas['RadioId']
    /** Only events of this node. */
    nodeId?: Schemas['NodeId']
    /** How many items a page holds at most. */
    limit: number
    /** How long to wait for an event when there is none, in milliseconds. */
    waitMs: number
  }
  /** By lower-case name. */
  headers: {
    /** For a stream of server-sent events, where it goes on; counts before `after`. */
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
    /** The queue's name, a slug of your choice. */
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
    /** The queue's name, a slug of your choice. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
    'if-match'?: string
  }
  body: Schemas['QueueRequest']
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
    /** The queue's name, a slug of your choice. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The queue's name, a slug of your choice. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['LeaseRequest']
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
    /** The queue's name, a slug of your choice. */
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
    /** The queue's name, a slug of your choice. */
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
    /** The queue's name, a slug of your choice. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['ReleaseRequest']
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
    /** The queue's name, a slug of your choice. */
    queueName: Schemas['QueueName']
  }
  query: {
    /** How many items a page holds at most. */
    limit: number
    /** The `nextCursor` of the page before; only valid with the same filters. */
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
    /** The queue's name, a slug of your choice. */
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
    /** The queue's name, a slug of your choice. */
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
    /** The queue's name, a slug of your choice. */
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
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['WebhookRequest']
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
    /** The webhook's id. */
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
    /** The webhook's id. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The webhook's id. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The webhook's id. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['SecretRotationRequest']
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
    /** The webhook's id. */
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
    /** The webhook's id. */
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
    /** The webhook's id. */
    webhookId: Schemas['WebhookId']
  }
  query: {
    /** How many items a page holds at most. */
    limit: number
    /** The `nextCursor` of the page before; only valid with the same filters. */
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
    /** The access key's id, which is also in its text behind `musen_`. */
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
    /** The access key's id, which is also in its text behind `musen_`. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** The access key's id, which is also in its text behind `musen_`. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** By lower-case name. */
  headers: {
    /** The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case. */
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
    /** Only entries with this outcome. */
    outcome?: Schemas['AuditOutcome']
    /** Only of this key, by its id, or of this subject of a token. */
    actorId?: string
    /** Only of this operation, by its id in the contract. */
    operation?: string
    /** How many items a page holds at most. */
    limit: number
    /** The `nextCursor` of the page before; only valid with the same filters. */
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
    /** A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart. Where the answer is a message, a probe, a search or a capture, it is given as it is now. */
    'idempotency-key'?: string
  }
  body: Schemas['ProbeRequest']
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
    /** The probe's id. */
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
    /** The probe's id. */
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
