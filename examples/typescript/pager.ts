import { createMusenClient, MusenError } from 'musen/client'

/**
 * A pager: shows every message that a radio receives, and answers those that say "ping". It keeps its place in the log while the connection or
 * the service is away; what it sends is sent once.
 *
 * usage: node pager.ts URL RADIO
 */
const [baseUrl = 'http://127.0.0.1:8730', radioId = 'lines-demo'] = process.argv.slice(2)
const { MUSEN_TOKEN: token } = process.env
const musen = createMusenClient({ baseUrl, ...(token && { token }) })

const stream = musen.stream({
  filter: { type: ['message.received'], radioId },
  onStatus: ({ state }) => console.error(`connection ${state}`),
})
try {
  for await (const event of stream) {
    if (event.type === 'gap') console.error(`${event.from} to ${event.to} are not kept any more`)
    if (event.type !== 'message.received') continue
    const { id, source, payload } = event.message
    console.log(event.seq, source ?? radioId, payload.encoding === 'text' ? payload.data : payload)
    if (payload.encoding !== 'text' || payload.data !== 'ping') continue
    // The key is derived from the answered message, so a restart of this program does not answer it again.
    const idempotencyKey = `pong-${id}`
    const answer = { radioId, ...(source !== undefined && { destination: source }) }
    const sent = await musen.send({ ...answer, payload: { encoding: 'text', data: 'pong' } }, { idempotencyKey })
    console.log(`answered by ${sent.id}`)
  }
} catch (error) {
  if (!(error instanceof MusenError)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
}
