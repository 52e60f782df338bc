import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { peer } from './harness/installed.ts'
import { startMusen } from './harness/musen.ts'

/** Resolves what a page tells of its attempts; every name is this machine, as after DNS rebinding. */
async function visit(page: string, names: string): Promise<Record<string, string>> {
  const browser = await chromium.launch({
    executablePath: peer('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      `--host-resolver-rules=${names}`,
    ],
  })
  onTestFinished(() => browser.close())
  const tab = await browser.newPage()
  await tab.goto(page)
  const told = tab.locator('#told')
  await told.waitFor({ state: 'attached', timeout: 30_000 })
  return JSON.parse((await told.textContent()) ?? '{}')
}

/** What any page would try, told in a way that the test can read. */
const script = (api: string) => `<!doctype html><body><script type="module">
const attempt = (work) => Promise.race([work(), new Promise((r) => setTimeout(() => r('no answer'), 5000))]).catch((e) => 'refused: ' + e.name)
const json = { 'content-type': 'application/json' }
const body = JSON.stringify({ radioId: 'lines-demo', payload: { encoding: 'text', data: 'from a foreign page' } })
const told = {
  read: await attempt(async () => 'read: ' + (await (await fetch('${api}/v1/radios')).text()).length),
  post: await attempt(async () => 'status ' + (await fetch('${api}/v1/messages', { method: 'POST', headers: json, body })).status),
  form: await attempt(async () => (await fetch('${api}/v1/messages', { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body })).type),
  events: await attempt(() => new Promise((resolve) => {
    const source = new EventSource('${api}/v1/events')
    source.onmessage = () => resolve('read')
    source.onerror = () => { source.close(); resolve('refused') }
  })),
  stream: await attempt(() => new Promise((resolve) => {
    const socket = new WebSocket('${api}/v1/stream'.replace('http', 'ws'), 'musen.v1')
    socket.onmessage = () => resolve('read')
    socket.onclose = () => resolve('refused')
  })),
}
const element = document.createElement('pre')
element.id = 'told'
element.textContent = JSON.stringify(told)
document.body.append(element)
</script>`

async function servePage(html: string): Promise<number> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test('a page of another origin reads nothing, follows nothing and posts nothing', async () => {
  const musen = await startMusen({ demo: true })
  onTestFinished(async () => void (await musen.stop()))
  const port = await servePage(script(musen.url))
  const told = await visit(`http://page.example:${port}/`, 'MAP page.example 127.0.0.1')
  expect(told).toEqual({
    read: 'refused: TypeError',
    post: 'refused: TypeError',
    form: 'opaque',
    events: 'refused',
    stream: 'refused',
  })
  const messages = await (await fetch(`${musen.url}/v1/messages?limit=1000`)).text()
  expect(messages).not.toContain('from a foreign page')
}, 90_000)

test('a page by a name that comes to resolve to this machine reads nothing either', async () => {
  const musen = await startMusen({ demo: true })
  onTestFinished(async () => void (await musen.stop()))
  const { port } = new URL(musen.url)
  const html = await servePage(script(`http://rebound.example:${port}`))
  const told = await visit(`http://rebound.example:${html}/`, 'MAP rebound.example 127.0.0.1')
  expect(told).toMatchObject({ read: 'refused: TypeError', events: 'refused', stream: 'refused' })

  // As the browser would ask once the page has come by the very name and port: of the same origin, so nothing but the Host tells.
  const asked = (host: string) =>
    new Promise((resolve, reject) => {
      request(`${musen.url}/v1/radios`, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })
  expect(await asked(`rebound.example:${port}`)).toBe(403)
  expect(await asked('rebound.example')).toBe(403)
  expect(await asked(`127.0.0.1.rebound.example:${port}`)).toBe(403)
  expect(await asked(`localhost:${port}`)).toBe(200)
}, 90_000)
