type Json = Record<string, unknown>

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** Returns the document with the scope of each operation in its description, because Swagger UI does not show scopes of HTTP schemes. */
export function withScopesShown(document: object): object {
  const { paths = {}, ...rest } = document as Json
  const usual = (rest.security ?? []) as Security
  const shown = Object.entries(paths as Json).map(([path, item]) => {
    const members = Object.entries(item as Json).map(([key, member]) => [
      key,
      METHODS.has(key) ? withScope(member as Json, usual) : member,
    ])
    return [path, Object.fromEntries(members)]
  })
  return { ...rest, paths: Object.fromEntries(shown) }
}

type Security = readonly Record<string, string[]>[]

function withScope(operation: Json, usual: Security): Json {
  const security = (operation.security ?? usual) as Security
  const alternatives = security.map((one) => [...new Set(Object.values(one).flat())].map((scope) => `\`${scope}\``))
  const names = [...new Set(alternatives.map((scopes) => scopes.join(' and ')))].filter(Boolean)
  const word = alternatives.some(({ length }) => length > 1) ? 'scopes' : 'scope'
  const text =
    security.length === 0
      ? 'No credentials are required.'
      : names.length === 0
        ? ''
        : `Required ${word}: ${names.join(', or ')}.`
  return { ...operation, description: [operation.description, text].filter(Boolean).join('\n\n') }
}
