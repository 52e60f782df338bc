import type { DriverEvent } from '../../driver.ts'
import { addressOf } from './address.ts'
import type { Answer } from './dialogue.ts'
import { advertPacket, SENSOR, updateFromContact } from './packet.ts'
import { type Contact, readContact } from './wire/module-frames.ts'

/** Number of adverts that may wait for their contact. Others are only counted as frames; the next advert of the node comes. */
const MAX_FETCHES = 32
/** The firmware's largest list has 510 contacts. */
const MAX_SENSORS = 1_024

export interface ContactsOptions {
  emit(event: DriverEvent): void
  /** Asks the module for the contact with this key. Rejects with the errors of `write`. */
  fetch(key: Uint8Array): Promise<Answer>
}

/** The contacts of the module: nodes that it has heard an advert of. */
export function createContacts({ emit, fetch }: ContactsOptions) {
  const sensors = new Map<string, Uint8Array>()
  const fetching = new Set<string>()

  function note(contact: Contact): void {
    const address = addressOf(contact.key)
    if (contact.kind !== SENSOR) sensors.delete(address)
    else if (sensors.size < MAX_SENSORS) sensors.set(address, contact.key)
  }

  function advertised(contact: Contact, record: Uint8Array): void {
    note(contact)
    emit({ type: 'packet', packet: advertPacket(contact, record) })
    if (contact.name) emit({ type: 'node', address: addressOf(contact.key), name: contact.name })
  }

  return {
    sensors: () => sensors.values(),

    /** A contact of the module's list. */
    listed(contact: Contact): void {
      note(contact)
      emit({ type: 'node', address: addressOf(contact.key), ...updateFromContact(contact, Date.now()) })
    },

    /** An advert that came with all it says. `record`: as the module sent it. */
    advertised,

    /** The module reports an advert of a known contact by its key alone. */
    heard(key: Uint8Array): void {
      const address = addressOf(key)
      if (fetching.has(address) || fetching.size >= MAX_FETCHES) return
      fetching.add(address)
      fetch(key)
        .then((answer) => {
          if (answer.type === 'answer') advertised(readContact(answer.frame), answer.frame.slice(1))
        })
        .catch(() => {
          // The link is lost, which its owner knows already.
        })
        .finally(() => fetching.delete(address))
    },
  }
}
