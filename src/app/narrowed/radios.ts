import { type Access, seesRadio } from '../../domain/access.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Radios } from '../radios.ts'
import { OUT_OF_REACH } from './reach.ts'

/** Radios as far as whoever asks may see them. Operations on one radio are let through by its id before they get here. */
export function narrowRadios(radios: Radios, access: Access): Radios {
  if (access.radios === undefined) return radios
  return {
    ...radios,
    list: async () => (await radios.list()).filter(({ radio }) => seesRadio(access, radio.id)),
    async create(request, key) {
      if (!seesRadio(access, request.id))
        throw new DomainError('out-of-reach', `These credentials may not make a radio "${request.id}".`, {
          field: '/id',
          hint: `They are narrowed to: ${[...(access.radios ?? [])].join(', ')}.`,
          cause: OUT_OF_REACH,
        })
      return radios.create(request, key)
    },
  }
}
