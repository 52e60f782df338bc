// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import type { Readable, Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import type { components } from './types.ts'

/** The caller of an operation. The service that checks credentials declares the members. */
// biome-ignore lint/suspicious/noEmptyInterface: the service adds the members by declaration merging.
export interface Access {}

type Schemas = components['schemas']

type Nothing = Record<never, never>

type Status2XX = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
type Status3XX = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
type Status4XX =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
type Status5XX = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511
type Status = Status2XX | Status3XX | Status4XX | Status5XX

/** Exactly one handler for each operation. */
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

  /** deleteRadio: Remove a radio (`DELETE /v1/radios/{radioId}`) */
  deleteRadio(request: DeleteRadioRequest): DeleteRadioResult | Promise<DeleteRadioResult>

  /** updateRadio: Change some fields of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
  updateRadio(request: UpdateRadioRequest): UpdateRadioResult | Promise<UpdateRadioResult>

  /** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
  reconnectRadio(request: ReconnectRadioRequest): ReconnectRadioResult | Promise<ReconnectRadioResult>

  /** previewDecoder: Try decoders on payloads (`POST /v1/radios/{radioId}/preview-decoder`) */
  previewDecoder(request: PreviewDecoderRequest): PreviewDecoderResult | Promise<PreviewDecoderResult>

  /** listDiscoveries: List discoveries (`GET /v1/radios/{radioId}/discoveries`) */
  listDiscoveries(request: ListDiscoveriesRequest): ListDiscoveriesResult | Promise<ListDiscoveriesResult>

  /** startDiscovery: Start a discovery (`POST /v1/radios/{radioId}/discoveries`) */
  startDiscovery(request: StartDiscoveryRequest): StartDiscoveryResult | Promise<StartDiscoveryResult>

  /** getDiscovery: Get a discovery (`GET /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  getDiscovery(request: GetDiscoveryRequest): GetDiscoveryResult | Promise<GetDiscoveryResult>

  /** deleteDiscovery: Delete a discovery (`DELETE /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  deleteDiscovery(request: DeleteDiscoveryRequest): DeleteDiscoveryResult | Promise<DeleteDiscoveryResult>

  /** cancelDiscovery: Cancel a discovery (`POST /v1/radios/{radioId}/discoveries/{discoveryId}/cancel`) */
  cancelDiscovery(request: CancelDiscoveryRequest): CancelDiscoveryResult | Promise<CancelDiscoveryResult>

  /** listSettings: List a module's settings (`GET /v1/radios/{radioId}/settings`) */
  listSettings(request: ListSettingsRequest): ListSettingsResult | Promise<ListSettingsResult>

  /** getSetting: Read a setting (`GET /v1/radios/{radioId}/settings/{setting}`) */
  getSetting(request: GetSettingRequest): GetSettingResult | Promise<GetSettingResult>

  /** updateSetting: Write a setting (`PUT /v1/radios/{radioId}/settings/{setting}`) */
  updateSetting(request: UpdateSettingRequest): UpdateSettingResult | Promise<UpdateSettingResult>

  /** listCaptures: List captures (`GET /v1/radios/{radioId}/captures`) */
  listCaptures(request: ListCapturesRequest): ListCapturesResult | Promise<ListCapturesResult>

  /** startCapture: Start a capture (`POST /v1/radios/{radioId}/captures`) */
  startCapture(request: StartCaptureRequest): StartCaptureResult | Promise<StartCaptureResult>

  /** getCapture: Get a capture (`GET /v1/radios/{radioId}/captures/{captureId}`) */
  getCapture(request: GetCaptureRequest): GetCaptureResult | Promise<GetCaptureResult>

  /** deleteCapture: Delete a capture (`DELETE /v1/radios/{radioId}/captures/{captureId}`) */
  deleteCapture(request: DeleteCaptureRequest): DeleteCaptureResult | Promise<DeleteCaptureResult>

  /** cancelCapture: Cancel a capture (`POST /v1/radios/{radioId}/captures/{captureId}/cancel`) */
  cancelCapture(request: CancelCaptureRequest): CancelCaptureResult | Promise<CancelCaptureResult>

  /** getCaptureData: Download a capture (`GET /v1/radios/{radioId}/captures/{captureId}/data`) */
  getCaptureData(request: GetCaptureDataRequest): GetCaptureDataResult | Promise<GetCaptureDataResult>

  /** listNodes: List nodes (`GET /v1/nodes`) */
  listNodes(request: ListNodesRequest): ListNodesResult | Promise<ListNodesResult>

  /** getNode: Get a node (`GET /v1/nodes/{nodeId}`) */
  getNode(request: GetNodeRequest): GetNodeResult | Promise<GetNodeResult>

  /** deleteNode: Forget a node (`DELETE /v1/nodes/{nodeId}`) */
  deleteNode(request: DeleteNodeRequest): DeleteNodeResult | Promise<DeleteNodeResult>

  /** updateNode: Set a node's label (`PATCH /v1/nodes/{nodeId}`) */
  updateNode(request: UpdateNodeRequest): UpdateNodeResult | Promise<UpdateNodeResult>

  /** listSeries: List the series of a node (`GET /v1/nodes/{nodeId}/series`) */
  listSeries(request: ListSeriesRequest): ListSeriesResult | Promise<ListSeriesResult>

  /** getSeries: Get a series (`GET /v1/nodes/{nodeId}/series/{seriesId}`) */
  getSeries(request: GetSeriesRequest): GetSeriesResult | Promise<GetSeriesResult>

  /** getSeriesData: Read a range of a series (`GET /v1/nodes/{nodeId}/series/{seriesId}/data`) */
  getSeriesData(request: GetSeriesDataRequest): GetSeriesDataResult | Promise<GetSeriesDataResult>

  /** listReadings: List the latest readings (`GET /v1/readings`) */
  listReadings(request: ListReadingsRequest): ListReadingsResult | Promise<ListReadingsResult>

  /** listEvents: Read events (`GET /v1/events`) */
  listEvents(request: ListEventsRequest): ListEventsResult | Promise<ListEventsResult>

  /** openStream: Follow the log over a WebSocket (`GET /v1/stream`) */
  openStream(request: OpenStreamRequest): OpenStreamResult | Promise<OpenStreamResult>

  /** listQueues: List queues (`GET /v1/queues`) */
  listQueues(request: ListQueuesRequest): ListQueuesResult | Promise<ListQueuesResult>

  /** createQueue: Create a queue (`POST /v1/queues`) */
  createQueue(request: CreateQueueRequest): CreateQueueResult | Promise<CreateQueueResult>

  /** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
  getQueue(request: GetQueueRequest): GetQueueResult | Promise<GetQueueResult>

  /** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
  deleteQueue(request: DeleteQueueRequest): DeleteQueueResult | Promise<DeleteQueueResult>

  /** updateQueue: Change some fields of a queue's configuration (`PATCH /v1/queues/{queueName}`) */
  updateQueue(request: UpdateQueueRequest): UpdateQueueResult | Promise<UpdateQueueResult>

  /** leaseEvents: Lease events (`POST /v1/queues/{queueName}/lease`) */
  leaseEvents(request: LeaseEventsRequest): LeaseEventsResult | Promise<LeaseEventsResult>

  /** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/ack`) */
  ackLeases(request: AckLeasesRequest): AckLeasesResult | Promise<AckLeasesResult>

  /** extendLeases: Extend leases (`POST /v1/queues/{queueName}/extend`) */
  extendLeases(request: ExtendLeasesRequest): ExtendLeasesResult | Promise<ExtendLeasesResult>

  /** releaseLeases: Release events (`POST /v1/queues/{queueName}/release`) */
  releaseLeases(request: ReleaseLeasesRequest): ReleaseLeasesResult | Promise<ReleaseLeasesResult>

  /** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
  listDeadLetters(request: ListDeadLettersRequest): ListDeadLettersResult | Promise<ListDeadLettersResult>

  /** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
  getDeadLetter(request: GetDeadLetterRequest): GetDeadLetterResult | Promise<GetDeadLetterResult>

  /** deleteDeadLetter: Delete a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
  deleteDeadLetter(request: DeleteDeadLetterRequest): DeleteDeadLetterResult | Promise<DeleteDeadLetterResult>

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

  /** rotateWebhookSecret: Rotate a webhook's secret (`POST /v1/webhooks/{webhookId}/rotate-secret`) */
  rotateWebhookSecret(
    request: RotateWebhookSecretRequest,
  ): RotateWebhookSecretResult | Promise<RotateWebhookSecretResult>

  /** testWebhook: Test a webhook (`POST /v1/webhooks/{webhookId}/test`) */
  testWebhook(request: TestWebhookRequest): TestWebhookResult | Promise<TestWebhookResult>

  /** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resume`) */
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

  /** updateKey: Change an access key (`PATCH /v1/keys/{keyId}`) */
  updateKey(request: UpdateKeyRequest): UpdateKeyResult | Promise<UpdateKeyResult>

  /** revokeKey: Revoke an access key (`POST /v1/keys/{keyId}/revoke`) */
  revokeKey(request: RevokeKeyRequest): RevokeKeyResult | Promise<RevokeKeyResult>

  /** createTicket: Create a ticket for a stream (`POST /v1/tickets`) */
  createTicket(request: CreateTicketRequest): CreateTicketResult | Promise<CreateTicketResult>

  /** listAudit: Read the audit log (`GET /v1/audit`) */
  listAudit(request: ListAuditRequest): ListAuditResult | Promise<ListAuditResult>

  /** listLogs: Read the log of the service (`GET /v1/logs`) */
  listLogs(request: ListLogsRequest): ListLogsResult | Promise<ListLogsResult>

  /** getLogging: Get the log level (`GET /v1/logging`) */
  getLogging(request: GetLoggingRequest): GetLoggingResult | Promise<GetLoggingResult>

  /** updateLogging: Change the log level (`PATCH /v1/logging`) */
  updateLogging(request: UpdateLoggingRequest): UpdateLoggingResult | Promise<UpdateLoggingResult>

  /** getDiagnostics: Get a report for a bug report (`GET /v1/diagnostics`) */
  getDiagnostics(request: GetDiagnosticsRequest): GetDiagnosticsResult | Promise<GetDiagnosticsResult>

  /** listPorts: List serial ports (`GET /v1/ports`) */
  listPorts(request: ListPortsRequest): ListPortsResult | Promise<ListPortsResult>

  /** listProbes: List probes (`GET /v1/probes`) */
  listProbes(request: ListProbesRequest): ListProbesResult | Promise<ListProbesResult>

  /** startProbe: Detect the module at a port (`POST /v1/probes`) */
  startProbe(request: StartProbeRequest): StartProbeResult | Promise<StartProbeResult>

  /** getProbe: Get a probe (`GET /v1/probes/{probeId}`) */
  getProbe(request: GetProbeRequest): GetProbeResult | Promise<GetProbeResult>

  /** deleteProbe: Delete a probe (`DELETE /v1/probes/{probeId}`) */
  deleteProbe(request: DeleteProbeRequest): DeleteProbeResult | Promise<DeleteProbeResult>

  /** cancelProbe: Cancel a probe (`POST /v1/probes/{probeId}/cancel`) */
  cancelProbe(request: CancelProbeRequest): CancelProbeResult | Promise<CancelProbeResult>

  /** listDrivers: List drivers (`GET /v1/drivers`) */
  listDrivers(request: ListDriversRequest): ListDriversResult | Promise<ListDriversResult>

  /** getInfo: Get service information (`GET /v1/info`) */
  getInfo(request: GetInfoRequest): GetInfoResult | Promise<GetInfoResult>

  /** getIndex: Get an index of this service (`GET /`) */
  getIndex(request: GetIndexRequest): GetIndexResult | Promise<GetIndexResult>

  /** getLiveness: Check liveness (`GET /health/live`) */
  getLiveness(request: GetLivenessRequest): GetLivenessResult | Promise<GetLivenessResult>

  /** getReadiness: Check readiness (`GET /health/ready`) */
  getReadiness(request: GetReadinessRequest): GetReadinessResult | Promise<GetReadinessResult>

  /** getMetrics: Get metrics (`GET /metrics`) */
  getMetrics(request: GetMetricsRequest): GetMetricsResult | Promise<GetMetricsResult>

  /** listProblems: List error codes (`GET /problems`) */
  listProblems(request: ListProblemsRequest): ListProblemsResult | Promise<ListProblemsResult>

  /** getProblem: Get an error code (`GET /problems/{code}`) */
  getProblem(request: GetProblemRequest): GetProblemResult | Promise<GetProblemResult>

  /** getOpenapiYaml: Get the contract as YAML (`GET /openapi.yaml`) */
  getOpenapiYaml(request: GetOpenapiYamlRequest): GetOpenapiYamlResult | Promise<GetOpenapiYamlResult>

  /** getOpenapiJson: Get the contract as JSON (`GET /openapi.json`) */
  getOpenapiJson(request: GetOpenapiJsonRequest): GetOpenapiJsonResult | Promise<GetOpenapiJsonResult>
}

