import { methodName } from '../../operation-id.ts'
import { METHODS } from './methods.ts'
import type { LoadOptions } from './options.ts'
import { asObject, type JsonObject } from './places/pointer.ts'
import { SpecError } from './spec-error.ts'
import { nameOf } from './tidy/operation-names.ts'

export type Selection = ReturnType<typeof createSelection>

/** Selects operations by the patterns of `only` and `skip`; undefined without patterns. */
export function createSelection({ only = [], skip = [] }: LoadOptions) {
  if (only.length === 0 && skip.length === 0) return undefined
  const [kept, dropped] = [only.map(toPattern), skip.map(toPattern)]
  const used = new Set<Pattern>()
  const matches = (patterns: Pattern[], names: string[]) => {
    const found = patterns.filter(({ expression }) => names.some((name) => expression.test(name)))
    for (const one of found) used.add(one)
    return found.length > 0
  }
  return {
    /** Returns a document with only the selected operations; webhooks stay. */
    apply(document: JsonObject): JsonObject {
      const paths = Object.entries(asObject(document.paths) ?? {}).flatMap(([path, item]) => {
        const pathItem = asObject(item)
        // A referenced path item is selected after bundling.
        if (!pathItem || typeof pathItem.$ref === 'string') return [[path, item]]
        const entries = Object.entries(pathItem).filter(([method, operation]) => {
          if (!isMethod(method)) return true
          const names = namesOf(path, method, asObject(operation) ?? {})
          const isKept = kept.length === 0 || matches(kept, names)
          return !matches(dropped, names) && isKept
        })
        return entries.some(([method]) => isMethod(method)) ? [[path, Object.fromEntries(entries)]] : []
      })
      return { ...document, paths: Object.fromEntries(paths) }
    },
    /** @throws SpecError for a pattern that no operation matches */
    check(): void {
      const unused = [...kept, ...dropped].filter((pattern) => !used.has(pattern))
      if (unused.length > 0)
        throw new SpecError(...unused.map(({ text }) => `the selection ${JSON.stringify(text)} matches no operation`))
    },
  }
}

interface Pattern {
  text: string
  expression: RegExp
}

function toPattern(text: string): Pattern {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\*', '.*')
  return { text, expression: new RegExp(`^${escaped}$`, 's') }
}

function isMethod(key: string): boolean {
  return key === 'trace' || METHODS.some((method) => method === key)
}

function namesOf(path: string, method: string, { operationId, tags }: JsonObject): string[] {
  const ids = typeof operationId === 'string' ? [operationId, methodName(operationId)] : [nameOf(method, path)]
  const tagged = Array.isArray(tags) ? tags.map((tag) => `tag:${tag}`) : []
  return [path, `${method.toUpperCase()} ${path}`, ...ids, ...tagged]
}
