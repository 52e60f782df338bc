import { CodeGen } from 'ajv/dist/compile/codegen/index.js'

/** How often each name occurs. */
type Counts = Record<string, number>

/** A piece of the code that ajv builds. Blocks have further pieces in them. */
interface Piece {
  readonly names: Counts
  nodes?: Piece[]
  else?: Piece | undefined
  catch?: Piece | undefined
  finally?: Piece | undefined
}

/** The parts of ajv's builder that it uses itself when it removes what is not needed. */
interface Builder {
  _root: Piece & { optimizeNodes(): void; optimizeNames(counts: Counts, constants: object): void }
  _constants: object
}

/**
 * Runs work that compiles schemas, with another count of names in ajv's removal of unused code. ajv merges the counts of all pieces at each level of
 * blocks, and each member of an object is one level deeper: half of the time of a large specification. The code is the same.
 */
export function withQuickCounts<T>(work: () => T): T {
  const { optimize } = CodeGen.prototype
  CodeGen.prototype.optimize = function (passes = 1) {
    const { _root: root, _constants: constants } = this as unknown as Builder
    for (let pass = 0; pass < passes; pass++) {
      root.optimizeNodes()
      root.optimizeNames(countNames(root), constants)
    }
  }
  try {
    return work()
  } finally {
    CodeGen.prototype.optimize = optimize
  }
}

function countNames(root: Piece): Counts {
  const counts: Counts = {}
  const add = (names: Counts) => {
    for (const name in names) counts[name] = (counts[name] ?? 0) + (names[name] ?? 0)
  }
  const visit = (piece: Piece): void => {
    const { nodes, else: other, catch: caught, finally: last } = piece
    if (!nodes) add(piece.names)
    else if ('condition' in piece) add((piece.condition as Partial<Piece>).names ?? {})
    // What another block says itself, such as the limits of a loop.
    else if (Object.keys(piece).length > 1)
      add(Object.assign(Object.create(Object.getPrototypeOf(piece)), piece, EMPTY).names)
    for (const inner of [...(nodes ?? []), other, caught, last]) if (inner) visit(inner)
  }
  visit(root)
  return counts
}

const EMPTY = { nodes: [], else: undefined, catch: undefined, finally: undefined }
