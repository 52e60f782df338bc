import type { NestedType, Parameter, ParameterSet, Primitive, TextType } from '../route.ts'
import { findTextFault, isRounded } from './json-text.ts'
import { readStyled } from './parameter-styles.ts'

type Values = Record<string, unknown>

/**
 * Makes the function that converts a request's parameters to their types, in place: `"50"` becomes 50 if an integer is declared, `a,b` a
 * list, and an absent parameter its default. A text that does not fit stays unchanged, for the validator to refuse.
 */
export function createParameterReader({
  parameters,
}: Pick<ParameterSet, 'parameters'>): ((values: Values) => void) | undefined {
  const changing = parameters.filter(
    ({ type, list, style, json, key, default: value }) =>
      type !== 'string' || list || style || json || key || value !== undefined,
  )
  if (changing.length === 0) return undefined
  return (values) => {
    for (const parameter of changing) {
      const { name, key = name } = parameter
      const value = parameter.style === undefined ? values[key] : readStyled(parameter, values)
      if (key !== name) delete values[key]
      if (value !== undefined) values[name] = read(parameter, value)
      else if (parameter.default !== undefined) values[name] = parameter.default
    }
  }
}

function read({ type, list, style, members, plain, json }: Parameter, value: unknown): unknown {
  if (json) return readJson(value)
  if (plain && typeof value === 'string') return readText(plain, value)
  if (members) return readMembers(type, members, value)
  if (!list) return readText(type, value)
  if (style !== undefined) return Array.isArray(value) ? value.map((text) => readText(type, text)) : value
  // Many clients write a list as repeated parameters.
  const texts = Array.isArray(value) ? value.flatMap((text: string) => text.split(',')) : String(value).split(',')
  return type === 'string' ? texts : texts.map((text) => readText(type, text))
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string' || findTextFault(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function readMembers(type: TextType, members: NonNullable<Parameter['members']>, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const object = value as Values
  for (const [name, text] of Object.entries(object))
    object[name] = readText(Object.hasOwn(members, name) ? (members[name] ?? type) : type, text)
  return object
}

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/** Converts a text to a type. A text that does not fit, or a number that would be rounded, stays unchanged. */
export function readText(type: TextType, value: unknown): unknown {
  if (typeof type === 'string') return typeof value === 'string' ? readAs(type, value) : value
  if (!isSeveral(type)) return readNested(type, value)
  for (const one of type) {
    const found = readText(one, value)
    if (found !== value) return found
  }
  return value
}

function isSeveral(type: TextType): type is readonly (Primitive | NestedType)[] {
  return Array.isArray(type)
}

/** Converts a JSON text to its value, and the texts of a list or an object to their types. */
function readNested({ list, members, rest = 'string' }: NestedType, value: unknown): unknown {
  if (typeof value === 'string') {
    const read = readJson(value)
    return typeof read === 'object' && read !== null && Array.isArray(read) === (list !== undefined) ? read : value
  }
  if (typeof value !== 'object' || value === null) return value
  // Brackets with a number or with nothing in them are items.
  if (list)
    return Object.values(value)
      .flat()
      .map((item) => readText(list, item))
  return members && !Array.isArray(value) ? readMembers(rest, members, value) : value
}

function readAs(type: Primitive, value: string): unknown {
  switch (type) {
    case 'string':
      return value
    case 'integer':
      return INTEGER.test(value) && !isRounded(value) ? Number(value) : value
    case 'number':
      return NUMBER.test(value) && !isRounded(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value
  }
}
