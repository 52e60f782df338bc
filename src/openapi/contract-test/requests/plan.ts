import { asObject, type Spec } from '../../generate/document/spec.ts'
import type { Content, Operation, Parameter } from '../../generate/model/model.ts'
import { bodyKind } from '../../media-type.ts'
import { REQUIRED_ONLY, sampleOf, samplesOf } from '../../mock/sample.ts'
import type { KnownIds } from './ids.ts'
import type { Random } from './random.ts'
import { canStandIn, type Values } from './request.ts'
import { reread, type ValidateValue } from './validators.ts'
import { variantsOf } from './variants.ts'

/** One request to try. */
export interface Trial {
  /** `broken`: the contract does not allow it. */
  kind: 'example' | 'valid' | 'broken'
  /** What it tries: `query limit maximum`. */
  label: string
  values: Values
}

export interface PlanContext {
  spec: Spec
  validate: ValidateValue
  ids: KnownIds
  random: Random
}

/** Most requests of a kind for one operation. */
const MOST = { valid: 60, broken: 150 }

/**
 * Makes the requests for an operation: its examples, valid ones at the limits of its schemas and of several changes at once (`runs` of these), and for
 * each constraint requests that break it. Empty if no valid request was found.
 */
export function planTrials(context: PlanContext, operation: Operation, runs: number): Trial[] {
  const { random } = context
  const bases = baseRequests(context, operation)
  const [base] = bases
  if (!base) return []
  const examples = bases.filter(({ kind }) => kind === 'example')
  const variants = [...parameterTrials(context, operation, base.values), ...bodyTrials(context, operation, bases)]
  const valid = variants.filter(({ kind }) => kind === 'valid')
  const broken = variants.filter(({ kind }) => kind === 'broken')
  const mixed: Trial[] = []
  for (let run = 0; run < runs && valid.length > 1; run++) {
    const [one, other] = [random.pick(valid), random.pick(valid)]
    if (one && other) mixed.push(mix(one, other))
  }
  return [
    ...examples,
    ...bases.filter(({ kind }) => kind === 'valid'),
    ...random.some(valid, MOST.valid),
    ...mixed,
    ...random.some(broken, MOST.broken),
  ]
}

/** A request with the parameters of one and the body of another. */
function mix(one: Trial, other: Trial): Trial {
  const label = one.label === other.label ? one.label : `${one.label}; ${other.label}`
  return { kind: 'valid', label, values: { ...one.values, body: other.values.body } }
}

/** Valid requests, examples first: one for each example of a body, one with all members, and one with the required ones only. */
export function baseRequests(context: PlanContext, operation: Operation): Trial[] {
  const required = parametersOf(context, operation, true)
  const all = parametersOf(context, operation, false)
  if (!required) return []
  const whole = all ?? required
  const bodies = (operation.body?.contents ?? []).flatMap((content) => bodiesOf(context, content))
  const found = bodies.map(({ kind, label, value, mediaType }): Trial => {
    return { kind, label, values: { ...required, body: { mediaType, value } } }
  })
  if (!operation.body?.required) {
    found.push({ kind: 'valid', label: 'required parameters only', values: { ...required, body: undefined } })
    found.push({ kind: 'valid', label: 'all parameters', values: { ...whole, body: bodies[0] } })
  } else if (bodies[0]) found.push({ kind: 'valid', label: 'all parameters', values: { ...whole, body: bodies[0] } })
  return found
}

function bodiesOf({ spec, validate, ids, random }: PlanContext, content: Content) {
  const { mediaType, schema, pointer } = content
  const fits = (value: unknown) => value !== undefined && validate(schema, [...pointer, 'schema'], value) === undefined
  const media = asObject(spec.at(pointer)) ?? {}
  const examples = [
    media.example,
    ...Object.values(asObject(media.examples) ?? {}).map((one) => spec.resolve(one, pointer).value.value),
  ].filter((value) => value !== undefined)
  const samples = [0, REQUIRED_ONLY].map((depth) => sampleOf(spec, schema, depth))
  const named = samples.map((sample) => withIds(sample, (name) => ids.named(name, random)))
  if (bodyKind(mediaType) === 'bytes') return [{ kind: 'valid' as const, label: 'body', mediaType, value: 'mu' }]
  const shown = [...named, ...samples].filter(fits)
  // A sample without examples may name what no answer gave.
  const made = distinct(shown.length > 0 ? shown : firstOf(samplesOf(spec, schema), fits)).slice(0, 3)
  return [
    ...examples.map((value, index) => ({
      kind: 'example' as const,
      label: `body, example ${index + 1}`,
      mediaType,
      value,
    })),
    ...made.map((value) => ({ kind: 'valid' as const, label: 'body', mediaType, value })),
  ]
}

/** Replaces members that are called like a known id. */
function withIds(value: unknown, idOf: (name: string) => string | undefined): unknown {
  const object = asObject(value)
  if (!object) return value
  return Object.fromEntries(
    Object.entries(object).map(([name, member]) => [
      name,
      typeof member === 'string' ? (idOf(name) ?? member) : withIds(member, idOf),
    ]),
  )
}

