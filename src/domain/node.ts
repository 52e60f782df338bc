import type { Signal } from './signal.ts'

/** What a node told of its power; a value that it does not report is absent. */
export interface Battery {
  /** Charge, 0..100. */
  percent?: number
  /** Supply voltage in millivolts. */
  voltageMv?: number
  /** The node is powered from outside. */
  externalPower?: boolean
}

/** News of a node that is no packet: what it told of itself, or what the module has in its own list of nodes. */
export interface NodeNews {
  name?: string
  signal?: Signal
  battery?: Battery
  /**
   * When the node was heard, ms since the epoch; absent: now; 0: nobody knows, and a known node keeps its time. A module's
   * list may hold nodes that it heard long ago.
   */
  heardAt?: number
}

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
  /** The last of each value that it told. */
  battery?: Battery
}

/** Whether news of a battery are worth an event: a voltage that moves is not. */
export function batteryChanged(before: Battery | undefined, after: Battery | undefined): boolean {
  return before?.percent !== after?.percent || (before?.externalPower ?? false) !== (after?.externalPower ?? false)
}

/** A remote device that answered a search. */
export interface FoundNode {
  address: string
  name?: string
  /** In the family's word, e.g. `router`. */
  role?: string
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
