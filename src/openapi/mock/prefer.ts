/** What a request asks of a mock by its `Prefer` header (RFC 7240). */
export interface Preferences {
  /** The status of the answer. */
  code: string | undefined
  /** The name of the example. */
  example: string | undefined
  /** A value made of the schema, without examples. */
  isDynamic: boolean
}

export function readPrefer(header: string | string[] | undefined): Preferences {
  const text = [header].flat().join(',')
  const find = (name: string) => new RegExp(`(?:^|[,; ])${name}=(?:"([^"]*)"|([^",; ]+))`, 'i').exec(text)
  const said = (name: string) => find(name)?.[1] ?? find(name)?.[2]
  return { code: said('code'), example: said('example'), isDynamic: said('dynamic') === 'true' }
}
