import { type ApiMode, encodeApiFrame } from '../../radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../../radio/families/xbee/api/codec.ts'
import { type AtCommandFrame, decodeHostFrame, type HostFrame } from '../../radio/families/xbee/api/host-frames.ts'
import { encodeModuleFrame, type ModuleFrame } from '../../radio/families/xbee/api/module-frames.ts'
import { encodeNodeIdentity } from '../../radio/families/xbee/node-identity.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createRevocable } from '../revocable.ts'
import { createXbeeAir, type Transmission } from './air.ts'
import { createXbeeNodes } from './nodes.ts'
import { createParameters, OK } from './parameters.ts'

/** The module's own address: that of a coordinator. */
const OWN = { address64: '0013A20041234567', address16: '0000', name: 'musen simulator' }
const ANSWER_MS = 2
const BOOT_MS = 300
const TENTH_MS = 100
const TOO_LARGE = 0x74
const SELF = 0x23
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
    explicit: () => parameters.number('AO') === 1,
    hear: (frame, about) => transmit(wire(frame), about),
    report: (frame, about) => answer(wire(frame), about),
  })

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
    const refusal =
      payload.length > parameters.number('NP')
        ? TOO_LARGE
        : address64 === OWN.address64 || address16 === '0000'
          ? SELF
          : OK
    if (refusal === OK) air.transmitted({ ...frame, payload: Uint8Array.from(payload) })
    else if (frameId !== 0)
      own.after(ANSWER_MS, () =>
        answer(
          wire({ type: 'transmit-status', frameId, address16: 'FFFD', retries: 0, delivery: refusal, discovery: 0 }),
          `status of ${frameId}: ${refusal.toString(16)}`,
        ),
      )
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
    air.discover(withinMs, (node) => respond(frame, OK, encodeNodeIdentity(node.identity)))
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
