import type { Logger, Store } from '../../app/ports.ts'
import { createDecode, type Decode } from '../../domain/decoders/decode.ts'
import type { DecodeFault, Decoder } from '../../domain/decoders/decoder.ts'
import { DomainError } from '../../domain/errors.ts'
import type { NodeUpdate } from '../../domain/node.ts'
import type { ReceivedPacket } from '../../domain/packet.ts'
import type { NoticeLevel, RadioCounters, RadioNotice } from '../../domain/radio.ts'
import { readingsOf } from '../../domain/readings/of-packet.ts'
import type { DriverEvent } from '../driver.ts'

export interface ReceivedDeps {
  radioId: string
  store: Pick<Store, 'receive' | 'updateNode' | 'logActivity' | 'checkWritable' | 'health'>
  counters: RadioCounters
  logger: Logger
  /** A payload does not fit its decoder. `place`: where, without anything of the payload, which not everybody may read. */
  onUndecoded(place: string): void
}

const SERIOUS: readonly NoticeLevel[] = ['warning', 'error', 'critical']

/** Passes the packets, node updates and notices of one radio to the store, and counts the packets that the store dropped. */
export function createReceived({ radioId, store, counters, logger, onUndecoded }: ReceivedDeps) {
  let lastKept = true
  let decode: Decode | undefined

  function updateNode(address: string, update: NodeUpdate): void {
    store.updateNode(radioId, address, update).catch((error) => {
      // Devices repeat these reports, so a lost one is harmless.
      logger.warn({ err: error, radio: radioId, address }, 'Storing a node update failed')
    })
  }

  function logNotice(notice: RadioNotice): void {
    const { level, text } = notice
    logger[SERIOUS.includes(level) ? 'warn' : 'debug']({ radio: radioId, level, text }, 'The module reported something')
    store.logActivity({ type: 'radio.notified', radio: { id: radioId, notice } }).catch((error) => {
      logger.warn({ err: error, radio: radioId }, 'Storing a notice failed')
    })
  }

  /** The readings of a payload, and a sender that only it names, are those of its decoder, if one applies. Signal, battery and position stay those of the driver. */
  function decoded(packet: ReceivedPacket): ReceivedPacket {
    const decoding = decode?.(packet)
    if (!decoding) return packet
    if ('readings' in decoding) {
      const { readings, source } = decoding
      return { ...packet, readings, ...(source !== undefined && { source }) }
    }
    onUndecoded(placeOf(decoding.decoder, decoding.fault))
    return { ...packet, readings: [] }
  }

  return {
    /** Applies to all packets from now on. `decoders`: checked by `checkDecoders`. */
    decodeWith(decoders: readonly Decoder[] | undefined): void {
      decode = decoders && createDecode(decoders)
    },

    take(event: DriverEvent): void {
      if (event.type === 'node') {
        const { type: _, address, ...update } = event
        updateNode(address, update)
      }
      if (event.type === 'notice') {
        const { type: _, ...notice } = event
        logNotice(notice)
      }
      if (event.type !== 'packet') return
      const packet = decoded(event.packet)
      lastKept = store.receive(radioId, { ...packet, readings: readingsOf(packet) })
      if (!lastKept) counters.dropped++
    },

    /** Resolves when all received packets are committed; rejects if the last one was lost. */
    async committed(): Promise<void> {
      if (!lastKept) throw new DomainError('store-busy', 'The store did not keep the last packet.')
      // Only packets that were accepted count: a neighbour whose share is full does not stop the answers of this radio.
      const { lost } = store.health()
      // This write settles after all writes accepted before it.
      await store.checkWritable()
      if (store.health().lost > lost) throw new DomainError('store-busy', 'The store lost packets.')
    },
  }
}

function placeOf(decoder: number, { field, byte }: DecodeFault): string {
  const parts = [`decoder ${decoder}`]
  if (field !== undefined) parts.push(`field ${field}`)
  if (byte !== undefined) parts.push(`byte ${byte}`)
  return parts.join(', ')
}
