/** The revision of a configuration as an `ETag`. */
export function etag(revision: number): string {
  return `"${revision}"`
}

/** The revision in an `If-Match`; undefined for `*` and for no header. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  return ifMatch === undefined || ifMatch === '*' ? undefined : Number(ifMatch.slice(1, -1))
}
