import { tsUnion } from 'openapi-typescript'
import ts from 'typescript'
import { asObject, type JsonObject } from '../document/places/pointer.ts'
import { isFileSchema } from '../model/read/file-schemas.ts'

/** Returns the type that a client sends for a schema that `withFiles` has marked; undefined for other schemas. */
export function fileType(schema: JsonObject): ts.TypeNode | undefined {
  if (!isFileSchema(schema)) return undefined
  const items = asObject(schema.items)
  if (items) return ts.factory.createArrayTypeNode(fileType(items) ?? BLOB)
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as JsonObject[])
  return inner.length === 0 ? BLOB : tsUnion(inner.map((one) => fileType(one) ?? NULL))
}

const BLOB = ts.factory.createTypeReferenceNode('Blob')
/** All other branches are `null`. */
const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull())
