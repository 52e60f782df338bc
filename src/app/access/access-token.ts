import { hash, randomBytes } from 'node:crypto'
import { ID_PREFIX } from '../../domain/ids.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 10
/** 260 bits: too many for a brute-force search, even with a fast hash. */
const SECRET_LENGTH = 52
const PREFIX = 'musen_'
/** Length of a token. All characters are ASCII. */
export const TOKEN_LENGTH = PREFIX.length + ID_LENGTH + 1 + SECRET_LENGTH

const TOKEN = new RegExp(`^${PREFIX}[${ALPHABET}]{${ID_LENGTH}}_[${ALPHABET}]{${SECRET_LENGTH}}$`)

/** Returns the id of a new key and the token that its holder sends. */
export function createToken(): { id: string; token: string } {
  const name = randomText(ID_LENGTH)
  return { id: ID_PREFIX.key + name, token: `${PREFIX}${name}_${randomText(SECRET_LENGTH)}` }
}

/** Returns the key id in a token; undefined if the text is not a token. Runs for every request, so it checks only the form. */
export function keyIdOf(token: string): string | undefined {
  return token.length === TOKEN_LENGTH && token.startsWith(PREFIX)
    ? ID_PREFIX.key + token.slice(PREFIX.length, PREFIX.length + ID_LENGTH)
    : undefined
}

/** Whether a text has the form of a token. Hexadecimal digits are part of the alphabet, so other programs can make one. */
export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** Returns the hash of a token, the only part of it that is stored. Tokens are random, so they need neither a salt nor a slow hash. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}

function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte & 31]).join('')
}
