import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const AUDIENCE = 'https://musen.test'

type Issuer = Awaited<ReturnType<typeof startIssuer>>

/** A key of an issuer, which may sign whatever a test wants. */
export async function createKey(kid: string, alg = 'RS256') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  const [secret, open] = [await exportJWK(privateKey), await exportJWK(publicKey)]
  return {
    kid,
    alg,
    privateKey,
    secretJwk: { ...secret, kid, alg, use: 'sig' },
    jwk: { ...open, kid, alg, use: 'sig' },
  }
}
export type IssuerKey = Awaited<ReturnType<typeof createKey>>

/** A real issuer, the package `oidc-provider`, whose one client gets tokens by its secret. */
export async function startIssuer(keys: IssuerKey[]) {
  // It has no types of its own.
  const name = 'oidc-provider'
  const { Provider } = await import(name)
  const server = createServer((request, response) => void callback(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const resource = {
    scope: 'messages:read radios:read',
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: 600,
    jwt: { sign: { alg: 'RS256' } },
  }
  const provider = new Provider(issuer, {
    jwks: { keys: keys.map(({ secretJwk }) => secretJwk) },
    clients: [
      {
        client_id: 'pager',
        client_secret: 'the secret of a client of a test',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        getResourceServerInfo: () => resource,
        useGrantedResource: () => true,
      },
    },
  })
  const callback = provider.callback()
  return {
    issuer,
    async token(scope: string): Promise<string> {
      const answer = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa('pager:the+secret+of+a+client+of+a+test')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
      })
      const body = (await answer.json()) as { access_token: string }
      if (!answer.ok) throw new Error(JSON.stringify(body))
      return body.access_token
    },
    close: () => closeServer(server),
  }
}

/** An issuer that has whatever keys a test gives it, for what no real one would do. */
export async function startKeyServer(keys: IssuerKey[]) {
  let requests = 0
  let asked = 0
  const served = { keys, isDown: false, isSilent: false, jwksUri: '' }
  const server = createServer(({ url }, response) => {
    requests++
    if (served.isSilent) return
    if (served.isDown) return void response.writeHead(500).end()
    if (url === '/jwks') asked++
    const body =
      url === '/jwks'
        ? { keys: served.keys.map(({ jwk }) => jwk) }
        : { issuer, jwks_uri: served.jwksUri || `${issuer}/jwks` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  /** Of the keys, and of anything. */
  return { issuer, served, asked: () => asked, requests: () => requests, close: () => closeServer(server) }
}

export interface TokenParts {
  issuer: string
  key: IssuerKey
  claims?: JWTPayload
  /** Seconds from now. */
  expiresIn?: number
  header?: Record<string, unknown>
}

export function sign({ issuer, key, claims = {}, expiresIn = 600, header = {} }: TokenParts): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'someone', scope: 'radios:read', ...claims })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(key.privateKey)
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export type { Issuer }
