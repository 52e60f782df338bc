import type { JsonObject, Pointer, Spec } from '../../document/spec.ts'

/** The code for one value: statements that return if the value is invalid, and its JSON text. */
export interface Piece {
  before: string
  /** An expression for the JSON text. */
  text: string
}

/** The module under construction. */
export interface Writing {
  spec: Spec
  /** Returns the name of the function that writes a component. */
  component(name: string): string
  /** Returns the name of a separate function for a schema that is not a component. */
  inline(schema: JsonObject, pointer: Pointer): string
  /** Returns the name of a constant of the module. Equal codes share a constant. */
  constant(kind: string, code: string): string
  /** Returns the code that writes the value of a variable. */
  piece(schema: unknown, variable: string, pointer: Pointer): Piece
}

export const REFUSE = 'return undefined'

/** Returns the code for a call that returns the text, or undefined if the value is invalid. */
export function callPiece(call: string, variable: string): Piece {
  const text = `${variable}Json`
  return { before: `const ${text} = ${call}\nif (${text} === undefined) ${REFUSE}`, text }
}

export function failIf(...conditions: string[]): string {
  const all = conditions.filter((condition) => condition !== '')
  return all.length === 0 ? '' : `if (${all.join(' || ')}) ${REFUSE}`
}
