type Json = Record<string, unknown>

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** Returns the document with the scope of each operation in its description, because Swagger UI does not show scopes of HTTP schemes. */
export function withScopesShown(document: object): object {
  const { paths = {}, ...rest } = document as Json
  const shown = Object.entries(paths as Json).map(([path, item]) => {
    const members = Object.entries(item as Json).map(([key, member]) => [
      key,
      METHODS.has(key) ? withScope(member as Json) : member,
    ])
    return [path, Object.fromEntries(members)]
  })
  return { ...rest, paths: Object.fromEntries(shown) }
}

function withScope(operation: Json): Json {
  const security = (operation.security ?? []) as Record<string, string[]>[]
  const scopes = new Set(security.flatMap((one) => Object.values(one).flat()))
  const names = [...scopes].map((scope) => `\`${scope}\``)
  const text = names.length === 0 ? 'No credentials are required.' : `Required scope: ${names.join(', ')}.`
  return { ...operation, description: [operation.description, text].filter(Boolean).join('\n\n') }
}
