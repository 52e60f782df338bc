import type { JsonObject, Pointer, Spec } from '../../document/spec.ts'

/** How one value is checked and written: statements that leave the function where it does not fit, then its text. */
export interface Piece {
  before: string
  /** An expression for the JSON text. */
  text: string
}

/** The module under construction, as the parts of the generator see it. */
export interface Writing {
  spec: Spec
  /** The name of the function that writes a component. */
  component(name: string): string
  /** The name of a function of its own for a schema that is not one. */
  inline(schema: JsonObject, pointer: Pointer): string
  /** The name of a constant of the module, once for each text. */
  constant(kind: string, code: string): string
  /** How a value is written that is in a variable. */
  piece(schema: unknown, variable: string, pointer: Pointer): Piece
}

export const REFUSE = 'return undefined'

/** A call of a function that gives the text, or undefined where the value does not fit. */
export function callPiece(call: string, variable: string): Piece {
  const text = `${variable}Json`
  return { before: `const ${text} = ${call}\nif (${text} === undefined) ${REFUSE}`, text }
}

export function failIf(...conditions: string[]): string {
  const all = conditions.filter((condition) => condition !== '')
  return all.length === 0 ? '' : `if (${all.join(' || ')}) ${REFUSE}`
}
