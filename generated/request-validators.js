// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

const func0 = require('ajv/dist/runtime/ucs2length').default
const pattern0 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')

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
      let data0 = data[i0]
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err2 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'LeaseId/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 6 && func0(data0) < 3) {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'LeaseId/minLength',
            keyword: 'minLength',
            params: { limit: 3 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (!pattern0.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'LeaseId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[1-9][0-9]*-[0-9a-z]+$' },
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
          instancePath: instancePath + '/' + i0,
          schemaPath: 'LeaseId/type',
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
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
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

function validate3(data, { instancePath = '' } = {}) {
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
  validate3.errors = vErrors
  return errors === 0
}

const schema4 = {
  description: '`ClientFrame` with its defaults filled in.',
  examples: [{ type: 'subscribe', after: 0 }],
  type: 'object',
  properties: { type: { enum: ['subscribe', 'send', 'ping'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SubscribeFrameWithDefaults' }, { $ref: 'SendFrameWithDefaults' }, { $ref: 'PingFrame' }],
}
const formats0 = require('ajv-formats/dist/formats').fullFormats.int64
const pattern1 = new RegExp('^[0-9a-z]{10}$', 'u')
const schema10 = {
  type: 'string',
  description: 'Type of an event.',
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
    'probe.deleted',
    'discovery.changed',
    'discovery.found',
    'discovery.deleted',
    'setting.changed',
    'capture.changed',
    'capture.deleted',
  ],
  examples: ['message.received'],
}

function validate7(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
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
      data === 'probe.deleted' ||
      data === 'discovery.changed' ||
      data === 'discovery.found' ||
      data === 'discovery.deleted' ||
      data === 'setting.changed' ||
      data === 'capture.changed' ||
      data === 'capture.deleted'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema10.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate7.errors = vErrors
  return errors === 0
}

const pattern3 = new RegExp('^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$', 'u')

function validate9(data, { instancePath = '' } = {}) {
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
    if (!pattern3.test(data)) {
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
  validate9.errors = vErrors
  return errors === 0
}

const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u')

function validate6(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'types' || key0 === 'radioId' || key0 === 'nodeId')) {
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
    if (data.types !== undefined) {
      let data0 = data.types
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err1 = {
            instancePath: instancePath + '/types',
            schemaPath: '#/properties/types/maxItems',
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
            instancePath: instancePath + '/types',
            schemaPath: '#/properties/types/minItems',
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
          if (!validate7(data0[i0], { instancePath: instancePath + '/types/' + i0 })) {
            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/types',
          schemaPath: '#/properties/types/type',
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
    if (data.radioId !== undefined) {
      let data2 = data.radioId
      if (typeof data2 === 'string') {
        if (data2.length > 63 && func0(data2) > 63) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data2.length < 2 && func0(data2) < 1) {
          const err5 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.nodeId !== undefined) {
      if (!validate9(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
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
  validate6.errors = vErrors
  return errors === 0
}

function validate5(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
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
      if (!(key0 === 'type' || key0 === 'ref' || key0 === 'after' || key0 === 'epoch' || key0 === 'filter')) {
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
    if (data.after !== undefined) {
      let data2 = data.after
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + '/after',
          schemaPath: 'Seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + '/after',
            schemaPath: 'Seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/after',
            schemaPath: 'Seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (!formats0.validate(data2)) {
          const err10 = {
            instancePath: instancePath + '/after',
            schemaPath: 'Seq/format',
            keyword: 'format',
            params: { format: 'int64' },
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
    if (data.epoch !== undefined) {
      let data3 = data.epoch
      if (typeof data3 === 'string') {
        if (data3.length > 10 && func0(data3) > 10) {
          const err11 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/maxLength',
            keyword: 'maxLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data3.length < 20 && func0(data3) < 10) {
          const err12 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/minLength',
            keyword: 'minLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (!pattern1.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-z]{10}$' },
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
          instancePath: instancePath + '/epoch',
          schemaPath: 'Epoch/type',
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
    if (!validate6(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
      errors = vErrors.length
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate5.errors = vErrors
  return errors === 0
}

const pattern4 = new RegExp('^[\\x21-\\x7e]+$', 'u')
const schema17 = {
  description:
    'Bytes in one of three encodings. Answers use `text` if the bytes are printable UTF-8 (tab, CR and LF included),\notherwise `base64`.\n',
  examples: [{ encoding: 'text', data: 'Hello' }],
  type: 'object',
  properties: { encoding: { enum: ['text', 'base64', 'hex'] } },
  discriminator: { propertyName: 'encoding' },
  oneOf: [{ $ref: 'TextPayload' }, { $ref: 'Base64Payload' }, { $ref: 'HexPayload' }],
}
const pattern6 = new RegExp('^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'u')

function validate15(data, { instancePath = '' } = {}) {
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
        if (!pattern6.test(data1)) {
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
  validate15.errors = vErrors
  return errors === 0
}

const pattern7 = new RegExp('^(?:[0-9A-Fa-f]{2})*$', 'u')

function validate16(data, { instancePath = '' } = {}) {
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
        if (!pattern7.test(data1)) {
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
  validate16.errors = vErrors
  return errors === 0
}

function validate14(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema17.properties.encoding.enum },
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
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.encoding === undefined) {
            const err1 = {
              instancePath,
              schemaPath: 'TextPayload/required',
              keyword: 'required',
              params: { missingProperty: 'encoding' },
            }
            if (vErrors === null) {
              vErrors = [err1]
            } else {
              vErrors.push(err1)
            }
            errors++
          }
          if (data.data === undefined) {
            const err2 = {
              instancePath,
              schemaPath: 'TextPayload/required',
              keyword: 'required',
              params: { missingProperty: 'data' },
            }
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
          for (const key0 in data) {
            if (!(key0 === 'encoding' || key0 === 'data')) {
              const err3 = {
                instancePath,
                schemaPath: 'TextPayload/additionalProperties',
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
          if (data.encoding !== undefined) {
            let data1 = data.encoding
            if (typeof data1 !== 'string') {
              const err4 = {
                instancePath: instancePath + '/encoding',
                schemaPath: 'TextPayload/properties/encoding/type',
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
            if ('text' !== data1) {
              const err5 = {
                instancePath: instancePath + '/encoding',
                schemaPath: 'TextPayload/properties/encoding/const',
                keyword: 'const',
                params: { allowedValue: 'text' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
          }
          if (data.data !== undefined) {
            let data2 = data.data
            if (typeof data2 === 'string') {
              if (data2.length > 65536 && func0(data2) > 65536) {
                const err6 = {
                  instancePath: instancePath + '/data',
                  schemaPath: 'TextPayload/properties/data/maxLength',
                  keyword: 'maxLength',
                  params: { limit: 65536 },
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
                schemaPath: 'TextPayload/properties/data/type',
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
          const err8 = { instancePath, schemaPath: 'TextPayload/type', keyword: 'type', params: { type: 'object' } }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
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
        const err9 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'encoding', tagValue: tag0 },
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
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'encoding', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
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
  validate14.errors = vErrors
  return errors === 0
}

function validate21(data, { instancePath = '' } = {}) {
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
  validate21.errors = vErrors
  return errors === 0
}

function validate20(data, { instancePath = '' } = {}) {
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
        !validate21(data[key0], { instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)
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
  validate20.errors = vErrors
  return errors === 0
}

const formats2 = require('ajv-formats/dist/formats').fullFormats.int32

function validate13(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.destination !== undefined) {
      let data1 = data.destination
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          const err7 = {
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/maxLength',
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
        if (data1.length < 2 && func0(data1) < 1) {
          const err8 = {
            instancePath: instancePath + '/destination',
            schemaPath: '#/properties/destination/minLength',
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
          instancePath: instancePath + '/destination',
          schemaPath: '#/properties/destination/type',
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
    if (data.payload !== undefined) {
      if (!validate14(data.payload, { instancePath: instancePath + '/payload' })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors)
        errors = vErrors.length
      }
    }
    let data3 = data.priority
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      const err10 = {
        instancePath: instancePath + '/priority',
        schemaPath: '#/properties/priority/type',
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
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 9 || isNaN(data3)) {
        const err11 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 9 },
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
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/minimum',
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
      if (!formats2.validate(data3)) {
        const err13 = {
          instancePath: instancePath + '/priority',
          schemaPath: '#/properties/priority/format',
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
    if (data.expiresInMs !== undefined) {
      let data4 = data.expiresInMs
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/expiresInMs',
          schemaPath: '#/properties/expiresInMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 2592000000 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2592000000 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (data4 < 1 || isNaN(data4)) {
          const err16 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        if (!formats0.validate(data4)) {
          const err17 = {
            instancePath: instancePath + '/expiresInMs',
            schemaPath: '#/properties/expiresInMs/format',
            keyword: 'format',
            params: { format: 'int64' },
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
    if (data.options !== undefined) {
      if (!validate20(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors)
        errors = vErrors.length
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
  validate13.errors = vErrors
  return errors === 0
}

function validate12(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data2)) {
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
      if (!validate13(data.message, { instancePath: instancePath + '/message' })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors)
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
  validate12.errors = vErrors
  return errors === 0
}

function validate25(data, { instancePath = '' } = {}) {
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
  validate25.errors = vErrors
  return errors === 0
}

function validate4(data, { instancePath = '' } = {}) {
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
        if (!validate5(data, { instancePath })) {
          vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'send') {
        if (!validate12(data, { instancePath })) {
          vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'ping') {
        if (!validate25(data, { instancePath })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
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
  validate4.errors = vErrors
  return errors === 0
}

const schema25 = {
  type: 'object',
  description: '`DiscoveryRequest` with its defaults filled in.',
  additionalProperties: false,
  properties: {
    mode: {
      type: 'string',
      enum: ['auto', 'active', 'passive'],
      description:
        'Search mode. `auto`: active if the module supports it, otherwise passive. An active search fails immediately if the\nradio is not online; a passive search works in any state.\n',
      default: 'auto',
    },
    durationMs: {
      type: 'integer',
      minimum: 100,
      maximum: 3600000,
      description: 'Duration of a passive search, or maximum duration of an active search, in milliseconds.',
      default: 60000,
    },
  },
  examples: [{ mode: 'passive', durationMs: 30000 }],
  required: [],
}

function validate29(data, { instancePath = '' } = {}) {
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
        params: { allowedValues: schema25.properties.mode.enum },
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
  validate29.errors = vErrors
  return errors === 0
}

function validate30(data, { instancePath = '' } = {}) {
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
        if (!formats2.validate(data1)) {
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
  validate30.errors = vErrors
  return errors === 0
}

const pattern8 = new RegExp('^[^\\x00-\\x1f\\x7f]+$', 'u')
const schema30 = {
  type: 'string',
  description:
    'Permission of credentials. `radios:read` includes serial ports and drivers. `queues:write` includes the configuration of\nqueues and their dead letters. `queues:take` permits leasing events. `system:read` permits service information and\nmetrics. No scope includes another scope.\n',
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
  examples: ['messages:read'],
}

function validate34(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
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
      data === 'system:read' ||
      data === 'keys:admin' ||
      data === 'audit:read'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema30.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate34.errors = vErrors
  return errors === 0
}

function validate33(data, { instancePath = '' } = {}) {
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
      if (!validate34(data[i0], { instancePath: instancePath + '/' + i0 })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
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
  validate33.errors = vErrors
  return errors === 0
}

function validate37(data, { instancePath = '' } = {}) {
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
      let data0 = data[i0]
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/' + i0,
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/' + i0,
          schemaPath: 'RadioId/type',
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
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate37.errors = vErrors
  return errors === 0
}

function validate39(data, { instancePath = '' } = {}) {
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
      let data0 = data[i0]
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/' + i0,
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/' + i0,
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/' + i0,
          schemaPath: 'QueueName/type',
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
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate39.errors = vErrors
  return errors === 0
}

const formats8 = require('ajv-formats/dist/formats').fullFormats['date-time']

function validate41(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!formats8.validate(data)) {
      const err0 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'date-time' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate41.errors = vErrors
  return errors === 0
}

function validate32(data, { instancePath = '' } = {}) {
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
      let data0 = data.name
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err2 = {
            instancePath: instancePath + '/name',
            schemaPath: 'KeyName/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: 'KeyName/minLength',
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
        if (!pattern8.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: 'KeyName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^\\x00-\\x1f\\x7f]+$' },
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
          instancePath: instancePath + '/name',
          schemaPath: 'KeyName/type',
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
    if (data.scopes !== undefined) {
      if (!validate33(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      let data2 = data.radios
      const _errs7 = errors
      let valid2 = false
      const _errs8 = errors
      if (!validate37(data2, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs8 === errors
      valid2 = valid2 || _valid0
      if (!valid2) {
        const _errs9 = errors
        if (data2 !== null) {
          const err6 = {
            instancePath: instancePath + '/radios',
            schemaPath: '#/properties/radios/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid2 = valid2 || _valid0
      }
      if (!valid2) {
        const err7 = {
          instancePath: instancePath + '/radios',
          schemaPath: '#/properties/radios/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        errors = _errs7
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.queues !== undefined) {
      let data3 = data.queues
      const _errs12 = errors
      let valid3 = false
      const _errs13 = errors
      if (!validate39(data3, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs13 === errors
      valid3 = valid3 || _valid1
      if (!valid3) {
        const _errs14 = errors
        if (data3 !== null) {
          const err8 = {
            instancePath: instancePath + '/queues',
            schemaPath: '#/properties/queues/anyOf/1/type',
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
        var _valid1 = _errs14 === errors
        valid3 = valid3 || _valid1
      }
      if (!valid3) {
        const err9 = {
          instancePath: instancePath + '/queues',
          schemaPath: '#/properties/queues/anyOf',
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
    if (data.expiresAt !== undefined) {
      let data4 = data.expiresAt
      const _errs17 = errors
      let valid4 = false
      const _errs18 = errors
      if (!validate41(data4, { instancePath: instancePath + '/expiresAt' })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs18 === errors
      valid4 = valid4 || _valid2
      if (!valid4) {
        const _errs19 = errors
        if (data4 !== null) {
          const err10 = {
            instancePath: instancePath + '/expiresAt',
            schemaPath: '#/properties/expiresAt/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid2 = _errs19 === errors
        valid4 = valid4 || _valid2
      }
      if (!valid4) {
        const err11 = {
          instancePath: instancePath + '/expiresAt',
          schemaPath: '#/properties/expiresAt/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs17
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17
          } else {
            vErrors = null
          }
        }
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
  validate32.errors = vErrors
  return errors === 0
}

function validate43(data, { instancePath = '' } = {}) {
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
      let data0 = data.name
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: 'KeyName/maxLength',
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
            schemaPath: 'KeyName/minLength',
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
        if (!pattern8.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/name',
            schemaPath: 'KeyName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^\\x00-\\x1f\\x7f]+$' },
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
          schemaPath: 'KeyName/type',
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
    if (data.scopes !== undefined) {
      if (!validate33(data.scopes, { instancePath: instancePath + '/scopes' })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.radios !== undefined) {
      if (!validate37(data.radios, { instancePath: instancePath + '/radios' })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.queues !== undefined) {
      if (!validate39(data.queues, { instancePath: instancePath + '/queues' })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
    }
    if (data.expiresAt !== undefined) {
      if (!validate41(data.expiresAt, { instancePath: instancePath + '/expiresAt' })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
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
  validate43.errors = vErrors
  return errors === 0
}

function validate48(data, { instancePath = '' } = {}) {
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
      if (!formats2.validate(data0)) {
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
      if (!formats2.validate(data1)) {
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
  validate48.errors = vErrors
  return errors === 0
}

const schema39 = {
  type: 'object',
  description: 'Fields of a node to change.',
  required: ['label'],
  additionalProperties: false,
  properties: {
    label: {
      type: ['string', 'null'],
      description: 'Your label for the node. `null` removes it.',
      minLength: 1,
      maxLength: 100,
    },
  },
  examples: [{ label: 'Boat' }],
}

function validate49(data, { instancePath = '' } = {}) {
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
          params: { type: schema39.properties.label.type },
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
  validate49.errors = vErrors
  return errors === 0
}

const schema45 = {
  type: 'string',
  description: 'Name of a driver. Each driver supports one radio family.',
  enum: ['lines', 'kiss', 'xbee', 'mysensors', 'meshtastic', 'twelite', 'rylr'],
  examples: ['kiss'],
}
const schema41 = {
  description: 'Port to probe.',
  examples: [{ type: 'serial', path: '/dev/ttyUSB0' }],
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'ProbePort' }, { $ref: 'TcpLink' }],
}
const pattern12 = new RegExp('^/[^\\x00]+$', 'u')

function validate53(data, { instancePath = '' } = {}) {
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
    if (!pattern12.test(data)) {
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
  validate53.errors = vErrors
  return errors === 0
}

function validate52(data, { instancePath = '' } = {}) {
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
      if (!validate53(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate52.errors = vErrors
  return errors === 0
}

const pattern13 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')

function validate55(data, { instancePath = '' } = {}) {
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
        if (!pattern13.test(data1)) {
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
        if (!formats2.validate(data2)) {
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
  validate55.errors = vErrors
  return errors === 0
}

function validate51(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema41.properties.type.enum },
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
        if (!validate52(data, { instancePath })) {
          vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate55(data, { instancePath })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
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
  validate51.errors = vErrors
  return errors === 0
}

function func39(a, b) {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && func39(a[name], b[name]))
  )
}

function validate50(data, { instancePath = '' } = {}) {
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
      if (!validate51(data.target, { instancePath: instancePath + '/target' })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors)
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
              params: { allowedValues: schema45.enum },
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
              if (func39(data1[i1], data1[j0])) {
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
          let data4 = data3[i2]
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err10 = {
              instancePath: instancePath + '/baudRates/' + i2,
              schemaPath: 'BaudRate/type',
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
            if (data4 > 4000000 || isNaN(data4)) {
              const err11 = {
                instancePath: instancePath + '/baudRates/' + i2,
                schemaPath: 'BaudRate/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 4000000 },
              }
              if (vErrors === null) {
                vErrors = [err11]
              } else {
                vErrors.push(err11)
              }
              errors++
            }
            if (data4 < 50 || isNaN(data4)) {
              const err12 = {
                instancePath: instancePath + '/baudRates/' + i2,
                schemaPath: 'BaudRate/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 50 },
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
                instancePath: instancePath + '/baudRates/' + i2,
                schemaPath: 'BaudRate/format',
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
        let i3 = data3.length
        let j1
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func39(data3[i3], data3[j1])) {
                const err14 = {
                  instancePath: instancePath + '/baudRates',
                  schemaPath: '#/properties/baudRates/uniqueItems',
                  keyword: 'uniqueItems',
                  params: { i: i3, j: j1 },
                }
                if (vErrors === null) {
                  vErrors = [err14]
                } else {
                  vErrors.push(err14)
                }
                errors++
                break outer1
              }
            }
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/baudRates',
          schemaPath: '#/properties/baudRates/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    let data5 = data.listenMs
    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      const err16 = {
        instancePath: instancePath + '/listenMs',
        schemaPath: '#/properties/listenMs/type',
        keyword: 'type',
        params: { type: 'integer' },
      }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    if (typeof data5 == 'number' && isFinite(data5)) {
      if (data5 > 60000 || isNaN(data5)) {
        const err17 = {
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 60000 },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
      if (data5 < 100 || isNaN(data5)) {
        const err18 = {
          instancePath: instancePath + '/listenMs',
          schemaPath: '#/properties/listenMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (typeof data.listenOnly !== 'boolean') {
      const err19 = {
        instancePath: instancePath + '/listenOnly',
        schemaPath: '#/properties/listenOnly/type',
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
  } else {
    const err20 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err20]
    } else {
      vErrors.push(err20)
    }
    errors++
  }
  validate50.errors = vErrors
  return errors === 0
}

const schema48 = {
  description:
    'Start position of a new queue. `head`: the next new event (default). `oldest`: the oldest stored event. A number: the\nevent with this `seq`.\n',
  anyOf: [
    { type: 'string', enum: ['head', 'oldest'] },
    { type: 'integer', format: 'int64', minimum: 1, maximum: 9007199254740991 },
  ],
  examples: ['head'],
}

function validate59(data, { instancePath = '' } = {}) {
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
    if (data.startAt === undefined) {
      data.startAt = 'head'
    }
    for (const key0 in data) {
      if (!(key0 === 'filter' || key0 === 'visibilityTimeoutMs' || key0 === 'maxDeliveries' || key0 === 'startAt')) {
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
    if (!validate6(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
      errors = vErrors.length
    }
    let data1 = data.visibilityTimeoutMs
    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      const err1 = {
        instancePath: instancePath + '/visibilityTimeoutMs',
        schemaPath: '#/properties/visibilityTimeoutMs/type',
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
    if (typeof data1 == 'number' && isFinite(data1)) {
      if (data1 > 43200000 || isNaN(data1)) {
        const err2 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 43200000 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if (data1 < 100 || isNaN(data1)) {
        const err3 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 100 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (!formats2.validate(data1)) {
        const err4 = {
          instancePath: instancePath + '/visibilityTimeoutMs',
          schemaPath: '#/properties/visibilityTimeoutMs/format',
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
    let data2 = data.maxDeliveries
    if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      const err5 = {
        instancePath: instancePath + '/maxDeliveries',
        schemaPath: '#/properties/maxDeliveries/type',
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
    if (typeof data2 == 'number' && isFinite(data2)) {
      if (data2 > 1000 || isNaN(data2)) {
        const err6 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 1000 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (data2 < 1 || isNaN(data2)) {
        const err7 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/minimum',
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
      if (!formats2.validate(data2)) {
        const err8 = {
          instancePath: instancePath + '/maxDeliveries',
          schemaPath: '#/properties/maxDeliveries/format',
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
    let data3 = data.startAt
    const _errs9 = errors
    let valid2 = false
    const _errs10 = errors
    if (typeof data3 !== 'string') {
      const err9 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf/0/type',
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
    if (!(data3 === 'head' || data3 === 'oldest')) {
      const err10 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf/0/enum',
        keyword: 'enum',
        params: { allowedValues: schema48.anyOf[0].enum },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    var _valid0 = _errs10 === errors
    valid2 = valid2 || _valid0
    if (!valid2) {
      const _errs12 = errors
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/startAt',
          schemaPath: 'QueueStart/anyOf/1/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (!formats0.validate(data3)) {
          const err14 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
      var _valid0 = _errs12 === errors
      valid2 = valid2 || _valid0
    }
    if (!valid2) {
      const err15 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf',
        keyword: 'anyOf',
        params: {},
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
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
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate59.errors = vErrors
  return errors === 0
}

const schema49 = {
  type: 'object',
  description: "Fields of a radio's configuration to change.",
  minProperties: 1,
  additionalProperties: false,
  properties: {
    name: {
      type: ['string', 'null'],
      description: 'Display name of the radio. `null` removes it.',
      minLength: 1,
      maxLength: 100,
    },
    driver: { $ref: 'DriverName' },
    link: { $ref: 'LinkRequest' },
    options: {
      type: 'object',
      description: 'Options to change. `null` restores the default.',
      maxProperties: 64,
      additionalProperties: { anyOf: [{ $ref: 'OptionValue' }, { type: 'null' }] },
    },
    enabled: {
      type: 'boolean',
      description: 'Whether the radio is used. musen does not open the port of a disabled radio.',
    },
    silentAfterMs: {
      type: ['integer', 'null'],
      format: 'int64',
      description:
        'Time without a received byte after which the radio is `silent`, in milliseconds. `null` removes the limit.',
      minimum: 100,
      maximum: 604800000,
    },
    airtime: {
      description: "Limit of the radio's transmissions. `null` removes it.",
      anyOf: [{ $ref: 'AirtimeLimit' }, { type: 'null' }],
    },
  },
  examples: [{ enabled: false }],
}
const schema51 = {
  description: 'Connection to the module.',
  examples: [{ type: 'serial', path: '/dev/ttyUSB0' }],
  type: 'object',
  properties: { type: { enum: ['serial', 'tcp'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'SerialLinkRequest' }, { $ref: 'TcpLink' }],
}
const schema54 = { type: 'integer', enum: [5, 6, 7, 8], description: 'Number of data bits.', examples: [8] }
const schema55 = { type: 'string', enum: ['none', 'even', 'odd'], description: 'Parity bit.', examples: ['none'] }
const schema56 = { type: 'integer', enum: [1, 2], description: 'Number of stop bits.', examples: [1] }
const schema57 = {
  type: 'string',
  enum: ['none', 'hardware', 'software'],
  description: 'Flow control. `hardware` is RTS/CTS, `software` is XON/XOFF.',
  examples: ['none'],
}

function validate63(data, { instancePath = '' } = {}) {
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
      if (!validate53(data.path, { instancePath: instancePath + '/path' })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.baudRate !== undefined) {
      let data2 = data.baudRate
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/baudRate',
          schemaPath: 'BaudRate/type',
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
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 4000000 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/baudRate',
            schemaPath: 'BaudRate/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 4000000 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data2 < 50 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/baudRate',
            schemaPath: 'BaudRate/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 50 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (!formats2.validate(data2)) {
          const err8 = {
            instancePath: instancePath + '/baudRate',
            schemaPath: 'BaudRate/format',
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
    }
    if (data.dataBits !== undefined) {
      let data3 = data.dataBits
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/type',
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
      if (!(data3 === 5 || data3 === 6 || data3 === 7 || data3 === 8)) {
        const err10 = {
          instancePath: instancePath + '/dataBits',
          schemaPath: 'DataBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema54.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.parity !== undefined) {
      let data4 = data.parity
      if (typeof data4 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/type',
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
      if (!(data4 === 'none' || data4 === 'even' || data4 === 'odd')) {
        const err12 = {
          instancePath: instancePath + '/parity',
          schemaPath: 'Parity/enum',
          keyword: 'enum',
          params: { allowedValues: schema55.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.stopBits !== undefined) {
      let data5 = data.stopBits
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err13 = {
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/type',
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
      if (!(data5 === 1 || data5 === 2)) {
        const err14 = {
          instancePath: instancePath + '/stopBits',
          schemaPath: 'StopBits/enum',
          keyword: 'enum',
          params: { allowedValues: schema56.enum },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.flowControl !== undefined) {
      let data6 = data.flowControl
      if (typeof data6 !== 'string') {
        const err15 = {
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/type',
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
      if (!(data6 === 'none' || data6 === 'hardware' || data6 === 'software')) {
        const err16 = {
          instancePath: instancePath + '/flowControl',
          schemaPath: 'FlowControl/enum',
          keyword: 'enum',
          params: { allowedValues: schema57.enum },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
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
  validate63.errors = vErrors
  return errors === 0
}

function validate62(data, { instancePath = '' } = {}) {
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
        if (!validate63(data, { instancePath })) {
          vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'tcp') {
        if (!validate55(data, { instancePath })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
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
  validate62.errors = vErrors
  return errors === 0
}

const schema58 = {
  description:
    "Limit of the radio's transmissions, shared by all senders and kept after a restart. A message over the limit waits in\nthe outbox. A message that would expire before it can be sent is refused with `429`.\n",
  examples: [{ type: 'message-rate', messagesPerMinute: 10 }],
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimit' }],
}
const schema60 = {
  description: 'Modulation parameters from which the time on air is computed.',
  examples: [{ type: 'lora', spreadingFactor: 9, bandwidthHz: 125000 }],
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulation' }, { $ref: 'FixedRateModulation' }],
}

function validate72(data, { instancePath = '' } = {}) {
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
  validate72.errors = vErrors
  return errors === 0
}

function validate73(data, { instancePath = '' } = {}) {
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
  validate73.errors = vErrors
  return errors === 0
}

function validate71(data, { instancePath = '' } = {}) {
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
        if (!validate72(data, { instancePath })) {
          vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate73(data, { instancePath })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
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
  validate71.errors = vErrors
  return errors === 0
}

function validate70(data, { instancePath = '' } = {}) {
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
      if (!validate71(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
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
  validate70.errors = vErrors
  return errors === 0
}

function validate69(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema58.properties.type.enum },
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
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.type === undefined) {
            const err1 = {
              instancePath,
              schemaPath: 'MessageRateLimit/required',
              keyword: 'required',
              params: { missingProperty: 'type' },
            }
            if (vErrors === null) {
              vErrors = [err1]
            } else {
              vErrors.push(err1)
            }
            errors++
          }
          if (data.messagesPerMinute === undefined) {
            const err2 = {
              instancePath,
              schemaPath: 'MessageRateLimit/required',
              keyword: 'required',
              params: { missingProperty: 'messagesPerMinute' },
            }
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
          for (const key0 in data) {
            if (!(key0 === 'type' || key0 === 'messagesPerMinute')) {
              const err3 = {
                instancePath,
                schemaPath: 'MessageRateLimit/additionalProperties',
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
            let data1 = data.type
            if (typeof data1 !== 'string') {
              const err4 = {
                instancePath: instancePath + '/type',
                schemaPath: 'MessageRateLimit/properties/type/type',
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
            if ('message-rate' !== data1) {
              const err5 = {
                instancePath: instancePath + '/type',
                schemaPath: 'MessageRateLimit/properties/type/const',
                keyword: 'const',
                params: { allowedValue: 'message-rate' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
          }
          if (data.messagesPerMinute !== undefined) {
            let data2 = data.messagesPerMinute
            if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              const err6 = {
                instancePath: instancePath + '/messagesPerMinute',
                schemaPath: 'MessageRateLimit/properties/messagesPerMinute/type',
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
            if (typeof data2 == 'number' && isFinite(data2)) {
              if (data2 > 100000 || isNaN(data2)) {
                const err7 = {
                  instancePath: instancePath + '/messagesPerMinute',
                  schemaPath: 'MessageRateLimit/properties/messagesPerMinute/maximum',
                  keyword: 'maximum',
                  params: { comparison: '<=', limit: 100000 },
                }
                if (vErrors === null) {
                  vErrors = [err7]
                } else {
                  vErrors.push(err7)
                }
                errors++
              }
              if (data2 < 1 || isNaN(data2)) {
                const err8 = {
                  instancePath: instancePath + '/messagesPerMinute',
                  schemaPath: 'MessageRateLimit/properties/messagesPerMinute/minimum',
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
            }
          }
        } else {
          const err9 = {
            instancePath,
            schemaPath: 'MessageRateLimit/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate70(data, { instancePath })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
          errors = vErrors.length
        }
      } else {
        const err10 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    } else {
      const err11 = {
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
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
  validate69.errors = vErrors
  return errors === 0
}

function validate61(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema45.enum },
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
      if (!validate62(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
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
            !validate21(data4, {
              instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            })
          ) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)
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
        if (!formats0.validate(data6)) {
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
      if (!validate69(data7, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
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
  validate61.errors = vErrors
  return errors === 0
}

const schema68 = {
  description: '`AirtimeLimit` with its defaults filled in.',
  examples: [{ type: 'message-rate', messagesPerMinute: 10 }],
  type: 'object',
  properties: { type: { enum: ['message-rate', 'duty-cycle'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'MessageRateLimit' }, { $ref: 'DutyCycleLimitWithDefaults' }],
}
const schema70 = {
  description: '`Modulation` with its defaults filled in.',
  examples: [{ type: 'lora', spreadingFactor: 9, bandwidthHz: 125000 }],
  type: 'object',
  properties: { type: { enum: ['lora', 'fixed-rate'] } },
  discriminator: { propertyName: 'type' },
  oneOf: [{ $ref: 'LoraModulationWithDefaults' }, { $ref: 'FixedRateModulationWithDefaults' }],
}

function validate85(data, { instancePath = '' } = {}) {
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
  validate85.errors = vErrors
  return errors === 0
}

function validate86(data, { instancePath = '' } = {}) {
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
  validate86.errors = vErrors
  return errors === 0
}

function validate84(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema70.properties.type.enum },
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
        if (!validate85(data, { instancePath })) {
          vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors)
          errors = vErrors.length
        }
      } else if (tag0 === 'fixed-rate') {
        if (!validate86(data, { instancePath })) {
          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
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
  validate84.errors = vErrors
  return errors === 0
}

function validate83(data, { instancePath = '' } = {}) {
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
      if (!validate84(data.modulation, { instancePath: instancePath + '/modulation' })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)
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
  validate83.errors = vErrors
  return errors === 0
}

function validate82(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema68.properties.type.enum },
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
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.type === undefined) {
            const err1 = {
              instancePath,
              schemaPath: 'MessageRateLimit/required',
              keyword: 'required',
              params: { missingProperty: 'type' },
            }
            if (vErrors === null) {
              vErrors = [err1]
            } else {
              vErrors.push(err1)
            }
            errors++
          }
          if (data.messagesPerMinute === undefined) {
            const err2 = {
              instancePath,
              schemaPath: 'MessageRateLimit/required',
              keyword: 'required',
              params: { missingProperty: 'messagesPerMinute' },
            }
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
          for (const key0 in data) {
            if (!(key0 === 'type' || key0 === 'messagesPerMinute')) {
              const err3 = {
                instancePath,
                schemaPath: 'MessageRateLimit/additionalProperties',
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
            let data1 = data.type
            if (typeof data1 !== 'string') {
              const err4 = {
                instancePath: instancePath + '/type',
                schemaPath: 'MessageRateLimit/properties/type/type',
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
            if ('message-rate' !== data1) {
              const err5 = {
                instancePath: instancePath + '/type',
                schemaPath: 'MessageRateLimit/properties/type/const',
                keyword: 'const',
                params: { allowedValue: 'message-rate' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
          }
          if (data.messagesPerMinute !== undefined) {
            let data2 = data.messagesPerMinute
            if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              const err6 = {
                instancePath: instancePath + '/messagesPerMinute',
                schemaPath: 'MessageRateLimit/properties/messagesPerMinute/type',
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
            if (typeof data2 == 'number' && isFinite(data2)) {
              if (data2 > 100000 || isNaN(data2)) {
                const err7 = {
                  instancePath: instancePath + '/messagesPerMinute',
                  schemaPath: 'MessageRateLimit/properties/messagesPerMinute/maximum',
                  keyword: 'maximum',
                  params: { comparison: '<=', limit: 100000 },
                }
                if (vErrors === null) {
                  vErrors = [err7]
                } else {
                  vErrors.push(err7)
                }
                errors++
              }
              if (data2 < 1 || isNaN(data2)) {
                const err8 = {
                  instancePath: instancePath + '/messagesPerMinute',
                  schemaPath: 'MessageRateLimit/properties/messagesPerMinute/minimum',
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
            }
          }
        } else {
          const err9 = {
            instancePath,
            schemaPath: 'MessageRateLimit/type',
            keyword: 'type',
            params: { type: 'object' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      } else if (tag0 === 'duty-cycle') {
        if (!validate83(data, { instancePath })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
          errors = vErrors.length
        }
      } else {
        const err10 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'type', tagValue: tag0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    } else {
      const err11 = {
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'type', tagValue: tag0 },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
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
  validate82.errors = vErrors
  return errors === 0
}

function validate79(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enabled === undefined) {
      data.enabled = true
    }
    if (data.driver === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'driver' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.link === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'link' } }
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
          key0 === 'name' ||
          key0 === 'driver' ||
          key0 === 'link' ||
          key0 === 'options' ||
          key0 === 'enabled' ||
          key0 === 'silentAfterMs' ||
          key0 === 'airtime'
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
    if (data.name !== undefined) {
      let data0 = data.name
      if (typeof data0 === 'string') {
        if (data0.length > 100 && func0(data0) > 100) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/maxLength',
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
            schemaPath: 'RadioName/minLength',
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
          instancePath: instancePath + '/name',
          schemaPath: 'RadioName/type',
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
    if (data.driver !== undefined) {
      let data1 = data.driver
      if (typeof data1 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
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
          data1 === 'lines' ||
          data1 === 'kiss' ||
          data1 === 'xbee' ||
          data1 === 'mysensors' ||
          data1 === 'meshtastic' ||
          data1 === 'twelite' ||
          data1 === 'rylr'
        )
      ) {
        const err7 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.enum },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate62(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      if (!validate20(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.enabled !== 'boolean') {
      const err8 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.silentAfterMs !== undefined) {
      let data5 = data.silentAfterMs
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + '/silentAfterMs',
          schemaPath: 'SilentAfterMs/type',
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
        if (data5 > 604800000 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 604800000 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        if (data5 < 100 || isNaN(data5)) {
          const err11 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
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
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/format',
            keyword: 'format',
            params: { format: 'int64' },
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
    if (data.airtime !== undefined) {
      if (!validate82(data.airtime, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors)
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
  validate79.errors = vErrors
  return errors === 0
}

function validate92(data, { instancePath = '' } = {}) {
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
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err4 = {
            instancePath: instancePath + '/id',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err5 = {
            instancePath: instancePath + '/id',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err6 = {
            instancePath: instancePath + '/id',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/id',
          schemaPath: 'RadioId/type',
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
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 === 'string') {
        if (data1.length > 100 && func0(data1) > 100) {
          const err8 = {
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/maxLength',
            keyword: 'maxLength',
            params: { limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        if (data1.length < 2 && func0(data1) < 1) {
          const err9 = {
            instancePath: instancePath + '/name',
            schemaPath: 'RadioName/minLength',
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
          instancePath: instancePath + '/name',
          schemaPath: 'RadioName/type',
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
    if (data.driver !== undefined) {
      let data2 = data.driver
      if (typeof data2 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/type',
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
        const err12 = {
          instancePath: instancePath + '/driver',
          schemaPath: 'DriverName/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.link !== undefined) {
      if (!validate62(data.link, { instancePath: instancePath + '/link' })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.options !== undefined) {
      if (!validate20(data.options, { instancePath: instancePath + '/options' })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors)
        errors = vErrors.length
      }
    }
    if (typeof data.enabled !== 'boolean') {
      const err13 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.silentAfterMs !== undefined) {
      let data6 = data.silentAfterMs
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err14 = {
          instancePath: instancePath + '/silentAfterMs',
          schemaPath: 'SilentAfterMs/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 604800000 || isNaN(data6)) {
          const err15 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 604800000 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (data6 < 100 || isNaN(data6)) {
          const err16 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 100 },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        if (!formats0.validate(data6)) {
          const err17 = {
            instancePath: instancePath + '/silentAfterMs',
            schemaPath: 'SilentAfterMs/format',
            keyword: 'format',
            params: { format: 'int64' },
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
    if (data.airtime !== undefined) {
      if (!validate82(data.airtime, { instancePath: instancePath + '/airtime' })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors)
        errors = vErrors.length
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
  validate92.errors = vErrors
  return errors === 0
}

function validate96(data, { instancePath = '' } = {}) {
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
      if (!formats2.validate(data1)) {
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
  validate96.errors = vErrors
  return errors === 0
}

function validate98(data, { instancePath = '' } = {}) {
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
      if (!formats2.validate(data0)) {
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
  validate98.errors = vErrors
  return errors === 0
}

function validate99(data, { instancePath = '' } = {}) {
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
      let data0 = data.value
      const _errs4 = errors
      let valid2 = false
      const _errs5 = errors
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + '/value',
          schemaPath: 'SettingValue/anyOf/0/type',
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
      var _valid0 = _errs5 === errors
      valid2 = valid2 || _valid0
      if (!valid2) {
        const _errs7 = errors
        if (typeof data0 === 'string') {
          if (data0.length > 1000 && func0(data0) > 1000) {
            const err3 = {
              instancePath: instancePath + '/value',
              schemaPath: 'SettingValue/anyOf/1/maxLength',
              keyword: 'maxLength',
              params: { limit: 1000 },
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
            instancePath: instancePath + '/value',
            schemaPath: 'SettingValue/anyOf/1/type',
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
        var _valid0 = _errs7 === errors
        valid2 = valid2 || _valid0
        if (!valid2) {
          const _errs9 = errors
          if (typeof data0 !== 'boolean') {
            const err5 = {
              instancePath: instancePath + '/value',
              schemaPath: 'SettingValue/anyOf/2/type',
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
          var _valid0 = _errs9 === errors
          valid2 = valid2 || _valid0
        }
      }
      if (!valid2) {
        const err6 = {
          instancePath: instancePath + '/value',
          schemaPath: 'SettingValue/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
    if (typeof data.save !== 'boolean') {
      const err7 = {
        instancePath: instancePath + '/save',
        schemaPath: '#/properties/save/type',
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
    if (typeof data.force !== 'boolean') {
      const err8 = {
        instancePath: instancePath + '/force',
        schemaPath: '#/properties/force/type',
        keyword: 'type',
        params: { type: 'boolean' },
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
  validate99.errors = vErrors
  return errors === 0
}

const schema83 = {
  type: 'object',
  description: "Fields of a webhook's configuration to change.",
  minProperties: 1,
  additionalProperties: false,
  properties: {
    url: { $ref: 'WebhookUrl' },
    description: {
      type: ['string', 'null'],
      description: 'Your note about the webhook. `null` removes it.',
      minLength: 1,
      maxLength: 200,
    },
    filter: { $ref: 'EventFilter' },
    batchSize: { $ref: 'BatchSize' },
    enabled: { type: 'boolean', description: 'Whether musen delivers events to this webhook.' },
  },
  examples: [{ enabled: false }],
}
const pattern15 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')

function validate101(data, { instancePath = '' } = {}) {
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
    if (!pattern15.test(data)) {
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
  validate101.errors = vErrors
  return errors === 0
}

function validate100(data, { instancePath = '' } = {}) {
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
      if (!validate101(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
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
          params: { type: schema83.properties.description.type },
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
      if (!validate6(data.filter, { instancePath: instancePath + '/filter' })) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
        errors = vErrors.length
      }
    }
    if (data.batchSize !== undefined) {
      let data3 = data.batchSize
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err5 = {
          instancePath: instancePath + '/batchSize',
          schemaPath: 'BatchSize/type',
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
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 50 || isNaN(data3)) {
          const err6 = {
            instancePath: instancePath + '/batchSize',
            schemaPath: 'BatchSize/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 50 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data3 < 1 || isNaN(data3)) {
          const err7 = {
            instancePath: instancePath + '/batchSize',
            schemaPath: 'BatchSize/minimum',
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
        if (!formats2.validate(data3)) {
          const err8 = {
            instancePath: instancePath + '/batchSize',
            schemaPath: 'BatchSize/format',
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
    }
    if (data.enabled !== undefined) {
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
  validate100.errors = vErrors
  return errors === 0
}

function validate104(data, { instancePath = '' } = {}) {
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
    if (data.startAt === undefined) {
      data.startAt = 'head'
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
          key0 === 'startAt'
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
      if (!validate101(data.url, { instancePath: instancePath + '/url' })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
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
    if (!validate6(data.filter, { instancePath: instancePath + '/filter' })) {
      vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors)
      errors = vErrors.length
    }
    let data3 = data.batchSize
    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      const err5 = {
        instancePath: instancePath + '/batchSize',
        schemaPath: 'BatchSize/type',
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
    if (typeof data3 == 'number' && isFinite(data3)) {
      if (data3 > 50 || isNaN(data3)) {
        const err6 = {
          instancePath: instancePath + '/batchSize',
          schemaPath: 'BatchSize/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 50 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (data3 < 1 || isNaN(data3)) {
        const err7 = {
          instancePath: instancePath + '/batchSize',
          schemaPath: 'BatchSize/minimum',
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
      if (!formats2.validate(data3)) {
        const err8 = {
          instancePath: instancePath + '/batchSize',
          schemaPath: 'BatchSize/format',
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
    let data5 = data.startAt
    const _errs14 = errors
    let valid4 = false
    const _errs15 = errors
    if (typeof data5 !== 'string') {
      const err10 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf/0/type',
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
    if (!(data5 === 'head' || data5 === 'oldest')) {
      const err11 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf/0/enum',
        keyword: 'enum',
        params: { allowedValues: schema48.anyOf[0].enum },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    var _valid0 = _errs15 === errors
    valid4 = valid4 || _valid0
    if (!valid4) {
      const _errs17 = errors
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err12 = {
          instancePath: instancePath + '/startAt',
          schemaPath: 'QueueStart/anyOf/1/type',
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
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err13 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data5 < 1 || isNaN(data5)) {
          const err14 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        if (!formats0.validate(data5)) {
          const err15 = {
            instancePath: instancePath + '/startAt',
            schemaPath: 'QueueStart/anyOf/1/format',
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
      var _valid0 = _errs17 === errors
      valid4 = valid4 || _valid0
    }
    if (!valid4) {
      const err16 = {
        instancePath: instancePath + '/startAt',
        schemaPath: 'QueueStart/anyOf',
        keyword: 'anyOf',
        params: {},
      }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    } else {
      errors = _errs14
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14
        } else {
          vErrors = null
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
  validate104.errors = vErrors
  return errors === 0
}

function validate107(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate107.errors = vErrors
  return errors === 0
}

function validate108(data, { instancePath = '' } = {}) {
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
  validate108.errors = vErrors
  return errors === 0
}

const formats42 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function validate110(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!formats42.test(data)) {
      const err0 = { instancePath, schemaPath: '#/format', keyword: 'format', params: { format: 'uuid' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate110.errors = vErrors
  return errors === 0
}

function validate109(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.captureId !== undefined) {
      if (!validate110(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate109.errors = vErrors
  return errors === 0
}

function validate112(data, { instancePath = '' } = {}) {
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
  validate112.errors = vErrors
  return errors === 0
}

function validate113(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.discoveryId !== undefined) {
      if (!validate110(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate113.errors = vErrors
  return errors === 0
}

function validate115(data, { instancePath = '' } = {}) {
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
  validate115.errors = vErrors
  return errors === 0
}

const pattern19 = new RegExp('^[0-9a-z]{10}-[1-9][0-9]*$', 'u')

function validate117(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 27 && func0(data) > 27) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 27 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 24 && func0(data) < 12) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 12 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern19.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9a-z]{10}-[1-9][0-9]*$' },
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
  validate117.errors = vErrors
  return errors === 0
}

function validate116(data, { instancePath = '' } = {}) {
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
      if (!validate117(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate116.errors = vErrors
  return errors === 0
}

function validate119(data, { instancePath = '' } = {}) {
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
  validate119.errors = vErrors
  return errors === 0
}

function validate120(data, { instancePath = '' } = {}) {
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
      if (!validate110(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate120.errors = vErrors
  return errors === 0
}

function validate122(data, { instancePath = '' } = {}) {
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
  validate122.errors = vErrors
  return errors === 0
}

function validate123(data, { instancePath = '' } = {}) {
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
  validate123.errors = vErrors
  return errors === 0
}

function validate124(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data0)) {
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
  validate124.errors = vErrors
  return errors === 0
}

function validate125(data, { instancePath = '' } = {}) {
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
  validate125.errors = vErrors
  return errors === 0
}

function validate126(data, { instancePath = '' } = {}) {
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
  validate126.errors = vErrors
  return errors === 0
}

function validate127(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data0)) {
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
  validate127.errors = vErrors
  return errors === 0
}

function validate128(data, { instancePath = '' } = {}) {
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
  validate128.errors = vErrors
  return errors === 0
}

function validate129(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.captureId !== undefined) {
      if (!validate110(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate129.errors = vErrors
  return errors === 0
}

function validate131(data, { instancePath = '' } = {}) {
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
  validate131.errors = vErrors
  return errors === 0
}

function validate132(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.discoveryId !== undefined) {
      if (!validate110(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate132.errors = vErrors
  return errors === 0
}

function validate134(data, { instancePath = '' } = {}) {
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
  validate134.errors = vErrors
  return errors === 0
}

function validate135(data, { instancePath = '' } = {}) {
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
      if (!validate110(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate135.errors = vErrors
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

const pattern24 = new RegExp('^(\\*|"[0-9]{1,15}")$', 'u')

function validate138(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate138.errors = vErrors
  return errors === 0
}

function validate139(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate139.errors = vErrors
  return errors === 0
}

function validate140(data, { instancePath = '' } = {}) {
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
  validate140.errors = vErrors
  return errors === 0
}

function validate141(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate141.errors = vErrors
  return errors === 0
}

function validate142(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate142.errors = vErrors
  return errors === 0
}

function validate143(data, { instancePath = '' } = {}) {
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
  validate143.errors = vErrors
  return errors === 0
}

function validate144(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate144.errors = vErrors
  return errors === 0
}

const pattern29 = new RegExp('^[0-9a-z]{10}-w[1-9][0-9]*$', 'u')

function validate146(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (data.length > 28 && func0(data) > 28) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 28 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.length < 26 && func0(data) < 13) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 13 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (!pattern29.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9a-z]{10}-w[1-9][0-9]*$' },
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
  validate146.errors = vErrors
  return errors === 0
}

function validate145(data, { instancePath = '' } = {}) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
  validate145.errors = vErrors
  return errors === 0
}

function validate148(data, { instancePath = '' } = {}) {
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
  validate148.errors = vErrors
  return errors === 0
}

function validate149(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.captureId !== undefined) {
      if (!validate110(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate149.errors = vErrors
  return errors === 0
}

function validate151(data, { instancePath = '' } = {}) {
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
  validate151.errors = vErrors
  return errors === 0
}

function validate152(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
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
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
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
        if (!formats0.validate(data1)) {
          const err9 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
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
  validate152.errors = vErrors
  return errors === 0
}

function validate153(data, { instancePath = '' } = {}) {
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
  validate153.errors = vErrors
  return errors === 0
}

function validate154(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate154.errors = vErrors
  return errors === 0
}

function validate155(data, { instancePath = '' } = {}) {
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
  validate155.errors = vErrors
  return errors === 0
}

function validate156(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.captureId !== undefined) {
      if (!validate110(data.captureId, { instancePath: instancePath + '/captureId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate156.errors = vErrors
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
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
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
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
        if (!formats0.validate(data1)) {
          const err9 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.discoveryId !== undefined) {
      if (!validate110(data.discoveryId, { instancePath: instancePath + '/discoveryId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate161.errors = vErrors
  return errors === 0
}

function validate163(data, { instancePath = '' } = {}) {
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
  validate163.errors = vErrors
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

const pattern36 = new RegExp('^[0-9a-hjkmnp-tv-z]{10}$', 'u')

function validate165(data, { instancePath = '' } = {}) {
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
      let data0 = data.keyId
      if (typeof data0 === 'string') {
        if (data0.length > 10 && func0(data0) > 10) {
          const err1 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/maxLength',
            keyword: 'maxLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err2 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/minLength',
            keyword: 'minLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (!pattern36.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-hjkmnp-tv-z]{10}$' },
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
          instancePath: instancePath + '/keyId',
          schemaPath: 'KeyId/type',
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
  validate165.errors = vErrors
  return errors === 0
}

function validate166(data, { instancePath = '' } = {}) {
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
  validate166.errors = vErrors
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
      if (!validate117(data.messageId, { instancePath: instancePath + '/messageId' })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate168.errors = vErrors
  return errors === 0
}

function validate170(data, { instancePath = '' } = {}) {
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
  validate170.errors = vErrors
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

function validate172(data, { instancePath = '' } = {}) {
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
      if (!validate9(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
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
  validate172.errors = vErrors
  return errors === 0
}

function validate174(data, { instancePath = '' } = {}) {
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
  validate174.errors = vErrors
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
  validate176.errors = vErrors
  return errors === 0
}

function validate177(data, { instancePath = '' } = {}) {
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
      if (!validate110(data.probeId, { instancePath: instancePath + '/probeId' })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
  validate177.errors = vErrors
  return errors === 0
}

function validate179(data, { instancePath = '' } = {}) {
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
  validate179.errors = vErrors
  return errors === 0
}

const pattern37 = new RegExp('^[a-z0-9-]+$', 'u')

function validate180(data, { instancePath = '' } = {}) {
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
        if (!pattern37.test(data0)) {
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
  validate180.errors = vErrors
  return errors === 0
}

function validate181(data, { instancePath = '' } = {}) {
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
  validate181.errors = vErrors
  return errors === 0
}

function validate182(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate182.errors = vErrors
  return errors === 0
}

function validate183(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate184.errors = vErrors
  return errors === 0
}

function validate185(data, { instancePath = '' } = {}) {
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
  validate185.errors = vErrors
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

const pattern41 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')

function validate187(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.setting !== undefined) {
      let data1 = data.setting
      if (typeof data1 === 'string') {
        if (data1.length > 64 && func0(data1) > 64) {
          const err6 = {
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
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
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/minLength',
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
        if (!pattern41.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
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
          instancePath: instancePath + '/setting',
          schemaPath: 'SettingName/type',
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
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate187.errors = vErrors
  return errors === 0
}

function validate188(data, { instancePath = '' } = {}) {
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
  validate188.errors = vErrors
  return errors === 0
}

function validate189(data, { instancePath = '' } = {}) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
  validate189.errors = vErrors
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate192.errors = vErrors
  return errors === 0
}

function validate193(data, { instancePath = '' } = {}) {
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
  validate193.errors = vErrors
  return errors === 0
}

const schema182 = {
  type: 'string',
  description:
    'Outcome of a request. `done`: the change was made. `refused`: the caller has no permission. `failed`: an internal error,\nor the service was not available; the change may or may not be made.\n',
  enum: ['done', 'refused', 'failed'],
  examples: ['done'],
}

function validate194(data, { instancePath = '' } = {}) {
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
          params: { allowedValues: schema182.enum },
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
        if (!formats2.validate(data3)) {
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
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate195.errors = vErrors
  return errors === 0
}

function validate196(data, { instancePath = '' } = {}) {
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
  validate196.errors = vErrors
  return errors === 0
}

function validate197(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
  validate197.errors = vErrors
  return errors === 0
}

function validate198(data, { instancePath = '' } = {}) {
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
        if (!formats2.validate(data0)) {
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
    if (data.radioId !== undefined) {
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate199.errors = vErrors
  return errors === 0
}

function validate200(data, { instancePath = '' } = {}) {
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
  validate200.errors = vErrors
  return errors === 0
}

function validate201(data, { instancePath = '' } = {}) {
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
  validate201.errors = vErrors
  return errors === 0
}

function validate202(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['last-event-id'] !== undefined) {
      let data0 = data['last-event-id']
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/last-event-id',
          schemaPath: '#/properties/last-event-id/type',
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
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/last-event-id',
            schemaPath: '#/properties/last-event-id/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/last-event-id',
            schemaPath: '#/properties/last-event-id/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (!formats0.validate(data0)) {
          const err3 = {
            instancePath: instancePath + '/last-event-id',
            schemaPath: '#/properties/last-event-id/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
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
  validate202.errors = vErrors
  return errors === 0
}

function validate203(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'ticket' ||
          key0 === 'after' ||
          key0 === 'epoch' ||
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
    if (data.after !== undefined) {
      let data0 = data.after
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + '/after',
          schemaPath: '#/properties/after/type',
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
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/after',
            schemaPath: '#/properties/after/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
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
            instancePath: instancePath + '/after',
            schemaPath: '#/properties/after/minimum',
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
            instancePath: instancePath + '/after',
            schemaPath: '#/properties/after/format',
            keyword: 'format',
            params: { format: 'int64' },
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
    if (data.epoch !== undefined) {
      let data1 = data.epoch
      if (typeof data1 === 'string') {
        if (data1.length > 10 && func0(data1) > 10) {
          const err5 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/maxLength',
            keyword: 'maxLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        if (data1.length < 20 && func0(data1) < 10) {
          const err6 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/minLength',
            keyword: 'minLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (!pattern1.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/epoch',
            schemaPath: 'Epoch/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-z]{10}$' },
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
          instancePath: instancePath + '/epoch',
          schemaPath: 'Epoch/type',
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
    if (data.type !== undefined) {
      let data2 = data.type
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err9 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/maxItems',
            keyword: 'maxItems',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data2.length < 1) {
          const err10 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate7(data2[i0], { instancePath: instancePath + '/type/' + i0 })) {
            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
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
    if (data.radioId !== undefined) {
      let data4 = data.radioId
      if (typeof data4 === 'string') {
        if (data4.length > 63 && func0(data4) > 63) {
          const err12 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (data4.length < 2 && func0(data4) < 1) {
          const err13 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (!pattern2.test(data4)) {
          const err14 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.nodeId !== undefined) {
      if (!validate9(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.limit !== undefined) {
      let data6 = data.limit
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err16 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 1000 || isNaN(data6)) {
          const err17 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        if (data6 < 1 || isNaN(data6)) {
          const err18 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (!formats2.validate(data6)) {
          const err19 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
      }
    }
    if (data.waitMs !== undefined) {
      let data7 = data.waitMs
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err20 = {
          instancePath: instancePath + '/waitMs',
          schemaPath: '#/properties/waitMs/type',
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
        if (data7 > 30000 || isNaN(data7)) {
          const err21 = {
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 30000 },
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
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/minimum',
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
        if (!formats2.validate(data7)) {
          const err23 = {
            instancePath: instancePath + '/waitMs',
            schemaPath: '#/properties/waitMs/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
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
  validate203.errors = vErrors
  return errors === 0
}

function validate206(data, { instancePath = '' } = {}) {
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
  validate206.errors = vErrors
  return errors === 0
}

const schema198 = {
  type: 'object',
  properties: {
    radioId: { $ref: 'RadioId' },
    nodeId: { $ref: 'NodeId' },
    direction: { $ref: 'Direction' },
    state: { type: 'array', minItems: 1, maxItems: 9, items: { $ref: 'MessageState' } },
    from: { type: 'string', format: 'date-time' },
    to: { type: 'string', format: 'date-time' },
    order: { type: 'string', enum: ['asc', 'desc'] },
    limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000 },
    cursor: { type: 'string', minLength: 1, maxLength: 200, examples: ['bTEw'] },
  },
  additionalProperties: false,
}
const schema200 = {
  type: 'string',
  description: 'Direction of a message. `in`: received by a radio. `out`: sent by a radio.',
  enum: ['in', 'out'],
  examples: ['in'],
}
const schema201 = {
  type: 'string',
  description:
    'State of a message. A received message is always `received`. States of a sent message:\n\n* `queued`: waits in the outbox.\n* `sending`: is being handed to the module.\n* `sent`: the module accepted or transmitted it.\n* `delivered`: the destination acknowledged it.\n* `failed`: could not be sent or was refused.\n* `expired`: could not be sent before `expiresAt`.\n* `cancelled`: cancelled before it was sent.\n* `unknown`: musen stopped or the link was lost after the message was written and before the module answered. musen does\n  not send it again.\n',
  enum: ['received', 'queued', 'sending', 'sent', 'delivered', 'failed', 'expired', 'cancelled', 'unknown'],
  examples: ['delivered'],
}
const func130 = Object.prototype.hasOwnProperty

function validate207(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func130.call(schema198.properties, key0)) {
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
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.nodeId !== undefined) {
      if (!validate9(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors)
        errors = vErrors.length
      }
    }
    if (data.direction !== undefined) {
      let data2 = data.direction
      if (typeof data2 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/type',
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
      if (!(data2 === 'in' || data2 === 'out')) {
        const err6 = {
          instancePath: instancePath + '/direction',
          schemaPath: 'Direction/enum',
          keyword: 'enum',
          params: { allowedValues: schema200.enum },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.state !== undefined) {
      let data3 = data.state
      if (Array.isArray(data3)) {
        if (data3.length > 9) {
          const err7 = {
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/maxItems',
            keyword: 'maxItems',
            params: { limit: 9 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data3.length < 1) {
          const err8 = {
            instancePath: instancePath + '/state',
            schemaPath: '#/properties/state/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (typeof data4 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/state/' + i0,
              schemaPath: 'MessageState/type',
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
          if (
            !(
              data4 === 'received' ||
              data4 === 'queued' ||
              data4 === 'sending' ||
              data4 === 'sent' ||
              data4 === 'delivered' ||
              data4 === 'failed' ||
              data4 === 'expired' ||
              data4 === 'cancelled' ||
              data4 === 'unknown'
            )
          ) {
            const err10 = {
              instancePath: instancePath + '/state/' + i0,
              schemaPath: 'MessageState/enum',
              keyword: 'enum',
              params: { allowedValues: schema201.enum },
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
        const err11 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/type',
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
    if (data.from !== undefined) {
      let data5 = data.from
      if (typeof data5 === 'string') {
        if (!formats8.validate(data5)) {
          const err12 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date-time' },
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
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.to !== undefined) {
      let data6 = data.to
      if (typeof data6 === 'string') {
        if (!formats8.validate(data6)) {
          const err14 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date-time' },
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
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
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
    if (data.order !== undefined) {
      let data7 = data.order
      if (typeof data7 !== 'string') {
        const err16 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      if (!(data7 === 'asc' || data7 === 'desc')) {
        const err17 = {
          instancePath: instancePath + '/order',
          schemaPath: '#/properties/order/enum',
          keyword: 'enum',
          params: { allowedValues: schema198.properties.order.enum },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.limit !== undefined) {
      let data8 = data.limit
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 1000 || isNaN(data8)) {
          const err19 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (data8 < 1 || isNaN(data8)) {
          const err20 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        if (!formats2.validate(data8)) {
          const err21 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
            keyword: 'format',
            params: { format: 'int32' },
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
      }
    }
    if (data.cursor !== undefined) {
      let data9 = data.cursor
      if (typeof data9 === 'string') {
        if (data9.length > 200 && func0(data9) > 200) {
          const err22 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
        if (data9.length < 2 && func0(data9) < 1) {
          const err23 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err25]
    } else {
      vErrors.push(err25)
    }
    errors++
  }
  validate207.errors = vErrors
  return errors === 0
}

function validate209(data, { instancePath = '' } = {}) {
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
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.limit !== undefined) {
      let data1 = data.limit
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/limit',
          schemaPath: '#/properties/limit/type',
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
        if (data1 > 1000 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1000 },
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
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/minimum',
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
        if (!formats2.validate(data1)) {
          const err8 = {
            instancePath: instancePath + '/limit',
            schemaPath: '#/properties/limit/format',
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
    }
    if (data.cursor !== undefined) {
      let data2 = data.cursor
      if (typeof data2 === 'string') {
        if (data2.length > 200 && func0(data2) > 200) {
          const err9 = {
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
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
            instancePath: instancePath + '/cursor',
            schemaPath: '#/properties/cursor/minLength',
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
      } else {
        const err11 = {
          instancePath: instancePath + '/cursor',
          schemaPath: '#/properties/cursor/type',
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

function validate212(data, { instancePath = '' } = {}) {
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
  validate212.errors = vErrors
  return errors === 0
}

function validate213(data, { instancePath = '' } = {}) {
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
  validate213.errors = vErrors
  return errors === 0
}

function validate214(data, { instancePath = '' } = {}) {
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
  validate214.errors = vErrors
  return errors === 0
}

function validate215(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate215.errors = vErrors
  return errors === 0
}

function validate216(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'address' || key0 === 'names' || key0 === 'values')) {
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
    if (data.names !== undefined) {
      let data1 = data.names
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err4 = {
            instancePath: instancePath + '/names',
            schemaPath: '#/properties/names/maxItems',
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
            instancePath: instancePath + '/names',
            schemaPath: '#/properties/names/minItems',
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
          if (typeof data2 === 'string') {
            if (data2.length > 64 && func0(data2) > 64) {
              const err6 = {
                instancePath: instancePath + '/names/' + i0,
                schemaPath: 'SettingName/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
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
                instancePath: instancePath + '/names/' + i0,
                schemaPath: 'SettingName/minLength',
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
            if (!pattern41.test(data2)) {
              const err8 = {
                instancePath: instancePath + '/names/' + i0,
                schemaPath: 'SettingName/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
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
              instancePath: instancePath + '/names/' + i0,
              schemaPath: 'SettingName/type',
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
      } else {
        const err10 = {
          instancePath: instancePath + '/names',
          schemaPath: '#/properties/names/type',
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
    if (data.values !== undefined) {
      if (typeof data.values !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/values',
          schemaPath: '#/properties/values/type',
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
        if (!formats2.validate(data0)) {
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
  validate221.errors = vErrors
  return errors === 0
}

function validate222(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate222.errors = vErrors
  return errors === 0
}

function validate223(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
    if (data.setting !== undefined) {
      let data1 = data.setting
      if (typeof data1 === 'string') {
        if (data1.length > 64 && func0(data1) > 64) {
          const err6 = {
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
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
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/minLength',
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
        if (!pattern41.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/setting',
            schemaPath: 'SettingName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9%+_.-]+$' },
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
          instancePath: instancePath + '/setting',
          schemaPath: 'SettingName/type',
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
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
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
  validate226.errors = vErrors
  return errors === 0
}

function validate227(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate227.errors = vErrors
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

function validate229(data, { instancePath = '' } = {}) {
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate231.errors = vErrors
  return errors === 0
}

function validate232(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate232.errors = vErrors
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
      let data0 = data.queueName
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err2 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (data0.length < 2 && func0(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/minLength',
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
        if (!pattern2.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/queueName',
            schemaPath: 'QueueName/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/queueName',
          schemaPath: 'QueueName/type',
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
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
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
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
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
        if (!formats0.validate(data1)) {
          const err9 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/format',
            keyword: 'format',
            params: { format: 'int64' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
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
  validate234.errors = vErrors
  return errors === 0
}

function validate235(data, { instancePath = '' } = {}) {
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
  validate235.errors = vErrors
  return errors === 0
}

function validate236(data, { instancePath = '' } = {}) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
  validate236.errors = vErrors
  return errors === 0
}

function validate238(data, { instancePath = '' } = {}) {
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
  validate238.errors = vErrors
  return errors === 0
}

function validate239(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate239.errors = vErrors
  return errors === 0
}

function validate240(data, { instancePath = '' } = {}) {
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
      let data0 = data.keyId
      if (typeof data0 === 'string') {
        if (data0.length > 10 && func0(data0) > 10) {
          const err1 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/maxLength',
            keyword: 'maxLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err2 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/minLength',
            keyword: 'minLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (!pattern36.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-hjkmnp-tv-z]{10}$' },
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
          instancePath: instancePath + '/keyId',
          schemaPath: 'KeyId/type',
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
  validate240.errors = vErrors
  return errors === 0
}

function validate241(data, { instancePath = '' } = {}) {
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
  validate241.errors = vErrors
  return errors === 0
}

function validate242(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data0)) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
        if (!pattern4.test(data0)) {
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
  validate247.errors = vErrors
  return errors === 0
}

function validate248(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data0)) {
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
  validate248.errors = vErrors
  return errors === 0
}

function validate249(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate249.errors = vErrors
  return errors === 0
}

function validate250(data, { instancePath = '' } = {}) {
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
  validate250.errors = vErrors
  return errors === 0
}

function validate251(data, { instancePath = '' } = {}) {
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
        if (!pattern4.test(data0)) {
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
  validate251.errors = vErrors
  return errors === 0
}

function validate252(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate252.errors = vErrors
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
        if (!pattern4.test(data0)) {
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
  validate254.errors = vErrors
  return errors === 0
}

function validate255(data, { instancePath = '' } = {}) {
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
  validate255.errors = vErrors
  return errors === 0
}

function validate256(data, { instancePath = '' } = {}) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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
  validate256.errors = vErrors
  return errors === 0
}

function validate258(data, { instancePath = '' } = {}) {
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
  validate258.errors = vErrors
  return errors === 0
}

function validate259(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate259.errors = vErrors
  return errors === 0
}

function validate260(data, { instancePath = '' } = {}) {
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
      let data0 = data.keyId
      if (typeof data0 === 'string') {
        if (data0.length > 10 && func0(data0) > 10) {
          const err1 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/maxLength',
            keyword: 'maxLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        if (data0.length < 20 && func0(data0) < 10) {
          const err2 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/minLength',
            keyword: 'minLength',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (!pattern36.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/keyId',
            schemaPath: 'KeyId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-hjkmnp-tv-z]{10}$' },
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
          instancePath: instancePath + '/keyId',
          schemaPath: 'KeyId/type',
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
  validate260.errors = vErrors
  return errors === 0
}

function validate261(data, { instancePath = '' } = {}) {
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
  validate261.errors = vErrors
  return errors === 0
}

function validate262(data, { instancePath = '' } = {}) {
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
      if (!validate9(data.nodeId, { instancePath: instancePath + '/nodeId' })) {
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
  validate262.errors = vErrors
  return errors === 0
}

function validate264(data, { instancePath = '' } = {}) {
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
  validate264.errors = vErrors
  return errors === 0
}

function validate265(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate265.errors = vErrors
  return errors === 0
}

function validate266(data, { instancePath = '' } = {}) {
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
      let data0 = data.radioId
      if (typeof data0 === 'string') {
        if (data0.length > 63 && func0(data0) > 63) {
          const err1 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/maxLength',
            keyword: 'maxLength',
            params: { limit: 63 },
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
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/minLength',
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
        if (!pattern2.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/radioId',
            schemaPath: 'RadioId/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9][a-z0-9-]*$' },
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
          instancePath: instancePath + '/radioId',
          schemaPath: 'RadioId/type',
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
  validate266.errors = vErrors
  return errors === 0
}

function validate267(data, { instancePath = '' } = {}) {
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
  validate267.errors = vErrors
  return errors === 0
}

function validate268(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data['if-match'] !== undefined) {
      let data0 = data['if-match']
      if (typeof data0 === 'string') {
        if (data0.length > 40 && func0(data0) > 40) {
          const err0 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/maxLength',
            keyword: 'maxLength',
            params: { limit: 40 },
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
        if (!pattern24.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/if-match',
            schemaPath: '#/properties/if-match/pattern',
            keyword: 'pattern',
            params: { pattern: '^(\\*|"[0-9]{1,15}")$' },
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
  validate268.errors = vErrors
  return errors === 0
}

function validate269(data, { instancePath = '' } = {}) {
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
      if (!validate146(data.webhookId, { instancePath: instancePath + '/webhookId' })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
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

export {
  validate0 as AckRequest,
  validate3 as CaptureRequestWithDefaults,
  validate4 as ClientFrameWithDefaults,
  validate29 as DiscoveryRequestWithDefaults,
  validate30 as ExtensionRequest,
  validate32 as KeyPatch,
  validate43 as KeyRequest,
  validate48 as LeaseRequestWithDefaults,
  validate13 as MessageRequestWithDefaults,
  validate49 as NodePatch,
  validate50 as ProbeRequestWithDefaults,
  validate59 as QueueRequestWithDefaults,
  validate61 as RadioPatch,
  validate79 as RadioReplacementWithDefaults,
  validate92 as RadioRequestWithDefaults,
  validate96 as ReleaseRequestWithDefaults,
  validate98 as SecretRotationRequestWithDefaults,
  validate99 as SettingRequestWithDefaults,
  validate100 as WebhookPatch,
  validate104 as WebhookRequestWithDefaults,
  validate107 as ackLeasesParams,
  validate108 as ackLeasesQuery,
  validate109 as cancelCaptureParams,
  validate112 as cancelCaptureQuery,
  validate113 as cancelDiscoveryParams,
  validate115 as cancelDiscoveryQuery,
  validate116 as cancelMessageParams,
  validate119 as cancelMessageQuery,
  validate120 as cancelProbeParams,
  validate122 as cancelProbeQuery,
  validate123 as createKeyQuery,
  validate124 as createRadioHeaders,
  validate125 as createRadioQuery,
  validate126 as createTicketQuery,
  validate127 as createWebhookHeaders,
  validate128 as createWebhookQuery,
  validate129 as deleteCaptureParams,
  validate131 as deleteCaptureQuery,
  validate132 as deleteDiscoveryParams,
  validate134 as deleteDiscoveryQuery,
  validate135 as deleteProbeParams,
  validate137 as deleteProbeQuery,
  validate138 as deleteQueueHeaders,
  validate139 as deleteQueueParams,
  validate140 as deleteQueueQuery,
  validate141 as deleteRadioHeaders,
  validate142 as deleteRadioParams,
  validate143 as deleteRadioQuery,
  validate144 as deleteWebhookHeaders,
  validate145 as deleteWebhookParams,
  validate148 as deleteWebhookQuery,
  validate149 as downloadCaptureParams,
  validate151 as downloadCaptureQuery,
  validate152 as dropDeadLetterParams,
  validate153 as dropDeadLetterQuery,
  validate154 as extendLeasesParams,
  validate155 as extendLeasesQuery,
  validate156 as getCaptureParams,
  validate158 as getCaptureQuery,
  validate159 as getDeadLetterParams,
  validate160 as getDeadLetterQuery,
  validate161 as getDiscoveryParams,
  validate163 as getDiscoveryQuery,
  validate164 as getInfoQuery,
  validate165 as getKeyParams,
  validate166 as getKeyQuery,
  validate167 as getLivenessQuery,
  validate168 as getMessageParams,
  validate170 as getMessageQuery,
  validate171 as getMetricsQuery,
  validate172 as getNodeParams,
  validate174 as getNodeQuery,
  validate175 as getOpenapiJsonQuery,
  validate176 as getOpenapiYamlQuery,
  validate177 as getProbeParams,
  validate179 as getProbeQuery,
  validate180 as getProblemParams,
  validate181 as getProblemQuery,
  validate182 as getQueueParams,
  validate183 as getQueueQuery,
  validate184 as getRadioParams,
  validate185 as getRadioQuery,
  validate186 as getReadinessQuery,
  validate187 as getSettingParams,
  validate188 as getSettingQuery,
  validate189 as getWebhookParams,
  validate191 as getWebhookQuery,
  validate192 as leaseEventsParams,
  validate193 as leaseEventsQuery,
  validate194 as listAuditQuery,
  validate195 as listCapturesParams,
  validate196 as listCapturesQuery,
  validate197 as listDeadLettersParams,
  validate198 as listDeadLettersQuery,
  validate199 as listDiscoveriesParams,
  validate200 as listDiscoveriesQuery,
  validate201 as listDriversQuery,
  validate202 as listEventsHeaders,
  validate203 as listEventsQuery,
  validate206 as listKeysQuery,
  validate207 as listMessagesQuery,
  validate209 as listNodesQuery,
  validate210 as listPortsQuery,
  validate211 as listProbesQuery,
  validate212 as listProblemsQuery,
  validate213 as listQueuesQuery,
  validate214 as listRadiosQuery,
  validate215 as listSettingsParams,
  validate216 as listSettingsQuery,
  validate217 as listWebhookAttemptsParams,
  validate219 as listWebhookAttemptsQuery,
  validate220 as listWebhooksQuery,
  validate221 as openStreamQuery,
  validate222 as putQueueHeaders,
  validate223 as putQueueParams,
  validate224 as putQueueQuery,
  validate225 as putSettingParams,
  validate226 as putSettingQuery,
  validate227 as reconnectRadioParams,
  validate228 as reconnectRadioQuery,
  validate229 as releaseLeasesParams,
  validate230 as releaseLeasesQuery,
  validate231 as replaceRadioHeaders,
  validate232 as replaceRadioParams,
  validate233 as replaceRadioQuery,
  validate234 as requeueDeadLetterParams,
  validate235 as requeueDeadLetterQuery,
  validate236 as resumeWebhookParams,
  validate238 as resumeWebhookQuery,
  validate239 as revokeKeyHeaders,
  validate240 as revokeKeyParams,
  validate241 as revokeKeyQuery,
  validate242 as rotateWebhookSecretHeaders,
  validate243 as rotateWebhookSecretParams,
  validate245 as rotateWebhookSecretQuery,
  validate246 as sendMessageHeaders,
  validate247 as sendMessageQuery,
  validate248 as startCaptureHeaders,
  validate249 as startCaptureParams,
  validate250 as startCaptureQuery,
  validate251 as startDiscoveryHeaders,
  validate252 as startDiscoveryParams,
  validate253 as startDiscoveryQuery,
  validate254 as startProbeHeaders,
  validate255 as startProbeQuery,
  validate256 as testWebhookParams,
  validate258 as testWebhookQuery,
  validate259 as updateKeyHeaders,
  validate260 as updateKeyParams,
  validate261 as updateKeyQuery,
  validate262 as updateNodeParams,
  validate264 as updateNodeQuery,
  validate265 as updateRadioHeaders,
  validate266 as updateRadioParams,
  validate267 as updateRadioQuery,
  validate268 as updateWebhookHeaders,
  validate269 as updateWebhookParams,
  validate271 as updateWebhookQuery,
}
