import type { Schema } from '../model/model.ts'
import { componentName } from '../model/naming.ts'

/** The TypeScript type of a schema where it is short: a component, a plain value, a list; else `otherwise`. */
export function schemaType(schema: Schema, otherwise: string): string {
  return shortType(schema) ?? otherwise
}

function shortType(schema: Schema): string | undefined {
  const name = componentName(schema)
  if (name !== undefined) return `Schemas[${quote(name)}]`
  if (schema.oneOf || schema.anyOf || schema.allOf || schema.$ref !== undefined) return undefined
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : undefined
  if (values) return values.every(isPlain) ? values.map(literal).join(' | ') : undefined
  const types = [schema.type].flat().map((type) => typeName(type, schema))
  return types.every((type) => type !== undefined) ? types.join(' | ') : undefined
}

function typeName(type: unknown, schema: Schema): string | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'array': {
      const item =
        typeof schema.items === 'object' && schema.items !== null ? shortType(schema.items as Schema) : undefined
      if (item === undefined) return undefined
      return item.includes('|') ? `(${item})[]` : `${item}[]`
    }
    default:
      return undefined
  }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object'
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
