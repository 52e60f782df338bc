import type { Signal } from './signal.ts'

/** The power values that a node reported. Values that it does not report are absent. */
export interface Battery {
  /** Charge, 0..100. */
  percent?: number
  /** Supply voltage in millivolts. */
  voltageMv?: number
  /** The node is powered from outside. */
  externalPower?: boolean
}

/** An update about a node without a packet: from the node itself, or from the module's list of nodes. */
export interface NodeUpdate {
  name?: string
  signal?: Signal
  battery?: Battery
  /**
   * When the node was heard, ms since the Unix epoch; absent: now; 0: unknown, so a known node keeps its time. A module's list may have nodes
   * that it heard long ago.
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
  /** Reported by the device itself. */
  name?: string
  firstHeardAt: number
  lastHeardAt: number
  receivedCount: number
  /** The last signal values heard. */
  signal?: Signal
  /** The last reported value of each member. */
  battery?: Battery
}

/** Whether a battery update is logged as an event. A change of the voltage alone is not. */
export function batteryChanged(before: Battery | undefined, after: Battery | undefined): boolean {
  return before?.percent !== after?.percent || (before?.externalPower ?? false) !== (after?.externalPower ?? false)
}

/** A remote device that answered a search. */
export interface FoundNode {
  address: string
  name?: string
  /** In the family's terms, e.g. `router`. */
  role?: string
  signal?: Signal
}

export function nodeId(radioId: string, address: string): string {
  return `${radioId}:${address}`
}

/** Splits a node id; undefined if the id is malformed. Radio ids do not contain colons. */
export function parseNodeId(id: string): { radioId: string; address: string } | undefined {
  const colon = id.indexOf(':')
  if (colon < 1 || colon === id.length - 1) return undefined
  return { radioId: id.slice(0, colon), address: id.slice(colon + 1) }
}
