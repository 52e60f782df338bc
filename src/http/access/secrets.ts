/** Texts of keys, wherever a client put them; the id says which key it was. Tokens of others are known by their form alone (RFC 7519). */
const SECRETS = /(musen_[0-9a-z]{10}_)[0-9a-z]+|(?<=[?&]ticket=)[^&#]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi

/** A text for logs and records without keys, tickets and tokens that somebody put into it. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, (_, key: string | undefined) => `${key ?? ''}***`)
}
