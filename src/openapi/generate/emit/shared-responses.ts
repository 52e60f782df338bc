import type { Operation, Response } from '../model/model.ts'
import { capitalize, componentName, identifierOf } from '../model/naming.ts'
import { propertyName } from './typescript.ts'

/** Turns responses that several operations have into constants of `routes.ts`. `write` returns the code of a response, without its status. */
export function shareResponses(
  operations: readonly Operation[],
  write: (operation: Operation, response: Response) => string,
) {
  const uses = new Map<string, { response: Response; count: number }>()
  for (const operation of operations)
    for (const response of operation.responses) {
      const value = write(operation, response)
      const known = uses.get(value) ?? { response, count: 0 }
      uses.set(value, { ...known, count: known.count + 1 })
    }
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const [value, { response, count }] of uses) {
    if (count < 2) continue
    const plain = nameOf(response)
    let name = plain
    for (let n = 2; taken.has(name); n++) name = `${plain}${n}`
    taken.add(name)
    names.set(value, name)
  }
  return {
    constants: [...names].map(([value, name]) => ({ name, value })),
    of(operation: Operation, response: Response): string {
      const value = write(operation, response)
      return names.get(value) ?? value
    },
  }
}

/** Returns a status as the key of an object. */
export function statusKey({ status }: Response): string {
  return /^[1-5]\d\d$/.test(status) ? status : propertyName(status)
}

/** Returns a name made of content and headers: `problemResponse`, `problemRetryAfterResponse`. */
function nameOf({ contents: [content], headers }: Response): string {
  const component = content && componentName(content.schema)
  const what = component === undefined ? (content ? 'other' : 'empty') : identifierOf(component)
  const words = headers.map(({ name }) =>
    name.toLowerCase().replaceAll(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, first: string) => first.toUpperCase()),
  )
  return `${what.charAt(0).toLowerCase()}${what.slice(1)}${words.map(capitalize).join('').replaceAll(/\W/g, '')}Response`
}
