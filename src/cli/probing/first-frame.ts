import type { components } from '../../../generated/types.ts'
import type { Terminal } from '../output/terminal.ts'
import type { Service } from '../service.ts'

type Radio = components['schemas']['Radio']

const POLL_MS = 250

/** Waits until a new radio has received a frame. Ends early if its port does not open, or when the user interrupts. */
export async function waitForFrame(
  created: Radio,
  maxMs: number,
  { client, ask }: Service,
  terminal: Terminal,
): Promise<{ radio: Radio; heard: boolean }> {
  const interrupted = terminal.stopRequested()
  const end = performance.now() + maxMs
  let radio = created
  let reported = ''
  for (;;) {
    radio = await ask(client.getRadio({ params: { path: { radioId: created.id } } }))
    const { state, counters } = radio.status
    const heard = counters.framesReceived > 0
    if (heard || state === 'offline' || interrupted.aborted || performance.now() >= end) return { radio, heard }
    const text = state === 'online' ? 'online; waiting for the first frame (Ctrl-C to stop)' : state
    if (text !== reported) terminal.stderr.write(`musen add: ${text}\n`)
    reported = text
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
