import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createNetwork } from '../network.ts'
import { answerCommand } from './commands.ts'
import { type Saying, toJson, toRecord, toText } from './form.ts'
import { createIdleReader, createLineReader, type HostReaderDeps } from './host-reader.ts'
import { createSensors } from './sensors.ts'

const MIN_ANSWER_MS = 5
const MAX_ANSWER_MS = 30
/** Silence between two messages in the mode `raw`, where nothing else separates them. */
const RAW_GAP_MS = 150
/** Maximum delay of a message in the mode `raw`. The hub drops messages above it. */
const RAW_BACKLOG_MS = 5_000
/** ACK, the first byte of the hub's answer in the mode `raw`. The bytes of the command follow. */
const RAW_ECHO = 0x06

export interface HubSettings {
  mode: 'delimiter' | 'json' | 'raw'
  delimiter: Uint8Array
}

/** Simulates a hub on a serial port that passes on the reports of its wireless sensors and accepts commands. */
export function createSensorHub(deps: ModuleDeps, { mode, delimiter }: HubSettings): SimulatedModule {
  const { random, agenda, ledger, transmit, carries, nodes, rate } = deps
  const sensors = createSensors(nodes, random)
  const answers = random.fork('answers')
  let free = 0
  let boots = 0

  const reader = mode === 'raw' ? createIdleReader(agenda, hostDeps()) : createLineReader(delimiter, hostDeps())
  const network = createNetwork({
    ...deps,
    nodes: sensors,
    speak: (sensor) => say({ say: 'reading', reading: sensor.measure() }, sensor.address),
  })

  function hostDeps(): HostReaderDeps {
    return {
      onMessage(bytes) {
        const text = Buffer.from(bytes).toString('utf8')
        if (mode !== 'raw' && text.trim() === '') return
        const carried = carries()
        const about = mode === 'raw' ? `${bytes.length} bytes` : text.trimEnd()
        ledger.receive({ bytes, kind: 'command', carried, about: `the host says ${about}` })
        if (carried) agenda.after(answers.between(MIN_ANSWER_MS, MAX_ANSWER_MS), () => answer(bytes, text))
      },
      onDiscarded: (bytes) => ledger.junk(bytes),
    }
  }

  function answer(bytes: Uint8Array, text: string): void {
    if (mode === 'raw') put(Buffer.concat([Uint8Array.of(RAW_ECHO), bytes]), 'the hub echoes')
    else say(answerCommand(text, sensors, boots), 'the hub answers')
  }

  function say(saying: Saying, who: string): void {
    const text = mode === 'json' ? toJson(saying) : toText(saying)
    if (mode !== 'raw') put(Buffer.concat([Buffer.from(text), delimiter]), `${who}: ${text}`)
    else if (saying.say === 'reading') put(toRecord(saying.reading), `${who}: ${text}`)
  }

  /** Sends a message. With a `rate` in the mode `raw` messages are not separated, because the user has set their number. */
  function put(bytes: Uint8Array, about: string): void {
    const now = agenda.now()
    const at = mode === 'raw' && rate === undefined ? Math.max(now, free) : now
    if (at > now + RAW_BACKLOG_MS) return
    free = at + RAW_GAP_MS
    if (at > now) agenda.after(at - now, () => transmit(bytes, about))
    else transmit(bytes, about)
  }

  return {
    receive: (chunk) => reader.push(chunk),
    talk: network.talk,
    hush: network.hush,
    reset() {
      reader.reset()
      boots++
      say({ say: 'ready', boots }, 'the hub')
    },
  }
}
