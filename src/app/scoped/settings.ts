import type { Access } from '../../domain/access/access.ts'
import type { Settings } from '../settings.ts'
import { scopeByRadio } from './by-radio.ts'
import { checkScope } from './visibility.ts'

export type SettingUseCases = Pick<Settings, 'list' | 'get' | 'put'>

/** The settings of visible radios. Reading a setting of a remote module transmits, which requires `radios:write`. */
export function scopeSettings(settings: SettingUseCases, access: Access): SettingUseCases {
  const visible = scopeByRadio(settings, access)
  if (access.scopes.has('radios:write')) return visible

  function checkAddress(address: string | undefined): void {
    if (address !== undefined) checkScope(access, 'radios:write', 'Reading settings of a remote module')
  }

  return {
    async list(radioId, query) {
      if (query.values) checkAddress(query.address)
      return visible.list(radioId, query)
    },
    async get(radioId, target) {
      checkAddress(target.address)
      return visible.get(radioId, target)
    },
    put: visible.put,
  }
}
