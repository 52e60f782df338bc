// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

const func0 = require('ajv/dist/runtime/ucs2length').default
const pattern0 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')

function validate0(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } })
      errors++
    }
    if (data.length < 6 && func0(data) < 3) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 3 } })
      errors++
    }
    if (!pattern0.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate0.errors = vErrors
  return errors === 0
}

function validate1(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } })
      errors++
    }
    if (data.length < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate0(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate1.errors = vErrors
  return errors === 0
}

function validate3(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.leaseIds === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.leaseIds !== undefined) {
      if (!validate1(data.leaseIds, { instancePath: instancePath + '/leaseIds' })) {
        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate3.errors = vErrors
  return errors === 0
}

function validate5(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.maxBytes === undefined) {
      data.maxBytes = 1048576
    }
    if (data.maxDurationMs === undefined) {
      data.maxDurationMs = 600000
    }
    if (data.reconnect === undefined) {
      data.reconnect = false
    }
    for (const key0 in data) {
      if (!(key0 === 'maxBytes' || key0 === 'maxDurationMs' || key0 === 'reconnect')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    let data0 = data.maxBytes
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/maxBytes',
        schemaPath: '#/properties/maxBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 16777216 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxBytes',
          schemaPath: '#/properties/maxBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 16777216 },
        })
        errors++
      }
      if (data0 < 1024 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxBytes',
          schemaPath: '#/properties/maxBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1024 },
        })
        errors++
      }
    }
    let data1 = data.maxDurationMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/maxDurationMs',
        schemaPath: '#/properties/maxDurationMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 86400000 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxDurationMs',
          schemaPath: '#/properties/maxDurationMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 86400000 },
        })
        errors++
      }
      if (data1 < 100 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxDurationMs',
          schemaPath: '#/properties/maxDurationMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        })
        errors++
      }
    }
    if (typeof data.reconnect !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/reconnect',
        schemaPath: '#/properties/reconnect/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate5.errors = vErrors
  return errors === 0
}

const schema25 = {
  type: 'object',
  properties: { type: { enum: ['subscribe', 'send', 'ping'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SubscribeFrameWithDefaults' }, { $ref: 'SendFrameWithDefaults' }, { $ref: 'PingFrame' }],
}
const schema6 = {
  type: 'string',
  enum: [
    'message.received',
    'message.queued',
    'message.state-changed',
    'node.heard',
    'node.updated',
    'node.deleted',
    'radio.created',
    'radio.updated',
    'radio.deleted',
    'radio.state-changed',
    'radio.notified',
    'webhook.created',
    'webhook.state-changed',
    'webhook.deleted',
    'probe.state-changed',
    'probe.deleted',
    'discovery.state-changed',
    'discovery.node-found',
    'discovery.deleted',
    'setting.updated',
    'capture.state-changed',
    'capture.deleted',
    'store.restored',
  ],
}
const pattern1 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u')

function validate9(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 63 && func0(data) > 63) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 63 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern1.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate9.errors = vErrors
  return errors === 0
}

const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$', 'u')

function validate10(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 200 && func0(data) > 200) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } })
      errors++
    }
    if (data.length < 6 && func0(data) < 3) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 3 } })
      errors++
    }
    if (!pattern2.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate10.errors = vErrors
  return errors === 0
}

function validate11(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'radioId' || key0 === 'nodeId')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          })
          errors++
        }
        if (data0.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (typeof data1 !== 'string') {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
          if (
            !(
              data1 === 'message.received' ||
              data1 === 'message.queued' ||
              data1 === 'message.state-changed' ||
              data1 === 'node.heard' ||
              data1 === 'node.updated' ||
              data1 === 'node.deleted' ||
              data1 === 'radio.created' ||
              data1 === 'radio.updated' ||
              data1 === 'radio.deleted' ||
              data1 === 'radio.state-changed' ||
              data1 === 'radio.notified' ||
              data1 === 'webhook.created' ||
              data1 === 'webhook.state-changed' ||
              data1 === 'webhook.deleted' ||
              data1 === 'probe.state-changed' ||
              data1 === 'probe.deleted' ||
              data1 === 'discovery.state-changed' ||
              data1 === 'discovery.node-found' ||
              data1 === 'discovery.deleted' ||
              data1 === 'setting.updated' ||
              data1 === 'capture.state-changed' ||
              data1 === 'capture.deleted' ||
              data1 === 'store.restored'
            )
          ) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.enum },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate11.errors = vErrors
  return errors === 0
}

function validate14(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.cursor === undefined) {
      data.cursor = 'head'
    }
    if (data.filter === undefined) {
      data.filter = {}
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref' || key0 === 'cursor' || key0 === 'filter')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('subscribe' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'subscribe' },
        })
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    let data2 = data.cursor
    if (typeof data2 === 'string') {
      if (data2.length > 100 && func0(data2) > 100) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        })
        errors++
      }
      if (data2.length < 2 && func0(data2) < 1) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      })
      errors++
    }
    if (!validate11(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
      errors = vErrors.length
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate14.errors = vErrors
  return errors === 0
}

const pattern5 = new RegExp('^[\\x21-\\x7e]+$', 'u')
const schema17 = {
  type: 'object',
  properties: { encoding: { enum: ['text', 'base64', 'hex'] } },
  discriminator: { propertyName: 'encoding' },
  oneOf: [{ $ref: 'TextPayload' }, { $ref: 'Base64Payload' }, { $ref: 'HexPayload' }],
}

function validate16(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      })
      errors++
    }
    if (data.data === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'data' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('text' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        })
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 65536 && func0(data1) > 65536) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 65536 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate16.errors = vErrors
  return errors === 0
}

const pattern3 = new RegExp('^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'u')

function validate17(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      })
      errors++
    }
    if (data.data === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'data' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('base64' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'base64' },
        })
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 90000 && func0(data1) > 90000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 90000 },
          })
          errors++
        }
        if (!pattern3.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate17.errors = vErrors
  return errors === 0
}

const pattern4 = new RegExp('^(?:[0-9A-Fa-f]{2})*$', 'u')

function validate18(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      })
      errors++
    }
    if (data.data === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'data' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('hex' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'hex' },
        })
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 131072 && func0(data1) > 131072) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 131072 },
          })
          errors++
        }
        if (!pattern4.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[0-9A-Fa-f]{2})*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate18.errors = vErrors
  return errors === 0
}

function validate19(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (!(data0 === 'text' || data0 === 'base64' || data0 === 'hex')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/enum',
          keyword: 'enum',
          params: { allowedValues: schema17.properties.encoding.enum },
        })
        errors++
      }
    }
    const tag0 = data.encoding
    if (typeof tag0 == 'string') {
      if (tag0 === 'text') {
        if (!validate16(data, { instancePath })) {
          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'base64') {
        if (!validate17(data, { instancePath })) {
          vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'hex') {
        if (!validate18(data, { instancePath })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'encoding', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'encoding', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate19.errors = vErrors
  return errors === 0
}

function validate23(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data === 'string') {
    if (data.length > 1000 && func0(data) > 1000) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/anyOf/0/maxLength',
        keyword: 'maxLength',
        params: { limit: 1000 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (!(typeof data == 'number' && isFinite(data))) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'number' },
      })
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/anyOf/2/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
      if (!valid0) {
        const _errs7 = errors
        if (Array.isArray(data)) {
          if (data.length > 64) {
            ;(vErrors ??= []).push({
              instancePath,
              schemaPath: '#/anyOf/3/maxItems',
              keyword: 'maxItems',
              params: { limit: 64 },
            })
            errors++
          }
          const len0 = data.length
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0]
            if (typeof data0 === 'string') {
              if (data0.length > 1000 && func0(data0) > 1000) {
                ;(vErrors ??= []).push({
                  instancePath: instancePath + '/' + i0,
                  schemaPath: '#/anyOf/3/items/maxLength',
                  keyword: 'maxLength',
                  params: { limit: 1000 },
                })
                errors++
              }
            } else {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/anyOf/3/items/type',
                keyword: 'type',
                params: { type: 'string' },
              })
              errors++
            }
          }
        } else {
          ;(vErrors ??= []).push({
            instancePath,
            schemaPath: '#/anyOf/3/type',
            keyword: 'type',
            params: { type: 'array' },
          })
          errors++
        }
        var _valid0 = _errs7 === errors
        valid0 = valid0 || _valid0
      }
    }
  }
  if (!valid0) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} })
    errors++
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
  validate23.errors = vErrors
  return errors === 0
}

function validate24(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length > 64) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maxProperties',
        keyword: 'maxProperties',
        params: { limit: 64 },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !validate23(data[key0], { instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}

const formats0 = require('ajv-formats/dist/formats').fullFormats.int32
const formats2 = require('ajv-formats/dist/formats').fullFormats.int64

function validate26(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.priority === undefined) {
      data.priority = 5
    }
    if (data.radioId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      })
      errors++
    }
    if (data.payload === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'payload' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'radioId' ||
          key0 === 'destination' ||
          key0 === 'payload' ||
          key0 === 'priority' ||
          key0 === 'expiresInMs' ||
          key0 === 'options'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.destination !== undefined) {
      let data1 = data.destination
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/destination',
          schemaPath: '#/properties/destination/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.payload !== undefined) {
      if (!validate19(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors)
        errors = vErrors.length
      }
    }
    let data3 = data.priority
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/priority',
        schemaPath: '#/properties/priority/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 9 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 9 },
        })
        errors++
      }
      if (data3 < 0 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
      if (!formats0.validate(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
    if (data.expiresInMs !== undefined) {
      let data4 = data.expiresInMs
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/expiresInMs',
          schemaPath: '#/properties/expiresInMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2592000000 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2592000000 },
          })
          errors++
        }
        if (data4 < 1 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats2.validate(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/format',
            keyword: 'format',
            params: { format: 'int64' },
          })
          errors++
        }
      }
    }
    if (data.options !== undefined) {
      if (!validate24(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate26.errors = vErrors
  return errors === 0
}

function validate30(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.ref === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ref' },
      })
      errors++
    }
    if (data.message === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref' || key0 === 'idempotencyKey' || key0 === 'message')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('send' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'send' },
        })
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.idempotencyKey !== undefined) {
      let data2 = data.idempotencyKey
      if (typeof data2 === 'string') {
        if (data2.length > 255 && func0(data2) > 255) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          })
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
        if (!pattern5.test(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/idempotencyKey',
          schemaPath: '#/properties/idempotencyKey/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.message !== undefined) {
      if (!validate26(data.message, { instancePath: instancePath + '/message' })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate30.errors = vErrors
  return errors === 0
}

function validate32(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('ping' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'ping' },
        })
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate32.errors = vErrors
  return errors === 0
}

function validate33(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'subscribe' || data0 === 'send' || data0 === 'ping')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema25.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'subscribe') {
        if (!validate14(data, { instancePath })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'send') {
        if (!validate30(data, { instancePath })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'ping') {
        if (!validate32(data, { instancePath })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate33.errors = vErrors
  return errors === 0
}

const schema83 = {
  type: 'object',
  properties: { type: { enum: ['json', 'delimited', 'struct'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [
    { $ref: 'JsonDecoderWithDefaults' },
    { $ref: 'DelimitedDecoderWithDefaults' },
    { $ref: 'StructDecoderWithDefaults' },
  ],
}

function validate38(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 256) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 256 } })
      errors++
    }
    if (data.length < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate38.errors = vErrors
  return errors === 0
}

const pattern6 = new RegExp('^(?:/(?:[^~/]|~[01])*)*$', 'u')

function validate40(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data === 'string') {
    if (data.length > 1000 && func0(data) > 1000) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/anyOf/0/maxLength',
        keyword: 'maxLength',
        params: { limit: 1000 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (!(typeof data == 'number' && isFinite(data))) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'number' },
      })
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/anyOf/2/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
    }
  }
  if (!valid0) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} })
    errors++
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
  validate40.errors = vErrors
  return errors === 0
}

function validate41(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.pointer === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pointer' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'pointer' || key0 === 'equals')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.pointer !== undefined) {
      let data0 = data.pointer
      if (typeof data0 === 'string') {
        if (data0.length > 1000 && func0(data0) > 1000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000 },
          })
          errors++
        }
        if (!pattern6.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/pointer',
          schemaPath: 'DecoderPointer/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.equals !== undefined) {
      let data1 = data.equals
      if (Array.isArray(data1)) {
        if (data1.length > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          })
          errors++
        }
        if (data1.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data1[i0], { instancePath: instancePath + '/equals/' + i0 })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/equals',
          schemaPath: '#/properties/equals/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate41.errors = vErrors
  return errors === 0
}

