import { toAscii } from '../../operation-id.ts'

/** Returns the name of a component as a valid part of a function name. */
export function identifierOf(component: string): string {
  const plain = words(component)
  return /^[A-Z_]/.test(plain)
    ? plain
    : /^[a-z$]/.test(plain)
      ? plain.charAt(0).toUpperCase() + plain.slice(1)
      : `_${plain}`
}

/** Returns the name with only letters of ASCII, digits, `_` and `$`. A sign between words makes the next letter upper case. */
function words(name: string): string {
  return toAscii(name).replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase())
}

/** Returns an unused name: the given one, or that with a number. `taken`: identifiers; the new one is added. */
export function unusedName(name: string, taken: Set<string>): string {
  let unused = name
  for (let n = 2; taken.has(identifierOf(unused)); n++) unused = `${name}${n}`
  taken.add(identifierOf(unused))
  return unused
}
