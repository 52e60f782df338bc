// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in scripts/generate instead.

'use strict'
exports.AckResult = validate0
const schema1 = {
  type: 'object',
  description: 'What became of one acknowledgement.',
  required: ['leaseId', 'status'],
  additionalProperties: false,
  properties: {
    leaseId: { $ref: 'LeaseId' },
    status: {
      type: 'string',
      enum: ['acked', 'stale', 'out-of-order'],
      description:
        '`acked`: handled, now or by this lease before. `stale`: the lease is over and its event was given to another, or taken back.\n`out-of-order`: an earlier event of the same node that the same call took is not acknowledged yet; nothing was changed.\n',
    },
  },
  examples: [{ leaseId: '4-2n9c1x', status: 'acked' }],
}
const func0 = require('ajv/dist/runtime/ucs2length').default
const pattern0 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')

function validate1(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.leaseId === undefined && (missing0 = 'leaseId')) ||
        (data.status === undefined && (missing0 = 'status'))
      ) {
        validate1.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'leaseId' || key0 === 'status')) {
            validate1.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.leaseId !== undefined) {
            let data0 = data.leaseId
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 40 && func0(data0) > 40) {
                  validate1.errors = [
                    {
                      instancePath: instancePath + '/leaseId',
                      schemaPath: 'LeaseId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 40 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 6 && func0(data0) < 3) {
                    validate1.errors = [
                      {
                        instancePath: instancePath + '/leaseId',
                        schemaPath: 'LeaseId/minLength',
                        keyword: 'minLength',
                        params: { limit: 3 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern0.test(data0)) {
                      validate1.errors = [
                        {
                          instancePath: instancePath + '/leaseId',
                          schemaPath: 'LeaseId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate1.errors = [
                  {
                    instancePath: instancePath + '/leaseId',
                    schemaPath: 'LeaseId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.status !== undefined) {
              let data1 = data.status
              const _errs5 = errors
              if (typeof data1 !== 'string') {
                validate1.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              if (!(data1 === 'acked' || data1 === 'stale' || data1 === 'out-of-order')) {
                validate1.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema1.properties.status.enum },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate1.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate1.errors = vErrors
  return errors === 0
}

function validate0(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate0.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate0.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate1(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate0.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate0.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate0.errors = vErrors
  return errors === 0
}

exports.DeadLetter = validate3
const formats0 = require('ajv-formats/dist/formats').fastFormats.int64
const formats2 = require('ajv-formats/dist/formats').fastFormats['date-time']

function validate4(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === 'string') {
        if (!formats2.validate.test(data)) {
          validate4.errors = [
            { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'date-time' } },
          ]
          return false
        }
      } else {
        validate4.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
        return false
      }
    }
  }
  validate4.errors = vErrors
  return errors === 0
}

const schema6 = {
  description: 'One entry of the log. It never changes.',
  oneOf: [
    { $ref: 'MessageReceivedEvent' },
    { $ref: 'MessageQueuedEvent' },
    { $ref: 'MessageChangedEvent' },
    { $ref: 'NodeHeardEvent' },
    { $ref: 'NodeChangedEvent' },
    { $ref: 'RadioCreatedEvent' },
    { $ref: 'RadioUpdatedEvent' },
    { $ref: 'RadioDeletedEvent' },
    { $ref: 'RadioChangedEvent' },
    { $ref: 'WebhookChangedEvent' },
    { $ref: 'ProbeChangedEvent' },
    { $ref: 'DiscoveryChangedEvent' },
    { $ref: 'DiscoveryFoundEvent' },
    { $ref: 'SettingChangedEvent' },
    { $ref: 'CaptureChangedEvent' },
  ],
  discriminator: { propertyName: 'type' },
  examples: [{ seq: 9, at: '2026-11-24T08:00:00.000Z', type: 'radio.deleted', radioId: 'spare' }],
  type: 'object',
  properties: {
    type: {
      enum: [
        'message.received',
        'message.queued',
        'message.changed',
        'node.heard',
        'node.changed',
        'radio.created',
        'radio.updated',
        'radio.deleted',
        'radio.changed',
        'webhook.changed',
        'probe.changed',
        'discovery.changed',
        'discovery.found',
        'setting.changed',
        'capture.changed',
      ],
    },
  },
}
const schema9 = {
  type: 'object',
  description: 'A message received or sent.',
  required: ['id', 'seq', 'direction', 'radioId', 'state', 'final', 'payload', 'createdAt', 'updatedAt'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'MessageId' },
    seq: { $ref: 'Seq' },
    direction: { $ref: 'Direction' },
    radioId: { $ref: 'RadioId' },
    nodeId: { $ref: 'NodeId' },
    state: { $ref: 'MessageState' },
    reason: { $ref: 'StateReason' },
    detail: { type: 'string', description: 'What the driver says about the reason.' },
    final: { type: 'boolean', description: 'Whether the state is not going to change by itself any more.' },
    source: { type: 'string', description: "The sender's address; absent where the family has none." },
    destination: { type: 'string', description: 'The address it was sent to; absent where the family has none.' },
    payload: { $ref: 'Payload' },
    decoded: { $ref: 'Decoded' },
    packet: { $ref: 'Packet' },
    signal: { $ref: 'Signal' },
    priority: {
      type: 'integer',
      format: 'int32',
      minimum: 0,
      maximum: 9,
      description: '9 goes first; only for outgoing messages.',
    },
    attempts: {
      type: 'integer',
      format: 'int32',
      minimum: 0,
      description: 'How often it was handed to the module; only for outgoing messages.',
    },
    expiresAt: { $ref: 'Timestamp' },
    options: { $ref: 'Options' },
    createdAt: { $ref: 'Timestamp' },
    updatedAt: { $ref: 'Timestamp' },
  },
  examples: [
    {
      id: 'demo000000-4',
      seq: 4,
      direction: 'out',
      radioId: 'kiss-demo',
      state: 'delivered',
      final: true,
      destination: 'OH2XYZ-9',
      payload: { encoding: 'text', data: 'Hello' },
      priority: 5,
      attempts: 1,
      createdAt: '2026-11-24T08:00:00.000Z',
      updatedAt: '2026-11-24T08:00:01.200Z',
    },
  ],
}
const schema12 = {
  type: 'string',
  description: '`in`: received by a radio; `out`: sent through one.',
  enum: ['in', 'out'],
  examples: ['in'],
}
const schema15 = {
  type: 'string',
  description:
    "`received` for an incoming message. For an outgoing one: `queued`, `sending`, `sent` (the module took or transmitted it), `delivered`\n(the far end said so), `failed`, `expired`, `cancelled`, or `unknown` (musen stopped, or the link broke, between the write and the\nmodule's answer; it is not sent again by itself).\n",
  enum: ['received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'expired', 'cancelled', 'unknown'],
  examples: ['delivered'],
}
const schema16 = {
  type: 'string',
  description:
    "Why a message is in its state. `retrying`: an attempt failed for now. `awaiting-ack`: the far end's answer may still come. `no-ack`: it\ndid not come. `rejected`: the far end refused it. `module-refused`: the module refused it.\n`unsuitable`: the radio was configured anew while it waited, and as it is now it cannot send it. `no-route`: the network found no way.\n`write-failed`: the link broke before the bytes were out. `attempts-exhausted`: every attempt failed. `interrupted`: musen or\nthe link stopped in the middle. `radio-deleted`, `by-request`: why it was cancelled.\n",
  enum: [
    'retrying',
    'awaiting-ack',
    'no-ack',
    'rejected',
    'module-refused',
    'unsuitable',
    'no-route',
    'write-failed',
    'attempts-exhausted',
    'interrupted',
    'radio-deleted',
    'by-request',
  ],
  examples: ['awaiting-ack'],
}
const func2 = Object.prototype.hasOwnProperty
const pattern1 = new RegExp('^[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate10(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 27 && func0(data) > 27) {
        validate10.errors = [{ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 27 } }]
        return false
      } else {
        if (data.length < 24 && func0(data) < 12) {
          validate10.errors = [{ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 12 } }]
          return false
        } else {
          if (!pattern1.test(data)) {
            validate10.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-z]{10}-[1-9][0-9]*$' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate10.errors = vErrors
  return errors === 0
}

const pattern3 = new RegExp('^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$', 'u')

function validate12(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 200 && func0(data) > 200) {
        validate12.errors = [{ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } }]
        return false
      } else {
        if (data.length < 6 && func0(data) < 3) {
          validate12.errors = [{ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 3 } }]
          return false
        } else {
          if (!pattern3.test(data)) {
            validate12.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate12.errors = vErrors
  return errors === 0
}

const schema17 = {
  description:
    'Bytes, in one of three notations. In answers, text is used when the bytes are printable UTF-8 (tab, CR and LF allowed), base64\notherwise.\n',
  oneOf: [{ $ref: 'TextPayload' }, { $ref: 'Base64Payload' }, { $ref: 'HexPayload' }],
  discriminator: { propertyName: 'encoding' },
  examples: [{ encoding: 'text', data: 'Hello' }],
  type: 'object',
  properties: { encoding: { enum: ['text', 'base64', 'hex'] } },
}
const pattern4 = new RegExp('^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'u')

function validate15(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.encoding === undefined && (missing0 = 'encoding')) ||
        (data.data === undefined && (missing0 = 'data'))
      ) {
        validate15.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'encoding' || key0 === 'data')) {
            validate15.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.encoding !== undefined) {
            let data0 = data.encoding
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate15.errors = [
                {
                  instancePath: instancePath + '/encoding',
                  schemaPath: '#/properties/encoding/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('base64' !== data0) {
              validate15.errors = [
                {
                  instancePath: instancePath + '/encoding',
                  schemaPath: '#/properties/encoding/const',
                  keyword: 'const',
                  params: { allowedValue: 'base64' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.data !== undefined) {
              let data1 = data.data
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 90000 && func0(data1) > 90000) {
                    validate15.errors = [
                      {
                        instancePath: instancePath + '/data',
                        schemaPath: '#/properties/data/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 90000 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern4.test(data1)) {
                      validate15.errors = [
                        {
                          instancePath: instancePath + '/data',
                          schemaPath: '#/properties/data/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate15.errors = [
                    {
                      instancePath: instancePath + '/data',
                      schemaPath: '#/properties/data/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate15.errors = vErrors
  return errors === 0
}

const pattern5 = new RegExp('^(?:[0-9A-Fa-f]{2})*$', 'u')

function validate16(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.encoding === undefined && (missing0 = 'encoding')) ||
        (data.data === undefined && (missing0 = 'data'))
      ) {
        validate16.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'encoding' || key0 === 'data')) {
            validate16.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.encoding !== undefined) {
            let data0 = data.encoding
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate16.errors = [
                {
                  instancePath: instancePath + '/encoding',
                  schemaPath: '#/properties/encoding/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('hex' !== data0) {
              validate16.errors = [
                {
                  instancePath: instancePath + '/encoding',
                  schemaPath: '#/properties/encoding/const',
                  keyword: 'const',
                  params: { allowedValue: 'hex' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.data !== undefined) {
              let data1 = data.data
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 131072 && func0(data1) > 131072) {
                    validate16.errors = [
                      {
                        instancePath: instancePath + '/data',
                        schemaPath: '#/properties/data/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 131072 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern5.test(data1)) {
                      validate16.errors = [
                        {
                          instancePath: instancePath + '/data',
                          schemaPath: '#/properties/data/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^(?:[0-9A-Fa-f]{2})*$' },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate16.errors = [
                    {
                      instancePath: instancePath + '/data',
                      schemaPath: '#/properties/data/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate16.errors = vErrors
  return errors === 0
}

function validate14(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.encoding !== undefined) {
        let data0 = data.encoding
        const _errs2 = errors
        if (!(data0 === 'text' || data0 === 'base64' || data0 === 'hex')) {
          validate14.errors = [
            {
              instancePath: instancePath + '/encoding',
              schemaPath: '#/properties/encoding/enum',
              keyword: 'enum',
              params: { allowedValues: schema17.properties.encoding.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.encoding
        if (typeof tag0 == 'string') {
          if (tag0 === 'text') {
            const _errs4 = errors
            if (errors === _errs4) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing0
                if (
                  (data.encoding === undefined && (missing0 = 'encoding')) ||
                  (data.data === undefined && (missing0 = 'data'))
                ) {
                  validate14.errors = [
                    {
                      instancePath,
                      schemaPath: 'TextPayload/required',
                      keyword: 'required',
                      params: { missingProperty: missing0 },
                    },
                  ]
                  return false
                } else {
                  const _errs6 = errors
                  for (const key0 in data) {
                    if (!(key0 === 'encoding' || key0 === 'data')) {
                      validate14.errors = [
                        {
                          instancePath,
                          schemaPath: 'TextPayload/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key0 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs6 === errors) {
                    if (data.encoding !== undefined) {
                      let data1 = data.encoding
                      const _errs7 = errors
                      if (typeof data1 !== 'string') {
                        validate14.errors = [
                          {
                            instancePath: instancePath + '/encoding',
                            schemaPath: 'TextPayload/properties/encoding/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('text' !== data1) {
                        validate14.errors = [
                          {
                            instancePath: instancePath + '/encoding',
                            schemaPath: 'TextPayload/properties/encoding/const',
                            keyword: 'const',
                            params: { allowedValue: 'text' },
                          },
                        ]
                        return false
                      }
                      var valid4 = _errs7 === errors
                    } else {
                      var valid4 = true
                    }
                    if (valid4) {
                      if (data.data !== undefined) {
                        let data2 = data.data
                        const _errs9 = errors
                        if (errors === _errs9) {
                          if (typeof data2 === 'string') {
                            if (data2.length > 65536 && func0(data2) > 65536) {
                              validate14.errors = [
                                {
                                  instancePath: instancePath + '/data',
                                  schemaPath: 'TextPayload/properties/data/maxLength',
                                  keyword: 'maxLength',
                                  params: { limit: 65536 },
                                },
                              ]
                              return false
                            }
                          } else {
                            validate14.errors = [
                              {
                                instancePath: instancePath + '/data',
                                schemaPath: 'TextPayload/properties/data/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid4 = _errs9 === errors
                      } else {
                        var valid4 = true
                      }
                    }
                  }
                }
              } else {
                validate14.errors = [
                  { instancePath, schemaPath: 'TextPayload/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'base64') {
            if (!validate15(data, { instancePath })) {
              vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'hex') {
            if (!validate16(data, { instancePath })) {
              vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors)
              errors = vErrors.length
            }
          } else {
            validate14.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'encoding', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate14.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'encoding', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate14.errors = vErrors
  return errors === 0
}

const schema21 = {
  description: 'The meaning of the payload, where the driver knows it.',
  oneOf: [
    { $ref: 'JsonDecoded' },
    { $ref: 'AprsPosition' },
    { $ref: 'AprsStatus' },
    { $ref: 'AprsMessage' },
    { $ref: 'AprsAck' },
    { $ref: 'XbeeIoSample' },
    { $ref: 'MySensorsValue' },
    { $ref: 'MySensorsRequest' },
    { $ref: 'MySensorsPresentation' },
    { $ref: 'MySensorsInternal' },
    { $ref: 'MeshtasticText' },
    { $ref: 'MeshtasticPosition' },
    { $ref: 'MeshtasticTelemetry' },
    { $ref: 'MeshtasticNodeInfo' },
  ],
  discriminator: { propertyName: 'type' },
  examples: [{ type: 'aprs-status', text: 'On the air' }],
  type: 'object',
  properties: {
    type: {
      enum: [
        'json',
        'aprs-position',
        'aprs-status',
        'aprs-message',
        'aprs-ack',
        'xbee-io-sample',
        'mysensors-value',
        'mysensors-request',
        'mysensors-presentation',
        'mysensors-internal',
        'meshtastic-text',
        'meshtastic-position',
        'meshtastic-telemetry',
        'meshtastic-node-info',
      ],
    },
  },
}
const schema22 = {
  type: 'object',
  description: 'An APRS position report.',
  required: ['type', 'latitude', 'longitude', 'symbol', 'messaging'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', const: 'aprs-position', description: 'The kind of content.' },
    latitude: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees, north positive.' },
    longitude: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees, east positive.' },
    symbol: { type: 'string', description: 'Symbol table and symbol code.' },
    ambiguityDigits: {
      type: 'integer',
      minimum: 0,
      maximum: 4,
      description: 'How many low digits the sender left blank.',
    },
    courseDegrees: { type: 'number', minimum: 0, maximum: 360, description: 'Direction of travel in degrees.' },
    speedKmh: { type: 'number', minimum: 0, description: 'Speed in kilometres an hour.' },
    altitudeM: { type: 'number', description: 'Altitude in metres.' },
    timestamp: { type: 'string', description: 'The time as sent, for example 092345z; it carries no year.' },
    messaging: { type: 'boolean', description: 'Whether the station says that it takes messages.' },
    comment: { type: 'string', description: 'The rest of the report.' },
  },
  examples: [{ type: 'aprs-position', latitude: 60.1699, longitude: 24.9384, symbol: '/>', messaging: true }],
}

function validate21(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.latitude === undefined && (missing0 = 'latitude')) ||
        (data.longitude === undefined && (missing0 = 'longitude')) ||
        (data.symbol === undefined && (missing0 = 'symbol')) ||
        (data.messaging === undefined && (missing0 = 'messaging'))
      ) {
        validate21.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema22.properties, key0)) {
            validate21.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate21.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('aprs-position' !== data0) {
              validate21.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'aprs-position' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.latitude !== undefined) {
              let data1 = data.latitude
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 90 || isNaN(data1)) {
                    validate21.errors = [
                      {
                        instancePath: instancePath + '/latitude',
                        schemaPath: '#/properties/latitude/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 90 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < -90 || isNaN(data1)) {
                      validate21.errors = [
                        {
                          instancePath: instancePath + '/latitude',
                          schemaPath: '#/properties/latitude/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: -90 },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate21.errors = [
                    {
                      instancePath: instancePath + '/latitude',
                      schemaPath: '#/properties/latitude/type',
                      keyword: 'type',
                      params: { type: 'number' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.longitude !== undefined) {
                let data2 = data.longitude
                const _errs6 = errors
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 180 || isNaN(data2)) {
                      validate21.errors = [
                        {
                          instancePath: instancePath + '/longitude',
                          schemaPath: '#/properties/longitude/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 180 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < -180 || isNaN(data2)) {
                        validate21.errors = [
                          {
                            instancePath: instancePath + '/longitude',
                            schemaPath: '#/properties/longitude/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: -180 },
                          },
                        ]
                        return false
                      }
                    }
                  } else {
                    validate21.errors = [
                      {
                        instancePath: instancePath + '/longitude',
                        schemaPath: '#/properties/longitude/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.symbol !== undefined) {
                  const _errs8 = errors
                  if (typeof data.symbol !== 'string') {
                    validate21.errors = [
                      {
                        instancePath: instancePath + '/symbol',
                        schemaPath: '#/properties/symbol/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.ambiguityDigits !== undefined) {
                    let data4 = data.ambiguityDigits
                    const _errs10 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate21.errors = [
                        {
                          instancePath: instancePath + '/ambiguityDigits',
                          schemaPath: '#/properties/ambiguityDigits/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 4 || isNaN(data4)) {
                          validate21.errors = [
                            {
                              instancePath: instancePath + '/ambiguityDigits',
                              schemaPath: '#/properties/ambiguityDigits/maximum',
                              keyword: 'maximum',
                              params: { comparison: '<=', limit: 4 },
                            },
                          ]
                          return false
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate21.errors = [
                              {
                                instancePath: instancePath + '/ambiguityDigits',
                                schemaPath: '#/properties/ambiguityDigits/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.courseDegrees !== undefined) {
                      let data5 = data.courseDegrees
                      const _errs12 = errors
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 > 360 || isNaN(data5)) {
                            validate21.errors = [
                              {
                                instancePath: instancePath + '/courseDegrees',
                                schemaPath: '#/properties/courseDegrees/maximum',
                                keyword: 'maximum',
                                params: { comparison: '<=', limit: 360 },
                              },
                            ]
                            return false
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate21.errors = [
                                {
                                  instancePath: instancePath + '/courseDegrees',
                                  schemaPath: '#/properties/courseDegrees/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        } else {
                          validate21.errors = [
                            {
                              instancePath: instancePath + '/courseDegrees',
                              schemaPath: '#/properties/courseDegrees/type',
                              keyword: 'type',
                              params: { type: 'number' },
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.speedKmh !== undefined) {
                        let data6 = data.speedKmh
                        const _errs14 = errors
                        if (errors === _errs14) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate21.errors = [
                                {
                                  instancePath: instancePath + '/speedKmh',
                                  schemaPath: '#/properties/speedKmh/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          } else {
                            validate21.errors = [
                              {
                                instancePath: instancePath + '/speedKmh',
                                schemaPath: '#/properties/speedKmh/type',
                                keyword: 'type',
                                params: { type: 'number' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.altitudeM !== undefined) {
                          let data7 = data.altitudeM
                          const _errs16 = errors
                          if (!(typeof data7 == 'number' && isFinite(data7))) {
                            validate21.errors = [
                              {
                                instancePath: instancePath + '/altitudeM',
                                schemaPath: '#/properties/altitudeM/type',
                                keyword: 'type',
                                params: { type: 'number' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.timestamp !== undefined) {
                            const _errs18 = errors
                            if (typeof data.timestamp !== 'string') {
                              validate21.errors = [
                                {
                                  instancePath: instancePath + '/timestamp',
                                  schemaPath: '#/properties/timestamp/type',
                                  keyword: 'type',
                                  params: { type: 'string' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.messaging !== undefined) {
                              const _errs20 = errors
                              if (typeof data.messaging !== 'boolean') {
                                validate21.errors = [
                                  {
                                    instancePath: instancePath + '/messaging',
                                    schemaPath: '#/properties/messaging/type',
                                    keyword: 'type',
                                    params: { type: 'boolean' },
                                  },
                                ]
                                return false
                              }
                              var valid0 = _errs20 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.comment !== undefined) {
                                const _errs22 = errors
                                if (typeof data.comment !== 'string') {
                                  validate21.errors = [
                                    {
                                      instancePath: instancePath + '/comment',
                                      schemaPath: '#/properties/comment/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    },
                                  ]
                                  return false
                                }
                                var valid0 = _errs22 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate21.errors = vErrors
  return errors === 0
}

function validate22(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.addressee === undefined && (missing0 = 'addressee')) ||
        (data.text === undefined && (missing0 = 'text'))
      ) {
        validate22.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'addressee' || key0 === 'text' || key0 === 'messageId')) {
            validate22.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate22.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('aprs-message' !== data0) {
              validate22.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'aprs-message' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.addressee !== undefined) {
              const _errs4 = errors
              if (typeof data.addressee !== 'string') {
                validate22.errors = [
                  {
                    instancePath: instancePath + '/addressee',
                    schemaPath: '#/properties/addressee/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.text !== undefined) {
                const _errs6 = errors
                if (typeof data.text !== 'string') {
                  validate22.errors = [
                    {
                      instancePath: instancePath + '/text',
                      schemaPath: '#/properties/text/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.messageId !== undefined) {
                  const _errs8 = errors
                  if (typeof data.messageId !== 'string') {
                    validate22.errors = [
                      {
                        instancePath: instancePath + '/messageId',
                        schemaPath: '#/properties/messageId/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate22.errors = vErrors
  return errors === 0
}

function validate23(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.addressee === undefined && (missing0 = 'addressee')) ||
        (data.messageId === undefined && (missing0 = 'messageId')) ||
        (data.rejected === undefined && (missing0 = 'rejected'))
      ) {
        validate23.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'addressee' || key0 === 'messageId' || key0 === 'rejected')) {
            validate23.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate23.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('aprs-ack' !== data0) {
              validate23.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'aprs-ack' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.addressee !== undefined) {
              const _errs4 = errors
              if (typeof data.addressee !== 'string') {
                validate23.errors = [
                  {
                    instancePath: instancePath + '/addressee',
                    schemaPath: '#/properties/addressee/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.messageId !== undefined) {
                const _errs6 = errors
                if (typeof data.messageId !== 'string') {
                  validate23.errors = [
                    {
                      instancePath: instancePath + '/messageId',
                      schemaPath: '#/properties/messageId/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.rejected !== undefined) {
                  const _errs8 = errors
                  if (typeof data.rejected !== 'boolean') {
                    validate23.errors = [
                      {
                        instancePath: instancePath + '/rejected',
                        schemaPath: '#/properties/rejected/type',
                        keyword: 'type',
                        params: { type: 'boolean' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate23.errors = vErrors
  return errors === 0
}

function validate24(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.digital === undefined && (missing0 = 'digital')) ||
        (data.analog === undefined && (missing0 = 'analog'))
      ) {
        validate24.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'digital' || key0 === 'analog' || key0 === 'supply')) {
            validate24.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate24.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('xbee-io-sample' !== data0) {
              validate24.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'xbee-io-sample' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.digital !== undefined) {
              let data1 = data.digital
              const _errs4 = errors
              if (errors === _errs4) {
                if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    const _errs7 = errors
                    if (typeof data1[key1] !== 'boolean') {
                      validate24.errors = [
                        {
                          instancePath: instancePath + '/digital/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                          schemaPath: '#/properties/digital/additionalProperties/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        },
                      ]
                      return false
                    }
                    var valid1 = _errs7 === errors
                    if (!valid1) {
                      break
                    }
                  }
                } else {
                  validate24.errors = [
                    {
                      instancePath: instancePath + '/digital',
                      schemaPath: '#/properties/digital/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.analog !== undefined) {
                let data3 = data.analog
                const _errs9 = errors
                if (errors === _errs9) {
                  if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                    for (const key2 in data3) {
                      let data4 = data3[key2]
                      const _errs12 = errors
                      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                        validate24.errors = [
                          {
                            instancePath: instancePath + '/analog/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                            schemaPath: '#/properties/analog/additionalProperties/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs12) {
                        if (typeof data4 == 'number' && isFinite(data4)) {
                          if (data4 > 65535 || isNaN(data4)) {
                            validate24.errors = [
                              {
                                instancePath: instancePath + '/analog/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                schemaPath: '#/properties/analog/additionalProperties/maximum',
                                keyword: 'maximum',
                                params: { comparison: '<=', limit: 65535 },
                              },
                            ]
                            return false
                          } else {
                            if (data4 < 0 || isNaN(data4)) {
                              validate24.errors = [
                                {
                                  instancePath:
                                    instancePath + '/analog/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                  schemaPath: '#/properties/analog/additionalProperties/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                      var valid2 = _errs12 === errors
                      if (!valid2) {
                        break
                      }
                    }
                  } else {
                    validate24.errors = [
                      {
                        instancePath: instancePath + '/analog',
                        schemaPath: '#/properties/analog/type',
                        keyword: 'type',
                        params: { type: 'object' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs9 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.supply !== undefined) {
                  let data5 = data.supply
                  const _errs14 = errors
                  if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    validate24.errors = [
                      {
                        instancePath: instancePath + '/supply',
                        schemaPath: '#/properties/supply/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs14) {
                    if (typeof data5 == 'number' && isFinite(data5)) {
                      if (data5 > 65535 || isNaN(data5)) {
                        validate24.errors = [
                          {
                            instancePath: instancePath + '/supply',
                            schemaPath: '#/properties/supply/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 65535 },
                          },
                        ]
                        return false
                      } else {
                        if (data5 < 0 || isNaN(data5)) {
                          validate24.errors = [
                            {
                              instancePath: instancePath + '/supply',
                              schemaPath: '#/properties/supply/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate24.errors = vErrors
  return errors === 0
}

function validate25(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.child === undefined && (missing0 = 'child')) ||
        (data.text === undefined && (missing0 = 'text'))
      ) {
        validate25.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'child' || key0 === 'variable' || key0 === 'text' || key0 === 'number')) {
            validate25.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate25.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('mysensors-value' !== data0) {
              validate25.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'mysensors-value' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.child !== undefined) {
              let data1 = data.child
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate25.errors = [
                  {
                    instancePath: instancePath + '/child',
                    schemaPath: '#/properties/child/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 255 || isNaN(data1)) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + '/child',
                        schemaPath: '#/properties/child/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 255 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + '/child',
                          schemaPath: '#/properties/child/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.variable !== undefined) {
                const _errs6 = errors
                if (typeof data.variable !== 'string') {
                  validate25.errors = [
                    {
                      instancePath: instancePath + '/variable',
                      schemaPath: '#/properties/variable/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.text !== undefined) {
                  const _errs8 = errors
                  if (typeof data.text !== 'string') {
                    validate25.errors = [
                      {
                        instancePath: instancePath + '/text',
                        schemaPath: '#/properties/text/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.number !== undefined) {
                    let data4 = data.number
                    const _errs10 = errors
                    if (!(typeof data4 == 'number' && isFinite(data4))) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + '/number',
                          schemaPath: '#/properties/number/type',
                          keyword: 'type',
                          params: { type: 'number' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate25.errors = vErrors
  return errors === 0
}

function validate26(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.child === undefined && (missing0 = 'child'))) {
        validate26.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'child' || key0 === 'variable')) {
            validate26.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate26.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('mysensors-request' !== data0) {
              validate26.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'mysensors-request' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.child !== undefined) {
              let data1 = data.child
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate26.errors = [
                  {
                    instancePath: instancePath + '/child',
                    schemaPath: '#/properties/child/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 255 || isNaN(data1)) {
                    validate26.errors = [
                      {
                        instancePath: instancePath + '/child',
                        schemaPath: '#/properties/child/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 255 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate26.errors = [
                        {
                          instancePath: instancePath + '/child',
                          schemaPath: '#/properties/child/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.variable !== undefined) {
                const _errs6 = errors
                if (typeof data.variable !== 'string') {
                  validate26.errors = [
                    {
                      instancePath: instancePath + '/variable',
                      schemaPath: '#/properties/variable/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate26.errors = vErrors
  return errors === 0
}

function validate27(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.child === undefined && (missing0 = 'child')) ||
        (data.text === undefined && (missing0 = 'text'))
      ) {
        validate27.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'child' || key0 === 'sensor' || key0 === 'text')) {
            validate27.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate27.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('mysensors-presentation' !== data0) {
              validate27.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'mysensors-presentation' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.child !== undefined) {
              let data1 = data.child
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate27.errors = [
                  {
                    instancePath: instancePath + '/child',
                    schemaPath: '#/properties/child/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 255 || isNaN(data1)) {
                    validate27.errors = [
                      {
                        instancePath: instancePath + '/child',
                        schemaPath: '#/properties/child/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 255 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate27.errors = [
                        {
                          instancePath: instancePath + '/child',
                          schemaPath: '#/properties/child/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.sensor !== undefined) {
                const _errs6 = errors
                if (typeof data.sensor !== 'string') {
                  validate27.errors = [
                    {
                      instancePath: instancePath + '/sensor',
                      schemaPath: '#/properties/sensor/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.text !== undefined) {
                  const _errs8 = errors
                  if (typeof data.text !== 'string') {
                    validate27.errors = [
                      {
                        instancePath: instancePath + '/text',
                        schemaPath: '#/properties/text/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate27.errors = vErrors
  return errors === 0
}

function validate28(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.text === undefined && (missing0 = 'text'))) {
        validate28.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'name' || key0 === 'text' || key0 === 'number')) {
            validate28.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate28.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('mysensors-internal' !== data0) {
              validate28.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'mysensors-internal' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.name !== undefined) {
              const _errs4 = errors
              if (typeof data.name !== 'string') {
                validate28.errors = [
                  {
                    instancePath: instancePath + '/name',
                    schemaPath: '#/properties/name/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.text !== undefined) {
                const _errs6 = errors
                if (typeof data.text !== 'string') {
                  validate28.errors = [
                    {
                      instancePath: instancePath + '/text',
                      schemaPath: '#/properties/text/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.number !== undefined) {
                  let data3 = data.number
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && isFinite(data3))) {
                    validate28.errors = [
                      {
                        instancePath: instancePath + '/number',
                        schemaPath: '#/properties/number/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate28.errors = vErrors
  return errors === 0
}

function validate29(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.text === undefined && (missing0 = 'text'))) {
        validate29.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'text' || key0 === 'replyId')) {
            validate29.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate29.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('meshtastic-text' !== data0) {
              validate29.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'meshtastic-text' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.text !== undefined) {
              const _errs4 = errors
              if (typeof data.text !== 'string') {
                validate29.errors = [
                  {
                    instancePath: instancePath + '/text',
                    schemaPath: '#/properties/text/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.replyId !== undefined) {
                let data2 = data.replyId
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate29.errors = [
                    {
                      instancePath: instancePath + '/replyId',
                      schemaPath: '#/properties/replyId/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 4294967295 || isNaN(data2)) {
                      validate29.errors = [
                        {
                          instancePath: instancePath + '/replyId',
                          schemaPath: '#/properties/replyId/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 4294967295 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate29.errors = [
                          {
                            instancePath: instancePath + '/replyId',
                            schemaPath: '#/properties/replyId/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 1 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate29.errors = vErrors
  return errors === 0
}

const schema31 = {
  type: 'object',
  description: 'Where a Meshtastic node is.',
  required: ['type', 'latitude', 'longitude'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', const: 'meshtastic-position', description: 'The kind of content.' },
    latitude: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees, north positive.' },
    longitude: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees, east positive.' },
    altitudeM: { type: 'number', description: 'Altitude above the sea in metres.' },
    time: { type: 'string', format: 'date-time', description: 'When the position was taken.' },
    speedKmh: { type: 'number', minimum: 0, description: 'Speed in kilometres an hour.' },
    courseDegrees: { type: 'number', minimum: 0, maximum: 360, description: 'Direction of travel in degrees.' },
    satellites: { type: 'integer', minimum: 0, description: 'How many satellites are in view.' },
    precisionBits: {
      type: 'integer',
      minimum: 1,
      maximum: 31,
      description: 'How many leading bits of each coordinate the sender gave away; absent where it gave all.',
    },
  },
  examples: [{ type: 'meshtastic-position', latitude: 35.6812, longitude: 139.7671, altitudeM: 40 }],
}

function validate30(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.latitude === undefined && (missing0 = 'latitude')) ||
        (data.longitude === undefined && (missing0 = 'longitude'))
      ) {
        validate30.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema31.properties, key0)) {
            validate30.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate30.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('meshtastic-position' !== data0) {
              validate30.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'meshtastic-position' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.latitude !== undefined) {
              let data1 = data.latitude
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 90 || isNaN(data1)) {
                    validate30.errors = [
                      {
                        instancePath: instancePath + '/latitude',
                        schemaPath: '#/properties/latitude/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 90 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < -90 || isNaN(data1)) {
                      validate30.errors = [
                        {
                          instancePath: instancePath + '/latitude',
                          schemaPath: '#/properties/latitude/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: -90 },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate30.errors = [
                    {
                      instancePath: instancePath + '/latitude',
                      schemaPath: '#/properties/latitude/type',
                      keyword: 'type',
                      params: { type: 'number' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.longitude !== undefined) {
                let data2 = data.longitude
                const _errs6 = errors
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 180 || isNaN(data2)) {
                      validate30.errors = [
                        {
                          instancePath: instancePath + '/longitude',
                          schemaPath: '#/properties/longitude/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 180 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < -180 || isNaN(data2)) {
                        validate30.errors = [
                          {
                            instancePath: instancePath + '/longitude',
                            schemaPath: '#/properties/longitude/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: -180 },
                          },
                        ]
                        return false
                      }
                    }
                  } else {
                    validate30.errors = [
                      {
                        instancePath: instancePath + '/longitude',
                        schemaPath: '#/properties/longitude/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.altitudeM !== undefined) {
                  let data3 = data.altitudeM
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && isFinite(data3))) {
                    validate30.errors = [
                      {
                        instancePath: instancePath + '/altitudeM',
                        schemaPath: '#/properties/altitudeM/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.time !== undefined) {
                    let data4 = data.time
                    const _errs10 = errors
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data4 === 'string') {
                          if (!formats2.validate.test(data4)) {
                            validate30.errors = [
                              {
                                instancePath: instancePath + '/time',
                                schemaPath: '#/properties/time/format',
                                keyword: 'format',
                                params: { format: 'date-time' },
                              },
                            ]
                            return false
                          }
                        } else {
                          validate30.errors = [
                            {
                              instancePath: instancePath + '/time',
                              schemaPath: '#/properties/time/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.speedKmh !== undefined) {
                      let data5 = data.speedKmh
                      const _errs12 = errors
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate30.errors = [
                              {
                                instancePath: instancePath + '/speedKmh',
                                schemaPath: '#/properties/speedKmh/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        } else {
                          validate30.errors = [
                            {
                              instancePath: instancePath + '/speedKmh',
                              schemaPath: '#/properties/speedKmh/type',
                              keyword: 'type',
                              params: { type: 'number' },
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.courseDegrees !== undefined) {
                        let data6 = data.courseDegrees
                        const _errs14 = errors
                        if (errors === _errs14) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 360 || isNaN(data6)) {
                              validate30.errors = [
                                {
                                  instancePath: instancePath + '/courseDegrees',
                                  schemaPath: '#/properties/courseDegrees/maximum',
                                  keyword: 'maximum',
                                  params: { comparison: '<=', limit: 360 },
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate30.errors = [
                                  {
                                    instancePath: instancePath + '/courseDegrees',
                                    schemaPath: '#/properties/courseDegrees/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              }
                            }
                          } else {
                            validate30.errors = [
                              {
                                instancePath: instancePath + '/courseDegrees',
                                schemaPath: '#/properties/courseDegrees/type',
                                keyword: 'type',
                                params: { type: 'number' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.satellites !== undefined) {
                          let data7 = data.satellites
                          const _errs16 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate30.errors = [
                              {
                                instancePath: instancePath + '/satellites',
                                schemaPath: '#/properties/satellites/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate30.errors = [
                                  {
                                    instancePath: instancePath + '/satellites',
                                    schemaPath: '#/properties/satellites/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.precisionBits !== undefined) {
                            let data8 = data.precisionBits
                            const _errs18 = errors
                            if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                              validate30.errors = [
                                {
                                  instancePath: instancePath + '/precisionBits',
                                  schemaPath: '#/properties/precisionBits/type',
                                  keyword: 'type',
                                  params: { type: 'integer' },
                                },
                              ]
                              return false
                            }
                            if (errors === _errs18) {
                              if (typeof data8 == 'number' && isFinite(data8)) {
                                if (data8 > 31 || isNaN(data8)) {
                                  validate30.errors = [
                                    {
                                      instancePath: instancePath + '/precisionBits',
                                      schemaPath: '#/properties/precisionBits/maximum',
                                      keyword: 'maximum',
                                      params: { comparison: '<=', limit: 31 },
                                    },
                                  ]
                                  return false
                                } else {
                                  if (data8 < 1 || isNaN(data8)) {
                                    validate30.errors = [
                                      {
                                        instancePath: instancePath + '/precisionBits',
                                        schemaPath: '#/properties/precisionBits/minimum',
                                        keyword: 'minimum',
                                        params: { comparison: '>=', limit: 1 },
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate30.errors = vErrors
  return errors === 0
}

function validate32(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (
          !(
            key0 === 'batteryPercent' ||
            key0 === 'externalPower' ||
            key0 === 'voltageMv' ||
            key0 === 'channelUtilizationPercent' ||
            key0 === 'airtimePercent' ||
            key0 === 'uptimeS'
          )
        ) {
          validate32.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.batteryPercent !== undefined) {
          let data0 = data.batteryPercent
          const _errs2 = errors
          if (errors === _errs2) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0)) {
                validate32.errors = [
                  {
                    instancePath: instancePath + '/batteryPercent',
                    schemaPath: '#/properties/batteryPercent/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 100 },
                  },
                ]
                return false
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + '/batteryPercent',
                      schemaPath: '#/properties/batteryPercent/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              }
            } else {
              validate32.errors = [
                {
                  instancePath: instancePath + '/batteryPercent',
                  schemaPath: '#/properties/batteryPercent/type',
                  keyword: 'type',
                  params: { type: 'number' },
                },
              ]
              return false
            }
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.externalPower !== undefined) {
            let data1 = data.externalPower
            const _errs4 = errors
            if (typeof data1 !== 'boolean') {
              validate32.errors = [
                {
                  instancePath: instancePath + '/externalPower',
                  schemaPath: '#/properties/externalPower/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                },
              ]
              return false
            }
            if (true !== data1) {
              validate32.errors = [
                {
                  instancePath: instancePath + '/externalPower',
                  schemaPath: '#/properties/externalPower/const',
                  keyword: 'const',
                  params: { allowedValue: true },
                },
              ]
              return false
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.voltageMv !== undefined) {
              let data2 = data.voltageMv
              const _errs6 = errors
              if (!(typeof data2 == 'number' && isFinite(data2))) {
                validate32.errors = [
                  {
                    instancePath: instancePath + '/voltageMv',
                    schemaPath: '#/properties/voltageMv/type',
                    keyword: 'type',
                    params: { type: 'number' },
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.channelUtilizationPercent !== undefined) {
                let data3 = data.channelUtilizationPercent
                const _errs8 = errors
                if (!(typeof data3 == 'number' && isFinite(data3))) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + '/channelUtilizationPercent',
                      schemaPath: '#/properties/channelUtilizationPercent/type',
                      keyword: 'type',
                      params: { type: 'number' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.airtimePercent !== undefined) {
                  let data4 = data.airtimePercent
                  const _errs10 = errors
                  if (!(typeof data4 == 'number' && isFinite(data4))) {
                    validate32.errors = [
                      {
                        instancePath: instancePath + '/airtimePercent',
                        schemaPath: '#/properties/airtimePercent/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.uptimeS !== undefined) {
                    let data5 = data.uptimeS
                    const _errs12 = errors
                    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate32.errors = [
                        {
                          instancePath: instancePath + '/uptimeS',
                          schemaPath: '#/properties/uptimeS/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs12) {
                      if (typeof data5 == 'number' && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate32.errors = [
                            {
                              instancePath: instancePath + '/uptimeS',
                              schemaPath: '#/properties/uptimeS/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate32.errors = vErrors
  return errors === 0
}

const schema34 = {
  type: 'object',
  description: 'What a Meshtastic node measured of its surroundings.',
  additionalProperties: false,
  properties: {
    temperatureC: { type: 'number', description: 'Temperature in degrees Celsius.' },
    humidityPercent: { type: 'number', description: 'Relative humidity in per cent.' },
    pressureHpa: { type: 'number', description: 'Barometric pressure in hectopascals.' },
    gasResistanceMohm: { type: 'number', description: 'Resistance of a gas sensor in megaohms.' },
    voltageMv: { type: 'number', description: 'A measured voltage in millivolts.' },
    currentMa: { type: 'number', description: 'A measured current in milliamperes.' },
    airQualityIndex: { type: 'number', description: 'Index of air quality, 0 (good) to 500.' },
    distanceMm: { type: 'number', description: 'A measured distance in millimetres, for example of a water level.' },
    illuminanceLux: { type: 'number', description: 'Illuminance in lux.' },
    windDirectionDegrees: { type: 'number', description: 'Where the wind comes from, in degrees.' },
    windSpeedMps: { type: 'number', description: 'Wind speed in metres a second.' },
    windGustMps: { type: 'number', description: 'Speed of gusts in metres a second.' },
    weightKg: { type: 'number', description: 'A measured weight in kilograms.' },
    radiationUrph: { type: 'number', description: 'Radiation in microroentgens an hour.' },
    rainfall1hMm: { type: 'number', description: 'Rain of the last hour in millimetres.' },
    rainfall24hMm: { type: 'number', description: 'Rain of the last day in millimetres.' },
    soilMoisturePercent: { type: 'number', description: 'Moisture of the soil in per cent.' },
    soilTemperatureC: { type: 'number', description: 'Temperature of the soil in degrees Celsius.' },
  },
  examples: [{ temperatureC: 21.5, humidityPercent: 48, pressureHpa: 1013.2 }],
}

function validate34(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!func2.call(schema34.properties, key0)) {
          validate34.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.temperatureC !== undefined) {
          let data0 = data.temperatureC
          const _errs2 = errors
          if (!(typeof data0 == 'number' && isFinite(data0))) {
            validate34.errors = [
              {
                instancePath: instancePath + '/temperatureC',
                schemaPath: '#/properties/temperatureC/type',
                keyword: 'type',
                params: { type: 'number' },
              },
            ]
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.humidityPercent !== undefined) {
            let data1 = data.humidityPercent
            const _errs4 = errors
            if (!(typeof data1 == 'number' && isFinite(data1))) {
              validate34.errors = [
                {
                  instancePath: instancePath + '/humidityPercent',
                  schemaPath: '#/properties/humidityPercent/type',
                  keyword: 'type',
                  params: { type: 'number' },
                },
              ]
              return false
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.pressureHpa !== undefined) {
              let data2 = data.pressureHpa
              const _errs6 = errors
              if (!(typeof data2 == 'number' && isFinite(data2))) {
                validate34.errors = [
                  {
                    instancePath: instancePath + '/pressureHpa',
                    schemaPath: '#/properties/pressureHpa/type',
                    keyword: 'type',
                    params: { type: 'number' },
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.gasResistanceMohm !== undefined) {
                let data3 = data.gasResistanceMohm
                const _errs8 = errors
                if (!(typeof data3 == 'number' && isFinite(data3))) {
                  validate34.errors = [
                    {
                      instancePath: instancePath + '/gasResistanceMohm',
                      schemaPath: '#/properties/gasResistanceMohm/type',
                      keyword: 'type',
                      params: { type: 'number' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.voltageMv !== undefined) {
                  let data4 = data.voltageMv
                  const _errs10 = errors
                  if (!(typeof data4 == 'number' && isFinite(data4))) {
                    validate34.errors = [
                      {
                        instancePath: instancePath + '/voltageMv',
                        schemaPath: '#/properties/voltageMv/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.currentMa !== undefined) {
                    let data5 = data.currentMa
                    const _errs12 = errors
                    if (!(typeof data5 == 'number' && isFinite(data5))) {
                      validate34.errors = [
                        {
                          instancePath: instancePath + '/currentMa',
                          schemaPath: '#/properties/currentMa/type',
                          keyword: 'type',
                          params: { type: 'number' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.airQualityIndex !== undefined) {
                      let data6 = data.airQualityIndex
                      const _errs14 = errors
                      if (!(typeof data6 == 'number' && isFinite(data6))) {
                        validate34.errors = [
                          {
                            instancePath: instancePath + '/airQualityIndex',
                            schemaPath: '#/properties/airQualityIndex/type',
                            keyword: 'type',
                            params: { type: 'number' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.distanceMm !== undefined) {
                        let data7 = data.distanceMm
                        const _errs16 = errors
                        if (!(typeof data7 == 'number' && isFinite(data7))) {
                          validate34.errors = [
                            {
                              instancePath: instancePath + '/distanceMm',
                              schemaPath: '#/properties/distanceMm/type',
                              keyword: 'type',
                              params: { type: 'number' },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.illuminanceLux !== undefined) {
                          let data8 = data.illuminanceLux
                          const _errs18 = errors
                          if (!(typeof data8 == 'number' && isFinite(data8))) {
                            validate34.errors = [
                              {
                                instancePath: instancePath + '/illuminanceLux',
                                schemaPath: '#/properties/illuminanceLux/type',
                                keyword: 'type',
                                params: { type: 'number' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs18 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.windDirectionDegrees !== undefined) {
                            let data9 = data.windDirectionDegrees
                            const _errs20 = errors
                            if (!(typeof data9 == 'number' && isFinite(data9))) {
                              validate34.errors = [
                                {
                                  instancePath: instancePath + '/windDirectionDegrees',
                                  schemaPath: '#/properties/windDirectionDegrees/type',
                                  keyword: 'type',
                                  params: { type: 'number' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs20 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.windSpeedMps !== undefined) {
                              let data10 = data.windSpeedMps
                              const _errs22 = errors
                              if (!(typeof data10 == 'number' && isFinite(data10))) {
                                validate34.errors = [
                                  {
                                    instancePath: instancePath + '/windSpeedMps',
                                    schemaPath: '#/properties/windSpeedMps/type',
                                    keyword: 'type',
                                    params: { type: 'number' },
                                  },
                                ]
                                return false
                              }
                              var valid0 = _errs22 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.windGustMps !== undefined) {
                                let data11 = data.windGustMps
                                const _errs24 = errors
                                if (!(typeof data11 == 'number' && isFinite(data11))) {
                                  validate34.errors = [
                                    {
                                      instancePath: instancePath + '/windGustMps',
                                      schemaPath: '#/properties/windGustMps/type',
                                      keyword: 'type',
                                      params: { type: 'number' },
                                    },
                                  ]
                                  return false
                                }
                                var valid0 = _errs24 === errors
                              } else {
                                var valid0 = true
                              }
                              if (valid0) {
                                if (data.weightKg !== undefined) {
                                  let data12 = data.weightKg
                                  const _errs26 = errors
                                  if (!(typeof data12 == 'number' && isFinite(data12))) {
                                    validate34.errors = [
                                      {
                                        instancePath: instancePath + '/weightKg',
                                        schemaPath: '#/properties/weightKg/type',
                                        keyword: 'type',
                                        params: { type: 'number' },
                                      },
                                    ]
                                    return false
                                  }
                                  var valid0 = _errs26 === errors
                                } else {
                                  var valid0 = true
                                }
                                if (valid0) {
                                  if (data.radiationUrph !== undefined) {
                                    let data13 = data.radiationUrph
                                    const _errs28 = errors
                                    if (!(typeof data13 == 'number' && isFinite(data13))) {
                                      validate34.errors = [
                                        {
                                          instancePath: instancePath + '/radiationUrph',
                                          schemaPath: '#/properties/radiationUrph/type',
                                          keyword: 'type',
                                          params: { type: 'number' },
                                        },
                                      ]
                                      return false
                                    }
                                    var valid0 = _errs28 === errors
                                  } else {
                                    var valid0 = true
                                  }
                                  if (valid0) {
                                    if (data.rainfall1hMm !== undefined) {
                                      let data14 = data.rainfall1hMm
                                      const _errs30 = errors
                                      if (!(typeof data14 == 'number' && isFinite(data14))) {
                                        validate34.errors = [
                                          {
                                            instancePath: instancePath + '/rainfall1hMm',
                                            schemaPath: '#/properties/rainfall1hMm/type',
                                            keyword: 'type',
                                            params: { type: 'number' },
                                          },
                                        ]
                                        return false
                                      }
                                      var valid0 = _errs30 === errors
                                    } else {
                                      var valid0 = true
                                    }
                                    if (valid0) {
                                      if (data.rainfall24hMm !== undefined) {
                                        let data15 = data.rainfall24hMm
                                        const _errs32 = errors
                                        if (!(typeof data15 == 'number' && isFinite(data15))) {
                                          validate34.errors = [
                                            {
                                              instancePath: instancePath + '/rainfall24hMm',
                                              schemaPath: '#/properties/rainfall24hMm/type',
                                              keyword: 'type',
                                              params: { type: 'number' },
                                            },
                                          ]
                                          return false
                                        }
                                        var valid0 = _errs32 === errors
                                      } else {
                                        var valid0 = true
                                      }
                                      if (valid0) {
                                        if (data.soilMoisturePercent !== undefined) {
                                          let data16 = data.soilMoisturePercent
                                          const _errs34 = errors
                                          if (!(typeof data16 == 'number' && isFinite(data16))) {
                                            validate34.errors = [
                                              {
                                                instancePath: instancePath + '/soilMoisturePercent',
                                                schemaPath: '#/properties/soilMoisturePercent/type',
                                                keyword: 'type',
                                                params: { type: 'number' },
                                              },
                                            ]
                                            return false
                                          }
                                          var valid0 = _errs34 === errors
                                        } else {
                                          var valid0 = true
                                        }
                                        if (valid0) {
                                          if (data.soilTemperatureC !== undefined) {
                                            let data17 = data.soilTemperatureC
                                            const _errs36 = errors
                                            if (!(typeof data17 == 'number' && isFinite(data17))) {
                                              validate34.errors = [
                                                {
                                                  instancePath: instancePath + '/soilTemperatureC',
                                                  schemaPath: '#/properties/soilTemperatureC/type',
                                                  keyword: 'type',
                                                  params: { type: 'number' },
                                                },
                                              ]
                                              return false
                                            }
                                            var valid0 = _errs36 === errors
                                          } else {
                                            var valid0 = true
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate34.errors = vErrors
  return errors === 0
}

function validate36(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (
          !(
            key0 === 'channel1VoltageMv' ||
            key0 === 'channel1CurrentMa' ||
            key0 === 'channel2VoltageMv' ||
            key0 === 'channel2CurrentMa' ||
            key0 === 'channel3VoltageMv' ||
            key0 === 'channel3CurrentMa'
          )
        ) {
          validate36.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.channel1VoltageMv !== undefined) {
          let data0 = data.channel1VoltageMv
          const _errs2 = errors
          if (!(typeof data0 == 'number' && isFinite(data0))) {
            validate36.errors = [
              {
                instancePath: instancePath + '/channel1VoltageMv',
                schemaPath: '#/properties/channel1VoltageMv/type',
                keyword: 'type',
                params: { type: 'number' },
              },
            ]
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.channel1CurrentMa !== undefined) {
            let data1 = data.channel1CurrentMa
            const _errs4 = errors
            if (!(typeof data1 == 'number' && isFinite(data1))) {
              validate36.errors = [
                {
                  instancePath: instancePath + '/channel1CurrentMa',
                  schemaPath: '#/properties/channel1CurrentMa/type',
                  keyword: 'type',
                  params: { type: 'number' },
                },
              ]
              return false
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.channel2VoltageMv !== undefined) {
              let data2 = data.channel2VoltageMv
              const _errs6 = errors
              if (!(typeof data2 == 'number' && isFinite(data2))) {
                validate36.errors = [
                  {
                    instancePath: instancePath + '/channel2VoltageMv',
                    schemaPath: '#/properties/channel2VoltageMv/type',
                    keyword: 'type',
                    params: { type: 'number' },
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.channel2CurrentMa !== undefined) {
                let data3 = data.channel2CurrentMa
                const _errs8 = errors
                if (!(typeof data3 == 'number' && isFinite(data3))) {
                  validate36.errors = [
                    {
                      instancePath: instancePath + '/channel2CurrentMa',
                      schemaPath: '#/properties/channel2CurrentMa/type',
                      keyword: 'type',
                      params: { type: 'number' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.channel3VoltageMv !== undefined) {
                  let data4 = data.channel3VoltageMv
                  const _errs10 = errors
                  if (!(typeof data4 == 'number' && isFinite(data4))) {
                    validate36.errors = [
                      {
                        instancePath: instancePath + '/channel3VoltageMv',
                        schemaPath: '#/properties/channel3VoltageMv/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.channel3CurrentMa !== undefined) {
                    let data5 = data.channel3CurrentMa
                    const _errs12 = errors
                    if (!(typeof data5 == 'number' && isFinite(data5))) {
                      validate36.errors = [
                        {
                          instancePath: instancePath + '/channel3CurrentMa',
                          schemaPath: '#/properties/channel3CurrentMa/type',
                          keyword: 'type',
                          params: { type: 'number' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate36.errors = vErrors
  return errors === 0
}

function validate31(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.type === undefined && (missing0 = 'type')) {
        validate31.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(key0 === 'type' || key0 === 'time' || key0 === 'device' || key0 === 'environment' || key0 === 'power')
          ) {
            validate31.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate31.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('meshtastic-telemetry' !== data0) {
              validate31.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'meshtastic-telemetry' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.time !== undefined) {
              let data1 = data.time
              const _errs4 = errors
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === 'string') {
                    if (!formats2.validate.test(data1)) {
                      validate31.errors = [
                        {
                          instancePath: instancePath + '/time',
                          schemaPath: '#/properties/time/format',
                          keyword: 'format',
                          params: { format: 'date-time' },
                        },
                      ]
                      return false
                    }
                  } else {
                    validate31.errors = [
                      {
                        instancePath: instancePath + '/time',
                        schemaPath: '#/properties/time/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.device !== undefined) {
                const _errs6 = errors
                if (!validate32(data.device, { instancePath: instancePath + '/device' })) {
                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.environment !== undefined) {
                  const _errs7 = errors
                  if (!validate34(data.environment, { instancePath: instancePath + '/environment' })) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.power !== undefined) {
                    const _errs8 = errors
                    if (!validate36(data.power, { instancePath: instancePath + '/power' })) {
                      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate31.errors = vErrors
  return errors === 0
}

function validate38(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.longName === undefined && (missing0 = 'longName'))
      ) {
        validate38.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'type' ||
              key0 === 'longName' ||
              key0 === 'shortName' ||
              key0 === 'hardwareModel' ||
              key0 === 'role'
            )
          ) {
            validate38.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate38.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('meshtastic-node-info' !== data0) {
              validate38.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'meshtastic-node-info' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.longName !== undefined) {
              const _errs4 = errors
              if (typeof data.longName !== 'string') {
                validate38.errors = [
                  {
                    instancePath: instancePath + '/longName',
                    schemaPath: '#/properties/longName/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.shortName !== undefined) {
                const _errs6 = errors
                if (typeof data.shortName !== 'string') {
                  validate38.errors = [
                    {
                      instancePath: instancePath + '/shortName',
                      schemaPath: '#/properties/shortName/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.hardwareModel !== undefined) {
                  let data3 = data.hardwareModel
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate38.errors = [
                      {
                        instancePath: instancePath + '/hardwareModel',
                        schemaPath: '#/properties/hardwareModel/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate38.errors = [
                          {
                            instancePath: instancePath + '/hardwareModel',
                            schemaPath: '#/properties/hardwareModel/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data4 = data.role
                    const _errs10 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate38.errors = [
                        {
                          instancePath: instancePath + '/role',
                          schemaPath: '#/properties/role/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate38.errors = [
                            {
                              instancePath: instancePath + '/role',
                              schemaPath: '#/properties/role/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate38.errors = vErrors
  return errors === 0
}

function validate20(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (
          !(
            data0 === 'json' ||
            data0 === 'aprs-position' ||
            data0 === 'aprs-status' ||
            data0 === 'aprs-message' ||
            data0 === 'aprs-ack' ||
            data0 === 'xbee-io-sample' ||
            data0 === 'mysensors-value' ||
            data0 === 'mysensors-request' ||
            data0 === 'mysensors-presentation' ||
            data0 === 'mysensors-internal' ||
            data0 === 'meshtastic-text' ||
            data0 === 'meshtastic-position' ||
            data0 === 'meshtastic-telemetry' ||
            data0 === 'meshtastic-node-info'
          )
        ) {
          validate20.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema21.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'json') {
            const _errs4 = errors
            if (errors === _errs4) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing0
                if (
                  (data.type === undefined && (missing0 = 'type')) ||
                  (data.value === undefined && (missing0 = 'value'))
                ) {
                  validate20.errors = [
                    {
                      instancePath,
                      schemaPath: 'JsonDecoded/required',
                      keyword: 'required',
                      params: { missingProperty: missing0 },
                    },
                  ]
                  return false
                } else {
                  const _errs6 = errors
                  for (const key0 in data) {
                    if (!(key0 === 'type' || key0 === 'value')) {
                      validate20.errors = [
                        {
                          instancePath,
                          schemaPath: 'JsonDecoded/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key0 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs6 === errors) {
                    if (data.type !== undefined) {
                      let data1 = data.type
                      if (typeof data1 !== 'string') {
                        validate20.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'JsonDecoded/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('json' !== data1) {
                        validate20.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'JsonDecoded/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'json' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              } else {
                validate20.errors = [
                  { instancePath, schemaPath: 'JsonDecoded/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'aprs-position') {
            if (!validate21(data, { instancePath })) {
              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'aprs-status') {
            const _errs11 = errors
            if (errors === _errs11) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing1
                if (
                  (data.type === undefined && (missing1 = 'type')) ||
                  (data.text === undefined && (missing1 = 'text'))
                ) {
                  validate20.errors = [
                    {
                      instancePath,
                      schemaPath: 'AprsStatus/required',
                      keyword: 'required',
                      params: { missingProperty: missing1 },
                    },
                  ]
                  return false
                } else {
                  const _errs13 = errors
                  for (const key1 in data) {
                    if (!(key1 === 'type' || key1 === 'text' || key1 === 'timestamp')) {
                      validate20.errors = [
                        {
                          instancePath,
                          schemaPath: 'AprsStatus/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key1 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs13 === errors) {
                    if (data.type !== undefined) {
                      let data2 = data.type
                      const _errs14 = errors
                      if (typeof data2 !== 'string') {
                        validate20.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'AprsStatus/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('aprs-status' !== data2) {
                        validate20.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'AprsStatus/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'aprs-status' },
                          },
                        ]
                        return false
                      }
                      var valid8 = _errs14 === errors
                    } else {
                      var valid8 = true
                    }
                    if (valid8) {
                      if (data.text !== undefined) {
                        const _errs16 = errors
                        if (typeof data.text !== 'string') {
                          validate20.errors = [
                            {
                              instancePath: instancePath + '/text',
                              schemaPath: 'AprsStatus/properties/text/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        var valid8 = _errs16 === errors
                      } else {
                        var valid8 = true
                      }
                      if (valid8) {
                        if (data.timestamp !== undefined) {
                          const _errs18 = errors
                          if (typeof data.timestamp !== 'string') {
                            validate20.errors = [
                              {
                                instancePath: instancePath + '/timestamp',
                                schemaPath: 'AprsStatus/properties/timestamp/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          var valid8 = _errs18 === errors
                        } else {
                          var valid8 = true
                        }
                      }
                    }
                  }
                }
              } else {
                validate20.errors = [
                  { instancePath, schemaPath: 'AprsStatus/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'aprs-message') {
            if (!validate22(data, { instancePath })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'aprs-ack') {
            if (!validate23(data, { instancePath })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'xbee-io-sample') {
            if (!validate24(data, { instancePath })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'mysensors-value') {
            if (!validate25(data, { instancePath })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'mysensors-request') {
            if (!validate26(data, { instancePath })) {
              vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'mysensors-presentation') {
            if (!validate27(data, { instancePath })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'mysensors-internal') {
            if (!validate28(data, { instancePath })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'meshtastic-text') {
            if (!validate29(data, { instancePath })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'meshtastic-position') {
            if (!validate30(data, { instancePath })) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'meshtastic-telemetry') {
            if (!validate31(data, { instancePath })) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'meshtastic-node-info') {
            if (!validate38(data, { instancePath })) {
              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
              errors = vErrors.length
            }
          } else {
            validate20.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate20.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate20.errors = vErrors
  return errors === 0
}

const schema39 = {
  description: "The radio network's header of a received message.",
  oneOf: [{ $ref: 'Ax25Packet' }, { $ref: 'XbeePacket' }, { $ref: 'MySensorsPacket' }, { $ref: 'MeshtasticPacket' }],
  discriminator: { propertyName: 'protocol' },
  examples: [{ protocol: 'ax25', port: 0, path: [], pid: 240 }],
  type: 'object',
  properties: { protocol: { enum: ['ax25', 'xbee', 'mysensors', 'meshtastic'] } },
}

function validate53(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.protocol === undefined && (missing0 = 'protocol')) ||
        (data.port === undefined && (missing0 = 'port')) ||
        (data.path === undefined && (missing0 = 'path')) ||
        (data.pid === undefined && (missing0 = 'pid'))
      ) {
        validate53.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'protocol' || key0 === 'port' || key0 === 'path' || key0 === 'pid')) {
            validate53.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== undefined) {
            let data0 = data.protocol
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate53.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('ax25' !== data0) {
              validate53.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/const',
                  keyword: 'const',
                  params: { allowedValue: 'ax25' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.port !== undefined) {
              let data1 = data.port
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate53.errors = [
                  {
                    instancePath: instancePath + '/port',
                    schemaPath: '#/properties/port/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 15 || isNaN(data1)) {
                    validate53.errors = [
                      {
                        instancePath: instancePath + '/port',
                        schemaPath: '#/properties/port/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 15 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate53.errors = [
                        {
                          instancePath: instancePath + '/port',
                          schemaPath: '#/properties/port/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.path !== undefined) {
                let data2 = data.path
                const _errs6 = errors
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true
                    const len0 = data2.length
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0]
                      const _errs8 = errors
                      const _errs9 = errors
                      if (errors === _errs9) {
                        if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                          let missing1
                          if (
                            (data3.address === undefined && (missing1 = 'address')) ||
                            (data3.repeated === undefined && (missing1 = 'repeated'))
                          ) {
                            validate53.errors = [
                              {
                                instancePath: instancePath + '/path/' + i0,
                                schemaPath: 'Ax25Digipeater/required',
                                keyword: 'required',
                                params: { missingProperty: missing1 },
                              },
                            ]
                            return false
                          } else {
                            const _errs11 = errors
                            for (const key1 in data3) {
                              if (!(key1 === 'address' || key1 === 'repeated')) {
                                validate53.errors = [
                                  {
                                    instancePath: instancePath + '/path/' + i0,
                                    schemaPath: 'Ax25Digipeater/additionalProperties',
                                    keyword: 'additionalProperties',
                                    params: { additionalProperty: key1 },
                                  },
                                ]
                                return false
                                break
                              }
                            }
                            if (_errs11 === errors) {
                              if (data3.address !== undefined) {
                                const _errs12 = errors
                                if (typeof data3.address !== 'string') {
                                  validate53.errors = [
                                    {
                                      instancePath: instancePath + '/path/' + i0 + '/address',
                                      schemaPath: 'Ax25Digipeater/properties/address/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    },
                                  ]
                                  return false
                                }
                                var valid3 = _errs12 === errors
                              } else {
                                var valid3 = true
                              }
                              if (valid3) {
                                if (data3.repeated !== undefined) {
                                  const _errs14 = errors
                                  if (typeof data3.repeated !== 'boolean') {
                                    validate53.errors = [
                                      {
                                        instancePath: instancePath + '/path/' + i0 + '/repeated',
                                        schemaPath: 'Ax25Digipeater/properties/repeated/type',
                                        keyword: 'type',
                                        params: { type: 'boolean' },
                                      },
                                    ]
                                    return false
                                  }
                                  var valid3 = _errs14 === errors
                                } else {
                                  var valid3 = true
                                }
                              }
                            }
                          }
                        } else {
                          validate53.errors = [
                            {
                              instancePath: instancePath + '/path/' + i0,
                              schemaPath: 'Ax25Digipeater/type',
                              keyword: 'type',
                              params: { type: 'object' },
                            },
                          ]
                          return false
                        }
                      }
                      var valid1 = _errs8 === errors
                      if (!valid1) {
                        break
                      }
                    }
                  } else {
                    validate53.errors = [
                      {
                        instancePath: instancePath + '/path',
                        schemaPath: '#/properties/path/type',
                        keyword: 'type',
                        params: { type: 'array' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.pid !== undefined) {
                  let data6 = data.pid
                  const _errs16 = errors
                  if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                    validate53.errors = [
                      {
                        instancePath: instancePath + '/pid',
                        schemaPath: '#/properties/pid/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs16) {
                    if (typeof data6 == 'number' && isFinite(data6)) {
                      if (data6 > 255 || isNaN(data6)) {
                        validate53.errors = [
                          {
                            instancePath: instancePath + '/pid',
                            schemaPath: '#/properties/pid/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 255 },
                          },
                        ]
                        return false
                      } else {
                        if (data6 < 0 || isNaN(data6)) {
                          validate53.errors = [
                            {
                              instancePath: instancePath + '/pid',
                              schemaPath: '#/properties/pid/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                  var valid0 = _errs16 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate53.errors = vErrors
  return errors === 0
}

const pattern6 = new RegExp('^[0-9A-F]{4}$', 'u')

function validate54(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.protocol === undefined && (missing0 = 'protocol')) ||
        (data.broadcast === undefined && (missing0 = 'broadcast')) ||
        (data.options === undefined && (missing0 = 'options'))
      ) {
        validate54.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'protocol' ||
              key0 === 'networkAddress' ||
              key0 === 'broadcast' ||
              key0 === 'options' ||
              key0 === 'sourceEndpoint' ||
              key0 === 'destinationEndpoint' ||
              key0 === 'clusterId' ||
              key0 === 'profileId'
            )
          ) {
            validate54.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== undefined) {
            let data0 = data.protocol
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate54.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('xbee' !== data0) {
              validate54.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/const',
                  keyword: 'const',
                  params: { allowedValue: 'xbee' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.networkAddress !== undefined) {
              let data1 = data.networkAddress
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (!pattern6.test(data1)) {
                    validate54.errors = [
                      {
                        instancePath: instancePath + '/networkAddress',
                        schemaPath: '#/properties/networkAddress/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[0-9A-F]{4}$' },
                      },
                    ]
                    return false
                  }
                } else {
                  validate54.errors = [
                    {
                      instancePath: instancePath + '/networkAddress',
                      schemaPath: '#/properties/networkAddress/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.broadcast !== undefined) {
                const _errs6 = errors
                if (typeof data.broadcast !== 'boolean') {
                  validate54.errors = [
                    {
                      instancePath: instancePath + '/broadcast',
                      schemaPath: '#/properties/broadcast/type',
                      keyword: 'type',
                      params: { type: 'boolean' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.options !== undefined) {
                  let data3 = data.options
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate54.errors = [
                      {
                        instancePath: instancePath + '/options',
                        schemaPath: '#/properties/options/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 255 || isNaN(data3)) {
                        validate54.errors = [
                          {
                            instancePath: instancePath + '/options',
                            schemaPath: '#/properties/options/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 255 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate54.errors = [
                            {
                              instancePath: instancePath + '/options',
                              schemaPath: '#/properties/options/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.sourceEndpoint !== undefined) {
                    let data4 = data.sourceEndpoint
                    const _errs10 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate54.errors = [
                        {
                          instancePath: instancePath + '/sourceEndpoint',
                          schemaPath: '#/properties/sourceEndpoint/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 255 || isNaN(data4)) {
                          validate54.errors = [
                            {
                              instancePath: instancePath + '/sourceEndpoint',
                              schemaPath: '#/properties/sourceEndpoint/maximum',
                              keyword: 'maximum',
                              params: { comparison: '<=', limit: 255 },
                            },
                          ]
                          return false
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate54.errors = [
                              {
                                instancePath: instancePath + '/sourceEndpoint',
                                schemaPath: '#/properties/sourceEndpoint/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.destinationEndpoint !== undefined) {
                      let data5 = data.destinationEndpoint
                      const _errs12 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate54.errors = [
                          {
                            instancePath: instancePath + '/destinationEndpoint',
                            schemaPath: '#/properties/destinationEndpoint/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 > 255 || isNaN(data5)) {
                            validate54.errors = [
                              {
                                instancePath: instancePath + '/destinationEndpoint',
                                schemaPath: '#/properties/destinationEndpoint/maximum',
                                keyword: 'maximum',
                                params: { comparison: '<=', limit: 255 },
                              },
                            ]
                            return false
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate54.errors = [
                                {
                                  instancePath: instancePath + '/destinationEndpoint',
                                  schemaPath: '#/properties/destinationEndpoint/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.clusterId !== undefined) {
                        let data6 = data.clusterId
                        const _errs14 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate54.errors = [
                            {
                              instancePath: instancePath + '/clusterId',
                              schemaPath: '#/properties/clusterId/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 65535 || isNaN(data6)) {
                              validate54.errors = [
                                {
                                  instancePath: instancePath + '/clusterId',
                                  schemaPath: '#/properties/clusterId/maximum',
                                  keyword: 'maximum',
                                  params: { comparison: '<=', limit: 65535 },
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate54.errors = [
                                  {
                                    instancePath: instancePath + '/clusterId',
                                    schemaPath: '#/properties/clusterId/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.profileId !== undefined) {
                          let data7 = data.profileId
                          const _errs16 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate54.errors = [
                              {
                                instancePath: instancePath + '/profileId',
                                schemaPath: '#/properties/profileId/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 > 65535 || isNaN(data7)) {
                                validate54.errors = [
                                  {
                                    instancePath: instancePath + '/profileId',
                                    schemaPath: '#/properties/profileId/maximum',
                                    keyword: 'maximum',
                                    params: { comparison: '<=', limit: 65535 },
                                  },
                                ]
                                return false
                              } else {
                                if (data7 < 0 || isNaN(data7)) {
                                  validate54.errors = [
                                    {
                                      instancePath: instancePath + '/profileId',
                                      schemaPath: '#/properties/profileId/minimum',
                                      keyword: 'minimum',
                                      params: { comparison: '>=', limit: 0 },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate54.errors = vErrors
  return errors === 0
}

const schema43 = {
  type: 'object',
  description: 'The header of what a MySensors node sent.',
  required: ['protocol', 'child', 'command', 'type'],
  additionalProperties: false,
  properties: {
    protocol: { type: 'string', const: 'mysensors', description: 'The protocol.' },
    child: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      description: 'The sensor or actuator of the node; 255 is the node itself.',
    },
    command: {
      type: 'string',
      enum: ['presentation', 'set', 'req', 'internal', 'stream'],
      description: 'The kind of message.',
    },
    type: {
      type: 'integer',
      minimum: 0,
      maximum: 255,
      description: 'The number of the variable, sensor type or internal type, by the command.',
    },
  },
  examples: [{ protocol: 'mysensors', child: 1, command: 'set', type: 0 }],
}

function validate55(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.protocol === undefined && (missing0 = 'protocol')) ||
        (data.child === undefined && (missing0 = 'child')) ||
        (data.command === undefined && (missing0 = 'command')) ||
        (data.type === undefined && (missing0 = 'type'))
      ) {
        validate55.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'protocol' || key0 === 'child' || key0 === 'command' || key0 === 'type')) {
            validate55.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== undefined) {
            let data0 = data.protocol
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate55.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('mysensors' !== data0) {
              validate55.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/const',
                  keyword: 'const',
                  params: { allowedValue: 'mysensors' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.child !== undefined) {
              let data1 = data.child
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate55.errors = [
                  {
                    instancePath: instancePath + '/child',
                    schemaPath: '#/properties/child/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 255 || isNaN(data1)) {
                    validate55.errors = [
                      {
                        instancePath: instancePath + '/child',
                        schemaPath: '#/properties/child/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 255 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate55.errors = [
                        {
                          instancePath: instancePath + '/child',
                          schemaPath: '#/properties/child/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.command !== undefined) {
                let data2 = data.command
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate55.errors = [
                    {
                      instancePath: instancePath + '/command',
                      schemaPath: '#/properties/command/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (
                  !(
                    data2 === 'presentation' ||
                    data2 === 'set' ||
                    data2 === 'req' ||
                    data2 === 'internal' ||
                    data2 === 'stream'
                  )
                ) {
                  validate55.errors = [
                    {
                      instancePath: instancePath + '/command',
                      schemaPath: '#/properties/command/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema43.properties.command.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.type !== undefined) {
                  let data3 = data.type
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate55.errors = [
                      {
                        instancePath: instancePath + '/type',
                        schemaPath: '#/properties/type/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 255 || isNaN(data3)) {
                        validate55.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: '#/properties/type/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 255 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate55.errors = [
                            {
                              instancePath: instancePath + '/type',
                              schemaPath: '#/properties/type/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate55.errors = vErrors
  return errors === 0
}

const schema44 = {
  type: 'object',
  description: 'The header of a packet of a Meshtastic mesh.',
  required: ['protocol', 'id', 'channel'],
  additionalProperties: false,
  properties: {
    protocol: { type: 'string', const: 'meshtastic', description: 'The protocol.' },
    id: { type: 'integer', minimum: 0, maximum: 4294967295, description: "The packet's number, chosen by its sender." },
    channel: {
      type: 'integer',
      minimum: 0,
      maximum: 4294967295,
      description: "The module's channel, 0 to 7; of what it cannot read, the channel's hash.",
    },
    portNumber: {
      type: 'integer',
      minimum: 1,
      maximum: 4294967295,
      description:
        'The kind of content (PortNum), for example 1 for text; absent where the module cannot read the packet.',
    },
    encrypted: {
      type: 'boolean',
      const: true,
      description: 'The payload is as it was on the air, encrypted: the module has no key for it.',
    },
    hopsAway: {
      type: 'integer',
      minimum: 0,
      maximum: 7,
      description: 'How many nodes passed it on before it was heard; absent where unknown.',
    },
    viaMqtt: { type: 'boolean', const: true, description: 'It came over the internet on a part of its way.' },
    requestId: { type: 'integer', minimum: 1, maximum: 4294967295, description: 'The packet that this one answers.' },
    lastHopRssiDbm: {
      type: 'number',
      description: 'Signal strength of the node that passed it on; that of the sender itself is in `signal`.',
    },
    lastHopSnrDb: { type: 'number', description: 'Signal to noise ratio of the node that passed it on.' },
  },
  examples: [{ protocol: 'meshtastic', id: 16909060, channel: 0, portNumber: 1, hopsAway: 0 }],
}

function validate56(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.protocol === undefined && (missing0 = 'protocol')) ||
        (data.id === undefined && (missing0 = 'id')) ||
        (data.channel === undefined && (missing0 = 'channel'))
      ) {
        validate56.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema44.properties, key0)) {
            validate56.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== undefined) {
            let data0 = data.protocol
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate56.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('meshtastic' !== data0) {
              validate56.errors = [
                {
                  instancePath: instancePath + '/protocol',
                  schemaPath: '#/properties/protocol/const',
                  keyword: 'const',
                  params: { allowedValue: 'meshtastic' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.id !== undefined) {
              let data1 = data.id
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate56.errors = [
                  {
                    instancePath: instancePath + '/id',
                    schemaPath: '#/properties/id/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 4294967295 || isNaN(data1)) {
                    validate56.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: '#/properties/id/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 4294967295 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/id',
                          schemaPath: '#/properties/id/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.channel !== undefined) {
                let data2 = data.channel
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate56.errors = [
                    {
                      instancePath: instancePath + '/channel',
                      schemaPath: '#/properties/channel/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 4294967295 || isNaN(data2)) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/channel',
                          schemaPath: '#/properties/channel/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 4294967295 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate56.errors = [
                          {
                            instancePath: instancePath + '/channel',
                            schemaPath: '#/properties/channel/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.portNumber !== undefined) {
                  let data3 = data.portNumber
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate56.errors = [
                      {
                        instancePath: instancePath + '/portNumber',
                        schemaPath: '#/properties/portNumber/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 4294967295 || isNaN(data3)) {
                        validate56.errors = [
                          {
                            instancePath: instancePath + '/portNumber',
                            schemaPath: '#/properties/portNumber/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 4294967295 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate56.errors = [
                            {
                              instancePath: instancePath + '/portNumber',
                              schemaPath: '#/properties/portNumber/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 1 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.encrypted !== undefined) {
                    let data4 = data.encrypted
                    const _errs10 = errors
                    if (typeof data4 !== 'boolean') {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/encrypted',
                          schemaPath: '#/properties/encrypted/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        },
                      ]
                      return false
                    }
                    if (true !== data4) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + '/encrypted',
                          schemaPath: '#/properties/encrypted/const',
                          keyword: 'const',
                          params: { allowedValue: true },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.hopsAway !== undefined) {
                      let data5 = data.hopsAway
                      const _errs12 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate56.errors = [
                          {
                            instancePath: instancePath + '/hopsAway',
                            schemaPath: '#/properties/hopsAway/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 > 7 || isNaN(data5)) {
                            validate56.errors = [
                              {
                                instancePath: instancePath + '/hopsAway',
                                schemaPath: '#/properties/hopsAway/maximum',
                                keyword: 'maximum',
                                params: { comparison: '<=', limit: 7 },
                              },
                            ]
                            return false
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate56.errors = [
                                {
                                  instancePath: instancePath + '/hopsAway',
                                  schemaPath: '#/properties/hopsAway/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.viaMqtt !== undefined) {
                        let data6 = data.viaMqtt
                        const _errs14 = errors
                        if (typeof data6 !== 'boolean') {
                          validate56.errors = [
                            {
                              instancePath: instancePath + '/viaMqtt',
                              schemaPath: '#/properties/viaMqtt/type',
                              keyword: 'type',
                              params: { type: 'boolean' },
                            },
                          ]
                          return false
                        }
                        if (true !== data6) {
                          validate56.errors = [
                            {
                              instancePath: instancePath + '/viaMqtt',
                              schemaPath: '#/properties/viaMqtt/const',
                              keyword: 'const',
                              params: { allowedValue: true },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.requestId !== undefined) {
                          let data7 = data.requestId
                          const _errs16 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate56.errors = [
                              {
                                instancePath: instancePath + '/requestId',
                                schemaPath: '#/properties/requestId/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 > 4294967295 || isNaN(data7)) {
                                validate56.errors = [
                                  {
                                    instancePath: instancePath + '/requestId',
                                    schemaPath: '#/properties/requestId/maximum',
                                    keyword: 'maximum',
                                    params: { comparison: '<=', limit: 4294967295 },
                                  },
                                ]
                                return false
                              } else {
                                if (data7 < 1 || isNaN(data7)) {
                                  validate56.errors = [
                                    {
                                      instancePath: instancePath + '/requestId',
                                      schemaPath: '#/properties/requestId/minimum',
                                      keyword: 'minimum',
                                      params: { comparison: '>=', limit: 1 },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.lastHopRssiDbm !== undefined) {
                            let data8 = data.lastHopRssiDbm
                            const _errs18 = errors
                            if (!(typeof data8 == 'number' && isFinite(data8))) {
                              validate56.errors = [
                                {
                                  instancePath: instancePath + '/lastHopRssiDbm',
                                  schemaPath: '#/properties/lastHopRssiDbm/type',
                                  keyword: 'type',
                                  params: { type: 'number' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.lastHopSnrDb !== undefined) {
                              let data9 = data.lastHopSnrDb
                              const _errs20 = errors
                              if (!(typeof data9 == 'number' && isFinite(data9))) {
                                validate56.errors = [
                                  {
                                    instancePath: instancePath + '/lastHopSnrDb',
                                    schemaPath: '#/properties/lastHopSnrDb/type',
                                    keyword: 'type',
                                    params: { type: 'number' },
                                  },
                                ]
                                return false
                              }
                              var valid0 = _errs20 === errors
                            } else {
                              var valid0 = true
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate56.errors = vErrors
  return errors === 0
}

function validate52(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.protocol !== undefined) {
        let data0 = data.protocol
        const _errs2 = errors
        if (!(data0 === 'ax25' || data0 === 'xbee' || data0 === 'mysensors' || data0 === 'meshtastic')) {
          validate52.errors = [
            {
              instancePath: instancePath + '/protocol',
              schemaPath: '#/properties/protocol/enum',
              keyword: 'enum',
              params: { allowedValues: schema39.properties.protocol.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.protocol
        if (typeof tag0 == 'string') {
          if (tag0 === 'ax25') {
            if (!validate53(data, { instancePath })) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'xbee') {
            if (!validate54(data, { instancePath })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'mysensors') {
            if (!validate55(data, { instancePath })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'meshtastic') {
            if (!validate56(data, { instancePath })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
              errors = vErrors.length
            }
          } else {
            validate52.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'protocol', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate52.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'protocol', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate52.errors = vErrors
  return errors === 0
}

function validate64(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (errors === _errs1) {
    if (typeof data === 'string') {
      if (data.length > 1000 && func0(data) > 1000) {
        const err0 = { instancePath, schemaPath: '#/anyOf/0/maxLength', keyword: 'maxLength', params: { limit: 1000 } }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    } else {
      const err1 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (!(typeof data == 'number' && isFinite(data))) {
      const err2 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'number' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        const err3 = { instancePath, schemaPath: '#/anyOf/2/type', keyword: 'type', params: { type: 'boolean' } }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
      if (!valid0) {
        const _errs7 = errors
        if (errors === _errs7) {
          if (Array.isArray(data)) {
            if (data.length > 64) {
              const err4 = {
                instancePath,
                schemaPath: '#/anyOf/3/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
              }
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            } else {
              var valid1 = true
              const len0 = data.length
              for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0]
                const _errs9 = errors
                if (errors === _errs9) {
                  if (typeof data0 === 'string') {
                    if (data0.length > 1000 && func0(data0) > 1000) {
                      const err5 = {
                        instancePath: instancePath + '/' + i0,
                        schemaPath: '#/anyOf/3/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1000 },
                      }
                      if (vErrors === null) {
                        vErrors = [err5]
                      } else {
                        vErrors.push(err5)
                      }
                      errors++
                    }
                  } else {
                    const err6 = {
                      instancePath: instancePath + '/' + i0,
                      schemaPath: '#/anyOf/3/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    }
                    if (vErrors === null) {
                      vErrors = [err6]
                    } else {
                      vErrors.push(err6)
                    }
                    errors++
                  }
                }
                var valid1 = _errs9 === errors
                if (!valid1) {
                  break
                }
              }
            }
          } else {
            const err7 = { instancePath, schemaPath: '#/anyOf/3/type', keyword: 'type', params: { type: 'array' } }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
        }
        var _valid0 = _errs7 === errors
        valid0 = valid0 || _valid0
      }
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
    validate64.errors = vErrors
    return false
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate64.errors = vErrors
  return errors === 0
}

function validate63(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (Object.keys(data).length > 64) {
        validate63.errors = [
          { instancePath, schemaPath: '#/maxProperties', keyword: 'maxProperties', params: { limit: 64 } },
        ]
        return false
      } else {
        for (const key0 in data) {
          const _errs2 = errors
          if (
            !validate64(data[key0], {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
            })
          ) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
            errors = vErrors.length
          }
          var valid0 = _errs2 === errors
          if (!valid0) {
            break
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate63.errors = vErrors
  return errors === 0
}

const formats12 = require('ajv-formats/dist/formats').fastFormats.int32
const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u')

function validate9(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.direction === undefined && (missing0 = 'direction')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.final === undefined && (missing0 = 'final')) ||
        (data.payload === undefined && (missing0 = 'payload')) ||
        (data.createdAt === undefined && (missing0 = 'createdAt')) ||
        (data.updatedAt === undefined && (missing0 = 'updatedAt'))
      ) {
        validate9.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema9.properties, key0)) {
            validate9.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors
            if (!validate10(data.id, { instancePath: instancePath + '/id' })) {
              vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.seq !== undefined) {
              let data1 = data.seq
              const _errs3 = errors
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate9.errors = [
                  {
                    instancePath: instancePath + '/seq',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate9.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate9.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate9.errors = [
                          {
                            instancePath: instancePath + '/seq',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.direction !== undefined) {
                let data2 = data.direction
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate9.errors = [
                    {
                      instancePath: instancePath + '/direction',
                      schemaPath: 'Direction/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (!(data2 === 'in' || data2 === 'out')) {
                  validate9.errors = [
                    {
                      instancePath: instancePath + '/direction',
                      schemaPath: 'Direction/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema12.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs9 = errors
                  const _errs10 = errors
                  if (errors === _errs10) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate9.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate9.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate9.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate9.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.nodeId !== undefined) {
                    const _errs12 = errors
                    if (!validate12(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
                      vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.state !== undefined) {
                      let data5 = data.state
                      const _errs13 = errors
                      if (typeof data5 !== 'string') {
                        validate9.errors = [
                          {
                            instancePath: instancePath + '/state',
                            schemaPath: 'MessageState/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (
                        !(
                          data5 === 'received' ||
                          data5 === 'queued' ||
                          data5 === 'sending' ||
                          data5 === 'sent' ||
                          data5 === 'delivered' ||
                          data5 === 'failed' ||
                          data5 === 'expired' ||
                          data5 === 'cancelled' ||
                          data5 === 'unknown'
                        )
                      ) {
                        validate9.errors = [
                          {
                            instancePath: instancePath + '/state',
                            schemaPath: 'MessageState/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema15.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.reason !== undefined) {
                        let data6 = data.reason
                        const _errs16 = errors
                        if (typeof data6 !== 'string') {
                          validate9.errors = [
                            {
                              instancePath: instancePath + '/reason',
                              schemaPath: 'StateReason/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        if (
                          !(
                            data6 === 'retrying' ||
                            data6 === 'awaiting-ack' ||
                            data6 === 'no-ack' ||
                            data6 === 'rejected' ||
                            data6 === 'module-refused' ||
                            data6 === 'unsuitable' ||
                            data6 === 'no-route' ||
                            data6 === 'write-failed' ||
                            data6 === 'attempts-exhausted' ||
                            data6 === 'interrupted' ||
                            data6 === 'radio-deleted' ||
                            data6 === 'by-request'
                          )
                        ) {
                          validate9.errors = [
                            {
                              instancePath: instancePath + '/reason',
                              schemaPath: 'StateReason/enum',
                              keyword: 'enum',
                              params: { allowedValues: schema16.enum },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.detail !== undefined) {
                          const _errs19 = errors
                          if (typeof data.detail !== 'string') {
                            validate9.errors = [
                              {
                                instancePath: instancePath + '/detail',
                                schemaPath: '#/properties/detail/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs19 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.final !== undefined) {
                            const _errs21 = errors
                            if (typeof data.final !== 'boolean') {
                              validate9.errors = [
                                {
                                  instancePath: instancePath + '/final',
                                  schemaPath: '#/properties/final/type',
                                  keyword: 'type',
                                  params: { type: 'boolean' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs21 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.source !== undefined) {
                              const _errs23 = errors
                              if (typeof data.source !== 'string') {
                                validate9.errors = [
                                  {
                                    instancePath: instancePath + '/source',
                                    schemaPath: '#/properties/source/type',
                                    keyword: 'type',
                                    params: { type: 'string' },
                                  },
                                ]
                                return false
                              }
                              var valid0 = _errs23 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.destination !== undefined) {
                                const _errs25 = errors
                                if (typeof data.destination !== 'string') {
                                  validate9.errors = [
                                    {
                                      instancePath: instancePath + '/destination',
                                      schemaPath: '#/properties/destination/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    },
                                  ]
                                  return false
                                }
                                var valid0 = _errs25 === errors
                              } else {
                                var valid0 = true
                              }
                              if (valid0) {
                                if (data.payload !== undefined) {
                                  const _errs27 = errors
                                  if (!validate14(data.payload, { instancePath: instancePath + '/payload' })) {
                                    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors)
                                    errors = vErrors.length
                                  }
                                  var valid0 = _errs27 === errors
                                } else {
                                  var valid0 = true
                                }
                                if (valid0) {
                                  if (data.decoded !== undefined) {
                                    const _errs28 = errors
                                    if (!validate20(data.decoded, { instancePath: instancePath + '/decoded' })) {
                                      vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors)
                                      errors = vErrors.length
                                    }
                                    var valid0 = _errs28 === errors
                                  } else {
                                    var valid0 = true
                                  }
                                  if (valid0) {
                                    if (data.packet !== undefined) {
                                      const _errs29 = errors
                                      if (!validate52(data.packet, { instancePath: instancePath + '/packet' })) {
                                        vErrors =
                                          vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)
                                        errors = vErrors.length
                                      }
                                      var valid0 = _errs29 === errors
                                    } else {
                                      var valid0 = true
                                    }
                                    if (valid0) {
                                      if (data.signal !== undefined) {
                                        let data14 = data.signal
                                        const _errs30 = errors
                                        const _errs31 = errors
                                        if (errors === _errs31) {
                                          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                                            const _errs33 = errors
                                            for (const key1 in data14) {
                                              if (!(key1 === 'rssiDbm' || key1 === 'snrDb' || key1 === 'lqi')) {
                                                validate9.errors = [
                                                  {
                                                    instancePath: instancePath + '/signal',
                                                    schemaPath: 'Signal/additionalProperties',
                                                    keyword: 'additionalProperties',
                                                    params: { additionalProperty: key1 },
                                                  },
                                                ]
                                                return false
                                                break
                                              }
                                            }
                                            if (_errs33 === errors) {
                                              if (data14.rssiDbm !== undefined) {
                                                let data15 = data14.rssiDbm
                                                const _errs34 = errors
                                                if (!(typeof data15 == 'number' && isFinite(data15))) {
                                                  validate9.errors = [
                                                    {
                                                      instancePath: instancePath + '/signal/rssiDbm',
                                                      schemaPath: 'Signal/properties/rssiDbm/type',
                                                      keyword: 'type',
                                                      params: { type: 'number' },
                                                    },
                                                  ]
                                                  return false
                                                }
                                                var valid7 = _errs34 === errors
                                              } else {
                                                var valid7 = true
                                              }
                                              if (valid7) {
                                                if (data14.snrDb !== undefined) {
                                                  let data16 = data14.snrDb
                                                  const _errs36 = errors
                                                  if (!(typeof data16 == 'number' && isFinite(data16))) {
                                                    validate9.errors = [
                                                      {
                                                        instancePath: instancePath + '/signal/snrDb',
                                                        schemaPath: 'Signal/properties/snrDb/type',
                                                        keyword: 'type',
                                                        params: { type: 'number' },
                                                      },
                                                    ]
                                                    return false
                                                  }
                                                  var valid7 = _errs36 === errors
                                                } else {
                                                  var valid7 = true
                                                }
                                                if (valid7) {
                                                  if (data14.lqi !== undefined) {
                                                    let data17 = data14.lqi
                                                    const _errs38 = errors
                                                    if (!(typeof data17 == 'number' && isFinite(data17))) {
                                                      validate9.errors = [
                                                        {
                                                          instancePath: instancePath + '/signal/lqi',
                                                          schemaPath: 'Signal/properties/lqi/type',
                                                          keyword: 'type',
                                                          params: { type: 'number' },
                                                        },
                                                      ]
                                                      return false
                                                    }
                                                    var valid7 = _errs38 === errors
                                                  } else {
                                                    var valid7 = true
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate9.errors = [
                                              {
                                                instancePath: instancePath + '/signal',
                                                schemaPath: 'Signal/type',
                                                keyword: 'type',
                                                params: { type: 'object' },
                                              },
                                            ]
                                            return false
                                          }
                                        }
                                        var valid0 = _errs30 === errors
                                      } else {
                                        var valid0 = true
                                      }
                                      if (valid0) {
                                        if (data.priority !== undefined) {
                                          let data18 = data.priority
                                          const _errs40 = errors
                                          if (
                                            !(
                                              typeof data18 == 'number' &&
                                              !(data18 % 1) &&
                                              !isNaN(data18) &&
                                              isFinite(data18)
                                            )
                                          ) {
                                            validate9.errors = [
                                              {
                                                instancePath: instancePath + '/priority',
                                                schemaPath: '#/properties/priority/type',
                                                keyword: 'type',
                                                params: { type: 'integer' },
                                              },
                                            ]
                                            return false
                                          }
                                          if (errors === _errs40) {
                                            if (typeof data18 == 'number' && isFinite(data18)) {
                                              if (data18 > 9 || isNaN(data18)) {
                                                validate9.errors = [
                                                  {
                                                    instancePath: instancePath + '/priority',
                                                    schemaPath: '#/properties/priority/maximum',
                                                    keyword: 'maximum',
                                                    params: { comparison: '<=', limit: 9 },
                                                  },
                                                ]
                                                return false
                                              } else {
                                                if (data18 < 0 || isNaN(data18)) {
                                                  validate9.errors = [
                                                    {
                                                      instancePath: instancePath + '/priority',
                                                      schemaPath: '#/properties/priority/minimum',
                                                      keyword: 'minimum',
                                                      params: { comparison: '>=', limit: 0 },
                                                    },
                                                  ]
                                                  return false
                                                } else {
                                                  if (!formats12.validate(data18)) {
                                                    validate9.errors = [
                                                      {
                                                        instancePath: instancePath + '/priority',
                                                        schemaPath: '#/properties/priority/format',
                                                        keyword: 'format',
                                                        params: { format: 'int32' },
                                                      },
                                                    ]
                                                    return false
                                                  }
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs40 === errors
                                        } else {
                                          var valid0 = true
                                        }
                                        if (valid0) {
                                          if (data.attempts !== undefined) {
                                            let data19 = data.attempts
                                            const _errs42 = errors
                                            if (
                                              !(
                                                typeof data19 == 'number' &&
                                                !(data19 % 1) &&
                                                !isNaN(data19) &&
                                                isFinite(data19)
                                              )
                                            ) {
                                              validate9.errors = [
                                                {
                                                  instancePath: instancePath + '/attempts',
                                                  schemaPath: '#/properties/attempts/type',
                                                  keyword: 'type',
                                                  params: { type: 'integer' },
                                                },
                                              ]
                                              return false
                                            }
                                            if (errors === _errs42) {
                                              if (typeof data19 == 'number' && isFinite(data19)) {
                                                if (data19 < 0 || isNaN(data19)) {
                                                  validate9.errors = [
                                                    {
                                                      instancePath: instancePath + '/attempts',
                                                      schemaPath: '#/properties/attempts/minimum',
                                                      keyword: 'minimum',
                                                      params: { comparison: '>=', limit: 0 },
                                                    },
                                                  ]
                                                  return false
                                                } else {
                                                  if (!formats12.validate(data19)) {
                                                    validate9.errors = [
                                                      {
                                                        instancePath: instancePath + '/attempts',
                                                        schemaPath: '#/properties/attempts/format',
                                                        keyword: 'format',
                                                        params: { format: 'int32' },
                                                      },
                                                    ]
                                                    return false
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs42 === errors
                                          } else {
                                            var valid0 = true
                                          }
                                          if (valid0) {
                                            if (data.expiresAt !== undefined) {
                                              const _errs44 = errors
                                              if (
                                                !validate4(data.expiresAt, {
                                                  instancePath: instancePath + '/expiresAt',
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                                                errors = vErrors.length
                                              }
                                              var valid0 = _errs44 === errors
                                            } else {
                                              var valid0 = true
                                            }
                                            if (valid0) {
                                              if (data.options !== undefined) {
                                                const _errs45 = errors
                                                if (
                                                  !validate63(data.options, { instancePath: instancePath + '/options' })
                                                ) {
                                                  vErrors =
                                                    vErrors === null
                                                      ? validate63.errors
                                                      : vErrors.concat(validate63.errors)
                                                  errors = vErrors.length
                                                }
                                                var valid0 = _errs45 === errors
                                              } else {
                                                var valid0 = true
                                              }
                                              if (valid0) {
                                                if (data.createdAt !== undefined) {
                                                  const _errs46 = errors
                                                  if (
                                                    !validate4(data.createdAt, {
                                                      instancePath: instancePath + '/createdAt',
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate4.errors
                                                        : vErrors.concat(validate4.errors)
                                                    errors = vErrors.length
                                                  }
                                                  var valid0 = _errs46 === errors
                                                } else {
                                                  var valid0 = true
                                                }
                                                if (valid0) {
                                                  if (data.updatedAt !== undefined) {
                                                    const _errs47 = errors
                                                    if (
                                                      !validate4(data.updatedAt, {
                                                        instancePath: instancePath + '/updatedAt',
                                                      })
                                                    ) {
                                                      vErrors =
                                                        vErrors === null
                                                          ? validate4.errors
                                                          : vErrors.concat(validate4.errors)
                                                      errors = vErrors.length
                                                    }
                                                    var valid0 = _errs47 === errors
                                                  } else {
                                                    var valid0 = true
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate9.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate9.errors = vErrors
  return errors === 0
}

function validate7(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.message === undefined && (missing0 = 'message'))
      ) {
        validate7.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'message')) {
            validate7.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate7.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate7.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate7.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate7.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate7.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('message.received' !== data2) {
                  validate7.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'message.received' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.message !== undefined) {
                  const _errs8 = errors
                  if (!validate9(data.message, { instancePath: instancePath + '/message' })) {
                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate7.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate7.errors = vErrors
  return errors === 0
}

function validate70(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.message === undefined && (missing0 = 'message'))
      ) {
        validate70.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'message')) {
            validate70.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate70.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate70.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate70.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate70.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate70.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('message.queued' !== data2) {
                  validate70.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'message.queued' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.message !== undefined) {
                  const _errs8 = errors
                  if (!validate9(data.message, { instancePath: instancePath + '/message' })) {
                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate70.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate70.errors = vErrors
  return errors === 0
}

const schema50 = {
  type: 'object',
  description: 'The state of an outgoing message changed.',
  required: ['seq', 'at', 'type', 'messageId', 'radioId', 'state', 'attempts', 'final'],
  additionalProperties: false,
  properties: {
    seq: { $ref: 'Seq' },
    at: { $ref: 'Timestamp' },
    type: { type: 'string', const: 'message.changed', description: 'The kind of event.' },
    messageId: { $ref: 'MessageId' },
    radioId: { $ref: 'RadioId' },
    nodeId: { $ref: 'NodeId' },
    state: { $ref: 'MessageState' },
    reason: { $ref: 'StateReason' },
    detail: { type: 'string', description: 'What the driver says about the reason.' },
    attempts: { type: 'integer', minimum: 0, description: 'How often it was handed to the module so far.' },
    final: { type: 'boolean', description: 'Whether the state is not going to change by itself any more.' },
  },
  examples: [
    {
      seq: 8,
      at: '2026-11-24T08:00:01.000Z',
      type: 'message.changed',
      messageId: 'demo000000-4',
      radioId: 'kiss-demo',
      state: 'delivered',
      attempts: 1,
      final: true,
    },
  ],
}

function validate73(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.messageId === undefined && (missing0 = 'messageId')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.attempts === undefined && (missing0 = 'attempts')) ||
        (data.final === undefined && (missing0 = 'final'))
      ) {
        validate73.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema50.properties, key0)) {
            validate73.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate73.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate73.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate73.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate73.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate73.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('message.changed' !== data2) {
                  validate73.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'message.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.messageId !== undefined) {
                  const _errs8 = errors
                  if (!validate10(data.messageId, { instancePath: instancePath + '/messageId' })) {
                    vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.radioId !== undefined) {
                    let data4 = data.radioId
                    const _errs9 = errors
                    const _errs10 = errors
                    if (errors === _errs10) {
                      if (typeof data4 === 'string') {
                        if (data4.length > 63 && func0(data4) > 63) {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/maxLength',
                              keyword: 'maxLength',
                              params: { limit: 63 },
                            },
                          ]
                          return false
                        } else {
                          if (data4.length < 2 && func0(data4) < 1) {
                            validate73.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              },
                            ]
                            return false
                          } else {
                            if (!pattern2.test(data4)) {
                              validate73.errors = [
                                {
                                  instancePath: instancePath + '/radioId',
                                  schemaPath: 'RadioId/pattern',
                                  keyword: 'pattern',
                                  params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      } else {
                        validate73.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.nodeId !== undefined) {
                      const _errs12 = errors
                      if (!validate12(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
                        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.state !== undefined) {
                        let data6 = data.state
                        const _errs13 = errors
                        if (typeof data6 !== 'string') {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/state',
                              schemaPath: 'MessageState/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        if (
                          !(
                            data6 === 'received' ||
                            data6 === 'queued' ||
                            data6 === 'sending' ||
                            data6 === 'sent' ||
                            data6 === 'delivered' ||
                            data6 === 'failed' ||
                            data6 === 'expired' ||
                            data6 === 'cancelled' ||
                            data6 === 'unknown'
                          )
                        ) {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/state',
                              schemaPath: 'MessageState/enum',
                              keyword: 'enum',
                              params: { allowedValues: schema15.enum },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.reason !== undefined) {
                          let data7 = data.reason
                          const _errs16 = errors
                          if (typeof data7 !== 'string') {
                            validate73.errors = [
                              {
                                instancePath: instancePath + '/reason',
                                schemaPath: 'StateReason/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          if (
                            !(
                              data7 === 'retrying' ||
                              data7 === 'awaiting-ack' ||
                              data7 === 'no-ack' ||
                              data7 === 'rejected' ||
                              data7 === 'module-refused' ||
                              data7 === 'unsuitable' ||
                              data7 === 'no-route' ||
                              data7 === 'write-failed' ||
                              data7 === 'attempts-exhausted' ||
                              data7 === 'interrupted' ||
                              data7 === 'radio-deleted' ||
                              data7 === 'by-request'
                            )
                          ) {
                            validate73.errors = [
                              {
                                instancePath: instancePath + '/reason',
                                schemaPath: 'StateReason/enum',
                                keyword: 'enum',
                                params: { allowedValues: schema16.enum },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.detail !== undefined) {
                            const _errs19 = errors
                            if (typeof data.detail !== 'string') {
                              validate73.errors = [
                                {
                                  instancePath: instancePath + '/detail',
                                  schemaPath: '#/properties/detail/type',
                                  keyword: 'type',
                                  params: { type: 'string' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs19 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.attempts !== undefined) {
                              let data9 = data.attempts
                              const _errs21 = errors
                              if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                                validate73.errors = [
                                  {
                                    instancePath: instancePath + '/attempts',
                                    schemaPath: '#/properties/attempts/type',
                                    keyword: 'type',
                                    params: { type: 'integer' },
                                  },
                                ]
                                return false
                              }
                              if (errors === _errs21) {
                                if (typeof data9 == 'number' && isFinite(data9)) {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate73.errors = [
                                      {
                                        instancePath: instancePath + '/attempts',
                                        schemaPath: '#/properties/attempts/minimum',
                                        keyword: 'minimum',
                                        params: { comparison: '>=', limit: 0 },
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.final !== undefined) {
                                const _errs23 = errors
                                if (typeof data.final !== 'boolean') {
                                  validate73.errors = [
                                    {
                                      instancePath: instancePath + '/final',
                                      schemaPath: '#/properties/final/type',
                                      keyword: 'type',
                                      params: { type: 'boolean' },
                                    },
                                  ]
                                  return false
                                }
                                var valid0 = _errs23 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate73.errors = vErrors
  return errors === 0
}

const schema57 = {
  type: 'object',
  description: 'A remote device, as one radio knows it.',
  required: ['id', 'radioId', 'address', 'firstHeardAt', 'lastHeardAt', 'receivedCount'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'NodeId' },
    radioId: { $ref: 'RadioId' },
    address: { type: 'string', description: 'Its address, in the form of its family.' },
    label: { type: 'string', description: 'Given by you.' },
    name: { type: 'string', description: 'Told by the device itself.' },
    firstHeardAt: { $ref: 'Timestamp' },
    lastHeardAt: { $ref: 'Timestamp' },
    receivedCount: { type: 'integer', minimum: 0, description: 'How many messages were received from it.' },
    signal: { $ref: 'Signal' },
    battery: { $ref: 'Battery' },
  },
  examples: [
    {
      id: 'kiss-demo:OH2XYZ-9',
      radioId: 'kiss-demo',
      address: 'OH2XYZ-9',
      firstHeardAt: '2026-11-24T08:00:00.000Z',
      lastHeardAt: '2026-11-24T08:05:00.000Z',
      receivedCount: 12,
    },
  ],
}

function validate83(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'percent' || key0 === 'voltageMv' || key0 === 'externalPower')) {
          validate83.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.percent !== undefined) {
          let data0 = data.percent
          const _errs2 = errors
          if (errors === _errs2) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0)) {
                validate83.errors = [
                  {
                    instancePath: instancePath + '/percent',
                    schemaPath: '#/properties/percent/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 100 },
                  },
                ]
                return false
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate83.errors = [
                    {
                      instancePath: instancePath + '/percent',
                      schemaPath: '#/properties/percent/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              }
            } else {
              validate83.errors = [
                {
                  instancePath: instancePath + '/percent',
                  schemaPath: '#/properties/percent/type',
                  keyword: 'type',
                  params: { type: 'number' },
                },
              ]
              return false
            }
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.voltageMv !== undefined) {
            let data1 = data.voltageMv
            const _errs4 = errors
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate83.errors = [
                    {
                      instancePath: instancePath + '/voltageMv',
                      schemaPath: '#/properties/voltageMv/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              } else {
                validate83.errors = [
                  {
                    instancePath: instancePath + '/voltageMv',
                    schemaPath: '#/properties/voltageMv/type',
                    keyword: 'type',
                    params: { type: 'number' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.externalPower !== undefined) {
              const _errs6 = errors
              if (typeof data.externalPower !== 'boolean') {
                validate83.errors = [
                  {
                    instancePath: instancePath + '/externalPower',
                    schemaPath: '#/properties/externalPower/type',
                    keyword: 'type',
                    params: { type: 'boolean' },
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate83.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate83.errors = vErrors
  return errors === 0
}

function validate79(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.address === undefined && (missing0 = 'address')) ||
        (data.firstHeardAt === undefined && (missing0 = 'firstHeardAt')) ||
        (data.lastHeardAt === undefined && (missing0 = 'lastHeardAt')) ||
        (data.receivedCount === undefined && (missing0 = 'receivedCount'))
      ) {
        validate79.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema57.properties, key0)) {
            validate79.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors
            if (!validate12(data.id, { instancePath: instancePath + '/id' })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.radioId !== undefined) {
              let data1 = data.radioId
              const _errs3 = errors
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 63 && func0(data1) > 63) {
                    validate79.errors = [
                      {
                        instancePath: instancePath + '/radioId',
                        schemaPath: 'RadioId/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 63 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate79.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    } else {
                      if (!pattern2.test(data1)) {
                        validate79.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                } else {
                  validate79.errors = [
                    {
                      instancePath: instancePath + '/radioId',
                      schemaPath: 'RadioId/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.address !== undefined) {
                const _errs6 = errors
                if (typeof data.address !== 'string') {
                  validate79.errors = [
                    {
                      instancePath: instancePath + '/address',
                      schemaPath: '#/properties/address/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.label !== undefined) {
                  const _errs8 = errors
                  if (typeof data.label !== 'string') {
                    validate79.errors = [
                      {
                        instancePath: instancePath + '/label',
                        schemaPath: '#/properties/label/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.name !== undefined) {
                    const _errs10 = errors
                    if (typeof data.name !== 'string') {
                      validate79.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: '#/properties/name/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.firstHeardAt !== undefined) {
                      const _errs12 = errors
                      if (!validate4(data.firstHeardAt, { instancePath: instancePath + '/firstHeardAt' })) {
                        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.lastHeardAt !== undefined) {
                        const _errs13 = errors
                        if (!validate4(data.lastHeardAt, { instancePath: instancePath + '/lastHeardAt' })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.receivedCount !== undefined) {
                          let data7 = data.receivedCount
                          const _errs14 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate79.errors = [
                              {
                                instancePath: instancePath + '/receivedCount',
                                schemaPath: '#/properties/receivedCount/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs14) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate79.errors = [
                                  {
                                    instancePath: instancePath + '/receivedCount',
                                    schemaPath: '#/properties/receivedCount/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                          var valid0 = _errs14 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.signal !== undefined) {
                            let data8 = data.signal
                            const _errs16 = errors
                            const _errs17 = errors
                            if (errors === _errs17) {
                              if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                                const _errs19 = errors
                                for (const key1 in data8) {
                                  if (!(key1 === 'rssiDbm' || key1 === 'snrDb' || key1 === 'lqi')) {
                                    validate79.errors = [
                                      {
                                        instancePath: instancePath + '/signal',
                                        schemaPath: 'Signal/additionalProperties',
                                        keyword: 'additionalProperties',
                                        params: { additionalProperty: key1 },
                                      },
                                    ]
                                    return false
                                    break
                                  }
                                }
                                if (_errs19 === errors) {
                                  if (data8.rssiDbm !== undefined) {
                                    let data9 = data8.rssiDbm
                                    const _errs20 = errors
                                    if (!(typeof data9 == 'number' && isFinite(data9))) {
                                      validate79.errors = [
                                        {
                                          instancePath: instancePath + '/signal/rssiDbm',
                                          schemaPath: 'Signal/properties/rssiDbm/type',
                                          keyword: 'type',
                                          params: { type: 'number' },
                                        },
                                      ]
                                      return false
                                    }
                                    var valid3 = _errs20 === errors
                                  } else {
                                    var valid3 = true
                                  }
                                  if (valid3) {
                                    if (data8.snrDb !== undefined) {
                                      let data10 = data8.snrDb
                                      const _errs22 = errors
                                      if (!(typeof data10 == 'number' && isFinite(data10))) {
                                        validate79.errors = [
                                          {
                                            instancePath: instancePath + '/signal/snrDb',
                                            schemaPath: 'Signal/properties/snrDb/type',
                                            keyword: 'type',
                                            params: { type: 'number' },
                                          },
                                        ]
                                        return false
                                      }
                                      var valid3 = _errs22 === errors
                                    } else {
                                      var valid3 = true
                                    }
                                    if (valid3) {
                                      if (data8.lqi !== undefined) {
                                        let data11 = data8.lqi
                                        const _errs24 = errors
                                        if (!(typeof data11 == 'number' && isFinite(data11))) {
                                          validate79.errors = [
                                            {
                                              instancePath: instancePath + '/signal/lqi',
                                              schemaPath: 'Signal/properties/lqi/type',
                                              keyword: 'type',
                                              params: { type: 'number' },
                                            },
                                          ]
                                          return false
                                        }
                                        var valid3 = _errs24 === errors
                                      } else {
                                        var valid3 = true
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate79.errors = [
                                  {
                                    instancePath: instancePath + '/signal',
                                    schemaPath: 'Signal/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                  },
                                ]
                                return false
                              }
                            }
                            var valid0 = _errs16 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.battery !== undefined) {
                              const _errs26 = errors
                              if (!validate83(data.battery, { instancePath: instancePath + '/battery' })) {
                                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
                                errors = vErrors.length
                              }
                              var valid0 = _errs26 === errors
                            } else {
                              var valid0 = true
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate79.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate79.errors = vErrors
  return errors === 0
}

function validate77(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.node === undefined && (missing0 = 'node'))
      ) {
        validate77.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'node')) {
            validate77.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate77.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate77.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate77.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate77.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate77.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('node.heard' !== data2) {
                  validate77.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'node.heard' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.node !== undefined) {
                  const _errs8 = errors
                  if (!validate79(data.node, { instancePath: instancePath + '/node' })) {
                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate77.errors = vErrors
  return errors === 0
}

function validate86(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.node === undefined && (missing0 = 'node'))
      ) {
        validate86.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'node')) {
            validate86.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate86.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate86.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate86.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate86.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate86.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('node.changed' !== data2) {
                  validate86.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'node.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.node !== undefined) {
                  const _errs8 = errors
                  if (!validate79(data.node, { instancePath: instancePath + '/node' })) {
                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate86.errors = vErrors
  return errors === 0
}

const schema68 = {
  type: 'string',
  description: 'A radio family.',
  enum: ['lines', 'kiss', 'xbee', 'mysensors', 'meshtastic'],
  examples: ['kiss'],
}
const schema69 = {
  description: 'How the module is attached, with all defaults filled in.',
  oneOf: [{ $ref: 'SerialLink' }, { $ref: 'TcpLink' }],
  discriminator: { propertyName: 'type' },
  examples: [{ type: 'tcp', host: '127.0.0.1', port: 8001 }],
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
}
const schema73 = { type: 'integer', enum: [5, 6, 7, 8], description: 'Data bits.', examples: [8] }
const schema74 = { type: 'string', enum: ['none', 'even', 'odd'], description: 'Parity.', examples: ['none'] }
const schema75 = { type: 'integer', enum: [1, 2], description: 'Stop bits.', examples: [1] }
const schema76 = {
  type: 'string',
  enum: ['none', 'hardware', 'software'],
  description: '`hardware`: RTS/CTS; `software`: XON/XOFF.',
  examples: ['none'],
}
const pattern10 = new RegExp('^/[^\\x00]+$', 'u')

function validate94(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 1000 && func0(data) > 1000) {
        validate94.errors = [{ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 1000 } }]
        return false
      } else {
        if (data.length < 2 && func0(data) < 1) {
          validate94.errors = [{ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }]
          return false
        } else {
          if (!pattern10.test(data)) {
            validate94.errors = [
              { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^/[^\\x00]+$' } },
            ]
            return false
          }
        }
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate94.errors = vErrors
  return errors === 0
}

function validate93(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.path === undefined && (missing0 = 'path')) ||
        (data.baudRate === undefined && (missing0 = 'baudRate')) ||
        (data.dataBits === undefined && (missing0 = 'dataBits')) ||
        (data.parity === undefined && (missing0 = 'parity')) ||
        (data.stopBits === undefined && (missing0 = 'stopBits')) ||
        (data.flowControl === undefined && (missing0 = 'flowControl'))
      ) {
        validate93.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'type' ||
              key0 === 'path' ||
              key0 === 'baudRate' ||
              key0 === 'dataBits' ||
              key0 === 'parity' ||
              key0 === 'stopBits' ||
              key0 === 'flowControl'
            )
          ) {
            validate93.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate93.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('serial' !== data0) {
              validate93.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'serial' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.path !== undefined) {
              const _errs4 = errors
              if (!validate94(data.path, { instancePath: instancePath + '/path' })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
                errors = vErrors.length
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.baudRate !== undefined) {
                let data2 = data.baudRate
                const _errs5 = errors
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate93.errors = [
                    {
                      instancePath: instancePath + '/baudRate',
                      schemaPath: 'BaudRate/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 4000000 || isNaN(data2)) {
                      validate93.errors = [
                        {
                          instancePath: instancePath + '/baudRate',
                          schemaPath: 'BaudRate/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 4000000 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 50 || isNaN(data2)) {
                        validate93.errors = [
                          {
                            instancePath: instancePath + '/baudRate',
                            schemaPath: 'BaudRate/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 50 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats12.validate(data2)) {
                          validate93.errors = [
                            {
                              instancePath: instancePath + '/baudRate',
                              schemaPath: 'BaudRate/format',
                              keyword: 'format',
                              params: { format: 'int32' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.dataBits !== undefined) {
                  let data3 = data.dataBits
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate93.errors = [
                      {
                        instancePath: instancePath + '/dataBits',
                        schemaPath: 'DataBits/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (!(data3 === 5 || data3 === 6 || data3 === 7 || data3 === 8)) {
                    validate93.errors = [
                      {
                        instancePath: instancePath + '/dataBits',
                        schemaPath: 'DataBits/enum',
                        keyword: 'enum',
                        params: { allowedValues: schema73.enum },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.parity !== undefined) {
                    let data4 = data.parity
                    const _errs11 = errors
                    if (typeof data4 !== 'string') {
                      validate93.errors = [
                        {
                          instancePath: instancePath + '/parity',
                          schemaPath: 'Parity/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    if (!(data4 === 'none' || data4 === 'even' || data4 === 'odd')) {
                      validate93.errors = [
                        {
                          instancePath: instancePath + '/parity',
                          schemaPath: 'Parity/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema74.enum },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.stopBits !== undefined) {
                      let data5 = data.stopBits
                      const _errs14 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate93.errors = [
                          {
                            instancePath: instancePath + '/stopBits',
                            schemaPath: 'StopBits/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (!(data5 === 1 || data5 === 2)) {
                        validate93.errors = [
                          {
                            instancePath: instancePath + '/stopBits',
                            schemaPath: 'StopBits/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema75.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.flowControl !== undefined) {
                        let data6 = data.flowControl
                        const _errs17 = errors
                        if (typeof data6 !== 'string') {
                          validate93.errors = [
                            {
                              instancePath: instancePath + '/flowControl',
                              schemaPath: 'FlowControl/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        if (!(data6 === 'none' || data6 === 'hardware' || data6 === 'software')) {
                          validate93.errors = [
                            {
                              instancePath: instancePath + '/flowControl',
                              schemaPath: 'FlowControl/enum',
                              keyword: 'enum',
                              params: { allowedValues: schema76.enum },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs17 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate93.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate93.errors = vErrors
  return errors === 0
}

const pattern11 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')

function validate96(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.host === undefined && (missing0 = 'host')) ||
        (data.port === undefined && (missing0 = 'port'))
      ) {
        validate96.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'host' || key0 === 'port')) {
            validate96.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate96.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('tcp' !== data0) {
              validate96.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'tcp' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.host !== undefined) {
              let data1 = data.host
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 253 && func0(data1) > 253) {
                    validate96.errors = [
                      {
                        instancePath: instancePath + '/host',
                        schemaPath: '#/properties/host/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 253 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate96.errors = [
                        {
                          instancePath: instancePath + '/host',
                          schemaPath: '#/properties/host/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    } else {
                      if (!pattern11.test(data1)) {
                        validate96.errors = [
                          {
                            instancePath: instancePath + '/host',
                            schemaPath: '#/properties/host/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[A-Za-z0-9._:-]+$' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                } else {
                  validate96.errors = [
                    {
                      instancePath: instancePath + '/host',
                      schemaPath: '#/properties/host/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.port !== undefined) {
                let data2 = data.port
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate96.errors = [
                    {
                      instancePath: instancePath + '/port',
                      schemaPath: '#/properties/port/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 65535 || isNaN(data2)) {
                      validate96.errors = [
                        {
                          instancePath: instancePath + '/port',
                          schemaPath: '#/properties/port/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 65535 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate96.errors = [
                          {
                            instancePath: instancePath + '/port',
                            schemaPath: '#/properties/port/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 1 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats12.validate(data2)) {
                          validate96.errors = [
                            {
                              instancePath: instancePath + '/port',
                              schemaPath: '#/properties/port/format',
                              keyword: 'format',
                              params: { format: 'int32' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate96.errors = vErrors
  return errors === 0
}

function validate92(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (!(data0 === 'serial' || data0 === 'tcp')) {
          validate92.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema69.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'serial') {
            if (!validate93(data, { instancePath })) {
              vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'tcp') {
            if (!validate96(data, { instancePath })) {
              vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
              errors = vErrors.length
            }
          } else {
            validate92.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate92.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate92.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate92.errors = vErrors
  return errors === 0
}

function validate91(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.driver === undefined && (missing0 = 'driver')) ||
        (data.link === undefined && (missing0 = 'link')) ||
        (data.options === undefined && (missing0 = 'options')) ||
        (data.enabled === undefined && (missing0 = 'enabled')) ||
        (data.revision === undefined && (missing0 = 'revision'))
      ) {
        validate91.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'id' ||
              key0 === 'name' ||
              key0 === 'driver' ||
              key0 === 'link' ||
              key0 === 'options' ||
              key0 === 'enabled' ||
              key0 === 'silentAfterMs' ||
              key0 === 'revision'
            )
          ) {
            validate91.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            let data0 = data.id
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 63 && func0(data0) > 63) {
                  validate91.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: 'RadioId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 63 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 2 && func0(data0) < 1) {
                    validate91.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: 'RadioId/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern2.test(data0)) {
                      validate91.errors = [
                        {
                          instancePath: instancePath + '/id',
                          schemaPath: 'RadioId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate91.errors = [
                  {
                    instancePath: instancePath + '/id',
                    schemaPath: 'RadioId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.name !== undefined) {
              let data1 = data.name
              const _errs5 = errors
              const _errs6 = errors
              if (errors === _errs6) {
                if (typeof data1 === 'string') {
                  if (data1.length > 100 && func0(data1) > 100) {
                    validate91.errors = [
                      {
                        instancePath: instancePath + '/name',
                        schemaPath: 'RadioName/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 100 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate91.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: 'RadioName/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate91.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: 'RadioName/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.driver !== undefined) {
                let data2 = data.driver
                const _errs8 = errors
                if (typeof data2 !== 'string') {
                  validate91.errors = [
                    {
                      instancePath: instancePath + '/driver',
                      schemaPath: 'DriverName/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (
                  !(
                    data2 === 'lines' ||
                    data2 === 'kiss' ||
                    data2 === 'xbee' ||
                    data2 === 'mysensors' ||
                    data2 === 'meshtastic'
                  )
                ) {
                  validate91.errors = [
                    {
                      instancePath: instancePath + '/driver',
                      schemaPath: 'DriverName/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema68.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.link !== undefined) {
                  const _errs11 = errors
                  if (!validate92(data.link, { instancePath: instancePath + '/link' })) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs11 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.options !== undefined) {
                    const _errs12 = errors
                    if (!validate63(data.options, { instancePath: instancePath + '/options' })) {
                      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.enabled !== undefined) {
                      const _errs13 = errors
                      if (typeof data.enabled !== 'boolean') {
                        validate91.errors = [
                          {
                            instancePath: instancePath + '/enabled',
                            schemaPath: '#/properties/enabled/type',
                            keyword: 'type',
                            params: { type: 'boolean' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.silentAfterMs !== undefined) {
                        let data6 = data.silentAfterMs
                        const _errs15 = errors
                        const _errs16 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate91.errors = [
                            {
                              instancePath: instancePath + '/silentAfterMs',
                              schemaPath: 'SilentAfterMs/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs16) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 604800000 || isNaN(data6)) {
                              validate91.errors = [
                                {
                                  instancePath: instancePath + '/silentAfterMs',
                                  schemaPath: 'SilentAfterMs/maximum',
                                  keyword: 'maximum',
                                  params: { comparison: '<=', limit: 604800000 },
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 100 || isNaN(data6)) {
                                validate91.errors = [
                                  {
                                    instancePath: instancePath + '/silentAfterMs',
                                    schemaPath: 'SilentAfterMs/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 100 },
                                  },
                                ]
                                return false
                              } else {
                                if (!formats0.validate(data6)) {
                                  validate91.errors = [
                                    {
                                      instancePath: instancePath + '/silentAfterMs',
                                      schemaPath: 'SilentAfterMs/format',
                                      keyword: 'format',
                                      params: { format: 'int64' },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.revision !== undefined) {
                          let data7 = data.revision
                          const _errs18 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate91.errors = [
                              {
                                instancePath: instancePath + '/revision',
                                schemaPath: '#/properties/revision/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs18) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate91.errors = [
                                  {
                                    instancePath: instancePath + '/revision',
                                    schemaPath: '#/properties/revision/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 1 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                          var valid0 = _errs18 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate91.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate91.errors = vErrors
  return errors === 0
}

function validate89(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radio === undefined && (missing0 = 'radio'))
      ) {
        validate89.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'radio')) {
            validate89.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate89.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate89.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate89.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate89.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate89.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('radio.created' !== data2) {
                  validate89.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'radio.created' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radio !== undefined) {
                  const _errs8 = errors
                  if (!validate91(data.radio, { instancePath: instancePath + '/radio' })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate89.errors = vErrors
  return errors === 0
}

function validate102(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radio === undefined && (missing0 = 'radio'))
      ) {
        validate102.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'radio')) {
            validate102.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate102.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate102.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate102.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate102.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate102.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('radio.updated' !== data2) {
                  validate102.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'radio.updated' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radio !== undefined) {
                  const _errs8 = errors
                  if (!validate91(data.radio, { instancePath: instancePath + '/radio' })) {
                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate102.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate102.errors = vErrors
  return errors === 0
}

function validate105(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId'))
      ) {
        validate105.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'radioId')) {
            validate105.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate105.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate105.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate105.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate105.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate105.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('radio.deleted' !== data2) {
                  validate105.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'radio.deleted' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate105.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate105.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate105.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate105.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate105.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate105.errors = vErrors
  return errors === 0
}

const schema87 = {
  type: 'string',
  description:
    '`disabled`: switched off. `connecting`: the first attempt is under way. `online`: usable. `silent`: the link is open but the module says\nnothing, or nothing understandable. `offline`: the link is not open; tried again at `retryAt`.\n',
  enum: ['disabled', 'connecting', 'online', 'silent', 'offline'],
  examples: ['online'],
}

function validate109(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.code === undefined && (missing0 = 'code')) ||
        (data.message === undefined && (missing0 = 'message')) ||
        (data.at === undefined && (missing0 = 'at'))
      ) {
        validate109.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'code' || key0 === 'message' || key0 === 'hint' || key0 === 'at')) {
            validate109.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.code !== undefined) {
            const _errs2 = errors
            if (typeof data.code !== 'string') {
              validate109.errors = [
                {
                  instancePath: instancePath + '/code',
                  schemaPath: '#/properties/code/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.message !== undefined) {
              const _errs4 = errors
              if (typeof data.message !== 'string') {
                validate109.errors = [
                  {
                    instancePath: instancePath + '/message',
                    schemaPath: '#/properties/message/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs6 = errors
                if (typeof data.hint !== 'string') {
                  validate109.errors = [
                    {
                      instancePath: instancePath + '/hint',
                      schemaPath: '#/properties/hint/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.at !== undefined) {
                  const _errs8 = errors
                  if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate109.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate109.errors = vErrors
  return errors === 0
}

function validate107(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.state === undefined && (missing0 = 'state'))
      ) {
        validate107.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'seq' ||
              key0 === 'at' ||
              key0 === 'type' ||
              key0 === 'radioId' ||
              key0 === 'state' ||
              key0 === 'error'
            )
          ) {
            validate107.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate107.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate107.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate107.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate107.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate107.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('radio.changed' !== data2) {
                  validate107.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'radio.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate107.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate107.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate107.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate107.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.state !== undefined) {
                    let data4 = data.state
                    const _errs11 = errors
                    if (typeof data4 !== 'string') {
                      validate107.errors = [
                        {
                          instancePath: instancePath + '/state',
                          schemaPath: 'RadioState/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    if (
                      !(
                        data4 === 'disabled' ||
                        data4 === 'connecting' ||
                        data4 === 'online' ||
                        data4 === 'silent' ||
                        data4 === 'offline'
                      )
                    ) {
                      validate107.errors = [
                        {
                          instancePath: instancePath + '/state',
                          schemaPath: 'RadioState/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema87.enum },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.error !== undefined) {
                      const _errs14 = errors
                      if (!validate109(data.error, { instancePath: instancePath + '/error' })) {
                        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate107.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate107.errors = vErrors
  return errors === 0
}

const schema89 = {
  type: 'object',
  description: 'A webhook was made, switched on or off, paused, resumed or deleted.',
  required: ['seq', 'at', 'type', 'webhookId', 'state'],
  additionalProperties: false,
  properties: {
    seq: { $ref: 'Seq' },
    at: { $ref: 'Timestamp' },
    type: { type: 'string', const: 'webhook.changed', description: 'The kind of event.' },
    webhookId: { $ref: 'WebhookId' },
    state: {
      type: 'string',
      description: 'What it is from now on.',
      enum: ['active', 'paused', 'disabled', 'deleted'],
    },
    reason: { $ref: 'PauseReason' },
    detail: { type: 'string', description: 'More about the reason.' },
  },
  examples: [
    {
      seq: 40,
      at: '2026-11-24T08:00:00.000Z',
      type: 'webhook.changed',
      webhookId: 'demo000000-w1',
      state: 'paused',
      reason: 'gone',
      detail: 'The endpoint answered 410 (Gone).',
    },
  ],
}
const schema92 = {
  type: 'string',
  description:
    'Why a webhook was paused. `failing`: too many attempts in a row failed. `gone`: the endpoint answered 410.\n',
  enum: ['failing', 'gone'],
  examples: ['failing'],
}
const pattern14 = new RegExp('^[0-9a-z]{10}-w[1-9][0-9]*$', 'u')

function validate114(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 28 && func0(data) > 28) {
        validate114.errors = [{ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 28 } }]
        return false
      } else {
        if (data.length < 26 && func0(data) < 13) {
          validate114.errors = [
            { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 13 } },
          ]
          return false
        } else {
          if (!pattern14.test(data)) {
            validate114.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-z]{10}-w[1-9][0-9]*$' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate114.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate114.errors = vErrors
  return errors === 0
}

function validate112(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.webhookId === undefined && (missing0 = 'webhookId')) ||
        (data.state === undefined && (missing0 = 'state'))
      ) {
        validate112.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'seq' ||
              key0 === 'at' ||
              key0 === 'type' ||
              key0 === 'webhookId' ||
              key0 === 'state' ||
              key0 === 'reason' ||
              key0 === 'detail'
            )
          ) {
            validate112.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate112.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate112.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate112.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate112.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate112.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('webhook.changed' !== data2) {
                  validate112.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'webhook.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.webhookId !== undefined) {
                  const _errs8 = errors
                  if (!validate114(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
                    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.state !== undefined) {
                    let data4 = data.state
                    const _errs9 = errors
                    if (typeof data4 !== 'string') {
                      validate112.errors = [
                        {
                          instancePath: instancePath + '/state',
                          schemaPath: '#/properties/state/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    if (!(data4 === 'active' || data4 === 'paused' || data4 === 'disabled' || data4 === 'deleted')) {
                      validate112.errors = [
                        {
                          instancePath: instancePath + '/state',
                          schemaPath: '#/properties/state/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema89.properties.state.enum },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.reason !== undefined) {
                      let data5 = data.reason
                      const _errs11 = errors
                      if (typeof data5 !== 'string') {
                        validate112.errors = [
                          {
                            instancePath: instancePath + '/reason',
                            schemaPath: 'PauseReason/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (!(data5 === 'failing' || data5 === 'gone')) {
                        validate112.errors = [
                          {
                            instancePath: instancePath + '/reason',
                            schemaPath: 'PauseReason/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema92.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.detail !== undefined) {
                        const _errs14 = errors
                        if (typeof data.detail !== 'string') {
                          validate112.errors = [
                            {
                              instancePath: instancePath + '/detail',
                              schemaPath: '#/properties/detail/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate112.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate112.errors = vErrors
  return errors === 0
}

const schema99 = {
  type: 'string',
  description: 'Where a job is; all but `running` are final.',
  enum: ['running', 'done', 'cancelled', 'failed'],
  examples: ['running'],
}
const formats42 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function validate119(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === 'string') {
        if (!formats42.test(data)) {
          validate119.errors = [{ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'uuid' } }]
          return false
        }
      } else {
        validate119.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
        return false
      }
    }
  }
  validate119.errors = vErrors
  return errors === 0
}

const schema97 = {
  description: 'Where to look.',
  oneOf: [{ $ref: 'ProbePort' }, { $ref: 'TcpLink' }],
  discriminator: { propertyName: 'type' },
  examples: [{ type: 'serial', path: '/dev/ttyUSB0' }],
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
}

function validate122(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.path === undefined && (missing0 = 'path'))) {
        validate122.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'path')) {
            validate122.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate122.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('serial' !== data0) {
              validate122.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'serial' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.path !== undefined) {
              const _errs4 = errors
              if (!validate94(data.path, { instancePath: instancePath + '/path' })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
                errors = vErrors.length
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate122.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate122.errors = vErrors
  return errors === 0
}

function validate121(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (!(data0 === 'serial' || data0 === 'tcp')) {
          validate121.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema97.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'serial') {
            if (!validate122(data, { instancePath })) {
              vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'tcp') {
            if (!validate96(data, { instancePath })) {
              vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
              errors = vErrors.length
            }
          } else {
            validate121.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate121.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate121.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate121.errors = vErrors
  return errors === 0
}

function validate129(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.done === undefined && (missing0 = 'done')) || (data.total === undefined && (missing0 = 'total'))) {
        validate129.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'done' || key0 === 'total' || key0 === 'baudRate')) {
            validate129.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.done !== undefined) {
            let data0 = data.done
            const _errs2 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate129.errors = [
                {
                  instancePath: instancePath + '/done',
                  schemaPath: '#/properties/done/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate129.errors = [
                    {
                      instancePath: instancePath + '/done',
                      schemaPath: '#/properties/done/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.total !== undefined) {
              let data1 = data.total
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate129.errors = [
                  {
                    instancePath: instancePath + '/total',
                    schemaPath: '#/properties/total/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate129.errors = [
                      {
                        instancePath: instancePath + '/total',
                        schemaPath: '#/properties/total/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      },
                    ]
                    return false
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.baudRate !== undefined) {
                let data2 = data.baudRate
                const _errs6 = errors
                const _errs7 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate129.errors = [
                    {
                      instancePath: instancePath + '/baudRate',
                      schemaPath: 'BaudRate/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs7) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 4000000 || isNaN(data2)) {
                      validate129.errors = [
                        {
                          instancePath: instancePath + '/baudRate',
                          schemaPath: 'BaudRate/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 4000000 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 50 || isNaN(data2)) {
                        validate129.errors = [
                          {
                            instancePath: instancePath + '/baudRate',
                            schemaPath: 'BaudRate/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 50 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats12.validate(data2)) {
                          validate129.errors = [
                            {
                              instancePath: instancePath + '/baudRate',
                              schemaPath: 'BaudRate/format',
                              keyword: 'format',
                              params: { format: 'int32' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate129.errors = vErrors
  return errors === 0
}

function validate131(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.driver === undefined && (missing0 = 'driver')) ||
        (data.confidence === undefined && (missing0 = 'confidence')) ||
        (data.evidence === undefined && (missing0 = 'evidence'))
      ) {
        validate131.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'driver' ||
              key0 === 'baudRate' ||
              key0 === 'confidence' ||
              key0 === 'evidence' ||
              key0 === 'options' ||
              key0 === 'problem'
            )
          ) {
            validate131.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.driver !== undefined) {
            let data0 = data.driver
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate131.errors = [
                {
                  instancePath: instancePath + '/driver',
                  schemaPath: 'DriverName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (
              !(
                data0 === 'lines' ||
                data0 === 'kiss' ||
                data0 === 'xbee' ||
                data0 === 'mysensors' ||
                data0 === 'meshtastic'
              )
            ) {
              validate131.errors = [
                {
                  instancePath: instancePath + '/driver',
                  schemaPath: 'DriverName/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema68.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.baudRate !== undefined) {
              let data1 = data.baudRate
              const _errs5 = errors
              const _errs6 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate131.errors = [
                  {
                    instancePath: instancePath + '/baudRate',
                    schemaPath: 'BaudRate/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs6) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 4000000 || isNaN(data1)) {
                    validate131.errors = [
                      {
                        instancePath: instancePath + '/baudRate',
                        schemaPath: 'BaudRate/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 4000000 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 50 || isNaN(data1)) {
                      validate131.errors = [
                        {
                          instancePath: instancePath + '/baudRate',
                          schemaPath: 'BaudRate/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 50 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats12.validate(data1)) {
                        validate131.errors = [
                          {
                            instancePath: instancePath + '/baudRate',
                            schemaPath: 'BaudRate/format',
                            keyword: 'format',
                            params: { format: 'int32' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.confidence !== undefined) {
                let data2 = data.confidence
                const _errs8 = errors
                if (errors === _errs8) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 1 || isNaN(data2)) {
                      validate131.errors = [
                        {
                          instancePath: instancePath + '/confidence',
                          schemaPath: '#/properties/confidence/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 1 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate131.errors = [
                          {
                            instancePath: instancePath + '/confidence',
                            schemaPath: '#/properties/confidence/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      }
                    }
                  } else {
                    validate131.errors = [
                      {
                        instancePath: instancePath + '/confidence',
                        schemaPath: '#/properties/confidence/type',
                        keyword: 'type',
                        params: { type: 'number' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.evidence !== undefined) {
                  let data3 = data.evidence
                  const _errs10 = errors
                  if (errors === _errs10) {
                    if (Array.isArray(data3)) {
                      var valid3 = true
                      const len0 = data3.length
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors
                        if (typeof data3[i0] !== 'string') {
                          validate131.errors = [
                            {
                              instancePath: instancePath + '/evidence/' + i0,
                              schemaPath: '#/properties/evidence/items/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        var valid3 = _errs12 === errors
                        if (!valid3) {
                          break
                        }
                      }
                    } else {
                      validate131.errors = [
                        {
                          instancePath: instancePath + '/evidence',
                          schemaPath: '#/properties/evidence/type',
                          keyword: 'type',
                          params: { type: 'array' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.options !== undefined) {
                    const _errs14 = errors
                    if (!validate63(data.options, { instancePath: instancePath + '/options' })) {
                      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs14 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.problem !== undefined) {
                      const _errs15 = errors
                      if (typeof data.problem !== 'string') {
                        validate131.errors = [
                          {
                            instancePath: instancePath + '/problem',
                            schemaPath: '#/properties/problem/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs15 === errors
                    } else {
                      var valid0 = true
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate131.errors = vErrors
  return errors === 0
}

function validate134(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.code === undefined && (missing0 = 'code')) || (data.message === undefined && (missing0 = 'message'))) {
        validate134.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'code' || key0 === 'message' || key0 === 'hint')) {
            validate134.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.code !== undefined) {
            const _errs2 = errors
            if (typeof data.code !== 'string') {
              validate134.errors = [
                {
                  instancePath: instancePath + '/code',
                  schemaPath: '#/properties/code/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.message !== undefined) {
              const _errs4 = errors
              if (typeof data.message !== 'string') {
                validate134.errors = [
                  {
                    instancePath: instancePath + '/message',
                    schemaPath: '#/properties/message/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.hint !== undefined) {
                const _errs6 = errors
                if (typeof data.hint !== 'string') {
                  validate134.errors = [
                    {
                      instancePath: instancePath + '/hint',
                      schemaPath: '#/properties/hint/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate134.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate134.errors = vErrors
  return errors === 0
}

function validate118(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.target === undefined && (missing0 = 'target')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.startedAt === undefined && (missing0 = 'startedAt')) ||
        (data.progress === undefined && (missing0 = 'progress')) ||
        (data.findings === undefined && (missing0 = 'findings'))
      ) {
        validate118.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'id' ||
              key0 === 'target' ||
              key0 === 'state' ||
              key0 === 'startedAt' ||
              key0 === 'finishedAt' ||
              key0 === 'progress' ||
              key0 === 'findings' ||
              key0 === 'error'
            )
          ) {
            validate118.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors
            if (!validate119(data.id, { instancePath: instancePath + '/id' })) {
              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.target !== undefined) {
              const _errs3 = errors
              if (!validate121(data.target, { instancePath: instancePath + '/target' })) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
                errors = vErrors.length
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.state !== undefined) {
                let data2 = data.state
                const _errs4 = errors
                if (typeof data2 !== 'string') {
                  validate118.errors = [
                    {
                      instancePath: instancePath + '/state',
                      schemaPath: 'JobState/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (!(data2 === 'running' || data2 === 'done' || data2 === 'cancelled' || data2 === 'failed')) {
                  validate118.errors = [
                    {
                      instancePath: instancePath + '/state',
                      schemaPath: 'JobState/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema99.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs4 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.startedAt !== undefined) {
                  const _errs7 = errors
                  if (!validate4(data.startedAt, { instancePath: instancePath + '/startedAt' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.finishedAt !== undefined) {
                    const _errs8 = errors
                    if (!validate4(data.finishedAt, { instancePath: instancePath + '/finishedAt' })) {
                      vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.progress !== undefined) {
                      const _errs9 = errors
                      if (!validate129(data.progress, { instancePath: instancePath + '/progress' })) {
                        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs9 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.findings !== undefined) {
                        let data6 = data.findings
                        const _errs10 = errors
                        if (errors === _errs10) {
                          if (Array.isArray(data6)) {
                            var valid2 = true
                            const len0 = data6.length
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs12 = errors
                              if (!validate131(data6[i0], { instancePath: instancePath + '/findings/' + i0 })) {
                                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors)
                                errors = vErrors.length
                              }
                              var valid2 = _errs12 === errors
                              if (!valid2) {
                                break
                              }
                            }
                          } else {
                            validate118.errors = [
                              {
                                instancePath: instancePath + '/findings',
                                schemaPath: '#/properties/findings/type',
                                keyword: 'type',
                                params: { type: 'array' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs10 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.error !== undefined) {
                          const _errs13 = errors
                          if (!validate134(data.error, { instancePath: instancePath + '/error' })) {
                            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs13 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate118.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate118.errors = vErrors
  return errors === 0
}

function validate116(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.probe === undefined && (missing0 = 'probe'))
      ) {
        validate116.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'at' || key0 === 'type' || key0 === 'probe')) {
            validate116.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate116.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate116.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate116.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate116.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate116.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('probe.changed' !== data2) {
                  validate116.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'probe.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.probe !== undefined) {
                  const _errs8 = errors
                  if (!validate118(data.probe, { instancePath: instancePath + '/probe' })) {
                    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate116.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate116.errors = vErrors
  return errors === 0
}

const schema106 = {
  type: 'object',
  description: 'A discovery began or ended.',
  required: ['seq', 'at', 'type', 'radioId', 'discoveryId', 'mode', 'state', 'found'],
  additionalProperties: false,
  properties: {
    seq: { $ref: 'Seq' },
    at: { $ref: 'Timestamp' },
    type: { type: 'string', const: 'discovery.changed', description: 'The kind of event.' },
    radioId: { $ref: 'RadioId' },
    discoveryId: { $ref: 'JobId' },
    mode: { $ref: 'DiscoveryMode' },
    state: { $ref: 'JobState' },
    found: { type: 'integer', minimum: 0, description: 'How many nodes it has found.' },
    error: { $ref: 'JobFault' },
  },
  examples: [
    {
      seq: 42,
      at: '2026-11-24T08:00:00.000Z',
      type: 'discovery.changed',
      radioId: 'kiss-demo',
      discoveryId: '2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10',
      mode: 'passive',
      state: 'running',
      found: 0,
    },
  ],
}
const schema109 = {
  type: 'string',
  description: '`active`: the module asks its network who is there. `passive`: musen listens to who talks.',
  enum: ['active', 'passive'],
  examples: ['active'],
}

function validate137(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.discoveryId === undefined && (missing0 = 'discoveryId')) ||
        (data.mode === undefined && (missing0 = 'mode')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.found === undefined && (missing0 = 'found'))
      ) {
        validate137.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema106.properties, key0)) {
            validate137.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate137.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate137.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate137.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate137.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate137.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('discovery.changed' !== data2) {
                  validate137.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'discovery.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate137.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate137.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate137.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate137.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.discoveryId !== undefined) {
                    const _errs11 = errors
                    if (!validate119(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
                      vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.mode !== undefined) {
                      let data5 = data.mode
                      const _errs12 = errors
                      if (typeof data5 !== 'string') {
                        validate137.errors = [
                          {
                            instancePath: instancePath + '/mode',
                            schemaPath: 'DiscoveryMode/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (!(data5 === 'active' || data5 === 'passive')) {
                        validate137.errors = [
                          {
                            instancePath: instancePath + '/mode',
                            schemaPath: 'DiscoveryMode/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema109.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.state !== undefined) {
                        let data6 = data.state
                        const _errs15 = errors
                        if (typeof data6 !== 'string') {
                          validate137.errors = [
                            {
                              instancePath: instancePath + '/state',
                              schemaPath: 'JobState/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        if (!(data6 === 'running' || data6 === 'done' || data6 === 'cancelled' || data6 === 'failed')) {
                          validate137.errors = [
                            {
                              instancePath: instancePath + '/state',
                              schemaPath: 'JobState/enum',
                              keyword: 'enum',
                              params: { allowedValues: schema99.enum },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.found !== undefined) {
                          let data7 = data.found
                          const _errs18 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate137.errors = [
                              {
                                instancePath: instancePath + '/found',
                                schemaPath: '#/properties/found/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs18) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate137.errors = [
                                  {
                                    instancePath: instancePath + '/found',
                                    schemaPath: '#/properties/found/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                          var valid0 = _errs18 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.error !== undefined) {
                            const _errs20 = errors
                            if (!validate134(data.error, { instancePath: instancePath + '/error' })) {
                              vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs20 === errors
                          } else {
                            var valid0 = true
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate137.errors = vErrors
  return errors === 0
}

const schema111 = {
  type: 'object',
  description: 'A discovery found a node, known before or not.',
  required: ['seq', 'at', 'type', 'radioId', 'discoveryId', 'nodeId', 'address', 'by'],
  additionalProperties: false,
  properties: {
    seq: { $ref: 'Seq' },
    at: { $ref: 'Timestamp' },
    type: { type: 'string', const: 'discovery.found', description: 'The kind of event.' },
    radioId: { $ref: 'RadioId' },
    discoveryId: { $ref: 'JobId' },
    nodeId: { $ref: 'NodeId' },
    address: { type: 'string', description: "The node's address." },
    name: { type: 'string', description: 'As the node told.' },
    role: { type: 'string', description: 'In the word of its family, such as `router`.' },
    signal: { $ref: 'Signal' },
    by: { $ref: 'FoundBy' },
  },
  examples: [
    {
      seq: 43,
      at: '2026-11-24T08:00:00.000Z',
      type: 'discovery.found',
      radioId: 'kiss-demo',
      discoveryId: '2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10',
      nodeId: 'kiss-demo:OH2XYZ-9',
      address: 'OH2XYZ-9',
      by: 'traffic',
    },
  ],
}
const schema115 = {
  type: 'string',
  description: 'Whether the node answered, or was heard while the search ran.',
  enum: ['answer', 'traffic'],
  examples: ['answer'],
}

function validate141(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.discoveryId === undefined && (missing0 = 'discoveryId')) ||
        (data.nodeId === undefined && (missing0 = 'nodeId')) ||
        (data.address === undefined && (missing0 = 'address')) ||
        (data.by === undefined && (missing0 = 'by'))
      ) {
        validate141.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema111.properties, key0)) {
            validate141.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate141.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate141.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate141.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate141.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate141.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('discovery.found' !== data2) {
                  validate141.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'discovery.found' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate141.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate141.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate141.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate141.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.discoveryId !== undefined) {
                    const _errs11 = errors
                    if (!validate119(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
                      vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.nodeId !== undefined) {
                      const _errs12 = errors
                      if (!validate12(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
                        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.address !== undefined) {
                        const _errs13 = errors
                        if (typeof data.address !== 'string') {
                          validate141.errors = [
                            {
                              instancePath: instancePath + '/address',
                              schemaPath: '#/properties/address/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.name !== undefined) {
                          const _errs15 = errors
                          if (typeof data.name !== 'string') {
                            validate141.errors = [
                              {
                                instancePath: instancePath + '/name',
                                schemaPath: '#/properties/name/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs15 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.role !== undefined) {
                            const _errs17 = errors
                            if (typeof data.role !== 'string') {
                              validate141.errors = [
                                {
                                  instancePath: instancePath + '/role',
                                  schemaPath: '#/properties/role/type',
                                  keyword: 'type',
                                  params: { type: 'string' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs17 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.signal !== undefined) {
                              let data9 = data.signal
                              const _errs19 = errors
                              const _errs20 = errors
                              if (errors === _errs20) {
                                if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
                                  const _errs22 = errors
                                  for (const key1 in data9) {
                                    if (!(key1 === 'rssiDbm' || key1 === 'snrDb' || key1 === 'lqi')) {
                                      validate141.errors = [
                                        {
                                          instancePath: instancePath + '/signal',
                                          schemaPath: 'Signal/additionalProperties',
                                          keyword: 'additionalProperties',
                                          params: { additionalProperty: key1 },
                                        },
                                      ]
                                      return false
                                      break
                                    }
                                  }
                                  if (_errs22 === errors) {
                                    if (data9.rssiDbm !== undefined) {
                                      let data10 = data9.rssiDbm
                                      const _errs23 = errors
                                      if (!(typeof data10 == 'number' && isFinite(data10))) {
                                        validate141.errors = [
                                          {
                                            instancePath: instancePath + '/signal/rssiDbm',
                                            schemaPath: 'Signal/properties/rssiDbm/type',
                                            keyword: 'type',
                                            params: { type: 'number' },
                                          },
                                        ]
                                        return false
                                      }
                                      var valid4 = _errs23 === errors
                                    } else {
                                      var valid4 = true
                                    }
                                    if (valid4) {
                                      if (data9.snrDb !== undefined) {
                                        let data11 = data9.snrDb
                                        const _errs25 = errors
                                        if (!(typeof data11 == 'number' && isFinite(data11))) {
                                          validate141.errors = [
                                            {
                                              instancePath: instancePath + '/signal/snrDb',
                                              schemaPath: 'Signal/properties/snrDb/type',
                                              keyword: 'type',
                                              params: { type: 'number' },
                                            },
                                          ]
                                          return false
                                        }
                                        var valid4 = _errs25 === errors
                                      } else {
                                        var valid4 = true
                                      }
                                      if (valid4) {
                                        if (data9.lqi !== undefined) {
                                          let data12 = data9.lqi
                                          const _errs27 = errors
                                          if (!(typeof data12 == 'number' && isFinite(data12))) {
                                            validate141.errors = [
                                              {
                                                instancePath: instancePath + '/signal/lqi',
                                                schemaPath: 'Signal/properties/lqi/type',
                                                keyword: 'type',
                                                params: { type: 'number' },
                                              },
                                            ]
                                            return false
                                          }
                                          var valid4 = _errs27 === errors
                                        } else {
                                          var valid4 = true
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate141.errors = [
                                    {
                                      instancePath: instancePath + '/signal',
                                      schemaPath: 'Signal/type',
                                      keyword: 'type',
                                      params: { type: 'object' },
                                    },
                                  ]
                                  return false
                                }
                              }
                              var valid0 = _errs19 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.by !== undefined) {
                                let data13 = data.by
                                const _errs29 = errors
                                if (typeof data13 !== 'string') {
                                  validate141.errors = [
                                    {
                                      instancePath: instancePath + '/by',
                                      schemaPath: 'FoundBy/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    },
                                  ]
                                  return false
                                }
                                if (!(data13 === 'answer' || data13 === 'traffic')) {
                                  validate141.errors = [
                                    {
                                      instancePath: instancePath + '/by',
                                      schemaPath: 'FoundBy/enum',
                                      keyword: 'enum',
                                      params: { allowedValues: schema115.enum },
                                    },
                                  ]
                                  return false
                                }
                                var valid0 = _errs29 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate141.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate141.errors = vErrors
  return errors === 0
}

const pattern18 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')

function validate145(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.setting === undefined && (missing0 = 'setting')) ||
        (data.saved === undefined && (missing0 = 'saved'))
      ) {
        validate145.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'seq' ||
              key0 === 'at' ||
              key0 === 'type' ||
              key0 === 'radioId' ||
              key0 === 'setting' ||
              key0 === 'address' ||
              key0 === 'value' ||
              key0 === 'saved'
            )
          ) {
            validate145.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate145.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate145.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate145.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate145.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate145.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('setting.changed' !== data2) {
                  validate145.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'setting.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate145.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate145.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate145.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate145.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.setting !== undefined) {
                    let data4 = data.setting
                    const _errs11 = errors
                    const _errs12 = errors
                    if (errors === _errs12) {
                      if (typeof data4 === 'string') {
                        if (data4.length > 64 && func0(data4) > 64) {
                          validate145.errors = [
                            {
                              instancePath: instancePath + '/setting',
                              schemaPath: 'SettingName/maxLength',
                              keyword: 'maxLength',
                              params: { limit: 64 },
                            },
                          ]
                          return false
                        } else {
                          if (data4.length < 2 && func0(data4) < 1) {
                            validate145.errors = [
                              {
                                instancePath: instancePath + '/setting',
                                schemaPath: 'SettingName/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              },
                            ]
                            return false
                          } else {
                            if (!pattern18.test(data4)) {
                              validate145.errors = [
                                {
                                  instancePath: instancePath + '/setting',
                                  schemaPath: 'SettingName/pattern',
                                  keyword: 'pattern',
                                  params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      } else {
                        validate145.errors = [
                          {
                            instancePath: instancePath + '/setting',
                            schemaPath: 'SettingName/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.address !== undefined) {
                      const _errs14 = errors
                      if (typeof data.address !== 'string') {
                        validate145.errors = [
                          {
                            instancePath: instancePath + '/address',
                            schemaPath: '#/properties/address/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.value !== undefined) {
                        let data6 = data.value
                        const _errs16 = errors
                        const _errs18 = errors
                        let valid5 = false
                        const _errs19 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          const err0 = {
                            instancePath: instancePath + '/value',
                            schemaPath: 'SettingValue/anyOf/0/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          }
                          if (vErrors === null) {
                            vErrors = [err0]
                          } else {
                            vErrors.push(err0)
                          }
                          errors++
                        }
                        var _valid0 = _errs19 === errors
                        valid5 = valid5 || _valid0
                        if (!valid5) {
                          const _errs21 = errors
                          if (errors === _errs21) {
                            if (typeof data6 === 'string') {
                              if (data6.length > 1000 && func0(data6) > 1000) {
                                const err1 = {
                                  instancePath: instancePath + '/value',
                                  schemaPath: 'SettingValue/anyOf/1/maxLength',
                                  keyword: 'maxLength',
                                  params: { limit: 1000 },
                                }
                                if (vErrors === null) {
                                  vErrors = [err1]
                                } else {
                                  vErrors.push(err1)
                                }
                                errors++
                              }
                            } else {
                              const err2 = {
                                instancePath: instancePath + '/value',
                                schemaPath: 'SettingValue/anyOf/1/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              }
                              if (vErrors === null) {
                                vErrors = [err2]
                              } else {
                                vErrors.push(err2)
                              }
                              errors++
                            }
                          }
                          var _valid0 = _errs21 === errors
                          valid5 = valid5 || _valid0
                          if (!valid5) {
                            const _errs23 = errors
                            if (typeof data6 !== 'boolean') {
                              const err3 = {
                                instancePath: instancePath + '/value',
                                schemaPath: 'SettingValue/anyOf/2/type',
                                keyword: 'type',
                                params: { type: 'boolean' },
                              }
                              if (vErrors === null) {
                                vErrors = [err3]
                              } else {
                                vErrors.push(err3)
                              }
                              errors++
                            }
                            var _valid0 = _errs23 === errors
                            valid5 = valid5 || _valid0
                          }
                        }
                        if (!valid5) {
                          const err4 = {
                            instancePath: instancePath + '/value',
                            schemaPath: 'SettingValue/anyOf',
                            keyword: 'anyOf',
                            params: {},
                          }
                          if (vErrors === null) {
                            vErrors = [err4]
                          } else {
                            vErrors.push(err4)
                          }
                          errors++
                          validate145.errors = vErrors
                          return false
                        } else {
                          errors = _errs18
                          if (vErrors !== null) {
                            if (_errs18) {
                              vErrors.length = _errs18
                            } else {
                              vErrors = null
                            }
                          }
                        }
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.saved !== undefined) {
                          const _errs25 = errors
                          if (typeof data.saved !== 'boolean') {
                            validate145.errors = [
                              {
                                instancePath: instancePath + '/saved',
                                schemaPath: '#/properties/saved/type',
                                keyword: 'type',
                                params: { type: 'boolean' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs25 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate145.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate145.errors = vErrors
  return errors === 0
}

const schema121 = {
  type: 'object',
  description: 'A recording began, ended or was deleted.',
  required: ['seq', 'at', 'type', 'radioId', 'captureId', 'state', 'bytes'],
  additionalProperties: false,
  properties: {
    seq: { $ref: 'Seq' },
    at: { $ref: 'Timestamp' },
    type: { type: 'string', const: 'capture.changed', description: 'The kind of event.' },
    radioId: { $ref: 'RadioId' },
    captureId: { $ref: 'JobId' },
    state: { type: 'string', enum: ['running', 'done', 'deleted'], description: 'Where it is.' },
    bytes: { type: 'integer', minimum: 0, description: 'Size of its file.' },
    endedBy: { $ref: 'CaptureEnd' },
  },
  examples: [
    {
      seq: 45,
      at: '2026-11-24T08:00:00.000Z',
      type: 'capture.changed',
      radioId: 'kiss-demo',
      captureId: '2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10',
      state: 'running',
      bytes: 180,
    },
  ],
}
const schema124 = {
  type: 'string',
  description: 'Why a recording ended.',
  enum: ['request', 'size', 'time', 'radio-deleted', 'restart', 'failed'],
  examples: ['request'],
}

function validate147(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.type === undefined && (missing0 = 'type')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.captureId === undefined && (missing0 = 'captureId')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.bytes === undefined && (missing0 = 'bytes'))
      ) {
        validate147.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'seq' ||
              key0 === 'at' ||
              key0 === 'type' ||
              key0 === 'radioId' ||
              key0 === 'captureId' ||
              key0 === 'state' ||
              key0 === 'bytes' ||
              key0 === 'endedBy'
            )
          ) {
            validate147.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate147.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate147.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate147.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate147.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.at !== undefined) {
              const _errs5 = errors
              if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.type !== undefined) {
                let data2 = data.type
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate147.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if ('capture.changed' !== data2) {
                  validate147.errors = [
                    {
                      instancePath: instancePath + '/type',
                      schemaPath: '#/properties/type/const',
                      keyword: 'const',
                      params: { allowedValue: 'capture.changed' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.radioId !== undefined) {
                  let data3 = data.radioId
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 63 && func0(data3) > 63) {
                        validate147.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 63 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 2 && func0(data3) < 1) {
                          validate147.errors = [
                            {
                              instancePath: instancePath + '/radioId',
                              schemaPath: 'RadioId/minLength',
                              keyword: 'minLength',
                              params: { limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern2.test(data3)) {
                            validate147.errors = [
                              {
                                instancePath: instancePath + '/radioId',
                                schemaPath: 'RadioId/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate147.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.captureId !== undefined) {
                    const _errs11 = errors
                    if (!validate119(data.captureId, { instancePath: instancePath + '/captureId' })) {
                      vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.state !== undefined) {
                      let data5 = data.state
                      const _errs12 = errors
                      if (typeof data5 !== 'string') {
                        validate147.errors = [
                          {
                            instancePath: instancePath + '/state',
                            schemaPath: '#/properties/state/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (!(data5 === 'running' || data5 === 'done' || data5 === 'deleted')) {
                        validate147.errors = [
                          {
                            instancePath: instancePath + '/state',
                            schemaPath: '#/properties/state/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema121.properties.state.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.bytes !== undefined) {
                        let data6 = data.bytes
                        const _errs14 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate147.errors = [
                            {
                              instancePath: instancePath + '/bytes',
                              schemaPath: '#/properties/bytes/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate147.errors = [
                                {
                                  instancePath: instancePath + '/bytes',
                                  schemaPath: '#/properties/bytes/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.endedBy !== undefined) {
                          let data7 = data.endedBy
                          const _errs16 = errors
                          if (typeof data7 !== 'string') {
                            validate147.errors = [
                              {
                                instancePath: instancePath + '/endedBy',
                                schemaPath: 'CaptureEnd/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          if (
                            !(
                              data7 === 'request' ||
                              data7 === 'size' ||
                              data7 === 'time' ||
                              data7 === 'radio-deleted' ||
                              data7 === 'restart' ||
                              data7 === 'failed'
                            )
                          ) {
                            validate147.errors = [
                              {
                                instancePath: instancePath + '/endedBy',
                                schemaPath: 'CaptureEnd/enum',
                                keyword: 'enum',
                                params: { allowedValues: schema124.enum },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate147.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate147.errors = vErrors
  return errors === 0
}

function validate6(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (
          !(
            data0 === 'message.received' ||
            data0 === 'message.queued' ||
            data0 === 'message.changed' ||
            data0 === 'node.heard' ||
            data0 === 'node.changed' ||
            data0 === 'radio.created' ||
            data0 === 'radio.updated' ||
            data0 === 'radio.deleted' ||
            data0 === 'radio.changed' ||
            data0 === 'webhook.changed' ||
            data0 === 'probe.changed' ||
            data0 === 'discovery.changed' ||
            data0 === 'discovery.found' ||
            data0 === 'setting.changed' ||
            data0 === 'capture.changed'
          )
        ) {
          validate6.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'message.received') {
            if (!validate7(data, { instancePath })) {
              vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'message.queued') {
            if (!validate70(data, { instancePath })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'message.changed') {
            if (!validate73(data, { instancePath })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'node.heard') {
            if (!validate77(data, { instancePath })) {
              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'node.changed') {
            if (!validate86(data, { instancePath })) {
              vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'radio.created') {
            if (!validate89(data, { instancePath })) {
              vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'radio.updated') {
            if (!validate102(data, { instancePath })) {
              vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'radio.deleted') {
            if (!validate105(data, { instancePath })) {
              vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'radio.changed') {
            if (!validate107(data, { instancePath })) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'webhook.changed') {
            if (!validate112(data, { instancePath })) {
              vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'probe.changed') {
            if (!validate116(data, { instancePath })) {
              vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'discovery.changed') {
            if (!validate137(data, { instancePath })) {
              vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'discovery.found') {
            if (!validate141(data, { instancePath })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'setting.changed') {
            if (!validate145(data, { instancePath })) {
              vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'capture.changed') {
            if (!validate147(data, { instancePath })) {
              vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)
              errors = vErrors.length
            }
          } else {
            validate6.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate6.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate6.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate6.errors = vErrors
  return errors === 0
}

function validate3(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.seq === undefined && (missing0 = 'seq')) ||
        (data.deliveries === undefined && (missing0 = 'deliveries')) ||
        (data.diedAt === undefined && (missing0 = 'diedAt'))
      ) {
        validate3.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'seq' || key0 === 'deliveries' || key0 === 'diedAt' || key0 === 'event')) {
            validate3.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.seq !== undefined) {
            let data0 = data.seq
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate3.errors = [
                {
                  instancePath: instancePath + '/seq',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate3.errors = [
                    {
                      instancePath: instancePath + '/seq',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate3.errors = [
                      {
                        instancePath: instancePath + '/seq',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate3.errors = [
                        {
                          instancePath: instancePath + '/seq',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.deliveries !== undefined) {
              let data1 = data.deliveries
              const _errs5 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate3.errors = [
                  {
                    instancePath: instancePath + '/deliveries',
                    schemaPath: '#/properties/deliveries/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs5) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate3.errors = [
                      {
                        instancePath: instancePath + '/deliveries',
                        schemaPath: '#/properties/deliveries/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      },
                    ]
                    return false
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.diedAt !== undefined) {
                const _errs7 = errors
                if (!validate4(data.diedAt, { instancePath: instancePath + '/diedAt' })) {
                  vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.event !== undefined) {
                  const _errs8 = errors
                  if (!validate6(data.event, { instancePath: instancePath + '/event' })) {
                    vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate3.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate3.errors = vErrors
  return errors === 0
}

exports.DeadLetterPage = validate166

function validate166(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate166.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'nextCursor')) {
            validate166.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate3(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate166.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nextCursor !== undefined) {
              const _errs5 = errors
              if (typeof data.nextCursor !== 'string') {
                validate166.errors = [
                  {
                    instancePath: instancePath + '/nextCursor',
                    schemaPath: '#/properties/nextCursor/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate166.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate166.errors = vErrors
  return errors === 0
}

exports.Discovery = validate168
const schema126 = {
  type: 'object',
  description: 'A search for nodes.',
  required: ['id', 'radioId', 'mode', 'state', 'startedAt', 'endsAt', 'nodes'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'JobId' },
    radioId: { $ref: 'RadioId' },
    mode: { $ref: 'DiscoveryMode' },
    state: { $ref: 'JobState' },
    startedAt: { $ref: 'Timestamp' },
    endsAt: { description: 'When it ends at the latest.', $ref: 'Timestamp' },
    finishedAt: { $ref: 'Timestamp' },
    nodes: { type: 'array', description: 'In the order in which they were found.', items: { $ref: 'DiscoveredNode' } },
    error: { $ref: 'JobFault' },
  },
  examples: [
    {
      id: '2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10',
      radioId: 'kiss-demo',
      mode: 'passive',
      state: 'running',
      startedAt: '2026-11-24T08:00:00.000Z',
      endsAt: '2026-11-24T08:01:00.000Z',
      nodes: [],
    },
  ],
}

function validate173(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.nodeId === undefined && (missing0 = 'nodeId')) ||
        (data.address === undefined && (missing0 = 'address')) ||
        (data.by === undefined && (missing0 = 'by')) ||
        (data.at === undefined && (missing0 = 'at'))
      ) {
        validate173.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'nodeId' ||
              key0 === 'address' ||
              key0 === 'name' ||
              key0 === 'role' ||
              key0 === 'signal' ||
              key0 === 'by' ||
              key0 === 'at'
            )
          ) {
            validate173.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.nodeId !== undefined) {
            const _errs2 = errors
            if (!validate12(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.address !== undefined) {
              const _errs3 = errors
              if (typeof data.address !== 'string') {
                validate173.errors = [
                  {
                    instancePath: instancePath + '/address',
                    schemaPath: '#/properties/address/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.name !== undefined) {
                const _errs5 = errors
                if (typeof data.name !== 'string') {
                  validate173.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: '#/properties/name/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.role !== undefined) {
                  const _errs7 = errors
                  if (typeof data.role !== 'string') {
                    validate173.errors = [
                      {
                        instancePath: instancePath + '/role',
                        schemaPath: '#/properties/role/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.signal !== undefined) {
                    let data4 = data.signal
                    const _errs9 = errors
                    const _errs10 = errors
                    if (errors === _errs10) {
                      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
                        const _errs12 = errors
                        for (const key1 in data4) {
                          if (!(key1 === 'rssiDbm' || key1 === 'snrDb' || key1 === 'lqi')) {
                            validate173.errors = [
                              {
                                instancePath: instancePath + '/signal',
                                schemaPath: 'Signal/additionalProperties',
                                keyword: 'additionalProperties',
                                params: { additionalProperty: key1 },
                              },
                            ]
                            return false
                            break
                          }
                        }
                        if (_errs12 === errors) {
                          if (data4.rssiDbm !== undefined) {
                            let data5 = data4.rssiDbm
                            const _errs13 = errors
                            if (!(typeof data5 == 'number' && isFinite(data5))) {
                              validate173.errors = [
                                {
                                  instancePath: instancePath + '/signal/rssiDbm',
                                  schemaPath: 'Signal/properties/rssiDbm/type',
                                  keyword: 'type',
                                  params: { type: 'number' },
                                },
                              ]
                              return false
                            }
                            var valid2 = _errs13 === errors
                          } else {
                            var valid2 = true
                          }
                          if (valid2) {
                            if (data4.snrDb !== undefined) {
                              let data6 = data4.snrDb
                              const _errs15 = errors
                              if (!(typeof data6 == 'number' && isFinite(data6))) {
                                validate173.errors = [
                                  {
                                    instancePath: instancePath + '/signal/snrDb',
                                    schemaPath: 'Signal/properties/snrDb/type',
                                    keyword: 'type',
                                    params: { type: 'number' },
                                  },
                                ]
                                return false
                              }
                              var valid2 = _errs15 === errors
                            } else {
                              var valid2 = true
                            }
                            if (valid2) {
                              if (data4.lqi !== undefined) {
                                let data7 = data4.lqi
                                const _errs17 = errors
                                if (!(typeof data7 == 'number' && isFinite(data7))) {
                                  validate173.errors = [
                                    {
                                      instancePath: instancePath + '/signal/lqi',
                                      schemaPath: 'Signal/properties/lqi/type',
                                      keyword: 'type',
                                      params: { type: 'number' },
                                    },
                                  ]
                                  return false
                                }
                                var valid2 = _errs17 === errors
                              } else {
                                var valid2 = true
                              }
                            }
                          }
                        }
                      } else {
                        validate173.errors = [
                          {
                            instancePath: instancePath + '/signal',
                            schemaPath: 'Signal/type',
                            keyword: 'type',
                            params: { type: 'object' },
                          },
                        ]
                        return false
                      }
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.by !== undefined) {
                      let data8 = data.by
                      const _errs19 = errors
                      if (typeof data8 !== 'string') {
                        validate173.errors = [
                          {
                            instancePath: instancePath + '/by',
                            schemaPath: 'FoundBy/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (!(data8 === 'answer' || data8 === 'traffic')) {
                        validate173.errors = [
                          {
                            instancePath: instancePath + '/by',
                            schemaPath: 'FoundBy/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema115.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs19 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.at !== undefined) {
                        const _errs22 = errors
                        if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs22 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate173.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate173.errors = vErrors
  return errors === 0
}

function validate168(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.radioId === undefined && (missing0 = 'radioId')) ||
        (data.mode === undefined && (missing0 = 'mode')) ||
        (data.state === undefined && (missing0 = 'state')) ||
        (data.startedAt === undefined && (missing0 = 'startedAt')) ||
        (data.endsAt === undefined && (missing0 = 'endsAt')) ||
        (data.nodes === undefined && (missing0 = 'nodes'))
      ) {
        validate168.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema126.properties, key0)) {
            validate168.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors
            if (!validate119(data.id, { instancePath: instancePath + '/id' })) {
              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.radioId !== undefined) {
              let data1 = data.radioId
              const _errs3 = errors
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 63 && func0(data1) > 63) {
                    validate168.errors = [
                      {
                        instancePath: instancePath + '/radioId',
                        schemaPath: 'RadioId/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 63 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate168.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    } else {
                      if (!pattern2.test(data1)) {
                        validate168.errors = [
                          {
                            instancePath: instancePath + '/radioId',
                            schemaPath: 'RadioId/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                } else {
                  validate168.errors = [
                    {
                      instancePath: instancePath + '/radioId',
                      schemaPath: 'RadioId/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.mode !== undefined) {
                let data2 = data.mode
                const _errs6 = errors
                if (typeof data2 !== 'string') {
                  validate168.errors = [
                    {
                      instancePath: instancePath + '/mode',
                      schemaPath: 'DiscoveryMode/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (!(data2 === 'active' || data2 === 'passive')) {
                  validate168.errors = [
                    {
                      instancePath: instancePath + '/mode',
                      schemaPath: 'DiscoveryMode/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema109.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.state !== undefined) {
                  let data3 = data.state
                  const _errs9 = errors
                  if (typeof data3 !== 'string') {
                    validate168.errors = [
                      {
                        instancePath: instancePath + '/state',
                        schemaPath: 'JobState/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  if (!(data3 === 'running' || data3 === 'done' || data3 === 'cancelled' || data3 === 'failed')) {
                    validate168.errors = [
                      {
                        instancePath: instancePath + '/state',
                        schemaPath: 'JobState/enum',
                        keyword: 'enum',
                        params: { allowedValues: schema99.enum },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.startedAt !== undefined) {
                    const _errs12 = errors
                    if (!validate4(data.startedAt, { instancePath: instancePath + '/startedAt' })) {
                      vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.endsAt !== undefined) {
                      const _errs13 = errors
                      if (!validate4(data.endsAt, { instancePath: instancePath + '/endsAt' })) {
                        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.finishedAt !== undefined) {
                        const _errs14 = errors
                        if (!validate4(data.finishedAt, { instancePath: instancePath + '/finishedAt' })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.nodes !== undefined) {
                          let data7 = data.nodes
                          const _errs15 = errors
                          if (errors === _errs15) {
                            if (Array.isArray(data7)) {
                              var valid4 = true
                              const len0 = data7.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs17 = errors
                                if (!validate173(data7[i0], { instancePath: instancePath + '/nodes/' + i0 })) {
                                  vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors)
                                  errors = vErrors.length
                                }
                                var valid4 = _errs17 === errors
                                if (!valid4) {
                                  break
                                }
                              }
                            } else {
                              validate168.errors = [
                                {
                                  instancePath: instancePath + '/nodes',
                                  schemaPath: '#/properties/nodes/type',
                                  keyword: 'type',
                                  params: { type: 'array' },
                                },
                              ]
                              return false
                            }
                          }
                          var valid0 = _errs15 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.error !== undefined) {
                            const _errs18 = errors
                            if (!validate134(data.error, { instancePath: instancePath + '/error' })) {
                              vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate168.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate168.errors = vErrors
  return errors === 0
}

exports.DiscoveryPage = validate178

function validate178(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate178.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate178.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate168(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate178.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate178.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate178.errors = vErrors
  return errors === 0
}

exports.DriverPage = validate180
const schema135 = {
  type: 'object',
  description: 'A radio family, what it can do and which options it takes.',
  required: [
    'name',
    'title',
    'description',
    'experimental',
    'maxPayloadBytes',
    'delivery',
    'signals',
    'defaultBaudRate',
    'options',
    'messageOptions',
  ],
  additionalProperties: false,
  properties: {
    name: { $ref: 'DriverName' },
    title: { type: 'string', description: 'A name for people.' },
    description: { type: 'string', description: 'What it is for.' },
    experimental: { type: 'boolean', description: 'Whether it has not been tried against an independent peer.' },
    maxPayloadBytes: { type: 'integer', minimum: 1, description: 'The largest payload of one message in bytes.' },
    address: { $ref: 'AddressForm' },
    delivery: { $ref: 'Delivery' },
    signals: {
      type: 'array',
      description: 'The signal values that it reports.',
      items: { type: 'string', enum: ['rssiDbm', 'snrDb', 'lqi'] },
    },
    defaultBaudRate: { type: 'integer', minimum: 1, description: 'The baud rate used when a serial link names none.' },
    options: {
      type: 'object',
      description: 'The options of a radio, by name.',
      additionalProperties: { $ref: 'OptionSpec' },
    },
    messageOptions: {
      type: 'object',
      description: 'The options of a message, by name.',
      additionalProperties: { $ref: 'OptionSpec' },
    },
  },
  examples: [
    {
      name: 'lines',
      title: 'Lines',
      description: 'Anything that speaks lines.',
      experimental: false,
      maxPayloadBytes: 4096,
      delivery: { broadcast: 'sent' },
      signals: [],
      defaultBaudRate: 9600,
      options: {},
      messageOptions: {},
    },
  ],
}

function validate182(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.pattern === undefined && (missing0 = 'pattern')) ||
        (data.example === undefined && (missing0 = 'example')) ||
        (data.description === undefined && (missing0 = 'description'))
      ) {
        validate182.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'pattern' || key0 === 'example' || key0 === 'description' || key0 === 'broadcast')) {
            validate182.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.pattern !== undefined) {
            const _errs2 = errors
            if (typeof data.pattern !== 'string') {
              validate182.errors = [
                {
                  instancePath: instancePath + '/pattern',
                  schemaPath: '#/properties/pattern/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.example !== undefined) {
              const _errs4 = errors
              if (typeof data.example !== 'string') {
                validate182.errors = [
                  {
                    instancePath: instancePath + '/example',
                    schemaPath: '#/properties/example/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.description !== undefined) {
                const _errs6 = errors
                if (typeof data.description !== 'string') {
                  validate182.errors = [
                    {
                      instancePath: instancePath + '/description',
                      schemaPath: '#/properties/description/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.broadcast !== undefined) {
                  const _errs8 = errors
                  if (typeof data.broadcast !== 'string') {
                    validate182.errors = [
                      {
                        instancePath: instancePath + '/broadcast',
                        schemaPath: '#/properties/broadcast/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate182.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate182.errors = vErrors
  return errors === 0
}

const schema139 = {
  type: 'string',
  description: 'The highest state that the driver can report.',
  enum: ['sent', 'delivered'],
  examples: ['delivered'],
}

function validate184(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'unicast' || key0 === 'broadcast')) {
          validate184.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.unicast !== undefined) {
          let data0 = data.unicast
          const _errs2 = errors
          if (typeof data0 !== 'string') {
            validate184.errors = [
              {
                instancePath: instancePath + '/unicast',
                schemaPath: 'DeliveryState/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
          }
          if (!(data0 === 'sent' || data0 === 'delivered')) {
            validate184.errors = [
              {
                instancePath: instancePath + '/unicast',
                schemaPath: 'DeliveryState/enum',
                keyword: 'enum',
                params: { allowedValues: schema139.enum },
              },
            ]
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.broadcast !== undefined) {
            let data1 = data.broadcast
            const _errs5 = errors
            if (typeof data1 !== 'string') {
              validate184.errors = [
                {
                  instancePath: instancePath + '/broadcast',
                  schemaPath: 'DeliveryState/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (!(data1 === 'sent' || data1 === 'delivered')) {
              validate184.errors = [
                {
                  instancePath: instancePath + '/broadcast',
                  schemaPath: 'DeliveryState/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema139.enum },
                },
              ]
              return false
            }
            var valid0 = _errs5 === errors
          } else {
            var valid0 = true
          }
        }
      }
    } else {
      validate184.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate184.errors = vErrors
  return errors === 0
}

const schema141 = {
  type: 'object',
  description: 'What an option takes.',
  required: ['type', 'description'],
  additionalProperties: false,
  properties: {
    type: {
      type: 'string',
      enum: ['string', 'integer', 'number', 'boolean', 'strings'],
      description: '`strings` is a list of strings.',
    },
    description: { type: 'string', description: 'What it does.' },
    default: { $ref: 'OptionValue' },
    required: { type: 'boolean', description: 'Whether it must be given.' },
    example: { $ref: 'OptionValue' },
    pattern: {
      type: 'string',
      description: 'A regular expression (ECMAScript) for a string or for each item of a list.',
    },
    enum: { type: 'array', description: 'The values it takes.', items: { type: 'string' } },
    minimum: { type: 'number', description: 'The least value.' },
    maximum: { type: 'number', description: 'The greatest value.' },
    maxLength: { type: 'integer', minimum: 0, description: 'The most characters of a string or items of a list.' },
  },
  examples: [{ type: 'integer', description: 'KISS port.', default: 0, minimum: 0, maximum: 15 }],
}

function validate186(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.description === undefined && (missing0 = 'description'))
      ) {
        validate186.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema141.properties, key0)) {
            validate186.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate186.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (
              !(
                data0 === 'string' ||
                data0 === 'integer' ||
                data0 === 'number' ||
                data0 === 'boolean' ||
                data0 === 'strings'
              )
            ) {
              validate186.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema141.properties.type.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.description !== undefined) {
              const _errs4 = errors
              if (typeof data.description !== 'string') {
                validate186.errors = [
                  {
                    instancePath: instancePath + '/description',
                    schemaPath: '#/properties/description/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.default !== undefined) {
                const _errs6 = errors
                if (!validate64(data.default, { instancePath: instancePath + '/default' })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.required !== undefined) {
                  const _errs7 = errors
                  if (typeof data.required !== 'boolean') {
                    validate186.errors = [
                      {
                        instancePath: instancePath + '/required',
                        schemaPath: '#/properties/required/type',
                        keyword: 'type',
                        params: { type: 'boolean' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.example !== undefined) {
                    const _errs9 = errors
                    if (!validate64(data.example, { instancePath: instancePath + '/example' })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.pattern !== undefined) {
                      const _errs10 = errors
                      if (typeof data.pattern !== 'string') {
                        validate186.errors = [
                          {
                            instancePath: instancePath + '/pattern',
                            schemaPath: '#/properties/pattern/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs10 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.enum !== undefined) {
                        let data6 = data.enum
                        const _errs12 = errors
                        if (errors === _errs12) {
                          if (Array.isArray(data6)) {
                            var valid1 = true
                            const len0 = data6.length
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs14 = errors
                              if (typeof data6[i0] !== 'string') {
                                validate186.errors = [
                                  {
                                    instancePath: instancePath + '/enum/' + i0,
                                    schemaPath: '#/properties/enum/items/type',
                                    keyword: 'type',
                                    params: { type: 'string' },
                                  },
                                ]
                                return false
                              }
                              var valid1 = _errs14 === errors
                              if (!valid1) {
                                break
                              }
                            }
                          } else {
                            validate186.errors = [
                              {
                                instancePath: instancePath + '/enum',
                                schemaPath: '#/properties/enum/type',
                                keyword: 'type',
                                params: { type: 'array' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs12 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.minimum !== undefined) {
                          let data8 = data.minimum
                          const _errs16 = errors
                          if (!(typeof data8 == 'number' && isFinite(data8))) {
                            validate186.errors = [
                              {
                                instancePath: instancePath + '/minimum',
                                schemaPath: '#/properties/minimum/type',
                                keyword: 'type',
                                params: { type: 'number' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.maximum !== undefined) {
                            let data9 = data.maximum
                            const _errs18 = errors
                            if (!(typeof data9 == 'number' && isFinite(data9))) {
                              validate186.errors = [
                                {
                                  instancePath: instancePath + '/maximum',
                                  schemaPath: '#/properties/maximum/type',
                                  keyword: 'type',
                                  params: { type: 'number' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.maxLength !== undefined) {
                              let data10 = data.maxLength
                              const _errs20 = errors
                              if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate186.errors = [
                                  {
                                    instancePath: instancePath + '/maxLength',
                                    schemaPath: '#/properties/maxLength/type',
                                    keyword: 'type',
                                    params: { type: 'integer' },
                                  },
                                ]
                                return false
                              }
                              if (errors === _errs20) {
                                if (typeof data10 == 'number' && isFinite(data10)) {
                                  if (data10 < 0 || isNaN(data10)) {
                                    validate186.errors = [
                                      {
                                        instancePath: instancePath + '/maxLength',
                                        schemaPath: '#/properties/maxLength/minimum',
                                        keyword: 'minimum',
                                        params: { comparison: '>=', limit: 0 },
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                              var valid0 = _errs20 === errors
                            } else {
                              var valid0 = true
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate186.errors = vErrors
  return errors === 0
}

function validate181(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.title === undefined && (missing0 = 'title')) ||
        (data.description === undefined && (missing0 = 'description')) ||
        (data.experimental === undefined && (missing0 = 'experimental')) ||
        (data.maxPayloadBytes === undefined && (missing0 = 'maxPayloadBytes')) ||
        (data.delivery === undefined && (missing0 = 'delivery')) ||
        (data.signals === undefined && (missing0 = 'signals')) ||
        (data.defaultBaudRate === undefined && (missing0 = 'defaultBaudRate')) ||
        (data.options === undefined && (missing0 = 'options')) ||
        (data.messageOptions === undefined && (missing0 = 'messageOptions'))
      ) {
        validate181.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema135.properties, key0)) {
            validate181.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate181.errors = [
                {
                  instancePath: instancePath + '/name',
                  schemaPath: 'DriverName/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (
              !(
                data0 === 'lines' ||
                data0 === 'kiss' ||
                data0 === 'xbee' ||
                data0 === 'mysensors' ||
                data0 === 'meshtastic'
              )
            ) {
              validate181.errors = [
                {
                  instancePath: instancePath + '/name',
                  schemaPath: 'DriverName/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema68.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.title !== undefined) {
              const _errs5 = errors
              if (typeof data.title !== 'string') {
                validate181.errors = [
                  {
                    instancePath: instancePath + '/title',
                    schemaPath: '#/properties/title/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.description !== undefined) {
                const _errs7 = errors
                if (typeof data.description !== 'string') {
                  validate181.errors = [
                    {
                      instancePath: instancePath + '/description',
                      schemaPath: '#/properties/description/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.experimental !== undefined) {
                  const _errs9 = errors
                  if (typeof data.experimental !== 'boolean') {
                    validate181.errors = [
                      {
                        instancePath: instancePath + '/experimental',
                        schemaPath: '#/properties/experimental/type',
                        keyword: 'type',
                        params: { type: 'boolean' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.maxPayloadBytes !== undefined) {
                    let data4 = data.maxPayloadBytes
                    const _errs11 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate181.errors = [
                        {
                          instancePath: instancePath + '/maxPayloadBytes',
                          schemaPath: '#/properties/maxPayloadBytes/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs11) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate181.errors = [
                            {
                              instancePath: instancePath + '/maxPayloadBytes',
                              schemaPath: '#/properties/maxPayloadBytes/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 1 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.address !== undefined) {
                      const _errs13 = errors
                      if (!validate182(data.address, { instancePath: instancePath + '/address' })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.delivery !== undefined) {
                        const _errs14 = errors
                        if (!validate184(data.delivery, { instancePath: instancePath + '/delivery' })) {
                          vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.signals !== undefined) {
                          let data7 = data.signals
                          const _errs15 = errors
                          if (errors === _errs15) {
                            if (Array.isArray(data7)) {
                              var valid2 = true
                              const len0 = data7.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0]
                                const _errs17 = errors
                                if (typeof data8 !== 'string') {
                                  validate181.errors = [
                                    {
                                      instancePath: instancePath + '/signals/' + i0,
                                      schemaPath: '#/properties/signals/items/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    },
                                  ]
                                  return false
                                }
                                if (!(data8 === 'rssiDbm' || data8 === 'snrDb' || data8 === 'lqi')) {
                                  validate181.errors = [
                                    {
                                      instancePath: instancePath + '/signals/' + i0,
                                      schemaPath: '#/properties/signals/items/enum',
                                      keyword: 'enum',
                                      params: { allowedValues: schema135.properties.signals.items.enum },
                                    },
                                  ]
                                  return false
                                }
                                var valid2 = _errs17 === errors
                                if (!valid2) {
                                  break
                                }
                              }
                            } else {
                              validate181.errors = [
                                {
                                  instancePath: instancePath + '/signals',
                                  schemaPath: '#/properties/signals/type',
                                  keyword: 'type',
                                  params: { type: 'array' },
                                },
                              ]
                              return false
                            }
                          }
                          var valid0 = _errs15 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.defaultBaudRate !== undefined) {
                            let data9 = data.defaultBaudRate
                            const _errs19 = errors
                            if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                              validate181.errors = [
                                {
                                  instancePath: instancePath + '/defaultBaudRate',
                                  schemaPath: '#/properties/defaultBaudRate/type',
                                  keyword: 'type',
                                  params: { type: 'integer' },
                                },
                              ]
                              return false
                            }
                            if (errors === _errs19) {
                              if (typeof data9 == 'number' && isFinite(data9)) {
                                if (data9 < 1 || isNaN(data9)) {
                                  validate181.errors = [
                                    {
                                      instancePath: instancePath + '/defaultBaudRate',
                                      schemaPath: '#/properties/defaultBaudRate/minimum',
                                      keyword: 'minimum',
                                      params: { comparison: '>=', limit: 1 },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                            var valid0 = _errs19 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.options !== undefined) {
                              let data10 = data.options
                              const _errs21 = errors
                              if (errors === _errs21) {
                                if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
                                  for (const key1 in data10) {
                                    const _errs24 = errors
                                    if (
                                      !validate186(data10[key1], {
                                        instancePath:
                                          instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate186.errors : vErrors.concat(validate186.errors)
                                      errors = vErrors.length
                                    }
                                    var valid3 = _errs24 === errors
                                    if (!valid3) {
                                      break
                                    }
                                  }
                                } else {
                                  validate181.errors = [
                                    {
                                      instancePath: instancePath + '/options',
                                      schemaPath: '#/properties/options/type',
                                      keyword: 'type',
                                      params: { type: 'object' },
                                    },
                                  ]
                                  return false
                                }
                              }
                              var valid0 = _errs21 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.messageOptions !== undefined) {
                                let data12 = data.messageOptions
                                const _errs25 = errors
                                if (errors === _errs25) {
                                  if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
                                    for (const key2 in data12) {
                                      const _errs28 = errors
                                      if (
                                        !validate186(data12[key2], {
                                          instancePath:
                                            instancePath +
                                            '/messageOptions/' +
                                            key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null ? validate186.errors : vErrors.concat(validate186.errors)
                                        errors = vErrors.length
                                      }
                                      var valid4 = _errs28 === errors
                                      if (!valid4) {
                                        break
                                      }
                                    }
                                  } else {
                                    validate181.errors = [
                                      {
                                        instancePath: instancePath + '/messageOptions',
                                        schemaPath: '#/properties/messageOptions/type',
                                        keyword: 'type',
                                        params: { type: 'object' },
                                      },
                                    ]
                                    return false
                                  }
                                }
                                var valid0 = _errs25 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate181.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate181.errors = vErrors
  return errors === 0
}

function validate180(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate180.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate180.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate181(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate180.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate180.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate180.errors = vErrors
  return errors === 0
}

exports.EventPage = validate192

function validate194(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.from === undefined && (missing0 = 'from')) || (data.to === undefined && (missing0 = 'to'))) {
        validate194.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'from' || key0 === 'to')) {
            validate194.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.from !== undefined) {
            let data0 = data.from
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate194.errors = [
                {
                  instancePath: instancePath + '/from',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate194.errors = [
                    {
                      instancePath: instancePath + '/from',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate194.errors = [
                      {
                        instancePath: instancePath + '/from',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate194.errors = [
                        {
                          instancePath: instancePath + '/from',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.to !== undefined) {
              let data1 = data.to
              const _errs5 = errors
              const _errs6 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate194.errors = [
                  {
                    instancePath: instancePath + '/to',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs6) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate194.errors = [
                      {
                        instancePath: instancePath + '/to',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate194.errors = [
                        {
                          instancePath: instancePath + '/to',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate194.errors = [
                          {
                            instancePath: instancePath + '/to',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate194.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate194.errors = vErrors
  return errors === 0
}

const pattern21 = new RegExp('^[0-9a-z]{10}$', 'u')

function validate192(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.items === undefined && (missing0 = 'items')) ||
        (data.nextAfter === undefined && (missing0 = 'nextAfter')) ||
        (data.head === undefined && (missing0 = 'head')) ||
        (data.oldest === undefined && (missing0 = 'oldest')) ||
        (data.epoch === undefined && (missing0 = 'epoch'))
      ) {
        validate192.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'items' ||
              key0 === 'nextAfter' ||
              key0 === 'gap' ||
              key0 === 'head' ||
              key0 === 'oldest' ||
              key0 === 'epoch'
            )
          ) {
            validate192.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate6(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate192.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nextAfter !== undefined) {
              let data2 = data.nextAfter
              const _errs5 = errors
              const _errs6 = errors
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate192.errors = [
                  {
                    instancePath: instancePath + '/nextAfter',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs6) {
                if (typeof data2 == 'number' && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2)) {
                    validate192.errors = [
                      {
                        instancePath: instancePath + '/nextAfter',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate192.errors = [
                        {
                          instancePath: instancePath + '/nextAfter',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data2)) {
                        validate192.errors = [
                          {
                            instancePath: instancePath + '/nextAfter',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.gap !== undefined) {
                const _errs8 = errors
                if (!validate194(data.gap, { instancePath: instancePath + '/gap' })) {
                  vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.head !== undefined) {
                  let data4 = data.head
                  const _errs9 = errors
                  const _errs10 = errors
                  if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate192.errors = [
                      {
                        instancePath: instancePath + '/head',
                        schemaPath: 'Seq/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == 'number' && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4)) {
                        validate192.errors = [
                          {
                            instancePath: instancePath + '/head',
                            schemaPath: 'Seq/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 9007199254740991 },
                          },
                        ]
                        return false
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate192.errors = [
                            {
                              instancePath: instancePath + '/head',
                              schemaPath: 'Seq/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        } else {
                          if (!formats0.validate(data4)) {
                            validate192.errors = [
                              {
                                instancePath: instancePath + '/head',
                                schemaPath: 'Seq/format',
                                keyword: 'format',
                                params: { format: 'int64' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.oldest !== undefined) {
                    let data5 = data.oldest
                    const _errs12 = errors
                    const _errs13 = errors
                    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate192.errors = [
                        {
                          instancePath: instancePath + '/oldest',
                          schemaPath: 'Seq/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs13) {
                      if (typeof data5 == 'number' && isFinite(data5)) {
                        if (data5 > 9007199254740991 || isNaN(data5)) {
                          validate192.errors = [
                            {
                              instancePath: instancePath + '/oldest',
                              schemaPath: 'Seq/maximum',
                              keyword: 'maximum',
                              params: { comparison: '<=', limit: 9007199254740991 },
                            },
                          ]
                          return false
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate192.errors = [
                              {
                                instancePath: instancePath + '/oldest',
                                schemaPath: 'Seq/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          } else {
                            if (!formats0.validate(data5)) {
                              validate192.errors = [
                                {
                                  instancePath: instancePath + '/oldest',
                                  schemaPath: 'Seq/format',
                                  keyword: 'format',
                                  params: { format: 'int64' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.epoch !== undefined) {
                      let data6 = data.epoch
                      const _errs15 = errors
                      const _errs16 = errors
                      if (errors === _errs16) {
                        if (typeof data6 === 'string') {
                          if (data6.length > 10 && func0(data6) > 10) {
                            validate192.errors = [
                              {
                                instancePath: instancePath + '/epoch',
                                schemaPath: 'Epoch/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 10 },
                              },
                            ]
                            return false
                          } else {
                            if (data6.length < 20 && func0(data6) < 10) {
                              validate192.errors = [
                                {
                                  instancePath: instancePath + '/epoch',
                                  schemaPath: 'Epoch/minLength',
                                  keyword: 'minLength',
                                  params: { limit: 10 },
                                },
                              ]
                              return false
                            } else {
                              if (!pattern21.test(data6)) {
                                validate192.errors = [
                                  {
                                    instancePath: instancePath + '/epoch',
                                    schemaPath: 'Epoch/pattern',
                                    keyword: 'pattern',
                                    params: { pattern: '^[0-9a-z]{10}$' },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                        } else {
                          validate192.errors = [
                            {
                              instancePath: instancePath + '/epoch',
                              schemaPath: 'Epoch/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs15 === errors
                    } else {
                      var valid0 = true
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate192.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate192.errors = vErrors
  return errors === 0
}

exports.ExtensionResult = validate196
const schema151 = {
  type: 'object',
  description: 'What became of one extension.',
  required: ['leaseId', 'status'],
  additionalProperties: false,
  properties: {
    leaseId: { $ref: 'LeaseId' },
    status: {
      type: 'string',
      enum: ['extended', 'stale'],
      description: '`stale`: the lease is over, and nothing was changed.',
    },
  },
  examples: [{ leaseId: '4-2n9c1x', status: 'extended' }],
}

function validate197(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.leaseId === undefined && (missing0 = 'leaseId')) ||
        (data.status === undefined && (missing0 = 'status'))
      ) {
        validate197.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'leaseId' || key0 === 'status')) {
            validate197.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.leaseId !== undefined) {
            let data0 = data.leaseId
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 40 && func0(data0) > 40) {
                  validate197.errors = [
                    {
                      instancePath: instancePath + '/leaseId',
                      schemaPath: 'LeaseId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 40 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 6 && func0(data0) < 3) {
                    validate197.errors = [
                      {
                        instancePath: instancePath + '/leaseId',
                        schemaPath: 'LeaseId/minLength',
                        keyword: 'minLength',
                        params: { limit: 3 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern0.test(data0)) {
                      validate197.errors = [
                        {
                          instancePath: instancePath + '/leaseId',
                          schemaPath: 'LeaseId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate197.errors = [
                  {
                    instancePath: instancePath + '/leaseId',
                    schemaPath: 'LeaseId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.status !== undefined) {
              let data1 = data.status
              const _errs5 = errors
              if (typeof data1 !== 'string') {
                validate197.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              if (!(data1 === 'extended' || data1 === 'stale')) {
                validate197.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema151.properties.status.enum },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate197.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate197.errors = vErrors
  return errors === 0
}

function validate196(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate196.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate196.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate197(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate196.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate196.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate196.errors = vErrors
  return errors === 0
}

exports.Health = validate199

function validate199(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.status === undefined && (missing0 = 'status')) {
        validate199.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'status')) {
            validate199.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.status !== undefined) {
            let data0 = data.status
            if (typeof data0 !== 'string') {
              validate199.errors = [
                {
                  instancePath: instancePath + '/status',
                  schemaPath: '#/properties/status/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('ok' !== data0) {
              validate199.errors = [
                {
                  instancePath: instancePath + '/status',
                  schemaPath: '#/properties/status/const',
                  keyword: 'const',
                  params: { allowedValue: 'ok' },
                },
              ]
              return false
            }
          }
        }
      }
    } else {
      validate199.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate199.errors = vErrors
  return errors === 0
}

exports.Info = validate200
const pattern23 = new RegExp('^[0-9a-f]{64}$', 'u')

function validate200(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.version === undefined && (missing0 = 'version')) ||
        (data.specHash === undefined && (missing0 = 'specHash')) ||
        (data.storeEpoch === undefined && (missing0 = 'storeEpoch')) ||
        (data.startedAt === undefined && (missing0 = 'startedAt')) ||
        (data.uptimeSeconds === undefined && (missing0 = 'uptimeSeconds')) ||
        (data.head === undefined && (missing0 = 'head')) ||
        (data.oldest === undefined && (missing0 = 'oldest'))
      ) {
        validate200.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'name' ||
              key0 === 'version' ||
              key0 === 'specHash' ||
              key0 === 'storeEpoch' ||
              key0 === 'startedAt' ||
              key0 === 'uptimeSeconds' ||
              key0 === 'head' ||
              key0 === 'oldest'
            )
          ) {
            validate200.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate200.errors = [
                {
                  instancePath: instancePath + '/name',
                  schemaPath: '#/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('musen' !== data0) {
              validate200.errors = [
                {
                  instancePath: instancePath + '/name',
                  schemaPath: '#/properties/name/const',
                  keyword: 'const',
                  params: { allowedValue: 'musen' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.version !== undefined) {
              const _errs4 = errors
              if (typeof data.version !== 'string') {
                validate200.errors = [
                  {
                    instancePath: instancePath + '/version',
                    schemaPath: '#/properties/version/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.specHash !== undefined) {
                let data2 = data.specHash
                const _errs6 = errors
                if (errors === _errs6) {
                  if (typeof data2 === 'string') {
                    if (!pattern23.test(data2)) {
                      validate200.errors = [
                        {
                          instancePath: instancePath + '/specHash',
                          schemaPath: '#/properties/specHash/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[0-9a-f]{64}$' },
                        },
                      ]
                      return false
                    }
                  } else {
                    validate200.errors = [
                      {
                        instancePath: instancePath + '/specHash',
                        schemaPath: '#/properties/specHash/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.storeEpoch !== undefined) {
                  let data3 = data.storeEpoch
                  const _errs8 = errors
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (data3.length > 10 && func0(data3) > 10) {
                        validate200.errors = [
                          {
                            instancePath: instancePath + '/storeEpoch',
                            schemaPath: 'Epoch/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 10 },
                          },
                        ]
                        return false
                      } else {
                        if (data3.length < 20 && func0(data3) < 10) {
                          validate200.errors = [
                            {
                              instancePath: instancePath + '/storeEpoch',
                              schemaPath: 'Epoch/minLength',
                              keyword: 'minLength',
                              params: { limit: 10 },
                            },
                          ]
                          return false
                        } else {
                          if (!pattern21.test(data3)) {
                            validate200.errors = [
                              {
                                instancePath: instancePath + '/storeEpoch',
                                schemaPath: 'Epoch/pattern',
                                keyword: 'pattern',
                                params: { pattern: '^[0-9a-z]{10}$' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    } else {
                      validate200.errors = [
                        {
                          instancePath: instancePath + '/storeEpoch',
                          schemaPath: 'Epoch/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.startedAt !== undefined) {
                    const _errs11 = errors
                    if (!validate4(data.startedAt, { instancePath: instancePath + '/startedAt' })) {
                      vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.uptimeSeconds !== undefined) {
                      let data5 = data.uptimeSeconds
                      const _errs12 = errors
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate200.errors = [
                              {
                                instancePath: instancePath + '/uptimeSeconds',
                                schemaPath: '#/properties/uptimeSeconds/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        } else {
                          validate200.errors = [
                            {
                              instancePath: instancePath + '/uptimeSeconds',
                              schemaPath: '#/properties/uptimeSeconds/type',
                              keyword: 'type',
                              params: { type: 'number' },
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.head !== undefined) {
                        let data6 = data.head
                        const _errs14 = errors
                        const _errs15 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate200.errors = [
                            {
                              instancePath: instancePath + '/head',
                              schemaPath: 'Seq/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs15) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate200.errors = [
                                {
                                  instancePath: instancePath + '/head',
                                  schemaPath: 'Seq/maximum',
                                  keyword: 'maximum',
                                  params: { comparison: '<=', limit: 9007199254740991 },
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate200.errors = [
                                  {
                                    instancePath: instancePath + '/head',
                                    schemaPath: 'Seq/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 0 },
                                  },
                                ]
                                return false
                              } else {
                                if (!formats0.validate(data6)) {
                                  validate200.errors = [
                                    {
                                      instancePath: instancePath + '/head',
                                      schemaPath: 'Seq/format',
                                      keyword: 'format',
                                      params: { format: 'int64' },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.oldest !== undefined) {
                          let data7 = data.oldest
                          const _errs17 = errors
                          const _errs18 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate200.errors = [
                              {
                                instancePath: instancePath + '/oldest',
                                schemaPath: 'Seq/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs18) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate200.errors = [
                                  {
                                    instancePath: instancePath + '/oldest',
                                    schemaPath: 'Seq/maximum',
                                    keyword: 'maximum',
                                    params: { comparison: '<=', limit: 9007199254740991 },
                                  },
                                ]
                                return false
                              } else {
                                if (data7 < 0 || isNaN(data7)) {
                                  validate200.errors = [
                                    {
                                      instancePath: instancePath + '/oldest',
                                      schemaPath: 'Seq/minimum',
                                      keyword: 'minimum',
                                      params: { comparison: '>=', limit: 0 },
                                    },
                                  ]
                                  return false
                                } else {
                                  if (!formats0.validate(data7)) {
                                    validate200.errors = [
                                      {
                                        instancePath: instancePath + '/oldest',
                                        schemaPath: 'Seq/format',
                                        keyword: 'format',
                                        params: { format: 'int64' },
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                            }
                          }
                          var valid0 = _errs17 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate200.errors = vErrors
  return errors === 0
}

exports.LeaseBatch = validate202

function validate203(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.leaseId === undefined && (missing0 = 'leaseId')) ||
        (data.deliveries === undefined && (missing0 = 'deliveries')) ||
        (data.redelivered === undefined && (missing0 = 'redelivered')) ||
        (data.expiresAt === undefined && (missing0 = 'expiresAt')) ||
        (data.event === undefined && (missing0 = 'event'))
      ) {
        validate203.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'leaseId' ||
              key0 === 'deliveries' ||
              key0 === 'redelivered' ||
              key0 === 'expiresAt' ||
              key0 === 'event'
            )
          ) {
            validate203.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.leaseId !== undefined) {
            let data0 = data.leaseId
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 40 && func0(data0) > 40) {
                  validate203.errors = [
                    {
                      instancePath: instancePath + '/leaseId',
                      schemaPath: 'LeaseId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 40 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 6 && func0(data0) < 3) {
                    validate203.errors = [
                      {
                        instancePath: instancePath + '/leaseId',
                        schemaPath: 'LeaseId/minLength',
                        keyword: 'minLength',
                        params: { limit: 3 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern0.test(data0)) {
                      validate203.errors = [
                        {
                          instancePath: instancePath + '/leaseId',
                          schemaPath: 'LeaseId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate203.errors = [
                  {
                    instancePath: instancePath + '/leaseId',
                    schemaPath: 'LeaseId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.deliveries !== undefined) {
              let data1 = data.deliveries
              const _errs5 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate203.errors = [
                  {
                    instancePath: instancePath + '/deliveries',
                    schemaPath: '#/properties/deliveries/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs5) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate203.errors = [
                      {
                        instancePath: instancePath + '/deliveries',
                        schemaPath: '#/properties/deliveries/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      },
                    ]
                    return false
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.redelivered !== undefined) {
                const _errs7 = errors
                if (typeof data.redelivered !== 'boolean') {
                  validate203.errors = [
                    {
                      instancePath: instancePath + '/redelivered',
                      schemaPath: '#/properties/redelivered/type',
                      keyword: 'type',
                      params: { type: 'boolean' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.expiresAt !== undefined) {
                  const _errs9 = errors
                  if (!validate4(data.expiresAt, { instancePath: instancePath + '/expiresAt' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.event !== undefined) {
                    const _errs10 = errors
                    if (!validate6(data.event, { instancePath: instancePath + '/event' })) {
                      vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate203.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate203.errors = vErrors
  return errors === 0
}

function validate202(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate202.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'gap')) {
            validate202.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate203(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate202.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.gap !== undefined) {
              const _errs5 = errors
              if (!validate194(data.gap, { instancePath: instancePath + '/gap' })) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate202.errors = vErrors
  return errors === 0
}

exports.Message = validate9

exports.MessagePage = validate208

function validate208(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate208.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'nextCursor')) {
            validate208.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate9(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate208.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nextCursor !== undefined) {
              const _errs5 = errors
              if (typeof data.nextCursor !== 'string') {
                validate208.errors = [
                  {
                    instancePath: instancePath + '/nextCursor',
                    schemaPath: '#/properties/nextCursor/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate208.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate208.errors = vErrors
  return errors === 0
}

exports.NewWebhook = validate210
const schema163 = {
  type: 'object',
  description: 'A webhook, its configuration and its status.',
  required: ['id', 'url', 'filter', 'batchSize', 'enabled', 'revision', 'createdAt', 'updatedAt', 'status'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'WebhookId' },
    url: { $ref: 'WebhookUrl' },
    description: { $ref: 'WebhookDescription' },
    filter: { $ref: 'EventFilter' },
    batchSize: { $ref: 'BatchSize' },
    enabled: { type: 'boolean', description: 'Whether to deliver.' },
    revision: {
      type: 'integer',
      minimum: 1,
      description: 'Grows with each change of the configuration; the number in the `ETag`.',
    },
    createdAt: { $ref: 'Timestamp' },
    updatedAt: { $ref: 'Timestamp' },
    status: { $ref: 'WebhookStatus' },
  },
  examples: [
    {
      id: 'demo000000-w1',
      url: 'https://example.com/musen',
      filter: {},
      batchSize: 50,
      enabled: true,
      revision: 1,
      createdAt: '2026-11-24T08:00:00.000Z',
      updatedAt: '2026-11-24T08:00:00.000Z',
      status: { state: 'active', position: 12, failures: 0 },
    },
  ],
}
const pattern26 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')

function validate213(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 2000 && func0(data) > 2000) {
        validate213.errors = [
          { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 2000 } },
        ]
        return false
      } else {
        if (data.length < 2 && func0(data) < 1) {
          validate213.errors = [{ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }]
          return false
        } else {
          if (!pattern26.test(data)) {
            validate213.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate213.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate213.errors = vErrors
  return errors === 0
}

const schema167 = {
  type: 'string',
  description: 'The kind of an event.',
  enum: [
    'message.received',
    'message.queued',
    'message.changed',
    'node.heard',
    'node.changed',
    'radio.created',
    'radio.updated',
    'radio.deleted',
    'radio.changed',
    'webhook.changed',
    'probe.changed',
    'discovery.changed',
    'discovery.found',
    'setting.changed',
    'capture.changed',
  ],
  examples: ['message.received'],
}

function validate216(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    validate216.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
    return false
  }
  if (
    !(
      data === 'message.received' ||
      data === 'message.queued' ||
      data === 'message.changed' ||
      data === 'node.heard' ||
      data === 'node.changed' ||
      data === 'radio.created' ||
      data === 'radio.updated' ||
      data === 'radio.deleted' ||
      data === 'radio.changed' ||
      data === 'webhook.changed' ||
      data === 'probe.changed' ||
      data === 'discovery.changed' ||
      data === 'discovery.found' ||
      data === 'setting.changed' ||
      data === 'capture.changed'
    )
  ) {
    validate216.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema167.enum } },
    ]
    return false
  }
  validate216.errors = vErrors
  return errors === 0
}

function validate215(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'types' || key0 === 'radioId' || key0 === 'nodeId')) {
          validate215.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key0 },
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.types !== undefined) {
          let data0 = data.types
          const _errs2 = errors
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 20) {
                validate215.errors = [
                  {
                    instancePath: instancePath + '/types',
                    schemaPath: '#/properties/types/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 20 },
                  },
                ]
                return false
              } else {
                if (data0.length < 1) {
                  validate215.errors = [
                    {
                      instancePath: instancePath + '/types',
                      schemaPath: '#/properties/types/minItems',
                      keyword: 'minItems',
                      params: { limit: 1 },
                    },
                  ]
                  return false
                } else {
                  var valid1 = true
                  const len0 = data0.length
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors
                    if (!validate216(data0[i0], { instancePath: instancePath + '/types/' + i0 })) {
                      vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)
                      errors = vErrors.length
                    }
                    var valid1 = _errs4 === errors
                    if (!valid1) {
                      break
                    }
                  }
                }
              }
            } else {
              validate215.errors = [
                {
                  instancePath: instancePath + '/types',
                  schemaPath: '#/properties/types/type',
                  keyword: 'type',
                  params: { type: 'array' },
                },
              ]
              return false
            }
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.radioId !== undefined) {
            let data2 = data.radioId
            const _errs5 = errors
            const _errs6 = errors
            if (errors === _errs6) {
              if (typeof data2 === 'string') {
                if (data2.length > 63 && func0(data2) > 63) {
                  validate215.errors = [
                    {
                      instancePath: instancePath + '/radioId',
                      schemaPath: 'RadioId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 63 },
                    },
                  ]
                  return false
                } else {
                  if (data2.length < 2 && func0(data2) < 1) {
                    validate215.errors = [
                      {
                        instancePath: instancePath + '/radioId',
                        schemaPath: 'RadioId/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern2.test(data2)) {
                      validate215.errors = [
                        {
                          instancePath: instancePath + '/radioId',
                          schemaPath: 'RadioId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate215.errors = [
                  {
                    instancePath: instancePath + '/radioId',
                    schemaPath: 'RadioId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs5 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nodeId !== undefined) {
              const _errs8 = errors
              if (!validate12(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
                errors = vErrors.length
              }
              var valid0 = _errs8 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate215.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate215.errors = vErrors
  return errors === 0
}

const schema170 = {
  type: 'object',
  description: 'How a webhook is doing.',
  required: ['state', 'position', 'failures'],
  additionalProperties: false,
  properties: {
    state: {
      type: 'string',
      description:
        '`failing`: the last attempt failed, and there is a next one at `retryAt`. `paused`: musen gave up, see `paused`; it goes on when it is\nresumed. `disabled`: switched off.\n',
      enum: ['active', 'failing', 'paused', 'disabled'],
    },
    position: { description: 'Everything up to this `seq` was delivered or is not wanted.', $ref: 'Seq' },
    failures: { type: 'integer', minimum: 0, description: 'How many attempts failed in a row.' },
    failingSince: { description: 'Since when attempts fail.', $ref: 'Timestamp' },
    retryAt: { description: 'When the next attempt is.', $ref: 'Timestamp' },
    paused: { $ref: 'WebhookPause' },
    lastDeliveryAt: { description: 'When something was delivered last.', $ref: 'Timestamp' },
    lastGap: {
      description: 'The last events that retention removed before they were delivered, and when the endpoint was told.',
      $ref: 'QueueGap',
    },
  },
  examples: [{ state: 'active', position: 12, failures: 0 }],
}

function validate225(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.reason === undefined && (missing0 = 'reason')) ||
        (data.detail === undefined && (missing0 = 'detail')) ||
        (data.at === undefined && (missing0 = 'at'))
      ) {
        validate225.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'reason' || key0 === 'detail' || key0 === 'at')) {
            validate225.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== undefined) {
            let data0 = data.reason
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate225.errors = [
                {
                  instancePath: instancePath + '/reason',
                  schemaPath: 'PauseReason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (!(data0 === 'failing' || data0 === 'gone')) {
              validate225.errors = [
                {
                  instancePath: instancePath + '/reason',
                  schemaPath: 'PauseReason/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema92.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.detail !== undefined) {
              const _errs5 = errors
              if (typeof data.detail !== 'string') {
                validate225.errors = [
                  {
                    instancePath: instancePath + '/detail',
                    schemaPath: '#/properties/detail/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.at !== undefined) {
                const _errs7 = errors
                if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                  vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate225.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate225.errors = vErrors
  return errors === 0
}

function validate229(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.from === undefined && (missing0 = 'from')) ||
        (data.to === undefined && (missing0 = 'to')) ||
        (data.at === undefined && (missing0 = 'at'))
      ) {
        validate229.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'from' || key0 === 'to' || key0 === 'at')) {
            validate229.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.from !== undefined) {
            let data0 = data.from
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate229.errors = [
                {
                  instancePath: instancePath + '/from',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate229.errors = [
                    {
                      instancePath: instancePath + '/from',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate229.errors = [
                      {
                        instancePath: instancePath + '/from',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate229.errors = [
                        {
                          instancePath: instancePath + '/from',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.to !== undefined) {
              let data1 = data.to
              const _errs5 = errors
              const _errs6 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate229.errors = [
                  {
                    instancePath: instancePath + '/to',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs6) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate229.errors = [
                      {
                        instancePath: instancePath + '/to',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate229.errors = [
                        {
                          instancePath: instancePath + '/to',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate229.errors = [
                          {
                            instancePath: instancePath + '/to',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.at !== undefined) {
                const _errs8 = errors
                if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                  vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate229.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate229.errors = vErrors
  return errors === 0
}

function validate222(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.state === undefined && (missing0 = 'state')) ||
        (data.position === undefined && (missing0 = 'position')) ||
        (data.failures === undefined && (missing0 = 'failures'))
      ) {
        validate222.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'state' ||
              key0 === 'position' ||
              key0 === 'failures' ||
              key0 === 'failingSince' ||
              key0 === 'retryAt' ||
              key0 === 'paused' ||
              key0 === 'lastDeliveryAt' ||
              key0 === 'lastGap'
            )
          ) {
            validate222.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.state !== undefined) {
            let data0 = data.state
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate222.errors = [
                {
                  instancePath: instancePath + '/state',
                  schemaPath: '#/properties/state/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (!(data0 === 'active' || data0 === 'failing' || data0 === 'paused' || data0 === 'disabled')) {
              validate222.errors = [
                {
                  instancePath: instancePath + '/state',
                  schemaPath: '#/properties/state/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema170.properties.state.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.position !== undefined) {
              let data1 = data.position
              const _errs4 = errors
              const _errs5 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate222.errors = [
                  {
                    instancePath: instancePath + '/position',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs5) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate222.errors = [
                      {
                        instancePath: instancePath + '/position',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate222.errors = [
                        {
                          instancePath: instancePath + '/position',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate222.errors = [
                          {
                            instancePath: instancePath + '/position',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.failures !== undefined) {
                let data2 = data.failures
                const _errs7 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate222.errors = [
                    {
                      instancePath: instancePath + '/failures',
                      schemaPath: '#/properties/failures/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs7) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate222.errors = [
                        {
                          instancePath: instancePath + '/failures',
                          schemaPath: '#/properties/failures/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.failingSince !== undefined) {
                  const _errs9 = errors
                  if (!validate4(data.failingSince, { instancePath: instancePath + '/failingSince' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.retryAt !== undefined) {
                    const _errs10 = errors
                    if (!validate4(data.retryAt, { instancePath: instancePath + '/retryAt' })) {
                      vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.paused !== undefined) {
                      const _errs11 = errors
                      if (!validate225(data.paused, { instancePath: instancePath + '/paused' })) {
                        vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.lastDeliveryAt !== undefined) {
                        const _errs12 = errors
                        if (!validate4(data.lastDeliveryAt, { instancePath: instancePath + '/lastDeliveryAt' })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs12 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.lastGap !== undefined) {
                          const _errs13 = errors
                          if (!validate229(data.lastGap, { instancePath: instancePath + '/lastGap' })) {
                            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs13 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate222.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate222.errors = vErrors
  return errors === 0
}

function validate211(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.url === undefined && (missing0 = 'url')) ||
        (data.filter === undefined && (missing0 = 'filter')) ||
        (data.batchSize === undefined && (missing0 = 'batchSize')) ||
        (data.enabled === undefined && (missing0 = 'enabled')) ||
        (data.revision === undefined && (missing0 = 'revision')) ||
        (data.createdAt === undefined && (missing0 = 'createdAt')) ||
        (data.updatedAt === undefined && (missing0 = 'updatedAt')) ||
        (data.status === undefined && (missing0 = 'status'))
      ) {
        validate211.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema163.properties, key0)) {
            validate211.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            const _errs2 = errors
            if (!validate114(data.id, { instancePath: instancePath + '/id' })) {
              vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.url !== undefined) {
              const _errs3 = errors
              if (!validate213(data.url, { instancePath: instancePath + '/url' })) {
                vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
                errors = vErrors.length
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.description !== undefined) {
                let data2 = data.description
                const _errs4 = errors
                const _errs5 = errors
                if (errors === _errs5) {
                  if (typeof data2 === 'string') {
                    if (data2.length > 200 && func0(data2) > 200) {
                      validate211.errors = [
                        {
                          instancePath: instancePath + '/description',
                          schemaPath: 'WebhookDescription/maxLength',
                          keyword: 'maxLength',
                          params: { limit: 200 },
                        },
                      ]
                      return false
                    } else {
                      if (data2.length < 2 && func0(data2) < 1) {
                        validate211.errors = [
                          {
                            instancePath: instancePath + '/description',
                            schemaPath: 'WebhookDescription/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          },
                        ]
                        return false
                      }
                    }
                  } else {
                    validate211.errors = [
                      {
                        instancePath: instancePath + '/description',
                        schemaPath: 'WebhookDescription/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs4 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.filter !== undefined) {
                  const _errs7 = errors
                  if (!validate215(data.filter, { instancePath: instancePath + '/filter' })) {
                    vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.batchSize !== undefined) {
                    let data4 = data.batchSize
                    const _errs8 = errors
                    const _errs9 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate211.errors = [
                        {
                          instancePath: instancePath + '/batchSize',
                          schemaPath: 'BatchSize/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 50 || isNaN(data4)) {
                          validate211.errors = [
                            {
                              instancePath: instancePath + '/batchSize',
                              schemaPath: 'BatchSize/maximum',
                              keyword: 'maximum',
                              params: { comparison: '<=', limit: 50 },
                            },
                          ]
                          return false
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate211.errors = [
                              {
                                instancePath: instancePath + '/batchSize',
                                schemaPath: 'BatchSize/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 1 },
                              },
                            ]
                            return false
                          } else {
                            if (!formats12.validate(data4)) {
                              validate211.errors = [
                                {
                                  instancePath: instancePath + '/batchSize',
                                  schemaPath: 'BatchSize/format',
                                  keyword: 'format',
                                  params: { format: 'int32' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.enabled !== undefined) {
                      const _errs11 = errors
                      if (typeof data.enabled !== 'boolean') {
                        validate211.errors = [
                          {
                            instancePath: instancePath + '/enabled',
                            schemaPath: '#/properties/enabled/type',
                            keyword: 'type',
                            params: { type: 'boolean' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.revision !== undefined) {
                        let data6 = data.revision
                        const _errs13 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate211.errors = [
                            {
                              instancePath: instancePath + '/revision',
                              schemaPath: '#/properties/revision/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs13) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 < 1 || isNaN(data6)) {
                              validate211.errors = [
                                {
                                  instancePath: instancePath + '/revision',
                                  schemaPath: '#/properties/revision/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 1 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.createdAt !== undefined) {
                          const _errs15 = errors
                          if (!validate4(data.createdAt, { instancePath: instancePath + '/createdAt' })) {
                            vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs15 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.updatedAt !== undefined) {
                            const _errs16 = errors
                            if (!validate4(data.updatedAt, { instancePath: instancePath + '/updatedAt' })) {
                              vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs16 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.status !== undefined) {
                              const _errs17 = errors
                              if (!validate222(data.status, { instancePath: instancePath + '/status' })) {
                                vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors)
                                errors = vErrors.length
                              }
                              var valid0 = _errs17 === errors
                            } else {
                              var valid0 = true
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate211.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate211.errors = vErrors
  return errors === 0
}

const pattern28 = new RegExp('^whsec_[A-Za-z0-9+/]+=*$', 'u')

function validate234(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (typeof data === 'string') {
      if (data.length > 100 && func0(data) > 100) {
        validate234.errors = [{ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 100 } }]
        return false
      } else {
        if (data.length < 76 && func0(data) < 38) {
          validate234.errors = [
            { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 38 } },
          ]
          return false
        } else {
          if (!pattern28.test(data)) {
            validate234.errors = [
              {
                instancePath,
                schemaPath: '#/pattern',
                keyword: 'pattern',
                params: { pattern: '^whsec_[A-Za-z0-9+/]+=*$' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate234.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
      return false
    }
  }
  validate234.errors = vErrors
  return errors === 0
}

function validate210(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.webhook === undefined && (missing0 = 'webhook')) ||
        (data.secret === undefined && (missing0 = 'secret'))
      ) {
        validate210.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'webhook' || key0 === 'secret')) {
            validate210.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.webhook !== undefined) {
            const _errs2 = errors
            if (!validate211(data.webhook, { instancePath: instancePath + '/webhook' })) {
              vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.secret !== undefined) {
              const _errs3 = errors
              if (!validate234(data.secret, { instancePath: instancePath + '/secret' })) {
                vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors)
                errors = vErrors.length
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate210.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate210.errors = vErrors
  return errors === 0
}

exports.Node = validate79

exports.NodePage = validate236

function validate236(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate236.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'nextCursor')) {
            validate236.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate79(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate236.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nextCursor !== undefined) {
              const _errs5 = errors
              if (typeof data.nextCursor !== 'string') {
                validate236.errors = [
                  {
                    instancePath: instancePath + '/nextCursor',
                    schemaPath: '#/properties/nextCursor/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate236.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate236.errors = vErrors
  return errors === 0
}

exports.OpenapiDocument = validate238

function validate238(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.openapi === undefined && (missing0 = 'openapi')) ||
        (data.info === undefined && (missing0 = 'info')) ||
        (data.paths === undefined && (missing0 = 'paths'))
      ) {
        validate238.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data.openapi !== undefined) {
          const _errs1 = errors
          if (typeof data.openapi !== 'string') {
            validate238.errors = [
              {
                instancePath: instancePath + '/openapi',
                schemaPath: '#/properties/openapi/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
          }
          var valid0 = _errs1 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.info !== undefined) {
            let data1 = data.info
            const _errs3 = errors
            if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
              validate238.errors = [
                {
                  instancePath: instancePath + '/info',
                  schemaPath: '#/properties/info/type',
                  keyword: 'type',
                  params: { type: 'object' },
                },
              ]
              return false
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.paths !== undefined) {
              let data2 = data.paths
              const _errs5 = errors
              if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
                validate238.errors = [
                  {
                    instancePath: instancePath + '/paths',
                    schemaPath: '#/properties/paths/type',
                    keyword: 'type',
                    params: { type: 'object' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate238.errors = vErrors
  return errors === 0
}

exports.PortPage = validate239

function validate240(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.path === undefined && (missing0 = 'path')) {
        validate240.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'path' ||
              key0 === 'byId' ||
              key0 === 'manufacturer' ||
              key0 === 'product' ||
              key0 === 'serialNumber' ||
              key0 === 'vendorId' ||
              key0 === 'productId' ||
              key0 === 'usedBy'
            )
          ) {
            validate240.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.path !== undefined) {
            const _errs2 = errors
            if (typeof data.path !== 'string') {
              validate240.errors = [
                {
                  instancePath: instancePath + '/path',
                  schemaPath: '#/properties/path/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.byId !== undefined) {
              const _errs4 = errors
              if (typeof data.byId !== 'string') {
                validate240.errors = [
                  {
                    instancePath: instancePath + '/byId',
                    schemaPath: '#/properties/byId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.manufacturer !== undefined) {
                const _errs6 = errors
                if (typeof data.manufacturer !== 'string') {
                  validate240.errors = [
                    {
                      instancePath: instancePath + '/manufacturer',
                      schemaPath: '#/properties/manufacturer/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.product !== undefined) {
                  const _errs8 = errors
                  if (typeof data.product !== 'string') {
                    validate240.errors = [
                      {
                        instancePath: instancePath + '/product',
                        schemaPath: '#/properties/product/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.serialNumber !== undefined) {
                    const _errs10 = errors
                    if (typeof data.serialNumber !== 'string') {
                      validate240.errors = [
                        {
                          instancePath: instancePath + '/serialNumber',
                          schemaPath: '#/properties/serialNumber/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.vendorId !== undefined) {
                      const _errs12 = errors
                      if (typeof data.vendorId !== 'string') {
                        validate240.errors = [
                          {
                            instancePath: instancePath + '/vendorId',
                            schemaPath: '#/properties/vendorId/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.productId !== undefined) {
                        const _errs14 = errors
                        if (typeof data.productId !== 'string') {
                          validate240.errors = [
                            {
                              instancePath: instancePath + '/productId',
                              schemaPath: '#/properties/productId/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.usedBy !== undefined) {
                          let data7 = data.usedBy
                          const _errs16 = errors
                          const _errs17 = errors
                          if (errors === _errs17) {
                            if (typeof data7 === 'string') {
                              if (data7.length > 63 && func0(data7) > 63) {
                                validate240.errors = [
                                  {
                                    instancePath: instancePath + '/usedBy',
                                    schemaPath: 'RadioId/maxLength',
                                    keyword: 'maxLength',
                                    params: { limit: 63 },
                                  },
                                ]
                                return false
                              } else {
                                if (data7.length < 2 && func0(data7) < 1) {
                                  validate240.errors = [
                                    {
                                      instancePath: instancePath + '/usedBy',
                                      schemaPath: 'RadioId/minLength',
                                      keyword: 'minLength',
                                      params: { limit: 1 },
                                    },
                                  ]
                                  return false
                                } else {
                                  if (!pattern2.test(data7)) {
                                    validate240.errors = [
                                      {
                                        instancePath: instancePath + '/usedBy',
                                        schemaPath: 'RadioId/pattern',
                                        keyword: 'pattern',
                                        params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                            } else {
                              validate240.errors = [
                                {
                                  instancePath: instancePath + '/usedBy',
                                  schemaPath: 'RadioId/type',
                                  keyword: 'type',
                                  params: { type: 'string' },
                                },
                              ]
                              return false
                            }
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate240.errors = vErrors
  return errors === 0
}

function validate239(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate239.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'problem')) {
            validate239.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate240(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate239.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.problem !== undefined) {
              const _errs5 = errors
              if (typeof data.problem !== 'string') {
                validate239.errors = [
                  {
                    instancePath: instancePath + '/problem',
                    schemaPath: '#/properties/problem/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate239.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate239.errors = vErrors
  return errors === 0
}

exports.Probe = validate118

exports.ProbePage = validate242

function validate242(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate242.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate242.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate118(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate242.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate242.errors = vErrors
  return errors === 0
}

exports.Problem = validate244
const schema185 = {
  type: 'string',
  description:
    'A stable code to decide by. Later versions may have more; one that you do not know is known by its status.',
  enum: [
    'radio-not-found',
    'radio-unknown',
    'radio-exists',
    'radio-changed',
    'driver-not-found',
    'options-invalid',
    'link-invalid',
    'node-not-found',
    'message-not-found',
    'message-not-cancellable',
    'destination-invalid',
    'payload-invalid',
    'payload-too-large',
    'cursor-invalid',
    'epoch-changed',
    'queue-not-found',
    'queue-changed',
    'dead-letter-not-found',
    'event-gone',
    'webhook-not-found',
    'webhook-changed',
    'webhook-url-invalid',
    'webhook-limit',
    'webhook-test-running',
    'idempotency-key-reused',
    'idempotency-key-in-flight',
    'port-in-use',
    'probe-not-found',
    'probe-limit',
    'discovery-not-found',
    'discovery-running',
    'discovery-unsupported',
    'setting-not-found',
    'setting-invalid',
    'setting-risky',
    'setting-refused',
    'node-silent',
    'port-missing',
    'port-busy',
    'port-permission',
    'port-not-a-tty',
    'link-refused',
    'link-host-unknown',
    'link-timeout',
    'link-lost',
    'link-failed',
    'write-timeout',
    'module-silent',
    'module-unexpected',
    'radio-offline',
    'send-failed',
    'store-in-use',
    'store-newer',
    'store-damaged',
    'store-changed',
    'store-unwritable',
    'store-busy',
    'store-closed',
    'config-invalid',
    'request-invalid',
    'request-malformed',
    'credentials-missing',
    'credentials-invalid',
    'scope-missing',
    'host-not-allowed',
    'origin-not-allowed',
    'not-found',
    'method-not-allowed',
    'not-acceptable',
    'request-timeout',
    'body-too-large',
    'url-too-long',
    'media-type-unsupported',
    'expectation-failed',
    'upgrade-required',
    'headers-too-large',
    'internal-error',
    'response-invalid',
    'not-implemented',
  ],
  examples: ['radio-not-found'],
}

function validate245(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    validate245.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
    return false
  }
  if (
    !(
      data === 'radio-not-found' ||
      data === 'radio-unknown' ||
      data === 'radio-exists' ||
      data === 'radio-changed' ||
      data === 'driver-not-found' ||
      data === 'options-invalid' ||
      data === 'link-invalid' ||
      data === 'node-not-found' ||
      data === 'message-not-found' ||
      data === 'message-not-cancellable' ||
      data === 'destination-invalid' ||
      data === 'payload-invalid' ||
      data === 'payload-too-large' ||
      data === 'cursor-invalid' ||
      data === 'epoch-changed' ||
      data === 'queue-not-found' ||
      data === 'queue-changed' ||
      data === 'dead-letter-not-found' ||
      data === 'event-gone' ||
      data === 'webhook-not-found' ||
      data === 'webhook-changed' ||
      data === 'webhook-url-invalid' ||
      data === 'webhook-limit' ||
      data === 'webhook-test-running' ||
      data === 'idempotency-key-reused' ||
      data === 'idempotency-key-in-flight' ||
      data === 'port-in-use' ||
      data === 'probe-not-found' ||
      data === 'probe-limit' ||
      data === 'discovery-not-found' ||
      data === 'discovery-running' ||
      data === 'discovery-unsupported' ||
      data === 'setting-not-found' ||
      data === 'setting-invalid' ||
      data === 'setting-risky' ||
      data === 'setting-refused' ||
      data === 'node-silent' ||
      data === 'port-missing' ||
      data === 'port-busy' ||
      data === 'port-permission' ||
      data === 'port-not-a-tty' ||
      data === 'link-refused' ||
      data === 'link-host-unknown' ||
      data === 'link-timeout' ||
      data === 'link-lost' ||
      data === 'link-failed' ||
      data === 'write-timeout' ||
      data === 'module-silent' ||
      data === 'module-unexpected' ||
      data === 'radio-offline' ||
      data === 'send-failed' ||
      data === 'store-in-use' ||
      data === 'store-newer' ||
      data === 'store-damaged' ||
      data === 'store-changed' ||
      data === 'store-unwritable' ||
      data === 'store-busy' ||
      data === 'store-closed' ||
      data === 'config-invalid' ||
      data === 'request-invalid' ||
      data === 'request-malformed' ||
      data === 'credentials-missing' ||
      data === 'credentials-invalid' ||
      data === 'scope-missing' ||
      data === 'host-not-allowed' ||
      data === 'origin-not-allowed' ||
      data === 'not-found' ||
      data === 'method-not-allowed' ||
      data === 'not-acceptable' ||
      data === 'request-timeout' ||
      data === 'body-too-large' ||
      data === 'url-too-long' ||
      data === 'media-type-unsupported' ||
      data === 'expectation-failed' ||
      data === 'upgrade-required' ||
      data === 'headers-too-large' ||
      data === 'internal-error' ||
      data === 'response-invalid' ||
      data === 'not-implemented'
    )
  ) {
    validate245.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema185.enum } },
    ]
    return false
  }
  validate245.errors = vErrors
  return errors === 0
}

const schema186 = {
  type: 'string',
  description:
    "What credentials allow. `radios:read` covers the serial ports and drivers, `queues:write` the queues' configuration and dead letters,\n`queues:take` taking events, `system:read` what the service tells of itself. No scope contains another.\n",
  enum: [
    'messages:read',
    'messages:send',
    'radios:read',
    'radios:write',
    'ports:probe',
    'nodes:read',
    'nodes:write',
    'events:read',
    'queues:read',
    'queues:write',
    'queues:take',
    'webhooks:read',
    'webhooks:write',
    'system:read',
  ],
  examples: ['messages:read'],
}

function validate247(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    validate247.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
    return false
  }
  if (
    !(
      data === 'messages:read' ||
      data === 'messages:send' ||
      data === 'radios:read' ||
      data === 'radios:write' ||
      data === 'ports:probe' ||
      data === 'nodes:read' ||
      data === 'nodes:write' ||
      data === 'events:read' ||
      data === 'queues:read' ||
      data === 'queues:write' ||
      data === 'queues:take' ||
      data === 'webhooks:read' ||
      data === 'webhooks:write' ||
      data === 'system:read'
    )
  ) {
    validate247.errors = [
      { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema186.enum } },
    ]
    return false
  }
  validate247.errors = vErrors
  return errors === 0
}

const schema187 = {
  type: 'object',
  description: 'A field at fault.',
  required: ['in', 'field', 'detail'],
  additionalProperties: false,
  properties: {
    in: { type: 'string', enum: ['path', 'query', 'header', 'body'], description: 'Where it is.' },
    field: { type: 'string', description: "A parameter's name, or a JSON Pointer (RFC 6901) into the body." },
    detail: { type: 'string', description: 'What is wrong with it.' },
  },
  examples: [{ in: 'body', field: '/payload/data', detail: 'must be hexadecimal' }],
}

function validate249(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.in === undefined && (missing0 = 'in')) ||
        (data.field === undefined && (missing0 = 'field')) ||
        (data.detail === undefined && (missing0 = 'detail'))
      ) {
        validate249.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'in' || key0 === 'field' || key0 === 'detail')) {
            validate249.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.in !== undefined) {
            let data0 = data.in
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate249.errors = [
                {
                  instancePath: instancePath + '/in',
                  schemaPath: '#/properties/in/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (!(data0 === 'path' || data0 === 'query' || data0 === 'header' || data0 === 'body')) {
              validate249.errors = [
                {
                  instancePath: instancePath + '/in',
                  schemaPath: '#/properties/in/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema187.properties.in.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.field !== undefined) {
              const _errs4 = errors
              if (typeof data.field !== 'string') {
                validate249.errors = [
                  {
                    instancePath: instancePath + '/field',
                    schemaPath: '#/properties/field/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.detail !== undefined) {
                const _errs6 = errors
                if (typeof data.detail !== 'string') {
                  validate249.errors = [
                    {
                      instancePath: instancePath + '/detail',
                      schemaPath: '#/properties/detail/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate249.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate249.errors = vErrors
  return errors === 0
}

function validate244(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.title === undefined && (missing0 = 'title')) ||
        (data.status === undefined && (missing0 = 'status')) ||
        (data.code === undefined && (missing0 = 'code'))
      ) {
        validate244.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'type' ||
              key0 === 'title' ||
              key0 === 'status' ||
              key0 === 'code' ||
              key0 === 'detail' ||
              key0 === 'hint' ||
              key0 === 'scope' ||
              key0 === 'errors'
            )
          ) {
            validate244.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            const _errs2 = errors
            if (typeof data.type !== 'string') {
              validate244.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.title !== undefined) {
              const _errs4 = errors
              if (typeof data.title !== 'string') {
                validate244.errors = [
                  {
                    instancePath: instancePath + '/title',
                    schemaPath: '#/properties/title/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.status !== undefined) {
                let data2 = data.status
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate244.errors = [
                    {
                      instancePath: instancePath + '/status',
                      schemaPath: '#/properties/status/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 599 || isNaN(data2)) {
                      validate244.errors = [
                        {
                          instancePath: instancePath + '/status',
                          schemaPath: '#/properties/status/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 599 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 400 || isNaN(data2)) {
                        validate244.errors = [
                          {
                            instancePath: instancePath + '/status',
                            schemaPath: '#/properties/status/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 400 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.code !== undefined) {
                  const _errs8 = errors
                  if (!validate245(data.code, { instancePath: instancePath + '/code' })) {
                    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.detail !== undefined) {
                    const _errs9 = errors
                    if (typeof data.detail !== 'string') {
                      validate244.errors = [
                        {
                          instancePath: instancePath + '/detail',
                          schemaPath: '#/properties/detail/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.hint !== undefined) {
                      const _errs11 = errors
                      if (typeof data.hint !== 'string') {
                        validate244.errors = [
                          {
                            instancePath: instancePath + '/hint',
                            schemaPath: '#/properties/hint/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.scope !== undefined) {
                        const _errs13 = errors
                        if (!validate247(data.scope, { instancePath: instancePath + '/scope' })) {
                          vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.errors !== undefined) {
                          let data7 = data.errors
                          const _errs14 = errors
                          if (errors === _errs14) {
                            if (Array.isArray(data7)) {
                              var valid1 = true
                              const len0 = data7.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs16 = errors
                                if (!validate249(data7[i0], { instancePath: instancePath + '/errors/' + i0 })) {
                                  vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors)
                                  errors = vErrors.length
                                }
                                var valid1 = _errs16 === errors
                                if (!valid1) {
                                  break
                                }
                              }
                            } else {
                              validate244.errors = [
                                {
                                  instancePath: instancePath + '/errors',
                                  schemaPath: '#/properties/errors/type',
                                  keyword: 'type',
                                  params: { type: 'array' },
                                },
                              ]
                              return false
                            }
                          }
                          var valid0 = _errs14 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate244.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate244.errors = vErrors
  return errors === 0
}

exports.Queue = validate251

function validate255(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.depth === undefined && (missing0 = 'depth')) ||
        (data.depthExact === undefined && (missing0 = 'depthExact')) ||
        (data.inFlight === undefined && (missing0 = 'inFlight')) ||
        (data.dead === undefined && (missing0 = 'dead')) ||
        (data.position === undefined && (missing0 = 'position'))
      ) {
        validate255.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'depth' ||
              key0 === 'depthExact' ||
              key0 === 'inFlight' ||
              key0 === 'dead' ||
              key0 === 'position' ||
              key0 === 'oldestAgeMs' ||
              key0 === 'lastGap'
            )
          ) {
            validate255.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.depth !== undefined) {
            let data0 = data.depth
            const _errs2 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate255.errors = [
                {
                  instancePath: instancePath + '/depth',
                  schemaPath: '#/properties/depth/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate255.errors = [
                    {
                      instancePath: instancePath + '/depth',
                      schemaPath: '#/properties/depth/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.depthExact !== undefined) {
              const _errs4 = errors
              if (typeof data.depthExact !== 'boolean') {
                validate255.errors = [
                  {
                    instancePath: instancePath + '/depthExact',
                    schemaPath: '#/properties/depthExact/type',
                    keyword: 'type',
                    params: { type: 'boolean' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.inFlight !== undefined) {
                let data2 = data.inFlight
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate255.errors = [
                    {
                      instancePath: instancePath + '/inFlight',
                      schemaPath: '#/properties/inFlight/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate255.errors = [
                        {
                          instancePath: instancePath + '/inFlight',
                          schemaPath: '#/properties/inFlight/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.dead !== undefined) {
                  let data3 = data.dead
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate255.errors = [
                      {
                        instancePath: instancePath + '/dead',
                        schemaPath: '#/properties/dead/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate255.errors = [
                          {
                            instancePath: instancePath + '/dead',
                            schemaPath: '#/properties/dead/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.position !== undefined) {
                    let data4 = data.position
                    const _errs10 = errors
                    const _errs11 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate255.errors = [
                        {
                          instancePath: instancePath + '/position',
                          schemaPath: 'Seq/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs11) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate255.errors = [
                            {
                              instancePath: instancePath + '/position',
                              schemaPath: 'Seq/maximum',
                              keyword: 'maximum',
                              params: { comparison: '<=', limit: 9007199254740991 },
                            },
                          ]
                          return false
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate255.errors = [
                              {
                                instancePath: instancePath + '/position',
                                schemaPath: 'Seq/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          } else {
                            if (!formats0.validate(data4)) {
                              validate255.errors = [
                                {
                                  instancePath: instancePath + '/position',
                                  schemaPath: 'Seq/format',
                                  keyword: 'format',
                                  params: { format: 'int64' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.oldestAgeMs !== undefined) {
                      let data5 = data.oldestAgeMs
                      const _errs13 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate255.errors = [
                          {
                            instancePath: instancePath + '/oldestAgeMs',
                            schemaPath: '#/properties/oldestAgeMs/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs13) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate255.errors = [
                              {
                                instancePath: instancePath + '/oldestAgeMs',
                                schemaPath: '#/properties/oldestAgeMs/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          } else {
                            if (!formats0.validate(data5)) {
                              validate255.errors = [
                                {
                                  instancePath: instancePath + '/oldestAgeMs',
                                  schemaPath: '#/properties/oldestAgeMs/format',
                                  keyword: 'format',
                                  params: { format: 'int64' },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.lastGap !== undefined) {
                        const _errs15 = errors
                        if (!validate229(data.lastGap, { instancePath: instancePath + '/lastGap' })) {
                          vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate255.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate255.errors = vErrors
  return errors === 0
}

function validate251(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.filter === undefined && (missing0 = 'filter')) ||
        (data.visibilityTimeoutMs === undefined && (missing0 = 'visibilityTimeoutMs')) ||
        (data.maxDeliveries === undefined && (missing0 = 'maxDeliveries')) ||
        (data.revision === undefined && (missing0 = 'revision')) ||
        (data.createdAt === undefined && (missing0 = 'createdAt')) ||
        (data.updatedAt === undefined && (missing0 = 'updatedAt')) ||
        (data.state === undefined && (missing0 = 'state'))
      ) {
        validate251.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'name' ||
              key0 === 'filter' ||
              key0 === 'visibilityTimeoutMs' ||
              key0 === 'maxDeliveries' ||
              key0 === 'revision' ||
              key0 === 'createdAt' ||
              key0 === 'updatedAt' ||
              key0 === 'state'
            )
          ) {
            validate251.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 63 && func0(data0) > 63) {
                  validate251.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: 'QueueName/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 63 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 2 && func0(data0) < 1) {
                    validate251.errors = [
                      {
                        instancePath: instancePath + '/name',
                        schemaPath: 'QueueName/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern2.test(data0)) {
                      validate251.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: 'QueueName/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate251.errors = [
                  {
                    instancePath: instancePath + '/name',
                    schemaPath: 'QueueName/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.filter !== undefined) {
              const _errs5 = errors
              if (!validate215(data.filter, { instancePath: instancePath + '/filter' })) {
                vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.visibilityTimeoutMs !== undefined) {
                let data2 = data.visibilityTimeoutMs
                const _errs6 = errors
                const _errs7 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate251.errors = [
                    {
                      instancePath: instancePath + '/visibilityTimeoutMs',
                      schemaPath: 'VisibilityTimeoutMs/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs7) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 43200000 || isNaN(data2)) {
                      validate251.errors = [
                        {
                          instancePath: instancePath + '/visibilityTimeoutMs',
                          schemaPath: 'VisibilityTimeoutMs/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 43200000 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 100 || isNaN(data2)) {
                        validate251.errors = [
                          {
                            instancePath: instancePath + '/visibilityTimeoutMs',
                            schemaPath: 'VisibilityTimeoutMs/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 100 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats12.validate(data2)) {
                          validate251.errors = [
                            {
                              instancePath: instancePath + '/visibilityTimeoutMs',
                              schemaPath: 'VisibilityTimeoutMs/format',
                              keyword: 'format',
                              params: { format: 'int32' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.maxDeliveries !== undefined) {
                  let data3 = data.maxDeliveries
                  const _errs9 = errors
                  const _errs10 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate251.errors = [
                      {
                        instancePath: instancePath + '/maxDeliveries',
                        schemaPath: 'MaxDeliveries/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs10) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 1000 || isNaN(data3)) {
                        validate251.errors = [
                          {
                            instancePath: instancePath + '/maxDeliveries',
                            schemaPath: 'MaxDeliveries/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 1000 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate251.errors = [
                            {
                              instancePath: instancePath + '/maxDeliveries',
                              schemaPath: 'MaxDeliveries/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 1 },
                            },
                          ]
                          return false
                        } else {
                          if (!formats12.validate(data3)) {
                            validate251.errors = [
                              {
                                instancePath: instancePath + '/maxDeliveries',
                                schemaPath: 'MaxDeliveries/format',
                                keyword: 'format',
                                params: { format: 'int32' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.revision !== undefined) {
                    let data4 = data.revision
                    const _errs12 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate251.errors = [
                        {
                          instancePath: instancePath + '/revision',
                          schemaPath: '#/properties/revision/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs12) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate251.errors = [
                            {
                              instancePath: instancePath + '/revision',
                              schemaPath: '#/properties/revision/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 1 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.createdAt !== undefined) {
                      const _errs14 = errors
                      if (!validate4(data.createdAt, { instancePath: instancePath + '/createdAt' })) {
                        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.updatedAt !== undefined) {
                        const _errs15 = errors
                        if (!validate4(data.updatedAt, { instancePath: instancePath + '/updatedAt' })) {
                          vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.state !== undefined) {
                          const _errs16 = errors
                          if (!validate255(data.state, { instancePath: instancePath + '/state' })) {
                            vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate251.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate251.errors = vErrors
  return errors === 0
}

exports.QueuePage = validate258

function validate258(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate258.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate258.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate251(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate258.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate258.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate258.errors = vErrors
  return errors === 0
}

exports.Radio = validate260
const schema195 = {
  type: 'object',
  description: 'A radio, its configuration and its status.',
  required: ['id', 'driver', 'link', 'options', 'enabled', 'revision', 'createdAt', 'updatedAt', 'status'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'RadioId' },
    name: { $ref: 'RadioName' },
    driver: { $ref: 'DriverName' },
    link: { $ref: 'Link' },
    options: { $ref: 'Options' },
    enabled: { type: 'boolean', description: 'Whether the radio is to be used.' },
    silentAfterMs: { $ref: 'SilentAfterMs' },
    revision: {
      type: 'integer',
      minimum: 1,
      description: 'Grows with each change of the configuration; the number in the `ETag`.',
    },
    createdAt: { $ref: 'Timestamp' },
    updatedAt: { $ref: 'Timestamp' },
    status: { $ref: 'RadioStatus' },
  },
  examples: [
    {
      id: 'tnc',
      driver: 'kiss',
      link: { type: 'tcp', host: '127.0.0.1', port: 8001 },
      options: { callsign: 'JA1ZZZ-1' },
      enabled: true,
      revision: 1,
      createdAt: '2026-11-24T08:00:00.000Z',
      updatedAt: '2026-11-24T08:00:00.000Z',
      status: {
        state: 'online',
        since: '2026-11-24T08:00:00.100Z',
        reconnectCount: 0,
        queueDepth: 0,
        counters: {
          bytesReceived: 0,
          bytesSent: 0,
          framesReceived: 0,
          framesSent: 0,
          discardedBytes: 0,
          badChecksums: 0,
          dropped: 0,
        },
      },
    },
  ],
}

function validate269(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.bytesReceived === undefined && (missing0 = 'bytesReceived')) ||
        (data.bytesSent === undefined && (missing0 = 'bytesSent')) ||
        (data.framesReceived === undefined && (missing0 = 'framesReceived')) ||
        (data.framesSent === undefined && (missing0 = 'framesSent')) ||
        (data.discardedBytes === undefined && (missing0 = 'discardedBytes')) ||
        (data.badChecksums === undefined && (missing0 = 'badChecksums')) ||
        (data.dropped === undefined && (missing0 = 'dropped'))
      ) {
        validate269.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'bytesReceived' ||
              key0 === 'bytesSent' ||
              key0 === 'framesReceived' ||
              key0 === 'framesSent' ||
              key0 === 'discardedBytes' ||
              key0 === 'badChecksums' ||
              key0 === 'dropped'
            )
          ) {
            validate269.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.bytesReceived !== undefined) {
            let data0 = data.bytesReceived
            const _errs2 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate269.errors = [
                {
                  instancePath: instancePath + '/bytesReceived',
                  schemaPath: '#/properties/bytesReceived/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate269.errors = [
                    {
                      instancePath: instancePath + '/bytesReceived',
                      schemaPath: '#/properties/bytesReceived/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                    },
                  ]
                  return false
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.bytesSent !== undefined) {
              let data1 = data.bytesSent
              const _errs4 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate269.errors = [
                  {
                    instancePath: instancePath + '/bytesSent',
                    schemaPath: '#/properties/bytesSent/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs4) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate269.errors = [
                      {
                        instancePath: instancePath + '/bytesSent',
                        schemaPath: '#/properties/bytesSent/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.framesReceived !== undefined) {
                let data2 = data.framesReceived
                const _errs6 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate269.errors = [
                    {
                      instancePath: instancePath + '/framesReceived',
                      schemaPath: '#/properties/framesReceived/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate269.errors = [
                        {
                          instancePath: instancePath + '/framesReceived',
                          schemaPath: '#/properties/framesReceived/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.framesSent !== undefined) {
                  let data3 = data.framesSent
                  const _errs8 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate269.errors = [
                      {
                        instancePath: instancePath + '/framesSent',
                        schemaPath: '#/properties/framesSent/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate269.errors = [
                          {
                            instancePath: instancePath + '/framesSent',
                            schemaPath: '#/properties/framesSent/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.discardedBytes !== undefined) {
                    let data4 = data.discardedBytes
                    const _errs10 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate269.errors = [
                        {
                          instancePath: instancePath + '/discardedBytes',
                          schemaPath: '#/properties/discardedBytes/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate269.errors = [
                            {
                              instancePath: instancePath + '/discardedBytes',
                              schemaPath: '#/properties/discardedBytes/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.badChecksums !== undefined) {
                      let data5 = data.badChecksums
                      const _errs12 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate269.errors = [
                          {
                            instancePath: instancePath + '/badChecksums',
                            schemaPath: '#/properties/badChecksums/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate269.errors = [
                              {
                                instancePath: instancePath + '/badChecksums',
                                schemaPath: '#/properties/badChecksums/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.dropped !== undefined) {
                        let data6 = data.dropped
                        const _errs14 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate269.errors = [
                            {
                              instancePath: instancePath + '/dropped',
                              schemaPath: '#/properties/dropped/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate269.errors = [
                                {
                                  instancePath: instancePath + '/dropped',
                                  schemaPath: '#/properties/dropped/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 0 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate269.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate269.errors = vErrors
  return errors === 0
}

function validate265(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.state === undefined && (missing0 = 'state')) ||
        (data.since === undefined && (missing0 = 'since')) ||
        (data.reconnectCount === undefined && (missing0 = 'reconnectCount')) ||
        (data.queueDepth === undefined && (missing0 = 'queueDepth')) ||
        (data.counters === undefined && (missing0 = 'counters'))
      ) {
        validate265.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'state' ||
              key0 === 'since' ||
              key0 === 'lastError' ||
              key0 === 'retryAt' ||
              key0 === 'reconnectCount' ||
              key0 === 'queueDepth' ||
              key0 === 'counters'
            )
          ) {
            validate265.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.state !== undefined) {
            let data0 = data.state
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate265.errors = [
                {
                  instancePath: instancePath + '/state',
                  schemaPath: 'RadioState/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if (
              !(
                data0 === 'disabled' ||
                data0 === 'connecting' ||
                data0 === 'online' ||
                data0 === 'silent' ||
                data0 === 'offline'
              )
            ) {
              validate265.errors = [
                {
                  instancePath: instancePath + '/state',
                  schemaPath: 'RadioState/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema87.enum },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.since !== undefined) {
              const _errs5 = errors
              if (!validate4(data.since, { instancePath: instancePath + '/since' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.lastError !== undefined) {
                const _errs6 = errors
                if (!validate109(data.lastError, { instancePath: instancePath + '/lastError' })) {
                  vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.retryAt !== undefined) {
                  const _errs7 = errors
                  if (!validate4(data.retryAt, { instancePath: instancePath + '/retryAt' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.reconnectCount !== undefined) {
                    let data4 = data.reconnectCount
                    const _errs8 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate265.errors = [
                        {
                          instancePath: instancePath + '/reconnectCount',
                          schemaPath: '#/properties/reconnectCount/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs8) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate265.errors = [
                            {
                              instancePath: instancePath + '/reconnectCount',
                              schemaPath: '#/properties/reconnectCount/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.queueDepth !== undefined) {
                      let data5 = data.queueDepth
                      const _errs10 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate265.errors = [
                          {
                            instancePath: instancePath + '/queueDepth',
                            schemaPath: '#/properties/queueDepth/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs10) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate265.errors = [
                              {
                                instancePath: instancePath + '/queueDepth',
                                schemaPath: '#/properties/queueDepth/minimum',
                                keyword: 'minimum',
                                params: { comparison: '>=', limit: 0 },
                              },
                            ]
                            return false
                          }
                        }
                      }
                      var valid0 = _errs10 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.counters !== undefined) {
                        const _errs12 = errors
                        if (!validate269(data.counters, { instancePath: instancePath + '/counters' })) {
                          vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs12 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate265.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate265.errors = vErrors
  return errors === 0
}

function validate260(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.id === undefined && (missing0 = 'id')) ||
        (data.driver === undefined && (missing0 = 'driver')) ||
        (data.link === undefined && (missing0 = 'link')) ||
        (data.options === undefined && (missing0 = 'options')) ||
        (data.enabled === undefined && (missing0 = 'enabled')) ||
        (data.revision === undefined && (missing0 = 'revision')) ||
        (data.createdAt === undefined && (missing0 = 'createdAt')) ||
        (data.updatedAt === undefined && (missing0 = 'updatedAt')) ||
        (data.status === undefined && (missing0 = 'status'))
      ) {
        validate260.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema195.properties, key0)) {
            validate260.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.id !== undefined) {
            let data0 = data.id
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 63 && func0(data0) > 63) {
                  validate260.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: 'RadioId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 63 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 2 && func0(data0) < 1) {
                    validate260.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: 'RadioId/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern2.test(data0)) {
                      validate260.errors = [
                        {
                          instancePath: instancePath + '/id',
                          schemaPath: 'RadioId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate260.errors = [
                  {
                    instancePath: instancePath + '/id',
                    schemaPath: 'RadioId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.name !== undefined) {
              let data1 = data.name
              const _errs5 = errors
              const _errs6 = errors
              if (errors === _errs6) {
                if (typeof data1 === 'string') {
                  if (data1.length > 100 && func0(data1) > 100) {
                    validate260.errors = [
                      {
                        instancePath: instancePath + '/name',
                        schemaPath: 'RadioName/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 100 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate260.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: 'RadioName/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate260.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: 'RadioName/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.driver !== undefined) {
                let data2 = data.driver
                const _errs8 = errors
                if (typeof data2 !== 'string') {
                  validate260.errors = [
                    {
                      instancePath: instancePath + '/driver',
                      schemaPath: 'DriverName/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                if (
                  !(
                    data2 === 'lines' ||
                    data2 === 'kiss' ||
                    data2 === 'xbee' ||
                    data2 === 'mysensors' ||
                    data2 === 'meshtastic'
                  )
                ) {
                  validate260.errors = [
                    {
                      instancePath: instancePath + '/driver',
                      schemaPath: 'DriverName/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema68.enum },
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.link !== undefined) {
                  const _errs11 = errors
                  if (!validate92(data.link, { instancePath: instancePath + '/link' })) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs11 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.options !== undefined) {
                    const _errs12 = errors
                    if (!validate63(data.options, { instancePath: instancePath + '/options' })) {
                      vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.enabled !== undefined) {
                      const _errs13 = errors
                      if (typeof data.enabled !== 'boolean') {
                        validate260.errors = [
                          {
                            instancePath: instancePath + '/enabled',
                            schemaPath: '#/properties/enabled/type',
                            keyword: 'type',
                            params: { type: 'boolean' },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.silentAfterMs !== undefined) {
                        let data6 = data.silentAfterMs
                        const _errs15 = errors
                        const _errs16 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate260.errors = [
                            {
                              instancePath: instancePath + '/silentAfterMs',
                              schemaPath: 'SilentAfterMs/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs16) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 604800000 || isNaN(data6)) {
                              validate260.errors = [
                                {
                                  instancePath: instancePath + '/silentAfterMs',
                                  schemaPath: 'SilentAfterMs/maximum',
                                  keyword: 'maximum',
                                  params: { comparison: '<=', limit: 604800000 },
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 100 || isNaN(data6)) {
                                validate260.errors = [
                                  {
                                    instancePath: instancePath + '/silentAfterMs',
                                    schemaPath: 'SilentAfterMs/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 100 },
                                  },
                                ]
                                return false
                              } else {
                                if (!formats0.validate(data6)) {
                                  validate260.errors = [
                                    {
                                      instancePath: instancePath + '/silentAfterMs',
                                      schemaPath: 'SilentAfterMs/format',
                                      keyword: 'format',
                                      params: { format: 'int64' },
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.revision !== undefined) {
                          let data7 = data.revision
                          const _errs18 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate260.errors = [
                              {
                                instancePath: instancePath + '/revision',
                                schemaPath: '#/properties/revision/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          if (errors === _errs18) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate260.errors = [
                                  {
                                    instancePath: instancePath + '/revision',
                                    schemaPath: '#/properties/revision/minimum',
                                    keyword: 'minimum',
                                    params: { comparison: '>=', limit: 1 },
                                  },
                                ]
                                return false
                              }
                            }
                          }
                          var valid0 = _errs18 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.createdAt !== undefined) {
                            const _errs20 = errors
                            if (!validate4(data.createdAt, { instancePath: instancePath + '/createdAt' })) {
                              vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs20 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.updatedAt !== undefined) {
                              const _errs21 = errors
                              if (!validate4(data.updatedAt, { instancePath: instancePath + '/updatedAt' })) {
                                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                                errors = vErrors.length
                              }
                              var valid0 = _errs21 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.status !== undefined) {
                                const _errs22 = errors
                                if (!validate265(data.status, { instancePath: instancePath + '/status' })) {
                                  vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors)
                                  errors = vErrors.length
                                }
                                var valid0 = _errs22 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate260.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate260.errors = vErrors
  return errors === 0
}

exports.RadioPage = validate272

function validate272(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate272.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate272.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate260(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate272.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate272.errors = vErrors
  return errors === 0
}

exports.ReleaseResult = validate274
const schema205 = {
  type: 'object',
  description: 'What became of one release.',
  required: ['leaseId', 'status'],
  additionalProperties: false,
  properties: {
    leaseId: { $ref: 'LeaseId' },
    status: {
      type: 'string',
      enum: ['released', 'dead', 'stale'],
      description:
        '`dead`: that was its last delivery, and it is a dead letter now. `stale`: the lease is over, and nothing was changed.',
    },
  },
  examples: [{ leaseId: '4-2n9c1x', status: 'released' }],
}

function validate275(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.leaseId === undefined && (missing0 = 'leaseId')) ||
        (data.status === undefined && (missing0 = 'status'))
      ) {
        validate275.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'leaseId' || key0 === 'status')) {
            validate275.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.leaseId !== undefined) {
            let data0 = data.leaseId
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 40 && func0(data0) > 40) {
                  validate275.errors = [
                    {
                      instancePath: instancePath + '/leaseId',
                      schemaPath: 'LeaseId/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 40 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 6 && func0(data0) < 3) {
                    validate275.errors = [
                      {
                        instancePath: instancePath + '/leaseId',
                        schemaPath: 'LeaseId/minLength',
                        keyword: 'minLength',
                        params: { limit: 3 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern0.test(data0)) {
                      validate275.errors = [
                        {
                          instancePath: instancePath + '/leaseId',
                          schemaPath: 'LeaseId/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate275.errors = [
                  {
                    instancePath: instancePath + '/leaseId',
                    schemaPath: 'LeaseId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.status !== undefined) {
              let data1 = data.status
              const _errs5 = errors
              if (typeof data1 !== 'string') {
                validate275.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              if (!(data1 === 'released' || data1 === 'dead' || data1 === 'stale')) {
                validate275.errors = [
                  {
                    instancePath: instancePath + '/status',
                    schemaPath: '#/properties/status/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema205.properties.status.enum },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate275.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate275.errors = vErrors
  return errors === 0
}

function validate274(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate274.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate274.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate275(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate274.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate274.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate274.errors = vErrors
  return errors === 0
}

exports.SecretRotation = validate277

function validate277(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.secret === undefined && (missing0 = 'secret')) {
        validate277.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'secret' || key0 === 'previousUntil')) {
            validate277.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.secret !== undefined) {
            const _errs2 = errors
            if (!validate234(data.secret, { instancePath: instancePath + '/secret' })) {
              vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.previousUntil !== undefined) {
              const _errs3 = errors
              if (!validate4(data.previousUntil, { instancePath: instancePath + '/previousUntil' })) {
                vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                errors = vErrors.length
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate277.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate277.errors = vErrors
  return errors === 0
}

exports.ServerFrame = validate280
const schema208 = {
  description: 'What the service says on a stream.',
  oneOf: [
    { $ref: 'HelloFrame' },
    { $ref: 'EventsFrame' },
    { $ref: 'GapFrame' },
    { $ref: 'ResultFrame' },
    { $ref: 'ErrorFrame' },
    { $ref: 'ByeFrame' },
  ],
  discriminator: { propertyName: 'type' },
  examples: [{ type: 'hello', epoch: 'demo000000', head: 12, oldest: 1 }],
  type: 'object',
  properties: { type: { enum: ['hello', 'events', 'gap', 'result', 'error', 'bye'] } },
}

function validate281(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.epoch === undefined && (missing0 = 'epoch')) ||
        (data.head === undefined && (missing0 = 'head')) ||
        (data.oldest === undefined && (missing0 = 'oldest'))
      ) {
        validate281.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'epoch' || key0 === 'head' || key0 === 'oldest')) {
            validate281.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate281.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('hello' !== data0) {
              validate281.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'hello' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.epoch !== undefined) {
              let data1 = data.epoch
              const _errs4 = errors
              const _errs5 = errors
              if (errors === _errs5) {
                if (typeof data1 === 'string') {
                  if (data1.length > 10 && func0(data1) > 10) {
                    validate281.errors = [
                      {
                        instancePath: instancePath + '/epoch',
                        schemaPath: 'Epoch/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 10 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 20 && func0(data1) < 10) {
                      validate281.errors = [
                        {
                          instancePath: instancePath + '/epoch',
                          schemaPath: 'Epoch/minLength',
                          keyword: 'minLength',
                          params: { limit: 10 },
                        },
                      ]
                      return false
                    } else {
                      if (!pattern21.test(data1)) {
                        validate281.errors = [
                          {
                            instancePath: instancePath + '/epoch',
                            schemaPath: 'Epoch/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[0-9a-z]{10}$' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                } else {
                  validate281.errors = [
                    {
                      instancePath: instancePath + '/epoch',
                      schemaPath: 'Epoch/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.head !== undefined) {
                let data2 = data.head
                const _errs7 = errors
                const _errs8 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate281.errors = [
                    {
                      instancePath: instancePath + '/head',
                      schemaPath: 'Seq/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs8) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate281.errors = [
                        {
                          instancePath: instancePath + '/head',
                          schemaPath: 'Seq/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 9007199254740991 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate281.errors = [
                          {
                            instancePath: instancePath + '/head',
                            schemaPath: 'Seq/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats0.validate(data2)) {
                          validate281.errors = [
                            {
                              instancePath: instancePath + '/head',
                              schemaPath: 'Seq/format',
                              keyword: 'format',
                              params: { format: 'int64' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.oldest !== undefined) {
                  let data3 = data.oldest
                  const _errs10 = errors
                  const _errs11 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate281.errors = [
                      {
                        instancePath: instancePath + '/oldest',
                        schemaPath: 'Seq/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs11) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 9007199254740991 || isNaN(data3)) {
                        validate281.errors = [
                          {
                            instancePath: instancePath + '/oldest',
                            schemaPath: 'Seq/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 9007199254740991 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate281.errors = [
                            {
                              instancePath: instancePath + '/oldest',
                              schemaPath: 'Seq/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        } else {
                          if (!formats0.validate(data3)) {
                            validate281.errors = [
                              {
                                instancePath: instancePath + '/oldest',
                                schemaPath: 'Seq/format',
                                keyword: 'format',
                                params: { format: 'int64' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate281.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate281.errors = vErrors
  return errors === 0
}

function validate282(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.items === undefined && (missing0 = 'items')) ||
        (data.nextAfter === undefined && (missing0 = 'nextAfter'))
      ) {
        validate282.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'items' || key0 === 'nextAfter')) {
            validate282.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate282.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('events' !== data0) {
              validate282.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'events' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.items !== undefined) {
              let data1 = data.items
              const _errs4 = errors
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true
                  const len0 = data1.length
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors
                    if (!validate6(data1[i0], { instancePath: instancePath + '/items/' + i0 })) {
                      vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
                      errors = vErrors.length
                    }
                    var valid1 = _errs6 === errors
                    if (!valid1) {
                      break
                    }
                  }
                } else {
                  validate282.errors = [
                    {
                      instancePath: instancePath + '/items',
                      schemaPath: '#/properties/items/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.nextAfter !== undefined) {
                let data3 = data.nextAfter
                const _errs7 = errors
                const _errs8 = errors
                if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate282.errors = [
                    {
                      instancePath: instancePath + '/nextAfter',
                      schemaPath: 'Seq/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs8) {
                  if (typeof data3 == 'number' && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3)) {
                      validate282.errors = [
                        {
                          instancePath: instancePath + '/nextAfter',
                          schemaPath: 'Seq/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 9007199254740991 },
                        },
                      ]
                      return false
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate282.errors = [
                          {
                            instancePath: instancePath + '/nextAfter',
                            schemaPath: 'Seq/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats0.validate(data3)) {
                          validate282.errors = [
                            {
                              instancePath: instancePath + '/nextAfter',
                              schemaPath: 'Seq/format',
                              keyword: 'format',
                              params: { format: 'int64' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate282.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate282.errors = vErrors
  return errors === 0
}

function validate284(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.type === undefined && (missing0 = 'type')) ||
        (data.from === undefined && (missing0 = 'from')) ||
        (data.to === undefined && (missing0 = 'to'))
      ) {
        validate284.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'from' || key0 === 'to')) {
            validate284.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate284.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('gap' !== data0) {
              validate284.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'gap' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.from !== undefined) {
              let data1 = data.from
              const _errs4 = errors
              const _errs5 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate284.errors = [
                  {
                    instancePath: instancePath + '/from',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs5) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate284.errors = [
                      {
                        instancePath: instancePath + '/from',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate284.errors = [
                        {
                          instancePath: instancePath + '/from',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate284.errors = [
                          {
                            instancePath: instancePath + '/from',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.to !== undefined) {
                let data2 = data.to
                const _errs7 = errors
                const _errs8 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate284.errors = [
                    {
                      instancePath: instancePath + '/to',
                      schemaPath: 'Seq/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs8) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate284.errors = [
                        {
                          instancePath: instancePath + '/to',
                          schemaPath: 'Seq/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 9007199254740991 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate284.errors = [
                          {
                            instancePath: instancePath + '/to',
                            schemaPath: 'Seq/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats0.validate(data2)) {
                          validate284.errors = [
                            {
                              instancePath: instancePath + '/to',
                              schemaPath: 'Seq/format',
                              keyword: 'format',
                              params: { format: 'int64' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate284.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate284.errors = vErrors
  return errors === 0
}

const schema218 = {
  type: 'object',
  description:
    'A command was done. For `send` it comes once the message is on disk; its `message.queued` event may come before.\n',
  required: ['type', 'command'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', const: 'result', description: 'The kind of frame.' },
    command: { type: 'string', enum: ['subscribe', 'send', 'ping'], description: 'What was done.' },
    ref: { $ref: 'FrameRef' },
    after: { description: 'For `subscribe`, the `seq` after which the events begin.', $ref: 'Seq' },
    message: { description: 'For `send`, the message as it was accepted.', $ref: 'Message' },
  },
  examples: [{ type: 'result', command: 'subscribe', ref: '1', after: 12 }],
}

function validate285(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.command === undefined && (missing0 = 'command'))) {
        validate285.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'command' || key0 === 'ref' || key0 === 'after' || key0 === 'message')) {
            validate285.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate285.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('result' !== data0) {
              validate285.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'result' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.command !== undefined) {
              let data1 = data.command
              const _errs4 = errors
              if (typeof data1 !== 'string') {
                validate285.errors = [
                  {
                    instancePath: instancePath + '/command',
                    schemaPath: '#/properties/command/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              if (!(data1 === 'subscribe' || data1 === 'send' || data1 === 'ping')) {
                validate285.errors = [
                  {
                    instancePath: instancePath + '/command',
                    schemaPath: '#/properties/command/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema218.properties.command.enum },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.ref !== undefined) {
                let data2 = data.ref
                const _errs6 = errors
                const _errs7 = errors
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (data2.length > 100 && func0(data2) > 100) {
                      validate285.errors = [
                        {
                          instancePath: instancePath + '/ref',
                          schemaPath: 'FrameRef/maxLength',
                          keyword: 'maxLength',
                          params: { limit: 100 },
                        },
                      ]
                      return false
                    } else {
                      if (data2.length < 2 && func0(data2) < 1) {
                        validate285.errors = [
                          {
                            instancePath: instancePath + '/ref',
                            schemaPath: 'FrameRef/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          },
                        ]
                        return false
                      }
                    }
                  } else {
                    validate285.errors = [
                      {
                        instancePath: instancePath + '/ref',
                        schemaPath: 'FrameRef/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.after !== undefined) {
                  let data3 = data.after
                  const _errs9 = errors
                  const _errs10 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate285.errors = [
                      {
                        instancePath: instancePath + '/after',
                        schemaPath: 'Seq/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                      },
                    ]
                    return false
                  }
                  if (errors === _errs10) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 > 9007199254740991 || isNaN(data3)) {
                        validate285.errors = [
                          {
                            instancePath: instancePath + '/after',
                            schemaPath: 'Seq/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 9007199254740991 },
                          },
                        ]
                        return false
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate285.errors = [
                            {
                              instancePath: instancePath + '/after',
                              schemaPath: 'Seq/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        } else {
                          if (!formats0.validate(data3)) {
                            validate285.errors = [
                              {
                                instancePath: instancePath + '/after',
                                schemaPath: 'Seq/format',
                                keyword: 'format',
                                params: { format: 'int64' },
                              },
                            ]
                            return false
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.message !== undefined) {
                    const _errs12 = errors
                    if (!validate9(data.message, { instancePath: instancePath + '/message' })) {
                      vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate285.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate285.errors = vErrors
  return errors === 0
}

function validate287(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.problem === undefined && (missing0 = 'problem'))) {
        validate287.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'ref' || key0 === 'problem')) {
            validate287.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate287.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('error' !== data0) {
              validate287.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'error' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.ref !== undefined) {
              let data1 = data.ref
              const _errs4 = errors
              const _errs5 = errors
              if (errors === _errs5) {
                if (typeof data1 === 'string') {
                  if (data1.length > 100 && func0(data1) > 100) {
                    validate287.errors = [
                      {
                        instancePath: instancePath + '/ref',
                        schemaPath: 'FrameRef/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 100 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 2 && func0(data1) < 1) {
                      validate287.errors = [
                        {
                          instancePath: instancePath + '/ref',
                          schemaPath: 'FrameRef/minLength',
                          keyword: 'minLength',
                          params: { limit: 1 },
                        },
                      ]
                      return false
                    }
                  }
                } else {
                  validate287.errors = [
                    {
                      instancePath: instancePath + '/ref',
                      schemaPath: 'FrameRef/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.problem !== undefined) {
                const _errs7 = errors
                if (!validate244(data.problem, { instancePath: instancePath + '/problem' })) {
                  vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate287.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate287.errors = vErrors
  return errors === 0
}

const schema223 = {
  type: 'object',
  description: 'The last frame before the service ends the stream.',
  required: ['type', 'reason'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', const: 'bye', description: 'The kind of frame.' },
    reason: {
      type: 'string',
      enum: ['stopping', 'too-slow', 'not-text', 'failed'],
      description:
        '`stopping`: the service stops. `too-slow`: the client is more than 1 MiB behind with reading. `not-text`: it sent a\nbinary message. `failed`: the log cannot be read.\n',
    },
    cursor: { description: 'The `after` to come back with; absent when nothing was subscribed.', $ref: 'Seq' },
  },
  examples: [{ type: 'bye', reason: 'stopping', cursor: 12 }],
}

function validate289(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.reason === undefined && (missing0 = 'reason'))) {
        validate289.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'reason' || key0 === 'cursor')) {
            validate289.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate289.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('bye' !== data0) {
              validate289.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'bye' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.reason !== undefined) {
              let data1 = data.reason
              const _errs4 = errors
              if (typeof data1 !== 'string') {
                validate289.errors = [
                  {
                    instancePath: instancePath + '/reason',
                    schemaPath: '#/properties/reason/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              if (!(data1 === 'stopping' || data1 === 'too-slow' || data1 === 'not-text' || data1 === 'failed')) {
                validate289.errors = [
                  {
                    instancePath: instancePath + '/reason',
                    schemaPath: '#/properties/reason/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema223.properties.reason.enum },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.cursor !== undefined) {
                let data2 = data.cursor
                const _errs6 = errors
                const _errs7 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate289.errors = [
                    {
                      instancePath: instancePath + '/cursor',
                      schemaPath: 'Seq/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs7) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate289.errors = [
                        {
                          instancePath: instancePath + '/cursor',
                          schemaPath: 'Seq/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 9007199254740991 },
                        },
                      ]
                      return false
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate289.errors = [
                          {
                            instancePath: instancePath + '/cursor',
                            schemaPath: 'Seq/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 0 },
                          },
                        ]
                        return false
                      } else {
                        if (!formats0.validate(data2)) {
                          validate289.errors = [
                            {
                              instancePath: instancePath + '/cursor',
                              schemaPath: 'Seq/format',
                              keyword: 'format',
                              params: { format: 'int64' },
                            },
                          ]
                          return false
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate289.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate289.errors = vErrors
  return errors === 0
}

function validate280(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (
          !(
            data0 === 'hello' ||
            data0 === 'events' ||
            data0 === 'gap' ||
            data0 === 'result' ||
            data0 === 'error' ||
            data0 === 'bye'
          )
        ) {
          validate280.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema208.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'hello') {
            if (!validate281(data, { instancePath })) {
              vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'events') {
            if (!validate282(data, { instancePath })) {
              vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'gap') {
            if (!validate284(data, { instancePath })) {
              vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'result') {
            if (!validate285(data, { instancePath })) {
              vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'error') {
            if (!validate287(data, { instancePath })) {
              vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'bye') {
            if (!validate289(data, { instancePath })) {
              vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors)
              errors = vErrors.length
            }
          } else {
            validate280.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate280.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate280.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate280.errors = vErrors
  return errors === 0
}

exports.Setting = validate296
const schema225 = {
  type: 'object',
  description: 'A setting of a module.',
  required: ['name', 'title', 'form', 'access', 'persists', 'secret', 'risky', 'remote'],
  additionalProperties: false,
  properties: {
    name: { $ref: 'SettingName' },
    title: { type: 'string', description: 'What it is.' },
    meaning: { type: 'string', description: 'What a value counts or means.' },
    form: { $ref: 'SettingForm' },
    access: { type: 'string', enum: ['read', 'write', 'read-write'], description: 'What can be done with it.' },
    persists: { $ref: 'SettingPersistence' },
    secret: { type: 'boolean', description: 'A key or password: written, never shown.' },
    risky: { type: 'boolean', description: 'A wrong value can cut the module off from this host or from its network.' },
    remote: { type: 'boolean', description: 'Also of remote modules, over the air.' },
    value: {
      description: 'As the module told it now; absent, when it was not asked, has none, or is a secret.',
      $ref: 'SettingValue',
    },
    problem: { description: 'Why it could not be read.', $ref: 'JobFault' },
  },
  examples: [
    {
      name: 'NI',
      title: 'Name of the node',
      form: { type: 'text', maxLength: 20, pattern: '^[ -~]*$' },
      access: 'read-write',
      persists: 'on-request',
      secret: false,
      risky: false,
      remote: true,
      value: 'ROOF',
    },
  ],
}
const schema233 = {
  type: 'string',
  description:
    'How long a written value lasts. `saved`: the module keeps it by itself. `on-request`: until its next restart, unless the write asks\nto save. `volatile`: until its next restart.\n',
  enum: ['saved', 'on-request', 'volatile'],
  examples: ['on-request'],
}
const schema227 = {
  description: 'What a setting takes.',
  oneOf: [
    { $ref: 'IntegerForm' },
    { $ref: 'HexForm' },
    { $ref: 'TextForm' },
    { $ref: 'ChoiceForm' },
    { $ref: 'BooleanForm' },
  ],
  discriminator: { propertyName: 'type' },
  examples: [{ type: 'integer', minimum: 0, maximum: 5 }],
  type: 'object',
  properties: { type: { enum: ['integer', 'hex', 'text', 'choice', 'boolean'] } },
}

function validate298(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.choices === undefined && (missing0 = 'choices'))) {
        validate298.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'choices')) {
            validate298.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            let data0 = data.type
            const _errs2 = errors
            if (typeof data0 !== 'string') {
              validate298.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                },
              ]
              return false
            }
            if ('choice' !== data0) {
              validate298.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: { allowedValue: 'choice' },
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.choices !== undefined) {
              let data1 = data.choices
              const _errs4 = errors
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true
                  const len0 = data1.length
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors
                    if (typeof data1[i0] !== 'string') {
                      validate298.errors = [
                        {
                          instancePath: instancePath + '/choices/' + i0,
                          schemaPath: '#/properties/choices/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    var valid1 = _errs6 === errors
                    if (!valid1) {
                      break
                    }
                  }
                } else {
                  validate298.errors = [
                    {
                      instancePath: instancePath + '/choices',
                      schemaPath: '#/properties/choices/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate298.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate298.errors = vErrors
  return errors === 0
}

function validate297(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.type !== undefined) {
        let data0 = data.type
        const _errs2 = errors
        if (
          !(data0 === 'integer' || data0 === 'hex' || data0 === 'text' || data0 === 'choice' || data0 === 'boolean')
        ) {
          validate297.errors = [
            {
              instancePath: instancePath + '/type',
              schemaPath: '#/properties/type/enum',
              keyword: 'enum',
              params: { allowedValues: schema227.properties.type.enum },
            },
          ]
          return false
        }
        var valid0 = _errs2 === errors
      } else {
        var valid0 = true
      }
      if (valid0) {
        const tag0 = data.type
        if (typeof tag0 == 'string') {
          if (tag0 === 'integer') {
            const _errs4 = errors
            if (errors === _errs4) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing0
                if (
                  (data.type === undefined && (missing0 = 'type')) ||
                  (data.minimum === undefined && (missing0 = 'minimum')) ||
                  (data.maximum === undefined && (missing0 = 'maximum'))
                ) {
                  validate297.errors = [
                    {
                      instancePath,
                      schemaPath: 'IntegerForm/required',
                      keyword: 'required',
                      params: { missingProperty: missing0 },
                    },
                  ]
                  return false
                } else {
                  const _errs6 = errors
                  for (const key0 in data) {
                    if (!(key0 === 'type' || key0 === 'minimum' || key0 === 'maximum')) {
                      validate297.errors = [
                        {
                          instancePath,
                          schemaPath: 'IntegerForm/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key0 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs6 === errors) {
                    if (data.type !== undefined) {
                      let data1 = data.type
                      const _errs7 = errors
                      if (typeof data1 !== 'string') {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'IntegerForm/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('integer' !== data1) {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'IntegerForm/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'integer' },
                          },
                        ]
                        return false
                      }
                      var valid4 = _errs7 === errors
                    } else {
                      var valid4 = true
                    }
                    if (valid4) {
                      if (data.minimum !== undefined) {
                        let data2 = data.minimum
                        const _errs9 = errors
                        if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                          validate297.errors = [
                            {
                              instancePath: instancePath + '/minimum',
                              schemaPath: 'IntegerForm/properties/minimum/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        var valid4 = _errs9 === errors
                      } else {
                        var valid4 = true
                      }
                      if (valid4) {
                        if (data.maximum !== undefined) {
                          let data3 = data.maximum
                          const _errs11 = errors
                          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                            validate297.errors = [
                              {
                                instancePath: instancePath + '/maximum',
                                schemaPath: 'IntegerForm/properties/maximum/type',
                                keyword: 'type',
                                params: { type: 'integer' },
                              },
                            ]
                            return false
                          }
                          var valid4 = _errs11 === errors
                        } else {
                          var valid4 = true
                        }
                      }
                    }
                  }
                }
              } else {
                validate297.errors = [
                  { instancePath, schemaPath: 'IntegerForm/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'hex') {
            const _errs14 = errors
            if (errors === _errs14) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing1
                if (
                  (data.type === undefined && (missing1 = 'type')) ||
                  (data.maxBytes === undefined && (missing1 = 'maxBytes'))
                ) {
                  validate297.errors = [
                    {
                      instancePath,
                      schemaPath: 'HexForm/required',
                      keyword: 'required',
                      params: { missingProperty: missing1 },
                    },
                  ]
                  return false
                } else {
                  const _errs16 = errors
                  for (const key1 in data) {
                    if (!(key1 === 'type' || key1 === 'maxBytes')) {
                      validate297.errors = [
                        {
                          instancePath,
                          schemaPath: 'HexForm/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key1 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs16 === errors) {
                    if (data.type !== undefined) {
                      let data4 = data.type
                      const _errs17 = errors
                      if (typeof data4 !== 'string') {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'HexForm/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('hex' !== data4) {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'HexForm/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'hex' },
                          },
                        ]
                        return false
                      }
                      var valid7 = _errs17 === errors
                    } else {
                      var valid7 = true
                    }
                    if (valid7) {
                      if (data.maxBytes !== undefined) {
                        let data5 = data.maxBytes
                        const _errs19 = errors
                        if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                          validate297.errors = [
                            {
                              instancePath: instancePath + '/maxBytes',
                              schemaPath: 'HexForm/properties/maxBytes/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs19) {
                          if (typeof data5 == 'number' && isFinite(data5)) {
                            if (data5 < 1 || isNaN(data5)) {
                              validate297.errors = [
                                {
                                  instancePath: instancePath + '/maxBytes',
                                  schemaPath: 'HexForm/properties/maxBytes/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 1 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                        var valid7 = _errs19 === errors
                      } else {
                        var valid7 = true
                      }
                    }
                  }
                }
              } else {
                validate297.errors = [
                  { instancePath, schemaPath: 'HexForm/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'text') {
            const _errs22 = errors
            if (errors === _errs22) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing2
                if (
                  (data.type === undefined && (missing2 = 'type')) ||
                  (data.maxLength === undefined && (missing2 = 'maxLength'))
                ) {
                  validate297.errors = [
                    {
                      instancePath,
                      schemaPath: 'TextForm/required',
                      keyword: 'required',
                      params: { missingProperty: missing2 },
                    },
                  ]
                  return false
                } else {
                  const _errs24 = errors
                  for (const key2 in data) {
                    if (!(key2 === 'type' || key2 === 'maxLength' || key2 === 'pattern')) {
                      validate297.errors = [
                        {
                          instancePath,
                          schemaPath: 'TextForm/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key2 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs24 === errors) {
                    if (data.type !== undefined) {
                      let data6 = data.type
                      const _errs25 = errors
                      if (typeof data6 !== 'string') {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'TextForm/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('text' !== data6) {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'TextForm/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'text' },
                          },
                        ]
                        return false
                      }
                      var valid10 = _errs25 === errors
                    } else {
                      var valid10 = true
                    }
                    if (valid10) {
                      if (data.maxLength !== undefined) {
                        let data7 = data.maxLength
                        const _errs27 = errors
                        if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                          validate297.errors = [
                            {
                              instancePath: instancePath + '/maxLength',
                              schemaPath: 'TextForm/properties/maxLength/type',
                              keyword: 'type',
                              params: { type: 'integer' },
                            },
                          ]
                          return false
                        }
                        if (errors === _errs27) {
                          if (typeof data7 == 'number' && isFinite(data7)) {
                            if (data7 < 1 || isNaN(data7)) {
                              validate297.errors = [
                                {
                                  instancePath: instancePath + '/maxLength',
                                  schemaPath: 'TextForm/properties/maxLength/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 1 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                        var valid10 = _errs27 === errors
                      } else {
                        var valid10 = true
                      }
                      if (valid10) {
                        if (data.pattern !== undefined) {
                          const _errs29 = errors
                          if (typeof data.pattern !== 'string') {
                            validate297.errors = [
                              {
                                instancePath: instancePath + '/pattern',
                                schemaPath: 'TextForm/properties/pattern/type',
                                keyword: 'type',
                                params: { type: 'string' },
                              },
                            ]
                            return false
                          }
                          var valid10 = _errs29 === errors
                        } else {
                          var valid10 = true
                        }
                      }
                    }
                  }
                }
              } else {
                validate297.errors = [
                  { instancePath, schemaPath: 'TextForm/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else if (tag0 === 'choice') {
            if (!validate298(data, { instancePath })) {
              vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
              errors = vErrors.length
            }
          } else if (tag0 === 'boolean') {
            const _errs33 = errors
            if (errors === _errs33) {
              if (data && typeof data == 'object' && !Array.isArray(data)) {
                let missing3
                if (data.type === undefined && (missing3 = 'type')) {
                  validate297.errors = [
                    {
                      instancePath,
                      schemaPath: 'BooleanForm/required',
                      keyword: 'required',
                      params: { missingProperty: missing3 },
                    },
                  ]
                  return false
                } else {
                  const _errs35 = errors
                  for (const key3 in data) {
                    if (!(key3 === 'type')) {
                      validate297.errors = [
                        {
                          instancePath,
                          schemaPath: 'BooleanForm/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key3 },
                        },
                      ]
                      return false
                      break
                    }
                  }
                  if (_errs35 === errors) {
                    if (data.type !== undefined) {
                      let data9 = data.type
                      if (typeof data9 !== 'string') {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'BooleanForm/properties/type/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if ('boolean' !== data9) {
                        validate297.errors = [
                          {
                            instancePath: instancePath + '/type',
                            schemaPath: 'BooleanForm/properties/type/const',
                            keyword: 'const',
                            params: { allowedValue: 'boolean' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              } else {
                validate297.errors = [
                  { instancePath, schemaPath: 'BooleanForm/type', keyword: 'type', params: { type: 'object' } },
                ]
                return false
              }
            }
          } else {
            validate297.errors = [
              {
                instancePath,
                schemaPath: '#/discriminator',
                keyword: 'discriminator',
                params: { error: 'mapping', tag: 'type', tagValue: tag0 },
              },
            ]
            return false
          }
        } else {
          validate297.errors = [
            {
              instancePath,
              schemaPath: '#/discriminator',
              keyword: 'discriminator',
              params: { error: 'tag', tag: 'type', tagValue: tag0 },
            },
          ]
          return false
        }
      }
    } else {
      validate297.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate297.errors = vErrors
  return errors === 0
}

function validate296(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.title === undefined && (missing0 = 'title')) ||
        (data.form === undefined && (missing0 = 'form')) ||
        (data.access === undefined && (missing0 = 'access')) ||
        (data.persists === undefined && (missing0 = 'persists')) ||
        (data.secret === undefined && (missing0 = 'secret')) ||
        (data.risky === undefined && (missing0 = 'risky')) ||
        (data.remote === undefined && (missing0 = 'remote'))
      ) {
        validate296.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema225.properties, key0)) {
            validate296.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 64 && func0(data0) > 64) {
                  validate296.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: 'SettingName/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 64 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 2 && func0(data0) < 1) {
                    validate296.errors = [
                      {
                        instancePath: instancePath + '/name',
                        schemaPath: 'SettingName/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern18.test(data0)) {
                      validate296.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: 'SettingName/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate296.errors = [
                  {
                    instancePath: instancePath + '/name',
                    schemaPath: 'SettingName/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.title !== undefined) {
              const _errs5 = errors
              if (typeof data.title !== 'string') {
                validate296.errors = [
                  {
                    instancePath: instancePath + '/title',
                    schemaPath: '#/properties/title/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.meaning !== undefined) {
                const _errs7 = errors
                if (typeof data.meaning !== 'string') {
                  validate296.errors = [
                    {
                      instancePath: instancePath + '/meaning',
                      schemaPath: '#/properties/meaning/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.form !== undefined) {
                  const _errs9 = errors
                  if (!validate297(data.form, { instancePath: instancePath + '/form' })) {
                    vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.access !== undefined) {
                    let data4 = data.access
                    const _errs10 = errors
                    if (typeof data4 !== 'string') {
                      validate296.errors = [
                        {
                          instancePath: instancePath + '/access',
                          schemaPath: '#/properties/access/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        },
                      ]
                      return false
                    }
                    if (!(data4 === 'read' || data4 === 'write' || data4 === 'read-write')) {
                      validate296.errors = [
                        {
                          instancePath: instancePath + '/access',
                          schemaPath: '#/properties/access/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema225.properties.access.enum },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.persists !== undefined) {
                      let data5 = data.persists
                      const _errs12 = errors
                      if (typeof data5 !== 'string') {
                        validate296.errors = [
                          {
                            instancePath: instancePath + '/persists',
                            schemaPath: 'SettingPersistence/type',
                            keyword: 'type',
                            params: { type: 'string' },
                          },
                        ]
                        return false
                      }
                      if (!(data5 === 'saved' || data5 === 'on-request' || data5 === 'volatile')) {
                        validate296.errors = [
                          {
                            instancePath: instancePath + '/persists',
                            schemaPath: 'SettingPersistence/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema233.enum },
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.secret !== undefined) {
                        const _errs15 = errors
                        if (typeof data.secret !== 'boolean') {
                          validate296.errors = [
                            {
                              instancePath: instancePath + '/secret',
                              schemaPath: '#/properties/secret/type',
                              keyword: 'type',
                              params: { type: 'boolean' },
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.risky !== undefined) {
                          const _errs17 = errors
                          if (typeof data.risky !== 'boolean') {
                            validate296.errors = [
                              {
                                instancePath: instancePath + '/risky',
                                schemaPath: '#/properties/risky/type',
                                keyword: 'type',
                                params: { type: 'boolean' },
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs17 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.remote !== undefined) {
                            const _errs19 = errors
                            if (typeof data.remote !== 'boolean') {
                              validate296.errors = [
                                {
                                  instancePath: instancePath + '/remote',
                                  schemaPath: '#/properties/remote/type',
                                  keyword: 'type',
                                  params: { type: 'boolean' },
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs19 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.value !== undefined) {
                              let data9 = data.value
                              const _errs21 = errors
                              const _errs23 = errors
                              let valid4 = false
                              const _errs24 = errors
                              if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                                const err0 = {
                                  instancePath: instancePath + '/value',
                                  schemaPath: 'SettingValue/anyOf/0/type',
                                  keyword: 'type',
                                  params: { type: 'integer' },
                                }
                                if (vErrors === null) {
                                  vErrors = [err0]
                                } else {
                                  vErrors.push(err0)
                                }
                                errors++
                              }
                              var _valid0 = _errs24 === errors
                              valid4 = valid4 || _valid0
                              if (!valid4) {
                                const _errs26 = errors
                                if (errors === _errs26) {
                                  if (typeof data9 === 'string') {
                                    if (data9.length > 1000 && func0(data9) > 1000) {
                                      const err1 = {
                                        instancePath: instancePath + '/value',
                                        schemaPath: 'SettingValue/anyOf/1/maxLength',
                                        keyword: 'maxLength',
                                        params: { limit: 1000 },
                                      }
                                      if (vErrors === null) {
                                        vErrors = [err1]
                                      } else {
                                        vErrors.push(err1)
                                      }
                                      errors++
                                    }
                                  } else {
                                    const err2 = {
                                      instancePath: instancePath + '/value',
                                      schemaPath: 'SettingValue/anyOf/1/type',
                                      keyword: 'type',
                                      params: { type: 'string' },
                                    }
                                    if (vErrors === null) {
                                      vErrors = [err2]
                                    } else {
                                      vErrors.push(err2)
                                    }
                                    errors++
                                  }
                                }
                                var _valid0 = _errs26 === errors
                                valid4 = valid4 || _valid0
                                if (!valid4) {
                                  const _errs28 = errors
                                  if (typeof data9 !== 'boolean') {
                                    const err3 = {
                                      instancePath: instancePath + '/value',
                                      schemaPath: 'SettingValue/anyOf/2/type',
                                      keyword: 'type',
                                      params: { type: 'boolean' },
                                    }
                                    if (vErrors === null) {
                                      vErrors = [err3]
                                    } else {
                                      vErrors.push(err3)
                                    }
                                    errors++
                                  }
                                  var _valid0 = _errs28 === errors
                                  valid4 = valid4 || _valid0
                                }
                              }
                              if (!valid4) {
                                const err4 = {
                                  instancePath: instancePath + '/value',
                                  schemaPath: 'SettingValue/anyOf',
                                  keyword: 'anyOf',
                                  params: {},
                                }
                                if (vErrors === null) {
                                  vErrors = [err4]
                                } else {
                                  vErrors.push(err4)
                                }
                                errors++
                                validate296.errors = vErrors
                                return false
                              } else {
                                errors = _errs23
                                if (vErrors !== null) {
                                  if (_errs23) {
                                    vErrors.length = _errs23
                                  } else {
                                    vErrors = null
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.problem !== undefined) {
                                const _errs30 = errors
                                if (!validate134(data.problem, { instancePath: instancePath + '/problem' })) {
                                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
                                  errors = vErrors.length
                                }
                                var valid0 = _errs30 === errors
                              } else {
                                var valid0 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate296.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate296.errors = vErrors
  return errors === 0
}

exports.SettingPage = validate302

function validate302(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate302.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate302.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate296(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate302.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate302.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate302.errors = vErrors
  return errors === 0
}

exports.SettingResult = validate304

function validate304(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.name === undefined && (missing0 = 'name')) ||
        (data.persists === undefined && (missing0 = 'persists')) ||
        (data.saved === undefined && (missing0 = 'saved'))
      ) {
        validate304.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (
            !(
              key0 === 'name' ||
              key0 === 'address' ||
              key0 === 'value' ||
              key0 === 'persists' ||
              key0 === 'saved' ||
              key0 === 'problem'
            )
          ) {
            validate304.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data0 === 'string') {
                if (data0.length > 64 && func0(data0) > 64) {
                  validate304.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: 'SettingName/maxLength',
                      keyword: 'maxLength',
                      params: { limit: 64 },
                    },
                  ]
                  return false
                } else {
                  if (data0.length < 2 && func0(data0) < 1) {
                    validate304.errors = [
                      {
                        instancePath: instancePath + '/name',
                        schemaPath: 'SettingName/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      },
                    ]
                    return false
                  } else {
                    if (!pattern18.test(data0)) {
                      validate304.errors = [
                        {
                          instancePath: instancePath + '/name',
                          schemaPath: 'SettingName/pattern',
                          keyword: 'pattern',
                          params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
                        },
                      ]
                      return false
                    }
                  }
                }
              } else {
                validate304.errors = [
                  {
                    instancePath: instancePath + '/name',
                    schemaPath: 'SettingName/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.address !== undefined) {
              const _errs5 = errors
              if (typeof data.address !== 'string') {
                validate304.errors = [
                  {
                    instancePath: instancePath + '/address',
                    schemaPath: '#/properties/address/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.value !== undefined) {
                let data2 = data.value
                const _errs7 = errors
                const _errs9 = errors
                let valid3 = false
                const _errs10 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  const err0 = {
                    instancePath: instancePath + '/value',
                    schemaPath: 'SettingValue/anyOf/0/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  }
                  if (vErrors === null) {
                    vErrors = [err0]
                  } else {
                    vErrors.push(err0)
                  }
                  errors++
                }
                var _valid0 = _errs10 === errors
                valid3 = valid3 || _valid0
                if (!valid3) {
                  const _errs12 = errors
                  if (errors === _errs12) {
                    if (typeof data2 === 'string') {
                      if (data2.length > 1000 && func0(data2) > 1000) {
                        const err1 = {
                          instancePath: instancePath + '/value',
                          schemaPath: 'SettingValue/anyOf/1/maxLength',
                          keyword: 'maxLength',
                          params: { limit: 1000 },
                        }
                        if (vErrors === null) {
                          vErrors = [err1]
                        } else {
                          vErrors.push(err1)
                        }
                        errors++
                      }
                    } else {
                      const err2 = {
                        instancePath: instancePath + '/value',
                        schemaPath: 'SettingValue/anyOf/1/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      }
                      if (vErrors === null) {
                        vErrors = [err2]
                      } else {
                        vErrors.push(err2)
                      }
                      errors++
                    }
                  }
                  var _valid0 = _errs12 === errors
                  valid3 = valid3 || _valid0
                  if (!valid3) {
                    const _errs14 = errors
                    if (typeof data2 !== 'boolean') {
                      const err3 = {
                        instancePath: instancePath + '/value',
                        schemaPath: 'SettingValue/anyOf/2/type',
                        keyword: 'type',
                        params: { type: 'boolean' },
                      }
                      if (vErrors === null) {
                        vErrors = [err3]
                      } else {
                        vErrors.push(err3)
                      }
                      errors++
                    }
                    var _valid0 = _errs14 === errors
                    valid3 = valid3 || _valid0
                  }
                }
                if (!valid3) {
                  const err4 = {
                    instancePath: instancePath + '/value',
                    schemaPath: 'SettingValue/anyOf',
                    keyword: 'anyOf',
                    params: {},
                  }
                  if (vErrors === null) {
                    vErrors = [err4]
                  } else {
                    vErrors.push(err4)
                  }
                  errors++
                  validate304.errors = vErrors
                  return false
                } else {
                  errors = _errs9
                  if (vErrors !== null) {
                    if (_errs9) {
                      vErrors.length = _errs9
                    } else {
                      vErrors = null
                    }
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.persists !== undefined) {
                  let data3 = data.persists
                  const _errs16 = errors
                  if (typeof data3 !== 'string') {
                    validate304.errors = [
                      {
                        instancePath: instancePath + '/persists',
                        schemaPath: 'SettingPersistence/type',
                        keyword: 'type',
                        params: { type: 'string' },
                      },
                    ]
                    return false
                  }
                  if (!(data3 === 'saved' || data3 === 'on-request' || data3 === 'volatile')) {
                    validate304.errors = [
                      {
                        instancePath: instancePath + '/persists',
                        schemaPath: 'SettingPersistence/enum',
                        keyword: 'enum',
                        params: { allowedValues: schema233.enum },
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs16 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.saved !== undefined) {
                    const _errs19 = errors
                    if (typeof data.saved !== 'boolean') {
                      validate304.errors = [
                        {
                          instancePath: instancePath + '/saved',
                          schemaPath: '#/properties/saved/type',
                          keyword: 'type',
                          params: { type: 'boolean' },
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs19 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.problem !== undefined) {
                      const _errs21 = errors
                      if (!validate134(data.problem, { instancePath: instancePath + '/problem' })) {
                        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs21 === errors
                    } else {
                      var valid0 = true
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate304.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate304.errors = vErrors
  return errors === 0
}

exports.Webhook = validate211

exports.WebhookAttempt = validate306
const schema240 = {
  type: 'object',
  description: "A request to a webhook's URL and what came of it. Without `error` it was taken.",
  required: ['number', 'messageId', 'test', 'at', 'durationMs'],
  additionalProperties: false,
  properties: {
    number: { type: 'integer', minimum: 1, description: 'Which attempt of this webhook it was.' },
    messageId: { type: 'string', description: 'The `webhook-id` of the request; attempts of one batch share it.' },
    test: { type: 'boolean', description: 'Whether it was a test call.' },
    at: { $ref: 'Timestamp' },
    durationMs: {
      type: 'integer',
      minimum: 0,
      description: 'From looking up the name to the answer or the failure, in milliseconds.',
    },
    status: {
      type: 'integer',
      minimum: 100,
      maximum: 999,
      description: 'The HTTP status of the answer, if there was one.',
    },
    error: { $ref: 'WebhookFault' },
    batch: { $ref: 'WebhookBatch' },
    retryAt: { description: 'When the next attempt was to be.', $ref: 'Timestamp' },
  },
  examples: [
    {
      number: 7,
      messageId: 'demo000000-w1-12-14',
      test: false,
      at: '2026-11-24T08:00:00.000Z',
      durationMs: 31,
      status: 503,
      error: { code: 'status-refused', message: 'The endpoint answered 503.' },
      batch: { from: 12, to: 14, count: 3 },
      retryAt: '2026-11-24T08:00:04.000Z',
    },
  ],
}
const schema241 = {
  type: 'object',
  description: 'Why an attempt failed.',
  required: ['code', 'message'],
  additionalProperties: false,
  properties: {
    code: {
      type: 'string',
      description:
        '`address-refused`: the name stands for no address that musen may reach. `answer-invalid`: what came was not HTTP. `redirected`: a 3xx, which is\nnot followed. `status-refused`: any other status outside 2xx.\n',
      enum: [
        'address-refused',
        'name-unresolved',
        'connect-failed',
        'connect-timeout',
        'tls-failed',
        'answer-timeout',
        'answer-invalid',
        'connection-lost',
        'redirected',
        'status-refused',
      ],
    },
    message: { type: 'string', description: 'What happened.' },
  },
  examples: [{ code: 'status-refused', message: 'The endpoint answered 503.' }],
}

function validate308(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.from === undefined && (missing0 = 'from')) ||
        (data.to === undefined && (missing0 = 'to')) ||
        (data.count === undefined && (missing0 = 'count'))
      ) {
        validate308.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'from' || key0 === 'to' || key0 === 'count')) {
            validate308.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.from !== undefined) {
            let data0 = data.from
            const _errs2 = errors
            const _errs3 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate308.errors = [
                {
                  instancePath: instancePath + '/from',
                  schemaPath: 'Seq/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs3) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate308.errors = [
                    {
                      instancePath: instancePath + '/from',
                      schemaPath: 'Seq/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 9007199254740991 },
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate308.errors = [
                      {
                        instancePath: instancePath + '/from',
                        schemaPath: 'Seq/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                      },
                    ]
                    return false
                  } else {
                    if (!formats0.validate(data0)) {
                      validate308.errors = [
                        {
                          instancePath: instancePath + '/from',
                          schemaPath: 'Seq/format',
                          keyword: 'format',
                          params: { format: 'int64' },
                        },
                      ]
                      return false
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.to !== undefined) {
              let data1 = data.to
              const _errs5 = errors
              const _errs6 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate308.errors = [
                  {
                    instancePath: instancePath + '/to',
                    schemaPath: 'Seq/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                  },
                ]
                return false
              }
              if (errors === _errs6) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) {
                    validate308.errors = [
                      {
                        instancePath: instancePath + '/to',
                        schemaPath: 'Seq/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 9007199254740991 },
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate308.errors = [
                        {
                          instancePath: instancePath + '/to',
                          schemaPath: 'Seq/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 0 },
                        },
                      ]
                      return false
                    } else {
                      if (!formats0.validate(data1)) {
                        validate308.errors = [
                          {
                            instancePath: instancePath + '/to',
                            schemaPath: 'Seq/format',
                            keyword: 'format',
                            params: { format: 'int64' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.count !== undefined) {
                let data2 = data.count
                const _errs8 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate308.errors = [
                    {
                      instancePath: instancePath + '/count',
                      schemaPath: '#/properties/count/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    },
                  ]
                  return false
                }
                if (errors === _errs8) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate308.errors = [
                        {
                          instancePath: instancePath + '/count',
                          schemaPath: '#/properties/count/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 1 },
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate308.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate308.errors = vErrors
  return errors === 0
}

function validate306(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.number === undefined && (missing0 = 'number')) ||
        (data.messageId === undefined && (missing0 = 'messageId')) ||
        (data.test === undefined && (missing0 = 'test')) ||
        (data.at === undefined && (missing0 = 'at')) ||
        (data.durationMs === undefined && (missing0 = 'durationMs'))
      ) {
        validate306.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!func2.call(schema240.properties, key0)) {
            validate306.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.number !== undefined) {
            let data0 = data.number
            const _errs2 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate306.errors = [
                {
                  instancePath: instancePath + '/number',
                  schemaPath: '#/properties/number/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                },
              ]
              return false
            }
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  validate306.errors = [
                    {
                      instancePath: instancePath + '/number',
                      schemaPath: '#/properties/number/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 1 },
                    },
                  ]
                  return false
                }
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.messageId !== undefined) {
              const _errs4 = errors
              if (typeof data.messageId !== 'string') {
                validate306.errors = [
                  {
                    instancePath: instancePath + '/messageId',
                    schemaPath: '#/properties/messageId/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.test !== undefined) {
                const _errs6 = errors
                if (typeof data.test !== 'boolean') {
                  validate306.errors = [
                    {
                      instancePath: instancePath + '/test',
                      schemaPath: '#/properties/test/type',
                      keyword: 'type',
                      params: { type: 'boolean' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.at !== undefined) {
                  const _errs8 = errors
                  if (!validate4(data.at, { instancePath: instancePath + '/at' })) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.durationMs !== undefined) {
                    let data4 = data.durationMs
                    const _errs9 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate306.errors = [
                        {
                          instancePath: instancePath + '/durationMs',
                          schemaPath: '#/properties/durationMs/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        },
                      ]
                      return false
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate306.errors = [
                            {
                              instancePath: instancePath + '/durationMs',
                              schemaPath: '#/properties/durationMs/minimum',
                              keyword: 'minimum',
                              params: { comparison: '>=', limit: 0 },
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data5 = data.status
                      const _errs11 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate306.errors = [
                          {
                            instancePath: instancePath + '/status',
                            schemaPath: '#/properties/status/type',
                            keyword: 'type',
                            params: { type: 'integer' },
                          },
                        ]
                        return false
                      }
                      if (errors === _errs11) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 > 999 || isNaN(data5)) {
                            validate306.errors = [
                              {
                                instancePath: instancePath + '/status',
                                schemaPath: '#/properties/status/maximum',
                                keyword: 'maximum',
                                params: { comparison: '<=', limit: 999 },
                              },
                            ]
                            return false
                          } else {
                            if (data5 < 100 || isNaN(data5)) {
                              validate306.errors = [
                                {
                                  instancePath: instancePath + '/status',
                                  schemaPath: '#/properties/status/minimum',
                                  keyword: 'minimum',
                                  params: { comparison: '>=', limit: 100 },
                                },
                              ]
                              return false
                            }
                          }
                        }
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.error !== undefined) {
                        let data6 = data.error
                        const _errs13 = errors
                        const _errs14 = errors
                        if (errors === _errs14) {
                          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                            let missing1
                            if (
                              (data6.code === undefined && (missing1 = 'code')) ||
                              (data6.message === undefined && (missing1 = 'message'))
                            ) {
                              validate306.errors = [
                                {
                                  instancePath: instancePath + '/error',
                                  schemaPath: 'WebhookFault/required',
                                  keyword: 'required',
                                  params: { missingProperty: missing1 },
                                },
                              ]
                              return false
                            } else {
                              const _errs16 = errors
                              for (const key1 in data6) {
                                if (!(key1 === 'code' || key1 === 'message')) {
                                  validate306.errors = [
                                    {
                                      instancePath: instancePath + '/error',
                                      schemaPath: 'WebhookFault/additionalProperties',
                                      keyword: 'additionalProperties',
                                      params: { additionalProperty: key1 },
                                    },
                                  ]
                                  return false
                                  break
                                }
                              }
                              if (_errs16 === errors) {
                                if (data6.code !== undefined) {
                                  let data7 = data6.code
                                  const _errs17 = errors
                                  if (typeof data7 !== 'string') {
                                    validate306.errors = [
                                      {
                                        instancePath: instancePath + '/error/code',
                                        schemaPath: 'WebhookFault/properties/code/type',
                                        keyword: 'type',
                                        params: { type: 'string' },
                                      },
                                    ]
                                    return false
                                  }
                                  if (
                                    !(
                                      data7 === 'address-refused' ||
                                      data7 === 'name-unresolved' ||
                                      data7 === 'connect-failed' ||
                                      data7 === 'connect-timeout' ||
                                      data7 === 'tls-failed' ||
                                      data7 === 'answer-timeout' ||
                                      data7 === 'answer-invalid' ||
                                      data7 === 'connection-lost' ||
                                      data7 === 'redirected' ||
                                      data7 === 'status-refused'
                                    )
                                  ) {
                                    validate306.errors = [
                                      {
                                        instancePath: instancePath + '/error/code',
                                        schemaPath: 'WebhookFault/properties/code/enum',
                                        keyword: 'enum',
                                        params: { allowedValues: schema241.properties.code.enum },
                                      },
                                    ]
                                    return false
                                  }
                                  var valid2 = _errs17 === errors
                                } else {
                                  var valid2 = true
                                }
                                if (valid2) {
                                  if (data6.message !== undefined) {
                                    const _errs19 = errors
                                    if (typeof data6.message !== 'string') {
                                      validate306.errors = [
                                        {
                                          instancePath: instancePath + '/error/message',
                                          schemaPath: 'WebhookFault/properties/message/type',
                                          keyword: 'type',
                                          params: { type: 'string' },
                                        },
                                      ]
                                      return false
                                    }
                                    var valid2 = _errs19 === errors
                                  } else {
                                    var valid2 = true
                                  }
                                }
                              }
                            }
                          } else {
                            validate306.errors = [
                              {
                                instancePath: instancePath + '/error',
                                schemaPath: 'WebhookFault/type',
                                keyword: 'type',
                                params: { type: 'object' },
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs13 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.batch !== undefined) {
                          const _errs21 = errors
                          if (!validate308(data.batch, { instancePath: instancePath + '/batch' })) {
                            vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs21 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.retryAt !== undefined) {
                            const _errs22 = errors
                            if (!validate4(data.retryAt, { instancePath: instancePath + '/retryAt' })) {
                              vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs22 === errors
                          } else {
                            var valid0 = true
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate306.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate306.errors = vErrors
  return errors === 0
}

exports.WebhookAttemptPage = validate311

function validate311(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate311.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items' || key0 === 'nextCursor')) {
            validate311.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate306(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate311.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.nextCursor !== undefined) {
              const _errs5 = errors
              if (typeof data.nextCursor !== 'string') {
                validate311.errors = [
                  {
                    instancePath: instancePath + '/nextCursor',
                    schemaPath: '#/properties/nextCursor/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate311.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate311.errors = vErrors
  return errors === 0
}

exports.WebhookDelivery = validate313

function validate313(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.webhookId === undefined && (missing0 = 'webhookId')) ||
        (data.epoch === undefined && (missing0 = 'epoch')) ||
        (data.test === undefined && (missing0 = 'test')) ||
        (data.events === undefined && (missing0 = 'events'))
      ) {
        validate313.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'webhookId' || key0 === 'epoch' || key0 === 'test' || key0 === 'gap' || key0 === 'events')) {
            validate313.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.webhookId !== undefined) {
            const _errs2 = errors
            if (!validate114(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
              vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.epoch !== undefined) {
              let data1 = data.epoch
              const _errs3 = errors
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (data1.length > 10 && func0(data1) > 10) {
                    validate313.errors = [
                      {
                        instancePath: instancePath + '/epoch',
                        schemaPath: 'Epoch/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 10 },
                      },
                    ]
                    return false
                  } else {
                    if (data1.length < 20 && func0(data1) < 10) {
                      validate313.errors = [
                        {
                          instancePath: instancePath + '/epoch',
                          schemaPath: 'Epoch/minLength',
                          keyword: 'minLength',
                          params: { limit: 10 },
                        },
                      ]
                      return false
                    } else {
                      if (!pattern21.test(data1)) {
                        validate313.errors = [
                          {
                            instancePath: instancePath + '/epoch',
                            schemaPath: 'Epoch/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[0-9a-z]{10}$' },
                          },
                        ]
                        return false
                      }
                    }
                  }
                } else {
                  validate313.errors = [
                    {
                      instancePath: instancePath + '/epoch',
                      schemaPath: 'Epoch/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.test !== undefined) {
                const _errs6 = errors
                if (typeof data.test !== 'boolean') {
                  validate313.errors = [
                    {
                      instancePath: instancePath + '/test',
                      schemaPath: '#/properties/test/type',
                      keyword: 'type',
                      params: { type: 'boolean' },
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.gap !== undefined) {
                  const _errs8 = errors
                  if (!validate194(data.gap, { instancePath: instancePath + '/gap' })) {
                    vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.events !== undefined) {
                    let data4 = data.events
                    const _errs9 = errors
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 50) {
                          validate313.errors = [
                            {
                              instancePath: instancePath + '/events',
                              schemaPath: '#/properties/events/maxItems',
                              keyword: 'maxItems',
                              params: { limit: 50 },
                            },
                          ]
                          return false
                        } else {
                          var valid2 = true
                          const len0 = data4.length
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors
                            if (!validate6(data4[i0], { instancePath: instancePath + '/events/' + i0 })) {
                              vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
                              errors = vErrors.length
                            }
                            var valid2 = _errs11 === errors
                            if (!valid2) {
                              break
                            }
                          }
                        }
                      } else {
                        validate313.errors = [
                          {
                            instancePath: instancePath + '/events',
                            schemaPath: '#/properties/events/type',
                            keyword: 'type',
                            params: { type: 'array' },
                          },
                        ]
                        return false
                      }
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate313.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate313.errors = vErrors
  return errors === 0
}

exports.WebhookPage = validate317

function validate317(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.items === undefined && (missing0 = 'items')) {
        validate317.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'items')) {
            validate317.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key0 },
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.items !== undefined) {
            let data0 = data.items
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true
                const len0 = data0.length
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors
                  if (!validate211(data0[i0], { instancePath: instancePath + '/items/' + i0 })) {
                    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs4 === errors
                  if (!valid1) {
                    break
                  }
                }
              } else {
                validate317.errors = [
                  {
                    instancePath: instancePath + '/items',
                    schemaPath: '#/properties/items/type',
                    keyword: 'type',
                    params: { type: 'array' },
                  },
                ]
                return false
              }
            }
          }
        }
      }
    } else {
      validate317.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate317.errors = vErrors
  return errors === 0
}
