import { DomainError } from '../../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauseWatch } from '../../kit/pause-watch.ts'
import { createPauses } from '../../kit/pauses.ts'
import { createRecheck } from '../../kit/recheck.ts'
import { addressOf, BROADCAST, BROADCAST_NUMBER, nodeNumberOf } from './address.ts'
import { checkMeshtasticOrder } from './check.ts'
import { createHandshake } from './handshake.ts'
import { meshtasticInfo } from './info.ts'
import { createMeshtasticMask } from './mask.ts'
import { createMeshtasticModuleSettings } from './module-settings.ts'
import { updateFromContent, updateFromEntry } from './node-updates.ts'
import { noticeOf } from './notices.ts'
import { toPacket } from './packet.ts'
import { meshtasticProbe } from './probe.ts'
import { readMessageSettings, readSettings } from './settings.ts'
import { stoppedAnswering } from './silence.ts'
import { createTransmissions } from './transmissions.ts'
import { createFromRadioDecoder, encodeToRadio } from './wire/codec.ts'
import {
  type ClientNotification,
  type FromRadio,
  type MeshPacket,
  PORT,
  routingMessage,
  type ToRadio,
} from './wire/messages.ts'

/** The module stops sending to a host that was silent for 15 minutes. */
const HEARTBEAT_MS = 5 * 60_000
/** Longer than any pause of a module or serial server inside a frame. */
const PAUSE_MS = 1_000
/** Time after a restart until the module has sent its configuration and takes messages again. */
const RESTART_MS = 3_000
/** The firmware's default. */
const DEFAULT_HOP_LIMIT = 3

/** Drives a Meshtastic module: it confirms that it has queued a packet; the result comes later, as a routing packet with the packet's id. */
export function createMeshtasticDriver({ write, emit, options: radioOptions }: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  const { pause, stop: endPauses } = createPauses()
  let ownNumber: number | undefined
  let moduleHopLimit = DEFAULT_HOP_LIMIT
  let online = false
  let trouble: DomainError | undefined
  let stopped = false
  let heartbeat: NodeJS.Timeout | undefined

  const decoder = createFromRadioDecoder({
    onFrame: hear,
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })
  const unfinished = createPauseWatch({ pauseMs: PAUSE_MS, onPause: decoder.abandon })
  const handshake = createHandshake({ write, send, pause, stopped: () => stopped })
  const transmissions = createTransmissions({ ...settings, emit: tell, onSilence: checkModule })
  const recheck = createRecheck({ isWell, pause, stopped: () => stopped })

  const moduleSettings = createMeshtasticModuleSettings()

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function send(message: ToRadio): Promise<void> {
    return write(encodeToRadio(message))
  }

  function hear(frame: FromRadio): void {
    handshake.note(frame)
    moduleSettings.note(frame, ownNumber)
    const { packet, myInfo, nodeInfo, config, queueStatus, clientNotification } = frame
    if (packet && isForUsers(packet)) {
      const received = toPacket(packet)
      tell({ type: 'packet', packet: received })
      const update = updateFromContent(received.decoded)
      if (update) tell({ type: 'node', address: addressOf(packet.from ?? 0), ...update })
      return
    }
    tell({ type: 'frame' })
    if (packet) hearRouting(packet)
    if (myInfo?.nodeNumber !== undefined) ownNumber = myInfo.nodeNumber
    if (nodeInfo?.number !== undefined)
      tell({ type: 'node', address: addressOf(nodeInfo.number), ...updateFromEntry(nodeInfo, ownNumber) })
    if (config?.lora?.hopLimit) moduleHopLimit = config.lora.hopLimit
    if (queueStatus?.packetId) transmissions.queued(queueStatus.packetId, queueStatus.result ?? 0)
    if (clientNotification) hearNotification(clientNotification)
    if (frame.rebooted) afterRestart()
  }

  /** A `requestId` without other content is an acknowledgement. */
  function hearRouting({ from, decoded }: MeshPacket): void {
    if (decoded?.portNumber !== PORT.routing || !decoded.requestId) return
    let error = 0
    try {
      error = routingMessage.decode(decoded.payload ?? new Uint8Array(0)).errorReason ?? 0
    } catch {
      return
    }
    transmissions.routed(decoded.requestId, error, from !== undefined && from !== ownNumber)
  }

  function hearNotification(notification: ClientNotification): void {
    const notice = noticeOf(notification)
    if (!notice) return
    if (notice.packetId !== undefined) transmissions.noticed(notice.packetId, notice.text)
    tell({ type: 'notice', ...notice })
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble === undefined && error === undefined) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  function afterRestart(): void {
    transmissions.reset()
    checkModule()
  }

  /** Asks for its configuration until it comes: the module sends nothing before. */
  function checkModule(): void {
    if (online) recheck.start()
  }

  async function isWell(): Promise<boolean> {
    try {
      await handshake.run()
      setTrouble(undefined)
      return true
    } catch (error) {
      if (stopped) return true
      if (!(error instanceof DomainError) || !error.code.startsWith('module-')) throw error
      setTrouble(error.code === 'module-silent' ? stoppedAnswering() : error)
      return false
    }
  }

  function beat(): void {
    heartbeat = setTimeout(() => {
      beat()
      send({ heartbeat: {} }).catch(() => {
        // The link is lost, which its owner knows already.
      })
    }, HEARTBEAT_MS)
  }

  return {
    async start() {
      await handshake.run()
      if (stopped) return
      online = true
      beat()
    },
    receive(chunk) {
      if (stopped) return
      handshake.weigh(chunk)
      decoder.push(chunk)
      unfinished.heard(decoder.buffered > 0 && !stopped)
    },
    async send({ key, destination = BROADCAST, payload, options }: SendOrder): Promise<SendOutcome> {
      // The packet would be lost, so this does not count as an attempt. If the module does not come back, the message waits while the radio is silent.
      if (recheck.running && (!(await recheck.answered()) || stopped))
        return refused('The module does not answer.', RESTART_MS)
      const to = nodeNumberOf(destination)
      if (to === ownNumber) return refused('The destination is the module itself.')
      const { acknowledge, channel, hopLimit, portNumber, replyId, reaction } = readMessageSettings(options)
      const confirms = acknowledge && to !== BROADCAST_NUMBER
      return transmissions.transmit({ key, confirms }, (id) => {
        const decoded = { portNumber, payload, ...(replyId && { replyId }), ...(reaction && { emoji: 1 }) }
        const packet: MeshPacket = { to, decoded, id, hopLimit: hopLimit ?? moduleHopLimit }
        if (channel > 0) packet.channel = channel
        if (acknowledge) packet.wantAck = true
        return send({ packet })
      })
    },
    settings: moduleSettings.settings,
    stop() {
      stopped = true
      clearTimeout(heartbeat)
      unfinished.stop()
      transmissions.stop()
      endPauses()
    },
  }
}

/** Routing is the mesh's own; administration may carry keys. */
function isForUsers({ decoded }: MeshPacket): boolean {
  return decoded?.portNumber !== PORT.routing && decoded?.portNumber !== PORT.admin
}

function refused(detail: string, retryAfterMs?: number): SendOutcome {
  return {
    state: 'failed',
    reason: 'module-refused',
    detail,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

export const meshtasticDriver: DriverModule = {
  info: meshtasticInfo,
  // The module's queue holds sixteen packets, those that it passes on for others included.
  maxInFlight: 4,
  maxAttempts: 4,
  create: createMeshtasticDriver,
  check: checkMeshtasticOrder,
  probe: meshtasticProbe,
  createMask: createMeshtasticMask,
}
