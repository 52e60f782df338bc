/** What JSON leaves as it is, but a terminal obeys or hides: C1 controls, and marks that change the direction of writing. */
const HIDDEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Escapes in a JSON text what could deceive its reader on a terminal. The text means the same. */
export function visibleJson(json: string): string {
  return json.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
