import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { EXIT } from '../src/cli/output/failure.ts'
import { SETTINGS, variableOf } from '../src/config/settings.ts'
import { CONNECTION_LIMITS } from '../src/http/limits/connections.ts'
import { HEARTBEAT_MS } from '../src/stream/outlet.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const FILES = [
  'Dockerfile',
  'docker-compose.yaml',
  'deploy/systemd/musen.service',
  'deploy/health.sh',
  'deploy/debian/musen.yaml',
  'deploy/README.md',
  'deploy/nginx.conf',
  'deploy/Caddyfile',
]
const command: string = JSON.parse(read('package.json')).bin.musen

test.each(FILES)('%s sets no variable that musen does not read', (file) => {
  const variables = Object.keys(SETTINGS).map(variableOf)
  const used = read(file).match(/MUSEN_[A-Z_]*[A-Z]/g) ?? []
  const ofTheClient = ['MUSEN_TOKEN_FILE']
  expect(used.filter((variable) => !variables.includes(variable) && !ofTheClient.includes(variable))).toEqual([])
})

test('the container and its health check use the port that musen listens on', () => {
  const port = SETTINGS.port.default
  expect(read('Dockerfile')).toContain(`EXPOSE ${port}\n`)
  expect(read('Dockerfile')).toContain('COPY --from=build /musen/deploy/health.sh /usr/local/bin/musen-health\n')
  expect(read('deploy/health.sh')).toContain(`/127.0.0.1/\${MUSEN_PORT:-${port}}"`)
  expect(read('deploy/health.sh')).toContain('GET /health/ready ')
  expect(parse(read('docker-compose.yaml')).services.musen.ports).toEqual([`127.0.0.1:${port}:${port}`])
})

test('the container and the unit start the command of the package', () => {
  expect(read('Dockerfile')).toContain(`ln -s /musen/${command} /usr/local/bin/musen`)
  expect(read('deploy/systemd/musen.service')).toContain(`ExecStart=/opt/musen/${command} serve`)
})

test('the proxies of the examples ask where musen listens', () => {
  const { host, port } = SETTINGS
  expect(read('deploy/nginx.conf')).toContain(`server ${host.default}:${port.default};`)
  expect(read('deploy/Caddyfile')).toContain(`reverse_proxy ${host.default}:${port.default} {\n`)
})

test('nginx waits longer for a stream than a heartbeat that is late', () => {
  for (const name of ['proxy_read_timeout', 'proxy_send_timeout']) {
    const [, seconds] = new RegExp(`${name} (\\d+)s;`).exec(read('deploy/nginx.conf')) ?? []
    expect(Number(seconds) * 1000, name).toBeGreaterThanOrEqual(2 * HEARTBEAT_MS)
  }
})

test('Caddy keeps a connection for less time than musen', () => {
  const [, seconds] = /keepalive (\d+)s\n/.exec(read('deploy/Caddyfile')) ?? []
  expect(Number(seconds) * 1000).toBeLessThan(CONNECTION_LIMITS.keepAliveTimeout)
})

test('the unit does not start musen again after a wrong configuration', () => {
  expect(read('deploy/systemd/musen.service')).toContain(`RestartPreventExitStatus=${EXIT.configuration}\n`)
})
