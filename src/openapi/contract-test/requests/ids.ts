import { asObject, type JsonObject } from '../../generate/document/spec.ts'
import type { Random } from './random.ts'

/** How many ids of one kind are remembered: the newest, because old ones may be gone. */
const MOST = 20

type Ids = Record<string, string>

/**
 * Remembers what answers name, so that later requests name what exists. `/seeds/{seedId}` gets its id from the `Location` of a creation, or
 * from `seedId` or `id` in an answer of `/seeds`, of the resource itself, or of an item of its list.
 */
export function createIds(paths: readonly string[]) {
  const known = new Map<string, Ids[]>()
  const byName = new Map<string, string[]>()
  const templates = [...new Set(paths.flatMap(prefixes))]

  function note(template: string, ids: Ids): void {
    const list = known.get(template) ?? []
    const key = JSON.stringify(ids)
    known.set(template, [...list.filter((one) => JSON.stringify(one) !== key), ids].slice(-MOST))
    for (const [name, id] of Object.entries(ids))
      byName.set(name, [...(byName.get(name) ?? []).filter((one) => one !== id), id].slice(-MOST))
  }

  /** Ids in the path of a URL of the service. */
  function learnPath(path: string): void {
    for (const template of templates) {
      const names = namesIn(template)
      const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]*\}/g, '([^/]+)')
      const match = new RegExp(`^${pattern}$`).exec(path)
      if (match) note(template, Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1] ?? '')])))
    }
  }

  return {
    learnPath,

    /** `template`: the path of the operation that answered; `given`: the ids in the path of its request. */
    learn(template: string, given: Ids, body: unknown): void {
      for (const next of templates) {
        const name = namesIn(next).at(-1) ?? ''
        // The resource of a collection, and the one that was asked for itself.
        if (next !== `${template}/{${name}}`) continue
        for (const item of itemsOf(body)) {
          const id = item[name] ?? item.id ?? item[name.replace(/(?:Id|_id)$/, '')]
          if (typeof id === 'string' || typeof id === 'number') note(next, { ...given, [name]: String(id) })
        }
      }
    },

    /** What is deleted is not named again. */
    forget(template: string, ids: Ids): void {
      const gone = Object.entries(ids)
      for (const [path, list] of known)
        if (path === template || path.startsWith(`${template}/`))
          known.set(
            path,
            list.filter((one) => !gone.every(([name, id]) => one[name] === id)),
          )
      const last = gone.at(-1)
      if (last)
        byName.set(
          last[0],
          (byName.get(last[0]) ?? []).filter((id) => id !== last[1]),
        )
    },

    /** Ids for the path of an operation; those of its parameters that are not known are absent. */
    choose(path: string, random: Random): Ids {
      let chosen: Ids = {}
      for (const template of prefixes(path)) {
        const fitting = (known.get(template) ?? []).filter((ids) =>
          Object.entries(chosen).every(([name, id]) => ids[name] === id),
        )
        chosen = { ...chosen, ...random.pick(fitting) }
      }
      return chosen
    },

    /** An id by the name of a parameter or member, such as `seedId`. */
    named: (name: string, random: Random): string | undefined => random.pick(byName.get(name) ?? []),
  }
}

export type KnownIds = ReturnType<typeof createIds>

/** `/a/{x}/b/{y}/c` has `/a/{x}` and `/a/{x}/b/{y}`. */
function prefixes(path: string): string[] {
  return [...path.matchAll(/\}/g)].map(({ index }) => path.slice(0, index + 1))
}

function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
}

/** The resource, those in a list, and those in a member: `{ items: [...] }`, `{ key: {...}, token }`. */
function itemsOf(body: unknown): JsonObject[] {
  const objects = (list: unknown[]): JsonObject[] => list.map(asObject).filter((item) => item !== undefined)
  if (Array.isArray(body)) return objects(body)
  const object = asObject(body)
  return object ? [object, ...objects(Object.values(object).flat())] : []
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
