import type { DomainError } from '../../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { createPauses } from '../../kit/pauses.ts'
import { createRecheck } from '../../kit/recheck.ts'
import { BROADCAST, target } from './address.ts'
import { encodeApiFrame } from './api/api-frame.ts'
import { createApiReader } from './api/api-reader.ts'
import { createFrameIds } from './api/frame-ids.ts'
import { encodeHostFrame, type HostFrame, TRANSMIT_OPTION } from './api/host-frames.ts'
import { decodeModuleFrame, type ModuleFrame } from './api/module-frames.ts'
import { createAtClient } from './at/at-client.ts'
import { createModuleSettings } from './at/module-settings.ts'
import { checkXbeeOrder } from './check.ts'
import { discoverNodes } from './discovery.ts'
import { askApiMode, createHandshake } from './handshake.ts'
import { xbeeInfo } from './info.ts'
import { createXbeeMask } from './mask.ts'
import { type ModuleFacts, readModuleFacts } from './module-facts.ts'
import { isReset, modemNotice } from './module-status.ts'
import { decodeNodeIdentity, type NodeIdentity, toFoundNode } from './node-identity.ts'
import { toPacket } from './packet.ts'
import { xbeeProbe } from './probe.ts'
import { readEndpointOptions, readSettings } from './settings.ts'
import { legacyFrames, stoppedAnswering } from './silence.ts'
import { createTransmissions } from './transmissions.ts'

