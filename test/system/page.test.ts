import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { violationsOf } from './harness/axe.ts'
import { openBrowser } from './harness/browser.ts'
import { type MusenProcess, startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

/** What must be on a page before it is looked at. */
const PAGES = {
  '/': '.card .mark',
  '/ui/messages': '.virtual .line',
  '/ui/messages?message=msg_demo000000-4': '.timeline [data-state=delivered]',
  '/ui/send?radioId=kiss-demo': '#destination',
} as const

async function startDemo(): Promise<MusenProcess> {
  const musen = await startMusen({ demo: true })
  onTestFinished(async () => void (await musen.stop()))
  return musen
}

/** Opens a page, and records what it says on its console and what it asks of other hosts. */
async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => new URL(request.url()).origin !== url && complaints.push(request.url()))
  return { page, complaints, close: () => context.close() }
}

async function browserOf(): Promise<Browser> {
  const browser = (await openBrowser()).context().browser()
  if (!browser) throw new Error('The page has no browser.')
  return browser
}

describe('every page', () => {
  test('has nothing that axe-core or the browser complains about, at any width, in both themes and languages', async () => {
    const { url } = await startDemo()
    const browser = await browserOf()
    for (const locale of ['en-US', 'ja-JP'])
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [360, 1280]) {
          const viewport = { width, height: 800 }
          const { page, complaints, close } = await open(browser, url, {
            locale,
            colorScheme,
            viewport,
            reducedMotion: 'reduce',
          })
          for (const [path, shown] of Object.entries(PAGES)) {
            const where = `${path} ${locale} ${colorScheme} ${width}`
            await page.goto(url + path)
            await page.locator(shown).first().waitFor()
            expect([where, await violationsOf(page)]).toEqual([where, []])
            expect([where, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
              where,
              true,
            ])
            expect(await page.evaluate('document.documentElement.lang')).toBe(locale.slice(0, 2))
          }
          expect(complaints).toEqual([])
          await close()
        }
  })
})

test('a message is sent by keyboard alone and followed to delivered', async () => {
  const { url } = await startDemo()
  const { page, complaints } = await open(await browserOf(), url)
  await page.goto(`${url}/`)
  await page.locator('.card').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.getByRole('link', { name: 'Send', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Radio').selectOption('kiss-demo')
  await page.getByLabel('To').focus()
  await page.keyboard.type('OH2XYZ-9')
  await page.getByLabel('Payload', { exact: true }).focus()
  await page.keyboard.type('by keyboard')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.timeline [data-state=delivered]').waitFor()
  const states = await page
    .locator('.timeline li')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state')))
  expect([...new Set(states)]).toEqual(['queued', 'sending', 'sent', 'delivered'])
  expect(complaints).toEqual([])
})

/** The seqs of the rows from the newest to the oldest that was loaded, read by scrolling. */
async function seqsOf(page: Page): Promise<number[]> {
  const seqs: number[] = []
  await page.locator('.virtual').evaluate((list) => list.scrollTo(0, 0))
  for (let end = false; !end; ) {
    // What came at once when the connection was back may be behind a row to click.
    const skipped = page.locator('.virtual button.skipped')
    while ((await skipped.count()) > 0) {
      const count = await skipped.count()
      await skipped.first().click()
      await expect.poll(() => skipped.count()).toBeLessThan(count)
    }
    const seen = await page
      .locator('.virtual .line')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-seq'))))
    for (const seq of seen) if (seqs.length === 0 || seq < (seqs.at(-1) ?? 0)) seqs.push(seq)
    end = await page.locator('.virtual').evaluate((list) => {
      const before = list.scrollTop
      list.scrollTop += list.clientHeight
      return list.scrollTop === before
    })
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  }
  return seqs
}

test('the log goes on after kill -9, without a gap and with nothing twice', async () => {
  const data = temporaryDirectory()
  const first = await startMusen({ demo: true, data })
  const { port } = new URL(first.url)
  const { page } = await open(await browserOf(), first.url)
  await page.goto(`${first.url}/ui/messages`)
  await page.locator('.virtual .line').first().waitFor()
  const newest = () => page.locator('.virtual .line').first().getAttribute('data-seq').then(Number)
  const before = await newest()
  await expect.poll(newest, { timeout: 20_000 }).toBeGreaterThan(before)

  await first.stop('SIGKILL')
  const killedAt = await newest()
  const second = await startMusen({ demo: true, data, flags: ['--port', port] })
  onTestFinished(async () => void (await second.stop()))
  await expect.poll(newest, { timeout: 40_000 }).toBeGreaterThan(killedAt + 20)

  await page.getByRole('button', { name: 'Pause' }).click()
  const shown = await seqsOf(page)
  expect(shown.length).toBeGreaterThan(10)
  expect(shown[0]).toBeGreaterThan(killedAt)
  expect(shown.at(-1)).toBeLessThan(killedAt)
  const stored: number[] = []
  for (let cursor = ''; ; ) {
    const answer = await fetch(`${second.url}/v1/messages?limit=1000${cursor}`)
    const { items, nextCursor } = (await answer.json()) as { items: { seq: number }[]; nextCursor?: string }
    stored.push(...items.map(({ seq }) => seq))
    if (nextCursor === undefined) break
    cursor = `&cursor=${nextCursor}`
  }
  const [from = 0, to = 0] = [shown.at(-1), shown[0]]
  expect(shown).toEqual(stored.filter((seq) => seq >= from && seq <= to))
})

test('with keys in force, the page asks for one, refuses a wrong one and forgets it on request', async () => {
  const data = temporaryDirectory()
  const musen = await startMusen({ data })
  onTestFinished(async () => void (await musen.stop()))
  const { page } = await open(await browserOf(), musen.url)
  const create = {
    name: 'admin',
    scopes: ['keys:admin', 'radios:read', 'messages:read', 'events:read', 'nodes:read', 'system:read'],
  }
  const made = await fetch(`${musen.url}/v1/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(create),
  })
  const { token } = (await made.json()) as { token: string }

  await page.goto(`${musen.url}/`)
  await page.getByLabel('Key').fill('musen_0000000000_wrong')
  await page.keyboard.press('Enter')
  await page.locator('#key-refused').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.getByLabel('Key').fill(token)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.getByText('No radios yet.').waitFor()
  await page.getByRole('button', { name: 'Forget key' }).click()
  await page.getByLabel('Key').waitFor()

  await page.goto('about:blank')
  await page.goto(`${musen.url}/#key=${token}`)
  await page.getByText('No radios yet.').waitFor()
  expect(page.url()).toBe(`${musen.url}/`)
})
