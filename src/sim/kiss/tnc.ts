import { decodeAx25, encodeUi, type UiFrame } from '../../radio/families/kiss/ax25.ts'
import { createKissDecoder, encodeKiss, KISS_COMMAND, type KissFrame } from '../../radio/families/kiss/codec.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createAir } from './air.ts'
import { createStations } from './stations.ts'

/** The answers of the TNC to the queries of Dire Wolf's SetHardware convention. */
const HARDWARE_ANSWERS: Record<string, string> = { 'TNC:': 'TNC:musen simulator', 'TXBUF:': 'TXBUF:0' }

/** A KISS TNC with all sixteen ports on one channel, and its stations. */
export function createKissTnc(deps: ModuleDeps, { gateway }: { gateway: string }): SimulatedModule {
  const { random, agenda, ledger, transmit, carries, congested, nodes, rate, limit } = deps
  const stations = createStations(nodes, random.fork('stations'))
  const air = createAir({ stations, random, agenda, rate, limit, gateway, congested, hear })
  let decoder = freshDecoder()

  function freshDecoder() {
    return createKissDecoder({
      onFrame: receiveFrame,
      onDiscarded: (bytes) => ledger.junk(bytes),
    })
  }

  function hear(frame: UiFrame, port: number): void {
    transmit(encodeKiss({ port, command: KISS_COMMAND.data, data: encodeUi(frame) }), describe(frame))
  }

  function receiveFrame(kissFrame: KissFrame): void {
    const { port, command, data } = kissFrame
    const bytes = encodeKiss(kissFrame)
    if (command !== KISS_COMMAND.data) {
      ledger.receive({ bytes, kind: 'command', carried: true, about: `KISS command ${command}, port ${port}` })
      if (command === KISS_COMMAND.setHardware) answerHardware(port, Buffer.from(data).toString('latin1'))
      return
    }
    const frame = decodeAx25(data)
    if (!frame) {
      ledger.receive({ bytes, kind: 'malformed', carried: false, about: `${data.length} bytes that are not AX.25` })
      return
    }
    const carried = carries()
    ledger.receive({ bytes, kind: 'frame', carried, about: describe(frame) })
    if (carried) air.transmitted(frame, port)
  }

  function answerHardware(port: number, query: string): void {
    const answer = HARDWARE_ANSWERS[query]
    if (answer === undefined) return
    const bytes = encodeKiss({ port, command: KISS_COMMAND.setHardware, data: Buffer.from(answer) })
    agenda.after(1, () => transmit(bytes, `the TNC: ${answer}`))
  }

  return {
    receive: (chunk) => decoder.push(chunk),
    talk: air.talk,
    hush: air.hush,
    reset() {
      decoder = freshDecoder()
    },
  }
}

/** Returns a packet in the notation of monitors: `JA1ABC-7>APZMSN,OH2XYZ-9*:text`. */
function describe({ source, destination, path = [], info }: UiFrame): string {
  const hops = path.map((hop) => (typeof hop === 'string' ? hop : `${hop.address}${hop.repeated ? '*' : ''}`))
  return `${[`${source}>${destination}`, ...hops].join(',')}:${Buffer.from(info).toString('latin1')}`
}
