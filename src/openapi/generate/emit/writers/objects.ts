import { asObject, type JsonObject, type Pointer } from '../../document/spec.ts'
import { isPartMarked } from '../../model/direction.ts'
import { isInherited } from '../../model/schema-traits.ts'
import { failIf, REFUSE, type Writing } from './plan.ts'

/** Returns the body of a function that writes an object. Required members come first, so that the commas are known. */
export function objectBody(writing: Writing, schema: JsonObject, pointer: Pointer): string {
  const described = Object.entries(asObject(schema.properties) ?? {})
  const isHidden = ([name, property]: [string, unknown]) =>
    isPartMarked(writing.spec, asObject(property) ?? {}, [...pointer, 'properties', name], 'response')
  const hidden = new Set(described.filter(isHidden).map(([name]) => name))
  const properties = described.filter(([name]) => !hidden.has(name))
  const required = new Set(((schema.required ?? []) as string[]).filter((name) => !hidden.has(name)))
  const always = properties.filter(([name]) => required.has(name))
  const sometimes = properties.filter(([name]) => !required.has(name))
  const variables = nameVariables(properties.map(([name]) => name))
  const state: State = {
    writing,
    variables,
    isOpen: schema.additionalProperties !== false,
    isCertain: always.length > 0,
  }

  const lines = ['if (!isPlain(value)) return undefined', destructure(properties, variables)]
  // Write-only members must be absent.
  for (const name of hidden) lines.push(failIf(`${memberOf(name)} !== undefined`))
  // Required members that are not described.
  for (const name of required) if (!variables.has(name)) lines.push(failIf(`${memberOf(name)} === undefined`))
  if (!state.isCertain) lines.push("let json = ''", "let comma = '{'")
  if (sometimes.length > 0) lines.push(`let members = ${always.length}`)
  always.forEach(([name, property], index) => {
    const { before, text } = pieceOf(state, name, property, pointer)
    lines.push(
      before,
      index === 0 ? `let json = ${keyText('{', name)} + ${text}` : `json += ${keyText(',', name)} + ${text}`,
    )
  })
  for (const [name, property] of sometimes) {
    const { before, text } = pieceOf(state, name, property, pointer)
    const added = state.isCertain
      ? `json += ${keyText(',', name)} + ${text}`
      : `json += comma + ${keyText('', name)} + ${text}\ncomma = ','`
    lines.push(`if (${variables.get(name)} !== undefined) {\n${before}\n${added}\nmembers++\n}`)
  }
  const members = sometimes.length > 0 ? 'members' : String(always.length)
  lines.push(...(state.isOpen ? restLoop(state, schema, members, pointer) : closing(state, schema, members)))
  lines.push(state.isCertain ? "return json + '}'" : "return json === '' ? '{}' : json + '}'")
  return lines.filter((line) => line !== '').join('\n')
}

interface State {
  writing: Writing
  /** The variable for each property. */
  variables: Map<string, string>
  isOpen: boolean
  /** Whether at least one member is always present. */
  isCertain: boolean
}

const RESERVED = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally for function if import in
  instanceof new null return super switch this throw true try typeof var void while with let static yield await arguments eval async of
  implements interface package private protected public undefined NaN Infinity value json comma members described size key item formats isPlain isList
  isAll asString asJson asList asOnlyOne isShorter isLonger countCharacters isMultiple isTimestamp isDigits isBelow isInMonth twoDigits DAYS Object Number Array
  JSON Map Set RegExp`.split(/\s+/),
)

/** Returns a variable for each property, named after it. */
function nameVariables(names: string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    names.map((name) => {
      const plain = name.replaceAll(/[^A-Za-z0-9_$]+(.?)/g, (_, next: string) => next.toUpperCase())
      const isName =
        /^[A-Za-z_$]/.test(plain) && !RESERVED.has(plain) && !/^(write|choices|pattern|format|names)\w*\d*$/.test(plain)
      let variable = isName ? plain : `its${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
      // `xJson` is the text of `x`.
      while (taken.has(variable) || taken.has(`${variable}Json`) || variable.endsWith('Json')) variable += '_'
      taken.add(variable).add(`${variable}Json`)
      return [name, variable]
    }),
  )
}

function destructure(properties: [string, unknown][], variables: Map<string, string>): string {
  const own = properties.filter(([name]) => !isInherited(name))
  const fields = own.map(([name]) => {
    const variable = variables.get(name)
    return variable === name ? name : `${JSON.stringify(name)}: ${variable}`
  })
  // All objects inherit these names.
  const inherited = properties
    .filter(([name]) => isInherited(name))
    .map(([name]) => {
      return `const ${variables.get(name)} = ${memberOf(name)}`
    })
  return [fields.length > 0 ? `const { ${fields.join(', ')} } = value` : '', ...inherited].join('\n')
}

function memberOf(name: string): string {
  const key = JSON.stringify(name)
  return isInherited(name) ? `(Object.hasOwn(value, ${key}) ? value[${key}] : undefined)` : `value[${key}]`
}

function pieceOf({ writing, variables }: State, name: string, property: unknown, pointer: Pointer) {
  return writing.piece(property, variables.get(name) ?? '', [...pointer, 'properties', name])
}

/** Returns the JSON text of a member's name and the colon, as a string literal. */
function keyText(before: string, name: string): string {
  const text = `${before}${JSON.stringify(name)}:`
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function namesOf({ writing, variables }: State): string {
  return writing.constant('names', `new Set([${[...variables.keys()].map((name) => JSON.stringify(name)).join(', ')}])`)
}

function closing(state: State, schema: JsonObject, members: string): string[] {
  return [
    `if (!isAll(value, ${members}, ${namesOf(state)})) ${REFUSE}`,
    ...sizeLimits(schema, members, 'Object.keys(value).length'),
  ]
}

/** Writes the additional members. The described members were counted, so none of them can be hidden or inherited. */
function restLoop(state: State, schema: JsonObject, members: string, pointer: Pointer): string[] {
  const { writing, variables, isCertain } = state
  const { before, text } = writing.piece(asObject(schema.additionalProperties) ?? true, 'item', [
    ...pointer,
    'additionalProperties',
  ])
  const hasOwn = variables.size > 0
  const limits = sizeLimits(schema, 'size', 'size')
  const isCounted = limits.length > 0
  const added = isCertain
    ? `json += ',' + asString(key) + ':' + ${text}`
    : `json += comma + asString(key) + ':' + ${text}\ncomma = ','`
  return [
    hasOwn ? 'let described = 0' : '',
    isCounted ? 'let size = 0' : '',
    `for (const key of Object.keys(value)) {
      const item = value[key]
      ${isCounted ? 'size++' : ''}
      ${hasOwn ? `if (${namesOf(state)}.has(key)) {\nif (item !== undefined) described++\ncontinue\n}` : ''}
      if (item === undefined) ${asObject(schema.additionalProperties) || isCounted ? REFUSE : 'continue'}
      ${before}
      ${added}
    }`,
    hasOwn ? `if (described !== ${members}) ${REFUSE}` : '',
    ...limits,
  ]
}

/** A member that is undefined belongs to the value, but is not written. Both numbers of members must be within the limits. */
function sizeLimits({ minProperties, maxProperties }: JsonObject, written: string, members: string): string[] {
  const limits = [
    typeof minProperties === 'number' ? `${written} < ${minProperties}` : '',
    typeof maxProperties === 'number' ? `${members} > ${maxProperties}` : '',
  ]
  const fault = failIf(...limits)
  return fault === '' ? [] : [fault]
}
