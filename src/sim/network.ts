import type { Agenda } from './agenda.ts'
import type { Random } from './random.ts'

/** With `rate`, frames are made in bursts this far apart: finer than a person sees, coarser than a timer's error. */
const BURST_MS = 10
/** How much of what it could not say in time the network makes up for. */
const CATCH_UP_MS = 250

export interface NetworkNode {
  readonly address: string
  /** Time between what it says by itself. */
  periodMs: number
}

export interface NetworkDeps<Node extends NetworkNode> {
  nodes: readonly Node[]
  /** The module's own; the network takes a branch of it. */
  random: Random
  agenda: Agenda
  /** Frames a second from all nodes together, instead of each node's own period. */
  rate?: number | undefined
  /** Ends by itself after so many. */
  limit?: number | undefined
  /** The host takes no more for now; with `rate` the network then waits. */
  congested(): boolean
  /** `turn`: 0 for the first thing that this node says. */
  speak(node: Node, turn: number): void
}

export interface Network {
  /** Begins, or goes on where it stopped. */
  talk(): void
  hush(): void
  /** How many things were said. */
  readonly said: number
}

/** Who speaks when: each node in its own period from a random start in its first third, or all in a random order at a given rate. */
export function createNetwork<Node extends NetworkNode>(deps: NetworkDeps<Node>): Network {
  const { nodes, agenda, rate, limit = Number.POSITIVE_INFINITY, congested, speak } = deps
  const random = deps.random.fork('network')
  const order = random.fork('order')
  const turns = new Map<Node, number>()
  let said = 0
  let round = 0
  let talking = false

  function turnOf(node: Node): void {
    const turn = turns.get(node) ?? 0
    turns.set(node, turn + 1)
    said++
    speak(node, turn)
  }

  function follow(node: Node, delayMs: number, own: number): void {
    agenda.after(delayMs, () => {
      if (!talking || own !== round || said >= limit) return
      turnOf(node)
      follow(node, node.periodMs, own)
    })
  }

  function burst(perSecond: number, credit: number, since: number, own: number): void {
    agenda.after(BURST_MS, () => {
      if (!talking || own !== round || said >= limit) return
      const now = agenda.now()
      const most = (perSecond * CATCH_UP_MS) / 1000
      let due = Math.min(credit + (perSecond * (now - since)) / 1000, Math.max(1, most))
      while (due >= 1 && said < limit && !congested()) {
        const node = nodes[order.integer(nodes.length)]
        if (node) turnOf(node)
        due--
      }
      burst(perSecond, due, now, own)
    })
  }

  return {
    talk() {
      if (talking) return
      talking = true
      round++
      if (rate !== undefined) burst(rate, 0, agenda.now(), round)
      else for (const node of nodes) follow(node, random.fork(node.address).between(0, node.periodMs / 3), round)
    },
    hush() {
      talking = false
    },
    get said() {
      return said
    },
  }
}
