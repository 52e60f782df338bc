import type { FastifyInstance } from 'fastify'

/** What the three routes answer with. */
export interface BareWork {
  getNode(id: string): object | undefined
  listMessages(query: { limit: number; cursor?: string; radioId?: string }): object
  send(body: BareRequest): { id: string }
}

export interface BareRequest {
  radioId: string
  destination?: string
  payload: { encoding: string; data: string }
  priority?: number
  expiresInMs?: number
}

export function createBare(work: BareWork): FastifyInstance
