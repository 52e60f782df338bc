import { METHODS } from '../methods.ts'
import { asObject, type JsonObject, type Pointer } from '../places/pointer.ts'
import type { Report } from './report.ts'

/**
 * Removes from operations what the generator does not read, and completes what may be absent, in place. Callbacks are requests of the
 * service, which it does not make by itself.
 */
export function tidyOperations(document: JsonObject, report: Report): void {
  delete asObject(document.components)?.callbacks
  for (const [path, item] of Object.entries(asObject(document.paths) ?? {})) {
    const pathItem = asObject(item)
    if (!pathItem) continue
    const at: Pointer = ['paths', path]
    if ('trace' in pathItem) {
      report.warn(
        [...at, 'trace'],
        'TRACE is not supported: it returns the whole request, including secrets, and browsers do not send it',
        'it is not served',
      )
      delete pathItem.trace
    }
    for (const method of METHODS) {
      const operation = asObject(pathItem[method])
      if (operation) tidyOperation(operation, method, [...at, method], report)
    }
  }
  for (const [name, responses] of Object.entries(asObject(asObject(document.components)?.responses) ?? {}))
    tidyResponse(asObject(responses), ['components', 'responses', name], report)
  for (const [name, header] of Object.entries(asObject(asObject(document.components)?.headers) ?? {}))
    tidyHeader(asObject(header), ['components', 'headers', name], name, report)
}

function tidyOperation(operation: JsonObject, method: string, at: Pointer, report: Report): void {
  delete operation.callbacks
  const body = asObject(operation.requestBody)
  if ((method === 'get' || method === 'head') && operation.requestBody !== undefined) {
    report.warn(
      [...at, 'requestBody'],
      `a ${method.toUpperCase()} must not have a body: browsers do not send it, and this server does not read it; use a POST`,
      'the body is ignored',
    )
    delete operation.requestBody
  } else if (body && body.$ref === undefined && Object.keys(asObject(body.content) ?? { none: 0 }).length === 0) {
    report.warn([...at, 'requestBody'], 'the body has no media type', 'it is ignored')
    delete operation.requestBody
  }
  tidyResponses(operation, at, report)
}

function tidyResponses(operation: JsonObject, at: Pointer, report: Report): void {
  const responses = operation.responses === undefined ? {} : asObject(operation.responses)
  if (!responses) return
  const entries = Object.entries(responses)
  for (const [status, response] of entries) {
    const upper = status.replace(/^([1-5])xx$/i, '$1XX')
    if (upper !== status && responses[upper] === undefined) {
      report.warn([...at, 'responses', status], `"${status}" is not a status`, `it is read as "${upper}"`)
      responses[upper] = response
      delete responses[status]
    }
    tidyResponse(asObject(response), [...at, 'responses', upper], report)
  }
  operation.responses = responses
  if (entries.length > 0) return
  report.warn(at, 'the operation has no responses', 'its handler may return any status, without a body')
  responses.default = { description: '' }
}

function tidyResponse(response: JsonObject | undefined, at: Pointer, report: Report): void {
  for (const [name, header] of Object.entries(asObject(response?.headers) ?? {}))
    tidyHeader(asObject(header), [...at, 'headers', name], name, report)
}

function tidyHeader(header: JsonObject | undefined, at: Pointer, name: string, report: Report): void {
  if (!header || header.$ref !== undefined || header.schema !== undefined || header.content !== undefined) return
  report.warn(at, `the header "${name}" has neither a schema nor content`, 'it is a text')
  header.schema = { type: 'string' }
}
