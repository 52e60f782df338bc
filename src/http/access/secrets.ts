/** Keys anywhere in a text; their ids stay, to tell which key it was. Tokens of identity providers are known by their form (RFC 7519). */
const SECRETS = /(musen_[0-9a-z]{10}_)[0-9a-z]+|(whsec_)[\w+/=-]+|(?<=[?&]ticket=)[^&#]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi
/** A ticket in a path: 32 random bytes as text, with capitals, which the names of radios and queues do not have. */
const TICKETS = /(?<=\/)(?=[^/?]*[A-Z])[\w-]{43}(?=[/?#]|$)/g

/** Removes keys, tickets, tokens and webhook secrets from a text for logs and the audit. */
export function withoutSecrets(text: string): string {
  const decoded = decode(text)
  const bare = decoded
    .replace(SECRETS, (_, key: string | undefined, webhook: string | undefined) => `${key ?? webhook ?? ''}***`)
    .replace(TICKETS, '***')
  return bare === decoded ? text : bare
}

/** Decodes a text, in which a percent-encoded secret would be hidden. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
