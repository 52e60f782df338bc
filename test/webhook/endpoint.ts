import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { components } from '../../generated/types.ts'

export type Delivered = components['schemas']['WebhookDelivery']

export interface Taken {
  headers: IncomingHttpHeaders
  text: string
  body: Delivered
}

export type Endpoint = Awaited<ReturnType<typeof startEndpoint>>

/** Somebody's endpoint. `answer` says what it does with what it was posted; it takes it unless told otherwise. */
export async function startEndpoint(
  answer: (response: ServerResponse, taken: Taken, number: number) => void = (response) => void response.end(),
  tls?: { key: string; cert: string },
) {
  const taken: Taken[] = []
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    response.on('error', () => {})
    request.on('error', () => {})
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const one = { headers: request.headers, text, body: JSON.parse(text) as Delivered }
      taken.push(one)
      answer(response, one, taken.length)
    })
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/hook`,
    taken,
    /** The seqs of all events that it was posted, tests aside. */
    seqs: () => taken.flatMap(({ body }) => body.events.map(({ seq }) => seq)),
    async close(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * Whether a request is signed by a secret, by the library that a receiver would use. Its `verify` refuses what is older than five minutes, which
 * the requests of a long test are when it looks at them.
 */
export function isSignedBy(secret: string, { headers, text }: Taken): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signatures } = headers
  const signed = new Webhook(secret).sign(String(id), new Date(Number(seconds) * 1000), text)
  return String(signatures).split(' ').includes(signed)
}
