import { describe, expect, test } from 'vitest'
import type { Node } from '../../../src/domain/node.ts'
import { knownNodes } from '../../../src/radio/connection/known-nodes.ts'

const node = (radioId: string, address: string): Node => ({
  id: `${radioId}:${address}`,
  radioId,
  address,
  firstHeardAt: 0,
  lastHeardAt: 0,
  receivedCount: 1,
})

describe('the nodes that a radio knows', () => {
  test('are read page by page, also past one that is empty', async () => {
    const pages = [['1', '2'], [], ['254']]
    const asked: (string | undefined)[] = []
    const nodes = await knownNodes(
      {
        async listNodes({ radioIds = [], cursor }) {
          asked.push(`${radioIds} ${cursor ?? 'first'}`)
          const index = Number(cursor ?? 0)
          const items = (pages[index] ?? []).map((address) => node(radioIds[0] ?? '', address))
          return index < pages.length - 1 ? { items, nextCursor: String(index + 1) } : { items }
        },
      },
      'roof',
    )
    expect(nodes.map(({ address }) => address)).toEqual(['1', '2', '254'])
    expect(asked).toEqual(['roof first', 'roof 1', 'roof 2'])
  })
})
