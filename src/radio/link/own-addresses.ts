import { networkInterfaces } from 'node:os'
import { createAddressList } from '../../domain/network/addresses.ts'
import { isLoopbackAddress, plainAddress } from '../../domain/network/special-addresses.ts'

/** Returns the addresses of the network interfaces of this machine, without zones. */
export function listOwnAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list = []) => list.map(({ address }) => plainAddress(address)))
}

/** Whether a connection to an address stays on this machine. */
export function isOwnAddress(address: string, own: readonly string[] = listOwnAddresses()): boolean {
  return isLoopbackAddress(address) || createAddressList(own).has(plainAddress(address))
}
