import fc, { type Arbitrary } from 'fast-check'
import type { Contract, Operation, Parameter, Schema } from '../document.ts'
import { brokenScalars } from './broken-scalars.ts'
import { createBreaches } from './broken-values.ts'
import { type Composed, isFor, toText, validRequests } from './compose-request.ts'
import type { ValidValues } from './valid-values.ts'

export interface BrokenRequest {
  /** The one constraint that is broken: `query limit maximum`. */
  label: string
  /** Where the service must see the fault, and what it must name. */
  in: 'path' | 'query' | 'header' | 'body'
  broken: Arbitrary<{ composed: Composed; field: string }>
}

/** For every constraint on an operation's request, requests that would be valid but for that one. */
export function brokenRequests(contract: Contract, operation: Operation, valid: ValidValues): BrokenRequest[] {
  const good = validRequests(operation, valid)
  const found: BrokenRequest[] = []
  for (const parameter of operation.parameters) found.push(...ofParameter(contract, parameter, good))
  const breaches = createBreaches(contract.follow, valid)
  for (const [mediaType, { schema }] of operation.body?.contents ?? [])
    for (const { label, broken } of breaches(schema))
      found.push({
        label: `body${label}`,
        in: 'body',
        broken: fc.tuple(good, broken).map(([composed, { value, pointer }]) => ({
          composed: { ...composed, body: { mediaType, value } },
          field: pointer,
        })),
      })
  if (operation.body?.required)
    found.push({
      label: 'body required',
      in: 'body',
      broken: good.map((composed) => ({ composed: { ...composed, body: undefined }, field: '' })),
    })
  const unknown = fc
    .stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{2,12}$/)
    .filter((name) => !operation.parameters.some((parameter) => parameter.name === name))
  found.push({
    label: 'query, an unknown parameter',
    in: 'query',
    broken: fc.tuple(good, unknown).map(([composed, name]) => ({
      composed: { ...composed, query: { ...composed.query, [name]: '1' } },
      field: name,
    })),
  })
  return found
}

function ofParameter(
  { follow }: Contract,
  { name, in: where, required, schema }: Parameter,
  good: Arbitrary<Composed>,
): BrokenRequest[] {
  const set = where === 'header' ? 'headers' : where
  // Some constraints cannot be broken in a header or in a path: there is no such text.
  const possible = brokenTexts(follow, follow(schema)).filter(({ text }) => fc.sample(text, 30).some(isFor(where)))
  const found = possible.map(
    ({ keyword, text }): BrokenRequest => ({
      label: `${where} ${name} ${keyword}`,
      in: where,
      broken: fc.tuple(good, text.filter(isFor(where))).map(([composed, broken]) => ({
        composed: { ...composed, [set]: { ...composed[set], [name]: broken } },
        field: name,
      })),
    }),
  )
  if (required && where !== 'path')
    found.push({
      label: `${where} ${name} required`,
      in: where,
      broken: good.map((composed) => {
        const { [name]: _, ...others } = composed[set]
        return { composed: { ...composed, [set]: others }, field: name }
      }),
    })
  return found
}

/** What is no text of such a value, and texts of values that break one of its constraints. */
function brokenTexts(
  follow: (schema: Schema) => Schema,
  schema: Schema,
): { keyword: string; text: Arbitrary<string> }[] {
  const type = [schema.type ?? 'string'].flat().map(String)
  if (type.includes('array')) {
    const items = follow((schema.items ?? {}) as Schema)
    const first = toText(((items.enum ?? ['x']) as string[])[0] ?? 'x')
    const many = Array(Number(schema.maxItems ?? 0) + 1).fill(first)
    return [
      ...brokenTexts(follow, items).map(({ keyword, text }) => ({ keyword: `items ${keyword}`, text })),
      ...(schema.maxItems === undefined ? [] : [{ keyword: 'maxItems', text: fc.constant(many.join(',')) }]),
    ]
  }
  const found = brokenScalars(schema)
    .filter(({ keyword }) => !keyword.startsWith('type'))
    .map(({ keyword, value }) => ({ keyword, text: value.map(toText) }))
  if (type.includes('integer') || type.includes('number'))
    found.push({ keyword: 'type', text: fc.constantFrom('many', '', '1x', '0x10', '٣', '--1', 'NaN', '01') })
  if (type.includes('integer')) found.push({ keyword: 'type, being a fraction', text: fc.constantFrom('1.5', '1e-2') })
  if (type.includes('boolean')) found.push({ keyword: 'type', text: fc.constantFrom('yes', 'TRUE', '1', '') })
  return found
}
