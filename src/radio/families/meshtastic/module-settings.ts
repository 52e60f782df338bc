import { DomainError } from '../../../domain/errors.ts'
import type { SettingForm, SettingSpec, SettingValue } from '../../../domain/setting.ts'
import type { DriverSettings } from '../../driver.ts'
import type { FromRadio } from './wire/messages.ts'

const CHANNELS = 8
const text = (maxLength: number): SettingForm => ({ type: 'text', maxLength })
const integer = (minimum: number, maximum: number): SettingForm => ({ type: 'integer', minimum, maximum })
const ROLES = ['off', 'primary', 'secondary'] as const

const ROWS: readonly (readonly [name: string, title: string, form: SettingForm, meaning?: string])[] = [
  ['owner.longName', 'Node name', text(40)],
  ['owner.shortName', 'Short node name', text(5)],
  ['lora.region', 'Region', integer(0, 100), '0: not set (the module does not transmit)'],
  ['lora.modemPreset', 'Modem preset', integer(0, 100), '0: long range, fast'],
  ['lora.hopLimit', 'Maximum hops of a packet', integer(0, 7)],
  ['firmware', 'Firmware version', text(40)],
  ...Array.from({ length: CHANNELS }, (_, index) => index).flatMap((index) => [
    [`channel.${index}.name`, `Name of channel ${index}`, text(12), 'empty: named after the modem preset'] as const,
    [`channel.${index}.role`, `Use of channel ${index}`, { type: 'choice', choices: ROLES } as const] as const,
  ]),
]

const SPECS: readonly SettingSpec[] = ROWS.map(([name, title, form, meaning]) => ({
  name,
  title,
  ...(meaning !== undefined && { meaning }),
  form,
  access: 'read',
  persists: 'saved',
  secret: false,
  risky: false,
  remote: false,
}))

/** The configuration that the module sent. It is read-only and never contains a key. */
export function createMeshtasticModuleSettings() {
  const values = new Map<string, SettingValue>()

  function keep(name: string, value: SettingValue | undefined): void {
    if (value !== undefined) values.set(name, value)
  }

  const settings: DriverSettings = {
    list: async () => SPECS,
    read: async ({ name }) => values.get(name),
    async write({ name }) {
      throw new DomainError('setting-refused', `The setting ${name} is read-only.`, { field: '/value' })
    },
  }

  return {
    settings,
    /** Reads every message of the module. `own`: its node number if known. */
    note({ nodeInfo, config, channel, metadata }: FromRadio, own: number | undefined): void {
      if (nodeInfo?.user && own !== undefined && nodeInfo.number === own) {
        keep('owner.longName', nodeInfo.user.longName)
        keep('owner.shortName', nodeInfo.user.shortName)
      }
      if (config?.lora) {
        // Values of 0 are not sent.
        keep('lora.region', config.lora.region ?? 0)
        keep('lora.modemPreset', config.lora.modemPreset ?? 0)
        keep('lora.hopLimit', config.lora.hopLimit ?? 0)
      }
      if (channel) {
        keep(`channel.${channel.index ?? 0}.name`, channel.settings?.name ?? '')
        keep(`channel.${channel.index ?? 0}.role`, ROLES[channel.role ?? 0])
      }
      keep('firmware', metadata?.firmwareVersion)
    },
  }
}
