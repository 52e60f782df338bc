export interface Style {
  readonly style: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json'
  readonly explode?: boolean
}

type Values = Readonly<Record<string, unknown>>

/** Styles by the place and the name of a parameter; `body`: of the fields of a form. */
export type Styles = {
  readonly [Place in 'path' | 'query' | 'header' | 'cookie' | 'body']?: Readonly<Record<string, Style>>
}

const LIST: Style = { style: 'form', explode: false }
const SIMPLE: Style = { style: 'simple', explode: false }
const SEPARATORS: Record<string, string> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

/** Converts parameters with other styles to the options of openapi-fetch. */
export function styled(styles: Styles, given: object = {}) {
  const params: { header?: Values; cookie?: Values } = given
  const header: Record<string, unknown> = { ...params.header }
  for (const [name, style] of Object.entries(styles.header ?? {}))
    if (header[name] !== undefined) header[name] = simple(header[name], style, String)
  const cookies = Object.entries(params.cookie ?? {}).map(([name, value]) => {
    return `${name}=${encodeURIComponent(simple(value, styleOf(styles.cookie, name, SIMPLE), String))}`
  })
  if (cookies.length > 0) header.cookie = cookies.join('; ')
  return {
    params: { ...params, header },
    querySerializer: (query: Values) => writeQuery(styles.query, query),
    pathSerializer: (path: string, values: Values) =>
      path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
        writePath(name, values[name], styleOf(styles.path, name, SIMPLE)),
      ),
  }
}

function styleOf(styles: Readonly<Record<string, Style>> | undefined, name: string, usual: Style): Style {
  return (styles && Object.hasOwn(styles, name) && styles[name]) || usual
}

function writeQuery(styles: Readonly<Record<string, Style>> | undefined, query: Values): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => queryParts(name, value, styleOf(styles, name, LIST)))
    .join('&')
}

function queryParts(name: string, value: unknown, { style, explode }: Style): string[] {
  const key = encode(name)
  if (style === 'json') return [`${key}=${encode(JSON.stringify(value))}`]
  if (Array.isArray(value)) {
    if (style === 'deepObject') return deepParts(key, value)
    if (explode) return value.map((item) => `${key}=${encode(item)}`)
    return [`${key}=${value.map(encode).join(SEPARATORS[style] ?? ',')}`]
  }
  if (typeof value !== 'object' || value === null) return [`${key}=${encode(value)}`]
  if (style === 'deepObject') return deepParts(key, value)
  if (explode) return members(value).map(([member, item]) => `${encode(member)}=${encode(item)}`)
  return [
    `${key}=${members(value)
      .flat()
      .map(encode)
      .join(SEPARATORS[style] ?? ',')}`,
  ]
}

/** `a[b][c]=1`, and `a[0]=1` for a list. */
function deepParts(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${key}=${encode(value)}`]
  const entries = Array.isArray(value) ? Object.entries(value) : members(value)
  return entries.flatMap(([name, item]) => deepParts(`${key}[${encode(name)}]`, item))
}

function writePath(name: string, value: unknown, how: Style): string {
  const { style, explode } = how
  if (style === 'label') return `.${simple(value, how, encode, explode ? '.' : ',')}`
  if (style !== 'matrix') return simple(value, how, encode)
  if (!explode || typeof value !== 'object' || value === null) return `;${name}=${simple(value, how, encode)}`
  if (Array.isArray(value)) return value.map((item) => `;${name}=${encode(item)}`).join('')
  return members(value)
    .map(([member, item]) => `;${encode(member)}=${encode(item)}`)
    .join('')
}

function simple(value: unknown, { style, explode }: Style, write: (value: unknown) => string, separator = ','): string {
  if (style === 'json') return write(JSON.stringify(value))
  if (Array.isArray(value)) return value.map((item) => write(item)).join(separator)
  if (typeof value !== 'object' || value === null) return write(value)
  const parts = members(value)
  if (explode) return parts.map(([member, item]) => `${write(member)}=${write(item)}`).join(separator)
  return parts
    .flat()
    .map((part) => write(part))
    .join(separator)
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

/** A list or an object within another one is a JSON text. */
function encode(value: unknown): string {
  return encodeURIComponent(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
}

/** Writes a multipart form, with files, texts, and JSON for all other values. A list becomes several parts with the same name. */
export function writeParts(types: Readonly<Record<string, string>>, body: unknown): FormData {
  const form = new FormData()
  for (const [name, value] of members(body as object))
    for (const item of Array.isArray(value) ? value : [value]) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined
      if (item === undefined || (item === null && type === undefined)) continue
      if (item instanceof Blob) appendFile(form, name, item, type)
      else if (type !== undefined || typeof item === 'object')
        form.append(
          name,
          new Blob([isJson(type) ? JSON.stringify(item) : String(item)], { type: type ?? 'application/json' }),
        )
      else form.append(name, String(item))
    }
  return form
}

/** Appends a file. A file without a type gets that of its field. */
function appendFile(form: FormData, name: string, file: Blob & { name?: string }, type: string | undefined): void {
  const typed = file.type === '' && type !== undefined ? new Blob([file], { type }) : file
  if (file.name === undefined) form.append(name, typed)
  else form.append(name, typed, file.name)
}

function isJson(type = 'application/json'): boolean {
  return /[/+]json$/.test(type)
}

/** Returns the text of a form. An object without a style is a JSON text. */
export function writeForm(body: unknown, styles?: Readonly<Record<string, Style>>): string {
  const fields = members(body as object).flatMap(([name, value]) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return queryParts(
      name,
      value,
      styleOf(styles, name, isObject ? { style: 'json' } : { style: 'form', explode: true }),
    )
  })
  return fields.join('&')
}
