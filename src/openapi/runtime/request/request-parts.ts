import { parse as parseCookie } from 'cookie'
import type { FastifyRequest } from 'fastify'
import { bodyKind, isInRange, isJson, mediaTypeOf, plainMediaType } from '../../media-type.ts'
import { type FieldError, HttpError, type Place } from '../../problem.ts'
import type { AccessEnded } from '../access/access.ts'
import { isSafe, type ParameterSet, type Route, type RouteBody, type Validate } from '../route.ts'
import { summarize, toFieldErrors } from './field-errors.ts'
import { ROUNDED } from './json-text.ts'
import type { Part } from './multipart/parse.ts'
import { createPartsReader, createWording, isAbout } from './multipart/values.ts'
import { createParameterReader } from './parameters.ts'

/** The parts of a request beside its path and query, which are read in place. */
export interface RequestParts {
  /** The declared ones, by lower-case name. */
  headers: Record<string, unknown>
  /** undefined where the operation describes none. */
  cookies: Record<string, unknown> | undefined
}

/** `refuse`: 400. `ignore`: handlers do not see them. */
export type UnknownQuery = 'refuse' | 'ignore'

/**
 * Makes the function that converts a request's parameters to their types, and checks them and the body.
 * @throws HttpError request-invalid naming each field at fault; media-type-unsupported; what `accessEnded` makes, for a change whose
 * credentials have ended
 */
export function createRequestReader(
  route: Route,
  accessEnded: AccessEnded,
  unknownQuery: UnknownQuery = 'refuse',
): (request: FastifyRequest) => RequestParts {
  const readParams = route.params && createParameterReader(route.params)
  const readQuery = createParameterReader(route.query)
  const readHeaders = route.headers && createHeaderReader(route.headers)
  const isBare = namesInherited(route.query)
  const dropUnknown = unknownQuery === 'ignore' ? createDropper(route.query) : undefined
  const readCookies = route.cookies && createCookieReader(route.cookies)
  const validateParams = route.params?.validate
  const validateQuery = route.query.validate
  const validateHeaders = route.headers?.validate
  const validateCookies = route.cookies?.validate
  const isChange = !isSafe(route)
  const takeBody = route.body && createBodyChecker(route, route.body)

  return (request) => {
    readParams?.(request.params as Record<string, unknown>)
    if (isBare) request.query = Object.assign(Object.create(null), request.query)
    readQuery?.(request.query as Record<string, unknown>)
    dropUnknown?.(request.query as Record<string, unknown>)
    const headers = readHeaders ? readHeaders(request.headers) : NONE
    let errors: FieldError[] | undefined
    if (validateParams && !validateParams(request.params))
      errors = nameRounded(collect(errors, validateParams, 'path'), request.params)
    if (!validateQuery(request.query))
      errors = nameRepeated(
        nameRounded(collect(errors, validateQuery, 'query'), request.query),
        request.query,
        route.query,
      )
    if (validateHeaders && !validateHeaders(headers))
      errors = nameRounded(collect(errors, validateHeaders, 'header'), headers)
    const cookies = readCookies?.(request.headers.cookie)
    if (validateCookies && !validateCookies(cookies))
      errors = nameRounded(collect(errors, validateCookies, 'cookie'), cookies)
    // The body may have taken long to arrive, also one that the operation does not declare.
    if (isChange && request.access?.ended?.aborted) throw accessEnded(request.access)
    if (takeBody) errors = takeBody(request, errors)
    if (errors) throw new HttpError('request-invalid', summarize(errors), { errors })
    return { headers, cookies }
  }
}

const NONE: Record<string, unknown> = Object.freeze({})

/** Makes the function that removes undeclared parameters after the declared ones were read. */
function createDropper({ parameters }: ParameterSet) {
  const names = new Set(parameters.map(({ name }) => name))
  return (query: Record<string, unknown>): void => {
    for (const name of Object.keys(query)) if (!names.has(name)) delete query[name]
  }
}

function collect(errors: FieldError[] | undefined, validate: Validate, where: Place): FieldError[] {
  return [...(errors ?? []), ...toFieldErrors(validate.errors ?? [], where)]
}

/** A number that would be rounded stays a text, and fails as "must be an integer". */
function nameRounded(errors: FieldError[], given: unknown): FieldError[] {
  const values = given as Record<string, unknown>
  const isLong = (name: string) =>
    [values[name]].flat().some((value) => typeof value === 'string' && /^-?\d{16,}$/.test(value))
  return errors.map((error) =>
    'parameter' in error && /^must be an? (integer|number)$/.test(error.detail) && isLong(error.parameter)
      ? { ...error, detail: ROUNDED }
      : error,
  )
}