const schema40 = {
  type: 'object',
  required: ['pointer', 'name'],
  properties: {
    pointer: { $ref: 'DecoderPointer' },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional', default: false },
  },
  additionalProperties: false,
}
const func35 = Object.prototype.hasOwnProperty
const pattern8 = new RegExp('^[A-Za-z][A-Za-z0-9_]{0,47}$', 'u')
const pattern9 = new RegExp('^[A-Za-z0-9_.-]{1,32}$', 'u')
const pattern10 = new RegExp('^[!-~]{1,16}$', 'u')

function validate48(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length > 64) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maxProperties',
        keyword: 'maxProperties',
        params: { limit: 64 },
      })
      errors++
    }
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      let data0 = data[key0]
      if (!(typeof data0 == 'number' && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate48.errors = vErrors
  return errors === 0
}

function validate49(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 16) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 16 } })
      errors++
    }
    if (data.length < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      const _errs2 = errors
      let valid2 = false
      const _errs3 = errors
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      var _valid0 = _errs3 === errors
      valid2 = valid2 || _valid0
      if (!valid2) {
        const _errs5 = errors
        if (!(typeof data0 == 'number' && isFinite(data0))) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/' + i0,
            schemaPath: '#/items/anyOf/1/type',
            keyword: 'type',
            params: { type: 'number' },
          })
          errors++
        }
        var _valid0 = _errs5 === errors
        valid2 = valid2 || _valid0
      }
      if (!valid2) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs2
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate49.errors = vErrors
  return errors === 0
}

function validate51(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.optional === undefined) {
      data.optional = false
    }
    if (data.pointer === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pointer' },
      })
      errors++
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema40.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.pointer !== undefined) {
      let data0 = data.pointer
      if (typeof data0 === 'string') {
        if (data0.length > 1000 && func0(data0) > 1000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000 },
          })
          errors++
        }
        if (!pattern6.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/pointer',
          schemaPath: 'DecoderPointer/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (!pattern8.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data2 = data.channel
      if (typeof data2 === 'string') {
        if (!pattern9.test(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data3 = data.unit
      if (typeof data3 === 'string') {
        if (!pattern10.test(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data4 = data.scale
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data5 = data.add
      if (!(typeof data5 == 'number' && isFinite(data5))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.optional !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/optional',
        schemaPath: 'FieldOptional/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate51.errors = vErrors
  return errors === 0
}

function validate54(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'source' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('json' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'json' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate41(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      let data4 = data.source
      if (typeof data4 === 'string') {
        if (data4.length > 1000 && func0(data4) > 1000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: 'DecoderPointer/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000 },
          })
          errors++
        }
        if (!pattern6.test(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: 'DecoderPointer/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/source',
          schemaPath: 'DecoderPointer/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data5 = data.fields
      if (Array.isArray(data5)) {
        if (data5.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data5.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate51(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate54.errors = vErrors
  return errors === 0
}

function validate60(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'column' || key0 === 'key' || key0 === 'equals')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.column !== undefined) {
      let data0 = data.column
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/column',
          schemaPath: 'DecoderColumn/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 256 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/key',
          schemaPath: 'DecoderKey/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.equals !== undefined) {
      let data2 = data.equals
      if (Array.isArray(data2)) {
        if (data2.length > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          })
          errors++
        }
        if (data2.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0]
          if (typeof data3 === 'string') {
            if (data3.length > 1000 && func0(data3) > 1000) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/equals/' + i0,
                schemaPath: '#/properties/equals/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1000 },
              })
              errors++
            }
          } else {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/equals/' + i0,
              schemaPath: '#/properties/equals/items/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/equals',
          schemaPath: '#/properties/equals/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate60.errors = vErrors
  return errors === 0
}

function validate61(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'column' || key0 === 'key')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.column !== undefined) {
      let data0 = data.column
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/column',
          schemaPath: 'DecoderColumn/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 256 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/key',
          schemaPath: 'DecoderKey/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate61.errors = vErrors
  return errors === 0
}

const schema59 = {
  type: 'object',
  required: ['name'],
  properties: {
    column: { $ref: 'DecoderColumn' },
    key: { $ref: 'DecoderKey' },
    suffix: { type: 'string', minLength: 1, maxLength: 16 },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional', default: false },
  },
  additionalProperties: false,
}

function validate62(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.optional === undefined) {
      data.optional = false
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema59.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.column !== undefined) {
      let data0 = data.column
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/column',
          schemaPath: 'DecoderColumn/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 256 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/key',
          schemaPath: 'DecoderKey/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.suffix !== undefined) {
      let data2 = data.suffix
      if (typeof data2 === 'string') {
        if (data2.length > 16 && func0(data2) > 16) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/suffix',
            schemaPath: '#/properties/suffix/maxLength',
            keyword: 'maxLength',
            params: { limit: 16 },
          })
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/suffix',
            schemaPath: '#/properties/suffix/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/suffix',
          schemaPath: '#/properties/suffix/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data3 = data.name
      if (typeof data3 === 'string') {
        if (!pattern8.test(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data4 = data.channel
      if (typeof data4 === 'string') {
        if (!pattern9.test(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data5 = data.unit
      if (typeof data5 === 'string') {
        if (!pattern10.test(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data6 = data.scale
      if (!(typeof data6 == 'number' && isFinite(data6))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data7 = data.add
      if (!(typeof data7 == 'number' && isFinite(data7))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.optional !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/optional',
        schemaPath: 'FieldOptional/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate62.errors = vErrors
  return errors === 0
}

function validate65(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'source' ||
          key0 === 'delimiter' ||
          key0 === 'pairSeparator' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('delimited' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'delimited' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate60(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      if (!validate61(data.source, { instancePath: instancePath + '/source' })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
    }
    if (data.delimiter !== undefined) {
      let data5 = data.delimiter
      if (typeof data5 === 'string') {
        if (data5.length > 8 && func0(data5) > 8) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/delimiter',
            schemaPath: '#/properties/delimiter/maxLength',
            keyword: 'maxLength',
            params: { limit: 8 },
          })
          errors++
        }
        if (data5.length < 2 && func0(data5) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/delimiter',
            schemaPath: '#/properties/delimiter/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/delimiter',
          schemaPath: '#/properties/delimiter/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.pairSeparator !== undefined) {
      let data6 = data.pairSeparator
      if (typeof data6 === 'string') {
        if (data6.length > 8 && func0(data6) > 8) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pairSeparator',
            schemaPath: '#/properties/pairSeparator/maxLength',
            keyword: 'maxLength',
            params: { limit: 8 },
          })
          errors++
        }
        if (data6.length < 2 && func0(data6) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pairSeparator',
            schemaPath: '#/properties/pairSeparator/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/pairSeparator',
          schemaPath: '#/properties/pairSeparator/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data7 = data.fields
      if (Array.isArray(data7)) {
        if (data7.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data7.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data7[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate65.errors = vErrors
  return errors === 0
}

const schema71 = { type: 'string', enum: ['big', 'little'] }

function validate70(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'size' || key0 === 'offset' || key0 === 'mask' || key0 === 'equals')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.size !== undefined) {
      let data0 = data.size
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 16384 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 16384 },
          })
          errors++
        }
        if (data0 < 0 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/size',
            schemaPath: '#/properties/size/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
    if (data.offset !== undefined) {
      let data1 = data.offset
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/offset',
          schemaPath: '#/properties/offset/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 16383 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 16383 },
          })
          errors++
        }
        if (data1 < 0 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
    if (data.mask !== undefined) {
      let data2 = data.mask
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/mask',
          schemaPath: '#/properties/mask/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/mask',
            schemaPath: '#/properties/mask/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 255 },
          })
          errors++
        }
        if (data2 < 1 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/mask',
            schemaPath: '#/properties/mask/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.equals !== undefined) {
      let data3 = data.equals
      if (Array.isArray(data3)) {
        if (data3.length > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          })
          errors++
        }
        if (data3.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/equals',
            schemaPath: '#/properties/equals/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/equals/' + i0,
              schemaPath: '#/properties/equals/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            })
            errors++
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 > 255 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/equals/' + i0,
                schemaPath: '#/properties/equals/items/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 255 },
              })
              errors++
            }
            if (data4 < 0 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/equals/' + i0,
                schemaPath: '#/properties/equals/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              })
              errors++
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/equals',
          schemaPath: '#/properties/equals/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate70.errors = vErrors
  return errors === 0
}

const schema72 = {
  type: 'object',
  required: ['offset', 'type', 'name'],
  properties: {
    offset: { type: 'integer', minimum: 0, maximum: 16383 },
    type: {
      type: 'string',
      enum: [
        'uint8',
        'int8',
        'uint16',
        'int16',
        'uint24',
        'int24',
        'uint32',
        'int32',
        'uint48',
        'int48',
        'uint64',
        'int64',
        'float32',
        'float64',
        'text',
      ],
    },
    byteOrder: { $ref: 'ByteOrder' },
    bits: {
      type: 'object',
      required: ['first', 'count'],
      properties: {
        first: { type: 'integer', minimum: 0, maximum: 63 },
        count: { type: 'integer', minimum: 1, maximum: 64 },
      },
      additionalProperties: false,
    },
    length: { type: 'integer', minimum: 1, maximum: 256 },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional', default: false },
  },
  additionalProperties: false,
}

function validate72(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.optional === undefined) {
      data.optional = false
    }
    if (data.offset === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'offset' },
      })
      errors++
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema72.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.offset !== undefined) {
      let data0 = data.offset
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/offset',
          schemaPath: '#/properties/offset/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 16383 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 16383 },
          })
          errors++
        }
        if (data0 < 0 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type
      if (typeof data1 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data1 === 'uint8' ||
          data1 === 'int8' ||
          data1 === 'uint16' ||
          data1 === 'int16' ||
          data1 === 'uint24' ||
          data1 === 'int24' ||
          data1 === 'uint32' ||
          data1 === 'int32' ||
          data1 === 'uint48' ||
          data1 === 'int48' ||
          data1 === 'uint64' ||
          data1 === 'int64' ||
          data1 === 'float32' ||
          data1 === 'float64' ||
          data1 === 'text'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema72.properties.type.enum },
        })
        errors++
      }
    }
    if (data.byteOrder !== undefined) {
      let data2 = data.byteOrder
      if (typeof data2 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data2 === 'big' || data2 === 'little')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.enum },
        })
        errors++
      }
    }
    if (data.bits !== undefined) {
      let data3 = data.bits
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.first === undefined) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bits',
            schemaPath: '#/properties/bits/required',
            keyword: 'required',
            params: { missingProperty: 'first' },
          })
          errors++
        }
        if (data3.count === undefined) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bits',
            schemaPath: '#/properties/bits/required',
            keyword: 'required',
            params: { missingProperty: 'count' },
          })
          errors++
        }
        for (const key1 in data3) {
          if (!(key1 === 'first' || key1 === 'count')) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits',
              schemaPath: '#/properties/bits/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            })
            errors++
          }
        }
        if (data3.first !== undefined) {
          let data4 = data3.first
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits/first',
              schemaPath: '#/properties/bits/properties/first/type',
              keyword: 'type',
              params: { type: 'integer' },
            })
            errors++
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 > 63 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/first',
                schemaPath: '#/properties/bits/properties/first/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 63 },
              })
              errors++
            }
            if (data4 < 0 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/first',
                schemaPath: '#/properties/bits/properties/first/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              })
              errors++
            }
          }
        }
        if (data3.count !== undefined) {
          let data5 = data3.count
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits/count',
              schemaPath: '#/properties/bits/properties/count/type',
              keyword: 'type',
              params: { type: 'integer' },
            })
            errors++
          }
          if (typeof data5 == 'number' && isFinite(data5)) {
            if (data5 > 64 || isNaN(data5)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/count',
                schemaPath: '#/properties/bits/properties/count/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 64 },
              })
              errors++
            }
            if (data5 < 1 || isNaN(data5)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/count',
                schemaPath: '#/properties/bits/properties/count/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              })
              errors++
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bits',
          schemaPath: '#/properties/bits/type',
          keyword: 'type',
          params: { type: 'object' },
        })
        errors++
      }
    }
    if (data.length !== undefined) {
      let data6 = data.length
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/length',
          schemaPath: '#/properties/length/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 256 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/length',
            schemaPath: '#/properties/length/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data6 < 1 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/length',
            schemaPath: '#/properties/length/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.name !== undefined) {
      let data7 = data.name
      if (typeof data7 === 'string') {
        if (!pattern8.test(data7)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data8 = data.channel
      if (typeof data8 === 'string') {
        if (!pattern9.test(data8)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data9 = data.unit
      if (typeof data9 === 'string') {
        if (!pattern10.test(data9)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data10 = data.scale
      if (!(typeof data10 == 'number' && isFinite(data10))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data11 = data.add
      if (!(typeof data11 == 'number' && isFinite(data11))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.optional !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/optional',
        schemaPath: 'FieldOptional/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate72.errors = vErrors
  return errors === 0
}

function validate75(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'byteOrder' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('struct' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'struct' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate70(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
      }
    }
    if (data.byteOrder !== undefined) {
      let data4 = data.byteOrder
      if (typeof data4 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data4 === 'big' || data4 === 'little')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.enum },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data5 = data.fields
      if (Array.isArray(data5)) {
        if (data5.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data5.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate72(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate75.errors = vErrors
  return errors === 0
}

function validate79(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'json' || data0 === 'delimited' || data0 === 'struct')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema83.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'json') {
        if (!validate54(data, { instancePath })) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'delimited') {
        if (!validate65(data, { instancePath })) {
          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'struct') {
        if (!validate75(data, { instancePath })) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate79.errors = vErrors
  return errors === 0
}

function validate83(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 16) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 16 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate79(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate83.errors = vErrors
  return errors === 0
}

function validate85(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.count === undefined) {
      data.count = 10
    }
    for (const key0 in data) {
      if (!(key0 === 'decoders' || key0 === 'payload' || key0 === 'source' || key0 === 'count')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.decoders !== undefined) {
      if (!validate83(data.decoders, { instancePath: instancePath + '/decoders' })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
        errors = vErrors.length
      }
    }
    if (data.payload !== undefined) {
      if (!validate19(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      let data2 = data.source
      if (typeof data2 === 'string') {
        if (data2.length > 100 && func0(data2) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    let data3 = data.count
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/count',
        schemaPath: '#/properties/count/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 100 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 100 },
        })
        errors++
      }
      if (data3 < 1 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate85.errors = vErrors
  return errors === 0
}

const schema86 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mode: { type: 'string', enum: ['auto', 'active', 'passive'], default: 'auto' },
    durationMs: { type: 'integer', minimum: 100, maximum: 3600000, default: 60000 },
  },
  required: [],
}

function validate88(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.mode === undefined) {
      data.mode = 'auto'
    }
    if (data.durationMs === undefined) {
      data.durationMs = 60000
    }
    for (const key0 in data) {
      if (!(key0 === 'mode' || key0 === 'durationMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    let data0 = data.mode
    if (typeof data0 !== 'string') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/mode',
        schemaPath: '#/properties/mode/type',
        keyword: 'type',
        params: { type: 'string' },
      })
      errors++
    }
    if (!(data0 === 'auto' || data0 === 'active' || data0 === 'passive')) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/mode',
        schemaPath: '#/properties/mode/enum',
        keyword: 'enum',
        params: { allowedValues: schema86.properties.mode.enum },
      })
      errors++
    }
    let data1 = data.durationMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/durationMs',
        schemaPath: '#/properties/durationMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 3600000 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/durationMs',
          schemaPath: '#/properties/durationMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 3600000 },
        })
        errors++
      }
      if (data1 < 100 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/durationMs',
          schemaPath: '#/properties/durationMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate88.errors = vErrors
  return errors === 0
}

function validate89(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.leaseIds === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds' || key0 === 'timeoutMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.leaseIds !== undefined) {
      if (!validate1(data.leaseIds, { instancePath: instancePath + '/leaseIds' })) {
        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors)
        errors = vErrors.length
      }
    }
    if (data.timeoutMs !== undefined) {
      let data1 = data.timeoutMs
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/timeoutMs',
          schemaPath: '#/properties/timeoutMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 43200000 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 43200000 },
          })
          errors++
        }
        if (data1 < 100 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          })
          errors++
        }
        if (!formats0.validate(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate89.errors = vErrors
  return errors === 0
}

const pattern22 = new RegExp('^[^\\x00-\\x1f\\x7f]+$', 'u')

function validate91(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 100 && func0(data) > 100) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 100 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern22.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[^\\x00-\\x1f\\x7f]+$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate91.errors = vErrors
  return errors === 0
}

const schema89 = {
  type: 'string',
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
    'keys:admin',
    'audit:read',
  ],
}

