import type { Answer } from '../../composed/service.ts'
import type { Operation } from '../document.ts'

type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
/** Makes the demo refuse an operation, and returns the refusal. */
type Provocation = (ask: Ask) => Promise<Answer>

const OLD = { 'if-match': '"999"' }
const NOWHERE = { type: 'tcp', host: '127.0.0.1', port: 1 }
const XBEE = '/v1/radios/xbee-demo'
const radio = (more: object) => ({ id: 'tnc', driver: 'kiss', link: NOWHERE, ...more })
const webhook = (more: object = {}) => ({ url: 'https://example.com/musen', ...more })

/** Sends the request twice: with the same key, but with another body the second time. */
const reused =
  (path: string, first: unknown, second: unknown): Provocation =>
  async (ask) => {
    const key = { 'idempotency-key': `reused-${path}` }
    await ask('POST', path, first, key)
    return ask('POST', path, second, key)
  }

const twice =
  (path: string, body: unknown): Provocation =>
  async (ask) => {
    await ask('POST', path, body)
    return ask('POST', path, body)
  }

async function offlineXbee(ask: Ask): Promise<string> {
  await ask('POST', '/v1/radios', { id: 'off', driver: 'xbee', link: NOWHERE, enabled: false })
  return '/v1/radios/off'
}

async function newWebhook(ask: Ask): Promise<string> {
  const { body } = await ask('POST', '/v1/webhooks', webhook({ enabled: false }))
  return `/v1/webhooks/${body.webhook.id}`
}

async function firstKey(ask: Ask): Promise<string> {
  const { items } = (await ask('GET', '/v1/keys')).body
  return `/v1/keys/${items[0].id}`
}

