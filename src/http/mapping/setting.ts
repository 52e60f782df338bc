import type { components } from '../../../generated/types.ts'
import type { SettingView } from '../../app/settings.ts'

/** Converts a setting to its form in the API. */
export function toApiSetting({ spec, value, problem }: SettingView): components['schemas']['Setting'] {
  const form = spec.form.type === 'choice' ? { ...spec.form, choices: [...spec.form.choices] } : spec.form
  return { ...spec, form, ...(value !== undefined && { value }), ...(problem && { problem }) }
}
