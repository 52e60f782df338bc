/** Stands for a generated `types.ts`, so that the templates compile. */
export interface paths {
  '/items/{id}': { get: operations['getItem'] }
}

export interface components {
  schemas: { Item: { name: string } }
}

export interface operations {
  getItem: {
    parameters: { path: { id: string } }
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': { name: string } } } }
  }
}