/** The request of {@link Handlers.listMessages}. */
export interface ListMessagesRequest {
  params: Nothing
  query: {
    /** Radios whose messages are returned, separated by commas. */
    radioId?: Schemas['RadioId'][]
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
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listMessages}. */
export type ListMessagesResult =
  | { status: 200; body: Schemas['MessagePage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.sendMessage}. */
export interface SendMessageRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['MessageRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.sendMessage}. */
export type SendMessageResult =
  | { status: 202; headers: { location: string }; body: Schemas['Message'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | { status: 429; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 409 | 422 | 429>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getMessage}. */
export interface GetMessageRequest {
  params: {
    /** Id of the message. */
    messageId: Schemas['MessageId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getMessage}. */
export type GetMessageResult =
  | { status: 200; body: Schemas['Message'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.cancelMessage}. */
export interface CancelMessageRequest {
  params: {
    /** Id of the message. */
    messageId: Schemas['MessageId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.cancelMessage}. */
export type CancelMessageResult =
  | { status: 200; body: Schemas['Message'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 409>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listRadios}. */
export interface ListRadiosRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listRadios}. */
export type ListRadiosResult =
  | { status: 200; body: Schemas['RadioPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.createRadio}. */
export interface CreateRadioRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['RadioRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.createRadio}. */
export type CreateRadioResult =
  | { status: 201; headers: { location: string; etag: string }; body: Schemas['Radio'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 201 | 400 | 401 | 403 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getRadio}. */
export interface GetRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getRadio}. */
export type GetRadioResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Radio'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteRadio}. */
export interface DeleteRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteRadio}. */
export type DeleteRadioResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateRadio}. */
export interface UpdateRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['RadioPatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateRadio}. */
export type UpdateRadioResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Radio'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.reconnectRadio}. */
export interface ReconnectRadioRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.reconnectRadio}. */
export type ReconnectRadioResult =
  | { status: 202; body: Schemas['Radio'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.previewDecoder}. */
export interface PreviewDecoderRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['DecoderPreviewRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.previewDecoder}. */
export type PreviewDecoderResult =
  | { status: 200; body: Schemas['DecoderPreviewResult'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listDiscoveries}. */
export interface ListDiscoveriesRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listDiscoveries}. */
export type ListDiscoveriesResult =
  | { status: 200; body: Schemas['DiscoveryPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.startDiscovery}. */
export interface StartDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['DiscoveryRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.startDiscovery}. */
export type StartDiscoveryResult =
  | { status: 202; headers: { location: string }; body: Schemas['Discovery'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 404 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getDiscovery}. */
export interface GetDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the discovery. */
    discoveryId: Schemas['DiscoveryId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getDiscovery}. */
export type GetDiscoveryResult =
  | { status: 200; body: Schemas['Discovery'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteDiscovery}. */
export interface DeleteDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the discovery. */
    discoveryId: Schemas['DiscoveryId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteDiscovery}. */
export type DeleteDiscoveryResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.cancelDiscovery}. */
export interface CancelDiscoveryRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the discovery. */
    discoveryId: Schemas['DiscoveryId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.cancelDiscovery}. */
export type CancelDiscoveryResult =
  | { status: 200; body: Schemas['Discovery'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listSettings}. */
export interface ListSettingsRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: {
    /** Address of the remote module to access over the air. Without it, the radio's own module is used. */
    address?: string
    /** Names of the settings to return, separated by commas. Default: all. */
    name?: Schemas['SettingName'][]
    /** Further members to return: `value` also reads the current values. */
    include?: 'value'
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listSettings}. */
export type ListSettingsResult =
  | { status: 200; body: Schemas['SettingPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | { status: 503; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 422 | 503>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getSetting}. */
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
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getSetting}. */
export type GetSettingResult =
  | { status: 200; body: Schemas['Setting'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | { status: 429; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | { status: 503; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 422 | 429 | 503>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateSetting}. */
export interface UpdateSettingRequest {
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
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateSetting}. */
export type UpdateSettingResult =
  | { status: 200; body: Schemas['SettingResult'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | { status: 429; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | { status: 503; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 422 | 429 | 503>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listCaptures}. */
export interface ListCapturesRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listCaptures}. */
export type ListCapturesResult =
  | { status: 200; body: Schemas['CapturePage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.startCapture}. */
export interface StartCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['CaptureRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.startCapture}. */
export type StartCaptureResult =
  | { status: 202; headers: { location: string }; body: Schemas['Capture'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | { status: 503; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 404 | 409 | 422 | 503>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getCapture}. */
export interface GetCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['CaptureId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getCapture}. */
export type GetCaptureResult =
  | { status: 200; body: Schemas['Capture'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteCapture}. */
export interface DeleteCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['CaptureId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteCapture}. */
export type DeleteCaptureResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.cancelCapture}. */
export interface CancelCaptureRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['CaptureId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.cancelCapture}. */
export type CancelCaptureResult =
  | { status: 200; body: Schemas['Capture'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getCaptureData}. */
export interface GetCaptureDataRequest {
  params: {
    /** Id of the radio. */
    radioId: Schemas['RadioId']
    /** Id of the capture. */
    captureId: Schemas['CaptureId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getCaptureData}. */
export type GetCaptureDataResult =
  | { status: 200; headers: { 'content-disposition': string }; body: string | Readable }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listNodes}. */
export interface ListNodesRequest {
  params: Nothing
  query: {
    /** Radios whose nodes are returned, separated by commas. */
    radioId?: Schemas['RadioId'][]
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listNodes}. */
export type ListNodesResult =
  | { status: 200; body: Schemas['NodePage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getNode}. */
export interface GetNodeRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getNode}. */
export type GetNodeResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Node'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteNode}. */
export interface DeleteNodeRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteNode}. */
export type DeleteNodeResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateNode}. */
export interface UpdateNodeRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['NodePatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateNode}. */
export type UpdateNodeResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Node'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listSeries}. */
export interface ListSeriesRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
  }
  query: {
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listSeries}. */
export type ListSeriesResult =
  | { status: 200; body: Schemas['SeriesPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getSeries}. */
export interface GetSeriesRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
    /** Id of the series. */
    seriesId: Schemas['SeriesId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getSeries}. */
export type GetSeriesResult =
  | { status: 200; body: Schemas['Series'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getSeriesData}. */
export interface GetSeriesDataRequest {
  params: {
    /** Id of the node. */
    nodeId: Schemas['NodeId']
    /** Id of the series. */
    seriesId: Schemas['SeriesId']
  }
  query: {
    /** Beginning of the range. Default is the first reading. */
    from?: Schemas['Timestamp']
    /** End of the range, excluded. Default is now. */
    to?: Schemas['Timestamp']
    /** Length of a bucket: a number and `s`, `m`, `h` or `d` for seconds, minutes, hours or days, or `auto`. */
    bucket: string
  }
  headers: Nothing
  /** The media type that the client prefers by `Accept`. */
  mediaType: 'application/json' | 'text/csv'
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getSeriesData}. */
export type GetSeriesDataResult =
  | {
      status: 200
      contentType: 'application/json'
      headers?: { 'content-disposition'?: string | undefined }
      body: Schemas['SeriesData']
    }
  | {
      status: 200
      contentType: 'text/csv'
      headers?: { 'content-disposition'?: string | undefined }
      body: string | Readable
    }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listReadings}. */
export interface ListReadingsRequest {
  params: Nothing
  query: {
    /** Radios whose readings are returned, separated by commas. */
    radioId?: Schemas['RadioId'][]
    /** Node whose readings are returned. */
    nodeId?: Schemas['NodeId']
    /** Names of the readings, separated by commas. */
    name?: Schemas['ReadingName'][]
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listReadings}. */
export type ListReadingsResult =
  | { status: 200; body: Schemas['NodeReadingPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listEvents}. */
export interface ListEventsRequest {
  params: Nothing
  query: {
    /** Place to start from. See `LogStart`. */
    cursor: Schemas['LogStart']
    /** Event types to return, separated by commas. */
    type?: Schemas['EventType'][]
    /** Radio whose events are returned. */
    radioId?: Schemas['RadioId']
    /** Node whose events are returned. */
    nodeId?: Schemas['NodeId']
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** Maximum time to wait for an event if there is none yet, in milliseconds. */
    waitMs: number
  }
  /** The names are in lower case. */
  headers: {
    /** The last `id` that a server-sent event stream has received. Takes precedence over `cursor`. */
    'last-event-id'?: Schemas['LogCursor']
  }
  /** The media type that the client prefers by `Accept`. */
  mediaType: 'application/json' | 'text/event-stream'
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listEvents}. */
export type ListEventsResult =
  | { status: 200; contentType: 'application/json'; body: Schemas['EventPage'] }
  | { status: 200; contentType: 'text/event-stream'; body: (to: Writable) => void }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 409>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.openStream}. */
export interface OpenStreamRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.openStream}. */
export type OpenStreamResult =
  | { status: 101; accept: (socket: WebSocket) => void }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 426; headers: { upgrade: 'websocket' }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 101 | 400 | 401 | 403 | 426>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listQueues}. */
export interface ListQueuesRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listQueues}. */
export type ListQueuesResult =
  | { status: 200; body: Schemas['QueuePage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.createQueue}. */
export interface CreateQueueRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. A ticket is returned again only while it is valid. */
    'idempotency-key'?: string
  }
  body: Schemas['QueueRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.createQueue}. */
export type CreateQueueResult =
  | { status: 201; headers: { location: string; etag: string }; body: Schemas['Queue'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 201 | 400 | 401 | 403 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getQueue}. */
export interface GetQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getQueue}. */
export type GetQueueResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Queue'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteQueue}. */
export interface DeleteQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteQueue}. */
export type DeleteQueueResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateQueue}. */
export interface UpdateQueueRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['QueuePatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateQueue}. */
export type UpdateQueueResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Queue'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.leaseEvents}. */
export interface LeaseEventsRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat. The same key with the same body returns the same events with the same leases until the first of them expires, or the service restarts. After that, and if there were no events, it leases again. With another body the answer is `422`, and while the first request is still running it is `409`. */
    'idempotency-key'?: string
  }
  body: Schemas['LeaseRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.leaseEvents}. */
export type LeaseEventsResult =
  | { status: 200; body: Schemas['LeaseBatch'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.ackLeases}. */
export interface AckLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['AckRequest']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.ackLeases}. */
export type AckLeasesResult =
  | { status: 200; body: Schemas['AckResult'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.extendLeases}. */
export interface ExtendLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['ExtensionRequest']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.extendLeases}. */
export type ExtendLeasesResult =
  | { status: 200; body: Schemas['ExtensionResult'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.releaseLeases}. */
export interface ReleaseLeasesRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: Nothing
  headers: Nothing
  body: Schemas['ReleaseRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.releaseLeases}. */
export type ReleaseLeasesResult =
  | { status: 200; body: Schemas['ReleaseResult'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listDeadLetters}. */
export interface ListDeadLettersRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
  }
  query: {
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listDeadLetters}. */
export type ListDeadLettersResult =
  | { status: 200; body: Schemas['DeadLetterPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getDeadLetter}. */
export interface GetDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getDeadLetter}. */
export type GetDeadLetterResult =
  | { status: 200; body: Schemas['DeadLetter'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteDeadLetter}. */
export interface DeleteDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteDeadLetter}. */
export type DeleteDeadLetterResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.requeueDeadLetter}. */
export interface RequeueDeadLetterRequest {
  params: {
    /** Name of the queue. */
    queueName: Schemas['QueueName']
    /** The `seq` of the dead letter's event. */
    seq: number
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.requeueDeadLetter}. */
export type RequeueDeadLetterResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404 | 409>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listWebhooks}. */
export interface ListWebhooksRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listWebhooks}. */
export type ListWebhooksResult =
  | { status: 200; body: Schemas['WebhookPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.createWebhook}. */
export interface CreateWebhookRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['WebhookRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.createWebhook}. */
export type CreateWebhookResult =
  | { status: 201; headers: { location: string; etag: string }; body: Schemas['NewWebhook'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 201 | 400 | 401 | 403 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getWebhook}. */
export interface GetWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getWebhook}. */
export type GetWebhookResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Webhook'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteWebhook}. */
export interface DeleteWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteWebhook}. */
export type DeleteWebhookResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateWebhook}. */
export interface UpdateWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['WebhookPatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateWebhook}. */
export type UpdateWebhookResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Webhook'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.rotateWebhookSecret}. */
export interface RotateWebhookSecretRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['SecretRotationRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.rotateWebhookSecret}. */
export type RotateWebhookSecretResult =
  | { status: 200; headers: { etag: string }; body: Schemas['SecretRotation'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.testWebhook}. */
export interface TestWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. A ticket is returned again only while it is valid. */
    'idempotency-key'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.testWebhook}. */
export type TestWebhookResult =
  | { status: 200; body: Schemas['WebhookAttempt'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.resumeWebhook}. */
export interface ResumeWebhookRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.resumeWebhook}. */
export type ResumeWebhookResult =
  | { status: 202; body: Schemas['Webhook'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listWebhookAttempts}. */
export interface ListWebhookAttemptsRequest {
  params: {
    /** Id of the webhook. */
    webhookId: Schemas['WebhookId']
  }
  query: {
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listWebhookAttempts}. */
export type ListWebhookAttemptsResult =
  | { status: 200; body: Schemas['WebhookAttemptPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listKeys}. */
export interface ListKeysRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listKeys}. */
export type ListKeysResult =
  | { status: 200; body: Schemas['KeyPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.createKey}. */
export interface CreateKeyRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. A ticket is returned again only while it is valid. */
    'idempotency-key'?: string
  }
  body: Schemas['KeyRequest']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.createKey}. */
export type CreateKeyResult =
  | { status: 201; headers: { location: string; etag: string }; body: Schemas['NewKey'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 201 | 400 | 401 | 403 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getKey}. */
export interface GetKeyRequest {
  params: {
    /** Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getKey}. */
export type GetKeyResult =
  | { status: 200; headers: { etag: string }; body: Schemas['AccessKey'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateKey}. */
export interface UpdateKeyRequest {
  params: {
    /** Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['KeyPatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateKey}. */
export type UpdateKeyResult =
  | { status: 200; headers: { etag: string }; body: Schemas['AccessKey'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.revokeKey}. */
export interface RevokeKeyRequest {
  params: {
    /** Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret. */
    keyId: Schemas['KeyId']
  }
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.revokeKey}. */
export type RevokeKeyResult =
  | { status: 200; headers: { etag: string }; body: Schemas['AccessKey'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.createTicket}. */
export interface CreateTicketRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. A ticket is returned again only while it is valid. */
    'idempotency-key'?: string
  }
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.createTicket}. */
export type CreateTicketResult =
  | { status: 201; body: Schemas['Ticket'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 201 | 400 | 401 | 403 | 409>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listAudit}. */
export interface ListAuditRequest {
  params: Nothing
  query: {
    /** Outcome of the entries to return. */
    outcome?: Schemas['AuditOutcome']
    /** Id of the access key, or subject of the token, whose entries are returned. */
    actorId?: string
    /** Operation id in this contract whose entries are returned. */
    operation?: string
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listAudit}. */
export type ListAuditResult =
  | { status: 200; body: Schemas['AuditPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listLogs}. */
export interface ListLogsRequest {
  params: Nothing
  query: {
    /** Levels to return, separated by commas. */
    level?: Schemas['LogLevel'][]
    /** Earliest time, inclusive (RFC 3339). */
    from?: string
    /** Latest time, exclusive (RFC 3339). */
    to?: string
    /** Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest. */
    limit: number
    /** The `nextCursor` of the previous page. It is valid only with the same filters. */
    cursor?: string
  }
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listLogs}. */
export type ListLogsResult =
  | { status: 200; body: Schemas['LogPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getLogging}. */
export interface GetLoggingRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getLogging}. */
export type GetLoggingResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Logging'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.updateLogging}. */
export interface UpdateLoggingRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`). */
    'if-match'?: string
  }
  body: Schemas['LoggingPatch']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.updateLogging}. */
export type UpdateLoggingResult =
  | { status: 200; headers: { etag: string }; body: Schemas['Logging'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 412; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 412>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getDiagnostics}. */
export interface GetDiagnosticsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getDiagnostics}. */
export type GetDiagnosticsResult =
  | { status: 200; headers: { 'content-disposition': string }; body: Schemas['Diagnostics'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listPorts}. */
export interface ListPortsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listPorts}. */
export type ListPortsResult =
  | { status: 200; body: Schemas['PortPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listProbes}. */
export interface ListProbesRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listProbes}. */
export type ListProbesResult =
  | { status: 200; body: Schemas['ProbePage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.startProbe}. */
export interface StartProbeRequest {
  params: Nothing
  query: Nothing
  /** The names are in lower case. */
  headers: {
    /** Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same body returns the first answer again. With another body the answer is `422`, and while the first request is still running it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state. */
    'idempotency-key'?: string
  }
  body: Schemas['ProbeRequestWithDefaults']
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.startProbe}. */
export type StartProbeResult =
  | { status: 202; headers: { location: string }; body: Schemas['Probe'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 409; body: Schemas['Problem'] }
  | { status: 422; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 202 | 400 | 401 | 403 | 409 | 422>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getProbe}. */
export interface GetProbeRequest {
  params: {
    /** Id of the probe. */
    probeId: Schemas['ProbeId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getProbe}. */
export type GetProbeResult =
  | { status: 200; body: Schemas['Probe'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.deleteProbe}. */
export interface DeleteProbeRequest {
  params: {
    /** Id of the probe. */
    probeId: Schemas['ProbeId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.deleteProbe}. */
export type DeleteProbeResult =
  | { status: 204 }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 204 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.cancelProbe}. */
export interface CancelProbeRequest {
  params: {
    /** Id of the probe. */
    probeId: Schemas['ProbeId']
  }
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.cancelProbe}. */
export type CancelProbeResult =
  | { status: 200; body: Schemas['Probe'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listDrivers}. */
export interface ListDriversRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listDrivers}. */
export type ListDriversResult =
  | { status: 200; body: Schemas['DriverPage'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getInfo}. */
export interface GetInfoRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getInfo}. */
export type GetInfoResult =
  | { status: 200; body: Schemas['Info'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getIndex}. */
export interface GetIndexRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The media type that the client prefers by `Accept`. */
  mediaType: 'application/json' | 'text/html'
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getIndex}. */
export type GetIndexResult =
  | {
      status: 200
      contentType: 'application/json'
      headers?: { etag?: string | undefined; 'content-security-policy'?: string | undefined }
      body: Schemas['Index']
    }
  | {
      status: 200
      contentType: 'text/html'
      headers?: { etag?: string | undefined; 'content-security-policy'?: string | undefined }
      body: string | Readable
    }
  | { status: 304; headers?: { etag?: string | undefined } }
  | { status: 400; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 304 | 400>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getLiveness}. */
export interface GetLivenessRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getLiveness}. */
export type GetLivenessResult =
  | { status: 200; body: Schemas['Health'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: Exclude<Status, 200 | 400>; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }

/** The request of {@link Handlers.getReadiness}. */
export interface GetReadinessRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getReadiness}. */
export type GetReadinessResult =
  | { status: 200; body: Schemas['Health'] }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 503; headers?: { 'retry-after'?: number | undefined }; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 503>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getMetrics}. */
export interface GetMetricsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The caller, by the credentials of the request. */
  access: Access
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getMetrics}. */
export type GetMetricsResult =
  | { status: 200; body: string | Readable }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 401; headers: { 'www-authenticate': string }; body: Schemas['Problem'] }
  | { status: 403; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 400 | 401 | 403>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.listProblems}. */
export interface ListProblemsRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** The media type that the client prefers by `Accept`. */
  mediaType: 'application/json' | 'text/html'
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.listProblems}. */
export type ListProblemsResult =
  | {
      status: 200
      contentType: 'application/json'
      headers?: { etag?: string | undefined }
      body: Schemas['ProblemKindPage']
    }
  | { status: 200; contentType: 'text/html'; headers?: { etag?: string | undefined }; body: string | Readable }
  | { status: 304; headers?: { etag?: string | undefined } }
  | { status: 400; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 304 | 400>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getProblem}. */
export interface GetProblemRequest {
  params: {
    /** Error code of a problem. */
    code: string
  }
  query: Nothing
  headers: Nothing
  /** The media type that the client prefers by `Accept`. */
  mediaType: 'application/json' | 'text/html'
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getProblem}. */
export type GetProblemResult =
  | {
      status: 200
      contentType: 'application/json'
      headers?: { etag?: string | undefined }
      body: Schemas['ProblemKind']
    }
  | { status: 200; contentType: 'text/html'; headers?: { etag?: string | undefined }; body: string | Readable }
  | { status: 304; headers?: { etag?: string | undefined } }
  | { status: 400; body: Schemas['Problem'] }
  | { status: 404; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 304 | 400 | 404>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getOpenapiYaml}. */
export interface GetOpenapiYamlRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getOpenapiYaml}. */
export type GetOpenapiYamlResult =
  | { status: 200; headers?: { etag?: string | undefined }; body: string | Readable }
  | { status: 304; headers?: { etag?: string | undefined } }
  | { status: 400; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 304 | 400>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }

/** The request of {@link Handlers.getOpenapiJson}. */
export interface GetOpenapiJsonRequest {
  params: Nothing
  query: Nothing
  headers: Nothing
  /** Aborted if the client disconnects before it has received the response. */
  signal: AbortSignal
}

/** The results of {@link Handlers.getOpenapiJson}. */
export type GetOpenapiJsonResult =
  | { status: 200; headers?: { etag?: string | undefined }; body: Schemas['OpenapiDocument'] }
  | { status: 304; headers?: { etag?: string | undefined } }
  | { status: 400; body: Schemas['Problem'] }
  | {
      status: Exclude<Status, 200 | 304 | 400>
      headers?: { 'retry-after'?: number | undefined }
      body: Schemas['Problem']
    }
