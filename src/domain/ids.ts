const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
export const EPOCH_LENGTH = 10

/** Returns an epoch for a store: 50 random bits as ten characters. It makes ids unique across machines, and identifies a new or restored store. */
export function createEpoch(random: Uint8Array): string {
  let epoch = ''
  for (let i = 0; i < EPOCH_LENGTH; i++) epoch += ALPHABET[(random[i] ?? 0) & 31]
  return epoch
}

/** Returns the id of a message: the store's epoch and the row's key, so the id does not need an index. */
export function messageId(epoch: string, key: number): string {
  return `${epoch}-${key}`
}

/** Returns the row's key; undefined if the id is malformed or from another store. */
export function messageKey(epoch: string, id: string): number | undefined {
  if (!id.startsWith(epoch) || id[EPOCH_LENGTH] !== '-') return undefined
  const digits = id.slice(EPOCH_LENGTH + 1)
  return /^[1-9][0-9]{0,15}$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : undefined
}
