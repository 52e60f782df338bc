import type { Agenda } from './agenda.ts'
import type { Random } from './random.ts'

/** Interval of the bursts with `rate`, in ms: shorter than people notice, longer than the error of a timer. */
const BURST_MS = 10
/** Maximum delay that the network makes up for, in ms. */
const CATCH_UP_MS = 250

export interface NetworkNode {
  readonly address: string
  /** Time between two frames that it sends by itself, in ms. */
  periodMs: number
}

export interface NetworkDeps<Node extends NetworkNode> {
  nodes: readonly Node[]
  /** The random source of the module; the network uses a fork of it. */
  random: Random
  agenda: Agenda
  /** Frames per second from all nodes together; default: each node has its own period. */
  rate?: number | undefined
  /** Stops after this many frames. */
  limit?: number | undefined
  /** Whether the host is behind; with `rate`, the network then waits. */
  congested(): boolean
  /** `turn`: 0 for the first frame of this node. */
  speak(node: Node, turn: number): void
}

export interface Network {
  /** Starts, or continues after `hush`. */
  talk(): void
  hush(): void
  /** Number of frames so far. */
  readonly said: number
}

/** Schedules the nodes: each with its own period after a random start in the first third, or all in random order at a given rate. */
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