/** How each refusal comes about that an operation documents by an example of its own. */
export const REFUSALS: Record<string, Provocation> = {
  'sendMessage 422': (ask) =>
    ask('POST', '/v1/messages', {
      radioId: 'kiss-demo',
      destination: 'OH2XYZ-9',
      payload: { encoding: 'text', data: 'x'.repeat(300) },
    }),
  'cancelMessage 409': async (ask) => {
    const { items } = (await ask('GET', '/v1/messages?direction=in&limit=1')).body
    return ask('POST', `/v1/messages/${items[0].id}/cancel`)
  },
  'createRadio 409': (ask) => ask('POST', '/v1/radios', radio({ id: 'kiss-demo', options: { callsign: 'JA1ZZZ-1' } })),
  'createRadio 422': (ask) => ask('POST', '/v1/radios', radio({})),
  'updateRadio 412': (ask) => ask('PATCH', '/v1/radios/spare', { name: 'Spare' }, OLD),
  'updateRadio 422': (ask) => ask('PATCH', '/v1/radios/spare', { options: { callsign: null } }),
  'deleteRadio 412': (ask) => ask('DELETE', '/v1/radios/spare', undefined, OLD),
  'previewDecoder 422': (ask) =>
    ask('POST', '/v1/radios/spare/preview-decoder', {
      decoders: [{ type: 'json', fields: [{ pointer: '/t', name: 'temperature', unit: 'K' }] }],
    }),
  'startDiscovery 409': twice(`${XBEE}/discoveries`, { durationMs: 60_000 }),
  'startDiscovery 422': reused('/v1/radios/lines-demo/discoveries', { durationMs: 1000 }, { durationMs: 2000 }),
  'listSettings 422': (ask) => ask('GET', `${XBEE}/settings?name=XX`),
  'getSetting 422': (ask) => ask('GET', `${XBEE}/settings/NI?address=nowhere`),
  'updateSetting 422': (ask) => ask('PUT', `${XBEE}/settings/NI`, { value: 'x'.repeat(40) }),
  'listSettings 503': async (ask) => ask('GET', `${await offlineXbee(ask)}/settings?name=NI&include=value`),
  'getSetting 503': async (ask) => ask('GET', `${await offlineXbee(ask)}/settings/NI`),
  'updateSetting 503': async (ask) => ask('PUT', `${await offlineXbee(ask)}/settings/NI`, { value: 'x' }),
  'startCapture 409': twice('/v1/radios/kiss-demo/captures', {}),
  'startCapture 422': reused('/v1/radios/lines-demo/captures', {}, { maxBytes: 4096 }),
  'updateNode 412': async (ask) => {
    const { items } = (await ask('GET', '/v1/nodes?radioId=kiss-demo&limit=1')).body
    return ask('PATCH', `/v1/nodes/${encodeURIComponent(items[0].id)}`, { label: 'Roof' }, OLD)
  },
  'deleteNode 412': async (ask) => {
    const { items } = (await ask('GET', '/v1/nodes?radioId=kiss-demo&limit=1')).body
    return ask('DELETE', `/v1/nodes/${encodeURIComponent(items[0].id)}`, undefined, OLD)
  },
  'listEvents 409': (ask) => ask('GET', '/v1/events?cursor=0000000000-1'),
  'createQueue 409': (ask) => ask('POST', '/v1/queues', { name: 'demo' }),
  'createQueue 422': reused('/v1/queues', { name: 'one' }, { name: 'two' }),
  'updateQueue 412': (ask) => ask('PATCH', '/v1/queues/demo', { maxDeliveries: 9 }, OLD),
  'deleteQueue 412': (ask) => ask('DELETE', '/v1/queues/demo', undefined, OLD),
  'leaseEvents 422': reused('/v1/queues/demo/lease', { max: 1 }, { max: 2 }),
  'createWebhook 422': (ask) => ask('POST', '/v1/webhooks', webhook({ url: 'http://10.0.0.1/hook' })),
  'updateWebhook 412': async (ask) => ask('PATCH', await newWebhook(ask), { enabled: false }, OLD),
  'updateWebhook 422': async (ask) => ask('PATCH', await newWebhook(ask), { url: 'http://10.0.0.1/hook' }),
  'deleteWebhook 412': async (ask) => ask('DELETE', await newWebhook(ask), undefined, OLD),
  'rotateWebhookSecret 422': async (ask) => {
    const path = `${await newWebhook(ask)}/rotate-secret`
    return reused(path, {}, { overlapMs: 1000 })(ask)
  },
  'testWebhook 422': async (ask) => {
    // The key belongs to the test of another webhook.
    const key = { 'idempotency-key': 'reused-test' }
    await ask('POST', `${await newWebhook(ask)}/test`, undefined, key)
    return ask('POST', `${await newWebhook(ask)}/test`, undefined, key)
  },
  'createWebhook 409': async (ask) => {
    const made: string[] = []
    for (;;) {
      const answer = await ask('POST', '/v1/webhooks', webhook({ enabled: false }))
      if (answer.status === 201) made.push(answer.body.webhook.id)
      else {
        // The other refusals need webhooks of their own.
        for (const id of made) await ask('DELETE', `/v1/webhooks/${id}`)
        return answer
      }
    }
  },
  'createKey 422': (ask) => ask('POST', '/v1/keys', { name: 'Admin', scopes: ['keys:admin'], radios: ['kiss-demo'] }),
  'updateKey 412': async (ask) => ask('PATCH', await firstKey(ask), { name: 'Other' }, OLD),
  'updateLogging 412': (ask) => ask('PATCH', '/v1/logging', { level: 'debug' }, OLD),
  'updateKey 422': async (ask) => ask('PATCH', await firstKey(ask), { scopes: ['keys:admin'], radios: ['kiss-demo'] }),
  'revokeKey 412': async (ask) => ask('POST', `${await firstKey(ask)}/revoke`, undefined, OLD),
  'startProbe 409': async (ask) => {
    const { body } = await ask('GET', '/v1/radios/kiss-demo')
    return ask('POST', '/v1/probes', { target: body.link })
  },
  'startProbe 422': reused('/v1/probes', { target: NOWHERE, listenMs: 100 }, { target: NOWHERE, listenMs: 200 }),
}

const KNOWN: Record<string, string> = { radioId: 'xbee-demo', queueName: 'demo' }
const UNKNOWN: Record<string, string> = { radioId: 'roof', nodeId: 'kiss-demo:N0CALL-9', queueName: 'nothing' }
const BODIES: Record<string, unknown> = {
  updateRadio: { enabled: false },
  updateWebhook: { enabled: false },
  updateKey: { name: 'Other' },
  updateNode: { label: 'Roof' },
  updateSetting: { value: 'x' },
  ackLeases: { leaseIds: ['1-a'] },
  extendLeases: { leaseIds: ['1-a'] },
  releaseLeases: { leaseIds: ['1-a'] },
  updateQueue: { maxDeliveries: 2 },
}

/** Asks an operation about something that does not exist: the last id of its path, in a form that such ids have. */
export function unknownTo({ id, method, path, parameters, body }: Operation): Provocation {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const exampleOf = (name: string) => String(parameters.find((one) => one.name === name)?.examples[0])
  // Another number, or another digit of a UUID.
  const other = (id: string) =>
    /-\d$|^\d$/.test(id) ? `${id}999` : id.replace(/\w$/, (end) => (end === '9' ? '8' : '9'))
  const unknown = (name: string) => UNKNOWN[name] ?? other(exampleOf(name))
  const idFor = (name: string) => (name === names.at(-1) ? unknown(name) : (KNOWN[name] ?? exampleOf(name)))
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(idFor(name)))
  return (ask) => ask(method, url, BODIES[id] ?? (body && {}))
}
