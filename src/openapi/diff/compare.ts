import { METHODS } from '../generate/document/methods.ts'
import { type Change, type Direction, type JsonObject, type Revision, toRevision } from './change.ts'
import { createSchemaComparison } from './schemas.ts'

const ALL_METHODS = [...METHODS, 'trace']

/** Returns the changes between two revisions, and whether each breaks clients of the old one. Ignores texts and examples. */
export function compareContracts(old: JsonObject, now: JsonObject): Change[] {
  const [before, after] = [toRevision(old), toRevision(now)]
  const changes: Change[] = []
  const note = (breaking: boolean, where: string, what: string) => changes.push({ breaking, where, what })
  const compareSchema = createSchemaComparison(before, after, changes)
  const compare: Comparison = { before, after, note, compareSchema }

  pairs(operationsOf(before, 'paths'), operationsOf(after, 'paths'), {
    removed: (name) => note(true, name, 'the operation was removed'),
    added: (name) => note(false, name, 'the operation was added'),
    both: (name, was, is) => compareOperation(compare, name, was, is, 'request'),
  })
  pairs(operationsOf(before, 'webhooks'), operationsOf(after, 'webhooks'), {
    removed: (name) => note(true, name, 'the webhook was removed'),
    added: (name) => note(false, name, 'the webhook was added'),
    // The service writes the body of a webhook.
    both: (name, was, is) => compareOperation(compare, name, was, is, 'response'),
  })
  return changes
}

interface Comparison {
  before: Revision
  after: Revision
  note(breaking: boolean, where: string, what: string): void
  compareSchema(old: unknown, now: unknown, direction: Direction, where: string): void
}

function compareOperation(compare: Comparison, name: string, was: JsonObject, is: JsonObject, sends: Direction): void {
  const { note, compareSchema } = compare
  if (was.operationId !== is.operationId)
    note(true, name, `the operationId "${was.operationId}" became "${is.operationId}"`)
  compareParameters(compare, name, was, is, sends)
  compareBody(compare, name, was.requestBody, is.requestBody, sends)
  if (sends === 'request') compareResponses(compare, name, was, is)
  compareSecurity(compare, name, was, is)
  const [wasSpoken, isSpoken] = [was['x-websocket'], is['x-websocket']] as (JsonObject | undefined)[]
  if (wasSpoken && !isSpoken) note(true, name, 'is no longer a WebSocket')
  if (wasSpoken && isSpoken) {
    if (wasSpoken.protocol !== isSpoken.protocol)
      note(true, name, `the subprotocol ${wasSpoken.protocol} became ${isSpoken.protocol}`)
    compareSchema(wasSpoken.client, isSpoken.client, 'request', `${name}, what clients send`)
    compareSchema(wasSpoken.server, isSpoken.server, 'response', `${name}, what the service sends`)
  }
}

function compareParameters(compare: Comparison, name: string, was: JsonObject, is: JsonObject, sends: Direction): void {
  const { before, after, note, compareSchema } = compare
  pairs(parametersOf(before, was), parametersOf(after, is), {
    removed: (parameter) => note(true, name, `the parameter ${parameter} was removed`),
    added: (parameter, { required }) =>
      note(
        required === true && sends === 'request',
        name,
        `the ${required ? 'required ' : ''}parameter ${parameter} was added`,
      ),
    both: (parameter, old, now) => {
      const where = `${name}, parameter ${parameter}`
      if (old.required !== true && now.required === true) note(sends === 'request', where, 'became required')
      if (old.required === true && now.required !== true) note(sends === 'response', where, 'became optional')
      for (const key of ['style', 'explode'])
        if (old[key] !== now[key]) note(true, where, `${key} ${old[key] ?? 'unset'} became ${now[key] ?? 'unset'}`)
      compareSchema(old.schema, now.schema, sends, where)
    },
  })
}

function compareBody(compare: Comparison, name: string, old: unknown, now: unknown, sends: Direction): void {
  const { before, after, note } = compare
  const [was, is] = [before.follow(old), after.follow(now)]
  const where = `${name}, request body`
  if (old === undefined && now === undefined) return
  if (old === undefined) note(is.required === true, where, `a ${is.required ? 'required' : 'possible'} body was added`)
  else if (now === undefined) note(true, where, 'the body was removed')
  else {
    if (was.required !== true && is.required === true) note(sends === 'request', where, 'became required')
    if (was.required === true && is.required !== true) note(sends === 'response', where, 'became optional')
    compareContents(compare, where, was, is, sends)
  }
}

