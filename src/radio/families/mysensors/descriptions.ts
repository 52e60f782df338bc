import type { NodeChild, NodeUpdate } from '../../../domain/node.ts'
import type { KnownNode } from '../../driver.ts'
import { BROADCAST, COMMAND, type MySensorsMessage, NODE_ITSELF } from './message.ts'
import { INTERNAL, SENSORS } from './names.ts'
import { textOf } from './packet.ts'

/** Maximum number of children that are kept of a node. Anyone on the air can describe more, with any node's id. */
export const MAX_CHILDREN = 100
/** Longer texts do not come from a node: a radio message holds 25 bytes. */
const MAX_TEXT = 50
const DESCRIBING: readonly number[] = [INTERNAL.sketchName, INTERNAL.sketchVersion]

export interface DescriptionsOptions {
  /** All nodes that this radio has ever heard. */
  known(): Promise<readonly KnownNode[]>
  report(address: string, update: NodeUpdate): void
  /** A node described a child that is not kept. */
  refused(): void
  /** Asks a node to present itself. Resolves with false if it may not be asked now. */
  ask?: ((node: number) => Promise<boolean>) | undefined
}

interface Description {
  version: string | undefined
  /** undefined: the node has not presented itself. */
  children: Map<number, NodeChild> | undefined
  asked: boolean
}

/**
 * What nodes tell about their software and their children when they start. A node that started before musen did tells
 * nothing, so it is asked once, at its first message.
 */
export function createDescriptions({ known, report, refused, ask }: DescriptionsOptions) {
  const nodes = new Map<number, Description>()
  /** The type of each child, by `keyOf`: also of those that were heard before the nodes are loaded. */
  const sensors = new Map<number, number>()
  let loaded: Promise<void> | undefined
  let turn: Promise<void> = Promise.resolve()

  async function load(): Promise<void> {
    for (const { address, version, children } of await known()) {
      const node = Number(address)
      for (const { child, typeNumber } of children ?? [])
        if (!sensors.has(keyOf(node, child))) sensors.set(keyOf(node, child), typeNumber)
      nodes.set(node, {
        version,
        children: children && new Map(children.map((child) => [child.child, child])),
        asked: false,
      })
    }
  }

  function ready(): Promise<void> {
    loaded ??= load().catch((error) => {
      loaded = undefined
      throw error
    })
    return loaded
  }

  function find(node: number): Description {
    const found = nodes.get(node) ?? { version: undefined, children: undefined, asked: false }
    nodes.set(node, found)
    return found
  }

  function present(address: string, description: Description, child: number, type: number, text: string): void {
    const isNew = description.children === undefined
    description.children ??= new Map()
    const { children } = description
    if (child === NODE_ITSELF) {
      if (isNew) report(address, { children: [] })
      return
    }
    const before = children.get(child)
    if (before === undefined && children.size >= MAX_CHILDREN) {
      refused()
      return
    }
    if (before?.typeNumber === type && (before.description ?? '') === text) return
    const name = SENSORS[type]
    children.set(child, { child, typeNumber: type, ...(name && { type: name }), ...(text && { description: text }) })
    report(address, { children: [...children.values()].sort((a, b) => a.child - b.child) })
  }

  async function take(message: MySensorsMessage, text: string): Promise<void> {
    const { node, child, command, type } = message
    await ready()
    const description = find(node)
    const presents = command === COMMAND.presentation
    const describes = command === COMMAND.internal && DESCRIBING.includes(type)
    if (presents) present(String(node), description, child, type, text)
    if (describes && type === INTERNAL.sketchVersion && text !== '' && text !== description.version) {
      description.version = text
      report(String(node), { version: text })
    }
    if (presents || describes) description.asked = true
    if (!ask || description.asked || description.children) return
    description.asked = true
    if (!(await ask(node))) description.asked = false
  }

  return {
    /** Begins to read what nodes have described before this connection. */
    load(): void {
      // A failure is repeated at the first message.
      ready().catch(() => {})
    },
    /** Returns the name of the type of a child; undefined if it has not presented itself or the type is unknown. */
    sensorOf({ node, child }: Pick<MySensorsMessage, 'node' | 'child'>): string | undefined {
      return SENSORS[sensors.get(keyOf(node, child)) ?? -1]
    },
    hear(message: MySensorsMessage): void {
      const { node, child, command, type } = message
      if (node === BROADCAST) return
      if (command === COMMAND.presentation) sensors.set(keyOf(node, child), type)
      const text = (textOf(message.payload) ?? '').slice(0, MAX_TEXT)
      // Without the store, earlier reports are unknown. The node sends them again.
      turn = turn.then(() => take(message, text)).catch(() => {})
    },
  }
}

function keyOf(node: number, child: number): number {
  return node * 256 + child
}
