// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

const func0 = require('ajv/dist/runtime/ucs2length').default
const pattern0 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')

function validate2(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 6 && func0(data) < 3) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 3 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern0.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate2.errors = vErrors
  return errors === 0
}

function validate1(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate2(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate1.errors = vErrors
  return errors === 0
}

function validate0(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.leaseIds === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
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
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate0.errors = vErrors
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
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    let data0 = data.maxBytes
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      const err1 = {
        instancePath: instancePath + '/maxBytes',
        schemaPath: '#/properties/maxBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 16777216 || isNaN(data0)) {
        const err2 = {
          instancePath: instancePath + '/maxBytes',
          schemaPath: '#/properties/maxBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 16777216 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (data0 < 1024 || isNaN(data0)) {
        const err3 = {
          instancePath: instancePath + '/maxBytes',
          schemaPath: '#/properties/maxBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1024 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    let data1 = data.maxDurationMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      const err4 = {
        instancePath: instancePath + '/maxDurationMs',
        schemaPath: '#/properties/maxDurationMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 86400000 || isNaN(data1)) {
        const err5 = {
          instancePath: instancePath + '/maxDurationMs',
          schemaPath: '#/properties/maxDurationMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 86400000 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (data1 < 100 || isNaN(data1)) {
        const err6 = {
          instancePath: instancePath + '/maxDurationMs',
          schemaPath: '#/properties/maxDurationMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (typeof data.reconnect !== 'boolean') {
      const err7 = {
        instancePath: instancePath + '/reconnect',
        schemaPath: '#/properties/reconnect/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate5.errors = vErrors
  return errors === 0
}

const schema4 = {
  type: 'object',
  properties: { type: { enum: ['subscribe', 'send', 'ping'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SubscribeFrameWithDefaults' }, { $ref: 'SendFrameWithDefaults' }, { $ref: 'PingFrame' }],
}
const schema9 = {
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
    'webhook.state-changed',
    'probe.state-changed',
    'probe.deleted',
    'discovery.state-changed',
    'discovery.node-found',
    'discovery.deleted',
    'setting.updated',
    'capture.state-changed',
    'capture.deleted',
  ],
}
const pattern1 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u')

function validate9(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 63 && func0(data) > 63) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 63 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern1.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate9.errors = vErrors
  return errors === 0
}

const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$', 'u')

function validate11(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 200 && func0(data) > 200) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 6 && func0(data) < 3) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 3 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern2.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate11.errors = vErrors
  return errors === 0
}

function validate8(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'radioId' || key0 === 'nodeId')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err1 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (typeof data1 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
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
              data1 === 'webhook.state-changed' ||
              data1 === 'probe.state-changed' ||
              data1 === 'probe.deleted' ||
              data1 === 'discovery.state-changed' ||
              data1 === 'discovery.node-found' ||
              data1 === 'discovery.deleted' ||
              data1 === 'setting.updated' ||
              data1 === 'capture.state-changed' ||
              data1 === 'capture.deleted'
            )
          ) {
            const err4 = {
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/enum',
              keyword: 'enum',
              params: { allowedValues: schema9.enum },
            }
            if (vErrors === null) {
              vErrors = [err4]
            } else {
              vErrors.push(err4)
            }
            errors++
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
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
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate8.errors = vErrors
  return errors === 0
}

function validate7(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref' || key0 === 'cursor' || key0 === 'filter')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
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
      if ('subscribe' !== data0) {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'subscribe' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          const err4 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err5 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
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
    let data2 = data.cursor
    if (typeof data2 === 'string') {
      if (data2.length > 100 && func0(data2) > 100) {
        const err7 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (data2.length < 2 && func0(data2) < 1) {
        const err8 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    } else {
      const err9 = {
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (!validate8(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors)
      errors = vErrors.length
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate7.errors = vErrors
  return errors === 0
}

const pattern3 = new RegExp('^[\\x21-\\x7e]+$', 'u')
const schema15 = {
  type: 'object',
  properties: { encoding: { enum: ['text', 'base64', 'hex'] } },
  discriminator: { propertyName: 'encoding' },
  oneOf: [{ $ref: 'TextPayload' }, { $ref: 'Base64Payload' }, { $ref: 'HexPayload' }],
}

function validate18(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.data === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'data' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('text' !== data0) {
        const err4 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 65536 && func0(data1) > 65536) {
          const err5 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 65536 },
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
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
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
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate18.errors = vErrors
  return errors === 0
}

const pattern4 = new RegExp('^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'u')

function validate19(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.data === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'data' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('base64' !== data0) {
        const err4 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'base64' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 90000 && func0(data1) > 90000) {
          const err5 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 90000 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (!pattern4.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate19.errors = vErrors
  return errors === 0
}

const pattern5 = new RegExp('^(?:[0-9A-Fa-f]{2})*$', 'u')

function validate20(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'encoding' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.data === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'data' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'encoding' || key0 === 'data')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('hex' !== data0) {
        const err4 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/const',
          keyword: 'const',
          params: { allowedValue: 'hex' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.data !== undefined) {
      let data1 = data.data
      if (typeof data1 === 'string') {
        if (data1.length > 131072 && func0(data1) > 131072) {
          const err5 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/maxLength',
            keyword: 'maxLength',
            params: { limit: 131072 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (!pattern5.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/data',
            schemaPath: '#/properties/data/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[0-9A-Fa-f]{2})*$' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}

function validate17(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.encoding !== undefined) {
      let data0 = data.encoding
      if (!(data0 === 'text' || data0 === 'base64' || data0 === 'hex')) {
        const err0 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/enum',
          keyword: 'enum',
          params: { allowedValues: schema15.properties.encoding.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.encoding
    if (typeof tag0 == 'string') {
      if (tag0 === 'text') {
        if (!validate18(data, { instancePath })) {
          vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'base64') {
        if (!validate19(data, { instancePath })) {
          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'hex') {
        if (!validate20(data, { instancePath })) {
          vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'encoding', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'encoding', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate17.errors = vErrors
  return errors === 0
}

function validate26(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
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
        if (Array.isArray(data)) {
          if (data.length > 64) {
            const err4 = { instancePath, schemaPath: '#/anyOf/3/maxItems', keyword: 'maxItems', params: { limit: 64 } }
            if (vErrors === null) {
              vErrors = [err4]
            } else {
              vErrors.push(err4)
            }
            errors++
          }
          const len0 = data.length
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0]
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
        } else {
          const err7 = { instancePath, schemaPath: '#/anyOf/3/type', keyword: 'type', params: { type: 'array' } }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
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
  validate26.errors = vErrors
  return errors === 0
}

function validate25(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length > 64) {
      const err0 = { instancePath, schemaPath: '#/maxProperties', keyword: 'maxProperties', params: { limit: 64 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !validate26(data[key0], { instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate25.errors = vErrors
  return errors === 0
}

const formats0 = require('ajv-formats/dist/formats').fullFormats.int32
const formats2 = require('ajv-formats/dist/formats').fullFormats.int64

function validate15(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.priority === undefined) {
      data.priority = 5
    }
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.payload === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'payload' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
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
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
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
          const err3 = {
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/destination',
          schemaPath: '#/properties/destination/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.payload !== undefined) {
      if (!validate17(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors)
        errors = vErrors.length
      }
    }
    let data3 = data.priority
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      const err6 = {
        instancePath: instancePath + '/priority',
        schemaPath: '#/properties/priority/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 9 || isNaN(data3)) {
        const err7 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 9 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (data3 < 0 || isNaN(data3)) {
        const err8 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (!formats0.validate(data3)) {
        const err9 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.expiresInMs !== undefined) {
      let data4 = data.expiresInMs
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err10 = {
          instancePath: instancePath + '/expiresInMs',
          schemaPath: '#/properties/expiresInMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2592000000 || isNaN(data4)) {
          const err11 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2592000000 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (!formats2.validate(data4)) {
          const err13 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      }
    }
    if (data.options !== undefined) {
      if (!validate25(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate15.errors = vErrors
  return errors === 0
}

function validate14(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.ref === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'ref' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.message === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref' || key0 === 'idempotencyKey' || key0 === 'message')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('send' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'send' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          const err6 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err7 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.idempotencyKey !== undefined) {
      let data2 = data.idempotencyKey
      if (typeof data2 === 'string') {
        if (data2.length > 255 && func0(data2) > 255) {
          const err9 = {
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err10 = {
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (!pattern3.test(data2)) {
          const err11 = {
            instancePath: instancePath + '/idempotencyKey',
            schemaPath: '#/properties/idempotencyKey/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/idempotencyKey',
          schemaPath: '#/properties/idempotencyKey/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.message !== undefined) {
      if (!validate15(data.message, { instancePath: instancePath + '/message' })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate14.errors = vErrors
  return errors === 0
}

function validate30(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'ref')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
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
      if ('ping' !== data0) {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'ping' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.ref !== undefined) {
      let data1 = data.ref
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          const err4 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err5 = {
            instancePath: instancePath + '/ref',
            schemaPath: 'FrameRef/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/ref',
          schemaPath: 'FrameRef/type',
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
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate30.errors = vErrors
  return errors === 0
}

function validate6(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'subscribe' || data0 === 'send' || data0 === 'ping')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema4.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'subscribe') {
        if (!validate7(data, { instancePath })) {
          vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'send') {
        if (!validate14(data, { instancePath })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'ping') {
        if (!validate30(data, { instancePath })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate6.errors = vErrors
  return errors === 0
}

const schema23 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mode: { type: 'string', enum: ['auto', 'active', 'passive'], default: 'auto' },
    durationMs: { type: 'integer', minimum: 100, maximum: 3600000, default: 60000 },
  },
  required: [],
}

function validate34(data, { instancePath = '' } = {}) {
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
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    let data0 = data.mode
    if (typeof data0 !== 'string') {
      const err1 = {
        instancePath: instancePath + '/mode',
        schemaPath: '#/properties/mode/type',
        keyword: 'type',
        params: { type: 'string' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!(data0 === 'auto' || data0 === 'active' || data0 === 'passive')) {
      const err2 = {
        instancePath: instancePath + '/mode',
        schemaPath: '#/properties/mode/enum',
        keyword: 'enum',
        params: { allowedValues: schema23.properties.mode.enum },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    let data1 = data.durationMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      const err3 = {
        instancePath: instancePath + '/durationMs',
        schemaPath: '#/properties/durationMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 3600000 || isNaN(data1)) {
        const err4 = {
          instancePath: instancePath + '/durationMs',
          schemaPath: '#/properties/durationMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 3600000 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (data1 < 100 || isNaN(data1)) {
        const err5 = {
          instancePath: instancePath + '/durationMs',
          schemaPath: '#/properties/durationMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate34.errors = vErrors
  return errors === 0
}

function validate35(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.leaseIds === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds' || key0 === 'timeoutMs')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
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
        const err2 = {
          instancePath: instancePath + '/timeoutMs',
          schemaPath: '#/properties/timeoutMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 43200000 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 43200000 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1 < 100 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (!formats0.validate(data1)) {
          const err5 = {
            instancePath: instancePath + '/timeoutMs',
            schemaPath: '#/properties/timeoutMs/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate35.errors = vErrors
  return errors === 0
}

const pattern6 = new RegExp('^[^\\x00-\\x1f\\x7f]+$', 'u')

function validate38(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 100 && func0(data) > 100) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 100 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern6.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[^\\x00-\\x1f\\x7f]+$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate38.errors = vErrors
  return errors === 0
}

const schema28 = {
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

function validate40(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: '#/minItems', keyword: 'minItems', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0]
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'Scope/type',
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
        const err3 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: 'Scope/enum',
          keyword: 'enum',
          params: { allowedValues: schema28.enum },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate40.errors = vErrors
  return errors === 0
}

function validate42(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
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
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate42.errors = vErrors
  return errors === 0
}

function validate46(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 63 && func0(data) > 63) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 63 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern1.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate46.errors = vErrors
  return errors === 0
}

function validate45(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: '#/maxItems', keyword: 'maxItems', params: { limit: 100 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    const len0 = data.length
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate45.errors = vErrors
  return errors === 0
}

const formats6 = require('ajv-formats/dist/formats').fullFormats['date-time']

function validate37(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: '#/minProperties', keyword: 'minProperties', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'scopes' || key0 === 'radios' || key0 === 'queues' || key0 === 'expiresAt')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate38(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.scopes !== undefined) {
      if (!validate40(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      let data2 = data.radios
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (!validate42(data2, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err2 = {
            instancePath: instancePath + '/radios',
            schemaPath: '#/properties/radios/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err3 = {
          instancePath: instancePath + '/radios',
          schemaPath: '#/properties/radios/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
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
      if (!validate45(data3, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs11 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs12 = errors
        if (data3 !== null) {
          const err4 = {
            instancePath: instancePath + '/queues',
            schemaPath: '#/properties/queues/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid1 = _errs12 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err5 = {
          instancePath: instancePath + '/queues',
          schemaPath: '#/properties/queues/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
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
          const err6 = {
            instancePath: instancePath + '/expiresAt',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/expiresAt',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      var _valid2 = _errs16 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs19 = errors
        if (data4 !== null) {
          const err8 = {
            instancePath: instancePath + '/expiresAt',
            schemaPath: '#/properties/expiresAt/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        var _valid2 = _errs19 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err9 = {
          instancePath: instancePath + '/expiresAt',
          schemaPath: '#/properties/expiresAt/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
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
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate37.errors = vErrors
  return errors === 0
}

function validate49(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.scopes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scopes' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'scopes' || key0 === 'radios' || key0 === 'queues' || key0 === 'expiresAt')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate38(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
        errors = vErrors.length
      }
    }
    if (data.scopes !== undefined) {
      if (!validate40(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      if (!validate42(data.radios, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
    }
    if (data.queues !== undefined) {
      if (!validate45(data.queues, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors)
        errors = vErrors.length
      }
    }
    if (data.expiresAt !== undefined) {
      let data4 = data.expiresAt
      if (typeof data4 === 'string') {
        if (!formats6.validate(data4)) {
          const err3 = {
            instancePath: instancePath + '/expiresAt',
            schemaPath: 'Timestamp/format',
            keyword: 'format',
            params: { format: 'date-time' },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/expiresAt',
          schemaPath: 'Timestamp/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate49.errors = vErrors
  return errors === 0
}

function validate54(data, { instancePath = '' } = {}) {
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
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    let data0 = data.max
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      const err1 = {
        instancePath: instancePath + '/max',
        schemaPath: '#/properties/max/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 100 || isNaN(data0)) {
        const err2 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (data0 < 1 || isNaN(data0)) {
        const err3 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (!formats0.validate(data0)) {
        const err4 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    let data1 = data.waitMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      const err5 = {
        instancePath: instancePath + '/waitMs',
        schemaPath: '#/properties/waitMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 30000 || isNaN(data1)) {
        const err6 = {
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 30000 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (data1 < 0 || isNaN(data1)) {
        const err7 = {
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (!formats0.validate(data1)) {
        const err8 = {
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate54.errors = vErrors
  return errors === 0
}

const schema36 = {
  type: 'object',
  required: ['label'],
  additionalProperties: false,
  properties: { label: { type: ['string', 'null'], minLength: 1, maxLength: 100 } },
}

function validate55(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.label === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'label')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.label !== undefined) {
      let data0 = data.label
      if (typeof data0 !== 'string' && data0 !== null) {
        const err2 = {
          instancePath: instancePath + '/label',
          schemaPath: '#/properties/label/type',
          keyword: 'type',
          params: { type: schema36.properties.label.type },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err3 = {
            instancePath: instancePath + '/label',
            schemaPath: '#/properties/label/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err4 = {
            instancePath: instancePath + '/label',
            schemaPath: '#/properties/label/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate55.errors = vErrors
  return errors === 0
}

const schema42 = { type: 'string', enum: ['lines', 'kiss', 'xbee', 'mysensors', 'meshtastic', 'twelite', 'rylr'] }
const schema38 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'ProbePort' }, { $ref: 'TcpLink' }],
}
const pattern8 = new RegExp('^/[^\\x00]+$', 'u')

function validate59(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 1000 && func0(data) > 1000) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 1000 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern8.test(data)) {
      const err2 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^/[^\\x00]+$' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate59.errors = vErrors
  return errors === 0
}

function validate58(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.path === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'path' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'path')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('serial' !== data0) {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'serial' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.path !== undefined) {
      if (!validate59(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate58.errors = vErrors
  return errors === 0
}

const pattern9 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')

function validate61(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.host === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'host' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.port === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'port' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'host' || key0 === 'port')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('tcp' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'tcp' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.host !== undefined) {
      let data1 = data.host
      if (typeof data1 === 'string') {
        if (data1.length > 253 && func0(data1) > 253) {
          const err6 = {
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/maxLength',
            keyword: 'maxLength',
            params: { limit: 253 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err7 = {
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (!pattern9.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/host',
            schemaPath: '#/properties/host/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._:-]+$' },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/host',
          schemaPath: '#/properties/host/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.port !== undefined) {
      let data2 = data.port
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + '/port',
          schemaPath: '#/properties/port/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = {
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (!formats0.validate(data2)) {
          const err13 = {
            instancePath: instancePath + '/port',
            schemaPath: '#/properties/port/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate61.errors = vErrors
  return errors === 0
}

function validate57(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'serial' || data0 === 'tcp')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema38.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate58(data, { instancePath })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate61(data, { instancePath })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate57.errors = vErrors
  return errors === 0
}

function validate65(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 4000000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 4000000 },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data < 50 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 50 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (!formats0.validate(data)) {
      const err3 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
  }
  validate65.errors = vErrors
  return errors === 0
}

function func33(a, b) {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && func33(a[name], b[name]))
  )
}

function validate56(data, { instancePath = '' } = {}) {
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
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'target' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
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
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.target !== undefined) {
      if (!validate57(data.target, { instancePath: instancePath + '/target' })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.drivers !== undefined) {
      let data1 = data.drivers
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err2 = {
            instancePath: instancePath + '/drivers',
            schemaPath: '#/properties/drivers/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/drivers',
            schemaPath: '#/properties/drivers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/drivers/' + i0,
              schemaPath: 'DriverName/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err4]
            } else {
              vErrors.push(err4)
            }
            errors++
          }
          if (
            !(
              data2 === 'lines' ||
              data2 === 'kiss' ||
              data2 === 'xbee' ||
              data2 === 'mysensors' ||
              data2 === 'meshtastic' ||
              data2 === 'twelite' ||
              data2 === 'rylr'
            )
          ) {
            const err5 = {
              instancePath: instancePath + '/drivers/' + i0,
              schemaPath: 'DriverName/enum',
              keyword: 'enum',
              params: { allowedValues: schema42.enum },
            }
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
        let i1 = data1.length
        let j0
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func33(data1[i1], data1[j0])) {
                const err6 = {
                  instancePath: instancePath + '/drivers',
                  schemaPath: '#/properties/drivers/uniqueItems',
                  keyword: 'uniqueItems',
                  params: { i: i1, j: j0 },
                }
                if (vErrors === null) {
                  vErrors = [err6]
                } else {
                  vErrors.push(err6)
                }
                errors++
                break outer0
              }
            }
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/drivers',
          schemaPath: '#/properties/drivers/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.baudRates !== undefined) {
      let data3 = data.baudRates
      if (Array.isArray(data3)) {
        if (data3.length > 20) {
          const err8 = {
            instancePath: instancePath + '/baudRates',
            schemaPath: '#/properties/baudRates/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + '/baudRates',
            schemaPath: '#/properties/baudRates/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len1 = data3.length
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate65(data3[i2], { instancePath: instancePath + '/baudRates/' + i2 })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)
            errors = vErrors.length
          }
        }
        let i3 = data3.length
        let j1
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func33(data3[i3], data3[j1])) {
                const err10 = {
                  instancePath: instancePath + '/baudRates',
                  schemaPath: '#/properties/baudRates/uniqueItems',
                  keyword: 'uniqueItems',
                  params: { i: i3, j: j1 },
                }
                if (vErrors === null) {
                  vErrors = [err10]
                } else {
                  vErrors.push(err10)
                }
                errors++
                break outer1
              }
            }
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/baudRates',
          schemaPath: '#/properties/baudRates/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    let data5 = data.listenMs
    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      const err12 = {
        instancePath: instancePath + '/listenMs',
        schemaPath: '#/properties/listenMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (typeof data5 == 'number' && isFinite(data5)) {
      if (data5 > 60000 || isNaN(data5)) {
        const err13 = {
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 60000 },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      if (data5 < 100 || isNaN(data5)) {
        const err14 = {
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (typeof data.listenOnly !== 'boolean') {
      const err15 = {
        instancePath: instancePath + '/listenOnly',
        schemaPath: '#/properties/listenOnly/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate56.errors = vErrors
  return errors === 0
}

function validate69(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 43200000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 43200000 },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data < 100 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 100 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (!formats0.validate(data)) {
      const err3 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
  }
  validate69.errors = vErrors
  return errors === 0
}

function validate71(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 1000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 1000 },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: '#/minimum', keyword: 'minimum', params: { comparison: '>=', limit: 1 } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (!formats0.validate(data)) {
      const err3 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
  }
  validate71.errors = vErrors
  return errors === 0
}

function validate67(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: '#/minProperties', keyword: 'minProperties', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'filter' || key0 === 'visibilityTimeoutMs' || key0 === 'maxDeliveries')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.filter !== undefined) {
      if (!validate8(data.filter, { instancePath: instancePath + '/filter' })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors)
        errors = vErrors.length
      }
    }
    if (data.visibilityTimeoutMs !== undefined) {
      if (!validate69(data.visibilityTimeoutMs, { instancePath: instancePath + '/visibilityTimeoutMs' })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
        errors = vErrors.length
      }
    }
    if (data.maxDeliveries !== undefined) {
      if (!validate71(data.maxDeliveries, { instancePath: instancePath + '/maxDeliveries' })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate67.errors = vErrors
  return errors === 0
}

function validate73(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
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
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (!validate46(data.name, { instancePath: instancePath + '/name' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (!validate8(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors)
      errors = vErrors.length
    }
    let data2 = data.visibilityTimeoutMs
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      const err2 = {
        instancePath: instancePath + '/visibilityTimeoutMs',
        schemaPath: '#/properties/visibilityTimeoutMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 43200000 || isNaN(data2)) {
        const err3 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 43200000 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (data2 < 100 || isNaN(data2)) {
        const err4 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (!formats0.validate(data2)) {
        const err5 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    let data3 = data.maxDeliveries
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      const err6 = {
        instancePath: instancePath + '/maxDeliveries',
        schemaPath: '#/properties/maxDeliveries/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 1000 || isNaN(data3)) {
        const err7 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 1000 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (data3 < 1 || isNaN(data3)) {
        const err8 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (!formats0.validate(data3)) {
        const err9 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    let data4 = data.cursor
    if (typeof data4 === 'string') {
      if (data4.length > 100 && func0(data4) > 100) {
        const err10 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (data4.length < 2 && func0(data4) < 1) {
        const err11 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    } else {
      const err12 = {
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate73.errors = vErrors
  return errors === 0
}

const schema49 = {
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
  },
}
const schema51 = {
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SerialLinkRequest' }, { $ref: 'TcpLink' }],
}
const schema53 = { type: 'integer', enum: [5, 6, 7, 8] }
const schema54 = { type: 'string', enum: ['none', 'even', 'odd'] }
const schema55 = { type: 'integer', enum: [1, 2] }
const schema56 = { type: 'string', enum: ['none', 'hardware', 'software'] }

function validate78(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.path === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'path' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
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
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('serial' !== data0) {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'serial' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.path !== undefined) {
      if (!validate59(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)
        errors = vErrors.length
      }
    }
    if (data.baudRate !== undefined) {
      if (!validate65(data.baudRate, { instancePath: instancePath + '/baudRate' })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)
        errors = vErrors.length
      }
    }
    if (data.dataBits !== undefined) {
      let data3 = data.dataBits
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err5 = {
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (!(data3 === 5 || data3 === 6 || data3 === 7 || data3 === 8)) {
        const err6 = {
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema53.enum },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.parity !== undefined) {
      let data4 = data.parity
      if (typeof data4 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (!(data4 === 'none' || data4 === 'even' || data4 === 'odd')) {
        const err8 = {
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/enum',
          keyword: 'enum',
          params: { allowedValues: schema54.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.stopBits !== undefined) {
      let data5 = data.stopBits
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (!(data5 === 1 || data5 === 2)) {
        const err10 = {
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema55.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.flowControl !== undefined) {
      let data6 = data.flowControl
      if (typeof data6 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (!(data6 === 'none' || data6 === 'hardware' || data6 === 'software')) {
        const err12 = {
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/enum',
          keyword: 'enum',
          params: { allowedValues: schema56.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate78.errors = vErrors
  return errors === 0
}

function validate77(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'serial' || data0 === 'tcp')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema51.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'serial') {
        if (!validate78(data, { instancePath })) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate61(data, { instancePath })) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate77.errors = vErrors
  return errors === 0
}

const schema57 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimit' }],
}

function validate86(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.messagesPerMinute === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messagesPerMinute' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'messagesPerMinute')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('message-rate' !== data0) {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'message-rate' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.messagesPerMinute !== undefined) {
      let data1 = data.messagesPerMinute
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/messagesPerMinute',
          schemaPath: '#/properties/messagesPerMinute/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100000 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/messagesPerMinute',
            schemaPath: '#/properties/messagesPerMinute/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100000 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/messagesPerMinute',
            schemaPath: '#/properties/messagesPerMinute/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate86.errors = vErrors
  return errors === 0
}

const schema60 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulation' }, { $ref: 'FixedRateModulation' }],
}

function validate89(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.spreadingFactor === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spreadingFactor' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.bandwidthHz === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bandwidthHz' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
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
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('lora' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'lora' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.spreadingFactor !== undefined) {
      let data1 = data.spreadingFactor
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/spreadingFactor',
          schemaPath: '#/properties/spreadingFactor/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 12 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 7 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    }
    if (data.bandwidthHz !== undefined) {
      let data2 = data.bandwidthHz
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/bandwidthHz',
          schemaPath: '#/properties/bandwidthHz/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1625000 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1625000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data2 < 7800 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7800 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    }
    if (data.codingRate !== undefined) {
      let data3 = data.codingRate
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err12 = {
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 8 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/codingRate',
            schemaPath: '#/properties/codingRate/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 8 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data3 < 5 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + '/codingRate',
            schemaPath: '#/properties/codingRate/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 5 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
    }
    if (data.preambleSymbols !== undefined) {
      let data4 = data.preambleSymbols
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err15 = {
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 65535 || isNaN(data4)) {
          const err16 = {
            instancePath: instancePath + '/preambleSymbols',
            schemaPath: '#/properties/preambleSymbols/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 65535 },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        if (data4 < 2 || isNaN(data4)) {
          const err17 = {
            instancePath: instancePath + '/preambleSymbols',
            schemaPath: '#/properties/preambleSymbols/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
      }
    }
    if (data.explicitHeader !== undefined) {
      if (typeof data.explicitHeader !== 'boolean') {
        const err18 = {
          instancePath: instancePath + '/explicitHeader',
          schemaPath: '#/properties/explicitHeader/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.crc !== undefined) {
      if (typeof data.crc !== 'boolean') {
        const err19 = {
          instancePath: instancePath + '/crc',
          schemaPath: '#/properties/crc/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.overheadBytes !== undefined) {
      let data7 = data.overheadBytes
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err20 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 255 || isNaN(data7)) {
          const err21 = {
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        if (data7 < 0 || isNaN(data7)) {
          const err22 = {
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate89.errors = vErrors
  return errors === 0
}

function validate90(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.bitsPerSecond === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bitsPerSecond' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'bitsPerSecond' || key0 === 'overheadBytes' || key0 === 'overheadMs')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('fixed-rate' !== data0) {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'fixed-rate' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.bitsPerSecond !== undefined) {
      let data1 = data.bitsPerSecond
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/bitsPerSecond',
          schemaPath: '#/properties/bitsPerSecond/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 10000000 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000000 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1 < 10 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
    if (data.overheadBytes !== undefined) {
      let data2 = data.overheadBytes
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/overheadBytes',
            schemaPath: '#/properties/overheadBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
    }
    if (data.overheadMs !== undefined) {
      let data3 = data.overheadMs
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 10000 || isNaN(data3)) {
          const err11 = {
            instancePath: instancePath + '/overheadMs',
            schemaPath: '#/properties/overheadMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data3 < 0 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/overheadMs',
            schemaPath: '#/properties/overheadMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate90.errors = vErrors
  return errors === 0
}

function validate88(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'lora' || data0 === 'fixed-rate')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema60.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate89(data, { instancePath })) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate90(data, { instancePath })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate88.errors = vErrors
  return errors === 0
}

function validate87(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.percent === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'percent' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.modulation === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modulation' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'percent' || key0 === 'windowMs' || key0 === 'modulation')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('duty-cycle' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'duty-cycle' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.percent !== undefined) {
      let data1 = data.percent
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1 < 0.001 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0.001 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/percent',
          schemaPath: '#/properties/percent/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.windowMs !== undefined) {
      let data2 = data.windowMs
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 86400000 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/windowMs',
            schemaPath: '#/properties/windowMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data2 < 60000 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/windowMs',
            schemaPath: '#/properties/windowMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 60000 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    }
    if (data.modulation !== undefined) {
      if (!validate88(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate87.errors = vErrors
  return errors === 0
}

function validate85(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'message-rate' || data0 === 'duty-cycle')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema57.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate86(data, { instancePath })) {
          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate87(data, { instancePath })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate85.errors = vErrors
  return errors === 0
}

function validate76(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: '#/minProperties', keyword: 'minProperties', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
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
          key0 === 'airtime'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name
      if (typeof data0 !== 'string' && data0 !== null) {
        const err2 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema49.properties.name.type },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.driver !== undefined) {
      let data1 = data.driver
      if (typeof data1 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (
        !(
          data1 === 'lines' ||
          data1 === 'kiss' ||
          data1 === 'xbee' ||
          data1 === 'mysensors' ||
          data1 === 'meshtastic' ||
          data1 === 'twelite' ||
          data1 === 'rylr'
        )
      ) {
        const err6 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema42.enum },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate77(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      let data3 = data.options
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 64) {
          const err7 = {
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 64 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        for (const key1 in data3) {
          let data4 = data3[key1]
          const _errs12 = errors
          let valid3 = false
          const _errs13 = errors
          if (
            !validate26(data4, {
              instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs13 === errors
          valid3 = valid3 || _valid0
          if (!valid3) {
            const _errs14 = errors
            if (data4 !== null) {
              const err8 = {
                instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/options/additionalProperties/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err8]
              } else {
                vErrors.push(err8)
              }
              errors++
            }
            var _valid0 = _errs14 === errors
            valid3 = valid3 || _valid0
          }
          if (!valid3) {
            const err9 = {
              instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/options/additionalProperties/anyOf',
              keyword: 'anyOf',
              params: {},
            }
            if (vErrors === null) {
              vErrors = [err9]
            } else {
              vErrors.push(err9)
            }
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
        const err10 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.enabled !== undefined) {
      if (typeof data.enabled !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.silentAfterMs !== undefined) {
      let data6 = data.silentAfterMs
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err12 = {
          instancePath: instancePath + '/silentAfterMs',
          schemaPath: '#/properties/silentAfterMs/type',
          keyword: 'type',
          params: { type: schema49.properties.silentAfterMs.type },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 604800000 || isNaN(data6)) {
          const err13 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 604800000 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data6 < 100 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        if (!formats2.validate(data6)) {
          const err15 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: '#/properties/silentAfterMs/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      }
    }
    if (data.airtime !== undefined) {
      let data7 = data.airtime
      const _errs21 = errors
      let valid4 = false
      const _errs22 = errors
      if (!validate85(data7, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs22 === errors
      valid4 = valid4 || _valid1
      if (!valid4) {
        const _errs23 = errors
        if (data7 !== null) {
          const err16 = {
            instancePath: instancePath + '/airtime',
            schemaPath: '#/properties/airtime/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        var _valid1 = _errs23 === errors
        valid4 = valid4 || _valid1
      }
      if (!valid4) {
        const err17 = {
          instancePath: instancePath + '/airtime',
          schemaPath: '#/properties/airtime/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
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
  } else {
    const err18 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err18]
    } else {
      vErrors.push(err18)
    }
    errors++
  }
  validate76.errors = vErrors
  return errors === 0
}

function validate101(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 604800000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 604800000 },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data < 100 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/minimum',
        keyword: 'minimum',
        params: { comparison: '>=', limit: 100 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (!formats2.validate(data)) {
      const err3 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int64' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
  }
  validate101.errors = vErrors
  return errors === 0
}

const schema67 = {
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimitWithDefaults' }],
}
const schema69 = {
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulationWithDefaults' }, { $ref: 'FixedRateModulationWithDefaults' }],
}

function validate106(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.spreadingFactor === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spreadingFactor' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.bandwidthHz === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bandwidthHz' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
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
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('lora' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'lora' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.spreadingFactor !== undefined) {
      let data1 = data.spreadingFactor
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/spreadingFactor',
          schemaPath: '#/properties/spreadingFactor/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 12 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 7 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/spreadingFactor',
            schemaPath: '#/properties/spreadingFactor/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    }
    if (data.bandwidthHz !== undefined) {
      let data2 = data.bandwidthHz
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/bandwidthHz',
          schemaPath: '#/properties/bandwidthHz/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1625000 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1625000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data2 < 7800 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/bandwidthHz',
            schemaPath: '#/properties/bandwidthHz/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7800 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    }
    let data3 = data.codingRate
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      const err12 = {
        instancePath: instancePath + '/codingRate',
        schemaPath: '#/properties/codingRate/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 8 || isNaN(data3)) {
        const err13 = {
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 8 },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      if (data3 < 5 || isNaN(data3)) {
        const err14 = {
          instancePath: instancePath + '/codingRate',
          schemaPath: '#/properties/codingRate/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 5 },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    let data4 = data.preambleSymbols
    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      const err15 = {
        instancePath: instancePath + '/preambleSymbols',
        schemaPath: '#/properties/preambleSymbols/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    if (typeof data4 == 'number' && isFinite(data4)) {
      if (data4 > 65535 || isNaN(data4)) {
        const err16 = {
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 65535 },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      if (data4 < 2 || isNaN(data4)) {
        const err17 = {
          instancePath: instancePath + '/preambleSymbols',
          schemaPath: '#/properties/preambleSymbols/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 2 },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (typeof data.explicitHeader !== 'boolean') {
      const err18 = {
        instancePath: instancePath + '/explicitHeader',
        schemaPath: '#/properties/explicitHeader/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err18]
      } else {
        vErrors.push(err18)
      }
      errors++
    }
    if (typeof data.crc !== 'boolean') {
      const err19 = {
        instancePath: instancePath + '/crc',
        schemaPath: '#/properties/crc/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err19]
      } else {
        vErrors.push(err19)
      }
      errors++
    }
    let data7 = data.overheadBytes
    if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      const err20 = {
        instancePath: instancePath + '/overheadBytes',
        schemaPath: '#/properties/overheadBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err20]
      } else {
        vErrors.push(err20)
      }
      errors++
    }
    if (typeof data7 == 'number' && isFinite(data7)) {
      if (data7 > 255 || isNaN(data7)) {
        const err21 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 255 },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
      if (data7 < 0 || isNaN(data7)) {
        const err22 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate106.errors = vErrors
  return errors === 0
}

function validate107(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.bitsPerSecond === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bitsPerSecond' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'bitsPerSecond' || key0 === 'overheadBytes' || key0 === 'overheadMs')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('fixed-rate' !== data0) {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'fixed-rate' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.bitsPerSecond !== undefined) {
      let data1 = data.bitsPerSecond
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/bitsPerSecond',
          schemaPath: '#/properties/bitsPerSecond/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 10000000 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 10000000 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1 < 10 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/bitsPerSecond',
            schemaPath: '#/properties/bitsPerSecond/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
    let data2 = data.overheadBytes
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      const err8 = {
        instancePath: instancePath + '/overheadBytes',
        schemaPath: '#/properties/overheadBytes/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 1000 || isNaN(data2)) {
        const err9 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 1000 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (data2 < 0 || isNaN(data2)) {
        const err10 = {
          instancePath: instancePath + '/overheadBytes',
          schemaPath: '#/properties/overheadBytes/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    let data3 = data.overheadMs
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 10000 || isNaN(data3)) {
        const err11 = {
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 10000 },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (data3 < 0 || isNaN(data3)) {
        const err12 = {
          instancePath: instancePath + '/overheadMs',
          schemaPath: '#/properties/overheadMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    } else {
      const err13 = {
        instancePath: instancePath + '/overheadMs',
        schemaPath: '#/properties/overheadMs/type',
        keyword: 'type',
        params: { type: 'number' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate107.errors = vErrors
  return errors === 0
}

function validate105(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'lora' || data0 === 'fixed-rate')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema69.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'lora') {
        if (!validate106(data, { instancePath })) {
          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate107(data, { instancePath })) {
          vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate105.errors = vErrors
  return errors === 0
}

function validate104(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.windowMs === undefined) {
      data.windowMs = 3600000
    }
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.percent === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'percent' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.modulation === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modulation' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'type' || key0 === 'percent' || key0 === 'windowMs' || key0 === 'modulation')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('duty-cycle' !== data0) {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: { allowedValue: 'duty-cycle' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.percent !== undefined) {
      let data1 = data.percent
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1 < 0.001 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/percent',
            schemaPath: '#/properties/percent/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0.001 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/percent',
          schemaPath: '#/properties/percent/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    let data2 = data.windowMs
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      const err9 = {
        instancePath: instancePath + '/windowMs',
        schemaPath: '#/properties/windowMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 86400000 || isNaN(data2)) {
        const err10 = {
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 86400000 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (data2 < 60000 || isNaN(data2)) {
        const err11 = {
          instancePath: instancePath + '/windowMs',
          schemaPath: '#/properties/windowMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 60000 },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.modulation !== undefined) {
      if (!validate105(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate104.errors = vErrors
  return errors === 0
}

function validate103(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type
      if (!(data0 === 'message-rate' || data0 === 'duty-cycle')) {
        const err0 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    const tag0 = data.type
    if (typeof tag0 == 'string') {
      if (tag0 === 'message-rate') {
        if (!validate86(data, { instancePath })) {
          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate104(data, { instancePath })) {
          vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors)
          errors = vErrors.length
        }
      } else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate103.errors = vErrors
  return errors === 0
}

function validate97(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enabled === undefined) {
      data.enabled = true
    }
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.driver === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'driver' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.link === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'link' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
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
          key0 === 'airtime'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
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
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err5 = {
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/name',
          schemaPath: 'RadioName/type',
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
    if (data.driver !== undefined) {
      let data2 = data.driver
      if (typeof data2 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (
        !(
          data2 === 'lines' ||
          data2 === 'kiss' ||
          data2 === 'xbee' ||
          data2 === 'mysensors' ||
          data2 === 'meshtastic' ||
          data2 === 'twelite' ||
          data2 === 'rylr'
        )
      ) {
        const err8 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema42.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate77(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      if (!validate25(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.enabled !== 'boolean') {
      const err9 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.silentAfterMs !== undefined) {
      if (!validate101(data.silentAfterMs, { instancePath: instancePath + '/silentAfterMs' })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
        errors = vErrors.length
      }
    }
    if (data.airtime !== undefined) {
      if (!validate103(data.airtime, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate97.errors = vErrors
  return errors === 0
}

function validate114(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.delayMs === undefined) {
      data.delayMs = 0
    }
    if (data.leaseIds === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leaseIds' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'leaseIds' || key0 === 'delayMs')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
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
      const err2 = {
        instancePath: instancePath + '/delayMs',
        schemaPath: '#/properties/delayMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 43200000 || isNaN(data1)) {
        const err3 = {
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 43200000 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (data1 < 0 || isNaN(data1)) {
        const err4 = {
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (!formats0.validate(data1)) {
        const err5 = {
          instancePath: instancePath + '/delayMs',
          schemaPath: '#/properties/delayMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate114.errors = vErrors
  return errors === 0
}

function validate116(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.overlapMs === undefined) {
      data.overlapMs = 86400000
    }
    for (const key0 in data) {
      if (!(key0 === 'overlapMs')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    let data0 = data.overlapMs
    if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      const err1 = {
        instancePath: instancePath + '/overlapMs',
        schemaPath: '#/properties/overlapMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (typeof data0 == 'number' && isFinite(data0)) {
      if (data0 > 604800000 || isNaN(data0)) {
        const err2 = {
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 604800000 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (data0 < 0 || isNaN(data0)) {
        const err3 = {
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (!formats0.validate(data0)) {
        const err4 = {
          instancePath: instancePath + '/overlapMs',
          schemaPath: '#/properties/overlapMs/format',
          keyword: 'format',
          params: { format: 'int32' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate116.errors = vErrors
  return errors === 0
}

function validate118(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (typeof data === 'string') {
      if (data.length > 1000 && func0(data) > 1000) {
        const err1 = { instancePath, schemaPath: '#/anyOf/1/maxLength', keyword: 'maxLength', params: { limit: 1000 } }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    } else {
      const err2 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'string' } }
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
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
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
  validate118.errors = vErrors
  return errors === 0
}

function validate117(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'value' || key0 === 'save' || key0 === 'force')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.value !== undefined) {
      if (!validate118(data.value, { instancePath: instancePath + '/value' })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.save !== 'boolean') {
      const err2 = {
        instancePath: instancePath + '/save',
        schemaPath: '#/properties/save/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (typeof data.force !== 'boolean') {
      const err3 = {
        instancePath: instancePath + '/force',
        schemaPath: '#/properties/force/type',
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
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate117.errors = vErrors
  return errors === 0
}

const schema76 = {
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
const pattern10 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')

function validate121(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 2000 && func0(data) > 2000) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 2000 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern10.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate121.errors = vErrors
  return errors === 0
}

function validate124(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 50 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: '#/maximum',
        keyword: 'maximum',
        params: { comparison: '<=', limit: 50 },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: '#/minimum', keyword: 'minimum', params: { comparison: '>=', limit: 1 } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (!formats0.validate(data)) {
      const err3 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'int32' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
  }
  validate124.errors = vErrors
  return errors === 0
}

function validate120(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: '#/minProperties', keyword: 'minProperties', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(key0 === 'url' || key0 === 'description' || key0 === 'filter' || key0 === 'batchSize' || key0 === 'enabled')
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.url !== undefined) {
      if (!validate121(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description
      if (typeof data1 !== 'string' && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema76.properties.description.type },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          const err3 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.filter !== undefined) {
      if (!validate8(data.filter, { instancePath: instancePath + '/filter' })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors)
        errors = vErrors.length
      }
    }
    if (data.batchSize !== undefined) {
      if (!validate124(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
        errors = vErrors.length
      }
    }
    if (data.enabled !== undefined) {
      if (typeof data.enabled !== 'boolean') {
        const err5 = {
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate120.errors = vErrors
  return errors === 0
}

function validate126(data, { instancePath = '' } = {}) {
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
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'url' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
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
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.url !== undefined) {
      if (!validate121(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          const err2 = {
            instancePath: instancePath + '/description',
            schemaPath: 'WebhookDescription/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err3 = {
            instancePath: instancePath + '/description',
            schemaPath: 'WebhookDescription/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/description',
          schemaPath: 'WebhookDescription/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (!validate8(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors)
      errors = vErrors.length
    }
    if (!validate124(data.batchSize, { instancePath: instancePath + '/batchSize' })) {
      vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
      errors = vErrors.length
    }
    if (typeof data.enabled !== 'boolean') {
      const err5 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    let data5 = data.cursor
    if (typeof data5 === 'string') {
      if (data5.length > 100 && func0(data5) > 100) {
        const err6 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/maxLength',
          keyword: 'maxLength',
          params: { limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (data5.length < 2 && func0(data5) < 1) {
        const err7 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    } else {
      const err8 = {
        instancePath: instancePath + '/cursor',
        schemaPath: 'LogStart/type',
        keyword: 'type',
        params: { type: 'string' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate126.errors = vErrors
  return errors === 0
}

function validate130(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate130.errors = vErrors
  return errors === 0
}

function validate132(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate132.errors = vErrors
  return errors === 0
}

const pattern11 = new RegExp('^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate135(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern11.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate135.errors = vErrors
  return errors === 0
}

function validate133(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.captureId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captureId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.captureId !== undefined) {
      if (!validate135(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate133.errors = vErrors
  return errors === 0
}

function validate137(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate137.errors = vErrors
  return errors === 0
}

const pattern12 = new RegExp('^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate140(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern12.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate140.errors = vErrors
  return errors === 0
}

function validate138(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.discoveryId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'discoveryId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.discoveryId !== undefined) {
      if (!validate140(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate138.errors = vErrors
  return errors === 0
}

function validate142(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate142.errors = vErrors
  return errors === 0
}

const pattern13 = new RegExp('^msg_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate144(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 31 && func0(data) > 31) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 31 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 32 && func0(data) < 16) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 16 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^msg_[0-9a-z]{10}-[1-9][0-9]*$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate144.errors = vErrors
  return errors === 0
}

function validate143(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.messageId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messageId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.messageId !== undefined) {
      if (!validate144(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate143.errors = vErrors
  return errors === 0
}

function validate146(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate146.errors = vErrors
  return errors === 0
}

const pattern14 = new RegExp('^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')

function validate148(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 40 && func0(data) > 40) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 80 && func0(data) < 40) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 40 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern14.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate148.errors = vErrors
  return errors === 0
}

function validate147(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.probeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'probeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.probeId !== undefined) {
      if (!validate148(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate147.errors = vErrors
  return errors === 0
}

function validate150(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate150.errors = vErrors
  return errors === 0
}

function validate151(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate151.errors = vErrors
  return errors === 0
}

function validate152(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate152.errors = vErrors
  return errors === 0
}

function validate153(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate153.errors = vErrors
  return errors === 0
}

function validate154(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate154.errors = vErrors
  return errors === 0
}

function validate155(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate155.errors = vErrors
  return errors === 0
}

function validate156(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate156.errors = vErrors
  return errors === 0
}

function validate157(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate157.errors = vErrors
  return errors === 0
}

function validate158(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate158.errors = vErrors
  return errors === 0
}

function validate159(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate159.errors = vErrors
  return errors === 0
}

function validate160(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate160.errors = vErrors
  return errors === 0
}

function validate161(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.captureId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captureId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.captureId !== undefined) {
      if (!validate135(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate161.errors = vErrors
  return errors === 0
}

function validate164(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate164.errors = vErrors
  return errors === 0
}

function validate165(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.seq === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'seq' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (!formats2.validate(data1)) {
          const err5 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate165.errors = vErrors
  return errors === 0
}

function validate167(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate167.errors = vErrors
  return errors === 0
}

function validate168(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.discoveryId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'discoveryId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.discoveryId !== undefined) {
      if (!validate140(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate168.errors = vErrors
  return errors === 0
}

function validate171(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate171.errors = vErrors
  return errors === 0
}

const pattern20 = new RegExp('^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$', 'u')

function validate172(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate172.errors = vErrors
  return errors === 0
}

function validate173(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nodeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nodeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.nodeId !== undefined) {
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate173.errors = vErrors
  return errors === 0
}

function validate175(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate175.errors = vErrors
  return errors === 0
}

function validate176(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.probeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'probeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.probeId !== undefined) {
      if (!validate148(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate176.errors = vErrors
  return errors === 0
}

function validate178(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate178.errors = vErrors
  return errors === 0
}

function validate179(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate179.errors = vErrors
  return errors === 0
}

function validate180(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate180.errors = vErrors
  return errors === 0
}

function validate182(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate182.errors = vErrors
  return errors === 0
}

function validate183(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate183.errors = vErrors
  return errors === 0
}

function validate184(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate184.errors = vErrors
  return errors === 0
}

function validate186(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate186.errors = vErrors
  return errors === 0
}

function validate187(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate187.errors = vErrors
  return errors === 0
}

const pattern24 = new RegExp('^wh_[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate189(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 30 && func0(data) > 30) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 30 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 30 && func0(data) < 15) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 15 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern24.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^wh_[0-9a-z]{10}-[1-9][0-9]*$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate189.errors = vErrors
  return errors === 0
}

function validate188(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate188.errors = vErrors
  return errors === 0
}

function validate191(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate191.errors = vErrors
  return errors === 0
}

function validate192(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate192.errors = vErrors
  return errors === 0
}

function validate194(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate194.errors = vErrors
  return errors === 0
}

function validate195(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.captureId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captureId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.captureId !== undefined) {
      if (!validate135(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate195.errors = vErrors
  return errors === 0
}

function validate198(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate198.errors = vErrors
  return errors === 0
}

function validate199(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.captureId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captureId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.captureId !== undefined) {
      if (!validate135(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate199.errors = vErrors
  return errors === 0
}

function validate202(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate202.errors = vErrors
  return errors === 0
}

function validate203(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.seq === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'seq' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (!formats2.validate(data1)) {
          const err5 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate203.errors = vErrors
  return errors === 0
}

function validate205(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate205.errors = vErrors
  return errors === 0
}

function validate206(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.discoveryId === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'discoveryId' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.discoveryId !== undefined) {
      if (!validate140(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate206.errors = vErrors
  return errors === 0
}

function validate209(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate209.errors = vErrors
  return errors === 0
}

function validate210(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate210.errors = vErrors
  return errors === 0
}

function validate211(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate211.errors = vErrors
  return errors === 0
}

const pattern25 = new RegExp('^key_[0-9a-hjkmnp-tv-z]{10}$', 'u')

function validate213(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 14 && func0(data) > 14) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 14 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 28 && func0(data) < 14) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 14 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern25.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^key_[0-9a-hjkmnp-tv-z]{10}$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate213.errors = vErrors
  return errors === 0
}

function validate212(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.keyId === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'keyId' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.keyId !== undefined) {
      if (!validate213(data.keyId, { instancePath: instancePath + '/keyId' })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate212.errors = vErrors
  return errors === 0
}

function validate215(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate215.errors = vErrors
  return errors === 0
}

function validate216(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate216.errors = vErrors
  return errors === 0
}

function validate217(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.messageId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messageId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.messageId !== undefined) {
      if (!validate144(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate217.errors = vErrors
  return errors === 0
}

function validate219(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate219.errors = vErrors
  return errors === 0
}

function validate220(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate220.errors = vErrors
  return errors === 0
}

function validate221(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nodeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nodeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.nodeId !== undefined) {
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate221.errors = vErrors
  return errors === 0
}

function validate223(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate223.errors = vErrors
  return errors === 0
}

function validate224(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate224.errors = vErrors
  return errors === 0
}

function validate225(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate225.errors = vErrors
  return errors === 0
}

function validate226(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.probeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'probeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.probeId !== undefined) {
      if (!validate148(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate226.errors = vErrors
  return errors === 0
}

function validate228(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate228.errors = vErrors
  return errors === 0
}

const pattern26 = new RegExp('^[a-z0-9-]+$', 'u')

function validate229(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.code === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'code' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.code !== undefined) {
      let data0 = data.code
      if (typeof data0 === 'string') {
        if (data0.length > 60 && func0(data0) > 60) {
          const err1 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/maxLength',
            keyword: 'maxLength',
            params: { limit: 60 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (!pattern26.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9-]+$' },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate229.errors = vErrors
  return errors === 0
}

function validate230(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate230.errors = vErrors
  return errors === 0
}

function validate231(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate231.errors = vErrors
  return errors === 0
}

function validate233(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate233.errors = vErrors
  return errors === 0
}

function validate234(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate234.errors = vErrors
  return errors === 0
}

function validate236(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate236.errors = vErrors
  return errors === 0
}

function validate237(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate237.errors = vErrors
  return errors === 0
}

const pattern27 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')

function validate240(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 64 && func0(data) > 64) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 64 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 2 && func0(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern27.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate240.errors = vErrors
  return errors === 0
}

function validate238(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.setting === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'setting' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.setting !== undefined) {
      if (!validate240(data.setting, { instancePath: instancePath + '/setting' })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate238.errors = vErrors
  return errors === 0
}

function validate242(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.address !== undefined) {
      let data0 = data.address
      if (typeof data0 === 'string') {
        if (data0.length > 64 && func0(data0) > 64) {
          const err1 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate242.errors = vErrors
  return errors === 0
}

function validate243(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate243.errors = vErrors
  return errors === 0
}

function validate245(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate245.errors = vErrors
  return errors === 0
}

function validate246(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate246.errors = vErrors
  return errors === 0
}

function validate247(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate247.errors = vErrors
  return errors === 0
}

function validate249(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate249.errors = vErrors
  return errors === 0
}

const schema168 = { type: 'string', enum: ['done', 'refused', 'failed'] }

function validate250(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(key0 === 'outcome' || key0 === 'actorId' || key0 === 'operation' || key0 === 'limit' || key0 === 'cursor')
      ) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.outcome !== undefined) {
      let data0 = data.outcome
      if (typeof data0 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/outcome',
          schemaPath: 'AuditOutcome/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      if (!(data0 === 'done' || data0 === 'refused' || data0 === 'failed')) {
        const err2 = {
          instancePath: instancePath + '/outcome',
          schemaPath: 'AuditOutcome/enum',
          keyword: 'enum',
          params: { allowedValues: schema168.enum },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.actorId !== undefined) {
      let data1 = data.actorId
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          const err3 = {
            instancePath: instancePath + '/actorId',
            schemaPath: '#/properties/actorId/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/actorId',
            schemaPath: '#/properties/actorId/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/actorId',
          schemaPath: '#/properties/actorId/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.operation !== undefined) {
      let data2 = data.operation
      if (typeof data2 === 'string') {
        if (data2.length > 100 && func0(data2) > 100) {
          const err6 = {
            instancePath: instancePath + '/operation',
            schemaPath: '#/properties/operation/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err7 = {
            instancePath: instancePath + '/operation',
            schemaPath: '#/properties/operation/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/operation',
          schemaPath: '#/properties/operation/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data3 = data.limit
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 1000 || isNaN(data3)) {
          const err10 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (!formats0.validate(data3)) {
          const err12 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data4 = data.cursor
      if (typeof data4 === 'string') {
        if (data4.length > 200 && func0(data4) > 200) {
          const err13 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data4.length < 2 && func0(data4) < 1) {
          const err14 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate250.errors = vErrors
  return errors === 0
}

function validate251(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate251.errors = vErrors
  return errors === 0
}

function validate253(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate253.errors = vErrors
  return errors === 0
}

function validate254(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate254.errors = vErrors
  return errors === 0
}

function validate256(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'limit' || key0 === 'cursor')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data0 = data.limit
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 1000 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (!formats0.validate(data0)) {
          const err4 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          const err5 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err6 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
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
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate257.errors = vErrors
  return errors === 0
}

function validate259(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate259.errors = vErrors
  return errors === 0
}

function validate260(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate260.errors = vErrors
  return errors === 0
}

function validate261(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['last-event-id'] !== undefined) {
      let data0 = data['last-event-id']
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err0 = {
            instancePath: instancePath + '/last-event-id',
            schemaPath: 'LogCursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/last-event-id',
            schemaPath: 'LogCursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/last-event-id',
          schemaPath: 'LogCursor/type',
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
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate261.errors = vErrors
  return errors === 0
}

function validate262(data, { instancePath = '' } = {}) {
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
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.cursor !== undefined) {
      let data0 = data.cursor
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err1 = {
            instancePath: instancePath + '/cursor',
            schemaPath: 'LogStart/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/cursor',
            schemaPath: 'LogStart/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/cursor',
          schemaPath: 'LogStart/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err4 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 !== 'string') {
            const err6 = {
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/type',
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
              data2 === 'webhook.state-changed' ||
              data2 === 'probe.state-changed' ||
              data2 === 'probe.deleted' ||
              data2 === 'discovery.state-changed' ||
              data2 === 'discovery.node-found' ||
              data2 === 'discovery.deleted' ||
              data2 === 'setting.updated' ||
              data2 === 'capture.state-changed' ||
              data2 === 'capture.deleted'
            )
          ) {
            const err7 = {
              instancePath: instancePath + '/type/' + i0,
              schemaPath: 'EventType/enum',
              keyword: 'enum',
              params: { allowedValues: schema9.enum },
            }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
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
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
    if (data.limit !== undefined) {
      let data5 = data.limit
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 1000 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data5 < 1 || isNaN(data5)) {
          const err11 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (!formats0.validate(data5)) {
          const err12 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      }
    }
    if (data.waitMs !== undefined) {
      let data6 = data.waitMs
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err13 = {
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 30000 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 30000 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        if (data6 < 0 || isNaN(data6)) {
          const err15 = {
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (!formats0.validate(data6)) {
          const err16 = {
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate262.errors = vErrors
  return errors === 0
}

function validate265(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate265.errors = vErrors
  return errors === 0
}

const schema182 = {
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
const schema183 = { type: 'string', enum: ['in', 'out'] }
const schema184 = {
  type: 'string',
  enum: ['received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'expired', 'cancelled', 'unknown'],
}
const func100 = Object.prototype.hasOwnProperty

function validate266(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func100.call(schema182.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
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
        const err3 = {
          instancePath: instancePath + '/radioId',
          schemaPath: '#/properties/radioId/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.nodeId !== undefined) {
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
    if (data.direction !== undefined) {
      let data3 = data.direction
      if (typeof data3 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (!(data3 === 'in' || data3 === 'out')) {
        const err5 = {
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/enum',
          keyword: 'enum',
          params: { allowedValues: schema183.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.state !== undefined) {
      let data4 = data.state
      if (Array.isArray(data4)) {
        if (data4.length > 9) {
          const err6 = {
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/maxItems',
            keyword: 'maxItems',
            params: { limit: 9 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        const len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1]
          if (typeof data5 !== 'string') {
            const err8 = {
              instancePath: instancePath + '/state/' + i1,
              schemaPath: 'MessageState/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err8]
            } else {
              vErrors.push(err8)
            }
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
            const err9 = {
              instancePath: instancePath + '/state/' + i1,
              schemaPath: 'MessageState/enum',
              keyword: 'enum',
              params: { allowedValues: schema184.enum },
            }
            if (vErrors === null) {
              vErrors = [err9]
            } else {
              vErrors.push(err9)
            }
            errors++
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      let data6 = data.from
      if (typeof data6 === 'string') {
        if (!formats6.validate(data6)) {
          const err11 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date-time' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.to !== undefined) {
      let data7 = data.to
      if (typeof data7 === 'string') {
        if (!formats6.validate(data7)) {
          const err13 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date-time' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.order !== undefined) {
      let data8 = data.order
      if (typeof data8 !== 'string') {
        const err15 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
      if (!(data8 === 'asc' || data8 === 'desc')) {
        const err16 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema182.properties.order.enum },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data9 = data.limit
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err17 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 1000 || isNaN(data9)) {
          const err18 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (data9 < 1 || isNaN(data9)) {
          const err19 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (!formats0.validate(data9)) {
          const err20 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data10 = data.cursor
      if (typeof data10 === 'string') {
        if (data10.length > 200 && func0(data10) > 200) {
          const err21 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        if (data10.length < 2 && func0(data10) < 1) {
          const err22 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err24]
    } else {
      vErrors.push(err24)
    }
    errors++
  }
  validate266.errors = vErrors
  return errors === 0
}

function validate269(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'radioId' || key0 === 'limit' || key0 === 'cursor')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: '#/properties/radioId/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
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
        const err3 = {
          instancePath: instancePath + '/radioId',
          schemaPath: '#/properties/radioId/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data2 = data.limit
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 1000 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (!formats0.validate(data2)) {
          const err7 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data3 = data.cursor
      if (typeof data3 === 'string') {
        if (data3.length > 200 && func0(data3) > 200) {
          const err8 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data3.length < 2 && func0(data3) < 1) {
          const err9 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate269.errors = vErrors
  return errors === 0
}

function validate271(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate271.errors = vErrors
  return errors === 0
}

function validate272(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate272.errors = vErrors
  return errors === 0
}

function validate273(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate273.errors = vErrors
  return errors === 0
}

function validate274(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate274.errors = vErrors
  return errors === 0
}

function validate275(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate275.errors = vErrors
  return errors === 0
}

function validate276(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate276.errors = vErrors
  return errors === 0
}

const schema192 = {
  type: 'object',
  properties: {
    address: { type: 'string', minLength: 1, maxLength: 64 },
    name: { type: 'array', minItems: 1, maxItems: 50, items: { $ref: 'SettingName' } },
    include: { type: 'string', enum: ['value'] },
  },
  additionalProperties: false,
}

function validate278(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address' || key0 === 'name' || key0 === 'include')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.address !== undefined) {
      let data0 = data.address
      if (typeof data0 === 'string') {
        if (data0.length > 64 && func0(data0) > 64) {
          const err1 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxItems',
            keyword: 'maxItems',
            params: { limit: 50 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate240(data1[i0], { instancePath: instancePath + '/name/' + i0 })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.include !== undefined) {
      let data3 = data.include
      if (typeof data3 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (!(data3 === 'value')) {
        const err8 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/enum',
          keyword: 'enum',
          params: { allowedValues: schema192.properties.include.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate278.errors = vErrors
  return errors === 0
}

function validate280(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
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
      if (!(key0 === 'limit' || key0 === 'cursor')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data0 = data.limit
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 1000 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (!formats0.validate(data0)) {
          const err4 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data1 = data.cursor
      if (typeof data1 === 'string') {
        if (data1.length > 200 && func0(data1) > 200) {
          const err5 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err6 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate282.errors = vErrors
  return errors === 0
}

function validate283(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
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
      if (!(key0 === 'ticket')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate284.errors = vErrors
  return errors === 0
}

function validate285(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate285.errors = vErrors
  return errors === 0
}

function validate287(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate287.errors = vErrors
  return errors === 0
}

function validate288(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate288.errors = vErrors
  return errors === 0
}

function validate290(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate290.errors = vErrors
  return errors === 0
}

function validate291(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.seq === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'seq' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err2 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (!formats2.validate(data1)) {
          const err5 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate291.errors = vErrors
  return errors === 0
}

function validate293(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate293.errors = vErrors
  return errors === 0
}

function validate294(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate294.errors = vErrors
  return errors === 0
}

function validate296(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate296.errors = vErrors
  return errors === 0
}

function validate297(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate297.errors = vErrors
  return errors === 0
}

function validate298(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.keyId === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'keyId' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.keyId !== undefined) {
      if (!validate213(data.keyId, { instancePath: instancePath + '/keyId' })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate298.errors = vErrors
  return errors === 0
}

function validate300(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate300.errors = vErrors
  return errors === 0
}

function validate301(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate301.errors = vErrors
  return errors === 0
}

function validate302(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate302.errors = vErrors
  return errors === 0
}

function validate304(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate304.errors = vErrors
  return errors === 0
}

function validate305(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate305.errors = vErrors
  return errors === 0
}

function validate306(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate306.errors = vErrors
  return errors === 0
}

function validate307(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate307.errors = vErrors
  return errors === 0
}

function validate308(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate308.errors = vErrors
  return errors === 0
}

function validate310(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate310.errors = vErrors
  return errors === 0
}

function validate311(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate311.errors = vErrors
  return errors === 0
}

function validate312(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate312.errors = vErrors
  return errors === 0
}

function validate314(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate314.errors = vErrors
  return errors === 0
}

function validate315(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate315.errors = vErrors
  return errors === 0
}

function validate316(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate316.errors = vErrors
  return errors === 0
}

function validate317(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['idempotency-key'] !== undefined) {
      let data0 = data['idempotency-key']
      if (typeof data0 === 'string') {
        if (data0.length > 255 && func0(data0) > 255) {
          const err0 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/maxLength',
            keyword: 'maxLength',
            params: { limit: 255 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/idempotency-key',
            schemaPath: '#/properties/idempotency-key/pattern',
            keyword: 'pattern',
            params: { pattern: '^[\\x21-\\x7e]+$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/idempotency-key',
          schemaPath: '#/properties/idempotency-key/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate317.errors = vErrors
  return errors === 0
}

function validate318(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate318.errors = vErrors
  return errors === 0
}

function validate320(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate320.errors = vErrors
  return errors === 0
}

function validate321(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate321.errors = vErrors
  return errors === 0
}

function validate322(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.keyId === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'keyId' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.keyId !== undefined) {
      if (!validate213(data.keyId, { instancePath: instancePath + '/keyId' })) {
        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate322.errors = vErrors
  return errors === 0
}

function validate324(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate324.errors = vErrors
  return errors === 0
}

function validate325(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate325.errors = vErrors
  return errors === 0
}

function validate326(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nodeId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nodeId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.nodeId !== undefined) {
      if (!validate11(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate326.errors = vErrors
  return errors === 0
}

function validate328(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate328.errors = vErrors
  return errors === 0
}

function validate329(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate329.errors = vErrors
  return errors === 0
}

function validate330(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.queueName === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queueName' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.queueName !== undefined) {
      if (!validate46(data.queueName, { instancePath: instancePath + '/queueName' })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate330.errors = vErrors
  return errors === 0
}

function validate332(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate332.errors = vErrors
  return errors === 0
}

function validate333(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate333.errors = vErrors
  return errors === 0
}

function validate334(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate334.errors = vErrors
  return errors === 0
}

function validate336(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate336.errors = vErrors
  return errors === 0
}

function validate337(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.radioId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'radioId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.setting === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'setting' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.radioId !== undefined) {
      if (!validate9(data.radioId, { instancePath: instancePath + '/radioId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.setting !== undefined) {
      if (!validate240(data.setting, { instancePath: instancePath + '/setting' })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate337.errors = vErrors
  return errors === 0
}

function validate340(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.address !== undefined) {
      let data0 = data.address
      if (typeof data0 === 'string') {
        if (data0.length > 64 && func0(data0) > 64) {
          const err1 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate340.errors = vErrors
  return errors === 0
}

function validate341(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 400 && func0(data0) > 400) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 400 },
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err1 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (!pattern20.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|(W/)?"[\\x21\\x23-\\x7e]*"( *, *(W/)?"[\\x21\\x23-\\x7e]*")*)$' },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/if-match',
          schemaPath: '#/properties/if-match/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate341.errors = vErrors
  return errors === 0
}

function validate342(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.webhookId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'webhookId' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.webhookId !== undefined) {
      if (!validate189(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate342.errors = vErrors
  return errors === 0
}

function validate344(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: '#/additionalProperties',
        keyword: 'additionalProperties',
        params: { additionalProperty: key0 },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate344.errors = vErrors
  return errors === 0
}

export {
  validate0 as AckRequest,
  validate5 as CaptureRequestWithDefaults,
  validate6 as ClientFrameWithDefaults,
  validate34 as DiscoveryRequestWithDefaults,
  validate35 as ExtensionRequest,
  validate37 as KeyPatch,
  validate49 as KeyRequest,
  validate54 as LeaseRequestWithDefaults,
  validate15 as MessageRequestWithDefaults,
  validate55 as NodePatch,
  validate56 as ProbeRequestWithDefaults,
  validate67 as QueuePatch,
  validate73 as QueueRequestWithDefaults,
  validate76 as RadioPatch,
  validate97 as RadioRequestWithDefaults,
  validate114 as ReleaseRequestWithDefaults,
  validate116 as SecretRotationRequestWithDefaults,
  validate117 as SettingRequestWithDefaults,
  validate120 as WebhookPatch,
  validate126 as WebhookRequestWithDefaults,
  validate130 as ackLeasesParams,
  validate132 as ackLeasesQuery,
  validate133 as cancelCaptureParams,
  validate137 as cancelCaptureQuery,
  validate138 as cancelDiscoveryParams,
  validate142 as cancelDiscoveryQuery,
  validate143 as cancelMessageParams,
  validate146 as cancelMessageQuery,
  validate147 as cancelProbeParams,
  validate150 as cancelProbeQuery,
  validate151 as createKeyHeaders,
  validate152 as createKeyQuery,
  validate153 as createQueueHeaders,
  validate154 as createQueueQuery,
  validate155 as createRadioHeaders,
  validate156 as createRadioQuery,
  validate157 as createTicketHeaders,
  validate158 as createTicketQuery,
  validate159 as createWebhookHeaders,
  validate160 as createWebhookQuery,
  validate161 as deleteCaptureParams,
  validate164 as deleteCaptureQuery,
  validate165 as deleteDeadLetterParams,
  validate167 as deleteDeadLetterQuery,
  validate168 as deleteDiscoveryParams,
  validate171 as deleteDiscoveryQuery,
  validate172 as deleteNodeHeaders,
  validate173 as deleteNodeParams,
  validate175 as deleteNodeQuery,
  validate176 as deleteProbeParams,
  validate178 as deleteProbeQuery,
  validate179 as deleteQueueHeaders,
  validate180 as deleteQueueParams,
  validate182 as deleteQueueQuery,
  validate183 as deleteRadioHeaders,
  validate184 as deleteRadioParams,
  validate186 as deleteRadioQuery,
  validate187 as deleteWebhookHeaders,
  validate188 as deleteWebhookParams,
  validate191 as deleteWebhookQuery,
  validate192 as extendLeasesParams,
  validate194 as extendLeasesQuery,
  validate195 as getCaptureDataParams,
  validate198 as getCaptureDataQuery,
  validate199 as getCaptureParams,
  validate202 as getCaptureQuery,
  validate203 as getDeadLetterParams,
  validate205 as getDeadLetterQuery,
  validate206 as getDiscoveryParams,
  validate209 as getDiscoveryQuery,
  validate210 as getIndexQuery,
  validate211 as getInfoQuery,
  validate212 as getKeyParams,
  validate215 as getKeyQuery,
  validate216 as getLivenessQuery,
  validate217 as getMessageParams,
  validate219 as getMessageQuery,
  validate220 as getMetricsQuery,
  validate221 as getNodeParams,
  validate223 as getNodeQuery,
  validate224 as getOpenapiJsonQuery,
  validate225 as getOpenapiYamlQuery,
  validate226 as getProbeParams,
  validate228 as getProbeQuery,
  validate229 as getProblemParams,
  validate230 as getProblemQuery,
  validate231 as getQueueParams,
  validate233 as getQueueQuery,
  validate234 as getRadioParams,
  validate236 as getRadioQuery,
  validate237 as getReadinessQuery,
  validate238 as getSettingParams,
  validate242 as getSettingQuery,
  validate243 as getWebhookParams,
  validate245 as getWebhookQuery,
  validate246 as leaseEventsHeaders,
  validate247 as leaseEventsParams,
  validate249 as leaseEventsQuery,
  validate250 as listAuditQuery,
  validate251 as listCapturesParams,
  validate253 as listCapturesQuery,
  validate254 as listDeadLettersParams,
  validate256 as listDeadLettersQuery,
  validate257 as listDiscoveriesParams,
  validate259 as listDiscoveriesQuery,
  validate260 as listDriversQuery,
  validate261 as listEventsHeaders,
  validate262 as listEventsQuery,
  validate265 as listKeysQuery,
  validate266 as listMessagesQuery,
  validate269 as listNodesQuery,
  validate271 as listPortsQuery,
  validate272 as listProbesQuery,
  validate273 as listProblemsQuery,
  validate274 as listQueuesQuery,
  validate275 as listRadiosQuery,
  validate276 as listSettingsParams,
  validate278 as listSettingsQuery,
  validate280 as listWebhookAttemptsParams,
  validate282 as listWebhookAttemptsQuery,
  validate283 as listWebhooksQuery,
  validate284 as openStreamQuery,
  validate285 as reconnectRadioParams,
  validate287 as reconnectRadioQuery,
  validate288 as releaseLeasesParams,
  validate290 as releaseLeasesQuery,
  validate291 as requeueDeadLetterParams,
  validate293 as requeueDeadLetterQuery,
  validate294 as resumeWebhookParams,
  validate296 as resumeWebhookQuery,
  validate297 as revokeKeyHeaders,
  validate298 as revokeKeyParams,
  validate300 as revokeKeyQuery,
  validate301 as rotateWebhookSecretHeaders,
  validate302 as rotateWebhookSecretParams,
  validate304 as rotateWebhookSecretQuery,
  validate305 as sendMessageHeaders,
  validate306 as sendMessageQuery,
  validate307 as startCaptureHeaders,
  validate308 as startCaptureParams,
  validate310 as startCaptureQuery,
  validate311 as startDiscoveryHeaders,
  validate312 as startDiscoveryParams,
  validate314 as startDiscoveryQuery,
  validate315 as startProbeHeaders,
  validate316 as startProbeQuery,
  validate317 as testWebhookHeaders,
  validate318 as testWebhookParams,
  validate320 as testWebhookQuery,
  validate321 as updateKeyHeaders,
  validate322 as updateKeyParams,
  validate324 as updateKeyQuery,
  validate325 as updateNodeHeaders,
  validate326 as updateNodeParams,
  validate328 as updateNodeQuery,
  validate329 as updateQueueHeaders,
  validate330 as updateQueueParams,
  validate332 as updateQueueQuery,
  validate333 as updateRadioHeaders,
  validate334 as updateRadioParams,
  validate336 as updateRadioQuery,
  validate337 as updateSettingParams,
  validate340 as updateSettingQuery,
  validate341 as updateWebhookHeaders,
  validate342 as updateWebhookParams,
  validate344 as updateWebhookQuery,
}
