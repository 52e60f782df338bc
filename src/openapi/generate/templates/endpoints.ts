/** Stands for a generated `endpoints.ts`, so that the templates compile. */
export const getItem = { method: 'get', path: '/items/{id}' } as const
