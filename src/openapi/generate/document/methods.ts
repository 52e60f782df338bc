/** The supported HTTP methods, as a specification names them. `trace` is not supported. */
export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const
export type Method = (typeof METHODS)[number]