function validate93(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } })
      errors++
    }
    if (data.length < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + i0,
          schemaPath: 'Scope/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data0 === 'messages:read' ||
          data0 === 'messages:send' ||
          data0 === 'radios:read' ||
          data0 === 'radios:write' ||
          data0 === 'ports:probe' ||
          data0 === 'nodes:read' ||
          data0 === 'nodes:write' ||
          data0 === 'events:read' ||
          data0 === 'queues:read' ||
          data0 === 'queues:write' ||
          data0 === 'queues:take' ||
          data0 === 'webhooks:read' ||
          data0 === 'webhooks:write' ||
          data0 === 'system:read' ||
          data0 === 'keys:admin' ||
          data0 === 'audit:read'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/' + i0,
          schemaPath: 'Scope/enum',
          keyword: 'enum',
          params: { allowedValues: schema89.enum },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate93.errors = vErrors
  return errors === 0
}

function validate94(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate9(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate94.errors = vErrors
  return errors === 0
}

function validate96(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 63 && func0(data) > 63) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 63 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern1.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate96.errors = vErrors
  return errors === 0
}

function validate97(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate96(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate97.errors = vErrors
  return errors === 0
}

const formats6 = require('ajv-formats/dist/formats').fullFormats['date-time']

function validate100(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'scopes' || key0 === 'radios' || key0 === 'queues' || key0 === 'expiresAt')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate91(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
        errors = vErrors.length
      }
    }
    if (data.scopes !== undefined) {
      if (!validate93(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      let data2 = data.radios
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (!validate94(data2, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radios',
            schemaPath: '#/properties/radios/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          })
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/radios',
          schemaPath: '#/properties/radios/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.queues !== undefined) {
      let data3 = data.queues
      const _errs10 = errors
      let valid2 = false
      const _errs11 = errors
      if (!validate97(data3, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs11 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs12 = errors
        if (data3 !== null) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/queues',
            schemaPath: '#/properties/queues/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          })
          errors++
        }
        var _valid1 = _errs12 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/queues',
          schemaPath: '#/properties/queues/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs10
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.expiresAt !== undefined) {
      let data4 = data.expiresAt
      const _errs15 = errors
      let valid3 = false
      const _errs16 = errors
      if (typeof data4 === 'string') {
        if (!formats6.validate(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresAt',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/expiresAt',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      var _valid2 = _errs16 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs19 = errors
        if (data4 !== null) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresAt',
            schemaPath: '#/properties/expiresAt/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          })
          errors++
        }
        var _valid2 = _errs19 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/expiresAt',
          schemaPath: '#/properties/expiresAt/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs15
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate100.errors = vErrors
  return errors === 0
}

function validate105(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    if (data.scopes === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scopes' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'scopes' || key0 === 'radios' || key0 === 'queues' || key0 === 'expiresAt')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate91(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
        errors = vErrors.length
      }
    }
    if (data.scopes !== undefined) {
      if (!validate93(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      if (!validate94(data.radios, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
        errors = vErrors.length
      }
    }
    if (data.queues !== undefined) {
      if (!validate97(data.queues, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors)
        errors = vErrors.length
      }
    }
    if (data.expiresAt !== undefined) {
      let data4 = data.expiresAt
      if (typeof data4 === 'string') {
        if (!formats6.validate(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/expiresAt',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/expiresAt',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate105.errors = vErrors
  return errors === 0
}

function validate110(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.max === undefined) {
      data.max = 10
    }
    if (data.waitMs === undefined) {
      data.waitMs = 0
    }
    for (const key0 in data) {
      if (!(key0 === 'max' || key0 === 'waitMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    let data0 = data.max
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/max',
        schemaPath: '#/properties/max/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 100 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 100 },
        })
        errors++
      }
      if (data0 < 1 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
        })
        errors++
      }
      if (!formats0.validate(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
    let data1 = data.waitMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/waitMs',
        schemaPath: '#/properties/waitMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 30000 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 30000 },
        })
        errors++
      }
      if (data1 < 0 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
      if (!formats0.validate(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate110.errors = vErrors
  return errors === 0
}

const schema101 = {
  type: 'object',
  required: ['label'],
  additionalProperties: false,
  properties: { label: { type: ['string', 'null'], minLength: 1, maxLength: 100 } },
}

function validate111(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.label === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'label' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'label')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.label !== undefined) {
      let data0 = data.label
      if (typeof data0 !== 'string' && data0 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/label',
          schemaPath: '#/properties/label/type',
          keyword: 'type',
          params: { type: schema101.properties.label.type },
        })
        errors++
      }
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/label',
            schemaPath: '#/properties/label/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/label',
            schemaPath: '#/properties/label/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate111.errors = vErrors
  return errors === 0
}

const schema106 = {
  type: 'string',
  enum: ['lines', 'kiss', 'xbee', 'mysensors', 'meshtastic', 'meshcore', 'twelite', 'rylr'],
}
const schema105 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'ProbePort' }, { $ref: 'TcpLink' }],
}
const pattern24 = new RegExp('^(?:/|(?:\\\\\\\\\\.\\\\)?[Cc][Oo][Mm][0-9])[^\\x00]*$', 'u')

function validate112(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 1000 && func0(data) > 1000) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 1000 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern24.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^(?:/|(?:\\\\\\\\\\.\\\\)?[Cc][Oo][Mm][0-9])[^\\x00]*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate112.errors = vErrors
  return errors === 0
}

function validate113(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.path === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'path' || key0 === 'dtr' || key0 === 'rts')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('serial' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'serial' },
        })
        errors++
      }
    }
    if (data.path !== undefined) {
      if (!validate112(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
        errors = vErrors.length
      }
    }
    if (data.dtr !== undefined) {
      if (typeof data.dtr !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/dtr',
          schemaPath: '#/properties/dtr/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
    if (data.rts !== undefined) {
      if (typeof data.rts !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/rts',
          schemaPath: '#/properties/rts/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate113.errors = vErrors
  return errors === 0
}

const pattern25 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')

function validate115(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.host === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'host' },
      })
      errors++
    }
    if (data.port === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'port' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'host' || key0 === 'port')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('tcp' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'tcp' },
        })
        errors++
      }
    }
    if (data.host !== undefined) {
      let data1 = data.host
      if (typeof data1 === 'string') {
        if (data1.length > 253 && func0(data1) > 253) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/maxLength',
            keyword: 'maxLength',
            params: { limit: 253 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
        if (!pattern25.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._:-]+$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/host',
          schemaPath: '#/properties/host/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.port !== undefined) {
      let data2 = data.port
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/port',
          schemaPath: '#/properties/port/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          })
          errors++
        }
        if (data2 < 1 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate115.errors = vErrors
  return errors === 0
}

function validate116(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'serial' || data0 === 'tcp')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema105.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate113(data, { instancePath })) {
          vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate115(data, { instancePath })) {
          vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate116.errors = vErrors
  return errors === 0
}

function validate120(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 4000000 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 4000000 },
      })
      errors++
    }
    if (data < 50 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 50 },
      })
      errors++
    }
    if (!formats0.validate(data)) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } })
      errors++
    }
  }
  validate120.errors = vErrors
  return errors === 0
}

function func73(a, b) {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && func73(a[name], b[name]))
  )
}

function validate121(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.listenMs === undefined) {
      data.listenMs = 1000
    }
    if (data.listenOnly === undefined) {
      data.listenOnly = false
    }
    if (data.target === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'target' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'target' ||
          key0 === 'drivers' ||
          key0 === 'baudRates' ||
          key0 === 'listenMs' ||
          key0 === 'listenOnly'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.target !== undefined) {
      if (!validate116(data.target, { instancePath: instancePath + '/target' })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors)
        errors = vErrors.length
      }
    }
    if (data.drivers !== undefined) {
      let data1 = data.drivers
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/drivers',
            schemaPath: '#/properties/drivers/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          })
          errors++
        }
        if (data1.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/drivers',
            schemaPath: '#/properties/drivers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 !== 'string') {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/drivers/' + i0,
              schemaPath: 'DriverName/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
          if (
            !(
              data2 === 'lines' ||
              data2 === 'kiss' ||
              data2 === 'xbee' ||
              data2 === 'mysensors' ||
              data2 === 'meshtastic' ||
              data2 === 'meshcore' ||
              data2 === 'twelite' ||
              data2 === 'rylr'
            )
          ) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/drivers/' + i0,
              schemaPath: 'DriverName/enum',
              keyword: 'enum',
              params: { allowedValues: schema106.enum },
            })
            errors++
          }
        }
        let i1 = data1.length
        let j0
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func73(data1[i1], data1[j0])) {
                ;(vErrors ??= []).push({
                  instancePath: instancePath + '/drivers',
                  schemaPath: '#/properties/drivers/uniqueItems',
                  keyword: 'uniqueItems',
                  params: { i: i1, j: j0 },
                })
                errors++
                break outer0
              }
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/drivers',
          schemaPath: '#/properties/drivers/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.baudRates !== undefined) {
      let data3 = data.baudRates
      if (Array.isArray(data3)) {
        if (data3.length > 20) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/baudRates',
            schemaPath: '#/properties/baudRates/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          })
          errors++
        }
        if (data3.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/baudRates',
            schemaPath: '#/properties/baudRates/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len1 = data3.length
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate120(data3[i2], { instancePath: instancePath + '/baudRates/' + i2 })) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
            errors = vErrors.length
          }
        }
        let i3 = data3.length
        let j1
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func73(data3[i3], data3[j1])) {
                ;(vErrors ??= []).push({
                  instancePath: instancePath + '/baudRates',
                  schemaPath: '#/properties/baudRates/uniqueItems',
                  keyword: 'uniqueItems',
                  params: { i: i3, j: j1 },
                })
                errors++
                break outer1
              }
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/baudRates',
          schemaPath: '#/properties/baudRates/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    let data5 = data.listenMs
    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/listenMs',
        schemaPath: '#/properties/listenMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data5 == 'number' && isFinite(data5)) {
      if (data5 > 60000 || isNaN(data5)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 60000 },
        })
        errors++
      }
      if (data5 < 100 || isNaN(data5)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        })
        errors++
      }
    }
    if (typeof data.listenOnly !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/listenOnly',
        schemaPath: '#/properties/listenOnly/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate121.errors = vErrors
  return errors === 0
}

