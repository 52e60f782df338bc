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
    'logs:read',
    'logs:write',
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
          data0 === 'logs:read' ||
          data0 === 'logs:write' ||
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

const schema101 = { type: 'string', enum: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] }

function validate112(data, { instancePath = '' } = {}) {
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
      if (!(key0 === 'level')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.level !== undefined) {
      let data0 = data.level
      if (typeof data0 !== 'string') {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/level',
          schemaPath: 'LogLevel/type',
          keyword: 'type',
          params: { type: 'string' },
        })
        errors++
      }
      if (
        !(
          data0 === 'trace' ||
          data0 === 'debug' ||
          data0 === 'info' ||
          data0 === 'warn' ||
          data0 === 'error' ||
          data0 === 'fatal' ||
          data0 === 'silent'
        )
      ) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/level',
          schemaPath: 'LogLevel/enum',
          keyword: 'enum',
          params: { allowedValues: schema101.enum },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate112.errors = vErrors
  return errors === 0
}

const schema104 = {
  type: 'object',
  required: ['label'],
  additionalProperties: false,
  properties: { label: { type: ['string', 'null'], minLength: 1, maxLength: 100 } },
}

function validate113(data, { instancePath = '' } = {}) {
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
          params: { type: schema104.properties.label.type },
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
  validate113.errors = vErrors
  return errors === 0
}

const schema109 = {
  type: 'string',
  enum: ['lines', 'kiss', 'xbee', 'mysensors', 'meshtastic', 'meshcore', 'twelite', 'rylr'],
}
const schema108 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'ProbePort' }, { $ref: 'TcpLink' }],
}
const pattern24 = new RegExp('^(?:/|(?:\\\\\\\\\\.\\\\)?[Cc][Oo][Mm][0-9])[^\\x00]*$', 'u')

function validate114(data, { instancePath = '' } = {}) {
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
  validate114.errors = vErrors
  return errors === 0
}

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
      if (!validate114(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
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
  validate115.errors = vErrors
  return errors === 0
}

const pattern25 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')

function validate117(data, { instancePath = '' } = {}) {
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
  validate117.errors = vErrors
  return errors === 0
}

function validate118(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema108.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate115(data, { instancePath })) {
          vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate117(data, { instancePath })) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate118.errors = vErrors
  return errors === 0
}

