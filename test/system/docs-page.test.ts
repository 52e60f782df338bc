import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './harness/browser.ts'
import { startMusen } from './harness/musen.ts'

/** Opens an operation of Swagger UI, tries it out as it stands there, and returns the status and the body that it shows. */
async function tryOut(page: Page, tag: string, operationId: string): Promise<{ status: string; body: string }> {
  const operation = page.locator(`#operations-${tag}-${operationId}`)
  await operation.locator('.opblock-summary-control').click()
  // Trying out is switched on from the start.
  await operation.locator('.execute').click()
  const answer = operation.locator('.live-responses-table .response').first()
  const status = (await answer.locator('.response-col_status').textContent()) ?? ''
  const body = (await answer.locator('.highlight-code, .microlight').first().textContent()) ?? ''
  return { status: status.trim().split(/\s/)[0] ?? '', body }
}

test('Swagger UI tries out reading and sending against the demo, without a word to another host', async () => {
  const { url } = await startMusen({ demo: true })
  const page = await openBrowser()
  const complaints: string[] = []
  const requested: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requested.push(request.url()))

  await page.goto(`${url}/docs`)
  await page.locator('#operations-Messages-sendMessage').waitFor()

  const info = await tryOut(page, 'System', 'getInfo')
  expect(info.status).toBe('200')
  expect(info.body).toContain('"storeEpoch": "demo000000"')
  const sent = await tryOut(page, 'Messages', 'sendMessage')
  expect(sent.status).toBe('202')
  expect(sent.body).toContain('"state": "queued"')
  const message = await tryOut(page, 'Messages', 'getMessage')
  expect(message.status).toBe('200')
  expect(message.body).toContain('"id": "msg_demo000000-4"')

  expect(complaints).toEqual([])
  const elsewhere = requested.filter((address) => !address.startsWith(`${url}/`) && !/^(?:data|blob):/.test(address))
  expect(elsewhere).toEqual([])
  expect(requested).toContain(`${url}/v1/info`)
})
