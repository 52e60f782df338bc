import { createGate, createProblem, createSchemesAuthenticate, createService } from 'musen/openapi'
import type { Handlers } from './generated/operations.ts'
import { routes, securitySchemes } from './generated/routes.ts'
import { specDocument } from './generated/spec.ts'
import { createSeedBank, SeedBankError } from './seed-bank.ts'

declare module './generated/operations.ts' {
  interface Access {
    curator: string
  }
}

const problem = createProblem({
  'seed-not-found': { status: 404, title: 'Seed not found' },
  'not-enough-seeds': { status: 409, title: 'Not enough seeds' },
})

const handlers = (bank: ReturnType<typeof createSeedBank>): Handlers => ({
  listSeeds({ query: { limit, cursor, species } }) {
    const found = bank.list(cursor, species)
    const items = found.slice(0, limit)
    const next = found.length > limit ? items.at(-1)?.id : undefined
    return { status: 200, body: { items, ...(next !== undefined && { nextCursor: next }) } }
  },
  createSeed({ body, headers }) {
    const seed = bank.add(body, headers['idempotency-key'])
    return { status: 201, headers: { location: `/seeds/${seed.id}` }, body: seed }
  },
  getSeed: ({ params }) => ({ status: 200, body: bank.get(params.seedId) }),
  deleteSeed({ params }) {
    bank.remove(params.seedId)
    return { status: 204 }
  },
  drawSeeds: ({ params, body }) => ({ status: 200, body: bank.draw(params.seedId, body.grams) }),
})

/** The server of a seed bank, not listening yet. `key`: what curators show. */
export function createSeedService(key: string) {
  const authenticate = createSchemesAuthenticate({
    schemes: securitySchemes,
    handlers: { curator: (given) => (given === key ? { curator: 'Ann' } : undefined) },
  })
  return createService({
    api: { routes, specDocument },
    handlers: handlers(createSeedBank()),
    admit: createGate({ authenticate, realm: 'seed bank' }),
    toProblem: (error) => (error instanceof SeedBankError ? problem(error.code, error.message) : undefined),
    logger: { error: (details, message) => console.error(message, details) },
  })
}
