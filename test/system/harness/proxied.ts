import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { WebSocket } from 'ws'
import { startChild } from './child.ts'
import { musenProgram, startMusen } from './musen.ts'
import { freePort } from './ports.ts'
import { PROXY_NAME, type ProxyPlaces } from './proxy.ts'
import { temporaryDirectory } from './temporary.ts'
import { until } from './until.ts'

export interface AskOptions {
  body?: string
  headers?: Record<string, string>
  /** An address of this machine that the client comes from. */
  from?: string
}

export interface ProxiedAnswer {
  status: number | undefined
  headers: IncomingMessage['headers']
  text: string
}

/** musen behind a proxy, as `deploy/README.md` has it, and a client before it. */
export async function startProxied(startProxy: (places: ProxyPlaces) => void) {
  const data = temporaryDirectory()
  const port = await freePort()
  const name = `${PROXY_NAME}:${port}`
  const making = startChild(process.execPath, [musenProgram, 'keys', 'create', '--admin', '--data', data])
  const [token] = await making.said(/musen_\w+/)
  await making.exited
  const flags = ['--trusted-proxies', '127.0.0.1', '--allowed-hosts', name]
  const musen = await startMusen({ data, flags })
  startProxy({ port, musenPort: Number(new URL(musen.url).port) })
  const place = { host: '127.0.0.1', port, servername: PROXY_NAME, rejectUnauthorized: false, agent: false } as const

  async function open(
    method: string,
    path: string,
    { body, headers, from }: AskOptions = {},
  ): Promise<IncomingMessage> {
    const type = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }
    const asking = request({
      ...place,
      method,
      path,
      ...(from !== undefined && { localAddress: from }),
      headers: { host: name, ...type, ...headers },
    })
    asking.end(body)
    const [answer] = await once(asking, 'response')
    return answer
  }

  async function ask(method: string, path: string, options?: AskOptions): Promise<ProxiedAnswer> {
    const answer = await open(method, path, options)
    let text = ''
    for await (const chunk of answer) text += chunk
    return { status: answer.statusCode, headers: answer.headers, text }
  }

  await until('the proxy to serve', async () => {
    const answer = await ask('GET', '/health/ready').catch(() => undefined)
    return answer?.status === 200
  })
  return {
    origin: `https://${name}`,
    authorization: { authorization: `Bearer ${token}` },
    /** Resolves once the answer has begun. */
    open,
    ask,
    /** A WebSocket, not open yet. */
    connect: (path: string, headers: Record<string, string>) =>
      new WebSocket(`wss://127.0.0.1:${port}${path}`, 'musen.v1', { ...place, headers: { host: name, ...headers } }),
  }
}
