import { createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openBrowser } from './harness/browser.ts'
import { startMusen } from './harness/musen.ts'
import { temporaryDirectory } from './harness/temporary.ts'

/** Sends a line each millisecond on average, to each client. Returns its port. */
async function startFastModule(): Promise<number> {
  let line = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  const timer = setInterval(() => {
    const lines = Array.from({ length: 20 }, () => `line ${++line}\n`).join('')
    for (const socket of sockets) socket.write(lines)
  }, 20)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    clearInterval(timer)
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as { port: number }).port
}

test('a log of 1,000 messages a second stays usable: it skips, says how many, and reads them on demand', async () => {
  const musen = await startMusen({ data: temporaryDirectory() })
  onTestFinished(async () => void (await musen.stop()))
  const link = { type: 'tcp', host: '127.0.0.1', port: await startFastModule() }
  const added = await fetch(`${musen.url}/v1/radios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'fast', driver: 'lines', link }),
  })
  expect(added.status).toBe(201)

  const page = await openBrowser()
  await page.goto(`${musen.url}/ui/messages`)
  const skipped = page.locator('.virtual button.skipped').first()
  await skipped.waitFor()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByText(/^Paused\. [1-9]/).waitFor()
  const seqs = () =>
    page.locator('.virtual .line').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-seq'))))
  // The window has moved on until it was paused.
  await page.locator('.virtual').evaluate((list) => list.scrollTo(0, 0))
  await expect.poll(async () => (await seqs()).length).toBeGreaterThan(0)
  for (let turn = 0; turn < 10 && !(await skipped.isVisible()); turn++)
    await page.locator('.virtual').evaluate((list) => list.scrollBy(0, list.clientHeight))
  const text = (await skipped.textContent()) ?? ''
  expect(Number(/[\d,]+/.exec(text)?.[0].replace(',', ''))).toBeGreaterThan(0)
  const rows = () => page.locator('[data-row]').first().getAttribute('aria-setsize').then(Number)
  const before = await rows()
  await skipped.click()
  await expect.poll(rows, { timeout: 20_000 }).toBeGreaterThan(before)
  expect((await seqs()).every((seq, index, all) => index === 0 || seq < (all[index - 1] ?? 0))).toBe(true)
})
