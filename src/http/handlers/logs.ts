import type { Handlers } from '../../../generated/operations.ts'
import { specHash, specVersion } from '../../../generated/spec.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { isMatch } from '../etag.ts'
import { toApiDiagnostics, toApiLogEntry } from '../mapping/diagnostics.ts'
import { readTimestamp } from '../mapping/timestamp.ts'

const etagOf = (level: string) => `"${level}"`

export const logHandlers = (
  useCases: UseCasesFor<'logs' | 'diagnostics'>,
): Pick<Handlers, 'listLogs' | 'getLogging' | 'updateLogging' | 'getDiagnostics'> => ({
  async listLogs({ query: { from, to, ...query }, access }) {
    const { items, ...page } = useCases(access).logs.list({
      ...query,
      ...(from !== undefined && { from: readTimestamp(from, 'from') }),
      ...(to !== undefined && { to: readTimestamp(to, 'to') }),
    })
    return { status: 200, body: { ...page, items: items.map(toApiLogEntry) } }
  },

  async getLogging({ access }) {
    const level = useCases(access).logs.level()
    return { status: 200, headers: { etag: etagOf(level) }, body: { level } }
  },

  async updateLogging({ headers, body, access }) {
    const level = useCases(access).logs.setLevel(body.level, (present) => isMatch(headers['if-match'], etagOf(present)))
    return { status: 200, headers: { etag: etagOf(level) }, body: { level } }
  },

  async getDiagnostics({ access }) {
    const diagnostics = await useCases(access).diagnostics()
    return {
      status: 200,
      headers: { 'content-disposition': 'attachment; filename="musen-diagnostics.json"' },
      body: { ...toApiDiagnostics(diagnostics), version: specVersion, specHash },
    }
  },
})