function validate124(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 43200000 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 43200000 },
      })
      errors++
    }
    if (data < 100 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 100 },
      })
      errors++
    }
    if (!formats0.validate(data)) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } })
      errors++
    }
  }
  validate124.errors = vErrors
  return errors === 0
}

function validate125(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 1000 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 1000 },
      })
      errors++
    }
    if (data < 1 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 1 },
      })
      errors++
    }
    if (!formats0.validate(data)) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } })
      errors++
    }
  }
  validate125.errors = vErrors
  return errors === 0
}

function validate126(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'filter' || key0 === 'visibilityTimeoutMs' || key0 === 'maxDeliveries')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.filter !== undefined) {
      if (!validate11(data.filter, { instancePath: instancePath + '/filter' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
    if (data.visibilityTimeoutMs !== undefined) {
      if (!validate124(data.visibilityTimeoutMs, { instancePath: instancePath + '/visibilityTimeoutMs' })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
        errors = vErrors.length
      }
    }
    if (data.maxDeliveries !== undefined) {
      if (!validate125(data.maxDeliveries, { instancePath: instancePath + '/maxDeliveries' })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate126.errors = vErrors
  return errors === 0
}

function validate130(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.filter === undefined) {
      data.filter = {}
    }
    if (data.visibilityTimeoutMs === undefined) {
      data.visibilityTimeoutMs = 30000
    }
    if (data.maxDeliveries === undefined) {
      data.maxDeliveries = 5
    }
    if (data.cursor === undefined) {
      data.cursor = 'head'
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'name' ||
          key0 === 'filter' ||
          key0 === 'visibilityTimeoutMs' ||
          key0 === 'maxDeliveries' ||
          key0 === 'cursor'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate96(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
    }
    if (!validate11(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
      errors = vErrors.length
    }
    let data2 = data.visibilityTimeoutMs
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/visibilityTimeoutMs',
        schemaPath: '#/properties/visibilityTimeoutMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 43200000 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 43200000 },
        })
        errors++
      }
      if (data2 < 100 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        })
        errors++
      }
      if (!formats0.validate(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
    let data3 = data.maxDeliveries
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/maxDeliveries',
        schemaPath: '#/properties/maxDeliveries/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 1000 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 1000 },
        })
        errors++
      }
      if (data3 < 1 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
        })
        errors++
      }
      if (!formats0.validate(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
    let data4 = data.cursor
    if (typeof data4 === 'string') {
      if (data4.length > 100 && func0(data4) > 100) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        })
        errors++
      }
      if (data4.length < 2 && func0(data4) < 1) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate130.errors = vErrors
  return errors === 0
}

const schema166 = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    name: { type: ['string', 'null'], minLength: 1, maxLength: 100 },
    driver: { $ref: 'DriverName' },
    link: { $ref: 'LinkRequest' },
    options: {
      type: 'object',
      maxProperties: 64,
      additionalProperties: { anyOf: [{ $ref: 'OptionValue' }, { type: 'null' }] },
    },
    enabled: { type: 'boolean' },
    silentAfterMs: { type: ['integer', 'null'], format: 'int64', minimum: 100, maximum: 604800000 },
    airtime: { anyOf: [{ $ref: 'AirtimeLimit' }, { type: 'null' }] },
    decoders: { anyOf: [{ $ref: 'Decoders' }, { type: 'null' }] },
  },
}
const schema124 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SerialLinkRequest' }, { $ref: 'TcpLink' }],
}
const schema119 = {
  type: 'object',
  required: ['type', 'path'],
  properties: {
    type: { type: 'string', const: 'serial' },
    path: { $ref: 'SerialPath' },
    baudRate: { $ref: 'BaudRate' },
    dataBits: { $ref: 'DataBits' },
    parity: { $ref: 'Parity' },
    stopBits: { $ref: 'StopBits' },
    flowControl: { $ref: 'FlowControl' },
    dtr: { type: ['boolean', 'null'] },
    rts: { type: ['boolean', 'null'] },
    lowLatency: { type: ['boolean', 'null'] },
  },
  additionalProperties: false,
}
const schema115 = { type: 'integer', enum: [5, 6, 7, 8] }
const schema116 = { type: 'string', enum: ['none', 'even', 'odd'] }
const schema117 = { type: 'integer', enum: [1, 2] }
const schema118 = { type: 'string', enum: ['none', 'hardware', 'software'] }

function validate137(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.path === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema119.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('serial' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'serial' },
        })
        errors++
      }
    }
    if (data.path !== undefined) {
      if (!validate112(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
        errors = vErrors.length
      }
    }
    if (data.baudRate !== undefined) {
      if (!validate120(data.baudRate, { instancePath: instancePath + '/baudRate' })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.dataBits !== undefined) {
      let data3 = data.dataBits
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (!(data3 === 5 || data3 === 6 || data3 === 7 || data3 === 8)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema115.enum },
        })
        errors++
      }
    }
    if (data.parity !== undefined) {
      let data4 = data.parity
      if (typeof data4 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data4 === 'none' || data4 === 'even' || data4 === 'odd')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/enum',
          keyword: 'enum',
          params: { allowedValues: schema116.enum },
        })
        errors++
      }
    }
    if (data.stopBits !== undefined) {
      let data5 = data.stopBits
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (!(data5 === 1 || data5 === 2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema117.enum },
        })
        errors++
      }
    }
    if (data.flowControl !== undefined) {
      let data6 = data.flowControl
      if (typeof data6 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data6 === 'none' || data6 === 'hardware' || data6 === 'software')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/enum',
          keyword: 'enum',
          params: { allowedValues: schema118.enum },
        })
        errors++
      }
    }
    if (data.dtr !== undefined) {
      let data7 = data.dtr
      if (typeof data7 !== 'boolean' && data7 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/dtr',
          schemaPath: '#/properties/dtr/type',
          keyword: 'type',
          params: { type: schema119.properties.dtr.type },
        })
        errors++
      }
    }
    if (data.rts !== undefined) {
      let data8 = data.rts
      if (typeof data8 !== 'boolean' && data8 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/rts',
          schemaPath: '#/properties/rts/type',
          keyword: 'type',
          params: { type: schema119.properties.rts.type },
        })
        errors++
      }
    }
    if (data.lowLatency !== undefined) {
      let data9 = data.lowLatency
      if (typeof data9 !== 'boolean' && data9 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/lowLatency',
          schemaPath: '#/properties/lowLatency/type',
          keyword: 'type',
          params: { type: schema119.properties.lowLatency.type },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate137.errors = vErrors
  return errors === 0
}

function validate140(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'serial' || data0 === 'tcp')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema124.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate137(data, { instancePath })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate115(data, { instancePath })) {
          vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate140.errors = vErrors
  return errors === 0
}

const schema130 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimit' }],
}

function validate143(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.messagesPerMinute === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messagesPerMinute' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'messagesPerMinute')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('message-rate' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'message-rate' },
        })
        errors++
      }
    }
    if (data.messagesPerMinute !== undefined) {
      let data1 = data.messagesPerMinute
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/messagesPerMinute',
          schemaPath: '#/properties/messagesPerMinute/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100000 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/messagesPerMinute',
            schemaPath: '#/properties/messagesPerMinute/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100000 },
          })
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/messagesPerMinute',
            schemaPath: '#/properties/messagesPerMinute/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate143.errors = vErrors
  return errors === 0
}

const schema128 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulation' }, { $ref: 'FixedRateModulation' }],
}

function validate144(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.spreadingFactor === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spreadingFactor' },
      })
      errors++
    }
    if (data.bandwidthHz === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bandwidthHz' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'spreadingFactor' ||
          key0 === 'bandwidthHz' ||
          key0 === 'codingRate' ||
          key0 === 'preambleSymbols' ||
          key0 === 'explicitHeader' ||
          key0 === 'crc' ||
          key0 === 'overheadBytes'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('lora' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'lora' },
        })
        errors++
      }
    }
    if (data.spreadingFactor !== undefined) {
      let data1 = data.spreadingFactor
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/spreadingFactor',
          schemaPath: '#/properties/spreadingFactor/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 12 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          })
          errors++
        }
        if (data1 < 7 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          })
          errors++
        }
      }
    }
    if (data.bandwidthHz !== undefined) {
      let data2 = data.bandwidthHz
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bandwidthHz',
          schemaPath: '#/properties/bandwidthHz/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1625000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1625000 },
          })
          errors++
        }
        if (data2 < 7800 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7800 },
          })
          errors++
        }
      }
    }
    if (data.codingRate !== undefined) {
      let data3 = data.codingRate
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 8 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/codingRate',
            schemaPath: '#/properties/codingRate/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 8 },
          })
          errors++
        }
        if (data3 < 5 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/codingRate',
            schemaPath: '#/properties/codingRate/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 5 },
          })
          errors++
        }
      }
    }
    if (data.preambleSymbols !== undefined) {
      let data4 = data.preambleSymbols
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 65535 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/preambleSymbols',
            schemaPath: '#/properties/preambleSymbols/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          })
          errors++
        }
        if (data4 < 2 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/preambleSymbols',
            schemaPath: '#/properties/preambleSymbols/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          })
          errors++
        }
      }
    }
    if (data.explicitHeader !== undefined) {
      if (typeof data.explicitHeader !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/explicitHeader',
          schemaPath: '#/properties/explicitHeader/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
    if (data.crc !== undefined) {
      if (typeof data.crc !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/crc',
          schemaPath: '#/properties/crc/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
    if (data.overheadBytes !== undefined) {
      let data7 = data.overheadBytes
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 255 || isNaN(data7)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 255 },
          })
          errors++
        }
        if (data7 < 0 || isNaN(data7)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate144.errors = vErrors
  return errors === 0
}

function validate145(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.bitsPerSecond === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bitsPerSecond' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'bitsPerSecond' || key0 === 'overheadBytes' || key0 === 'overheadMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('fixed-rate' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'fixed-rate' },
        })
        errors++
      }
    }
    if (data.bitsPerSecond !== undefined) {
      let data1 = data.bitsPerSecond
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bitsPerSecond',
          schemaPath: '#/properties/bitsPerSecond/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 10000000 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000000 },
          })
          errors++
        }
        if (data1 < 10 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          })
          errors++
        }
      }
    }
    if (data.overheadBytes !== undefined) {
      let data2 = data.overheadBytes
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data2 < 0 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
    if (data.overheadMs !== undefined) {
      let data3 = data.overheadMs
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 10000 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadMs',
            schemaPath: '#/properties/overheadMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000 },
          })
          errors++
        }
        if (data3 < 0 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/overheadMs',
            schemaPath: '#/properties/overheadMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate145.errors = vErrors
  return errors === 0
}

function validate146(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'lora' || data0 === 'fixed-rate')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema128.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate144(data, { instancePath })) {
          vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate145(data, { instancePath })) {
          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate146.errors = vErrors
  return errors === 0
}

