import type { AprsMessage } from '../../domain/decoded/aprs.ts'
import { encodeAck, encodeMessage, parseMessage } from '../../radio/families/kiss/aprs/message.ts'
import type { Ax25Frame, UiFrame } from '../../radio/families/kiss/ax25.ts'
import type { Agenda } from '../agenda.ts'
import { createNetwork, type Network } from '../network.ts'
import type { Random } from '../random.ts'
import { digipeat } from './digipeat.ts'
import { createMailbox } from './mailbox.ts'
import type { Station } from './stations.ts'

/** The software of all stations. APRS puts it in the destination. */
const TOCALL = 'APZMSN'
const MIN_ANSWER_MS = 200
const MAX_ANSWER_MS = 1_200
const MIN_DIGIPEAT_MS = 150
const MAX_DIGIPEAT_MS = 400

export interface AirDeps {
  stations: readonly Station[]
  random: Random
  agenda: Agenda
  rate: number | undefined
  limit: number | undefined
  /** Callsign that stations write to until they have heard the gateway. */
  gateway: string
  congested(): boolean
  /** Called with a frame that the TNC receives on its KISS port `port`. */
  hear(frame: UiFrame, port: number): void
}

/** Simulates the stations in reach of the TNC, and their reactions to its transmissions. */
export function createAir(deps: AirDeps): Network & { transmitted(frame: Ax25Frame, port: number): void } {
  const { stations, random, agenda, rate, hear } = deps
  const answers = random.fork('answers')
  const digipeater = stations.find(({ digipeats }) => digipeats)
  const byAddress = new Map(stations.map((station) => [station.address, { station, mailbox: mailboxOf(station) }]))
  let gateway = deps.gateway
  /** The KISS port of the gateway's last transmission. */
  let port = 0

  function mailboxOf({ address }: Station) {
    return createMailbox(agenda, (text, id) => put(address, encodeMessage(gateway, Buffer.from(text), id)))
  }

  function put(source: string, info: Uint8Array, path: string[] = []): void {
    const frame = { source, destination: TOCALL, path, info }
    hear(frame, port)
    if (path.length > 0) repeat({ ...frame, path: path.map((address) => ({ address, repeated: false })) }, port)
  }

  function repeat(
    frame: Pick<Ax25Frame, 'source' | 'destination' | 'path' | 'info'> & { pid?: number },
    on: number,
  ): void {
    const { source, destination, info, pid = 0xf0 } = frame
    const path = digipeater && digipeat(frame, digipeater.address)
    if (!path) return
    agenda.after(answers.between(MIN_DIGIPEAT_MS, MAX_DIGIPEAT_MS), () =>
      hear({ source, destination, path, pid, info }, on),
    )
  }

  function speak(station: Station, turn: number): void {
    const text = turn % 4 === 3 ? station.status(turn) : station.position(turn)
    // With a rate each turn is one frame, so that the rate is exact.
    if (rate !== undefined) {
      put(station.address, Buffer.from(text))
      return
    }
    put(station.address, Buffer.from(text), turn % 3 === 2 && !station.digipeats ? ['WIDE1-1'] : [])
    if (station.writesEvery > 0 && turn % station.writesEvery === station.writesEvery - 1)
      byAddress.get(station.address)?.mailbox.write(`Hello from ${station.address}, report ${turn}`)
  }

  function receiveMessage(to: Station, from: string, { text, messageId }: AprsMessage): void {
    if (to.manner === 'ignores') return
    agenda.after(answers.between(MIN_ANSWER_MS, MAX_ANSWER_MS), () => {
      if (messageId !== undefined) put(to.address, encodeAck(from, messageId, to.manner === 'rejects'))
      if (to.manner === 'replies') reply(to, text)
    })
  }

  const replied = new Map<string, string>()
  /** Replies once to a message, even if it is repeated. */
  function reply({ address }: Station, text: string): void {
    if (replied.get(address) === text) return
    replied.set(address, text)
    byAddress.get(address)?.mailbox.write(`Got: ${text}`.slice(0, 60))
  }

  const network = createNetwork({
    ...deps,
    nodes: stations,
    speak,
  })

  return {
    talk: network.talk,
    hush: network.hush,
    get said() {
      return network.said
    },
    transmitted(frame, on) {
      port = on
      if (!byAddress.has(frame.source)) gateway = frame.source
      repeat(frame, on)
      const parsed = parseMessage(frame.info)
      const addressed = parsed && byAddress.get(parsed.addressee)
      if (!addressed) return
      const { decoded } = parsed
      if (decoded.type === 'aprs-ack') addressed.mailbox.answered(decoded.messageId)
      else if (decoded.type === 'aprs-message') receiveMessage(addressed.station, frame.source, decoded)
    },
  }
}
