// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { createRequire } from 'node:module'
import * as headers from './header-validators.js'
import * as requests from './request-validators.js'
import * as writers from './writers.js'

const require = createRequire(import.meta.url)

/** The file is large and seldom needed. It is loaded when a writer has refused a body, or when a body has no writer. */
const responses = (): typeof import('./response-validators.cjs') => require('./response-validators.cjs')

const problemResponse = {
  headers: [],
  contents: { 'application/problem+json': { write: writers.writeProblem, validator: () => responses().Problem } },
} as const

const problemWwwAuthenticateResponse = {
  headers: ['www-authenticate'],
  validateHeaders: headers.wwwAuthenticateHeaders,
  headerTexts: [{ name: 'www-authenticate', type: 'string' }],
  contents: { 'application/problem+json': { write: writers.writeProblem, validator: () => responses().Problem } },
} as const

const problemRetryAfterResponse = {
  headers: ['retry-after'],
  validateHeaders: headers.retryAfterHeaders,
  headerTexts: [{ name: 'retry-after', type: 'integer' }],
  contents: { 'application/problem+json': { write: writers.writeProblem, validator: () => responses().Problem } },
} as const

const messageResponse = {
  headers: [],
  contents: { 'application/json': { write: writers.writeMessage, validator: () => responses().Message } },
} as const

const radioEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeRadio, validator: () => responses().Radio } },
} as const

const emptyResponse = { headers: [], contents: {} } as const

const discoveryResponse = {
  headers: [],
  contents: { 'application/json': { write: writers.writeDiscovery, validator: () => responses().Discovery } },
} as const

const captureResponse = {
  headers: [],
  contents: { 'application/json': { write: writers.writeCapture, validator: () => responses().Capture } },
} as const

const nodeEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeNode, validator: () => responses().Node } },
} as const

const queueEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeQueue, validator: () => responses().Queue } },
} as const

const webhookEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeWebhook, validator: () => responses().Webhook } },
} as const

const accessKeyEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeAccessKey, validator: () => responses().AccessKey } },
} as const

const loggingEtagResponse = {
  headers: ['etag'],
  validateHeaders: headers.etagHeaders,
  contents: { 'application/json': { write: writers.writeLogging, validator: () => responses().Logging } },
} as const

const probeResponse = {
  headers: [],
  contents: { 'application/json': { write: writers.writeProbe, validator: () => responses().Probe } },
} as const

const emptyEtagResponse = { headers: ['etag'], validateHeaders: headers.etagHeaders2, contents: {} } as const

const healthResponse = {
  headers: [],
  contents: { 'application/json': { write: writers.writeHealth, validator: () => responses().Health } },
} as const

