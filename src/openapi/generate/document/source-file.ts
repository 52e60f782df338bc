import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Pointer, SpecError } from './pointer.ts'

/** One YAML or JSON file of a specification. */
export interface SourceFile {
  path: string
  /** Relative to the current folder. */
  name: string
  bytes: Buffer
  value: unknown
  /** Returns `file:line:column` of a place, or of the nearest place around it. */
  locate(pointer: Pointer): string
}

/** `from`: the place that refers to the file. @throws SpecError for a file that cannot be read or is not YAML */
export function readSourceFile(path: string, from?: string): SourceFile {
  const name = relative(process.cwd(), path) || path
  const bytes = read(path, from ?? `${name}:1:1`, name)
  const lines = new LineCounter()
  const yaml = parseDocument(bytes.toString('utf8'), { lineCounter: lines, prettyErrors: false, merge: true })
  const fault = yaml.errors[0] ?? yaml.warnings[0]
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new SpecError(`${name}:${line}:${col} ${fault.message}`)
  }

  const locate = (pointer: Pointer) => {
    let node: unknown = yaml.contents
    let offset = (yaml.contents as Node | null)?.range?.[0] ?? 0
    for (const token of pointer) {
      if (isAlias(node)) node = node.resolve(yaml)
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(token))
        if (!pair) break
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(token)]
        if (!node) break
        offset = (node as Node).range?.[0] ?? offset
      } else break
    }
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const value: unknown = yaml.toJS()
  const loop = findLoop(value)
  if (loop) throw new SpecError(`${locate(loop)} contains itself through an alias; use a $ref instead`)
  return { path, name, bytes, value, locate }
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
  const visit = (value: unknown, pointer: Pointer, around: readonly object[]): Pointer | undefined => {
    if (typeof value !== 'object' || value === null || sound.has(value)) return undefined
    if (around.includes(value)) return pointer
    for (const [key, member] of Object.entries(value)) {
      const found = visit(member, [...pointer, key], [...around, value])
      if (found) return found
    }
    sound.add(value)
    return undefined
  }
  return visit(root, [], [])
}