function validate149(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.percent === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'percent' },
      })
      errors++
    }
    if (data.modulation === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modulation' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'percent' || key0 === 'windowMs' || key0 === 'modulation')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('duty-cycle' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'duty-cycle' },
        })
        errors++
      }
    }
    if (data.percent !== undefined) {
      let data1 = data.percent
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          })
          errors++
        }
        if (data1 < 0.001 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0.001 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/percent',
          schemaPath: '#/properties/percent/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.windowMs !== undefined) {
      let data2 = data.windowMs
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 86400000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/windowMs',
            schemaPath: '#/properties/windowMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400000 },
          })
          errors++
        }
        if (data2 < 60000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/windowMs',
            schemaPath: '#/properties/windowMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 60000 },
          })
          errors++
        }
      }
    }
    if (data.modulation !== undefined) {
      if (!validate146(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate149.errors = vErrors
  return errors === 0
}

function validate151(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'message-rate' || data0 === 'duty-cycle')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema130.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate143(data, { instancePath })) {
          vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate149(data, { instancePath })) {
          vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate151.errors = vErrors
  return errors === 0
}

const schema164 = {
  type: 'object',
  properties: { type: { enum: ['json', 'delimited', 'struct'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'JsonDecoder' }, { $ref: 'DelimitedDecoder' }, { $ref: 'StructDecoder' }],
}
const schema131 = {
  type: 'object',
  required: ['pointer', 'name'],
  properties: {
    pointer: { $ref: 'DecoderPointer' },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional' },
  },
  additionalProperties: false,
}

function validate154(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.pointer === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pointer' },
      })
      errors++
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema131.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.pointer !== undefined) {
      let data0 = data.pointer
      if (typeof data0 === 'string') {
        if (data0.length > 1000 && func0(data0) > 1000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000 },
          })
          errors++
        }
        if (!pattern6.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pointer',
            schemaPath: 'DecoderPointer/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/pointer',
          schemaPath: 'DecoderPointer/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (!pattern8.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data2 = data.channel
      if (typeof data2 === 'string') {
        if (!pattern9.test(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data3 = data.unit
      if (typeof data3 === 'string') {
        if (!pattern10.test(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data4 = data.scale
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data5 = data.add
      if (!(typeof data5 == 'number' && isFinite(data5))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.optional !== undefined) {
      if (typeof data.optional !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/optional',
          schemaPath: 'FieldOptional/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate154.errors = vErrors
  return errors === 0
}

function validate157(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'source' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('json' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'json' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate41(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      let data4 = data.source
      if (typeof data4 === 'string') {
        if (data4.length > 1000 && func0(data4) > 1000) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: 'DecoderPointer/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000 },
          })
          errors++
        }
        if (!pattern6.test(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/source',
            schemaPath: 'DecoderPointer/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:/(?:[^~/]|~[01])*)*$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/source',
          schemaPath: 'DecoderPointer/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data5 = data.fields
      if (Array.isArray(data5)) {
        if (data5.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data5.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate154(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate157.errors = vErrors
  return errors === 0
}

const schema142 = {
  type: 'object',
  required: ['name'],
  properties: {
    column: { $ref: 'DecoderColumn' },
    key: { $ref: 'DecoderKey' },
    suffix: { type: 'string', minLength: 1, maxLength: 16 },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional' },
  },
  additionalProperties: false,
}

function validate161(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema142.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.column !== undefined) {
      let data0 = data.column
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/column',
          schemaPath: 'DecoderColumn/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 256 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/column',
            schemaPath: 'DecoderColumn/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/key',
            schemaPath: 'DecoderKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/key',
          schemaPath: 'DecoderKey/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.suffix !== undefined) {
      let data2 = data.suffix
      if (typeof data2 === 'string') {
        if (data2.length > 16 && func0(data2) > 16) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/suffix',
            schemaPath: '#/properties/suffix/maxLength',
            keyword: 'maxLength',
            params: { limit: 16 },
          })
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/suffix',
            schemaPath: '#/properties/suffix/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/suffix',
          schemaPath: '#/properties/suffix/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data3 = data.name
      if (typeof data3 === 'string') {
        if (!pattern8.test(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data4 = data.channel
      if (typeof data4 === 'string') {
        if (!pattern9.test(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data5 = data.unit
      if (typeof data5 === 'string') {
        if (!pattern10.test(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data6 = data.scale
      if (!(typeof data6 == 'number' && isFinite(data6))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data7 = data.add
      if (!(typeof data7 == 'number' && isFinite(data7))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.optional !== undefined) {
      if (typeof data.optional !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/optional',
          schemaPath: 'FieldOptional/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate161.errors = vErrors
  return errors === 0
}

function validate164(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'source' ||
          key0 === 'delimiter' ||
          key0 === 'pairSeparator' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('delimited' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'delimited' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate60(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.source !== undefined) {
      if (!validate61(data.source, { instancePath: instancePath + '/source' })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
    }
    if (data.delimiter !== undefined) {
      let data5 = data.delimiter
      if (typeof data5 === 'string') {
        if (data5.length > 8 && func0(data5) > 8) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/delimiter',
            schemaPath: '#/properties/delimiter/maxLength',
            keyword: 'maxLength',
            params: { limit: 8 },
          })
          errors++
        }
        if (data5.length < 2 && func0(data5) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/delimiter',
            schemaPath: '#/properties/delimiter/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/delimiter',
          schemaPath: '#/properties/delimiter/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.pairSeparator !== undefined) {
      let data6 = data.pairSeparator
      if (typeof data6 === 'string') {
        if (data6.length > 8 && func0(data6) > 8) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pairSeparator',
            schemaPath: '#/properties/pairSeparator/maxLength',
            keyword: 'maxLength',
            params: { limit: 8 },
          })
          errors++
        }
        if (data6.length < 2 && func0(data6) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/pairSeparator',
            schemaPath: '#/properties/pairSeparator/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/pairSeparator',
          schemaPath: '#/properties/pairSeparator/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data7 = data.fields
      if (Array.isArray(data7)) {
        if (data7.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data7.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate161(data7[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate164.errors = vErrors
  return errors === 0
}

const schema153 = {
  type: 'object',
  required: ['offset', 'type', 'name'],
  properties: {
    offset: { type: 'integer', minimum: 0, maximum: 16383 },
    type: {
      type: 'string',
      enum: [
        'uint8',
        'int8',
        'uint16',
        'int16',
        'uint24',
        'int24',
        'uint32',
        'int32',
        'uint48',
        'int48',
        'uint64',
        'int64',
        'float32',
        'float64',
        'text',
      ],
    },
    byteOrder: { $ref: 'ByteOrder' },
    bits: {
      type: 'object',
      required: ['first', 'count'],
      properties: {
        first: { type: 'integer', minimum: 0, maximum: 63 },
        count: { type: 'integer', minimum: 1, maximum: 64 },
      },
      additionalProperties: false,
    },
    length: { type: 'integer', minimum: 1, maximum: 256 },
    name: { $ref: 'ReadingName' },
    channel: { $ref: 'ReadingChannel' },
    unit: { $ref: 'ReadingUnit' },
    scale: { $ref: 'FieldScale' },
    add: { $ref: 'FieldAdd' },
    values: { $ref: 'FieldValues' },
    ignore: { $ref: 'FieldIgnore' },
    optional: { $ref: 'FieldOptional' },
  },
  additionalProperties: false,
}

function validate169(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.offset === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'offset' },
      })
      errors++
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.name === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema153.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.offset !== undefined) {
      let data0 = data.offset
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/offset',
          schemaPath: '#/properties/offset/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 16383 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 16383 },
          })
          errors++
        }
        if (data0 < 0 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/offset',
            schemaPath: '#/properties/offset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type
      if (typeof data1 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data1 === 'uint8' ||
          data1 === 'int8' ||
          data1 === 'uint16' ||
          data1 === 'int16' ||
          data1 === 'uint24' ||
          data1 === 'int24' ||
          data1 === 'uint32' ||
          data1 === 'int32' ||
          data1 === 'uint48' ||
          data1 === 'int48' ||
          data1 === 'uint64' ||
          data1 === 'int64' ||
          data1 === 'float32' ||
          data1 === 'float64' ||
          data1 === 'text'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema153.properties.type.enum },
        })
        errors++
      }
    }
    if (data.byteOrder !== undefined) {
      let data2 = data.byteOrder
      if (typeof data2 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data2 === 'big' || data2 === 'little')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.enum },
        })
        errors++
      }
    }
    if (data.bits !== undefined) {
      let data3 = data.bits
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.first === undefined) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bits',
            schemaPath: '#/properties/bits/required',
            keyword: 'required',
            params: { missingProperty: 'first' },
          })
          errors++
        }
        if (data3.count === undefined) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bits',
            schemaPath: '#/properties/bits/required',
            keyword: 'required',
            params: { missingProperty: 'count' },
          })
          errors++
        }
        for (const key1 in data3) {
          if (!(key1 === 'first' || key1 === 'count')) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits',
              schemaPath: '#/properties/bits/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            })
            errors++
          }
        }
        if (data3.first !== undefined) {
          let data4 = data3.first
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits/first',
              schemaPath: '#/properties/bits/properties/first/type',
              keyword: 'type',
              params: { type: 'integer' },
            })
            errors++
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 > 63 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/first',
                schemaPath: '#/properties/bits/properties/first/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 63 },
              })
              errors++
            }
            if (data4 < 0 || isNaN(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/first',
                schemaPath: '#/properties/bits/properties/first/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              })
              errors++
            }
          }
        }
        if (data3.count !== undefined) {
          let data5 = data3.count
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/bits/count',
              schemaPath: '#/properties/bits/properties/count/type',
              keyword: 'type',
              params: { type: 'integer' },
            })
            errors++
          }
          if (typeof data5 == 'number' && isFinite(data5)) {
            if (data5 > 64 || isNaN(data5)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/count',
                schemaPath: '#/properties/bits/properties/count/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 64 },
              })
              errors++
            }
            if (data5 < 1 || isNaN(data5)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/bits/count',
                schemaPath: '#/properties/bits/properties/count/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              })
              errors++
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bits',
          schemaPath: '#/properties/bits/type',
          keyword: 'type',
          params: { type: 'object' },
        })
        errors++
      }
    }
    if (data.length !== undefined) {
      let data6 = data.length
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/length',
          schemaPath: '#/properties/length/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 256 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/length',
            schemaPath: '#/properties/length/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 256 },
          })
          errors++
        }
        if (data6 < 1 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/length',
            schemaPath: '#/properties/length/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.name !== undefined) {
      let data7 = data.name
      if (typeof data7 === 'string') {
        if (!pattern8.test(data7)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'ReadingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'ReadingName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data8 = data.channel
      if (typeof data8 === 'string') {
        if (!pattern9.test(data8)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/channel',
            schemaPath: 'ReadingChannel/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_.-]{1,32}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/channel',
          schemaPath: 'ReadingChannel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data9 = data.unit
      if (typeof data9 === 'string') {
        if (!pattern10.test(data9)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/unit',
            schemaPath: 'ReadingUnit/pattern',
            keyword: 'pattern',
            params: { pattern: '^[!-~]{1,16}$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/unit',
          schemaPath: 'ReadingUnit/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.scale !== undefined) {
      let data10 = data.scale
      if (!(typeof data10 == 'number' && isFinite(data10))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/scale',
          schemaPath: 'FieldScale/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.add !== undefined) {
      let data11 = data.add
      if (!(typeof data11 == 'number' && isFinite(data11))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/add',
          schemaPath: 'FieldAdd/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    if (data.values !== undefined) {
      if (!validate48(data.values, { instancePath: instancePath + '/values' })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.ignore !== undefined) {
      if (!validate49(data.ignore, { instancePath: instancePath + '/ignore' })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.optional !== undefined) {
      if (typeof data.optional !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/optional',
          schemaPath: 'FieldOptional/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate169.errors = vErrors
  return errors === 0
}

function validate172(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.fields === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'name' ||
          key0 === 'nodes' ||
          key0 === 'when' ||
          key0 === 'byteOrder' ||
          key0 === 'fields'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('struct' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'struct' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'DecoderTitle/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'DecoderTitle/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.nodes !== undefined) {
      if (!validate38(data.nodes, { instancePath: instancePath + '/nodes' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (!validate70(data.when, { instancePath: instancePath + '/when' })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
        errors = vErrors.length
      }
    }
    if (data.byteOrder !== undefined) {
      let data4 = data.byteOrder
      if (typeof data4 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data4 === 'big' || data4 === 'little')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/byteOrder',
          schemaPath: 'ByteOrder/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.enum },
        })
        errors++
      }
    }
    if (data.fields !== undefined) {
      let data5 = data.fields
      if (Array.isArray(data5)) {
        if (data5.length > 32) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          })
          errors++
        }
        if (data5.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/fields',
            schemaPath: '#/properties/fields/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate169(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate172.errors = vErrors
  return errors === 0
}

function validate176(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'json' || data0 === 'delimited' || data0 === 'struct')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema164.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'json') {
        if (!validate157(data, { instancePath })) {
          vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'delimited') {
        if (!validate164(data, { instancePath })) {
          vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'struct') {
        if (!validate172(data, { instancePath })) {
          vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate176.errors = vErrors
  return errors === 0
}

function validate180(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 16) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 16 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate176(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate180.errors = vErrors
  return errors === 0
}

function validate182(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'name' ||
          key0 === 'driver' ||
          key0 === 'link' ||
          key0 === 'options' ||
          key0 === 'enabled' ||
          key0 === 'silentAfterMs' ||
          key0 === 'airtime' ||
          key0 === 'decoders'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name
      if (typeof data0 !== 'string' && data0 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema166.properties.name.type },
        })
        errors++
      }
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.driver !== undefined) {
      let data1 = data.driver
      if (typeof data1 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data1 === 'lines' ||
          data1 === 'kiss' ||
          data1 === 'xbee' ||
          data1 === 'mysensors' ||
          data1 === 'meshtastic' ||
          data1 === 'meshcore' ||
          data1 === 'twelite' ||
          data1 === 'rylr'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema106.enum },
        })
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate140(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      let data3 = data.options
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 64 },
          })
          errors++
        }
        for (const key1 in data3) {
          let data4 = data3[key1]
          const _errs12 = errors
          let valid3 = false
          const _errs13 = errors
          if (
            !validate23(data4, {
              instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs13 === errors
          valid3 = valid3 || _valid0
          if (!valid3) {
            const _errs14 = errors
            if (data4 !== null) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/options/additionalProperties/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              })
              errors++
            }
            var _valid0 = _errs14 === errors
            valid3 = valid3 || _valid0
          }
          if (!valid3) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/options/additionalProperties/anyOf',
              keyword: 'anyOf',
              params: {},
            })
            errors++
          } else {
            errors = _errs12
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'object' },
        })
        errors++
      }
    }
    if (data.enabled !== undefined) {
      if (typeof data.enabled !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
    if (data.silentAfterMs !== undefined) {
      let data6 = data.silentAfterMs
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/silentAfterMs',
          schemaPath: '#/properties/silentAfterMs/type',
          keyword: 'type',
          params: { type: schema166.properties.silentAfterMs.type },
        })
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 604800000 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 604800000 },
          })
          errors++
        }
        if (data6 < 100 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          })
          errors++
        }
        if (!formats2.validate(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/format',
            keyword: 'format',
            params: { format: 'int64' },
          })
          errors++
        }
      }
    }
    if (data.airtime !== undefined) {
      let data7 = data.airtime
      const _errs21 = errors
      let valid4 = false
      const _errs22 = errors
      if (!validate151(data7, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs22 === errors
      valid4 = valid4 || _valid1
      if (!valid4) {
        const _errs23 = errors
        if (data7 !== null) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/airtime',
            schemaPath: '#/properties/airtime/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          })
          errors++
        }
        var _valid1 = _errs23 === errors
        valid4 = valid4 || _valid1
      }
      if (!valid4) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/airtime',
          schemaPath: '#/properties/airtime/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs21
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.decoders !== undefined) {
      let data8 = data.decoders
      const _errs26 = errors
      let valid5 = false
      const _errs27 = errors
      if (!validate180(data8, { instancePath: instancePath + '/decoders' })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs27 === errors
      valid5 = valid5 || _valid2
      if (!valid5) {
        const _errs28 = errors
        if (data8 !== null) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/decoders',
            schemaPath: '#/properties/decoders/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          })
          errors++
        }
        var _valid2 = _errs28 === errors
        valid5 = valid5 || _valid2
      }
      if (!valid5) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/decoders',
          schemaPath: '#/properties/decoders/anyOf',
          keyword: 'anyOf',
          params: {},
        })
        errors++
      } else {
        errors = _errs26
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate182.errors = vErrors
  return errors === 0
}

