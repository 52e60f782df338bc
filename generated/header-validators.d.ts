// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validate {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
export const contentDispositionHeaders: Validate
export const contentDispositionHeaders2: Validate
export const etagContentSecurityPolicyHeaders: Validate
export const etagHeaders: Validate
export const etagHeaders2: Validate
export const locationEtagHeaders: Validate
export const locationHeaders: Validate
export const retryAfterHeaders: Validate
export const upgradeHeaders: Validate
export const wwwAuthenticateHeaders: Validate
