import type { Json } from '../decoded/decoded.ts'
import { createConversion } from './conversion.ts'
import type { JsonDecoder } from './decoder.ts'
import { type Compiled, type Found, type FoundSource, toSource } from './fields.ts'
import type { PayloadView } from './payload-view.ts'

const INDEX = /^(?:0|[1-9]\d*)$/

export function compileJson({ when, fields, source }: JsonDecoder): Compiled {
  const accepts = when && compileCondition(when)
  return {
    accepts: (payload) => accepts?.(payload) ?? true,
    check(payload) {
      const json = payload.json()
      return 'value' in json ? undefined : json
    },
    ...(source !== undefined && { source: compileSource(source) }),
    fields: fields.map((field) => {
      const find = createPointer(field.pointer)
      const convert = createConversion(field)
      const title = field.pointer === '' ? 'The value' : field.pointer
      return (payload: PayloadView): Found => {
        const json = payload.json()
        const found = 'value' in json ? find(json.value) : undefined
        if (found === undefined) return { absent: `${title} does not exist.` }
        if (found === null) return { absent: `${title} is null.` }
        if (typeof found === 'object')
          return { problem: `${title} is ${Array.isArray(found) ? 'an array' : 'an object'}.` }
        const raw = typeof found === 'string' ? found.trim() : toRaw(found, field.values !== undefined)
        const value = convert(raw)
        if (typeof value === 'string') return { problem: `${title} ${value}.` }
        return value === null ? { absent: `${title} has no value.` } : value
      }
    }),
  }
}

function compileSource(pointer: string): (payload: PayloadView) => FoundSource {
  const find = createPointer(pointer)
  return (payload) => {
    const json = payload.json()
    const found = 'value' in json ? find(json.value) : undefined
    const source = typeof found === 'string' || typeof found === 'number' ? toSource(found) : undefined
    return source ?? { absent: `${pointer} is not the name of a sender.` }
  }
}

/** `values` may name true and false. */
function toRaw(found: number | boolean, isNamed: boolean): string | number {
  if (typeof found === 'number') return found
  if (isNamed) return String(found)
  return found ? 1 : 0
}

function compileCondition({ pointer, equals }: NonNullable<JsonDecoder['when']>): (payload: PayloadView) => boolean {
  const find = createPointer(pointer)
  const accepted = equals && new Set<Json>(equals)
  return (payload) => {
    const json = payload.json()
    const found = 'value' in json ? find(json.value) : undefined
    return found !== undefined && (accepted?.has(found) ?? true)
  }
}

/** Returns a function that finds what a JSON Pointer (RFC 6901) names; undefined if it does not exist. */
export function createPointer(pointer: string): (value: Json) => Json | undefined {
  const tokens = pointerTokens(pointer)
  return (value) => {
    let found: Json | undefined = value
    for (const token of tokens) {
      if (found === null || typeof found !== 'object') return undefined
      if (Array.isArray(found)) found = INDEX.test(token) ? found[Number(token)] : undefined
      else found = Object.hasOwn(found, token) ? found[token] : undefined
      if (found === undefined) return undefined
    }
    return found
  }
}

/** `pointer`: empty, or beginning with `/`. */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
