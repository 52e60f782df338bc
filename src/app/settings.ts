import { DomainError } from '../domain/errors.ts'
import type { JobFault } from '../domain/jobs/discovery.ts'
import type { DriverInfo } from '../domain/radio.ts'
import { checkSetting, type SettingSpec, type SettingValue } from '../domain/setting.ts'
import { toJobFault } from './jobs/job-fault.ts'
import { createKeyedLock } from './keyed-lock.ts'
import type { ActivityLog, DriverCatalog, Logger, RadioDialogue, RadioStore, SettingTarget } from './ports.ts'

/** Time limit for reading many values, ms. The values that are left then have a problem. */
const READ_ALL_MS = 20_000

export interface SettingView {
  spec: SettingSpec
  value?: SettingValue
  problem?: JobFault
}

export interface SettingsQuery {
  address?: string
  names?: string[]
  values: boolean
}

export interface SettingWrite {
  value: SettingValue
  save: boolean
  /** Writes even a risky setting. */
  force: boolean
}

export interface SettingsDeps {
  store: Pick<RadioStore, 'getRadio'> & ActivityLog
  drivers: DriverCatalog
  dialogue: Pick<RadioDialogue, 'settings' | 'readSetting' | 'writeSetting'>
  logger: Logger
}

export type Settings = ReturnType<typeof createSettings>

/** Reads and writes the settings of modules. A value is checked before it is written and read back afterwards. */
export function createSettings({ store, drivers, dialogue, logger }: SettingsDeps) {
  // Keeps a write and its read-back together.
  const lock = createKeyedLock()

  /** @throws DomainError radio-not-found, destination-invalid, radio-offline */
  async function specsOf(radioId: string, address: string | undefined): Promise<readonly SettingSpec[]> {
    const radio = await store.getRadio(radioId)
    if (!radio) throw new DomainError('radio-not-found', `The radio "${radioId}" does not exist.`)
    if (address !== undefined) checkAddress(drivers.get(radio.driver), address)
    const specs = await dialogue.settings(radioId)
    return address === undefined ? specs : specs.filter(({ remote }) => remote)
  }

  async function specOf(radioId: string, { name, address }: SettingTarget): Promise<SettingSpec> {
    const spec = (await specsOf(radioId, address)).find((each) => each.name === name)
    if (spec) return spec
    const whose = address === undefined ? `The module of "${radioId}"` : `A remote module of "${radioId}"`
    throw new DomainError('setting-not-found', `${whose} has no setting "${name}".`, {
      hint: `GET /v1/radios/${radioId}/settings lists them.`,
    })
  }

  /** Does not read secrets and write-only settings. */
  async function ask(radioId: string, spec: SettingSpec, target: SettingTarget): Promise<{ value?: SettingValue }> {
    if (spec.secret || spec.access === 'write') return {}
    const value = await dialogue.readSetting(radioId, target)
    return value === undefined ? {} : { value }
  }

  async function tryRead(radioId: string, spec: SettingSpec, address: string | undefined): Promise<SettingView> {
    const target = { name: spec.name, ...(address !== undefined && { address }) }
    try {
      return { spec, ...(await ask(radioId, spec, target)) }
    } catch (error) {
      return { spec, problem: toJobFault(error, logger) }
    }
  }

  return {
    /** @throws DomainError radio-not-found, radio-offline, destination-invalid, setting-unknown, setting-invalid */
    async list(radioId: string, { address, names, values }: SettingsQuery): Promise<SettingView[]> {
      const all = await specsOf(radioId, address)
      for (const name of names ?? [])
        if (!all.some((spec) => spec.name === name))
          throw new DomainError('setting-unknown', `The setting "${name}" does not exist.`, { field: 'name' })
      const specs = names ? all.filter(({ name }) => names.includes(name)) : all
      if (!values) return specs.map((spec) => ({ spec }))
      if (address !== undefined && !names)
        throw new DomainError(
          'setting-invalid',
          'Reading the settings of a remote module requires the parameter name.',
          {
            field: 'name',
            hint: 'Each setting is read over the air: name only the ones that you need.',
          },
        )
      const until = performance.now() + READ_ALL_MS
      const views: SettingView[] = []
      for (const spec of specs)
        views.push(
          performance.now() < until
            ? await tryRead(radioId, spec, address)
            : {
                spec,
                problem: {
                  code: 'module-silent',
                  message: `The time limit of ${READ_ALL_MS / 1000} s ended before this setting was read.`,
                },
              },
        )
      return views
    },

    /** @throws DomainError radio-not-found, radio-offline, setting-not-found, setting-refused, module-silent, node-silent */
    async get(radioId: string, target: SettingTarget): Promise<SettingView> {
      const spec = await specOf(radioId, target)
      return { spec, ...(await ask(radioId, spec, target)) }
    },

    /** @throws DomainError setting-invalid, setting-risky, and the errors of `get` */
    async put(
      radioId: string,
      target: SettingTarget,
      { value, save, force }: SettingWrite,
    ): Promise<SettingView & { saved: boolean }> {
      const spec = await specOf(radioId, target)
      checkSetting(spec, value)
      if (spec.risky && !force)
        throw new DomainError(
          'setting-risky',
          `A wrong value of ${spec.name} (${spec.title}) can disconnect the module.`,
          {
            field: '/force',
            hint: 'To write it, repeat the request with "force": true.',
          },
        )
      const saves = save && spec.persists === 'on-request'
      return lock.run(radioId, async () => {
        await dialogue.writeSetting(radioId, { ...target, value, save: saves })
        const saved = saves || spec.persists === 'saved'
        const view = await tryRead(radioId, spec, target.address)
        await store.logActivity({
          type: 'setting.updated',
          setting: {
            radioId,
            name: spec.name,
            ...(target.address !== undefined && { address: target.address }),
            ...(view.value !== undefined && { value: view.value }),
            saved,
          },
        })
        return { ...view, saved }
      })
    },
  }
}

function checkAddress(driver: DriverInfo | undefined, address: string): void {
  const form = driver?.address
  if (form && new RegExp(form.pattern, 'u').test(address) && address !== form.broadcast) return
  throw new DomainError('destination-invalid', `"${address}" is not the address of a remote module.`, {
    field: 'address',
    ...(form && { hint: `For example ${form.example}.` }),
  })
}
