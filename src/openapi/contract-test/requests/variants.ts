import { isNever } from '../../generate/document/places/positions.ts'
import { asObject, type JsonObject, type Spec } from '../../generate/document/spec.ts'
import { discriminatorOf } from '../../generate/model/discriminator.ts'
import { componentName } from '../../generate/model/naming.ts'
import { mergeAll, sampleOf } from '../../mock/sample.ts'
import { type Candidate, scalarCandidates } from './scalars.ts'

/** Schemas that contain themselves end here. */
const DEEPEST = 6
/** Most variants of one value. */
const MOST = 600

/**
 * Returns variants of a value, each changed in one place: at a limit of its schema, or just beyond one. The labels begin with the JSON
 * Pointer of the place.
 */
export function variantsOf(spec: Spec, schema: unknown, value: unknown): Candidate[] {
  const found: Candidate[] = []

  function walk(given: unknown, good: unknown, at: string, whole: (part: unknown) => unknown, depth: number): void {
    const object = asObject(given)
    if (!object || depth > DEEPEST || found.length > MOST) return
    const merged = mergeAll(spec, spec.resolve(object, []).value)
    const isGuess = merged['x-from-answer'] === true
    const add = (label: string, part: unknown) => found.push({ label: `${at} ${label}`, value: whole(part), isGuess })
    const branches = (merged.oneOf ?? merged.anyOf) as unknown[] | undefined
    if (branches) {
      for (const [index, branch] of branches.entries()) {
        if (isNever(branch)) continue
        const sample = tagged(merged, branch, sampleOf(spec, branch, depth))
        const isBranchGuess = asObject(branch)?.['x-from-answer'] === true
        found.push({ label: `${at} branch ${index}`, value: whole(sample), isGuess: isGuess || isBranchGuess })
        walk(branch, sample, at, whole, depth + 1)
      }
      const tag = discriminatorOf(merged)?.tag
      if (tag !== undefined && asObject(good)) add(`${tag} discriminator`, { ...asObject(good), [tag]: 'none-of-them' })
      return
    }
    for (const { label, value: candidate } of scalarCandidates(merged, good)) add(label, candidate)
    const members = asObject(good)
    if (members) walkObject(merged, members, at, whole, depth, add)
    if (Array.isArray(good)) walkList(merged, good, at, whole, depth, add)
  }

  type Add = (label: string, part: unknown) => void

  function walkObject(
    schema: JsonObject,
    good: JsonObject,
    at: string,
    whole: (part: unknown) => unknown,
    depth: number,
    add: Add,
  ): void {
    for (const [name, property] of Object.entries(asObject(schema.properties) ?? {})) {
      if (isNever(property)) continue
      if (Object.hasOwn(good, name)) {
        const { [name]: _, ...others } = good
        add(`${name} required`, others)
      }
      const present = Object.hasOwn(good, name) ? good[name] : sampleOf(spec, property, depth + 1)
      const within = (part: unknown) => whole({ ...good, [name]: part })
      if (!Object.hasOwn(good, name)) found.push({ label: `${at}/${name} present`, value: within(present) })
      walk(property, present, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, within, depth + 1)
    }
    const more = schema.additionalProperties
    // Where the contract does not forbid further members, a service may refuse them all the same.
    if (more === false || schema.unevaluatedProperties === false)
      add('additionalProperties', { ...good, unexpectedMember: 1 })
    if (asObject(more)) {
      const sample = sampleOf(spec, more, depth + 1)
      walk(more, sample, `${at}/someName`, (part) => whole({ ...good, someName: part }), depth + 1)
    }
    if (schema.minProperties !== undefined) add('minProperties', {})
    const { maxProperties } = schema
    if (typeof maxProperties === 'number' && more !== false)
      add('maxProperties', filled({}, maxProperties + 1, asObject(more) ? sampleOf(spec, more) : 1))
  }

  function walkList(
    schema: JsonObject,
    good: unknown[],
    at: string,
    whole: (part: unknown) => unknown,
    depth: number,
    add: Add,
  ): void {
    const { minItems = 0, maxItems, uniqueItems, items = {} } = schema
    const first = good[0] ?? sampleOf(spec, items, depth + 1)
    walk(items, first, `${at}/0`, (part) => whole([part, ...good.slice(1)]), depth + 1)
    add('minItems', good.slice(0, Math.max(0, Number(minItems) - 1)))
    if (uniqueItems === true) add('uniqueItems', [first, first])
    if (typeof maxItems === 'number' && maxItems <= 10_000)
      for (const length of [maxItems, maxItems + 1])
        add(
          'maxItems',
          Array.from({ length }, () => first),
        )
  }

  walk(schema, value, '', (part) => part, 0)
  return found
}

function filled(object: JsonObject, count: number, value: unknown): JsonObject {
  for (let index = 0; index < count; index++) object[`n${index}`] = value
  return object
}

/** Gives a sample of a union's branch the tag of that branch. */
function tagged(union: JsonObject, branch: unknown, sample: unknown): unknown {
  const discriminator = discriminatorOf(union)
  const object = asObject(sample)
  const name = componentName(asObject(branch) ?? {})
  if (!discriminator || !object || name === undefined) return sample
  const { tag, branches } = discriminator
  if (branches[String(object[tag])] === name) return sample
  return { ...object, [tag]: Object.keys(branches).find((value) => branches[value] === name) }
}
