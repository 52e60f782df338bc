/** Texts of keys, wherever a client put them; the id says which key it was. Tokens of others are known by their form alone (RFC 7519). */
const SECRETS = /(musen_[0-9a-z]{10}_)[0-9a-z]+|(whsec_)[\w+/=-]+|(?<=[?&]ticket=)[^&#]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi
/** A ticket as a part of a path: 32 random bytes, of which some are capitals, as in no name of a radio or queue. */
const TICKETS = /(?<=\/)(?=[^/?]*[A-Z])[\w-]{43}(?=[/?#]|$)/g

/** A text for logs and records without keys, tickets, tokens and secrets of webhooks that somebody put into it. */
export function withoutSecrets(text: string): string {
  const decoded = decode(text)
  const bare = decoded
    .replace(SECRETS, (_, key: string | undefined, webhook: string | undefined) => `${key ?? webhook ?? ''}***`)
    .replace(TICKETS, '***')
  return bare === decoded ? text : bare
}

/** Percent-encoded it would be the same to whoever reads it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
