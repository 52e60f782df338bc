import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import { toApiSetting } from '../mapping/setting.ts'

type SettingHandlers = Pick<Handlers, 'listSettings' | 'getSetting' | 'updateSetting'>

export const settingHandlers = (useCases: UseCasesFor<'settings'>): SettingHandlers => ({
  async listSettings({ params, query, access }) {
    const { address, name, include } = query
    const views = await useCases(access).settings.list(params.radioId, {
      values: include === 'value',
      ...(address !== undefined && { address }),
      ...(name && { names: name }),
    })
    return { status: 200, body: { items: views.map(toApiSetting) } }
  },

  async getSetting({ params, query, access }) {
    return {
      status: 200,
      body: toApiSetting(await useCases(access).settings.get(params.radioId, targetOf(params.setting, query))),
    }
  },

  async updateSetting({ params, query, body, access }) {
    const target = targetOf(params.setting, query)
    const written = await useCases(access).settings.put(params.radioId, target, body)
    const { persists } = written.spec
    return {
      status: 200,
      body: {
        ...target,
        ...(written.value !== undefined && { value: written.value }),
        persists,
        saved: written.saved,
        ...(written.problem && { problem: written.problem }),
      },
    }
  },
})

function targetOf(name: string, { address }: { address?: string }) {
  return { name, ...(address !== undefined && { address }) }
}
