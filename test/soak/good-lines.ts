import { createTcpTransport } from '../../src/sim/transport/tcp.ts'
import { createNumbered } from './numbered.ts'
import { pace } from './pace.ts'
import type { Service } from './service.ts'

const LINES_PER_SECOND = 10

export type GoodLines = Awaited<ReturnType<typeof startGoodLines>>

/** A radio without any fault that sends numbered lines: each must be found once in the log, in order. */
export async function startGoodLines(service: Service, id: string) {
  const transport = createTcpTransport()
  let taken = 0
  await transport.plug({ receive: () => taken++, happened() {} })
  await service.post('/v1/radios', { id, driver: 'lines', link: transport.config })
  const heard = createNumbered()
  let sent = 0
  let unheard = 0
  let quiet = false
  const following = service.follow(
    id,
    (payload) => heard.add(Buffer.from(payload).toString('latin1')),
    () => quiet,
  )
  // A failure is told where it is awaited, and not before.
  following.catch(() => {})
  let halt = () => {}

  return {
    id,
    /** Called once the radio is online. */
    talk(): void {
      halt = pace(LINES_PER_SECOND, (count) => {
        for (let line = 0; line < count; line++)
          if (transport.write(Buffer.from(`${sent}\n`))) sent++
          else unheard++
      })
    },
    hush: () => halt(),
    /** Resolves when all that is in the log was read. */
    async end(): Promise<void> {
      quiet = true
      await following
      await transport.unplug()
    },
    /** `unheard`: lines that could not be sent, because no host was connected or it did not read. */
    counts: () => ({ sent, unheard, taken, ...heard.counts() }),
  }
}