const schema175 = {
  type: 'object',
  required: ['id', 'driver', 'link'],
  properties: {
    id: { $ref: 'RadioId' },
    name: { $ref: 'RadioName' },
    driver: { $ref: 'DriverName' },
    link: { $ref: 'LinkRequest' },
    options: { $ref: 'Options' },
    enabled: { type: 'boolean', default: true },
    silentAfterMs: { $ref: 'SilentAfterMs' },
    airtime: { $ref: 'AirtimeLimitWithDefaults' },
    decoders: { $ref: 'DecodersWithDefaults' },
  },
  additionalProperties: false,
}

function validate188(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 604800000 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 604800000 },
      })
      errors++
    }
    if (data < 100 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 100 },
      })
      errors++
    }
    if (!formats2.validate(data)) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int64' } })
      errors++
    }
  }
  validate188.errors = vErrors
  return errors === 0
}

const schema174 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimitWithDefaults' }],
}
const schema172 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulationWithDefaults' }, { $ref: 'FixedRateModulationWithDefaults' }],
}

function validate189(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.codingRate === undefined) {
      data.codingRate = 5
    }
    if (data.preambleSymbols === undefined) {
      data.preambleSymbols = 8
    }
    if (data.explicitHeader === undefined) {
      data.explicitHeader = true
    }
    if (data.crc === undefined) {
      data.crc = true
    }
    if (data.overheadBytes === undefined) {
      data.overheadBytes = 0
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.spreadingFactor === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spreadingFactor' },
      })
      errors++
    }
    if (data.bandwidthHz === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bandwidthHz' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'type' ||
          key0 === 'spreadingFactor' ||
          key0 === 'bandwidthHz' ||
          key0 === 'codingRate' ||
          key0 === 'preambleSymbols' ||
          key0 === 'explicitHeader' ||
          key0 === 'crc' ||
          key0 === 'overheadBytes'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('lora' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'lora' },
        })
        errors++
      }
    }
    if (data.spreadingFactor !== undefined) {
      let data1 = data.spreadingFactor
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/spreadingFactor',
          schemaPath: '#/properties/spreadingFactor/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 12 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          })
          errors++
        }
        if (data1 < 7 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          })
          errors++
        }
      }
    }
    if (data.bandwidthHz !== undefined) {
      let data2 = data.bandwidthHz
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bandwidthHz',
          schemaPath: '#/properties/bandwidthHz/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1625000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1625000 },
          })
          errors++
        }
        if (data2 < 7800 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7800 },
          })
          errors++
        }
      }
    }
    let data3 = data.codingRate
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/codingRate',
        schemaPath: '#/properties/codingRate/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 8 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 8 },
        })
        errors++
      }
      if (data3 < 5 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 5 },
        })
        errors++
      }
    }
    let data4 = data.preambleSymbols
    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/preambleSymbols',
        schemaPath: '#/properties/preambleSymbols/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data4 == 'number' && isFinite(data4)) {
      if (data4 > 65535 || isNaN(data4)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 65535 },
        })
        errors++
      }
      if (data4 < 2 || isNaN(data4)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 2 },
        })
        errors++
      }
    }
    if (typeof data.explicitHeader !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/explicitHeader',
        schemaPath: '#/properties/explicitHeader/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
    if (typeof data.crc !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/crc',
        schemaPath: '#/properties/crc/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
    let data7 = data.overheadBytes
    if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/overheadBytes',
        schemaPath: '#/properties/overheadBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data7 == 'number' && isFinite(data7)) {
      if (data7 > 255 || isNaN(data7)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 255 },
        })
        errors++
      }
      if (data7 < 0 || isNaN(data7)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate189.errors = vErrors
  return errors === 0
}

function validate190(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.overheadBytes === undefined) {
      data.overheadBytes = 0
    }
    if (data.overheadMs === undefined) {
      data.overheadMs = 0
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.bitsPerSecond === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bitsPerSecond' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'bitsPerSecond' || key0 === 'overheadBytes' || key0 === 'overheadMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('fixed-rate' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'fixed-rate' },
        })
        errors++
      }
    }
    if (data.bitsPerSecond !== undefined) {
      let data1 = data.bitsPerSecond
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bitsPerSecond',
          schemaPath: '#/properties/bitsPerSecond/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 10000000 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000000 },
          })
          errors++
        }
        if (data1 < 10 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          })
          errors++
        }
      }
    }
    let data2 = data.overheadBytes
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/overheadBytes',
        schemaPath: '#/properties/overheadBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 1000 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 1000 },
        })
        errors++
      }
      if (data2 < 0 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
    }
    let data3 = data.overheadMs
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 10000 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 10000 },
        })
        errors++
      }
      if (data3 < 0 || isNaN(data3)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/overheadMs',
        schemaPath: '#/properties/overheadMs/type',
        keyword: 'type',
        params: { type: 'number' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate190.errors = vErrors
  return errors === 0
}

function validate191(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'lora' || data0 === 'fixed-rate')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema172.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate189(data, { instancePath })) {
          vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate190(data, { instancePath })) {
          vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate191.errors = vErrors
  return errors === 0
}

function validate194(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.windowMs === undefined) {
      data.windowMs = 3600000
    }
    if (data.type === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
      })
      errors++
    }
    if (data.percent === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'percent' },
      })
      errors++
    }
    if (data.modulation === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modulation' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'percent' || key0 === 'windowMs' || key0 === 'modulation')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if ('duty-cycle' !== data0) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'duty-cycle' },
        })
        errors++
      }
    }
    if (data.percent !== undefined) {
      let data1 = data.percent
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          })
          errors++
        }
        if (data1 < 0.001 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0.001 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/percent',
          schemaPath: '#/properties/percent/type',
          keyword: 'type',
          params: { type: 'number' },
        })
        errors++
      }
    }
    let data2 = data.windowMs
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/windowMs',
        schemaPath: '#/properties/windowMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 86400000 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 86400000 },
        })
        errors++
      }
      if (data2 < 60000 || isNaN(data2)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 60000 },
        })
        errors++
      }
    }
    if (data.modulation !== undefined) {
      if (!validate191(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate194.errors = vErrors
  return errors === 0
}

function validate196(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'message-rate' || data0 === 'duty-cycle')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema174.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate143(data, { instancePath })) {
          vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate194(data, { instancePath })) {
          vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors)
          errors = vErrors.length
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate196.errors = vErrors
  return errors === 0
}

function validate199(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enabled === undefined) {
      data.enabled = true
    }
    if (data.id === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
      })
      errors++
    }
    if (data.driver === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'driver' },
      })
      errors++
    }
    if (data.link === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'link' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!func35.call(schema175.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.id !== undefined) {
      if (!validate9(data.id, { instancePath: instancePath + '/id' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: 'RadioName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.driver !== undefined) {
      let data2 = data.driver
      if (typeof data2 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data2 === 'lines' ||
          data2 === 'kiss' ||
          data2 === 'xbee' ||
          data2 === 'mysensors' ||
          data2 === 'meshtastic' ||
          data2 === 'meshcore' ||
          data2 === 'twelite' ||
          data2 === 'rylr'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema106.enum },
        })
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate140(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      if (!validate24(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.enabled !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
    if (data.silentAfterMs !== undefined) {
      if (!validate188(data.silentAfterMs, { instancePath: instancePath + '/silentAfterMs' })) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors)
        errors = vErrors.length
      }
    }
    if (data.airtime !== undefined) {
      if (!validate196(data.airtime, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors)
        errors = vErrors.length
      }
    }
    if (data.decoders !== undefined) {
      if (!validate83(data.decoders, { instancePath: instancePath + '/decoders' })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate199.errors = vErrors
  return errors === 0
}

function validate206(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.delayMs === undefined) {
      data.delayMs = 0
    }
    if (data.leaseIds === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds' || key0 === 'delayMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.leaseIds !== undefined) {
      if (!validate1(data.leaseIds, { instancePath: instancePath + '/leaseIds' })) {
        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors)
        errors = vErrors.length
      }
    }
    let data1 = data.delayMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/delayMs',
        schemaPath: '#/properties/delayMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 43200000 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 43200000 },
        })
        errors++
      }
      if (data1 < 0 || isNaN(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
      if (!formats0.validate(data1)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate206.errors = vErrors
  return errors === 0
}

function validate208(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.overlapMs === undefined) {
      data.overlapMs = 86400000
    }
    for (const key0 in data) {
      if (!(key0 === 'overlapMs')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    let data0 = data.overlapMs
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/overlapMs',
        schemaPath: '#/properties/overlapMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      })
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 604800000 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 604800000 },
        })
        errors++
      }
      if (data0 < 0 || isNaN(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        })
        errors++
      }
      if (!formats0.validate(data0)) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate208.errors = vErrors
  return errors === 0
}

function validate209(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (typeof data === 'string') {
      if (data.length > 1000 && func0(data) > 1000) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/anyOf/1/maxLength',
          keyword: 'maxLength',
          params: { limit: 1000 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/anyOf/1/type',
        keyword: 'type',
        params: { type: 'string' },
      })
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/anyOf/2/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
    }
  }
  if (!valid0) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} })
    errors++
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
  validate209.errors = vErrors
  return errors === 0
}

