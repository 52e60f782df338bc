import { type Access, canSeeRadio } from '../../domain/access/access.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { LinkRequest, Radios } from '../radios.ts'
import { checkRadio, outOfReach } from './visibility.ts'

export type RadioUseCases = Pick<Radios, 'list' | 'get' | 'create' | 'update' | 'remove' | 'reconnect'>

/**
 * The visible radios. Creating a radio, or moving one to another port or address, requires unrestricted credentials: through another port
 * a radio would hear the traffic of another radio, and through another address it would reach any service on the network.
 */
export function scopeRadios(radios: RadioUseCases, access: Access): RadioUseCases {
  if (access.radios === undefined) return radios

  async function checkLink(id: string, link: LinkRequest | undefined): Promise<void> {
    checkRadio(access, id)
    if (!link) return
    const { radio } = await radios.get(id)
    if (!isSameEndpoint(link, radio.link)) throw outOfReach('Moving a radio to another port or address', '/link')
  }

  return {
    list: async () => (await radios.list()).filter(({ radio }) => canSeeRadio(access, radio.id)),
    async get(id) {
      checkRadio(access, id)
      return radios.get(id)
    },
    async create() {
      throw outOfReach('Creating radios')
    },
    async update(id, patch, ifRevision) {
      await checkLink(id, patch.link)
      return radios.update(id, patch, ifRevision)
    },
    async remove(id, ifRevision) {
      checkRadio(access, id)
      return radios.remove(id, ifRevision)
    },
    async reconnect(id) {
      checkRadio(access, id)
      return radios.reconnect(id)
    },
  }
}

function isSameEndpoint(asked: LinkRequest, link: LinkConfig): boolean {
  if (asked.type === 'serial') return link.type === 'serial' && asked.path === link.path
  return link.type === 'tcp' && asked.host === link.host && asked.port === link.port
}
