import type { Created, MessageStore, ServiceClock } from '../../app/ports.ts'
import { type Epochs, rowKey } from '../../domain/epochs.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Message, NewMessage } from '../../domain/message.ts'
import type { Reads } from './read/reads.ts'
import type { Commands } from './threads/batch.ts'
import type { CommitQueue } from './threads/commit-queue.ts'
import type { createReader } from './threads/reader.ts'

/** The messages of an open store: writes go to the writer, long reads to the reader thread. */
export function createMessageStore(deps: {
  epochs: Epochs
  queue: Pick<CommitQueue, 'submit' | 'receive' | 'roomFor'>
  read<T>(work: () => T | Promise<T>): Promise<T>
  reads: Pick<Reads, 'messages' | 'replay'>
  reader: Pick<ReturnType<typeof createReader>, 'messages'>
  clock: ServiceClock
}): MessageStore {
  const { epochs, queue, read, reads, reader, clock } = deps

  function accepted(result: Commands['enqueue']['result'] & { message?: Message }): Created<Message> {
    const message = result.message ?? reads.messages.created(result.key)
    if (!message) throw new Error(`The message ${result.key} was accepted, but does not exist.`)
    return { value: message, replayed: result.replayed }
  }

  return {
    roomFor: queue.roomFor,
    receive(radioId, packet) {
      return queue.receive({
        radioId,
        packet: { ...packet, payload: copy(packet.payload) },
        packetJson: packet.packet ? JSON.stringify(packet.packet) : null,
        decodedJson: packet.decoded ? JSON.stringify(packet.decoded) : null,
      })
    },
    async enqueue(asked, idempotency) {
      const message: NewMessage = { ...asked, payload: copy(asked.payload) }
      const args = { message, ...(idempotency && { idempotency }) }
      return accepted(await queue.submit('enqueue', args, message.payload.length))
    },
    replayMessage: (asked) =>
      read(() => {
        const first = reads.replay('enqueue', asked, clock.now())
        return first === undefined ? undefined : reads.messages.created(Number(first))
      }),
    getMessage: (id) => read(() => reads.messages.get(id)),
    listMessages: (query) =>
      read(() => (reads.messages.isHeavy(query) ? reader.messages(query) : reads.messages.list(query))),
    async cancelMessage(id) {
      const key = rowKey('message', epochs, id)
      if (key === undefined) throw notFound(id)
      await queue.submit('cancelMessage', { key })
      const message = reads.messages.get(id)
      if (!message) throw notFound(id)
      return message
    },
  }
}

/** Copies a payload, because the caller may reuse its buffer before the commit. `slice` of a Buffer would share the memory. */
function copy(payload: Uint8Array): Uint8Array {
  return new Uint8Array(payload)
}

function notFound(id: string): DomainError {
  return new DomainError('message-not-found', `The message "${id}" does not exist.`)
}
