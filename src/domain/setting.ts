import { DomainError } from './errors.ts'

/** The value of a setting: a whole number, a text (hexadecimal digits for bytes) or a boolean. */
export type SettingValue = number | string | boolean

export type SettingForm =
  | { type: 'integer'; minimum: number; maximum: number }
  /** Upper-case hexadecimal digits, two per byte. */
  | { type: 'hex'; maxBytes: number }
  /** `pattern`: an anchored ECMAScript regular expression. */
  | { type: 'text'; maxLength: number; pattern?: string }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'boolean' }

/**
 * How long a written value lasts. `saved`: the module always saves it. `on-request`: until the next restart of the module, unless the write
 * asks to save. `volatile`: until the next restart of the module.
 */
export type SettingPersistence = 'saved' | 'on-request' | 'volatile'

/** One setting of a module, as its family describes it. */
export interface SettingSpec {
  /** The name in the family's manuals, e.g. `NI`. */
  name: string
  title: string
  /** Meaning or unit of the value. */
  meaning?: string
  form: SettingForm
  access: 'read' | 'write' | 'read-write'
  persists: SettingPersistence
  /** A key or password: it can be written and is never shown. */
  secret: boolean
  /** A wrong value can make the module unreachable from this host or from its network. */
  risky: boolean
  /** Whether remote modules have the setting too, over the air. */
  remote: boolean
}

/** @throws DomainError setting-invalid at `/value`, if the setting is read-only or the value is invalid */
export function checkSetting({ name, title, form, access }: SettingSpec, value: SettingValue): void {
  const invalid = (what: string) =>
    new DomainError('setting-invalid', `The setting ${name} (${title}) ${what}.`, { field: '/value' })
  if (access === 'read') throw invalid('is read-only')
  const fault = faultOf(form, value)
  if (fault !== undefined) throw invalid(fault)
}

function faultOf(form: SettingForm, value: SettingValue): string | undefined {
  switch (form.type) {
    case 'integer': {
      if (!Number.isInteger(value)) return 'must be a whole number'
      const { minimum, maximum } = form
      return Number(value) < minimum || Number(value) > maximum ? `must be ${minimum} to ${maximum}` : undefined
    }
    case 'hex':
      if (typeof value !== 'string' || !/^(?:[0-9A-Fa-f]{2})*$/.test(value))
        return 'must be hexadecimal digits, two per byte'
      return value.length / 2 > form.maxBytes ? `must have at most ${form.maxBytes} bytes` : undefined
    case 'text':
      if (typeof value !== 'string') return 'must be a string'
      if (value.length > form.maxLength) return `must have at most ${form.maxLength} characters`
      return form.pattern !== undefined && !new RegExp(form.pattern, 'u').test(value)
        ? `must match ${form.pattern}`
        : undefined
    case 'choice':
      return typeof value === 'string' && form.choices.includes(value)
        ? undefined
        : `must be one of ${form.choices.join(', ')}`
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
  }
}
