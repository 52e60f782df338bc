import { DomainError } from '../../../../domain/errors.ts'
import type { SettingForm, SettingSpec, SettingValue } from '../../../../domain/setting.ts'
import type { DriverSettings } from '../../../driver.ts'
import { AT_OK, AT_STATUS } from '../module-status.ts'
import type { AtAnswer, AtClient } from './at-client.ts'
import { AT_COMMANDS, type AtCommand, type AtValueForm, type XbeeFirmware } from './at-commands.ts'
import { decodeAtValue, encodeAtValue } from './at-values.ts'

const LOCAL_MS = 2_000
/** A sleeping child answers when it wakes up. */
const REMOTE_MS = 30_000
/** Approximate overhead of a remote command on the air: 15 bytes of the command itself. */
const REMOTE_COMMAND_BYTES = 15
const UNREACHED = 4

export interface ModuleSettingsOptions {
  at: AtClient
  /** Before what goes out over the air, by its sizes. @throws DomainError airtime-exceeded */
  spend(payloads: readonly number[]): void
  /** The module itself has another value now. */
  changed(name: string): void
}

/** The AT parameters of the module, and of remote ones by remote commands. All modules of a network have one firmware family. */
export function createModuleSettings({ at, spend, changed }: ModuleSettingsOptions): DriverSettings {
  let firmware: Promise<XbeeFirmware> | undefined

  async function ask(name: string, address: string | undefined, parameter?: Uint8Array): Promise<AtAnswer> {
    const to = address === undefined ? {} : { to: address }
    const timeoutMs = address === undefined ? LOCAL_MS : REMOTE_MS
    const answer = await at.query(name, { ...to, timeoutMs, ...(parameter && { parameter }) })
    if (!answer) throw address === undefined ? silentModule(name) : silentNode(name, address)
    if (answer.status === UNREACHED && address !== undefined) throw silentNode(name, address)
    return answer
  }

  async function commandOf(name: string): Promise<AtCommand> {
    firmware ??= findFirmware(at)
    firmware.catch(() => {
      firmware = undefined
    })
    const family = await firmware
    const command = AT_COMMANDS.find((row) => row.name === name && row.firmware.includes(family))
    if (!command) throw new DomainError('setting-not-found', `The module has no setting "${name}".`)
    return command
  }

  async function mustSucceed(name: string, address: string | undefined, parameter?: Uint8Array): Promise<void> {
    const { status } = await ask(name, address, parameter)
    if (status !== AT_OK) throw refused(name, status)
  }

  return {
    async list() {
      firmware ??= findFirmware(at)
      const family = await firmware.catch((error) => {
        firmware = undefined
        throw error
      })
      return AT_COMMANDS.flatMap((command) => (command.firmware.includes(family) ? toSpec(command) : []))
    },
    async read({ name, address }) {
      const command = await commandOf(name)
      if (address !== undefined) spend([REMOTE_COMMAND_BYTES])
      const { status, value } = await ask(name, address)
      if (status !== AT_OK) throw refused(name, status)
      return decodeAtValue(command, value)
    },
    async write({ name, address, value, save }) {
      const command = await commandOf(name)
      const parameter = encodeAtValue(command, toAtValue(value))
      // Both or neither: a value that is set but not saved is not what the caller wanted.
      if (address !== undefined)
        spend([REMOTE_COMMAND_BYTES + parameter.length, ...(save ? [REMOTE_COMMAND_BYTES] : [])])
      await mustSucceed(name, address, parameter)
      if (address === undefined) changed(name)
      if (save) await mustSucceed('WR', address)
    },
  }
}

/**
 * By what only one firmware family has: OP (extended PAN id in use) Zigbee, MR (mesh retries) DigiMesh. VR numbers the
 * families differently on each hardware.
 */
async function findFirmware(at: AtClient): Promise<XbeeFirmware> {
  const has = async (name: string) => {
    const answer = await at.query(name, { timeoutMs: LOCAL_MS })
    if (!answer) throw silentModule(name)
    return answer.status === AT_OK
  }
  if (await has('OP')) return 'zigbee'
  return (await has('MR')) ? 'digimesh' : '802.15.4'
}

/** Commands without a value are actions, not settings. */
function toSpec({ name, title, meaning, value, access, secret, risky }: AtCommand): SettingSpec[] {
  const form = toForm(value)
  if (!form || access === 'execute') return []
  return [
    {
      name,
      title,
      ...(meaning !== undefined && { meaning }),
      form,
      access,
      persists: 'on-request',
      secret: secret === true,
      risky: risky === true,
      remote: true,
    },
  ]
}

function toForm(value: AtValueForm): SettingForm | undefined {
  switch (value.kind) {
    case 'none':
      return undefined
    case 'integer':
      return { type: 'integer', minimum: value.minimum, maximum: value.maximum }
    case 'hex':
      return { type: 'hex', maxBytes: value.maxBytes }
    case 'text':
      return { type: 'text', maxLength: value.maxBytes, pattern: '^[ -~]*$' }
  }
}

function toAtValue(value: SettingValue): number | string {
  return typeof value === 'boolean' ? Number(value) : value
}

function silentModule(name: string): DomainError {
  return new DomainError('module-silent', `The module did not answer the command ${name}.`)
}

function silentNode(name: string, address: string): DomainError {
  return new DomainError('node-silent', `The module ${address} did not answer the command ${name}.`, {
    hint: 'The remote module may be out of range, asleep, or without power.',
  })
}

function refused(name: string, status: number): DomainError {
  const why = AT_STATUS[status] ?? `the module answered with the status ${status}`
  return new DomainError('setting-refused', `The module refused the setting ${name}: ${why}.`, { field: '/value' })
}
