import { hash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 10
/** 260 bits: nobody finds a secret by trying, however fast the hash is. */
const SECRET_LENGTH = 52
const PREFIX = 'musen_'
/** Of a key's text; all of it is ASCII. */
export const TOKEN_LENGTH = PREFIX.length + ID_LENGTH + 1 + SECRET_LENGTH

/** A new key's id and the text that its holder sends. */
export function createToken(): { id: string; token: string } {
  const id = randomText(ID_LENGTH)
  return { id, token: `musen_${id}_${randomText(SECRET_LENGTH)}` }
}

/** The id of a key's text; undefined: it is none. Asked for at every request, so it looks no closer than it must. */
export function keyIdOf(token: string): string | undefined {
  return token.length === TOKEN_LENGTH && token.startsWith(PREFIX)
    ? token.slice(PREFIX.length, PREFIX.length + ID_LENGTH)
    : undefined
}

/** What is kept of a key's text. It is random, so that it needs neither salt nor a slow hash. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}

function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte & 31]).join('')
}
