import type { Access } from '../../domain/access/access.ts'
import type { Decoders } from '../decoders.ts'
import type { Captures } from '../jobs/captures.ts'
import type { Discoveries } from '../jobs/discoveries.ts'
import { checkRadio } from './visibility.ts'

export type DiscoveryUseCases = Pick<Discoveries, 'start' | 'list' | 'get' | 'cancel' | 'remove'>
export type CaptureUseCases = Pick<Captures, 'start' | 'list' | 'get' | 'cancel' | 'text' | 'remove'>
export type DecoderUseCases = Pick<Decoders, 'preview'>

type ByRadio = Record<string, (radioId: string, ...rest: never[]) => Promise<unknown>>

/** Use cases of which each method takes the id of a radio first: it must be a visible one. */
export function scopeByRadio<T extends ByRadio>(useCases: T, access: Access): T {
  if (access.radios === undefined) return useCases
  const scoped = Object.entries(useCases).map(([name, method]) => [
    name,
    async (radioId: string, ...rest: never[]) => {
      checkRadio(access, radioId)
      return method(radioId, ...rest)
    },
  ])
  return Object.fromEntries(scoped)
}
