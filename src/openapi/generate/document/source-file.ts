import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { jsonPlaces, type Offsets } from './places/json-places.ts'
import { asObject, type Pointer } from './places/pointer.ts'
import { SpecError } from './spec-error.ts'

/** One YAML or JSON file of a specification. */
export interface SourceFile {
  path: string
  /** Relative to the current folder. */
  name: string
  bytes: Buffer
  value: unknown
  /** What the parser of YAML warns of, each with its place. */
  warnings: readonly string[]
  /** Returns `file:line:column` of a place, or of the nearest place around it. */
  locate(pointer: Pointer): string
}

/** `from`: the place that refers to the file. @throws SpecError for a file that cannot be read or is not YAML */
export function readSourceFile(path: string, from?: string): SourceFile {
  const name = relative(process.cwd(), path) || path
  const bytes = read(path, from ?? `${name}:1:1`, name)
  // JSON is YAML too, but its own parser is 20 times faster.
  const json = path.endsWith('.json') ? tryJson(bytes) : undefined
  const parsed = json === undefined ? parseYaml(bytes, name) : undefined
  const value = json ?? parsed?.value
  let places = parsed?.places
  const locate = (pointer: Pointer) => {
    // Positions are needed only for faults and warnings.
    places ??= placesInJson(bytes, name, value)
    return places(pointer)
  }
  const loop = json === undefined ? findLoop(value) : undefined
  if (loop) throw new SpecError(`${locate(loop)} contains itself through an alias; use a $ref instead`)
  return { path, name, bytes, value, warnings: parsed?.warnings ?? [], locate }
}

function tryJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // The parser of YAML names the place of the fault.
    return undefined
  }
}

function parseYaml(bytes: Buffer, name: string) {
  const lines = new LineCounter()
  const yaml = parseDocument(bytes.toString('utf8'), { lineCounter: lines, prettyErrors: false, merge: true })
  const said = ({ pos, message }: { pos: [number, number]; message: string }) =>
    `${placeOf(name, lines, pos[0])} ${message}`
  if (yaml.errors.length > 0) throw new SpecError(...yaml.errors.map(said))
  const value = toValue(yaml, `${name}:1:1`)
  const offsets = new WeakMap<object, Offsets>()
  measure(yaml, yaml.contents, value, offsets)
  const start = (yaml.contents as Node | null)?.range?.[0] ?? 0
  return { value, places: placesIn(name, lines, value, offsets, start), warnings: yaml.warnings.map(said) }
}

function placesInJson(bytes: Buffer, name: string, value: unknown): SourceFile['locate'] {
  const text = bytes.toString('utf8')
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return placesIn(name, lines, value, jsonPlaces(text, value), text.search(/\S/))
}

/** `start`: the offset of the whole value. */
function placesIn(
  name: string,
  lines: LineCounter,
  value: unknown,
  offsets: WeakMap<object, Offsets>,
  start: number,
): SourceFile['locate'] {
  return (pointer) => {
    let offset = start
    let around: unknown = value
    for (const token of pointer) {
      if (typeof around !== 'object' || around === null) break
      const found = offsets.get(around)?.[Object.keys(around).indexOf(String(token))]
      if (found === undefined) break
      offset = found
      around = (around as Record<string | number, unknown>)[token]
    }
    return placeOf(name, lines, offset)
  }
}

function placeOf(name: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${name}:${line}:${col}`
}

function toValue(yaml: Document.Parsed, place: string): unknown {
  try {
    return yaml.toJS()
  } catch (error) {
    throw new SpecError(`${place} cannot be read: ${(error as Error).message}`)
  }
}

/** Keeps the offsets of all members, which need far less memory than the nodes of the parser. */
function measure(yaml: Document.Parsed, given: unknown, value: unknown, offsets: WeakMap<object, Offsets>): void {
  const node = isAlias(given) ? given.resolve(yaml) : given
  if (typeof value !== 'object' || value === null || offsets.has(value)) return
  const found = new Map<string, number | undefined>()
  // Reserves the place, because the value may contain itself.
  offsets.set(value, [])
  if (isMap(node))
    for (const { key, value: member } of node.items) {
      if (!isScalar(key)) continue
      const text = String(key.value)
      found.set(text, key.range?.[0])
      measure(yaml, member, asObject(value)?.[text], offsets)
    }
  else if (isSeq(node))
    for (const [index, item] of node.items.entries()) {
      found.set(String(index), (item as Node | null)?.range?.[0])
      measure(yaml, item, (value as unknown[])[index], offsets)
    }
  offsets.set(
    value,
    Object.keys(value).map((key) => found.get(key)),
  )
}

function read(path: string, from: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? error
    throw new SpecError(`${from} cannot be read: ${reason}${from.startsWith(name) ? '' : ` (${name})`}`)
  }
}

/** Returns a place that contains itself; undefined if there is none. */
function findLoop(root: unknown): Pointer | undefined {
  const sound = new Set<object>()
  const around = new Set<object>()
  const visit = (value: unknown, pointer: Pointer): Pointer | undefined => {
    if (typeof value !== 'object' || value === null || sound.has(value)) return undefined
    if (around.has(value)) return pointer
    around.add(value)
    for (const [key, member] of Object.entries(value)) {
      const found = visit(member, [...pointer, key])
      if (found) return found
    }
    around.delete(value)
    sound.add(value)
    return undefined
  }
  return visit(root, [])
}
