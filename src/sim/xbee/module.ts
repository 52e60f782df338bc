import { type ApiMode, encodeApiFrame } from '../../radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../radio/families/xbee/api/codec.ts'
import {
  type AtCommandFrame,
  decodeHostFrame,
  type ExplicitTransmitFrame,
  type HostFrame,
} from '../../radio/families/xbee/api/host-frames.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../radio/families/xbee/api/module-frames.ts'
import { encodeIoSample } from '../../radio/families/xbee/io-sample.ts'
import { encodeNodeIdentity } from '../../radio/families/xbee/node-identity.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createRevocable } from '../revocable.ts'
import { createXbeeAir, type Transmission } from './air.ts'
import { createXbeeNodes } from './nodes.ts'
import { createParameters, OK } from './parameters.ts'
import { answerZdo, isZdo } from './zdo.ts'

/** The module's own address: that of a coordinator. */
const OWN = { address64: '0013A20041234567', address16: '0000', name: 'musen simulator', role: 'coordinator' } as const
/** An address of any coordinator. */
const COORDINATOR_64 = '0000000000000000'
const ANSWER_MS = 2
const BOOT_MS = 300
const TENTH_MS = 100
const TOO_LARGE = 0x74
const SELF = 0x23
/** The module's own pins, which are not connected. */
const OWN_PINS = { digital: { DIO2: false, DIO3: false }, analog: { AD1: 512 } }
const NOTHING: Uint8Array = new Uint8Array(0)
/** Modem status (8A). */
const HARDWARE_RESET = 0
const COORDINATOR_STARTED = 6

