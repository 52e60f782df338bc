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

/** A sensor or actuator of a node, as the node described it. */
export interface NodeChild {
  /** Number of the child in its node. */
  child: number
  /** The number of its type in the family's protocol. */
  typeNumber: number
  /** The name of its type, if the driver knows it. */
  type?: string
  description?: string
}

/** An update about a node without a packet: from the node itself, or from the module's list of nodes. */
export interface NodeUpdate {
  name?: string
  /** Version of the node's software. */
  version?: string
  /** All children of the node, by number. */
  children?: NodeChild[]
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
  /** Version of its software, reported by the device itself. */
  version?: string
  /** Its sensors and actuators, by number; absent if it has not described itself. */
  children?: NodeChild[]
  firstHeardAt: number
  lastHeardAt: number
  receivedCount: number
  /** The last signal values heard. */
  signal?: Signal
  /** The last reported value of each member. */
  battery?: Battery
}

function batteryChanged(before: Battery | undefined, after: Battery | undefined): boolean {
  return before?.percent !== after?.percent || (before?.externalPower ?? false) !== (after?.externalPower ?? false)
}

/** Whether an update is logged as an event. A change of the children or of the voltage alone is not. */
export function isWorthAnEvent(before: Node, after: Node): boolean {
  return before.name !== after.name || before.version !== after.version || batteryChanged(before.battery, after.battery)
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
