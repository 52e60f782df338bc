import type { Report } from '../../src/openapi/generate/check/report.ts'
import type { Spec } from '../../src/openapi/generate/document/spec.ts'
import type { Operation } from '../../src/openapi/generate/model/model.ts'
import { readOperations } from '../../src/openapi/generate/model/read/operations.ts'
import { kindOf, type PathKind } from './path-kind.ts'

/** The only PUT: a setting of a module is a single value. */
const PUT_PATH = '/v1/radios/{radioId}/settings/{setting}'
/** Operations whose usual name is better than the one by the rule: `createMessage`, `getStream`, `getAudit`. */
const USUAL_NAMES = new Set(['sendMessage', 'openStream', 'listAudit'])
const VERBS: Record<Exclude<PathKind, 'action'>, Record<string, string>> = {
  collection: { get: 'list', post: 'create|start' },
  item: { get: 'get', patch: 'update', put: 'update', delete: 'delete' },
  single: { get: 'get', patch: 'update' },
}

/** Checks the sections Names, Actions, Resources and Jobs of docs/api-style.md. */
export function lintResources(spec: Spec, report: Report): void {
  const operations = readOperations(spec)
  const at = (method: string, path: string) => operations.find((one) => one.method === method && one.path === path)
  for (const operation of operations) {
    const { id, method, path, pointer } = operation
    const kind = kindOf(path)
    if (kind === undefined) {
      report(pointer, `the path ${path} is not a plural noun, an id, a plural noun and so on`)
      continue
    }
    if (method === 'put' && path !== PUT_PATH) report(pointer, `${id} is a PUT: edit with PATCH, create with POST`)
    lintName(operation, kind, report)
    if (kind === 'action') lintAction(operation, report)
    if (kind === 'collection' && method === 'post') {
      const item = operations.find((one) => isItemOf(path, one.path) && one.method === 'get')
      if (item) lintCreation(operation, report)
      if (id.startsWith('start')) {
        const itemPath = item?.path ?? `${path}/{id}`
        for (const [needed, where] of [
          ['get', itemPath],
          ['post', `${itemPath}/cancel`],
          ['delete', itemPath],
        ] as const)
          if (!at(needed, where)) report(pointer, `the job of ${id} has no ${needed.toUpperCase()} ${where}`)
      }
    }
    if (method === 'delete') lintStatuses(operation, ['204'], report)
    if (
      method === 'patch' &&
      !operation.body?.contents.some(({ mediaType }) => mediaType === 'application/merge-patch+json')
    )
      report(pointer, `${id} does not take application/merge-patch+json`)
  }
}

function lintName({ id, method, path, pointer }: Operation, kind: PathKind, report: Report): void {
  if (USUAL_NAMES.has(id)) return
  const [verb = ''] = path.slice(path.lastIndexOf('/') + 1).split('-')
  const verbs = kind === 'action' ? verb : VERBS[kind][method]
  if (verbs === undefined) report(pointer, `${id}: a path such as ${path} has no ${method.toUpperCase()}`)
  else if (!new RegExp(`^(?:${verbs})[A-Z]`).test(id))
    report(
      pointer,
      `the operationId ${id} of ${method.toUpperCase()} ${path} does not begin with ${verbs.replace('|', ' or ')}`,
    )
}

function lintAction(operation: Operation, report: Report): void {
  if (operation.method !== 'post') report(operation.pointer, `${operation.id} is an action, so it must be a POST`)
  lintStatuses(operation, ['200', '202', '204'], report)
}

/** What is created answers 201, or 202 if it is not complete yet, and says where it is. */
function lintCreation(operation: Operation, report: Report): void {
  lintStatuses(operation, operation.id.startsWith('create') ? ['201'] : ['202'], report)
  for (const { status, headers, pointer } of operation.responses)
    if (status.startsWith('2') && !headers.some(({ name }) => name.toLowerCase() === 'location'))
      report(pointer, `the answer ${status} of ${operation.id} has no Location`)
}

function lintStatuses({ id, responses }: Operation, allowed: readonly string[], report: Report): void {
  for (const { status, pointer } of responses)
    if (status.startsWith('2') && !allowed.includes(status))
      report(pointer, `${id} answers ${status} instead of ${allowed.join(' or ')}`)
}

function isItemOf(collection: string, path: string): boolean {
  return path.startsWith(`${collection}/{`) && path.endsWith('}') && !path.slice(collection.length + 1).includes('/')
}
