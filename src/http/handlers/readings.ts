import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiReading, toApiSeries, toApiSeriesData, toCsv } from '../mapping/readings.ts'
import { readTimestamp } from '../mapping/timestamp.ts'

type ReadingHandlers = Pick<Handlers, 'listReadings' | 'listSeries' | 'getSeries' | 'getSeriesData'>

export const readingHandlers = (useCases: UseCasesFor<'readings'>): ReadingHandlers => ({
  async listReadings({ query, access }) {
    const { radioId, name, ...rest } = query
    const filter = { ...(radioId && { radioIds: radioId }), ...(name && { names: name }) }
    const page = await useCases(access).readings.latest({ ...rest, ...filter })
    return { status: 200, body: { ...page, items: page.items.map(toApiReading) } }
  },

  async listSeries({ params, query, access }) {
    const page = await useCases(access).readings.list(params.nodeId, query)
    return { status: 200, body: { ...page, items: page.items.map(toApiSeries) } }
  },

  async getSeries({ params, access }) {
    return { status: 200, body: toApiSeries(await useCases(access).readings.get(params.nodeId, params.seriesId)) }
  },

  async getSeriesData({ params, query, mediaType, access }) {
    const { nodeId, seriesId } = params
    const data = await useCases(access).readings.data({
      nodeId,
      seriesId,
      ...(query.from !== undefined && { from: readTimestamp(query.from, 'from') }),
      ...(query.to !== undefined && { to: readTimestamp(query.to, 'to') }),
      ...(query.bucket !== undefined && { bucket: query.bucket }),
    })
    if (mediaType === 'text/csv') {
      const disposition = `attachment; filename="${seriesId.replace(':', '-')}.csv"`
      return { status: 200, contentType: mediaType, headers: { 'content-disposition': disposition }, body: toCsv(data) }
    }
    return { status: 200, contentType: mediaType, body: toApiSeriesData(data) }
  },
})
