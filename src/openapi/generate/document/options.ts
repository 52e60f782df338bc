/** How a specification is read. */
export interface LoadOptions {
  /** Refuses what OpenAPI only discourages, instead of warning. Default false. */
  strict?: boolean | undefined
  /**
   * The operations to keep, by operationId, path (`/pets/*`), method and path (`GET /pets`) or tag (`tag:pets`). `*` stands for any text.
   * Default: all. Components that no kept operation uses are dropped.
   */
  only?: readonly string[] | undefined
  /** The operations to drop, in the same form. */
  skip?: readonly string[] | undefined
  /** Files of OpenAPI Overlay 1.0, which change the document before it is read, in this order. */
  overlays?: readonly string[] | undefined
  /** The path below which all operations are served, instead of that of the first server; empty: the root. */
  basePath?: string | undefined
}
