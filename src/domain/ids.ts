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
