import { DomainError } from './errors.ts'

/** What a setting holds: a whole number, text (hexadecimal digits for bytes), or a switch. */
export type SettingValue = number | string | boolean

export type SettingForm =
  | { type: 'integer'; minimum: number; maximum: number }
  /** Upper-case hexadecimal digits, two a byte. */
  | { type: 'hex'; maxBytes: number }
  /** `pattern`: an anchored ECMAScript regular expression. */
  | { type: 'text'; maxLength: number; pattern?: string }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'boolean' }

/**
 * How long a written value lasts. `saved`: the module keeps it by itself. `on-request`: until its next restart, unless the
 * write asks to save. `volatile`: until its next restart, whatever is asked.
 */
export type SettingPersistence = 'saved' | 'on-request' | 'volatile'

/** One setting of a module, as its family describes it. */
export interface SettingSpec {
  /** The family's own name, e.g. `NI`. */
  name: string
  title: string
  /** What a value counts or means. */
  meaning?: string
  form: SettingForm
  access: 'read' | 'write' | 'read-write'
  persists: SettingPersistence
  /** A key or password: written, never shown. */
  secret: boolean
  /** A wrong value can cut the module off from this host or from its network. */
  risky: boolean
  /** Also of a remote module, over the air. */
  remote: boolean
}

/** @throws DomainError setting-invalid naming `/value`, when the setting cannot be written or not be this */
export function checkSetting({ name, title, form, access }: SettingSpec, value: SettingValue): void {
  const invalid = (what: string) =>
    new DomainError('setting-invalid', `The setting ${name} (${title}) ${what}.`, { field: '/value' })
  if (access === 'read') throw invalid('can only be read')
  const fault = faultOf(form, value)
  if (fault !== undefined) throw invalid(fault)
}

function faultOf(form: SettingForm, value: SettingValue): string | undefined {
  switch (form.type) {
    case 'integer': {
      if (!Number.isInteger(value)) return 'takes a whole number'
      const { minimum, maximum } = form
      return Number(value) < minimum || Number(value) > maximum ? `takes ${minimum} to ${maximum}` : undefined
    }
    case 'hex':
      if (typeof value !== 'string' || !/^(?:[0-9A-Fa-f]{2})*$/.test(value))
        return 'takes hexadecimal digits, two a byte'
      return value.length / 2 > form.maxBytes ? `takes at most ${form.maxBytes} bytes` : undefined
    case 'text':
      if (typeof value !== 'string') return 'takes text'
      if (value.length > form.maxLength) return `takes at most ${form.maxLength} characters`
      return form.pattern !== undefined && !new RegExp(form.pattern, 'u').test(value)
        ? `must match ${form.pattern}`
        : undefined
    case 'choice':
      return typeof value === 'string' && form.choices.includes(value)
        ? undefined
        : `takes one of ${form.choices.join(', ')}`
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'takes true or false'
  }
}