/** Drives an XBee in API mode. Each message gets a frame id; the transmit status with that id reports its result. */
export function createXbeeDriver({ write, emit, spend = () => {}, options: radioOptions }: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  const { pause, stop: endPauses } = createPauses()
  const ids = createFrameIds()
  let facts: ModuleFacts = { unacknowledged: false }
  let trouble: DomainError | undefined
  let online = false
  let stopped = false

  const reader = createApiReader({
    onFrame: hear,
    onPreview(data) {
      const frame = decodeModuleFrame(data)
      handshake.noteFrame()
      if (typeof frame === 'object' && frame.type === 'at-response') at.answer(frame)
    },
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })
  if (settings.apiMode !== undefined) reader.use(settings.apiMode)

  const at = createAtClient({ ids, write: transmit })
  const handshake = createHandshake({ at, write, pause, wanted: settings.apiMode, stopped: () => stopped })
  const transmissions = createTransmissions({
    ids,
    emit: tell,
    timeoutMs: settings.statusTimeoutMs,
    repeatUnconfirmed: settings.repeatUnconfirmed,
    onSilence: checkModule,
  })
  const recheck = createRecheck({ isWell, pause, stopped: () => stopped })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function transmit(frame: HostFrame): Promise<void> {
    return write(encodeApiFrame(encodeHostFrame(frame), reader.apiMode ?? 1))
  }

  function hear(data: Uint8Array, wireBytes: number): void {
    const frame = decodeModuleFrame(data)
    if (frame === 'malformed') {
      tell({ type: 'discarded', bytes: wireBytes, reason: 'malformed' })
      return
    }
    handshake.noteFrame()
    if (frame === 'unknown') {
      tell({ type: 'frame' })
      if (isLegacy(data) && !trouble) setTrouble(legacyFrames())
    } else if ('options' in frame && frame.type !== 'node-identification') {
      tell({ type: 'packet', packet: toPacket(frame, facts.ownAddress) })
      // Without a recheck the fault can only be legacy frames, and a good frame shows that they have ended.
      if (!recheck.running) setTrouble(undefined)
    } else if (frame.type === 'user-data-relay') {
      const { payload, interface: from } = frame
      // A chunk may be a Buffer, whose `slice` does not copy.
      tell({
        type: 'packet',
        packet: { payload: new Uint8Array(payload), packet: { protocol: 'xbee-relay', interface: from } },
      })
    } else {
      tell({ type: 'frame' })
      handle(frame)
    }
  }

  /** Handles frames that are not packets. */
  function handle(frame: ModuleFrame): void {
    switch (frame.type) {
      case 'node-identification':
        tellName(frame.data)
        break
      case 'at-response':
        if (frame.command === 'ND') tellName(frame.value)
        at.answer(frame)
        break
      case 'remote-at-response':
        at.answer(frame)
        break
      case 'transmit-status':
        transmissions.answer(frame.frameId, frame.delivery)
        break
      case 'modem-status':
        tellStatus(frame.status)
        if (isReset(frame.status)) afterReset()
    }
  }

  function tellName(data: Uint8Array): void {
    const node = decodeNodeIdentity(data)
    if (node && node.name !== '') tell({ type: 'node', address: node.address64, name: node.name })
  }

  function tellStatus(status: number): void {
    const notice = modemNotice(status)
    if (notice) tell({ type: 'notice', ...notice })
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble === undefined && error === undefined) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  function afterReset(): void {
    transmissions.reset()
    checkModule()
  }

  /** Checks the module until it answers well, because its settings may have changed. */
  function checkModule(): void {
    if (online) recheck.start()
  }

  async function search(found: (node: NodeIdentity) => void, signal?: AbortSignal): Promise<void> {
    spend([0])
    await discoverNodes(at, found, signal)
  }

  async function isWell(): Promise<boolean> {
    const answer = await askApiMode(at, settings.apiMode).catch((error: DomainError) => error)
    if (stopped) return true
    if (typeof answer === 'number') {
      reader.use(answer)
      setTrouble(undefined)
      return true
    }
    if (answer !== undefined && answer.code !== 'module-unexpected') throw answer
    setTrouble(answer ?? stoppedAnswering())
    return false
  }

  return {
    async start() {
      reader.use(await handshake.run())
      // Late responses to an earlier connection must not match the ids of this one.
      ids.jump(Math.random())
      facts = await readModuleFacts(at)
      online = true
      // Runs in the background, because the network may need long. It fails if the link is lost or the radio has no airtime left.
      if (settings.discoverAtStart && !stopped) search(() => {}).catch(() => {})
    },
    async discover({ signal, found }) {
      await search((node) => found(toFoundNode(node)), signal)
    },
    settings: createModuleSettings({
      at,
      spend,
      // Reads in the changed API mode from now on.
      changed: (name) => {
        if (name === 'AP') checkModule()
      },
    }),
    receive(chunk) {
      if (stopped) return
      handshake.weigh(chunk)
      reader.push(chunk)
    },
    async send({ key, destination = BROADCAST, payload, options }: SendOrder): Promise<SendOutcome> {
      const limit = settings.maxPayloadBytes ?? facts.maxPayloadBytes
      if (limit !== undefined && payload.length > limit)
        return {
          state: 'failed',
          reason: 'module-refused',
          detail: `The payload has ${payload.length} bytes; the maximum of this module is ${limit}.`,
        }
      const acknowledge = options.acknowledge !== false
      const endpoints = readEndpointOptions(options)
      const confirms = acknowledge && !facts.unacknowledged && destination !== BROADCAST
      return transmissions.transmit({ key, confirms }, (frameId) => {
        const frame = {
          frameId,
          ...target(destination),
          radius: Number(options.broadcastRadius ?? 0),
          options: acknowledge ? 0 : TRANSMIT_OPTION.disableAck,
          payload,
        }
        return transmit(
          endpoints ? { type: 'explicit-transmit', ...frame, ...endpoints } : { type: 'transmit', ...frame },
        )
      })
    },
    stop() {
      stopped = true
      reader.stop()
      at.stop()
      transmissions.stop()
      endPauses()
    },
  }
}

/** The receive frames of Series 1 modules, and of 802.15.4 firmware with AO=2. */
function isLegacy(data: Uint8Array): boolean {
  const id = data[0] ?? 0
  return id >= 0x80 && id <= 0x83
}

export const xbeeDriver: DriverModule = {
  info: xbeeInfo,
  // A Zigbee module queues four messages (S2C user guide, ND); with more they run out of buffers (status 32).
  maxInFlight: 4,
  maxAttempts: 4,
  create: createXbeeDriver,
  check: checkXbeeOrder,
  probe: xbeeProbe,
  createMask: createXbeeMask,
}
