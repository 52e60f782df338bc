import { componentName, type Schema } from './model.ts'
import type { Pointer, Spec } from './spec.ts'

/** The TypeScript type of a schema: the component's, or for a parameter or header the type of its simple value. */
export function schemaType(spec: Spec, schema: Schema, pointer: Pointer): string {
  const name = componentName(schema)
  if (name !== undefined) return `Schemas[${quote(name)}]`
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ')
  if ('const' in schema) return literal(schema.const)
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array': {
      const item = schemaType(spec, schema.items as Schema, [...pointer, 'items'])
      return item.includes('|') ? `(${item})[]` : `${item}[]`
    }
    default:
      return spec.fail(pointer, 'must be a plain value, a list of them, or a reference to a component')
  }
}

/** A string as the formatter writes it. */
export function quote(text: string): string {
  return text.includes("'") || text.includes('\\') || /[\n\r]/.test(text) ? JSON.stringify(text) : `'${text}'`
}

/** A property's name, quoted only where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name)
}

/** Text that is safe inside a doc comment, on one line. */
export function inComment(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')
}

function literal(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}
