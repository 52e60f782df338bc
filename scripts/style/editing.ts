import type { Report } from '../../src/openapi/generate/check/report.ts'
import type { JsonObject, Spec } from '../../src/openapi/generate/document/spec.ts'
import type { Operation, Response } from '../../src/openapi/generate/model/model.ts'
import { operationsOf } from '../../src/openapi/generate/model/read/operations.ts'

/** Actions that may be repeated without an `Idempotency-Key`, by their verb. */
const REPEATABLE: Readonly<Record<string, string>> = {
  ack: 'a lease is acknowledged once; the repetition says so',
  cancel: 'what is cancelled stays cancelled',
  extend: 'the repetition extends from its own time',
  'preview-decoder': 'it stores nothing',
  release: 'a lease is released once; the repetition says so',
  reconnect: 'the radio ends in the same state',
  requeue: 'the repetition finds no dead letter',
  resume: 'what is running keeps running',
  revoke: 'what is revoked stays revoked',
}

/** Checks the rules of docs/api-style.md for creating, editing and repeating. */
export function lintEditing(spec: Spec, report: Report): void {
  const operations = operationsOf(spec)
  const at = (path: string, method: string) =>
    operations.find((operation) => operation.path === path && operation.method === method)
  for (const operation of operations) {
    const { id, path, method, pointer } = operation
    if (operation.method === 'post') lintPost(operations, operation, report)
    if (method === 'patch') {
      for (const one of [at(path, 'get'), operation])
        for (const response of (one?.responses ?? []).filter(isSuccess))
          if (one && !hasHeader(response, 'etag'))
            report(
              response.pointer,
              `the answer ${response.status} of ${one.id} has no ETag, but ${id} edits the resource`,
            )
      for (const one of [operation, at(path, 'delete')]) {
        if (!one) continue
        if (!hasParameter(one, 'if-match')) report(one.pointer, `${one.id} does not accept If-Match`)
        if (!one.responses.some(({ status }) => status === '412'))
          report([...one.pointer, 'responses'], `${one.id} does not describe 412`)
      }
    }
    lintDeprecation(spec.at(pointer) as JsonObject, operation, report)
  }
}

function lintPost(operations: readonly Operation[], operation: Operation, report: Report): void {
  const { id, path, pointer } = operation
  const isCollection = operations.some((other) => other.path.startsWith(`${path}/{`))
  const created = operation.responses.filter(
    ({ status }) => status === '201' || (isCollection && isSuccess({ status })),
  )
  for (const response of created)
    if (isCollection && !hasHeader(response, 'location'))
      report(response.pointer, `the answer ${response.status} of ${id} has no Location`)
  const verb = path.split('/').at(-1) ?? ''
  const isRepeatable = created.length === 0 && verb in REPEATABLE
  if (!isRepeatable && !hasParameter(operation, 'idempotency-key'))
    report(pointer, `${id} does not accept an Idempotency-Key, so a lost answer cannot be repeated`)
}

function lintDeprecation(source: JsonObject, { id, pointer }: Operation, report: Report): void {
  if (source.deprecated !== true) return
  for (const key of ['x-deprecated-at', 'x-replaced-by'])
    if (typeof source[key] !== 'string') report(pointer, `${id} is deprecated, but has no ${key}`)
}

function isSuccess({ status }: Pick<Response, 'status'>): boolean {
  return status.startsWith('2')
}

function hasHeader({ headers }: Response, name: string): boolean {
  return headers.some((header) => header.name.toLowerCase() === name)
}

function hasParameter({ parameters }: Operation, name: string): boolean {
  return parameters.some((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === name)
}