/** Simulates an XBee coordinator with Zigbee firmware, and its network. */
export function createXbeeModule(deps: ModuleDeps, { apiMode }: { apiMode: ApiMode }): SimulatedModule {
  const { random, agenda, ledger, transmit, answer, carries, congested, nodes: count, rate, limit } = deps
  const nodes = createXbeeNodes(count, random.fork('nodes'))
  const parameters = createParameters({ ...OWN, apiMode })
  let decoder = freshDecoder()
  const own = createRevocable(agenda)
  let boots = 0
  let booting = false
  const air = createXbeeAir({
    nodes,
    random: random.fork('air'),
    agenda,
    rate,
    limit,
    congested,
    carries,
    explicit: isExplicit,
    hear: (frame, about) => transmit(wire(frame), about),
    report: (frame, about) => answer(wire(frame), about),
  })

  /** Bit 0 of AO; the others pass on more of the device profile. */
  function isExplicit(): boolean {
    return (parameters.number('AO') & 1) === 1
  }

  function mode(): ApiMode {
    return parameters.number('AP') === 2 ? 2 : 1
  }

  function freshDecoder() {
    return createApiDecoder(mode(), { onFrame: receiveFrame, onDiscarded: (bytes) => ledger.junk(bytes) })
  }

  function wire(frame: ModuleFrame): Uint8Array {
    return encodeApiFrame(encodeModuleFrame(frame), mode())
  }

  function receiveFrame(data: Uint8Array): void {
    const frame = decodeHostFrame(data)
    const bytes = encodeApiFrame(data, mode())
    if (!frame) {
      const type = (data[0] ?? 0).toString(16)
      ledger.receive({ bytes, kind: 'malformed', carried: false, about: `a frame of the type ${type}` })
      return
    }
    const isData = frame.type === 'transmit' || frame.type === 'explicit-transmit'
    ledger.receive({ bytes, kind: isData ? 'frame' : 'command', carried: true, about: aboutHost(frame) })
    if (isData) send(frame)
    else if (frame.type === 'remote-at-command') air.remote(frame)
    // The frame's bytes may belong to the host.
    else own.after(ANSWER_MS, () => command({ ...frame, parameter: Uint8Array.from(frame.parameter) }))
  }

  function send(frame: Transmission): void {
    const { frameId, payload, address64, address16 } = frame
    const isOwn = address64 === OWN.address64 || address64 === COORDINATOR_64 || address16 === OWN.address16
    if (isOwn && frame.type === 'explicit-transmit' && isZdo(frame)) {
      answerOwnZdo({ ...frame, payload: Uint8Array.from(payload) })
      return
    }
    const refusal = payload.length > parameters.number('NP') ? TOO_LARGE : isOwn ? SELF : OK
    if (refusal === OK) air.transmitted({ ...frame, payload: Uint8Array.from(payload) })
    else if (frameId !== 0)
      own.after(ANSWER_MS, () =>
        answer(
          wire({ type: 'transmit-status', frameId, address16: 'FFFD', retries: 0, delivery: refusal, discovery: 0 }),
          `status of ${frameId}: ${refusal.toString(16)}`,
        ),
      )
  }

  /** The module answers requests of the device profile to itself, as it answers those of other nodes. */
  function answerOwnZdo(frame: ExplicitTransmitFrame): void {
    const { frameId, payload } = frame
    const status = {
      type: 'transmit-status',
      frameId,
      address16: OWN.address16,
      retries: 0,
      delivery: OK,
      discovery: 0,
    } as const
    own.after(ANSWER_MS, () => {
      if (frameId !== 0) answer(wire(status), `status of ${frameId}: 0`)
      if (!isExplicit()) return
      const { address64, address16 } = OWN
      const reply = {
        type: 'explicit-receive',
        address64,
        address16,
        options: 0x01,
        ...answerZdo(frame, payload, OWN),
      } as const
      answer(wire(reply), `answers cluster ${frame.clusterId.toString(16)}`)
    })
  }

  function respond({ frameId, command }: AtCommandFrame, status: number, value = NOTHING): void {
    if (frameId !== 0)
      answer(wire({ type: 'at-response', frameId, command, status, value }), `answers ${command} with ${status}`)
  }

  function command(frame: AtCommandFrame): void {
    if (frame.command === 'ND') {
      discover(frame)
      return
    }
    if (frame.command === 'IS') {
      respond(frame, OK, encodeIoSample(OWN_PINS))
      return
    }
    if (frame.command === 'FR') {
      respond(frame, OK)
      agenda.after(ANSWER_MS, reset)
      return
    }
    const before = mode()
    const { status, value } = parameters.run(frame.command, frame.parameter, !frame.queued)
    respond(frame, status, value)
    if (mode() !== before) decoder = freshDecoder()
  }

  function discover(frame: AtCommandFrame): void {
    const withinMs = parameters.number('NT') * TENTH_MS
    // With a name, only nodes of this name answer.
    const wanted = Buffer.from(frame.parameter).toString('latin1')
    air.discover(withinMs, ({ identity }) => {
      if (wanted === '' || identity.name === wanted) respond(frame, OK, encodeNodeIdentity(identity))
    })
    own.after(withinMs, () => respond(frame, OK))
  }

  function reset(): void {
    parameters.restart()
    air.forget()
    own.revoke()
    decoder = freshDecoder()
    booting = true
    const boot = ++boots
    agenda.after(BOOT_MS, () => {
      if (boot !== boots) return
      booting = false
      for (const status of [HARDWARE_RESET, COORDINATOR_STARTED])
        answer(wire({ type: 'modem-status', status }), `modem status ${status}`)
    })
  }

  return {
    receive(chunk) {
      if (booting) ledger.junk(chunk.length)
      else decoder.push(chunk)
    },
    talk: air.talk,
    hush: air.hush,
    reset,
  }
}

function aboutHost(frame: HostFrame): string {
  switch (frame.type) {
    case 'at-command':
      return `the command ${frame.command}`
    case 'remote-at-command':
      return `the command ${frame.command} for ${frame.address64}`
    default:
      return `to ${frame.address64} ${frame.address16}: ${Buffer.from(frame.payload).toString('latin1')}`
  }
}
