import { type Access, canSeeNode } from '../../domain/access/access.ts'
import type { Readings } from '../readings.ts'
import { notVisible, visibleRadios } from './visibility.ts'

export type ReadingUseCases = Pick<Readings, 'latest' | 'list' | 'get' | 'data'>

/** The readings of the nodes of visible radios. */
export function scopeReadings(readings: ReadingUseCases, access: Access): ReadingUseCases {
  if (access.radios === undefined) return readings

  function check(nodeId: string): void {
    if (!canSeeNode(access, nodeId)) throw notVisible('node-not-found', 'node', nodeId)
  }

  return {
    latest: (query) => readings.latest({ ...query, radioIds: visibleRadios(access, query.radioIds) }),
    async list(nodeId, page) {
      check(nodeId)
      return readings.list(nodeId, page)
    },
    async get(nodeId, seriesId) {
      check(nodeId)
      return readings.get(nodeId, seriesId)
    },
    async data(range) {
      check(range.nodeId)
      return readings.data(range)
    },
  }
}
