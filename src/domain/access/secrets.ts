/** Matches keys anywhere in a text. Their ids are kept, so that logs show which key it was. Tokens of identity providers match by their form (RFC 7519). */
const SECRETS =
  /(musen_[0-9a-z]{10}_)[0-9a-z]+|(whsec_)[\w+/=-]+|(?<=[?&](?:ticket|[\w-]*(?:key|token|secret|password|signature))=)[^&#\s"]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi
/** Matches the user and password of a URL. */
const CREDENTIALS = /(?<=:\/\/)[^\s/?#"'\\]+(?=@)/g
/** Names of members whose values are secret; `keyId` is not one. */
const SECRET_NAME = /key(?!id)|pass(?:word|phrase)|secret|psk|token|authorization/i
/** Matches a ticket in a path: 32 random bytes as text with capital letters, which the ids of radios and queues do not contain. */
const TICKETS = /(?<=\/)(?=[^/?]*[A-Z])[\w-]{43}(?=[/?#]|$)/g

/** Removes keys, tickets, tokens, webhook secrets and the credentials in URLs from a text for logs and the audit. */
export function withoutSecrets(text: string): string {
  const plain = text.replace(CREDENTIALS, '***')
  const decoded = decode(plain)
  const bare = decoded
    .replace(CREDENTIALS, '***')
    .replace(SECRETS, (_, key: string | undefined, webhook: string | undefined) => `${key ?? webhook ?? ''}***`)
    .replace(TICKETS, '***')
  return bare === decoded ? plain : bare
}

/** Returns a copy of a JSON value without secrets: those in texts, and the texts of members with a secret's name. */
export function redacted(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return SECRET_NAME.test(name) && value !== '' ? '***' : withoutSecrets(value)
  if (Array.isArray(value)) return value.map((one) => redacted(one, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redacted(one, key)]))
}

/** Decodes a text, in which a percent-encoded secret would be hidden. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
