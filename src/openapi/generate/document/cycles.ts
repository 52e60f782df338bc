import { componentName, componentSchemas } from '../model/naming.ts'
import { asObject, type Pointer } from './places/pointer.ts'
import type { Spec } from './spec.ts'
import { createFaults } from './spec-error.ts'

const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']

/** @throws SpecError for a schema that refers to itself for the same value, which would never end */
export function checkCycles(spec: Spec): void {
  const faults = createFaults()
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]) => {
    if (path.includes(name)) {
      const through = path.slice(path.indexOf(name) + 1)
      const how = through.length === 0 ? '' : ` through ${through.map((one) => `"${one}"`).join(' and ')}`
      faults.attempt(() => spec.fail(at(name), `"${name}" refers to itself${how}, without an end`))
      return
    }
    if (done.has(name)) return
    for (const next of sameValue(componentSchemas(spec)[name])) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of Object.keys(componentSchemas(spec))) visit(name, [])
  faults.settle()
}

function at(name: string): Pointer {
  return ['components', 'schemas', name]
}

/** Returns the components that apply to the same value as a schema. */
function sameValue(given: unknown): string[] {
  const schema = asObject(given)
  if (!schema) return []
  const name = componentName(schema)
  const found = name === undefined ? [] : [name]
  for (const key of SAME_VALUE) {
    const value = schema[key]
    const parts = key === 'dependentSchemas' ? Object.values(asObject(value) ?? {}) : [value].flat()
    found.push(...parts.flatMap(sameValue))
  }
  return found
}
