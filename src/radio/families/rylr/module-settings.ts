import { DomainError } from '../../../domain/errors.ts'
import type { SettingForm, SettingPersistence, SettingSpec, SettingValue } from '../../../domain/setting.ts'
import type { DriverSettings } from '../../driver.ts'
import type { Answer, createCommands } from './commands.ts'
import { encodeCommand } from './host-commands.ts'

const ANSWER_MS = 2_000

type Extra = Partial<Pick<SettingSpec, 'meaning' | 'secret' | 'risky'>>

function setting(access: SettingSpec['access'], persists: SettingPersistence) {
  return (name: string, title: string, form: SettingForm, extra: Extra = {}): SettingSpec => ({
    name,
    title,
    form,
    access,
    persists,
    secret: false,
    risky: false,
    remote: false,
    ...extra,
  })
}
const kept = setting('read-write', 'saved')
const keptIfAsked = setting('read-write', 'on-request')
const passing = setting('read-write', 'volatile')
const reported = setting('read', 'saved')

/** The parameters of the AT command guides of RYLR896 (2022) and RYLR998 (2023) that do not take the module away from its host. */
const SETTINGS: readonly SettingSpec[] = [
  kept('ADDRESS', 'Address', { type: 'integer', minimum: 0, maximum: 65_535 }),
  kept(
    'NETWORKID',
    'Network',
    { type: 'integer', minimum: 0, maximum: 18 },
    {
      meaning: 'Modules receive only messages of their own network: 3 to 15 or 18 (RYLR998), 0 to 16 (RYLR896).',
      risky: true,
    },
  ),
  keptIfAsked(
    'BAND',
    'Frequency',
    { type: 'integer', minimum: 150_000_000, maximum: 960_000_000 },
    {
      meaning: 'Centre frequency in Hz. The permitted frequencies depend on the country.',
      risky: true,
    },
  ),
  passing(
    'PARAMETER',
    'Modulation',
    { type: 'text', maxLength: 11, pattern: '^(?:[5-9]|1[0-2]),[0-9],[1-4],[0-9]{1,2}$' },
    {
      meaning:
        'Spreading factor, bandwidth (7: 125 kHz, 8: 250 kHz, 9: 500 kHz), coding rate (1: 4/5 to 4: 4/8), preamble.',
      risky: true,
    },
  ),
  passing('CRFOP', 'Transmit power', { type: 'integer', minimum: 0, maximum: 22 }, { meaning: 'dBm.' }),
  { ...keptIfAsked('CPIN', 'Password', { type: 'hex', maxBytes: 16 }), access: 'write', secret: true, risky: true },
  reported('IPR', 'Baud rate', { type: 'integer', minimum: 300, maximum: 115_200 }),
  reported('VER', 'Firmware version', { type: 'text', maxLength: 64 }),
  reported('UID', 'Module id', { type: 'text', maxLength: 64 }),
]

export interface ModuleSettingsDeps {
  /** Called when the module has accepted a value. */
  changed?(name: string, value: SettingValue): void
}

/** The settings of the module itself; a remote one cannot be reached. */
export function createModuleSettings(
  commands: Pick<ReturnType<typeof createCommands>, 'run'>,
  { changed = () => {} }: ModuleSettingsDeps = {},
): DriverSettings {
  function specOf(name: string, address: string | undefined): SettingSpec {
    const spec = SETTINGS.find((each) => each.name === name)
    if (!spec || address !== undefined)
      throw new DomainError(
        'setting-not-found',
        `The module has no ${address === undefined ? '' : 'remote '}setting "${name}".`,
      )
    return spec
  }

  async function ask(name: string, text: string, prefix: string): Promise<string> {
    const answer = await commands.run({ bytes: encodeCommand(text), prefix, timeoutMs: ANSWER_MS })
    if (answer.type === 'ok') return answer.line
    throw faultOf(name, answer)
  }

  return {
    async list() {
      return SETTINGS
    },
    async read({ name, address }) {
      const { form } = specOf(name, address)
      // The guide has the answer of NETWORKID as `+NETWORK=` in one place.
      const line = await ask(name, `AT+${name}?`, name === 'NETWORKID' ? 'NETWORK' : `${name}=`)
      return readValue(form, line.slice(line.indexOf('=') + 1))
    },
    async write({ name, address, value, save }) {
      const { persists } = specOf(name, address)
      await ask(name, `AT+${name}=${value}${save && persists === 'on-request' ? ',M' : ''}`, 'OK')
      changed(name, value)
    },
  }
}

function readValue(form: SettingForm, text: string): SettingValue | undefined {
  if (form.type !== 'integer') return text
  return /^\d+$/.test(text) ? Number(text) : undefined
}

function faultOf(name: string, answer: Exclude<Answer, { type: 'ok' }>): DomainError {
  if (answer.type === 'error')
    return new DomainError('setting-refused', `The module refused the setting ${name}: ${answer.error.detail}`, {
      field: '/value',
    })
  return new DomainError('module-silent', `The module did not answer the command ${name}.`)
}