/** Whether a parameter continues a list: only a value of an answer fits, which no schema can say. */
function isPlaceInList({ name, in: place, schema }: Parameter): boolean {
  if (schema['x-from-answer'] === true) return true
  return place === 'query' && /^(?:after|before|cursor|marker|offset)$|(?:cursor|token|after|before)$/i.test(name)
}

/** Values for the parameters; undefined if a required one has none. */
function parametersOf(context: PlanContext, operation: Operation, requiredOnly: boolean): Values | undefined {
  const values: Values = { path: {}, query: {}, header: {}, cookie: {}, body: undefined }
  const chosen = context.ids.choose(operation.path, context.random)
  for (const parameter of operation.parameters) {
    const { name, in: place, required } = parameter
    if (!required && (requiredOnly || isPlaceInList(parameter))) continue
    const candidates = place === 'path' ? [chosen[name]] : [context.ids.named(name, context.random)]
    const value = [...candidates, ...valuesOf(context, parameter)].find((one) => isValid(context, parameter, one))
    if (value !== undefined) values[place][name] = value
    else if (required) return undefined
  }
  return values
}

function valuesOf({ spec }: PlanContext, { schema, pointer }: Parameter): unknown[] {
  const { example, examples } = asObject(spec.at(pointer)) ?? {}
  const given = Object.values(asObject(examples) ?? {}).map((one) => spec.resolve(one, pointer).value.value)
  return [example, ...given, sampleOf(spec, schema), sampleOf(spec, schema, 0, true)]
}

function isValid({ spec, validate }: PlanContext, parameter: Parameter, value: unknown): boolean {
  const { schema, in: place, isJson } = parameter
  if (!canStandIn(place, value)) return false
  const at = placeOf(parameter)
  return validate(schema, at, isJson ? value : reread(spec, schema, at, value)) === undefined
}

function placeOf({ pointer, isJson }: Parameter) {
  return isJson ? [...pointer, 'content'] : [...pointer, 'schema']
}

function parameterTrials(context: PlanContext, { parameters }: Operation, base: Values): Trial[] {
  return parameters.flatMap((parameter) => {
    const { name, in: place, required, schema } = parameter
    const own = base[place][name] ?? valuesOf(context, parameter).find((one) => isValid(context, parameter, one))
    const changed = (value: unknown): Values => ({ ...base, [place]: { ...base[place], [name]: value } })
    const trials = variantsOf(context.spec, schema, own)
      .filter(({ value }) => canStandIn(place, value))
      .map(({ label, value }): Trial => {
        const kind = isValid(context, parameter, value) ? 'valid' : 'broken'
        return { kind, label: `${place} ${name}${label}`, values: changed(value) }
      })
      .filter(({ kind }) => (place !== 'path' && !isPlaceInList(parameter)) || kind === 'broken')
    const other = place === 'path' && unknownIds(base.path[name]).find((id) => isValid(context, parameter, id))
    if (other) trials.push({ kind: 'valid', label: `path ${name}, unknown`, values: changed(other) })
    if (required && place !== 'path') {
      const { [name]: _, ...others } = base[place]
      trials.push({ kind: 'broken', label: `${place} ${name} required`, values: { ...base, [place]: others } })
    }
    return distinctBy(trials, ({ values }) => JSON.stringify(values[place][name] ?? null))
  })
}

/** Ids of the same form that probably name nothing. */
function unknownIds(id: unknown): unknown[] {
  if (typeof id === 'number') return [id + 999_999_937, id + 9973]
  if (typeof id !== 'string') return []
  const tail = /[0-9a-z]+$/i.exec(id)?.[0] ?? ''
  const head = id.slice(0, id.length - tail.length)
  return [head + '9'.repeat(Math.max(9, tail.length)), head + '9'.repeat(tail.length), `${id}-9`]
}

function bodyTrials({ spec, validate }: PlanContext, operation: Operation, bases: Trial[]): Trial[] {
  const found: Trial[] = []
  for (const content of operation.body?.contents ?? []) {
    const { mediaType, schema, pointer } = content
    const kind = bodyKind(mediaType)
    const base = bases.find(({ kind, values: { body } }) => kind === 'valid' && body?.mediaType === mediaType)
    if (kind !== 'json' || base?.values.body === undefined) continue
    for (const { label, value, isGuess } of variantsOf(spec, schema, base.values.body.value)) {
      const isGood = validate(schema, [...pointer, 'schema'], value) === undefined
      if (isGood && isGuess) continue
      found.push({
        kind: isGood ? 'valid' : 'broken',
        label: `body${label}`,
        values: { ...base.values, body: { mediaType, value } },
      })
    }
  }
  const base = bases.find(({ values: { body } }) => body !== undefined)
  if (operation.body?.required && base)
    found.push({ kind: 'broken', label: 'body required', values: { ...base.values, body: undefined } })
  return distinctBy(found, ({ values }) => JSON.stringify(values.body ?? null))
}

/** Returns the first value that fits, if there is one. */
function firstOf(samples: Iterable<() => unknown>, fits: (value: unknown) => boolean): unknown[] {
  for (const sample of samples) {
    const value = sample()
    if (fits(value)) return [value]
  }
  return []
}

function distinct(values: unknown[]): unknown[] {
  return distinctBy(values, (value) => JSON.stringify(value))
}

function distinctBy<T>(values: T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].toReversed()
}
