/** Returns the revision of a configuration as an `ETag`. */
export function etag(revision: number): string {
  return `"${revision}"`
}

/** Returns the revision in an `If-Match` header; undefined for `*` and if the header is absent. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  return ifMatch === undefined || ifMatch === '*' ? undefined : Number(ifMatch.slice(1, -1))
}
