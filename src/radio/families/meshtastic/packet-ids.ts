/** The low bits are random: the mesh drops a packet whose id it has seen lately, and the keys of a new store start again. */
const RANDOM_BITS = 11
const RANDOM_VALUES = 2 ** RANDOM_BITS
const KEYS = 2 ** (32 - RANDOM_BITS)

/** Another id for each attempt of the message with this key. `random`: 0 <= random < 1. Never 0, which means none. */
export function packetIdOf(key: number, random: number): number {
  return (key % KEYS) * RANDOM_VALUES + 1 + Math.floor(random * (RANDOM_VALUES - 1))
}

/** The values that are equal for every attempt of a message, and after a restart. */
export function ackRefOf(packetId: number): string {
  return `meshtastic:${Math.floor(packetId / RANDOM_VALUES)}`
}
