/** Matches keys anywhere in a text. Their ids are kept, so that logs show which key it was. Tokens of identity providers match by their form (RFC 7519). */
const SECRETS = /(musen_[0-9a-z]{10}_)[0-9a-z]+|(whsec_)[\w+/=-]+|(?<=[?&]ticket=)[^&#]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi
/** Matches a ticket in a path: 32 random bytes as text with capital letters, which the ids of radios and queues do not contain. */
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
