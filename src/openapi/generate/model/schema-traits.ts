import { asObject } from '../document/places/pointer.ts'

/** Whether any schema uses `unevaluated...`: tracking evaluated members makes every call slower. */
export function asksForUnevaluated(schemas: Iterable<object>): boolean {
  return mentions(schemas, (key) => key === 'unevaluatedProperties' || key === 'unevaluatedItems')
}

/** Whether all objects inherit a property with this name, such as `constructor`. */
export function isInherited(name: string): boolean {
  return name in Object.prototype
}

/** Whether any schema has a property with an inherited name. */
export function namesInherited(schemas: Iterable<object>): boolean {
  return mentions(schemas, (key, member) =>
    ['properties', 'dependentRequired', 'dependentSchemas'].includes(key)
      ? Object.keys(asObject(member) ?? {}).some(isInherited)
      : key === 'required' && Array.isArray(member) && member.some(isInherited),
  )
}

function mentions(schemas: Iterable<object>, asks: (key: string, member: unknown) => boolean): boolean {
  const visit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(visit)
    return Object.entries(asObject(value) ?? {}).some(([key, member]) => asks(key, member) || visit(member))
  }
  return [...schemas].some(visit)
}
