import type { OptionSpec } from '../../domain/options.ts'
import type { SettingName } from '../config.ts'

export interface Setting extends OptionSpec {
  /** The heading that the setting stands under in `serve --help` and in docs/configuration.md. */
  group: 'Network' | 'Store' | 'Access' | 'Identity provider' | 'Links' | 'Webhooks' | 'Diagnostics'
  /** The unit of a number. */
  unit?: string
  /** The default as people read it, if it depends on the environment or on another setting. */
  defaultText?: string
}

/** A part of the table of settings. */
export type SettingsPart = Partial<Record<SettingName, Setting>>
