/** The revision of a configuration as an `ETag`. */
export function etag(revision: number): string {
  return `"${revision}"`
}

/** The revision that an `If-Match` asks for; `*` and none ask for no particular one. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  return ifMatch === undefined || ifMatch === '*' ? undefined : Number(ifMatch.slice(1, -1))
}
