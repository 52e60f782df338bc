import type { SettingName } from './config.ts'
import { ACCESS_SETTINGS } from './settings/access.ts'
import { LINK_SETTINGS } from './settings/links.ts'
import { NETWORK_SETTINGS } from './settings/network.ts'
import type { Setting } from './settings/setting.ts'
import { STORE_SETTINGS } from './settings/store.ts'

/**
 * All settings. The name is the key in the configuration file; `flagOf` and `variableOf` derive the flag and the environment
 * variable from it. `--help`, docs/configuration.md and the checks read this table.
 */
export const SETTINGS: Record<SettingName, Setting> = {
  ...NETWORK_SETTINGS,
  ...STORE_SETTINGS,
  ...ACCESS_SETTINGS,
  ...LINK_SETTINGS,
}

/** The flag of a setting: `--log-level` for `logLevel`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`
}

/** The environment variable of a setting: `MUSEN_LOG_LEVEL` for `logLevel`. */
export function variableOf(name: string): string {
  return `MUSEN_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`
}
