/** A place of the page: its parts, such as `['nodes', 'kiss-demo:N0CALL']`, and its filters. The overview has no parts. */
export interface Place {
  parts: readonly string[]
  query: Readonly<Record<string, string>>
}

export function placeOf(path: string, search: string): Place {
  const parts = path
    .replace(/^\/(?:ui\/)?/, '')
    .split('/')
    .filter(Boolean)
    .map(decode)
  return { parts, query: Object.fromEntries(new URLSearchParams(search)) }
}

export function urlOf({ parts, query }: Place): string {
  const path = parts.length === 0 ? '/' : `/ui/${parts.map(encodeURIComponent).join('/')}`
  const filled = Object.entries(query).filter(([, value]) => value !== '')
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
