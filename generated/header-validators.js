// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

function validate0(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data['content-disposition'] === undefined && (missing0 = 'content-disposition')) {
        validate0.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data['content-disposition'] !== undefined) {
          if (typeof data['content-disposition'] !== 'string') {
            validate0.errors = [
              {
                instancePath: instancePath + '/content-disposition',
                schemaPath: '#/properties/content-disposition/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
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

function validate1(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data['content-disposition'] !== undefined) {
        if (typeof data['content-disposition'] !== 'string') {
          validate1.errors = [
            {
              instancePath: instancePath + '/content-disposition',
              schemaPath: '#/properties/content-disposition/type',
              keyword: 'type',
              params: { type: 'string' },
            },
          ]
          return false
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

function validate2(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.etag !== undefined) {
        const _errs1 = errors
        if (typeof data.etag !== 'string') {
          validate2.errors = [
            {
              instancePath: instancePath + '/etag',
              schemaPath: '#/properties/etag/type',
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
        if (data['content-security-policy'] !== undefined) {
          const _errs3 = errors
          if (typeof data['content-security-policy'] !== 'string') {
            validate2.errors = [
              {
                instancePath: instancePath + '/content-security-policy',
                schemaPath: '#/properties/content-security-policy/type',
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
      }
    } else {
      validate2.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate2.errors = vErrors
  return errors === 0
}

function validate3(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.etag === undefined && (missing0 = 'etag')) {
        validate3.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data.etag !== undefined) {
          if (typeof data.etag !== 'string') {
            validate3.errors = [
              {
                instancePath: instancePath + '/etag',
                schemaPath: '#/properties/etag/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
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

function validate4(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.etag !== undefined) {
        if (typeof data.etag !== 'string') {
          validate4.errors = [
            {
              instancePath: instancePath + '/etag',
              schemaPath: '#/properties/etag/type',
              keyword: 'type',
              params: { type: 'string' },
            },
          ]
          return false
        }
      }
    } else {
      validate4.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate4.errors = vErrors
  return errors === 0
}

function validate5(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.location === undefined && (missing0 = 'location')) ||
        (data.etag === undefined && (missing0 = 'etag'))
      ) {
        validate5.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data.location !== undefined) {
          const _errs1 = errors
          if (typeof data.location !== 'string') {
            validate5.errors = [
              {
                instancePath: instancePath + '/location',
                schemaPath: '#/properties/location/type',
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
          if (data.etag !== undefined) {
            const _errs3 = errors
            if (typeof data.etag !== 'string') {
              validate5.errors = [
                {
                  instancePath: instancePath + '/etag',
                  schemaPath: '#/properties/etag/type',
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
        }
      }
    } else {
      validate5.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate5.errors = vErrors
  return errors === 0
}

function validate6(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.location === undefined && (missing0 = 'location')) {
        validate6.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data.location !== undefined) {
          if (typeof data.location !== 'string') {
            validate6.errors = [
              {
                instancePath: instancePath + '/location',
                schemaPath: '#/properties/location/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
          }
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

function validate7(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data['retry-after'] !== undefined) {
        let data0 = data['retry-after']
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          validate7.errors = [
            {
              instancePath: instancePath + '/retry-after',
              schemaPath: '#/properties/retry-after/type',
              keyword: 'type',
              params: { type: 'integer' },
            },
          ]
          return false
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

function validate8(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.upgrade === undefined && (missing0 = 'upgrade')) {
        validate8.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data.upgrade !== undefined) {
          let data0 = data.upgrade
          if (typeof data0 !== 'string') {
            validate8.errors = [
              {
                instancePath: instancePath + '/upgrade',
                schemaPath: '#/properties/upgrade/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
          }
          if ('websocket' !== data0) {
            validate8.errors = [
              {
                instancePath: instancePath + '/upgrade',
                schemaPath: '#/properties/upgrade/const',
                keyword: 'const',
                params: { allowedValue: 'websocket' },
              },
            ]
            return false
          }
        }
      }
    } else {
      validate8.errors = [{ instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }]
      return false
    }
  }
  validate8.errors = vErrors
  return errors === 0
}

function validate9(data, { instancePath = '' } = {}) {
  let vErrors = null
  let errors = 0
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data['www-authenticate'] === undefined && (missing0 = 'www-authenticate')) {
        validate9.errors = [
          { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: missing0 } },
        ]
        return false
      } else {
        if (data['www-authenticate'] !== undefined) {
          if (typeof data['www-authenticate'] !== 'string') {
            validate9.errors = [
              {
                instancePath: instancePath + '/www-authenticate',
                schemaPath: '#/properties/www-authenticate/type',
                keyword: 'type',
                params: { type: 'string' },
              },
            ]
            return false
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

export {
  validate0 as contentDispositionHeaders,
  validate1 as contentDispositionHeaders2,
  validate2 as etagContentSecurityPolicyHeaders,
  validate3 as etagHeaders,
  validate4 as etagHeaders2,
  validate5 as locationEtagHeaders,
  validate6 as locationHeaders,
  validate7 as retryAfterHeaders,
  validate8 as upgradeHeaders,
  validate9 as wwwAuthenticateHeaders,
}
