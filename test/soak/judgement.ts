import { p99, type Waits } from './client/client.ts'
import type { GoodLines } from './good-lines.ts'
import type { Neighbour } from './neighbours/neighbour.ts'

/** One thing that was to be shown. */
export interface Judgement {
  what: string
  found: string
  limit: string
  isKept: boolean
}

/** How much longer than when it is idle may a good client wait, at the 99th percentile. */
const P99_RATIO = 3

export function judgeLines(lines: readonly Pick<GoodLines, 'id' | 'counts'>[]): Judgement[] {
  return lines.map(({ id, counts }) => {
    const { sent, heard, unheard, skipped, repeated, foreign } = counts()
    return {
      what: `${id}: each line once, in order`,
      found: `${sent} sent, ${heard} found, ${skipped} skipped, ${repeated} repeated, ${unheard} not taken`,
      limit: 'all',
      isKept: sent > 0 && heard === sent && skipped + repeated + foreign + unheard === 0,
    }
  })
}

/** Without neighbours that did anything, nothing was shown. */
export function judgeNeighbours(neighbours: readonly Neighbour[]): Judgement[] {
  return neighbours.map((neighbour) => ({
    what: `neighbour: ${neighbour.name}`,
    found: neighbour.did(),
    limit: 'some',
    isKept: neighbour.isHostile(),
  }))
}

/** Timings: only on a machine that does nothing else. */
export function judgeWaits(idle: Waits, beset: Waits): Judgement[] {
  return (['read', 'send'] as const).map((what) => {
    const before = p99(idle[what])
    const meanwhile = p99(beset[what])
    return {
      what: `good client, ${what}: p99`,
      found: `${before.toFixed(1)} ms idle, ${meanwhile.toFixed(1)} ms of ${beset[what].length} calls, ${beset.refused} refused`,
      limit: `${(before * P99_RATIO).toFixed(1)} ms`,
      isKept: meanwhile <= before * P99_RATIO,
    }
  })
}

export function toTable(judgements: readonly Judgement[]): string[] {
  const width = (of: 'what' | 'found' | 'limit') => Math.max(0, ...judgements.map((each) => each[of].length)) + 2
  const [what, found, limit] = [width('what'), width('found'), width('limit')]
  return judgements.map(
    (each) =>
      `  ${each.what.padEnd(what)}${each.found.padEnd(found)}${each.limit.padEnd(limit)}${each.isKept ? 'kept' : 'NOT KEPT'}`,
  )
}
