import type { DomainError } from '../../../domain/errors.ts'
import type { NodeUpdate } from '../../../domain/node.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, NodeSearch, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauses } from '../../kit/pauses.ts'
import { createRecheck } from '../../kit/recheck.ts'
import { checkMySensorsOrder } from './check.ts'
import { createMySensorsDecoder } from './codec.ts'
import { createController, internalMessage } from './controller.ts'
import { createDescriptions } from './descriptions.ts'
import { createEchoes } from './echoes.ts'
import { createGatewayLink } from './gateway.ts'
import { mysensorsInfo } from './info.ts'
import { BROADCAST, COMMAND, GATEWAY, type MySensorsMessage, NODE_ITSELF } from './message.ts'
import { INTERNAL } from './names.ts'
import { createNodeUpdates } from './node-updates.ts'
import { textOf, toPacket } from './packet.ts'
import { mysensorsProbe } from './probe.ts'
import { commandNumber, readHeader, readSettings } from './settings.ts'
import { createEvidence, type Evidence, explainSilence, radioFailed, stoppedAnswering, weigh } from './silence.ts'
import { createValues } from './values.ts'

/** A board that restarts when its port is opened needs up to five seconds: boot loader, then the radio chip. */
const ATTEMPTS = 5
/** Nodes answer a discovery after a random delay, and over several hops. */
const DISCOVERY_MS = 10_000

/** What a gateway says as a gateway, not as a node. */
const GATEWAY_TYPES: readonly number[] = [INTERNAL.version, INTERNAL.gatewayReady, INTERNAL.log]

const DISCOVER = internalMessage(BROADCAST, INTERNAL.discoverRequest)

