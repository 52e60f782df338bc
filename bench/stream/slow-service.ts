import { pino } from 'pino'
import { loadConfig } from '../../src/config/load.ts'
import { startMusen } from '../../src/service/compose.ts'

/** The service with a disk that takes longer for each commit; prints where it serves. */
const [data = '', delay = '0'] = process.argv.slice(2)
const config = await loadConfig({ flags: { port: 0, data }, env: {} })
const logger = pino({ level: 'warn' }, process.stderr)
const musen = await startMusen({ config, logger, storeTuning: { commitDelayMs: Number(delay) } })
process.once('SIGTERM', async () => {
  await musen.close()
  process.exit(0)
})
process.stdout.write(`${musen.url}\n`)
