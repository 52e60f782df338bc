const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
export const EPOCH_LENGTH = 10

/** Returns an epoch for a store: 50 random bits as ten characters. It makes ids unique across machines, and identifies a new or restored store. */
export function createEpoch(random: Uint8Array): string {
  let epoch = ''
  for (let i = 0; i < EPOCH_LENGTH; i++) epoch += ALPHABET[(random[i] ?? 0) & 31]
  return epoch
}

/** What an id begins with, by the kind of what it names. */
export const ID_PREFIX = {
  message: 'msg_',
  webhook: 'wh_',
  key: 'key_',
  probe: 'prb_',
  discovery: 'dsc_',
  capture: 'cap_',
} as const

/** Returns the id of a message or a webhook: the store's epoch and the row's key, so the id does not need an index. */
export function rowId(kind: 'message' | 'webhook', epoch: string, key: number): string {
  return `${ID_PREFIX[kind]}${epoch}-${key}`
}

/** Returns the row's key; undefined if the id is malformed, or from another store or of another kind. */
export function rowKey(kind: 'message' | 'webhook', epoch: string, id: string): number | undefined {
  const start = `${ID_PREFIX[kind]}${epoch}-`
  if (!id.startsWith(start)) return undefined
  const digits = id.slice(start.length)
  return /^[1-9][0-9]{0,15}$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : undefined
}