function compareResponses(compare: Comparison, name: string, was: JsonObject, is: JsonObject): void {
  const { before, after, note, compareSchema } = compare
  const responsesOf = ({ follow }: Revision, { responses }: JsonObject) =>
    new Map(Object.entries((responses ?? {}) as JsonObject).map(([status, response]) => [status, follow(response)]))
  const [old, now] = [responsesOf(before, was), responsesOf(after, is)]
  pairs(old, now, {
    removed: (status) => note(true, name, `the status ${status} was removed`),
    // Clients that handle errors had to expect other statuses because of `default`.
    added: (status) => note(!(/^[45]/.test(status) && old.has('default')), name, `the status ${status} was added`),
    both: (status, before, after) => {
      const where = `${name}, ${status}`
      compareContents(compare, where, before, after, 'response')
      pairs(headersOf(compare.before, before), headersOf(compare.after, after), {
        removed: (header) => note(true, where, `the header ${header} was removed`),
        added: (header) => note(false, where, `the header ${header} was added`),
        both: (header, one, other) => {
          if (one.required === true && other.required !== true)
            note(true, `${where}, header ${header}`, 'became optional')
          compareSchema(one.schema, other.schema, 'response', `${where}, header ${header}`)
        },
      })
    },
  })
}

function compareContents(
  compare: Comparison,
  where: string,
  was: JsonObject,
  is: JsonObject,
  direction: Direction,
): void {
  const { note, compareSchema } = compare
  const contentsOf = ({ content }: JsonObject) => new Map(Object.entries((content ?? {}) as Record<string, JsonObject>))
  const [old, now] = [contentsOf(was), contentsOf(is)]
  pairs(old, now, {
    removed: (type) => note(true, where, `the media type ${type} was removed`),
    // An additional media type is only sent to clients that ask for it, but a new body is sent to all clients.
    added: (type) => note(direction === 'response' && old.size === 0, where, `the media type ${type} was added`),
    both: (type, one, other) =>
      compareSchema(one.schema, other.schema, direction, now.size > 1 ? `${where} (${type})` : where),
  })
}

function compareSecurity({ before, after, note }: Comparison, name: string, was: JsonObject, is: JsonObject): void {
  const scopesOf = ({ document }: Revision, { security }: JsonObject) =>
    ((security ?? document.security ?? []) as Record<string, string[]>[]).flatMap((requirement) =>
      Object.entries(requirement).flatMap(([scheme, scopes]) => (scopes.length > 0 ? scopes : [scheme])),
    )
  const [old, now] = [new Set(scopesOf(before, was)), new Set(scopesOf(after, is))]
  for (const scope of now) if (!old.has(scope)) note(true, name, `requires the scope ${scope}`)
  for (const scope of old) if (!now.has(scope)) note(false, name, `no longer requires the scope ${scope}`)
}

/** Returns the operations by `METHOD /path`, or the webhooks by name. */
function operationsOf({ document, follow }: Revision, key: 'paths' | 'webhooks'): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  for (const [path, entry] of Object.entries((document[key] ?? {}) as JsonObject)) {
    const item = follow(entry)
    for (const method of ALL_METHODS) {
      if (item[method] === undefined) continue
      const operation = item[method] as JsonObject
      const parameters = [...((item.parameters ?? []) as unknown[]), ...((operation.parameters ?? []) as unknown[])]
      found.set(`${method.toUpperCase()} ${path}`, { ...operation, parameters })
    }
  }
  return found
}

function parametersOf({ follow }: Revision, { parameters }: JsonObject): Map<string, JsonObject> {
  const followed = ((parameters ?? []) as unknown[]).map((parameter) => follow(parameter))
  return new Map(followed.map((parameter) => [`"${parameter.name}" in ${parameter.in}`, parameter]))
}

function headersOf({ follow }: Revision, { headers }: JsonObject): Map<string, JsonObject> {
  return new Map(
    Object.entries((headers ?? {}) as JsonObject).map(([name, header]) => [name.toLowerCase(), follow(header)]),
  )
}

function pairs(
  old: Map<string, JsonObject>,
  now: Map<string, JsonObject>,
  tell: {
    removed(name: string): void
    added(name: string, value: JsonObject): void
    both(name: string, was: JsonObject, is: JsonObject): void
  },
): void {
  for (const [name, was] of old) {
    const is = now.get(name)
    if (is) tell.both(name, was, is)
    else tell.removed(name)
  }
  for (const [name, is] of now) if (!old.has(name)) tell.added(name, is)
}