function validate122(data, { instancePath = '' } = {}) {
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
  validate122.errors = vErrors
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

function validate123(data, { instancePath = '' } = {}) {
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
      if (!validate118(data.target, { instancePath: instancePath + '/target' })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
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
              params: { allowedValues: schema109.enum },
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
          if (!validate122(data3[i2], { instancePath: instancePath + '/baudRates/' + i2 })) {
            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
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
  validate123.errors = vErrors
  return errors === 0
}

function validate126(data, { instancePath = '' } = {}) {
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
  validate126.errors = vErrors
  return errors === 0
}

function validate127(data, { instancePath = '' } = {}) {
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
  validate127.errors = vErrors
  return errors === 0
}

function validate128(data, { instancePath = '' } = {}) {
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
      if (!validate126(data.visibilityTimeoutMs, { instancePath: instancePath + '/visibilityTimeoutMs' })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors)
        errors = vErrors.length
      }
    }
    if (data.maxDeliveries !== undefined) {
      if (!validate127(data.maxDeliveries, { instancePath: instancePath + '/maxDeliveries' })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate128.errors = vErrors
  return errors === 0
}

function validate132(data, { instancePath = '' } = {}) {
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
  validate132.errors = vErrors
  return errors === 0
}

const schema169 = {
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
const schema127 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SerialLinkRequest' }, { $ref: 'TcpLink' }],
}
const schema122 = {
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
const schema118 = { type: 'integer', enum: [5, 6, 7, 8] }
const schema119 = { type: 'string', enum: ['none', 'even', 'odd'] }
const schema120 = { type: 'integer', enum: [1, 2] }
const schema121 = { type: 'string', enum: ['none', 'hardware', 'software'] }

function validate139(data, { instancePath = '' } = {}) {
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
      if (!func35.call(schema122.properties, key0)) {
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
      if (!validate114(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
        errors = vErrors.length
      }
    }
    if (data.baudRate !== undefined) {
      if (!validate122(data.baudRate, { instancePath: instancePath + '/baudRate' })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
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
          params: { allowedValues: schema118.enum },
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
          params: { allowedValues: schema119.enum },
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
          params: { allowedValues: schema120.enum },
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
          params: { allowedValues: schema121.enum },
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
          params: { type: schema122.properties.dtr.type },
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
          params: { type: schema122.properties.rts.type },
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
          params: { type: schema122.properties.lowLatency.type },
        })
        errors++
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate139.errors = vErrors
  return errors === 0
}

function validate142(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema127.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate139(data, { instancePath })) {
          vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate117(data, { instancePath })) {
          vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate142.errors = vErrors
  return errors === 0
}

const schema133 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimit' }],
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
  validate145.errors = vErrors
  return errors === 0
}

const schema131 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulation' }, { $ref: 'FixedRateModulation' }],
}

function validate146(data, { instancePath = '' } = {}) {
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
  validate146.errors = vErrors
  return errors === 0
}

function validate147(data, { instancePath = '' } = {}) {
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
  validate147.errors = vErrors
  return errors === 0
}

function validate148(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema131.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate146(data, { instancePath })) {
          vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate147(data, { instancePath })) {
          vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)
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
  validate148.errors = vErrors
  return errors === 0
}

function validate151(data, { instancePath = '' } = {}) {
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
      if (!validate148(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate151.errors = vErrors
  return errors === 0
}

function validate153(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema133.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate145(data, { instancePath })) {
          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate151(data, { instancePath })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
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
  validate153.errors = vErrors
  return errors === 0
}

const schema167 = {
  type: 'object',
  properties: { type: { enum: ['json', 'delimited', 'struct'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'JsonDecoder' }, { $ref: 'DelimitedDecoder' }, { $ref: 'StructDecoder' }],
}
const schema134 = {
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

function validate156(data, { instancePath = '' } = {}) {
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
      if (!func35.call(schema134.properties, key0)) {
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
  validate156.errors = vErrors
  return errors === 0
}

function validate159(data, { instancePath = '' } = {}) {
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
          if (!validate156(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors)
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
  validate159.errors = vErrors
  return errors === 0
}

const schema145 = {
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

function validate163(data, { instancePath = '' } = {}) {
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
      if (!func35.call(schema145.properties, key0)) {
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
  validate163.errors = vErrors
  return errors === 0
}

function validate166(data, { instancePath = '' } = {}) {
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
          if (!validate163(data7[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors)
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
  validate166.errors = vErrors
  return errors === 0
}

const schema156 = {
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

function validate171(data, { instancePath = '' } = {}) {
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
      if (!func35.call(schema156.properties, key0)) {
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
          params: { allowedValues: schema156.properties.type.enum },
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
  validate171.errors = vErrors
  return errors === 0
}

function validate174(data, { instancePath = '' } = {}) {
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
          if (!validate171(data5[i0], { instancePath: instancePath + '/fields/' + i0 })) {
            vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)
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
  validate174.errors = vErrors
  return errors === 0
}

function validate178(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema167.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'json') {
        if (!validate159(data, { instancePath })) {
          vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'delimited') {
        if (!validate166(data, { instancePath })) {
          vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'struct') {
        if (!validate174(data, { instancePath })) {
          vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors)
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
  validate178.errors = vErrors
  return errors === 0
}

function validate182(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 16) {
      ;(vErrors ??= []).push({ instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 16 } })
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate178(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } })
    errors++
  }
  validate182.errors = vErrors
  return errors === 0
}

function validate184(data, { instancePath = '' } = {}) {
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
          params: { type: schema169.properties.name.type },
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
          params: { allowedValues: schema109.enum },
        })
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate142(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors)
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
          params: { type: schema169.properties.silentAfterMs.type },
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
      if (!validate153(data7, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors)
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
      if (!validate182(data8, { instancePath: instancePath + '/decoders' })) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
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
  validate184.errors = vErrors
  return errors === 0
}

const schema178 = {
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

function validate190(data, { instancePath = '' } = {}) {
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
  validate190.errors = vErrors
  return errors === 0
}

const schema177 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimitWithDefaults' }],
}
const schema175 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulationWithDefaults' }, { $ref: 'FixedRateModulationWithDefaults' }],
}

function validate191(data, { instancePath = '' } = {}) {
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
  validate191.errors = vErrors
  return errors === 0
}

function validate192(data, { instancePath = '' } = {}) {
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
  validate192.errors = vErrors
  return errors === 0
}

function validate193(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema175.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate191(data, { instancePath })) {
          vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate192(data, { instancePath })) {
          vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors)
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
  validate193.errors = vErrors
  return errors === 0
}

function validate196(data, { instancePath = '' } = {}) {
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
      if (!validate193(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate196.errors = vErrors
  return errors === 0
}

function validate198(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema177.properties.type.enum },
        })
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate145(data, { instancePath })) {
          vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate196(data, { instancePath })) {
          vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors)
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
  validate198.errors = vErrors
  return errors === 0
}

function validate201(data, { instancePath = '' } = {}) {
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
      if (!func35.call(schema178.properties, key0)) {
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
          params: { allowedValues: schema109.enum },
        })
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate142(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors)
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
      if (!validate190(data.silentAfterMs, { instancePath: instancePath + '/silentAfterMs' })) {
        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors)
        errors = vErrors.length
      }
    }
    if (data.airtime !== undefined) {
      if (!validate198(data.airtime, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors)
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
  validate201.errors = vErrors
  return errors === 0
}

function validate208(data, { instancePath = '' } = {}) {
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
  validate208.errors = vErrors
  return errors === 0
}

function validate210(data, { instancePath = '' } = {}) {
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
  validate210.errors = vErrors
  return errors === 0
}

function validate211(data, { instancePath = '' } = {}) {
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
  validate211.errors = vErrors
  return errors === 0
}

function validate212(data, { instancePath = '' } = {}) {
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
      if (!validate211(data.value, { instancePath: instancePath + '/value' })) {
        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors)
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
  validate212.errors = vErrors
  return errors === 0
}

const schema187 = {
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

function validate214(data, { instancePath = '' } = {}) {
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
  validate214.errors = vErrors
  return errors === 0
}

function validate215(data, { instancePath = '' } = {}) {
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
  validate215.errors = vErrors
  return errors === 0
}

function validate216(data, { instancePath = '' } = {}) {
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
      if (!validate214(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors)
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
          params: { type: schema187.properties.description.type },
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
      if (!validate215(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors)
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
  validate216.errors = vErrors
  return errors === 0
}

function validate221(data, { instancePath = '' } = {}) {
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
      if (!validate214(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors)
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
    if (!validate215(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
      vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors)
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
  validate221.errors = vErrors
  return errors === 0
}

const pattern38 = new RegExp('^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$', 'u')

function validate225(data, { instancePath = '' } = {}) {
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
  validate225.errors = vErrors
  return errors === 0
}

const pattern39 = new RegExp('^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate226(data, { instancePath = '' } = {}) {
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
  validate226.errors = vErrors
  return errors === 0
}

function validate227(data, { instancePath = '' } = {}) {
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
      if (!validate226(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate227.errors = vErrors
  return errors === 0
}

function validate230(data, { instancePath = '' } = {}) {
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
  validate230.errors = vErrors
  return errors === 0
}

const pattern40 = new RegExp('^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate232(data, { instancePath = '' } = {}) {
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
  validate232.errors = vErrors
  return errors === 0
}

function validate233(data, { instancePath = '' } = {}) {
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
      if (!validate232(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate233.errors = vErrors
  return errors === 0
}

const pattern41 = new RegExp('^key_[0-9a-hjkmnp-tv-z]{10}$', 'u')

function validate236(data, { instancePath = '' } = {}) {
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
  validate236.errors = vErrors
  return errors === 0
}

function validate237(data, { instancePath = '' } = {}) {
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
      if (!validate236(data.keyId, { instancePath: instancePath + '/keyId' })) {
        vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate237.errors = vErrors
  return errors === 0
}

const pattern42 = new RegExp('^msg_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate239(data, { instancePath = '' } = {}) {
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
  validate239.errors = vErrors
  return errors === 0
}

function validate240(data, { instancePath = '' } = {}) {
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
      if (!validate239(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors)
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

function validate242(data, { instancePath = '' } = {}) {
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
  validate242.errors = vErrors
  return errors === 0
}

const pattern43 = new RegExp('^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate244(data, { instancePath = '' } = {}) {
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
  validate244.errors = vErrors
  return errors === 0
}

function validate245(data, { instancePath = '' } = {}) {
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
      if (!validate244(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate245.errors = vErrors
  return errors === 0
}

const pattern44 = new RegExp('^[a-z0-9-]+$', 'u')

function validate247(data, { instancePath = '' } = {}) {
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
  validate247.errors = vErrors
  return errors === 0
}

function validate248(data, { instancePath = '' } = {}) {
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
  validate248.errors = vErrors
  return errors === 0
}

function validate250(data, { instancePath = '' } = {}) {
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
  validate250.errors = vErrors
  return errors === 0
}

const pattern45 = new RegExp('^(auto|[1-9][0-9]{0,5}[smhd])$', 'u')

function validate252(data, { instancePath = '' } = {}) {
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
  validate252.errors = vErrors
  return errors === 0
}

const pattern46 = new RegExp('^[A-Za-z][A-Za-z0-9_]{0,47}(:[A-Za-z0-9_.-]{1,32})?$', 'u')

function validate254(data, { instancePath = '' } = {}) {
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
  validate254.errors = vErrors
  return errors === 0
}

const pattern48 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')

function validate256(data, { instancePath = '' } = {}) {
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
  validate256.errors = vErrors
  return errors === 0
}

function validate257(data, { instancePath = '' } = {}) {
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
      if (!validate256(data.setting, { instancePath: instancePath + '/setting' })) {
        vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate257.errors = vErrors
  return errors === 0
}

function validate260(data, { instancePath = '' } = {}) {
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
  validate260.errors = vErrors
  return errors === 0
}

const pattern49 = new RegExp('^wh_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate261(data, { instancePath = '' } = {}) {
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
  validate261.errors = vErrors
  return errors === 0
}

function validate262(data, { instancePath = '' } = {}) {
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
      if (!validate261(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
  } else {
    ;(vErrors ??= []).push({ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } })
    errors++
  }
  validate262.errors = vErrors
  return errors === 0
}

const schema219 = { type: 'string', enum: ['done', 'refused', 'failed'] }

function validate265(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema219.enum },
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
  validate265.errors = vErrors
  return errors === 0
}

function validate267(data, { instancePath = '' } = {}) {
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
  validate267.errors = vErrors
  return errors === 0
}

function validate268(data, { instancePath = '' } = {}) {
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
  validate268.errors = vErrors
  return errors === 0
}

function validate271(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'level' || key0 === 'from' || key0 === 'to' || key0 === 'limit' || key0 === 'cursor')) {
        ;(vErrors ??= []).push({
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        })
        errors++
      }
    }
    if (data.level !== undefined) {
      let data0 = data.level
      if (Array.isArray(data0)) {
        if (data0.length > 6) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/level',
            schemaPath: '#/properties/level/maxItems',
            keyword: 'maxItems',
            params: { limit: 6 },
          })
          errors++
        }
        if (data0.length < 1) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/level',
            schemaPath: '#/properties/level/minItems',
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
              instancePath: instancePath + '/level/' + i0,
              schemaPath: 'LogLevel/type',
              keyword: 'type',
              params: { type: 'string' },
            })
            errors++
          }
          if (
            !(
              data1 === 'trace' ||
              data1 === 'debug' ||
              data1 === 'info' ||
              data1 === 'warn' ||
              data1 === 'error' ||
              data1 === 'fatal' ||
              data1 === 'silent'
            )
          ) {
            ;(vErrors ??= []).push({
              instancePath: instancePath + '/level/' + i0,
              schemaPath: 'LogLevel/enum',
              keyword: 'enum',
              params: { allowedValues: schema101.enum },
            })
            errors++
          }
        }
      } else {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/level',
          schemaPath: '#/properties/level/type',
          keyword: 'type',
          params: { type: 'array' },
        })
        errors++
      }
    }
    if (data.from !== undefined) {
      let data2 = data.from
      if (typeof data2 === 'string') {
        if (!formats6.validate(data2)) {
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
      let data3 = data.to
      if (typeof data3 === 'string') {
        if (!formats6.validate(data3)) {
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
    if (data.limit !== undefined) {
      let data4 = data.limit
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        ;(vErrors ??= []).push({
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        })
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 1000 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          })
          errors++
        }
        if (data4 < 1 || isNaN(data4)) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          })
          errors++
        }
        if (!formats0.validate(data4)) {
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
      let data5 = data.cursor
      if (typeof data5 === 'string') {
        if (data5.length > 200 && func0(data5) > 200) {
          ;(vErrors ??= []).push({
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          })
          errors++
        }
        if (data5.length < 2 && func0(data5) < 1) {
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

const schema232 = {
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
const schema230 = { type: 'string', enum: ['in', 'out'] }
const schema231 = {
  type: 'string',
  enum: ['received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'expired', 'cancelled', 'unknown'],
}

function validate274(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func35.call(schema232.properties, key0)) {
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
          params: { allowedValues: schema230.enum },
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
              params: { allowedValues: schema231.enum },
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
          params: { allowedValues: schema232.properties.order.enum },
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
  validate274.errors = vErrors
  return errors === 0
}

function validate277(data, { instancePath = '' } = {}) {
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
  validate277.errors = vErrors
  return errors === 0
}

function validate279(data, { instancePath = '' } = {}) {
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
  validate279.errors = vErrors
  return errors === 0
}

function validate282(data, { instancePath = '' } = {}) {
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
  validate282.errors = vErrors
  return errors === 0
}

const schema239 = {
  type: 'object',
  properties: {
    address: { type: 'string', minLength: 1, maxLength: 64 },
    name: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: 'SettingName' } },
    include: { type: 'string', enum: ['value'] },
  },
  additionalProperties: false,
}

function validate283(data, { instancePath = '' } = {}) {
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
          if (!validate256(data1[i0], { instancePath: instancePath + '/name/' + i0 })) {
            vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors)
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
          params: { allowedValues: schema239.properties.include.enum },
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

function validate285(data, { instancePath = '' } = {}) {
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
  validate285.errors = vErrors
  return errors === 0
}

function validate286(data, { instancePath = '' } = {}) {
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
  validate286.errors = vErrors
  return errors === 0
}

function validate287(data, { instancePath = '' } = {}) {
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
  validate287.errors = vErrors
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
  validate112 as LoggingPatch,
  validate26 as MessageRequestWithDefaults,
  validate113 as NodePatch,
  validate123 as ProbeRequestWithDefaults,
  validate128 as QueuePatch,
  validate132 as QueueRequestWithDefaults,
  validate184 as RadioPatch,
  validate201 as RadioRequestWithDefaults,
  validate208 as ReleaseRequestWithDefaults,
  validate210 as SecretRotationRequestWithDefaults,
  validate212 as SettingRequestWithDefaults,
  validate216 as WebhookPatch,
  validate221 as WebhookRequestWithDefaults,
  validate225 as deleteRadioHeaders,
  validate225 as updateRadioHeaders,
  validate225 as deleteNodeHeaders,
  validate225 as updateNodeHeaders,
  validate225 as deleteQueueHeaders,
  validate225 as updateQueueHeaders,
  validate225 as deleteWebhookHeaders,
  validate225 as updateWebhookHeaders,
  validate225 as updateKeyHeaders,
  validate225 as revokeKeyHeaders,
  validate225 as updateLoggingHeaders,
  validate227 as getCaptureParams,
  validate227 as deleteCaptureParams,
  validate227 as cancelCaptureParams,
  validate227 as getCaptureDataParams,
  validate230 as getDeadLetterParams,
  validate230 as deleteDeadLetterParams,
  validate230 as requeueDeadLetterParams,
  validate233 as getDiscoveryParams,
  validate233 as deleteDiscoveryParams,
  validate233 as cancelDiscoveryParams,
  validate237 as getKeyParams,
  validate237 as updateKeyParams,
  validate237 as revokeKeyParams,
  validate240 as getMessageParams,
  validate240 as cancelMessageParams,
  validate242 as getNodeParams,
  validate242 as deleteNodeParams,
  validate242 as updateNodeParams,
  validate242 as listSeriesParams,
  validate245 as getProbeParams,
  validate245 as deleteProbeParams,
  validate245 as cancelProbeParams,
  validate247 as getProblemParams,
  validate248 as getQueueParams,
  validate248 as deleteQueueParams,
  validate248 as updateQueueParams,
  validate248 as leaseEventsParams,
  validate248 as ackLeasesParams,
  validate248 as extendLeasesParams,
  validate248 as releaseLeasesParams,
  validate248 as listDeadLettersParams,
  validate250 as getRadioParams,
  validate250 as deleteRadioParams,
  validate250 as updateRadioParams,
  validate250 as reconnectRadioParams,
  validate250 as previewDecoderParams,
  validate250 as listDiscoveriesParams,
  validate250 as startDiscoveryParams,
  validate250 as listSettingsParams,
  validate250 as listCapturesParams,
  validate250 as startCaptureParams,
  validate252 as getSeriesDataQuery,
  validate254 as getSeriesParams,
  validate254 as getSeriesDataParams,
  validate257 as getSettingParams,
  validate257 as updateSettingParams,
  validate260 as getSettingQuery,
  validate260 as updateSettingQuery,
  validate262 as getWebhookParams,
  validate262 as deleteWebhookParams,
  validate262 as updateWebhookParams,
  validate262 as rotateWebhookSecretParams,
  validate262 as testWebhookParams,
  validate262 as resumeWebhookParams,
  validate262 as listWebhookAttemptsParams,
  validate265 as listAuditQuery,
  validate267 as listEventsHeaders,
  validate268 as listEventsQuery,
  validate271 as listLogsQuery,
  validate274 as listMessagesQuery,
  validate277 as listNodesQuery,
  validate279 as listReadingsQuery,
  validate282 as listSeriesQuery,
  validate282 as listDeadLettersQuery,
  validate282 as listWebhookAttemptsQuery,
  validate283 as listSettingsQuery,
  validate285 as openStreamQuery,
  validate286 as sendMessageHeaders,
  validate286 as createRadioHeaders,
  validate286 as startDiscoveryHeaders,
  validate286 as startCaptureHeaders,
  validate286 as createQueueHeaders,
  validate286 as leaseEventsHeaders,
  validate286 as createWebhookHeaders,
  validate286 as rotateWebhookSecretHeaders,
  validate286 as testWebhookHeaders,
  validate286 as createKeyHeaders,
  validate286 as createTicketHeaders,
  validate286 as startProbeHeaders,
  validate287 as sendMessageQuery,
  validate287 as getMessageQuery,
  validate287 as cancelMessageQuery,
  validate287 as listRadiosQuery,
  validate287 as createRadioQuery,
  validate287 as getRadioQuery,
  validate287 as deleteRadioQuery,
  validate287 as updateRadioQuery,
  validate287 as reconnectRadioQuery,
  validate287 as previewDecoderQuery,
  validate287 as listDiscoveriesQuery,
  validate287 as startDiscoveryQuery,
  validate287 as getDiscoveryQuery,
  validate287 as deleteDiscoveryQuery,
  validate287 as cancelDiscoveryQuery,
  validate287 as listCapturesQuery,
  validate287 as startCaptureQuery,
  validate287 as getCaptureQuery,
  validate287 as deleteCaptureQuery,
  validate287 as cancelCaptureQuery,
  validate287 as getCaptureDataQuery,
  validate287 as getNodeQuery,
  validate287 as deleteNodeQuery,
  validate287 as updateNodeQuery,
  validate287 as getSeriesQuery,
  validate287 as listQueuesQuery,
  validate287 as createQueueQuery,
  validate287 as getQueueQuery,
  validate287 as deleteQueueQuery,
  validate287 as updateQueueQuery,
  validate287 as leaseEventsQuery,
  validate287 as ackLeasesQuery,
  validate287 as extendLeasesQuery,
  validate287 as releaseLeasesQuery,
  validate287 as getDeadLetterQuery,
  validate287 as deleteDeadLetterQuery,
  validate287 as requeueDeadLetterQuery,
  validate287 as listWebhooksQuery,
  validate287 as createWebhookQuery,
  validate287 as getWebhookQuery,
  validate287 as deleteWebhookQuery,
  validate287 as updateWebhookQuery,
  validate287 as rotateWebhookSecretQuery,
  validate287 as testWebhookQuery,
  validate287 as resumeWebhookQuery,
  validate287 as listKeysQuery,
  validate287 as createKeyQuery,
  validate287 as getKeyQuery,
  validate287 as updateKeyQuery,
  validate287 as revokeKeyQuery,
  validate287 as createTicketQuery,
  validate287 as getLoggingQuery,
  validate287 as updateLoggingQuery,
  validate287 as getDiagnosticsQuery,
  validate287 as listPortsQuery,
  validate287 as listProbesQuery,
  validate287 as startProbeQuery,
  validate287 as getProbeQuery,
  validate287 as deleteProbeQuery,
  validate287 as cancelProbeQuery,
  validate287 as listDriversQuery,
  validate287 as getInfoQuery,
  validate287 as getIndexQuery,
  validate287 as getLivenessQuery,
  validate287 as getReadinessQuery,
  validate287 as getMetricsQuery,
  validate287 as listProblemsQuery,
  validate287 as getProblemQuery,
  validate287 as getOpenapiYamlQuery,
  validate287 as getOpenapiJsonQuery,
}
