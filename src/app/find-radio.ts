import { DomainError } from '../domain/errors.ts'
import type { Radio } from '../domain/radio.ts'
import type { RadioStore } from './ports.ts'

/** @throws DomainError radio-not-found */
export async function findRadio(store: Pick<RadioStore, 'getRadio'>, id: string): Promise<Radio> {
  const radio = await store.getRadio(id)
  if (!radio) throw new DomainError('radio-not-found', `The radio "${id}" does not exist.`)
  return radio
}
