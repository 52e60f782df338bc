import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The seed bank of examples/service/openapi.yaml, written by hand on Node alone: what the contract test finds there, it finds in any
 * service. Each fault is one line that a programmer may get wrong.
 */
export const FAULTS = [
  'wrong status',
  'undeclared status',
  'missing member',
  'wrong type',
  'wrong media type',
  'broken Location',
  'missing Location',
  '500 at a boundary',
  'accepts a too long string',
  'accepts an unknown member',
  'ignores required',
  'wrong error format',
  'accepts a wrong parameter',
  'refuses what is valid',
  'fails on malformed JSON',
  'ignores credentials',
  'does not answer',
  'cuts the body off',
] as const
export type PlantedFault = (typeof FAULTS)[number] | undefined

interface Lot {
  id: string
  species: string
  grams: number
  harvestedOn?: string
  storedAtC: number
}

const KEY = 'secret'

export async function startBank(fault?: PlantedFault) {
  const lots = new Map<string, Lot>()
  /** Answers by their Idempotency-Key. */
  const first = new Map<string, Lot>()
  let last = 0

  function problem(response: ServerResponse, status: number, code: string): undefined {
    const type = fault === 'wrong error format' ? 'application/json' : 'application/problem+json'
    send(response, status, { type: `/problems/${code}`, title: code, status, code }, { 'content-type': type })
  }

  function send(
    response: ServerResponse,
    status: number,
    body?: unknown,
    headers: Record<string, string> = {},
  ): undefined {
    response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  }

  function isLot(body: unknown): body is Omit<Lot, 'id'> {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
    const { species, grams, harvestedOn, storedAtC, ...others } = body as Record<string, unknown>
    const longest = fault === 'accepts a too long string' ? 10_000 : 80
    const hasSpecies = typeof species === 'string' && [...species].length >= 1 && [...species].length <= longest
    return (
      (hasSpecies || (species === undefined && fault === 'ignores required')) &&
      isGrams(grams) &&
      (harvestedOn === undefined || (typeof harvestedOn === 'string' && isDate(harvestedOn))) &&
      (storedAtC === undefined ||
        (Number.isInteger(storedAtC) && Number(storedAtC) >= -30 && Number(storedAtC) <= 10)) &&
      !(fault === 'refuses what is valid' && storedAtC === 10) &&
      (Object.keys(others).length === 0 || fault === 'accepts an unknown member')
    )
  }

  function create(response: ServerResponse, body: unknown, key: string | undefined): undefined {
    if (!isLot(body) || (key !== undefined && !/^[!-~]{1,100}$/.test(key)))
      return problem(response, 400, 'request-invalid')
    if (fault === '500 at a boundary' && body.storedAtC === -30) return problem(response, 500, 'internal-error')
    const { species = '?', grams, harvestedOn, storedAtC = -18 } = body
    const lot: Lot = first.get(key ?? '') ?? {
      id: `seed_${++last}`,
      species,
      grams,
      ...(harvestedOn !== undefined && { harvestedOn }),
      storedAtC,
    }
    lots.set(lot.id, lot)
    if (key !== undefined) first.set(key, lot)
    const location = fault === 'broken Location' ? `/seed/${lot.id}` : `/seeds/${lot.id}`
    const shown = fault === 'missing member' ? { ...lot, species: undefined } : lot
    const status = fault === 'wrong status' ? 200 : 201
    send(response, status, shown, fault === 'missing Location' ? {} : { location })
  }

  function list(response: ServerResponse, query: URLSearchParams): undefined {
    const limit = Number(query.get('limit') ?? 20)
    const cursor = query.get('cursor')
    const species = query.get('species')
    const isWrong =
      !(Number.isInteger(limit) && limit >= 1 && limit <= 100) ||
      (cursor !== null && !isId(cursor)) ||
      (species !== null && (species === '' || [...species].length > 80))
    if (isWrong && fault !== 'accepts a wrong parameter') return problem(response, 400, 'request-invalid')
    const found = [...lots.values()].filter(({ id, species: own }) => {
      return Number(id.slice(5)) > Number(cursor?.slice(5) ?? 0) && (species === null || own === species)
    })
    const items = found
      .slice(0, limit || 20)
      .map((lot) => (fault === 'wrong type' ? { ...lot, grams: `${lot.grams}` } : lot))
    const headers: Record<string, string> = fault === 'wrong media type' ? { 'content-type': 'text/plain' } : {}
    send(response, 200, { items, ...(found.length > limit && { nextCursor: items.at(-1)?.id }) }, headers)
  }

  function draw(response: ServerResponse, lot: Lot, body: unknown): undefined {
    const { grams, ...others } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    if (Array.isArray(body) || !isGrams(grams) || Object.keys(others).length > 0)
      return problem(response, 400, 'request-invalid')
    if (grams > lot.grams) return problem(response, 409, 'not-enough-seeds')
    lot.grams -= grams
    send(response, 200, lot)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<undefined> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bank')
    const [, collection, id, action] = pathname.split('/')
    const text = await readText(request)
    if (collection !== 'seeds') return problem(response, 404, 'not-found')
    const isGuarded = request.method !== 'GET' && fault !== 'ignores credentials'
    if (isGuarded && request.headers['x-curator-key'] !== KEY) return problem(response, 401, 'credentials-invalid')
    if (id === undefined && request.method === 'GET') return list(response, searchParams)
    let body: unknown
    if (request.method === 'POST') {
      if (request.headers['content-type'] !== 'application/json')
        return problem(response, 415, 'media-type-unsupported')
      try {
        body = JSON.parse(text)
      } catch {
        return problem(response, fault === 'fails on malformed JSON' ? 500 : 400, 'request-malformed')
      }
    }
    const key = request.headers['idempotency-key']?.toString()
    if (id === undefined) return create(response, body, key)
    if (!isId(decodeURIComponent(id))) return problem(response, 400, 'request-invalid')
    const lot = lots.get(id)
    if (!lot) return problem(response, 404, 'seed-not-found')
    if (action === 'draw') return draw(response, lot, body)
    if (request.method === 'DELETE') {
      lots.delete(id)
      return send(response, 204)
    }
    if (fault === 'undeclared status') return send(response, 206, lot)
    if (fault === 'does not answer') {
      request.socket.destroy()
      return undefined
    }
    if (fault === 'cuts the body off') {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(lot).slice(0, -2))
      return
    }
    send(response, 200, lot)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => problem(response, 500, 'internal-error'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

const isId = (text: string) => /^seed_[0-9]{1,9}$/.test(text)

const isGrams = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= 100_000

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
