import { asObject, type Pointer } from './pointer.ts'

/** A value in a document, with its place. */
export interface Found {
  value: unknown
  pointer: Pointer
}

type Step = (from: Found) => Found[]

/**
 * Returns the values that a JSONPath (RFC 9535) selects, each once. Supported: `$`, `.name`, `['name']`, `[0]`, `[-1]`, `*`, `..`, lists of
 * names or indices, and filters (`[?@.name == 'x' && @.tags]`) with `==`, `!=`, existence, `!`, `&&`, `||` and parentheses.
 * @throws Error for any other expression
 */
export function select(document: unknown, path: string): Found[] {
  const steps = parsePath(path)
  const found = steps.reduce<Found[]>((all, step) => all.flatMap(step), [{ value: document, pointer: [] }])
  const byPlace = new Map(found.map((one) => [JSON.stringify(one.pointer), one]))
  return [...byPlace.values()]
}

function parsePath(path: string): Step[] {
  const reader = createReader(path)
  if (!reader.take(/\$/y)) reader.fail()
  const steps = readSteps(reader)
  if (!reader.isAtEnd()) reader.fail()
  return steps
}

type Reader = ReturnType<typeof createReader>

function createReader(text: string) {
  let at = 0
  return {
    /** Returns the match of a sticky expression, after spaces. */
    take(expression: RegExp): RegExpExecArray | undefined {
      while (text[at] === ' ') at++
      expression.lastIndex = at
      const match = expression.exec(text) ?? undefined
      if (match) at = expression.lastIndex
      return match
    },
    isAtEnd: () => text.slice(at).trim() === '',
    fail(): never {
      throw new Error(`the JSONPath ${JSON.stringify(text)} is not supported at character ${at + 1}`)
    },
  }
}

const NAME = /[\p{L}_$][\p{L}\p{N}_$-]*/uy
const TEXT = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y

function readSteps(reader: Reader): Step[] {
  const steps: Step[] = []
  for (;;) {
    if (reader.take(/\.\./y)) {
      steps.push(descendants)
      if (reader.take(/\[/y)) steps.push(readBrackets(reader))
      else steps.push(readName(reader))
    } else if (reader.take(/\./y)) steps.push(readName(reader))
    else if (reader.take(/\[/y)) steps.push(readBrackets(reader))
    else return steps
  }
}

function readName(reader: Reader): Step {
  if (reader.take(/\*/y)) return children
  const [name] = reader.take(NAME) ?? reader.fail()
  return (from) => member(from, name)
}

function readBrackets(reader: Reader): Step {
  const steps: Step[] = []
  do steps.push(readSelector(reader))
  while (reader.take(/,/y))
  if (!reader.take(/\]/y)) reader.fail()
  return (from) => steps.flatMap((step) => step(from))
}

function readSelector(reader: Reader): Step {
  if (reader.take(/\*/y)) return children
  if (reader.take(/\?/y)) {
    const test = readAny(reader)
    return (from) => children(from).filter(({ value }) => test(value))
  }
  const index = reader.take(/-?\d+/y)
  if (index) return (from) => item(from, Number(index[0]))
  const name = readText(reader) ?? reader.fail()
  return (from) => member(from, name)
}

function readText(reader: Reader): string | undefined {
  const match = reader.take(TEXT)
  return match ? (match[1] ?? match[2] ?? '').replaceAll(/\\(.)/g, '$1') : undefined
}

type Test = (value: unknown) => boolean

function readAny(reader: Reader): Test {
  const tests = [readAll(reader)]
  while (reader.take(/\|\|/y)) tests.push(readAll(reader))
  return (value) => tests.some((test) => test(value))
}

function readAll(reader: Reader): Test {
  const tests = [readTest(reader)]
  while (reader.take(/&&/y)) tests.push(readTest(reader))
  return (value) => tests.every((test) => test(value))
}

function readTest(reader: Reader): Test {
  if (reader.take(/!(?!=)/y)) {
    const test = readTest(reader)
    return (value) => !test(value)
  }
  if (reader.take(/\(/y)) {
    const test = readAny(reader)
    if (!reader.take(/\)/y)) reader.fail()
    return test
  }
  const left = readOperand(reader)
  const operator = reader.take(/==|!=/y)?.[0]
  if (operator === undefined) return (value) => left(value).length > 0
  const right = readOperand(reader)
  const isEqual: Test = (value) => JSON.stringify(left(value)) === JSON.stringify(right(value))
  return operator === '==' ? isEqual : (value) => !isEqual(value)
}

/** Reads a literal, or a path from the current value. Its values are a list, which is empty if there is nothing. */
function readOperand(reader: Reader): (value: unknown) => unknown[] {
  if (reader.take(/@/y)) {
    const steps = readSteps(reader)
    return (value) =>
      steps.reduce<Found[]>((all, step) => all.flatMap(step), [{ value, pointer: [] }]).map((found) => found.value)
  }
  const literal = reader.take(/true|false|null|-?\d+(?:\.\d+)?/y)
  const text = literal ? undefined : (readText(reader) ?? reader.fail())
  return () => [literal ? JSON.parse(literal[0]) : text]
}

function children({ value, pointer }: Found): Found[] {
  if (Array.isArray(value)) return value.map((one, index) => ({ value: one, pointer: [...pointer, index] }))
  return Object.entries(asObject(value) ?? {}).map(([key, one]) => ({ value: one, pointer: [...pointer, key] }))
}

function descendants(from: Found): Found[] {
  return [from, ...children(from).flatMap(descendants)]
}

function member({ value, pointer }: Found, name: string): Found[] {
  const object = asObject(value)
  return object && Object.hasOwn(object, name) ? [{ value: object[name], pointer: [...pointer, name] }] : []
}

function item({ value, pointer }: Found, given: number): Found[] {
  if (!Array.isArray(value)) return []
  const index = given < 0 ? value.length + given : given
  return index in value ? [{ value: value[index], pointer: [...pointer, index] }] : []
}
