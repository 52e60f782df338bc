import { DomainError } from '../../src/domain/errors.ts'
import type { DriverInfo } from '../../src/domain/radio.ts'
import type { DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../src/radio/driver.ts'

export interface Script {
  /** Beside what the script's own description says. */
  info?: Partial<DriverInfo>
  maxInFlight?: number
  maxAttempts?: number
  start?(deps: DriverDeps): Promise<void>
  /** Writes `key:payload` and says `sent`, unless told otherwise. */
  send?(order: SendOrder, deps: DriverDeps): Promise<SendOutcome>
  stop?(deps: DriverDeps): void
}

const info: DriverInfo = {
  name: 'scripted',
  title: 'Scripted',
  description: 'Does what the test says.',
  experimental: false,
  maxPayloadBytes: 100,
  delivery: { unicast: 'delivered', broadcast: 'sent' },
  signals: [],
  defaultBaudRate: 9600,
  options: {},
  messageOptions: {},
}

/**
 * A driver whose wire is words, one a chunk: `packet <text>`, `from <address> <text>`, `ack <ref>`, `rej <ref>`,
 * `node <address> <name>`, `trouble`, `well`, `noise` (a bad checksum), `junk`, `throw`; anything else is a frame.
 */
export function createScriptedModule(script: Script = {}) {
  const orders: SendOrder[] = []
  const live = new Set<DriverDeps>()
  let created = 0

  const module: DriverModule = {
    info: { ...info, ...script.info },
    maxInFlight: script.maxInFlight ?? 1,
    maxAttempts: script.maxAttempts ?? 3,
    create(deps) {
      created++
      live.add(deps)
      return {
        start: async () => script.start?.(deps),
        receive: (chunk) => deps.emit(eventOf(Buffer.from(chunk).toString())),
        async send(order) {
          orders.push(order)
          if (script.send) return script.send(order, deps)
          await deps.write(wire(order))
          return { state: 'sent' }
        },
        stop() {
          live.delete(deps)
          script.stop?.(deps)
        },
      }
    },
  }
  return {
    module,
    /** Every order that a driver was given, in order. */
    orders,
    created: () => created,
    /** Drivers that were not stopped. */
    live,
  }
}

export function wire({ key, payload }: Pick<SendOrder, 'key' | 'payload'>): Uint8Array {
  return Buffer.from(`${key}:${Buffer.from(payload).toString()}`)
}

function eventOf(text: string): DriverEvent {
  const [word, first = '', ...rest] = text.split(' ')
  switch (word) {
    case 'packet':
      return { type: 'packet', packet: { payload: Buffer.from(first) } }
    case 'from':
      return { type: 'packet', packet: { source: first, payload: Buffer.from(rest.join(' ')) } }
    case 'ack':
      return { type: 'ack', ref: first, ok: true }
    case 'rej':
      return { type: 'ack', ref: first, ok: false, reason: 'rejected', detail: 'It does not want it.' }
    case 'node':
      return { type: 'node', address: first, name: rest.join(' ') }
    case 'trouble':
      return { type: 'trouble', error: new DomainError('module-unexpected', 'It is odd.', { hint: 'Reset it.' }) }
    case 'well':
      return { type: 'trouble', error: undefined }
    case 'noise':
      return { type: 'discarded', bytes: text.length, reason: 'checksum' }
    case 'junk':
      return { type: 'discarded', bytes: text.length, reason: 'noise' }
    case 'throw':
      throw new Error('a defect in the driver')
    default:
      return { type: 'frame' }
  }
}

/** Answers the sends in turn, the last answer for all further ones. */
export function outcomes(...list: SendOutcome[]): Script {
  let next = 0
  return {
    async send(order, { write }) {
      await write(wire(order))
      return list[Math.min(next++, list.length - 1)] ?? { state: 'sent' }
    },
  }
}
