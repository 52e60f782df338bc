import { keyIn } from './key-in-address.ts'

/** The name under which the key is kept: until the tab is closed. */
const STORED = 'musen-key'

/** Takes a key from the address, which `musen open` puts there, and removes it: a fragment is not sent to the service, nor logged. */
export function takeKeyFromAddress(): void {
  const key = keyIn(location.hash)
  if (key === undefined) return
  keepKey(key)
  history.replaceState(null, '', location.pathname + location.search)
}

export function keptKey(): string | undefined {
  return sessionStorage.getItem(STORED) ?? undefined
}

export function keepKey(key: string | undefined): void {
  if (key === undefined) sessionStorage.removeItem(STORED)
  else sessionStorage.setItem(STORED, key)
}
