import type { RadioDialogue } from '../../app/ports.ts'
import { DomainError } from '../../domain/errors.ts'
import type { DriverSettings } from '../driver.ts'
import type { Session } from './session.ts'

/** Longer than any driver waits by itself, even for a sleeping remote module. */
const SETTING_LIMIT_MS = 90_000
const SEARCH_LIMIT_MS = 3_700_000

/** Questions to modules beside messages. `session` returns the radio's session while it is online. */
export function createDialogue(session: (radioId: string) => Session | undefined): RadioDialogue {
  function online(radioId: string): Session {
    const found = session(radioId)
    if (found) return found
    throw new DomainError('radio-offline', `The radio "${radioId}" is not online.`, {
      hint: `GET /v1/radios/${radioId} shows the reason and the time of the next retry.`,
    })
  }

  async function ask<T>(radioId: string, question: (settings: DriverSettings) => Promise<T>): Promise<T> {
    return online(radioId).consult(async ({ settings }) => {
      if (settings) return question(settings)
      throw new DomainError('setting-not-found', `The radio "${radioId}" has no settings.`)
    }, SETTING_LIMIT_MS)
  }

  return {
    isOnline: (radioId) => session(radioId) !== undefined,
    canDiscover: (radioId) => session(radioId)?.can('discover') === true,
    discover: (radioId, search) =>
      online(radioId).consult(async (driver) => {
        if (driver.discover) return driver.discover(search)
        throw new DomainError('discovery-unsupported', 'This module cannot ask its network for nodes.', {
          field: '/mode',
          hint: 'Use the mode "passive", which only listens.',
        })
      }, SEARCH_LIMIT_MS),
    settings: async (radioId) => (online(radioId).can('settings') ? ask(radioId, (settings) => settings.list()) : []),
    readSetting: (radioId, target) => ask(radioId, (settings) => settings.read(target)),
    writeSetting: (radioId, change) => ask(radioId, (settings) => settings.write(change)),
  }
}