/** Drives a MySensors serial gateway. Only the node's echo confirms a message. */
export function createMySensorsDriver(deps: DriverDeps): Driver {
  const { write, emit, knownNodes, lastMessages, spend = () => {}, answer = () => true, options: radioOptions } = deps
  const settings = readSettings(radioOptions)
  const { pause, stop: endPauses } = createPauses()
  const gateway = createGatewayLink({ write, pause })
  const known = async () => (await knownNodes?.()) ?? []
  const values = createValues({ lastMessages: async (address) => (await lastMessages?.(address)) ?? [] })
  const controller = createController({
    settings,
    send: sendUnasked,
    knownNodes: async () => (await known()).map(({ address }) => address),
    values,
  })
  const report = (address: string, update: NodeUpdate) => tell({ type: 'node', address, ...update })
  const updates = createNodeUpdates(report)
  const descriptions = createDescriptions({
    known,
    report,
    refused: () => tell({ type: 'children-refused', count: 1 }),
    ask: settings.requestPresentations
      ? (node) => sendUnasked(internalMessage(node, INTERNAL.presentation))
      : undefined,
  })
  const echoes = createEchoes({
    emit: tell,
    ackTimeoutMs: settings.ackTimeoutMs,
    repeatUnconfirmed: settings.repeatUnconfirmed,
    // A node that does not echo may sleep; a gateway that does not answer is gone.
    onSilence: () => {
      if (online) recheck.start()
    },
  })
  const recheck = createRecheck({
    async isWell() {
      const there = await gateway.isThere()
      if (there && trouble?.code === 'module-silent') setTrouble(undefined)
      return there
    },
    patience: 2,
    onUnwell: () => setTrouble(stoppedAnswering()),
    pause,
    stopped: () => stopped,
  })
  const searches = new Set<NodeSearch['found']>()
  let evidence: Evidence | undefined
  let trouble: DomainError | undefined
  let online = false
  let stopped = false

  const decoder = createMySensorsDecoder({
    onMessage(message, wireBytes) {
      if (stopped) return
      if (evidence) evidence.messages++
      gateway.ready()
      if (message.ack) hearEcho(message)
      else if (isOfGateway(message)) hearGateway(message)
      else hearNode(message, wireBytes)
    },
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  /** Resolves with false if the airtime for answers is used up. A message to the gateway itself is not transmitted. */
  async function sendUnasked(message: MySensorsMessage): Promise<boolean> {
    const { node, payload } = message
    if (stopped || (node !== GATEWAY && !answer(String(node), payload.length))) return false
    await gateway.send(message)
    return true
  }

  async function search(): Promise<void> {
    spend([0])
    await gateway.send(DISCOVER)
  }

  function hearEcho(message: MySensorsMessage): void {
    tell({ type: 'frame' })
    echoes.echoed(contentOf(message))
  }

  function hearGateway({ type, payload }: MySensorsMessage): void {
    tell({ type: 'frame' })
    if (type === INTERNAL.version) gateway.versionTold(true)
    else if (type === INTERNAL.gatewayReady) {
      echoes.reset()
      gateway.versionTold(false)
    } else if (type === INTERNAL.log) hearLog(textOf(payload) ?? '')
  }

  /** The gateway's log shows whether its radio chip works; not every gateway is built with the log. */
  function hearLog(text: string): void {
    if (/TSM:FAIL|TSP FAIL/.test(text)) setTrouble(radioFailed())
    else if (/TSM:READY/.test(text) && trouble?.code === 'module-unexpected') setTrouble(undefined)
  }

  /** A node, one without an id yet, or a sensor of the gateway itself. */
  function hearNode(message: MySensorsMessage, wireBytes: number): void {
    const { node, command, type } = message
    const packet = toPacket(message, { sensor: descriptions.sensorOf(message), metric: settings.metric })
    if (!packet) tell({ type: 'discarded', bytes: wireBytes, reason: 'malformed' })
    else tell(node === BROADCAST ? { type: 'frame' } : { type: 'packet', packet })
    values.note(message)
    controller.hear(message)
    if (node === BROADCAST) return
    updates.hear(message)
    descriptions.hear(message)
    if (command !== COMMAND.internal || type !== INTERNAL.discoverResponse) return
    for (const found of [...searches]) found({ address: String(node) })
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble?.code === error?.code) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  return {
    async start() {
      descriptions.load()
      evidence = createEvidence()
      let there = false
      for (let attempt = 1; attempt <= ATTEMPTS && !there && !stopped; attempt++) there = await gateway.isThere()
      if (!there) throw explainSilence(evidence)
      evidence = undefined
      online = true
      // Optional: without a link, or without airtime, the question is skipped.
      if (settings.discoverAtStart && !stopped) search().catch(() => {})
    },
    async discover({ signal, found }) {
      searches.add(found)
      try {
        await search()
        const aborted = new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        )
        if (!signal.aborted) await Promise.race([pause(DISCOVERY_MS), aborted])
      } finally {
        searches.delete(found)
      }
    },
    receive(chunk) {
      if (stopped) return
      if (evidence) weigh(evidence, chunk)
      decoder.push(chunk)
    },
    async send({ key, destination = String(BROADCAST), payload, options }: SendOrder): Promise<SendOutcome> {
      const { command, child = NODE_ITSELF, type = 0, acknowledge } = readHeader(options)
      const node = Number(destination)
      const message: MySensorsMessage = {
        node,
        child,
        command: commandNumber(command),
        ack: acknowledge && node !== BROADCAST,
        type,
        payload: command === 'stream' ? toHex(payload) : payload,
      }
      const transmit = async () => {
        await gateway.send(message)
        values.note(message)
      }
      if (message.ack) return echoes.transmit(key, contentOf(message), transmit)
      await transmit()
      return { state: 'sent' }
    },
    stop() {
      stopped = true
      echoes.stop()
      endPauses()
    },
  }
}

/** Whether the gateway speaks of itself. It may also be a node with sensors, and asks then as other nodes do. */
function isOfGateway({ node, command, type }: MySensorsMessage): boolean {
  return node === GATEWAY && command === COMMAND.internal && GATEWAY_TYPES.includes(type)
}

/** Returns the key of an echo. A gateway replaces an empty payload with `0` (MyProtocol.cpp) and may write hexadecimal digits in another case. */
function contentOf({ node, child, command, type, payload }: MySensorsMessage): string {
  const text = payload.length === 0 ? '0' : Buffer.from(payload).toString('latin1')
  return `${node};${child};${command};${type};${command === COMMAND.stream ? text.toUpperCase() : text}`
}

function toHex(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('hex').toUpperCase())
}

export const mysensorsDriver: DriverModule = {
  info: mysensorsInfo,
  // A gateway does not read while it sends, and its serial buffer holds little more than one line.
  maxInFlight: 1,
  maxAttempts: 4,
  create: createMySensorsDriver,
  check: checkMySensorsOrder,
  probe: mysensorsProbe,
}
