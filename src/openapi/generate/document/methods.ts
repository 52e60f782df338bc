/** Of operations that are taken, as a specification names them; `trace` is not. */
export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const
export type Method = (typeof METHODS)[number]