export const routes = [
  /** listMessages: List messages (`GET /v1/messages`) */
  {
    operationId: 'listMessages',
    method: 'GET',
    url: '/v1/messages',
    query: {
      validate: requests.listMessagesQuery,
      parameters: [
        { name: 'radioId', type: 'string', list: true },
        { name: 'nodeId', type: 'string' },
        { name: 'direction', type: 'string' },
        { name: 'state', type: 'string', list: true },
        { name: 'from', type: 'string' },
        { name: 'to', type: 'string' },
        { name: 'order', type: 'string', default: 'desc' },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeMessagePage, validator: () => responses().MessagePage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** sendMessage: Send a message (`POST /v1/messages`) */
  {
    operationId: 'sendMessage',
    method: 'POST',
    url: '/v1/messages',
    query: { validate: requests.sendMessageQuery, parameters: [] },
    headers: { validate: requests.sendMessageHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.MessageRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['messages:send'] }]],
    responses: {
      202: {
        headers: ['location'],
        validateHeaders: headers.locationHeaders,
        contents: { 'application/json': { write: writers.writeMessage, validator: () => responses().Message } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemRetryAfterResponse,
      422: problemResponse,
      429: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getMessage: Get a message (`GET /v1/messages/{messageId}`) */
  {
    operationId: 'getMessage',
    method: 'GET',
    url: '/v1/messages/:messageId',
    params: { validate: requests.getMessageParams, parameters: [{ name: 'messageId', type: 'string' }] },
    query: { validate: requests.getMessageQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: messageResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** cancelMessage: Cancel a message (`POST /v1/messages/{messageId}/cancel`) */
  {
    operationId: 'cancelMessage',
    method: 'POST',
    url: '/v1/messages/:messageId/cancel',
    params: { validate: requests.cancelMessageParams, parameters: [{ name: 'messageId', type: 'string' }] },
    query: { validate: requests.cancelMessageQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['messages:send'] }]],
    responses: {
      200: messageResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listRadios: List radios (`GET /v1/radios`) */
  {
    operationId: 'listRadios',
    method: 'GET',
    url: '/v1/radios',
    query: { validate: requests.listRadiosQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeRadioPage, validator: () => responses().RadioPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** createRadio: Add a radio (`POST /v1/radios`) */
  {
    operationId: 'createRadio',
    method: 'POST',
    url: '/v1/radios',
    query: { validate: requests.createRadioQuery, parameters: [] },
    headers: { validate: requests.createRadioHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.RadioRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      201: {
        headers: ['location', 'etag'],
        validateHeaders: headers.locationEtagHeaders,
        contents: { 'application/json': { write: writers.writeRadio, validator: () => responses().Radio } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getRadio: Get a radio (`GET /v1/radios/{radioId}`) */
  {
    operationId: 'getRadio',
    method: 'GET',
    url: '/v1/radios/:radioId',
    params: { validate: requests.getRadioParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.getRadioQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: radioEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteRadio: Remove a radio (`DELETE /v1/radios/{radioId}`) */
  {
    operationId: 'deleteRadio',
    method: 'DELETE',
    url: '/v1/radios/:radioId',
    params: { validate: requests.deleteRadioParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.deleteRadioQuery, parameters: [] },
    headers: { validate: requests.deleteRadioHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateRadio: Change some fields of a radio's configuration (`PATCH /v1/radios/{radioId}`) */
  {
    operationId: 'updateRadio',
    method: 'PATCH',
    url: '/v1/radios/:radioId',
    params: { validate: requests.updateRadioParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.updateRadioQuery, parameters: [] },
    headers: { validate: requests.updateRadioHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.RadioPatch, 'application/json': requests.RadioPatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      200: radioEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** reconnectRadio: Reconnect a radio (`POST /v1/radios/{radioId}/reconnect`) */
  {
    operationId: 'reconnectRadio',
    method: 'POST',
    url: '/v1/radios/:radioId/reconnect',
    params: { validate: requests.reconnectRadioParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.reconnectRadioQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      202: {
        headers: [],
        contents: { 'application/json': { write: writers.writeRadio, validator: () => responses().Radio } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** previewDecoder: Try decoders on payloads (`POST /v1/radios/{radioId}/preview-decoder`) */
  {
    operationId: 'previewDecoder',
    method: 'POST',
    url: '/v1/radios/:radioId/preview-decoder',
    params: { validate: requests.previewDecoderParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.previewDecoderQuery, parameters: [] },
    body: { required: true, contents: { 'application/json': requests.DecoderPreviewRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': {
            write: writers.writeDecoderPreviewResult,
            validator: () => responses().DecoderPreviewResult,
          },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listDiscoveries: List discoveries (`GET /v1/radios/{radioId}/discoveries`) */
  {
    operationId: 'listDiscoveries',
    method: 'GET',
    url: '/v1/radios/:radioId/discoveries',
    params: { validate: requests.listDiscoveriesParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.listDiscoveriesQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeDiscoveryPage, validator: () => responses().DiscoveryPage },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** startDiscovery: Start a discovery (`POST /v1/radios/{radioId}/discoveries`) */
  {
    operationId: 'startDiscovery',
    method: 'POST',
    url: '/v1/radios/:radioId/discoveries',
    params: { validate: requests.startDiscoveryParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.startDiscoveryQuery, parameters: [] },
    headers: { validate: requests.startDiscoveryHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.DiscoveryRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      202: {
        headers: ['location'],
        validateHeaders: headers.locationHeaders,
        contents: { 'application/json': { write: writers.writeDiscovery, validator: () => responses().Discovery } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getDiscovery: Get a discovery (`GET /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  {
    operationId: 'getDiscovery',
    method: 'GET',
    url: '/v1/radios/:radioId/discoveries/:discoveryId',
    params: {
      validate: requests.getDiscoveryParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'discoveryId', type: 'string' },
      ],
    },
    query: { validate: requests.getDiscoveryQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: discoveryResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteDiscovery: Delete a discovery (`DELETE /v1/radios/{radioId}/discoveries/{discoveryId}`) */
  {
    operationId: 'deleteDiscovery',
    method: 'DELETE',
    url: '/v1/radios/:radioId/discoveries/:discoveryId',
    params: {
      validate: requests.deleteDiscoveryParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'discoveryId', type: 'string' },
      ],
    },
    query: { validate: requests.deleteDiscoveryQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** cancelDiscovery: Cancel a discovery (`POST /v1/radios/{radioId}/discoveries/{discoveryId}/cancel`) */
  {
    operationId: 'cancelDiscovery',
    method: 'POST',
    url: '/v1/radios/:radioId/discoveries/:discoveryId/cancel',
    params: {
      validate: requests.cancelDiscoveryParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'discoveryId', type: 'string' },
      ],
    },
    query: { validate: requests.cancelDiscoveryQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      200: discoveryResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listSettings: List a module's settings (`GET /v1/radios/{radioId}/settings`) */
  {
    operationId: 'listSettings',
    method: 'GET',
    url: '/v1/radios/:radioId/settings',
    params: { validate: requests.listSettingsParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: {
      validate: requests.listSettingsQuery,
      parameters: [
        { name: 'address', type: 'string' },
        { name: 'name', type: 'string', list: true },
        { name: 'include', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeSettingPage, validator: () => responses().SettingPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      422: problemResponse,
      503: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getSetting: Read a setting (`GET /v1/radios/{radioId}/settings/{setting}`) */
  {
    operationId: 'getSetting',
    method: 'GET',
    url: '/v1/radios/:radioId/settings/:setting',
    params: {
      validate: requests.getSettingParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'setting', type: 'string' },
      ],
    },
    query: { validate: requests.getSettingQuery, parameters: [{ name: 'address', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeSetting, validator: () => responses().Setting } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      422: problemResponse,
      429: problemRetryAfterResponse,
      503: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateSetting: Write a setting (`PUT /v1/radios/{radioId}/settings/{setting}`) */
  {
    operationId: 'updateSetting',
    method: 'PUT',
    url: '/v1/radios/:radioId/settings/:setting',
    params: {
      validate: requests.updateSettingParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'setting', type: 'string' },
      ],
    },
    query: { validate: requests.updateSettingQuery, parameters: [{ name: 'address', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.SettingRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeSettingResult, validator: () => responses().SettingResult },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      422: problemResponse,
      429: problemRetryAfterResponse,
      503: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listCaptures: List captures (`GET /v1/radios/{radioId}/captures`) */
  {
    operationId: 'listCaptures',
    method: 'GET',
    url: '/v1/radios/:radioId/captures',
    params: { validate: requests.listCapturesParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.listCapturesQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeCapturePage, validator: () => responses().CapturePage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** startCapture: Start a capture (`POST /v1/radios/{radioId}/captures`) */
  {
    operationId: 'startCapture',
    method: 'POST',
    url: '/v1/radios/:radioId/captures',
    params: { validate: requests.startCaptureParams, parameters: [{ name: 'radioId', type: 'string' }] },
    query: { validate: requests.startCaptureQuery, parameters: [] },
    headers: { validate: requests.startCaptureHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.CaptureRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      202: {
        headers: ['location'],
        validateHeaders: headers.locationHeaders,
        contents: { 'application/json': { write: writers.writeCapture, validator: () => responses().Capture } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemResponse,
      422: problemResponse,
      503: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getCapture: Get a capture (`GET /v1/radios/{radioId}/captures/{captureId}`) */
  {
    operationId: 'getCapture',
    method: 'GET',
    url: '/v1/radios/:radioId/captures/:captureId',
    params: {
      validate: requests.getCaptureParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'captureId', type: 'string' },
      ],
    },
    query: { validate: requests.getCaptureQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: captureResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteCapture: Delete a capture (`DELETE /v1/radios/{radioId}/captures/{captureId}`) */
  {
    operationId: 'deleteCapture',
    method: 'DELETE',
    url: '/v1/radios/:radioId/captures/:captureId',
    params: {
      validate: requests.deleteCaptureParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'captureId', type: 'string' },
      ],
    },
    query: { validate: requests.deleteCaptureQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** cancelCapture: Cancel a capture (`POST /v1/radios/{radioId}/captures/{captureId}/cancel`) */
  {
    operationId: 'cancelCapture',
    method: 'POST',
    url: '/v1/radios/:radioId/captures/:captureId/cancel',
    params: {
      validate: requests.cancelCaptureParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'captureId', type: 'string' },
      ],
    },
    query: { validate: requests.cancelCaptureQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:write'] }]],
    responses: {
      200: captureResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getCaptureData: Download a capture (`GET /v1/radios/{radioId}/captures/{captureId}/data`) */
  {
    operationId: 'getCaptureData',
    method: 'GET',
    url: '/v1/radios/:radioId/captures/:captureId/data',
    params: {
      validate: requests.getCaptureDataParams,
      parameters: [
        { name: 'radioId', type: 'string' },
        { name: 'captureId', type: 'string' },
      ],
    },
    query: { validate: requests.getCaptureDataQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: ['content-disposition'],
        validateHeaders: headers.contentDispositionHeaders,
        contents: { 'application/x-ndjson': {} },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listNodes: List nodes (`GET /v1/nodes`) */
  {
    operationId: 'listNodes',
    method: 'GET',
    url: '/v1/nodes',
    query: {
      validate: requests.listNodesQuery,
      parameters: [
        { name: 'radioId', type: 'string', list: true },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['nodes:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeNodePage, validator: () => responses().NodePage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getNode: Get a node (`GET /v1/nodes/{nodeId}`) */
  {
    operationId: 'getNode',
    method: 'GET',
    url: '/v1/nodes/:nodeId',
    params: { validate: requests.getNodeParams, parameters: [{ name: 'nodeId', type: 'string' }] },
    query: { validate: requests.getNodeQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['nodes:read'] }]],
    responses: {
      200: nodeEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteNode: Forget a node (`DELETE /v1/nodes/{nodeId}`) */
  {
    operationId: 'deleteNode',
    method: 'DELETE',
    url: '/v1/nodes/:nodeId',
    params: { validate: requests.deleteNodeParams, parameters: [{ name: 'nodeId', type: 'string' }] },
    query: { validate: requests.deleteNodeQuery, parameters: [] },
    headers: { validate: requests.deleteNodeHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['nodes:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateNode: Set a node's label (`PATCH /v1/nodes/{nodeId}`) */
  {
    operationId: 'updateNode',
    method: 'PATCH',
    url: '/v1/nodes/:nodeId',
    params: { validate: requests.updateNodeParams, parameters: [{ name: 'nodeId', type: 'string' }] },
    query: { validate: requests.updateNodeQuery, parameters: [] },
    headers: { validate: requests.updateNodeHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.NodePatch, 'application/json': requests.NodePatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['nodes:write'] }]],
    responses: {
      200: nodeEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listSeries: List the series of a node (`GET /v1/nodes/{nodeId}/series`) */
  {
    operationId: 'listSeries',
    method: 'GET',
    url: '/v1/nodes/:nodeId/series',
    params: { validate: requests.listSeriesParams, parameters: [{ name: 'nodeId', type: 'string' }] },
    query: {
      validate: requests.listSeriesQuery,
      parameters: [
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeSeriesPage, validator: () => responses().SeriesPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getSeries: Get a series (`GET /v1/nodes/{nodeId}/series/{seriesId}`) */
  {
    operationId: 'getSeries',
    method: 'GET',
    url: '/v1/nodes/:nodeId/series/:seriesId',
    params: {
      validate: requests.getSeriesParams,
      parameters: [
        { name: 'nodeId', type: 'string' },
        { name: 'seriesId', type: 'string' },
      ],
    },
    query: { validate: requests.getSeriesQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeSeries, validator: () => responses().Series } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getSeriesData: Read a range of a series (`GET /v1/nodes/{nodeId}/series/{seriesId}/data`) */
  {
    operationId: 'getSeriesData',
    method: 'GET',
    url: '/v1/nodes/:nodeId/series/:seriesId/data',
    params: {
      validate: requests.getSeriesDataParams,
      parameters: [
        { name: 'nodeId', type: 'string' },
        { name: 'seriesId', type: 'string' },
      ],
    },
    query: {
      validate: requests.getSeriesDataQuery,
      parameters: [
        { name: 'from', type: 'string' },
        { name: 'to', type: 'string' },
        { name: 'bucket', type: 'string', default: 'auto' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: ['content-disposition'],
        validateHeaders: headers.contentDispositionHeaders2,
        contents: {
          'application/json': { write: writers.writeSeriesData, validator: () => responses().SeriesData },
          'text/csv': {},
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listReadings: List the latest readings (`GET /v1/readings`) */
  {
    operationId: 'listReadings',
    method: 'GET',
    url: '/v1/readings',
    query: {
      validate: requests.listReadingsQuery,
      parameters: [
        { name: 'radioId', type: 'string', list: true },
        { name: 'nodeId', type: 'string' },
        { name: 'name', type: 'string', list: true },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['messages:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeNodeReadingPage, validator: () => responses().NodeReadingPage },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listEvents: Read events (`GET /v1/events`) */
  {
    operationId: 'listEvents',
    method: 'GET',
    url: '/v1/events',
    query: {
      validate: requests.listEventsQuery,
      parameters: [
        { name: 'cursor', type: 'string', default: 'oldest' },
        { name: 'type', type: 'string', list: true },
        { name: 'radioId', type: 'string' },
        { name: 'nodeId', type: 'string' },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'waitMs', type: 'integer', default: 0 },
      ],
    },
    headers: { validate: requests.listEventsHeaders, parameters: [{ name: 'last-event-id', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['events:read'] }], [{ scheme: 'ticket', scopes: ['events:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeEventPage, validator: () => responses().EventPage },
          'text/event-stream': {},
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** openStream: Follow the log over a WebSocket (`GET /v1/stream`) */
  {
    operationId: 'openStream',
    method: 'GET',
    url: '/v1/stream',
    query: { validate: requests.openStreamQuery, parameters: [] },
    websocket: {
      protocol: 'musen.v1',
      client: requests.ClientFrameWithDefaults,
      server: { write: writers.writeServerFrame, validator: () => responses().ServerFrame },
    },
    security: [[{ scheme: 'bearer', scopes: ['events:read'] }], [{ scheme: 'ticket', scopes: ['events:read'] }]],
    responses: {
      101: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      426: {
        headers: ['upgrade'],
        validateHeaders: headers.upgradeHeaders,
        headerTexts: [{ name: 'upgrade', type: 'string' }],
        contents: { 'application/problem+json': { write: writers.writeProblem, validator: () => responses().Problem } },
      },
      default: problemRetryAfterResponse,
    },
  },
  /** listQueues: List queues (`GET /v1/queues`) */
  {
    operationId: 'listQueues',
    method: 'GET',
    url: '/v1/queues',
    query: { validate: requests.listQueuesQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['queues:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeQueuePage, validator: () => responses().QueuePage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** createQueue: Create a queue (`POST /v1/queues`) */
  {
    operationId: 'createQueue',
    method: 'POST',
    url: '/v1/queues',
    query: { validate: requests.createQueueQuery, parameters: [] },
    headers: { validate: requests.createQueueHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.QueueRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['queues:write', 'events:read'] }]],
    responses: {
      201: {
        headers: ['location', 'etag'],
        validateHeaders: headers.locationEtagHeaders,
        contents: { 'application/json': { write: writers.writeQueue, validator: () => responses().Queue } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getQueue: Get a queue (`GET /v1/queues/{queueName}`) */
  {
    operationId: 'getQueue',
    method: 'GET',
    url: '/v1/queues/:queueName',
    params: { validate: requests.getQueueParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.getQueueQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['queues:read'] }]],
    responses: {
      200: queueEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteQueue: Delete a queue (`DELETE /v1/queues/{queueName}`) */
  {
    operationId: 'deleteQueue',
    method: 'DELETE',
    url: '/v1/queues/:queueName',
    params: { validate: requests.deleteQueueParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.deleteQueueQuery, parameters: [] },
    headers: { validate: requests.deleteQueueHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['queues:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateQueue: Change some fields of a queue's configuration (`PATCH /v1/queues/{queueName}`) */
  {
    operationId: 'updateQueue',
    method: 'PATCH',
    url: '/v1/queues/:queueName',
    params: { validate: requests.updateQueueParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.updateQueueQuery, parameters: [] },
    headers: { validate: requests.updateQueueHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.QueuePatch, 'application/json': requests.QueuePatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['queues:write', 'events:read'] }]],
    responses: {
      200: queueEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** leaseEvents: Lease events (`POST /v1/queues/{queueName}/lease`) */
  {
    operationId: 'leaseEvents',
    method: 'POST',
    url: '/v1/queues/:queueName/lease',
    params: { validate: requests.leaseEventsParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.leaseEventsQuery, parameters: [] },
    headers: { validate: requests.leaseEventsHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.LeaseRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['queues:take', 'events:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeLeaseBatch, validator: () => responses().LeaseBatch } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemRetryAfterResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** ackLeases: Acknowledge events (`POST /v1/queues/{queueName}/ack`) */
  {
    operationId: 'ackLeases',
    method: 'POST',
    url: '/v1/queues/:queueName/ack',
    params: { validate: requests.ackLeasesParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.ackLeasesQuery, parameters: [] },
    body: { required: true, contents: { 'application/json': requests.AckRequest } },
    security: [[{ scheme: 'bearer', scopes: ['queues:take'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeAckResult, validator: () => responses().AckResult } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** extendLeases: Extend leases (`POST /v1/queues/{queueName}/extend`) */
  {
    operationId: 'extendLeases',
    method: 'POST',
    url: '/v1/queues/:queueName/extend',
    params: { validate: requests.extendLeasesParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.extendLeasesQuery, parameters: [] },
    body: { required: true, contents: { 'application/json': requests.ExtensionRequest } },
    security: [[{ scheme: 'bearer', scopes: ['queues:take'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeExtensionResult, validator: () => responses().ExtensionResult },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** releaseLeases: Release events (`POST /v1/queues/{queueName}/release`) */
  {
    operationId: 'releaseLeases',
    method: 'POST',
    url: '/v1/queues/:queueName/release',
    params: { validate: requests.releaseLeasesParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: { validate: requests.releaseLeasesQuery, parameters: [] },
    body: { required: true, contents: { 'application/json': requests.ReleaseRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['queues:take'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeReleaseResult, validator: () => responses().ReleaseResult },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listDeadLetters: List dead letters (`GET /v1/queues/{queueName}/dead-letters`) */
  {
    operationId: 'listDeadLetters',
    method: 'GET',
    url: '/v1/queues/:queueName/dead-letters',
    params: { validate: requests.listDeadLettersParams, parameters: [{ name: 'queueName', type: 'string' }] },
    query: {
      validate: requests.listDeadLettersQuery,
      parameters: [
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['queues:read', 'events:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeDeadLetterPage, validator: () => responses().DeadLetterPage },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getDeadLetter: Get a dead letter (`GET /v1/queues/{queueName}/dead-letters/{seq}`) */
  {
    operationId: 'getDeadLetter',
    method: 'GET',
    url: '/v1/queues/:queueName/dead-letters/:seq',
    params: {
      validate: requests.getDeadLetterParams,
      parameters: [
        { name: 'queueName', type: 'string' },
        { name: 'seq', type: 'integer' },
      ],
    },
    query: { validate: requests.getDeadLetterQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['queues:read', 'events:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeDeadLetter, validator: () => responses().DeadLetter } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteDeadLetter: Delete a dead letter (`DELETE /v1/queues/{queueName}/dead-letters/{seq}`) */
  {
    operationId: 'deleteDeadLetter',
    method: 'DELETE',
    url: '/v1/queues/:queueName/dead-letters/:seq',
    params: {
      validate: requests.deleteDeadLetterParams,
      parameters: [
        { name: 'queueName', type: 'string' },
        { name: 'seq', type: 'integer' },
      ],
    },
    query: { validate: requests.deleteDeadLetterQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['queues:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** requeueDeadLetter: Requeue a dead letter (`POST /v1/queues/{queueName}/dead-letters/{seq}/requeue`) */
  {
    operationId: 'requeueDeadLetter',
    method: 'POST',
    url: '/v1/queues/:queueName/dead-letters/:seq/requeue',
    params: {
      validate: requests.requeueDeadLetterParams,
      parameters: [
        { name: 'queueName', type: 'string' },
        { name: 'seq', type: 'integer' },
      ],
    },
    query: { validate: requests.requeueDeadLetterQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['queues:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listWebhooks: List webhooks (`GET /v1/webhooks`) */
  {
    operationId: 'listWebhooks',
    method: 'GET',
    url: '/v1/webhooks',
    query: { validate: requests.listWebhooksQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeWebhookPage, validator: () => responses().WebhookPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** createWebhook: Add a webhook (`POST /v1/webhooks`) */
  {
    operationId: 'createWebhook',
    method: 'POST',
    url: '/v1/webhooks',
    query: { validate: requests.createWebhookQuery, parameters: [] },
    headers: { validate: requests.createWebhookHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.WebhookRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write', 'events:read'] }]],
    responses: {
      201: {
        headers: ['location', 'etag'],
        validateHeaders: headers.locationEtagHeaders,
        contents: { 'application/json': { write: writers.writeNewWebhook, validator: () => responses().NewWebhook } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getWebhook: Get a webhook (`GET /v1/webhooks/{webhookId}`) */
  {
    operationId: 'getWebhook',
    method: 'GET',
    url: '/v1/webhooks/:webhookId',
    params: { validate: requests.getWebhookParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.getWebhookQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:read'] }]],
    responses: {
      200: webhookEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteWebhook: Delete a webhook (`DELETE /v1/webhooks/{webhookId}`) */
  {
    operationId: 'deleteWebhook',
    method: 'DELETE',
    url: '/v1/webhooks/:webhookId',
    params: { validate: requests.deleteWebhookParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.deleteWebhookQuery, parameters: [] },
    headers: { validate: requests.deleteWebhookHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateWebhook: Change some fields of a webhook's configuration (`PATCH /v1/webhooks/{webhookId}`) */
  {
    operationId: 'updateWebhook',
    method: 'PATCH',
    url: '/v1/webhooks/:webhookId',
    params: { validate: requests.updateWebhookParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.updateWebhookQuery, parameters: [] },
    headers: { validate: requests.updateWebhookHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.WebhookPatch, 'application/json': requests.WebhookPatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write', 'events:read'] }]],
    responses: {
      200: webhookEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** rotateWebhookSecret: Rotate a webhook's secret (`POST /v1/webhooks/{webhookId}/rotate-secret`) */
  {
    operationId: 'rotateWebhookSecret',
    method: 'POST',
    url: '/v1/webhooks/:webhookId/rotate-secret',
    params: { validate: requests.rotateWebhookSecretParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.rotateWebhookSecretQuery, parameters: [] },
    headers: {
      validate: requests.rotateWebhookSecretHeaders,
      parameters: [{ name: 'idempotency-key', type: 'string' }],
    },
    body: { required: true, contents: { 'application/json': requests.SecretRotationRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write'] }]],
    responses: {
      200: {
        headers: ['etag'],
        validateHeaders: headers.etagHeaders,
        contents: {
          'application/json': { write: writers.writeSecretRotation, validator: () => responses().SecretRotation },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemRetryAfterResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** testWebhook: Test a webhook (`POST /v1/webhooks/{webhookId}/test`) */
  {
    operationId: 'testWebhook',
    method: 'POST',
    url: '/v1/webhooks/:webhookId/test',
    params: { validate: requests.testWebhookParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.testWebhookQuery, parameters: [] },
    headers: { validate: requests.testWebhookHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': { write: writers.writeWebhookAttempt, validator: () => responses().WebhookAttempt },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** resumeWebhook: Resume a webhook (`POST /v1/webhooks/{webhookId}/resume`) */
  {
    operationId: 'resumeWebhook',
    method: 'POST',
    url: '/v1/webhooks/:webhookId/resume',
    params: { validate: requests.resumeWebhookParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: { validate: requests.resumeWebhookQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:write', 'events:read'] }]],
    responses: {
      202: {
        headers: [],
        contents: { 'application/json': { write: writers.writeWebhook, validator: () => responses().Webhook } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listWebhookAttempts: List a webhook's attempts (`GET /v1/webhooks/{webhookId}/attempts`) */
  {
    operationId: 'listWebhookAttempts',
    method: 'GET',
    url: '/v1/webhooks/:webhookId/attempts',
    params: { validate: requests.listWebhookAttemptsParams, parameters: [{ name: 'webhookId', type: 'string' }] },
    query: {
      validate: requests.listWebhookAttemptsQuery,
      parameters: [
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['webhooks:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: {
          'application/json': {
            write: writers.writeWebhookAttemptPage,
            validator: () => responses().WebhookAttemptPage,
          },
        },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listKeys: List access keys (`GET /v1/keys`) */
  {
    operationId: 'listKeys',
    method: 'GET',
    url: '/v1/keys',
    query: { validate: requests.listKeysQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['keys:admin'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeKeyPage, validator: () => responses().KeyPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** createKey: Create an access key (`POST /v1/keys`) */
  {
    operationId: 'createKey',
    method: 'POST',
    url: '/v1/keys',
    query: { validate: requests.createKeyQuery, parameters: [] },
    headers: { validate: requests.createKeyHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.KeyRequest } },
    security: [[{ scheme: 'bearer', scopes: ['keys:admin'] }]],
    responses: {
      201: {
        headers: ['location', 'etag'],
        validateHeaders: headers.locationEtagHeaders,
        contents: { 'application/json': { write: writers.writeNewKey, validator: () => responses().NewKey } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getKey: Get an access key (`GET /v1/keys/{keyId}`) */
  {
    operationId: 'getKey',
    method: 'GET',
    url: '/v1/keys/:keyId',
    params: { validate: requests.getKeyParams, parameters: [{ name: 'keyId', type: 'string' }] },
    query: { validate: requests.getKeyQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['keys:admin'] }]],
    responses: {
      200: accessKeyEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateKey: Change an access key (`PATCH /v1/keys/{keyId}`) */
  {
    operationId: 'updateKey',
    method: 'PATCH',
    url: '/v1/keys/:keyId',
    params: { validate: requests.updateKeyParams, parameters: [{ name: 'keyId', type: 'string' }] },
    query: { validate: requests.updateKeyQuery, parameters: [] },
    headers: { validate: requests.updateKeyHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.KeyPatch, 'application/json': requests.KeyPatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['keys:admin'] }]],
    responses: {
      200: accessKeyEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** revokeKey: Revoke an access key (`POST /v1/keys/{keyId}/revoke`) */
  {
    operationId: 'revokeKey',
    method: 'POST',
    url: '/v1/keys/:keyId/revoke',
    params: { validate: requests.revokeKeyParams, parameters: [{ name: 'keyId', type: 'string' }] },
    query: { validate: requests.revokeKeyQuery, parameters: [] },
    headers: { validate: requests.revokeKeyHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['keys:admin'] }]],
    responses: {
      200: accessKeyEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** createTicket: Create a ticket for a stream (`POST /v1/tickets`) */
  {
    operationId: 'createTicket',
    method: 'POST',
    url: '/v1/tickets',
    query: { validate: requests.createTicketQuery, parameters: [] },
    headers: { validate: requests.createTicketHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    security: [[{ scheme: 'bearer', scopes: ['events:read'] }]],
    responses: {
      201: {
        headers: [],
        contents: { 'application/json': { write: writers.writeTicket, validator: () => responses().Ticket } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listAudit: Read the audit log (`GET /v1/audit`) */
  {
    operationId: 'listAudit',
    method: 'GET',
    url: '/v1/audit',
    query: {
      validate: requests.listAuditQuery,
      parameters: [
        { name: 'outcome', type: 'string' },
        { name: 'actorId', type: 'string' },
        { name: 'operation', type: 'string' },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['audit:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeAuditPage, validator: () => responses().AuditPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listLogs: Read the log of the service (`GET /v1/logs`) */
  {
    operationId: 'listLogs',
    method: 'GET',
    url: '/v1/logs',
    query: {
      validate: requests.listLogsQuery,
      parameters: [
        { name: 'level', type: 'string', list: true },
        { name: 'from', type: 'string' },
        { name: 'to', type: 'string' },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'cursor', type: 'string' },
      ],
    },
    security: [[{ scheme: 'bearer', scopes: ['logs:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeLogPage, validator: () => responses().LogPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getLogging: Get the log level (`GET /v1/logging`) */
  {
    operationId: 'getLogging',
    method: 'GET',
    url: '/v1/logging',
    query: { validate: requests.getLoggingQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['logs:read'] }]],
    responses: {
      200: loggingEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** updateLogging: Change the log level (`PATCH /v1/logging`) */
  {
    operationId: 'updateLogging',
    method: 'PATCH',
    url: '/v1/logging',
    query: { validate: requests.updateLoggingQuery, parameters: [] },
    headers: { validate: requests.updateLoggingHeaders, parameters: [{ name: 'if-match', type: 'string' }] },
    body: {
      required: true,
      contents: { 'application/merge-patch+json': requests.LoggingPatch, 'application/json': requests.LoggingPatch },
    },
    security: [[{ scheme: 'bearer', scopes: ['logs:write'] }]],
    responses: {
      200: loggingEtagResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      412: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getDiagnostics: Get a report for a bug report (`GET /v1/diagnostics`) */
  {
    operationId: 'getDiagnostics',
    method: 'GET',
    url: '/v1/diagnostics',
    query: { validate: requests.getDiagnosticsQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['system:read'] }]],
    responses: {
      200: {
        headers: ['content-disposition'],
        validateHeaders: headers.contentDispositionHeaders,
        contents: { 'application/json': { write: writers.writeDiagnostics, validator: () => responses().Diagnostics } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listPorts: List serial ports (`GET /v1/ports`) */
  {
    operationId: 'listPorts',
    method: 'GET',
    url: '/v1/ports',
    query: { validate: requests.listPortsQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writePortPage, validator: () => responses().PortPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listProbes: List probes (`GET /v1/probes`) */
  {
    operationId: 'listProbes',
    method: 'GET',
    url: '/v1/probes',
    query: { validate: requests.listProbesQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeProbePage, validator: () => responses().ProbePage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** startProbe: Detect the module at a port (`POST /v1/probes`) */
  {
    operationId: 'startProbe',
    method: 'POST',
    url: '/v1/probes',
    query: { validate: requests.startProbeQuery, parameters: [] },
    headers: { validate: requests.startProbeHeaders, parameters: [{ name: 'idempotency-key', type: 'string' }] },
    body: { required: true, contents: { 'application/json': requests.ProbeRequestWithDefaults } },
    security: [[{ scheme: 'bearer', scopes: ['ports:probe'] }]],
    responses: {
      202: {
        headers: ['location'],
        validateHeaders: headers.locationHeaders,
        contents: { 'application/json': { write: writers.writeProbe, validator: () => responses().Probe } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      409: problemResponse,
      422: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getProbe: Get a probe (`GET /v1/probes/{probeId}`) */
  {
    operationId: 'getProbe',
    method: 'GET',
    url: '/v1/probes/:probeId',
    params: { validate: requests.getProbeParams, parameters: [{ name: 'probeId', type: 'string' }] },
    query: { validate: requests.getProbeQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: probeResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** deleteProbe: Delete a probe (`DELETE /v1/probes/{probeId}`) */
  {
    operationId: 'deleteProbe',
    method: 'DELETE',
    url: '/v1/probes/:probeId',
    params: { validate: requests.deleteProbeParams, parameters: [{ name: 'probeId', type: 'string' }] },
    query: { validate: requests.deleteProbeQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['ports:probe'] }]],
    responses: {
      204: emptyResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** cancelProbe: Cancel a probe (`POST /v1/probes/{probeId}/cancel`) */
  {
    operationId: 'cancelProbe',
    method: 'POST',
    url: '/v1/probes/:probeId/cancel',
    params: { validate: requests.cancelProbeParams, parameters: [{ name: 'probeId', type: 'string' }] },
    query: { validate: requests.cancelProbeQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['ports:probe'] }]],
    responses: {
      200: probeResponse,
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listDrivers: List drivers (`GET /v1/drivers`) */
  {
    operationId: 'listDrivers',
    method: 'GET',
    url: '/v1/drivers',
    query: { validate: requests.listDriversQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['radios:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeDriverPage, validator: () => responses().DriverPage } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getInfo: Get service information (`GET /v1/info`) */
  {
    operationId: 'getInfo',
    method: 'GET',
    url: '/v1/info',
    query: { validate: requests.getInfoQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['system:read'] }]],
    responses: {
      200: {
        headers: [],
        contents: { 'application/json': { write: writers.writeInfo, validator: () => responses().Info } },
      },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getIndex: Get an index of this service (`GET /`) */
  {
    operationId: 'getIndex',
    method: 'GET',
    url: '/',
    query: { validate: requests.getIndexQuery, parameters: [] },
    security: [],
    responses: {
      200: {
        headers: ['etag', 'content-security-policy'],
        validateHeaders: headers.etagContentSecurityPolicyHeaders,
        contents: {
          'application/json': { write: writers.writeIndex, validator: () => responses().Index },
          'text/html': {},
        },
      },
      304: emptyEtagResponse,
      400: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getLiveness: Check liveness (`GET /health/live`) */
  {
    operationId: 'getLiveness',
    method: 'GET',
    url: '/health/live',
    query: { validate: requests.getLivenessQuery, parameters: [] },
    security: [],
    responses: { 200: healthResponse, 400: problemResponse, default: problemRetryAfterResponse },
  },
  /** getReadiness: Check readiness (`GET /health/ready`) */
  {
    operationId: 'getReadiness',
    method: 'GET',
    url: '/health/ready',
    query: { validate: requests.getReadinessQuery, parameters: [] },
    security: [],
    responses: {
      200: healthResponse,
      400: problemResponse,
      503: problemRetryAfterResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getMetrics: Get metrics (`GET /metrics`) */
  {
    operationId: 'getMetrics',
    method: 'GET',
    url: '/metrics',
    query: { validate: requests.getMetricsQuery, parameters: [] },
    security: [[{ scheme: 'bearer', scopes: ['system:read'] }]],
    responses: {
      200: { headers: [], contents: { 'text/plain': {} } },
      400: problemResponse,
      401: problemWwwAuthenticateResponse,
      403: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** listProblems: List error codes (`GET /problems`) */
  {
    operationId: 'listProblems',
    method: 'GET',
    url: '/problems',
    query: { validate: requests.listProblemsQuery, parameters: [] },
    security: [],
    responses: {
      200: {
        headers: ['etag'],
        validateHeaders: headers.etagHeaders2,
        contents: {
          'application/json': { write: writers.writeProblemKindPage, validator: () => responses().ProblemKindPage },
          'text/html': {},
        },
      },
      304: emptyEtagResponse,
      400: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getProblem: Get an error code (`GET /problems/{code}`) */
  {
    operationId: 'getProblem',
    method: 'GET',
    url: '/problems/:code',
    params: { validate: requests.getProblemParams, parameters: [{ name: 'code', type: 'string' }] },
    query: { validate: requests.getProblemQuery, parameters: [] },
    security: [],
    responses: {
      200: {
        headers: ['etag'],
        validateHeaders: headers.etagHeaders2,
        contents: {
          'application/json': { write: writers.writeProblemKind, validator: () => responses().ProblemKind },
          'text/html': {},
        },
      },
      304: emptyEtagResponse,
      400: problemResponse,
      404: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getOpenapiYaml: Get the contract as YAML (`GET /openapi.yaml`) */
  {
    operationId: 'getOpenapiYaml',
    method: 'GET',
    url: '/openapi.yaml',
    query: { validate: requests.getOpenapiYamlQuery, parameters: [] },
    security: [],
    responses: {
      200: { headers: ['etag'], validateHeaders: headers.etagHeaders2, contents: { 'application/yaml': {} } },
      304: emptyEtagResponse,
      400: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
  /** getOpenapiJson: Get the contract as JSON (`GET /openapi.json`) */
  {
    operationId: 'getOpenapiJson',
    method: 'GET',
    url: '/openapi.json',
    query: { validate: requests.getOpenapiJsonQuery, parameters: [] },
    security: [],
    responses: {
      200: {
        headers: ['etag'],
        validateHeaders: headers.etagHeaders2,
        contents: {
          'application/json': { write: writers.writeOpenapiDocument, validator: () => responses().OpenapiDocument },
        },
      },
      304: emptyEtagResponse,
      400: problemResponse,
      default: problemRetryAfterResponse,
    },
  },
] as const

/** The bodies that are posted to webhooks. */
export const webhooks = {
  /** Receive events */
  events: { write: writers.writeWebhookDelivery, validator: () => responses().WebhookDelivery },
} as const

/** How requests carry their credentials. */
export const securitySchemes = {
  /** An access key of this service (`musen_...`), or a token (JWT) of the configured identity provider. */
  bearer: { type: 'http', scheme: 'bearer' },
  /** A ticket from `POST /v1/tickets`, for browsers, which cannot set headers for a `WebSocket` or an `EventSource`. */
  ticket: { type: 'apiKey', in: 'query', name: 'ticket' },
} as const
