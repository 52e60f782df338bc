import type { Handlers } from '../../../generated/operations.ts'
import type { components } from '../../../generated/types.ts'
import type { Settings, SettingView } from '../../app/settings.ts'
import type { Access } from '../../domain/access.ts'
import { HttpError } from '../problem.ts'

type SettingHandlers = Pick<Handlers, 'listSettings' | 'getSetting' | 'putSetting'>

export const settingHandlers = (settings: Settings): SettingHandlers => ({
  async listSettings({ params, query, access }) {
    const { address, names, values = false } = query
    if (values) mayAsk(access, address)
    const views = await settings.list(params.radioId, {
      values,
      ...(address !== undefined && { address }),
      ...(names && { names }),
    })
    return { status: 200, body: { items: views.map(presentSetting) } }
  },

  async getSetting({ params, query, access }) {
    mayAsk(access, query.address)
    return { status: 200, body: presentSetting(await settings.get(params.radioId, targetOf(params.setting, query))) }
  },

  async putSetting({ params, query, body }) {
    const { value, save = false, force = false } = body
    const target = targetOf(params.setting, query)
    const written = await settings.put(params.radioId, target, { value, save, force })
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

/** To read a remote module is to transmit. */
function mayAsk(access: Access, address: string | undefined): void {
  if (address === undefined || access.scopes.has('radios:write')) return
  throw new HttpError('scope-missing', 'To read the settings of a remote module needs the scope radios:write.', {
    scope: 'radios:write',
  })
}

function presentSetting({ spec, value, problem }: SettingView): components['schemas']['Setting'] {
  const form = spec.form.type === 'choice' ? { ...spec.form, choices: [...spec.form.choices] } : spec.form
  return { ...spec, form, ...(value !== undefined && { value }), ...(problem && { problem }) }
}
