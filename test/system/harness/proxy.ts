import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild } from './child.ts'
import { peer } from './installed.ts'
import { temporaryDirectory } from './temporary.ts'

export interface ProxyPlaces {
  /** Where it serves by HTTPS. */
  port: number
  /** Where musen listens. */
  musenPort: number
}

/** The name by which the examples serve musen. */
export const PROXY_NAME = 'musen.example.com'

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const CERTIFICATE = root('test/certificates/first.cert.pem')
const KEY = root('test/certificates/first.key.pem')

/** An example of `deploy`, with other ports and files. @throws when one of the texts is not in it */
function adapted(file: string, changes: readonly [string, string][]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}.`)
      return text.replaceAll(from, to)
    },
    readFileSync(root(file), 'utf8'),
  )
}

/** nginx with `deploy/nginx.conf`, as a configuration of Debian's would include it. */
export function startNginx({ port, musenPort }: ProxyPlaces): void {
  const directory = temporaryDirectory()
  const example = adapted('deploy/nginx.conf', [
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['listen [::]:443 ssl;', ''],
    ['/etc/ssl/musen.example.com/fullchain.pem', CERTIFICATE],
    ['/etc/ssl/musen.example.com/privkey.pem', KEY],
    ['127.0.0.1:8730', `127.0.0.1:${musenPort}`],
  ])
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const main = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'error_log stderr;',
    `pid ${directory}/pid;`,
    'events {}',
    'http {',
    'access_log off;',
    ...kinds.map((kind) => `${kind}_temp_path ${directory}/${kind};`),
    example,
    '}',
  ]
  const file = join(directory, 'nginx.conf')
  writeFileSync(file, main.join('\n'))
  startChild(peer('nginx'), ['-p', directory, '-e', 'stderr', '-c', file])
}

/** Caddy with `deploy/Caddyfile`, but for the certificate, which it would get from elsewhere. */
export function startCaddy({ port, musenPort }: ProxyPlaces): void {
  const directory = temporaryDirectory()
  const example = adapted('deploy/Caddyfile', [
    [`\n${PROXY_NAME} {`, `\nhttps://${PROXY_NAME}:${port} {\n\tbind 127.0.0.1\n\ttls ${CERTIFICATE} ${KEY}`],
    ['127.0.0.1:8730', `127.0.0.1:${musenPort}`],
  ])
  const file = join(directory, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${example}`)
  const home = join(directory, 'home')
  mkdirSync(home)
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  startChild(peer('caddy'), ['run', '--config', file, '--adapter', 'caddyfile'], { env })
}