function validate210(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.save === undefined) {
      data.save = false
    }
    if (data.force === undefined) {
      data.force = false
    }
    if (data.value === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
      })
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'value' || key0 === 'save' || key0 === 'force')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.value !== undefined) {
      if (!validate209(data.value, { instancePath: instancePath + '/value' })) {
        vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.save !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/save',
        schemaPath: '#/properties/save/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
    if (typeof data.force !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/force',
        schemaPath: '#/properties/force/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate210.errors = vErrors
  return errors === 0
}

const schema184 = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    url: { $ref: 'WebhookUrl' },
    description: { type: ['string', 'null'], minLength: 1, maxLength: 200 },
    filter: { $ref: 'EventFilter' },
    batchSize: { $ref: 'BatchSize' },
    enabled: { type: 'boolean' },
  },
}
const pattern37 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://.*$', 'u')

function validate212(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 2000 && func0(data) > 2000) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 2000 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern37.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://.*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate212.errors = vErrors
  return errors === 0
}

function validate213(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } })
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 50 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 50 },
      })
      errors++
    }
    if (data < 1 || isNaN(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 1 },
      })
      errors++
    }
    if (!formats0.validate(data)) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } })
      errors++
    }
  }
  validate213.errors = vErrors
  return errors === 0
}

function validate214(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(key0 === 'url' || key0 === 'description' || key0 === 'filter' || key0 === 'batchSize' || key0 === 'enabled')
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.url !== undefined) {
      if (!validate212(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description
      if (typeof data1 !== 'string' && data1 !== null) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema184.properties.description.type },
        })
        errors++
      }
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      }
    }
    if (data.filter !== undefined) {
      if (!validate11(data.filter, { instancePath: instancePath + '/filter' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
    if (data.batchSize !== undefined) {
      if (!validate213(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
        errors = vErrors.length
      }
    }
    if (data.enabled !== undefined) {
      if (typeof data.enabled !== 'boolean') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: 'boolean' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate214.errors = vErrors
  return errors === 0
}

function validate219(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.filter === undefined) {
      data.filter = {}
    }
    if (data.batchSize === undefined) {
      data.batchSize = 50
    }
    if (data.enabled === undefined) {
      data.enabled = true
    }
    if (data.cursor === undefined) {
      data.cursor = 'head'
    }
    if (data.url === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'url' },
      })
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'url' ||
          key0 === 'description' ||
          key0 === 'filter' ||
          key0 === 'batchSize' ||
          key0 === 'enabled' ||
          key0 === 'cursor'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.url !== undefined) {
      if (!validate212(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/description',
            schemaPath: 'WebhookDescription/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/description',
            schemaPath: 'WebhookDescription/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/description',
          schemaPath: 'WebhookDescription/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (!validate11(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
      errors = vErrors.length
    }
    if (!validate213(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
      vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
      errors = vErrors.length
    }
    if (typeof data.enabled !== 'boolean') {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      })
      errors++
    }
    let data5 = data.cursor
    if (typeof data5 === 'string') {
      if (data5.length > 100 && func0(data5) > 100) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        })
        errors++
      }
      if (data5.length < 2 && func0(data5) < 1) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        })
        errors++
      }
    } else {
      ;(vErrors ??= []).push({
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate219.errors = vErrors
  return errors === 0
}

const pattern38 = new RegExp('^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$', 'u')

function validate223(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
        if (!pattern38.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate223.errors = vErrors
  return errors === 0
}

const pattern39 = new RegExp('^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate224(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } })
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } })
      errors++
    }
    if (!pattern39.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate224.errors = vErrors
  return errors === 0
}

function validate225(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      })
      errors++
    }
    if (data.captureId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captureId' },
      })
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.captureId !== undefined) {
      if (!validate224(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate225.errors = vErrors
  return errors === 0
}

function validate228(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      })
      errors++
    }
    if (data.seq === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seq' },
      })
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate96(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
    }
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          })
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats2.validate(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate228.errors = vErrors
  return errors === 0
}

const pattern40 = new RegExp('^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate230(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } })
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } })
      errors++
    }
    if (!pattern40.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate230.errors = vErrors
  return errors === 0
}

function validate231(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      })
      errors++
    }
    if (data.discoveryId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'discoveryId' },
      })
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.discoveryId !== undefined) {
      if (!validate230(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate231.errors = vErrors
  return errors === 0
}

const pattern41 = new RegExp('^key_[0-9a-hjkmnp-tv-z]{10}$', 'u')

function validate234(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 14 && func0(data) > 14) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 14 } })
      errors++
    }
    if (data.length < 28 && func0(data) < 14) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 14 } })
      errors++
    }
    if (!pattern41.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^key_[0-9a-hjkmnp-tv-z]{10}$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate234.errors = vErrors
  return errors === 0
}

function validate235(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.keyId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'keyId' },
      })
      errors++
    }
    if (data.keyId !== undefined) {
      if (!validate234(data.keyId, { instancePath: instancePath + '/keyId' })) {
        vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate235.errors = vErrors
  return errors === 0
}

const pattern42 = new RegExp('^msg_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate237(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 31 && func0(data) > 31) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 31 } })
      errors++
    }
    if (data.length < 32 && func0(data) < 16) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 16 } })
      errors++
    }
    if (!pattern42.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^msg_[0-9a-z]{10}-[1-9][0-9]*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate237.errors = vErrors
  return errors === 0
}

function validate238(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.messageId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messageId' },
      })
      errors++
    }
    if (data.messageId !== undefined) {
      if (!validate237(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate238.errors = vErrors
  return errors === 0
}

function validate240(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nodeId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nodeId' },
      })
      errors++
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate240.errors = vErrors
  return errors === 0
}

const pattern43 = new RegExp('^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate242(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } })
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } })
      errors++
    }
    if (!pattern43.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate242.errors = vErrors
  return errors === 0
}

function validate243(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.probeId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'probeId' },
      })
      errors++
    }
    if (data.probeId !== undefined) {
      if (!validate242(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate243.errors = vErrors
  return errors === 0
}

const pattern44 = new RegExp('^[a-z0-9-]+$', 'u')

function validate245(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.code === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
      })
      errors++
    }
    if (data.code !== undefined) {
      let data0 = data.code
      if (typeof data0 === 'string') {
        if (data0.length > 60 && func0(data0) > 60) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/maxLength',
            keyword: 'maxLength',
            params: { limit: 60 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
        if (!pattern44.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9-]+$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate245.errors = vErrors
  return errors === 0
}

function validate246(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      })
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate96(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate246.errors = vErrors
  return errors === 0
}

function validate248(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      })
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate248.errors = vErrors
  return errors === 0
}

const pattern45 = new RegExp('^(auto|[1-9][0-9]{0,5}[smhd])$', 'u')

function validate250(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'from' || key0 === 'to' || key0 === 'bucket')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.from !== undefined) {
      let data0 = data.from
      if (typeof data0 === 'string') {
        if (!formats6.validate(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/from',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/from',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.to !== undefined) {
      let data1 = data.to
      if (typeof data1 === 'string') {
        if (!formats6.validate(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/to',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/to',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.bucket !== undefined) {
      let data2 = data.bucket
      if (typeof data2 === 'string') {
        if (!pattern45.test(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/bucket',
            schemaPath: '#/properties/bucket/pattern',
            keyword: 'pattern',
            params: { pattern: '^(auto|[1-9][0-9]{0,5}[smhd])$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/bucket',
          schemaPath: '#/properties/bucket/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate250.errors = vErrors
  return errors === 0
}

const pattern46 = new RegExp('^[A-Za-z][A-Za-z0-9_]{0,47}(:[A-Za-z0-9_.-]{1,32})?$', 'u')

function validate252(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nodeId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nodeId' },
      })
      errors++
    }
    if (data.seriesId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seriesId' },
      })
      errors++
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
    if (data.seriesId !== undefined) {
      let data1 = data.seriesId
      if (typeof data1 === 'string') {
        if (!pattern46.test(data1)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/seriesId',
            schemaPath: 'SeriesId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}(:[A-Za-z0-9_.-]{1,32})?$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/seriesId',
          schemaPath: 'SeriesId/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate252.errors = vErrors
  return errors === 0
}

const pattern48 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')

function validate254(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 64 && func0(data) > 64) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 64 } })
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } })
      errors++
    }
    if (!pattern48.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate254.errors = vErrors
  return errors === 0
}

function validate255(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      })
      errors++
    }
    if (data.setting === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'setting' },
      })
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.setting !== undefined) {
      if (!validate254(data.setting, { instancePath: instancePath + '/setting' })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate255.errors = vErrors
  return errors === 0
}

function validate258(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.address !== undefined) {
      let data0 = data.address
      if (typeof data0 === 'string') {
        if (data0.length > 64 && func0(data0) > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate258.errors = vErrors
  return errors === 0
}

const pattern49 = new RegExp('^wh_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate259(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 30 && func0(data) > 30) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 30 } })
      errors++
    }
    if (data.length < 30 && func0(data) < 15) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 15 } })
      errors++
    }
    if (!pattern49.test(data)) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^wh_[0-9a-z]{10}-[1-9][0-9]*$' },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } })
    errors++
  }
  validate259.errors = vErrors
  return errors === 0
}

function validate260(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      })
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate259(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate260.errors = vErrors
  return errors === 0
}

const schema216 = { type: 'string', enum: ['done', 'refused', 'failed'] }

