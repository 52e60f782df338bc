import type { components } from '../../../generated/types.ts'
import type { SettingView } from '../../app/settings.ts'

/** A setting of a module, as the API shows it. */
export function presentSetting({ spec, value, problem }: SettingView): components['schemas']['Setting'] {
  const form = spec.form.type === 'choice' ? { ...spec.form, choices: [...spec.form.choices] } : spec.form
  return { ...spec, form, ...(value !== undefined && { value }), ...(problem && { problem }) }
}
