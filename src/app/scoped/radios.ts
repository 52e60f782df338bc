import { type Access, seesRadio } from '../../domain/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { LinkConfig } from '../../domain/radio.ts'
import type { LinkRequest, Radios } from '../radios.ts'
import { OUT_OF_REACH } from './reach.ts'

/**
 * Radios as far as whoever asks may see them. Operations on one radio are let through by its id before they get here. Where a radio is
 * attached is about the machine, as its ports are: by another link it would hear what is another radio's, or reach any service.
 */
export function narrowRadios(radios: Radios, access: Access): Radios {
  if (access.radios === undefined) return radios

  async function checkPlace(id: string, link: LinkRequest): Promise<void> {
    const { radio } = await radios.get(id)
    if (!isPlaceOf(link, radio.link)) throw outOfReach('change where a radio is attached', '/link')
  }

  return {
    ...radios,
    list: async () => (await radios.list()).filter(({ radio }) => seesRadio(access, radio.id)),
    async create() {
      throw outOfReach('make radios')
    },
    async replace(request, ifRevision) {
      await checkPlace(request.id, request.link)
      return radios.replace(request, ifRevision)
    },
    async update(id, patch, ifRevision) {
      if (patch.link) await checkPlace(id, patch.link)
      return radios.update(id, patch, ifRevision)
    },
  }
}

function isPlaceOf(asked: LinkRequest, link: LinkConfig): boolean {
  if (asked.type === 'serial') return link.type === 'serial' && asked.path === link.path
  return link.type === 'tcp' && asked.host === link.host && asked.port === link.port
}

function outOfReach(what: string, field?: string): DomainError {
  return new DomainError('out-of-reach', `Credentials that are narrowed to radios may not ${what}.`, {
    ...(field !== undefined && { field }),
    cause: OUT_OF_REACH,
  })
}
