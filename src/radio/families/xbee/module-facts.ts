import { readHex } from './address.ts'
import type { AtClient } from './at/at-client.ts'
import { readUnsigned } from './at/at-values.ts'
import { AT_OK } from './module-status.ts'

const QUERY_MS = 1_000
/** Bit 0 of MM: 802.15.4 without acknowledgements; bit 0 of TO: the same for all that is sent with options 0. */
const UNACKNOWLEDGED = 1

/** The module's report about itself at the start. Values that it did not report are absent. */
export interface ModuleFacts {
  /** NP: the payload that one unicast holds. */
  maxPayloadBytes?: number
  /** SH and SL. */
  ownAddress?: string
  /** The module is set so that a good transmit status proves nothing. */
  unacknowledged: boolean
}

export async function readModuleFacts(at: AtClient): Promise<ModuleFacts> {
  const maxPayloadBytes = await readNumber(at, 'NP')
  const high = await read(at, 'SH')
  const low = await read(at, 'SL')
  const modes = [await readNumber(at, 'MM'), await readNumber(at, 'TO')]
  return {
    ...(maxPayloadBytes && { maxPayloadBytes }),
    ...(high?.length === 4 && low?.length === 4 && { ownAddress: readHex(high, 0, 4) + readHex(low, 0, 4) }),
    unacknowledged: modes.some((mode = 0) => (mode & UNACKNOWLEDGED) !== 0),
  }
}

async function readNumber(at: AtClient, command: string): Promise<number | undefined> {
  const value = await read(at, command)
  return value && readUnsigned(value)
}

/** Returns undefined if the module does not have the parameter or does not answer. */
async function read(at: AtClient, command: string): Promise<Uint8Array | undefined> {
  const answer = await at.query(command, { timeoutMs: QUERY_MS })
  return answer?.status === AT_OK ? answer.value : undefined
}