function validate263(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(key0 === 'outcome' || key0 === 'actorId' || key0 === 'operation' || key0 === 'limit' || key0 === 'cursor')
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.outcome !== undefined) {
      let data0 = data.outcome
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/outcome',
          schemaPath: 'AuditOutcome/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data0 === 'done' || data0 === 'refused' || data0 === 'failed')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/outcome',
          schemaPath: 'AuditOutcome/enum',
          keyword: 'enum',
          params: { allowedValues: schema216.enum },
        })
        errors++
      }
    }
    if (data.actorId !== undefined) {
      let data1 = data.actorId
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/actorId',
            schemaPath: '#/properties/actorId/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/actorId',
            schemaPath: '#/properties/actorId/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/actorId',
          schemaPath: '#/properties/actorId/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.operation !== undefined) {
      let data2 = data.operation
      if (typeof data2 === 'string') {
        if (data2.length > 100 && func0(data2) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/operation',
            schemaPath: '#/properties/operation/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/operation',
            schemaPath: '#/properties/operation/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/operation',
          schemaPath: '#/properties/operation/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data3 = data.limit
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 1000 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data3 < 1 || isNaN(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data3)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data4 = data.cursor
      if (typeof data4 === 'string') {
        if (data4.length > 200 && func0(data4) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data4.length < 2 && func0(data4) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate263.errors = vErrors
  return errors === 0
}

function validate265(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['last-event-id'] !== undefined) {
      let data0 = data['last-event-id']
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/last-event-id',
            schemaPath: 'LogCursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/last-event-id',
            schemaPath: 'LogCursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/last-event-id',
          schemaPath: 'LogCursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate265.errors = vErrors
  return errors === 0
}

function validate266(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'ticket' ||
          key0 === 'cursor' ||
          key0 === 'type' ||
          key0 === 'radioId' ||
          key0 === 'nodeId' ||
          key0 === 'limit' ||
          key0 === 'waitMs'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.cursor !== undefined) {
      let data0 = data.cursor
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: 'LogStart/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: 'LogStart/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          })
          errors++
        }
        if (data1.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 !== 'string') {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
          if (
            !(
              data2 === 'message.received' ||
              data2 === 'message.queued' ||
              data2 === 'message.state-changed' ||
              data2 === 'node.heard' ||
              data2 === 'node.updated' ||
              data2 === 'node.deleted' ||
              data2 === 'radio.created' ||
              data2 === 'radio.updated' ||
              data2 === 'radio.deleted' ||
              data2 === 'radio.state-changed' ||
              data2 === 'radio.notified' ||
              data2 === 'webhook.created' ||
              data2 === 'webhook.state-changed' ||
              data2 === 'webhook.deleted' ||
              data2 === 'probe.state-changed' ||
              data2 === 'probe.deleted' ||
              data2 === 'discovery.state-changed' ||
              data2 === 'discovery.node-found' ||
              data2 === 'discovery.deleted' ||
              data2 === 'setting.updated' ||
              data2 === 'capture.state-changed' ||
              data2 === 'capture.deleted' ||
              data2 === 'store.restored'
            )
          ) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.enum },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
    if (data.limit !== undefined) {
      let data5 = data.limit
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 1000 || isNaN(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data5 < 1 || isNaN(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.waitMs !== undefined) {
      let data6 = data.waitMs
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 30000 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 30000 },
          })
          errors++
        }
        if (data6 < 0 || isNaN(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          })
          errors++
        }
        if (!formats0.validate(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate266.errors = vErrors
  return errors === 0
}

const schema227 = {
  type: 'object',
  properties: {
    radioId: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: 'RadioId' } },
    nodeId: { $ref: 'NodeId' },
    direction: { $ref: 'Direction' },
    state: { type: 'array', minItems: 1, maxItems: 9, items: { $ref: 'MessageState' } },
    from: { type: 'string', format: 'date-time' },
    to: { type: 'string', format: 'date-time' },
    order: { type: 'string', enum: ['asc', 'desc'] },
    limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000 },
    cursor: { type: 'string', minLength: 1, maxLength: 200 },
  },
  additionalProperties: false,
}
const schema225 = { type: 'string', enum: ['in', 'out'] }
const schema226 = {
  type: 'string',
  enum: ['received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'expired', 'cancelled', 'unknown'],
}

function validate271(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func35.call(schema227.properties, key0)) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          })
          errors++
        }
        if (data0.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate9(data0[i0], { instancePath: instancePath + '/radioId/' + i0 })) {
            vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/radioId',
          schemaPath: '#/properties/radioId/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
    if (data.direction !== undefined) {
      let data3 = data.direction
      if (typeof data3 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data3 === 'in' || data3 === 'out')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/enum',
          keyword: 'enum',
          params: { allowedValues: schema225.enum },
        })
        errors++
      }
    }
    if (data.state !== undefined) {
      let data4 = data.state
      if (Array.isArray(data4)) {
        if (data4.length > 9) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/maxItems',
            keyword: 'maxItems',
            params: { limit: 9 },
          })
          errors++
        }
        if (data4.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1]
          if (typeof data5 !== 'string') {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/state/' + i1,
              schemaPath: 'MessageState/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
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
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/state/' + i1,
              schemaPath: 'MessageState/enum',
              keyword: 'enum',
              params: { allowedValues: schema226.enum },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.from !== undefined) {
      let data6 = data.from
      if (typeof data6 === 'string') {
        if (!formats6.validate(data6)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.to !== undefined) {
      let data7 = data.to
      if (typeof data7 === 'string') {
        if (!formats6.validate(data7)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date-time' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.order !== undefined) {
      let data8 = data.order
      if (typeof data8 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data8 === 'asc' || data8 === 'desc')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema227.properties.order.enum },
        })
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data9 = data.limit
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 1000 || isNaN(data9)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data9 < 1 || isNaN(data9)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data9)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data10 = data.cursor
      if (typeof data10 === 'string') {
        if (data10.length > 200 && func0(data10) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data10.length < 2 && func0(data10) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate271.errors = vErrors
  return errors === 0
}

function validate274(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'radioId' || key0 === 'limit' || key0 === 'cursor')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          })
          errors++
        }
        if (data0.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate9(data0[i0], { instancePath: instancePath + '/radioId/' + i0 })) {
            vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/radioId',
          schemaPath: '#/properties/radioId/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data2 = data.limit
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data2 < 1 || isNaN(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data2)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data3 = data.cursor
      if (typeof data3 === 'string') {
        if (data3.length > 200 && func0(data3) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data3.length < 2 && func0(data3) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate274.errors = vErrors
  return errors === 0
}

function validate276(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'radioId' || key0 === 'nodeId' || key0 === 'name' || key0 === 'limit' || key0 === 'cursor')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          })
          errors++
        }
        if (data0.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate9(data0[i0], { instancePath: instancePath + '/radioId/' + i0 })) {
            vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/radioId',
          schemaPath: '#/properties/radioId/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.nodeId !== undefined) {
      if (!validate10(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors)
        errors = vErrors.length
      }
    }
    if (data.name !== undefined) {
      let data3 = data.name
      if (Array.isArray(data3)) {
        if (data3.length > 20) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          })
          errors++
        }
        if (data3.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len1 = data3.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1]
          if (typeof data4 === 'string') {
            if (!pattern8.test(data4)) {
              ;(vErrors ??= []).push({
                instancePath: instancePath + '/name/' + i1,
                schemaPath: 'ReadingName/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9_]{0,47}$' },
              })
              errors++
            }
          } else {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/name/' + i1,
              schemaPath: 'ReadingName/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data5 = data.limit
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 1000 || isNaN(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data5 < 1 || isNaN(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data5)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data6 = data.cursor
      if (typeof data6 === 'string') {
        if (data6.length > 200 && func0(data6) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data6.length < 2 && func0(data6) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate276.errors = vErrors
  return errors === 0
}

function validate279(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'limit' || key0 === 'cursor')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data0 = data.limit
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 1000 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          })
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate279.errors = vErrors
  return errors === 0
}

const schema234 = {
  type: 'object',
  properties: {
    address: { type: 'string', minLength: 1, maxLength: 64 },
    name: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: 'SettingName' } },
    include: { type: 'string', enum: ['value'] },
  },
  additionalProperties: false,
}

function validate280(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address' || key0 === 'name' || key0 === 'include')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.address !== undefined) {
      let data0 = data.address
      if (typeof data0 === 'string') {
        if (data0.length > 64 && func0(data0) > 64) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          })
          errors++
        }
        if (data1.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          })
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate254(data1[i0], { instancePath: instancePath + '/name/' + i0 })) {
            vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
            errors = vErrors.length
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.include !== undefined) {
      let data3 = data.include
      if (typeof data3 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (!(data3 === 'value')) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/enum',
          keyword: 'enum',
          params: { allowedValues: schema234.properties.include.enum },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate280.errors = vErrors
  return errors === 0
}

function validate282(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'ticket')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate282.errors = vErrors
  return errors === 0
}

function validate283(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          })
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          })
          errors++
        }
        if (!pattern5.test(data0)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          })
          errors++
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate283.errors = vErrors
  return errors === 0
}

function validate284(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      ;(vErrors ??= []).push({
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      })
      errors++
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate284.errors = vErrors
  return errors === 0
}

export {
  validate3 as AckRequest,
  validate5 as CaptureRequestWithDefaults,
  validate33 as ClientFrameWithDefaults,
  validate85 as DecoderPreviewRequestWithDefaults,
  validate88 as DiscoveryRequestWithDefaults,
  validate89 as ExtensionRequest,
  validate100 as KeyPatch,
  validate105 as KeyRequest,
  validate110 as LeaseRequestWithDefaults,
  validate26 as MessageRequestWithDefaults,
  validate111 as NodePatch,
  validate121 as ProbeRequestWithDefaults,
  validate126 as QueuePatch,
  validate130 as QueueRequestWithDefaults,
  validate182 as RadioPatch,
  validate199 as RadioRequestWithDefaults,
  validate206 as ReleaseRequestWithDefaults,
  validate208 as SecretRotationRequestWithDefaults,
  validate210 as SettingRequestWithDefaults,
  validate214 as WebhookPatch,
  validate219 as WebhookRequestWithDefaults,
  validate223 as deleteRadioHeaders,
  validate223 as updateRadioHeaders,
  validate223 as deleteNodeHeaders,
  validate223 as updateNodeHeaders,
  validate223 as deleteQueueHeaders,
  validate223 as updateQueueHeaders,
  validate223 as deleteWebhookHeaders,
  validate223 as updateWebhookHeaders,
  validate223 as updateKeyHeaders,
  validate223 as revokeKeyHeaders,
  validate225 as getCaptureParams,
  validate225 as deleteCaptureParams,
  validate225 as cancelCaptureParams,
  validate225 as getCaptureDataParams,
  validate228 as getDeadLetterParams,
  validate228 as deleteDeadLetterParams,
  validate228 as requeueDeadLetterParams,
  validate231 as getDiscoveryParams,
  validate231 as deleteDiscoveryParams,
  validate231 as cancelDiscoveryParams,
  validate235 as getKeyParams,
  validate235 as updateKeyParams,
  validate235 as revokeKeyParams,
  validate238 as getMessageParams,
  validate238 as cancelMessageParams,
  validate240 as getNodeParams,
  validate240 as deleteNodeParams,
  validate240 as updateNodeParams,
  validate240 as listSeriesParams,
  validate243 as getProbeParams,
  validate243 as deleteProbeParams,
  validate243 as cancelProbeParams,
  validate245 as getProblemParams,
  validate246 as getQueueParams,
  validate246 as deleteQueueParams,
  validate246 as updateQueueParams,
  validate246 as leaseEventsParams,
  validate246 as ackLeasesParams,
  validate246 as extendLeasesParams,
  validate246 as releaseLeasesParams,
  validate246 as listDeadLettersParams,
  validate248 as getRadioParams,
  validate248 as deleteRadioParams,
  validate248 as updateRadioParams,
  validate248 as reconnectRadioParams,
  validate248 as previewDecoderParams,
  validate248 as listDiscoveriesParams,
  validate248 as startDiscoveryParams,
  validate248 as listSettingsParams,
  validate248 as listCapturesParams,
  validate248 as startCaptureParams,
  validate250 as getSeriesDataQuery,
  validate252 as getSeriesParams,
  validate252 as getSeriesDataParams,
  validate255 as getSettingParams,
  validate255 as updateSettingParams,
  validate258 as getSettingQuery,
  validate258 as updateSettingQuery,
  validate260 as getWebhookParams,
  validate260 as deleteWebhookParams,
  validate260 as updateWebhookParams,
  validate260 as rotateWebhookSecretParams,
  validate260 as testWebhookParams,
  validate260 as resumeWebhookParams,
  validate260 as listWebhookAttemptsParams,
  validate263 as listAuditQuery,
  validate265 as listEventsHeaders,
  validate266 as listEventsQuery,
  validate271 as listMessagesQuery,
  validate274 as listNodesQuery,
  validate276 as listReadingsQuery,
  validate279 as listSeriesQuery,
  validate279 as listDeadLettersQuery,
  validate279 as listWebhookAttemptsQuery,
  validate280 as listSettingsQuery,
  validate282 as openStreamQuery,
  validate283 as sendMessageHeaders,
  validate283 as createRadioHeaders,
  validate283 as startDiscoveryHeaders,
  validate283 as startCaptureHeaders,
  validate283 as createQueueHeaders,
  validate283 as leaseEventsHeaders,
  validate283 as createWebhookHeaders,
  validate283 as rotateWebhookSecretHeaders,
  validate283 as testWebhookHeaders,
  validate283 as createKeyHeaders,
  validate283 as createTicketHeaders,
  validate283 as startProbeHeaders,
  validate284 as sendMessageQuery,
  validate284 as getMessageQuery,
  validate284 as cancelMessageQuery,
  validate284 as listRadiosQuery,
  validate284 as createRadioQuery,
  validate284 as getRadioQuery,
  validate284 as deleteRadioQuery,
  validate284 as updateRadioQuery,
  validate284 as reconnectRadioQuery,
  validate284 as previewDecoderQuery,
  validate284 as listDiscoveriesQuery,
  validate284 as startDiscoveryQuery,
  validate284 as getDiscoveryQuery,
  validate284 as deleteDiscoveryQuery,
  validate284 as cancelDiscoveryQuery,
  validate284 as listCapturesQuery,
  validate284 as startCaptureQuery,
  validate284 as getCaptureQuery,
  validate284 as deleteCaptureQuery,
  validate284 as cancelCaptureQuery,
  validate284 as getCaptureDataQuery,
  validate284 as getNodeQuery,
  validate284 as deleteNodeQuery,
  validate284 as updateNodeQuery,
  validate284 as getSeriesQuery,
  validate284 as listQueuesQuery,
  validate284 as createQueueQuery,
  validate284 as getQueueQuery,
  validate284 as deleteQueueQuery,
  validate284 as updateQueueQuery,
  validate284 as leaseEventsQuery,
  validate284 as ackLeasesQuery,
  validate284 as extendLeasesQuery,
  validate284 as releaseLeasesQuery,
  validate284 as getDeadLetterQuery,
  validate284 as deleteDeadLetterQuery,
  validate284 as requeueDeadLetterQuery,
  validate284 as listWebhooksQuery,
  validate284 as createWebhookQuery,
  validate284 as getWebhookQuery,
  validate284 as deleteWebhookQuery,
  validate284 as updateWebhookQuery,
  validate284 as rotateWebhookSecretQuery,
  validate284 as testWebhookQuery,
  validate284 as resumeWebhookQuery,
  validate284 as listKeysQuery,
  validate284 as createKeyQuery,
  validate284 as getKeyQuery,
  validate284 as updateKeyQuery,
  validate284 as revokeKeyQuery,
  validate284 as createTicketQuery,
  validate284 as listPortsQuery,
  validate284 as listProbesQuery,
  validate284 as startProbeQuery,
  validate284 as getProbeQuery,
  validate284 as deleteProbeQuery,
  validate284 as cancelProbeQuery,
  validate284 as listDriversQuery,
  validate284 as getInfoQuery,
  validate284 as getIndexQuery,
  validate284 as getLivenessQuery,
  validate284 as getReadinessQuery,
  validate284 as getMetricsQuery,
  validate284 as listProblemsQuery,
  validate284 as getProblemQuery,
  validate284 as getOpenapiYamlQuery,
  validate284 as getOpenapiJsonQuery,
}
