import type { components } from './generated/types.ts'

export type Seed = components['schemas']['Seed']

/** What can go wrong in a seed bank. */
export class SeedBankError extends Error {
  readonly code: 'seed-not-found' | 'not-enough-seeds'

  constructor(code: SeedBankError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The lots of the bank, in memory. */
export function createSeedBank() {
  const lots = new Map<string, Seed>()
  /** Deposits by their key, so that a repeated request does not make another one. */
  const deposits = new Map<string, Seed>()
  let last = 0

  function get(id: string): Seed {
    const lot = lots.get(id)
    if (!lot) throw new SeedBankError('seed-not-found', `There is no lot ${id}.`)
    return lot
  }

  return {
    get,

    /** Lots after `cursor`, one more than `limit` if there are more. */
    list(after: string | undefined, species: string | undefined): Seed[] {
      const from = Number(after?.slice('seed_'.length) ?? 0)
      return [...lots.values()].filter((lot) => {
        return Number(lot.id.slice('seed_'.length)) > from && (species === undefined || lot.species === species)
      })
    },

    add(lot: Omit<Seed, 'id'>, key: string | undefined): Seed {
      const known = key === undefined ? undefined : deposits.get(key)
      if (known) return known
      const made = { id: `seed_${++last}`, ...lot }
      lots.set(made.id, made)
      if (key !== undefined) deposits.set(key, made)
      return made
    },

    draw(id: string, grams: number): Seed {
      const lot = get(id)
      if (grams > lot.grams) throw new SeedBankError('not-enough-seeds', `The lot ${id} has only ${lot.grams} g.`)
      lot.grams -= grams
      return lot
    },

    remove(id: string): void {
      get(id)
      lots.delete(id)
    },
  }
}
