import type { Parameter, TextType } from '../route.ts'

type Values = Record<string, unknown>

/**
 * Reads a parameter in one of OpenAPI's styles, as texts: a list, an object, or a plain value. Returns undefined for an absent one. A value
 * in another style is returned unchanged, for the validator to refuse. Query parameters that become members of an object are removed from
 * `values`.
 */
export function readStyled(parameter: Parameter, values: Values): unknown {
  const { name, key = name, style, members } = parameter
  if (style === 'deepObject') return readDeep(parameter, values)
  if (style === 'form' && parameter.explode && members) return readSpread(parameter, members, values)
  const value = values[key]
  if (value === undefined) return undefined
  if (style === 'form' && parameter.explode) return [value].flat()
  if (typeof value !== 'string') return value
  const parts = split(parameter, value)
  // A list is never a plain value.
  if (parts === undefined) return parameter.list || members ? value : [value]
  if (parameter.list) return parts
  return members ? toObject(parameter, parts) : parts[0]
}

/** Splits a value by the prefix and the separators of its style; undefined if it has another style. */
function split({ name, style, explode, list, members }: Parameter, value: string): string[] | undefined {
  const isPlain = !list && !members
  switch (style) {
    case 'label': {
      if (!value.startsWith('.')) return undefined
      const rest = value.slice(1)
      return isPlain ? [rest] : rest.split(explode ? '.' : ',')
    }
    case 'matrix': {
      if (!value.startsWith(';')) return undefined
      if (members && explode) return value.slice(1).split(';')
      const texts = value
        .slice(1)
        .split(';')
        .map((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1) : undefined))
      if (texts.some((text) => text === undefined) || (texts.length > 1 && !explode)) return undefined
      return explode || isPlain ? (texts as string[]) : texts[0]?.split(',')
    }
    case 'spaceDelimited':
      return value.split(' ')
    case 'pipeDelimited':
      return value.split('|')
    default:
      return value.split(',')
  }
}

/** `R=100` for each member if exploded, else `R` and `100` in turn. */
function toObject({ explode }: Parameter, parts: string[]): Values {
  const object: Values = Object.create(null)
  if (explode)
    for (const part of parts) {
      const at = part.indexOf('=')
      object[at === -1 ? part : part.slice(0, at)] = at === -1 ? '' : part.slice(at + 1)
    }
  else for (let i = 0; i < parts.length; i += 2) object[parts[i] ?? ''] = parts[i + 1] ?? ''
  return object
}

/** `color[R]=100`, `filter[by][name]=x`, `ids[]=1`, `ids[0]=1` */
function readDeep({ name, plain, list }: Parameter, values: Values): unknown {
  const start = `${name}[`
  const found = Object.keys(values).filter((key) => key.startsWith(start) && key.endsWith(']'))
  if (found.length === 0 && list) return values[name] === undefined ? undefined : [values[name]].flat()
  if (found.length === 0) return plain ? values[name] : undefined
  const object: Values = Object.create(null)
  for (const key of found) {
    put(object, key.slice(start.length, -1).split(']['), values[key])
    delete values[key]
  }
  return list ? Object.values(object).flat() : object
}

/** Sets a value within objects, which are created where there is none. */
function put(object: Values, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    object[first] = value
    return
  }
  const before = object[first]
  const inner: Values =
    typeof before === 'object' && before !== null && !Array.isArray(before) ? (before as Values) : Object.create(null)
  object[first] = inner
  put(inner, rest, value)
}

/** `R=100&G=200` */
function readSpread(
  { beside }: Parameter,
  members: Readonly<Record<string, TextType>>,
  values: Values,
): Values | undefined {
  const isBeside = (key: string) =>
    beside?.some((name) => (name.endsWith('[') ? key.startsWith(name) : key === name)) === true
  const names = beside ? Object.keys(values).filter((key) => !isBeside(key)) : Object.keys(members)
  const found = names.filter((key) => values[key] !== undefined)
  return found.length === 0 ? undefined : take(found, values, (key) => key)
}

function take(keys: string[], values: Values, nameOf: (key: string) => string): Values {
  const object: Values = Object.create(null)
  for (const key of keys) {
    object[nameOf(key)] = values[key]
    delete values[key]
  }
  return object
}