/** A repeated parameter fails as "must be a string", which would mislead its sender. */
function nameRepeated(errors: FieldError[], query: unknown, { parameters }: ParameterSet): FieldError[] {
  const values = query as Record<string, unknown>
  const isRepeated = (name: string) =>
    Array.isArray(values[name]) && parameters.some((parameter) => parameter.name === name && !parameter.list)
  return errors.map((error) =>
    'parameter' in error && isRepeated(error.parameter) ? { ...error, detail: 'must be given only once' } : error,
  )
}

/** Reads the declared headers only, so that no handler depends on others. */
function createHeaderReader(set: ParameterSet) {
  const names = set.parameters.map(({ name }) => name)
  const lists = set.parameters.filter(({ list, members }) => list || members).map(({ name }) => name)
  const read = createParameterReader(set)
  const isBare = namesInherited(set)
  return (given: FastifyRequest['headers']): Record<string, unknown> => {
    const headers: Record<string, unknown> = isBare ? Object.create(null) : {}
    for (const name of names)
      if (given[name] !== undefined && (!isBare || Object.hasOwn(given, name))) headers[name] = given[name]
    // RFC 9110, section 5.6.1: spaces around commas are not part of the values.
    for (const name of lists)
      if (typeof headers[name] === 'string') headers[name] = headers[name].replaceAll(/\s*,\s*/g, ',')
    read?.(headers)
    return headers
  }
}

function createCookieReader(set: ParameterSet) {
  const read = createParameterReader(set)
  return (header: string | undefined): Record<string, unknown> => {
    const given: Record<string, string | undefined> = header === undefined ? Object.create(null) : parseCookie(header)
    const cookies: Record<string, unknown> = Object.create(null)
    for (const { name } of set.parameters) if (given[name] !== undefined) cookies[name] = given[name]
    read?.(cookies)
    return cookies
  }
}

function createBodyChecker(route: Route, declared: RouteBody) {
  const { contents, required } = declared
  const readParts = declared.parts && createPartsReader(declared)
  const inWords = createWording(declared)
  const byMediaType = new Map(Object.entries(contents))
  const mediaTypes = [...byMediaType.keys()].join(', ')
  const ranges = [...byMediaType.keys()].filter((mediaType) => mediaType.includes('*'))
  const find = (contentType: string): string | undefined => {
    if (byMediaType.has(contentType)) return contentType
    const plain = plainMediaType(contentType)
    if (byMediaType.has(plain)) return plain
    const mediaType = mediaTypeOf(contentType)
    return byMediaType.has(mediaType) ? mediaType : ranges.find((range) => isInRange(mediaType, range))
  }
  return (request: FastifyRequest, errors: FieldError[] | undefined): FieldError[] | undefined => {
    const { body } = request
    if (body === undefined) return required ? [...(errors ?? []), { pointer: '', detail: 'is required' }] : errors
    const contentType = request.headers['content-type'] ?? ''
    const found = find(contentType)
    if (found === undefined)
      throw new HttpError('media-type-unsupported', `This operation accepts ${mediaTypes}, not "${contentType}".`, {
        headers: { [route.method === 'PATCH' ? 'accept-patch' : 'accept']: mediaTypes },
      })
    const validate = byMediaType.get(found)
    if (validate !== undefined && found.endsWith('/*') && !isJson(contentType))
      throw new HttpError(
        'media-type-unsupported',
        `This operation reads JSON, such as application/json, not "${contentType}".`,
      )
    if (readParts && bodyKind(found) === 'parts')
      return takeParts(request, { read: readParts, inWords }, validate, errors)
    return validate === undefined || validate(body) ? errors : collect(errors, validate, 'body')
  }
}

/** The parts of a form become its body. */
function takeParts(
  request: FastifyRequest,
  { read, inWords }: { read: ReturnType<typeof createPartsReader>; inWords: ReturnType<typeof createWording> },
  validate: Validate | undefined,
  errors: FieldError[] | undefined,
): FieldError[] | undefined {
  const { body, errors: faults } = read(request.body as Part[])
  request.body = body
  const found = validate === undefined || validate(body) ? [] : collect(undefined, validate, 'body')
  const all = [...(errors ?? []), ...faults, ...found.filter((error) => !isAbout(error, faults)).map(inWords)]
  return all.length > 0 ? all : undefined
}

/** Whether a parameter has the name of something that every object inherits, such as `constructor`: their object must not inherit it. */
function namesInherited({ parameters }: ParameterSet): boolean {
  return parameters.some(({ name }) => name in Object.prototype)
}
