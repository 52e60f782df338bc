import type { Signal } from './message.ts'

/** A remote device, as one radio knows it. Its id is `<radioId>:<address>`. */
export interface Node {
  id: string
  radioId: string
  /** In the family's form, see the driver's `address`. */
  address: string
  /** Given by an API user. */
  label?: string
  /** Told by the device itself. */
  name?: string
  firstHeardAt: number
  lastHeardAt: number
  receivedCount: number
  /** The last signal values heard. */
  signal?: Signal
}

export function nodeId(radioId: string, address: string): string {
  return `${radioId}:${address}`
}

/** Splits a node id; undefined when it cannot be one. Radio ids hold no colon. */
export function parseNodeId(id: string): { radioId: string; address: string } | undefined {
  const colon = id.indexOf(':')
  if (colon < 1 || colon === id.length - 1) return undefined
  return { radioId: id.slice(0, colon), address: id.slice(colon + 1) }
}
