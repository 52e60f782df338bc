import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createPtyTransport } from '../../src/sim/transport/pty.ts'
import { addRadio, headOf } from '../api.ts'
import { pinServer } from '../processor.ts'
import { startMusen } from '../program.ts'
import { openRaw } from './raw-client.ts'

/** From the last byte of a line given to the terminal to the event in a client's hands, committed at FULL in between. */
export interface LatencyFigure {
  frames: number
  p50Ms: number
  p99Ms: number
}

export async function benchLatency(
  main: string,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<LatencyFigure> {
  const directory = mkdtempSync(join(tmpdir(), 'musen-bench-'))
  const transport = createPtyTransport({ symlink: join(directory, 'lines') })
  await transport.plug({ receive() {}, happened() {} })
  const service = await startMusen(main, join(directory, 'service'))
  const sentAt: number[] = []
  const took: number[] = []
  try {
    pinServer(service.pid)
    if (!transport.config) throw new Error('The terminal has no link.')
    await addRadio(service.url, { driver: 'lines', link: transport.config, options: {} })
    const client = await openRaw({
      port: Number(new URL(service.url).port),
      after: await headOf(service.url),
      onEvents(json) {
        const now = performance.now()
        for (const item of JSON.parse(json).items) {
          if (item.type !== 'message.received') continue
          const { encoding, data } = item.message.payload
          const text = encoding === 'text' ? data : Buffer.from(data, encoding).toString()
          const sent = sentAt[Number(/^frame (\d+)/.exec(text)?.[1])]
          if (sent !== undefined) took.push(now - sent)
        }
      },
    })
    const started = performance.now()
    for (let due = 0; due < rate * seconds; ) {
      due = Math.min(rate * seconds, Math.floor(((performance.now() - started) * rate) / 1000))
      while (sentAt.length < due) {
        sentAt.push(performance.now())
        transport.write(Buffer.from(`frame ${sentAt.length - 1} of a sensor\n`))
      }
      await pause(1)
    }
    for (let turn = 0; took.length < sentAt.length && turn < 200; turn++) await pause(20)
    if (took.length < sentAt.length || client.faults.length > 0)
      throw new Error(`${sentAt.length - took.length} of ${sentAt.length} frames did not arrive.`)
    took.sort((a, b) => a - b)
    const at = (share: number) => took[Math.floor(took.length * share)] ?? Number.NaN
    return { frames: took.length, p50Ms: at(0.5), p99Ms: at(0.99) }
  } finally {
    await service.stop()
    await transport.unplug()
    rmSync(directory, { recursive: true, force: true })
  }
}
