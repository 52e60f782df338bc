import type { DomainError } from '../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../driver.ts'
import { createPauses } from '../pauses.ts'
import { checkMySensorsOrder } from './check.ts'
import { createMySensorsDecoder } from './codec.ts'
import { createEchoes } from './echoes.ts'
import { createGatewayLink } from './gateway.ts'
import { mysensorsInfo } from './info.ts'
import { BROADCAST, COMMAND, GATEWAY, type MySensorsMessage, NODE_ITSELF } from './message.ts'
import { INTERNAL } from './names.ts'
import { createNodeIds } from './node-ids.ts'
import { textOf, toPacket } from './packet.ts'
import { commandNumber, readHeader, readSettings } from './settings.ts'
import { createEvidence, type Evidence, explainSilence, radioFailed, stoppedAnswering, weigh } from './silence.ts'

/** A board that restarts when its port is opened needs up to five seconds: boot loader, then the radio chip. */
const ATTEMPTS = 5
const RECHECK_MS = 5_000

/** Drives a MySensors serial gateway. A node's echo of a message is all that confirms it. */
export function createMySensorsDriver({ write, emit, knownNodes, options: radioOptions }: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  const { pause, stop: endPauses } = createPauses()
  const gateway = createGatewayLink({ write, pause })
  const ids = createNodeIds({ known: async () => (await knownNodes?.()) ?? [] })
  const echoes = createEchoes({
    emit: tell,
    ackTimeoutMs: settings.ackTimeoutMs,
    repeatUnconfirmed: settings.repeatUnconfirmed,
    onSilence: () => void checkGateway(),
  })
  let evidence: Evidence | undefined
  let trouble: DomainError | undefined
  let checking = false
  let online = false
  let stopped = false

  const decoder = createMySensorsDecoder({
    onMessage(message, wireBytes) {
      if (stopped) return
      if (evidence) evidence.messages++
      gateway.ready()
      if (message.ack) hearEcho(message)
      else if (message.node === GATEWAY) hearGateway(message)
      else if (message.node === BROADCAST) hearNameless(message)
      else hearNode(message, wireBytes)
    },
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function hearEcho(message: MySensorsMessage): void {
    tell({ type: 'frame' })
    echoes.echoed(contentOf(message))
  }

  function hearGateway(message: MySensorsMessage): void {
    if (message.command !== COMMAND.internal) {
      // A gateway may have sensors of its own.
      tellPacket(message)
      return
    }
    tell({ type: 'frame' })
    if (message.type === INTERNAL.version) gateway.versionTold(true)
    else if (message.type === INTERNAL.gatewayReady) {
      echoes.reset()
      gateway.versionTold(false)
    } else if (message.type === INTERNAL.log) hearLog(textOf(message.payload) ?? '')
  }

  /** The gateway's own log tells whether its radio chip works; not every gateway is built with it. */
  function hearLog(text: string): void {
    if (/TSM:FAIL|TSP FAIL/.test(text)) setTrouble(radioFailed())
    else if (/TSM:READY/.test(text) && trouble?.code === 'module-unexpected') setTrouble(undefined)
  }

  function hearNameless({ command, type, child }: MySensorsMessage): void {
    tell({ type: 'frame' })
    if (command === COMMAND.internal && type === INTERNAL.idRequest && settings.assignIds) void assignId(child)
  }

  function hearNode(message: MySensorsMessage, wireBytes: number): void {
    const { node, command, type } = message
    ids.heard(node)
    if (!tellPacket(message)) tell({ type: 'discarded', bytes: wireBytes, reason: 'malformed' })
    if (command !== COMMAND.internal) return
    const text = textOf(message.payload)
    if (type === INTERNAL.sketchName && text) tell({ type: 'node', address: String(node), name: text })
    else if (type === INTERNAL.batteryLevel) tellBattery(node, text)
    else if (type === INTERNAL.config) reply(message, settings.metric ? 'M' : 'I')
    else if (type === INTERNAL.time) reply(message, String(localTime()))
  }

  function tellBattery(node: number, text = ''): void {
    const percent = /^\d{1,3}$/.test(text) ? Number(text) : undefined
    if (percent !== undefined && percent <= 100)
      tell({ type: 'node', address: String(node), battery: { percent } })
  }

  function tellPacket(message: MySensorsMessage): boolean {
    const packet = toPacket(message)
    if (packet) tell({ type: 'packet', packet })
    return packet !== undefined
  }

  function reply({ node, child, type }: MySensorsMessage, text: string): void {
    const payload = Buffer.from(text)
    gateway.send({ node, child, command: COMMAND.internal, ack: false, type, payload }).catch(ignore)
  }

  async function assignId(child: number): Promise<void> {
    try {
      const id = await ids.take()
      if (id !== undefined && !stopped)
        await gateway.send({
          node: BROADCAST,
          child,
          command: COMMAND.internal,
          ack: false,
          type: INTERNAL.idResponse,
          payload: Buffer.from(String(id)),
        })
    } catch {
      // The store or the link cannot be reached: the node asks again.
    }
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble === undefined && error === undefined) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  /** A node that does not echo may sleep; a gateway that does not answer is gone. */
  async function checkGateway(): Promise<void> {
    if (checking || !online) return
    checking = true
    try {
      for (let missed = 0; !stopped; ) {
        if (await gateway.isThere()) break
        if (++missed < 2) continue
        setTrouble(stoppedAnswering())
        await pause(RECHECK_MS)
      }
      if (trouble?.code === 'module-silent') setTrouble(undefined)
    } catch {
      // The link is gone: who keeps it knows already.
    } finally {
      checking = false
    }
  }

  return {
    async start() {
      evidence = createEvidence()
      let there = false
      for (let attempt = 1; attempt <= ATTEMPTS && !there && !stopped; attempt++) there = await gateway.isThere()
      if (!there) throw explainSilence(evidence)
      evidence = undefined
      online = true
      if (settings.discoverAtStart) gateway.send(DISCOVER).catch(ignore)
    },
    receive(chunk) {
      if (stopped) return
      if (evidence) weigh(evidence, chunk)
      decoder.push(chunk)
    },
    async send({ key, destination = String(BROADCAST), payload, options }: SendOrder): Promise<SendOutcome> {
      const { command, child = NODE_ITSELF, type = 0, acknowledge } = readHeader(options)
      const node = Number(destination)
      const ack = acknowledge && node !== BROADCAST
      const message: MySensorsMessage = {
        node,
        child,
        command: commandNumber(command),
        ack,
        type,
        payload: command === 'stream' ? toHex(payload) : payload,
      }
      if (ack) return echoes.transmit(key, contentOf(message), () => gateway.send(message))
      await gateway.send(message)
      return { state: 'sent' }
    },
    stop() {
      stopped = true
      echoes.stop()
      endPauses()
    },
  }
}

const DISCOVER: MySensorsMessage = {
  node: BROADCAST,
  child: NODE_ITSELF,
  command: COMMAND.internal,
  ack: false,
  type: INTERNAL.discoverRequest,
  payload: new Uint8Array(0),
}

/** All that an echo carries. A gateway makes `0` of a payload that is empty (MyProtocol.cpp), and writes hexadecimal digits its own way. */
function contentOf({ node, child, command, type, payload }: MySensorsMessage): string {
  const text = payload.length === 0 ? '0' : Buffer.from(payload).toString('latin1')
  return `${node};${child};${command};${type};${command === COMMAND.stream ? text.toUpperCase() : text}`
}

function toHex(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('hex').toUpperCase())
}

/** Seconds since the epoch as a clock on the wall shows them: nodes know of no time zones. */
function localTime(): number {
  const now = new Date()
  return Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60
}

/** For what is answered or asked in passing: with the link gone there is nobody to tell. */
function ignore(): void {}

export const mysensorsDriver: DriverModule = {
  info: mysensorsInfo,
  // A gateway sends while it should be reading, and its serial buffer holds little more than one line.
  maxInFlight: 1,
  maxAttempts: 4,
  create: createMySensorsDriver,
  check: checkMySensorsOrder,
}
