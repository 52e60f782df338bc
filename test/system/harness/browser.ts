import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { peer } from './installed.ts'

/** It must not look for anything outside by itself, nor use the one sandbox that containers refuse. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of a browser of its own, which is closed after the present test. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ executablePath: peer('chromium'), args: FLAGS })
  onTestFinished(() => browser.close())
  const page = await browser.newPage(options)
  page.setDefaultTimeout(20_000)
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const path = join(tmpdir(), 'musen-page.png')
    await page.screenshot({ path, fullPage: true }).catch(() => {})
    process.stderr.write(`The page as it was: ${path}\n`)
  })
  return page
}
