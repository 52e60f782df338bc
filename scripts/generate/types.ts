import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Spec } from './spec.ts'

/** `types.ts`: `paths`, `operations` and `components`. Date-times stay strings, and a default makes nothing required. */
export async function generateTypes(spec: Spec): Promise<string> {
  const ast = await openapiTS({ ...structuredClone(spec.document), openapi: '3.1.0' } as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  })
  return astToString(ast)
}
