import { vi } from 'vitest'
import type { Link, Logger, RadioService } from '../../../src/app/ports.ts'
import type { Event, RadioChange } from '../../../src/domain/event.ts'
import type { Message, NewMessage } from '../../../src/domain/message.ts'
import type { RadioConfig, RadioStatus } from '../../../src/domain/radio.ts'
import { createMemoryLink, type FarEnd } from '../../../src/radio/link/memory.ts'
import { createRadioService } from '../../../src/radio/service.ts'
import type { MemoryState } from '../../fakes/memory-state.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { createScriptedModule, type Script } from '../../fakes/scripted-driver.ts'

export interface RigOptions {
  script?: Script
  /** The store of an earlier rig: the same gateway after a restart. */
  state?: MemoryState
  /** Stands in for the memory links. */
  createLink?(): Link
  random?(): number
  /** Maximum number of nodes of one radio. */
  nodeLimit?: number
}

/** A radio service over a memory store, with a memory link for each radio and one scripted driver for all. */
export function createRig({ script = {}, state, createLink, random = () => 0, nodeLimit }: RigOptions = {}) {
  const store = createMemoryStore({ ...(state && { state }), ...(nodeLimit !== undefined && { nodeLimit }) })
  const driver = createScriptedModule(script)
  const ends = new Map<number, { link: Link; far: FarEnd; received: string[] }>()
  const log: { level: string; message: string }[] = []
  const note = (level: string) => (_: object, message: string) => void log.push({ level, message })
  const logger: Logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }

  /** The far end of the radio at that TCP port, which stands for its address here. */
  function end(port = 1) {
    const known = ends.get(port)
    if (known) return known
    const { link, far } = createMemoryLink({ name: `memory ${port}` })
    const received: string[] = []
    far.onBytes((bytes) => received.push(Buffer.from(bytes).toString()))
    const made = { link, far, received }
    ends.set(port, made)
    return made
  }

  const service: RadioService = createRadioService({
    store,
    logger,
    driverModule: (name) => (name === 'scripted' ? driver.module : undefined),
    createLink: (config) => createLink?.() ?? end(config.type === 'tcp' ? config.port : 0).link,
    backoff: { random },
  })

  return {
    store,
    service,
    driver,
    log,
    end,
    far: end().far,
    received: end().received,
    /** Stores the radio and starts it. */
    async start(more: Partial<RadioConfig> = {}): Promise<void> {
      const { value } = await store.createRadio(radio(more))
      await service.apply(value)
      await flow()
    },
    /** Changes the stored configuration and applies it. */
    async change(more: Partial<RadioConfig>): Promise<void> {
      await service.apply(await store.replaceRadio(radio(more)))
      await flow()
    },
    status(id = 'r1'): RadioStatus {
      const status = service.status(id)
      if (!status) throw new Error(`The radio ${id} is not known.`)
      return status
    },
    async send(text: string, more: Partial<NewMessage> = {}): Promise<Message> {
      const { value } = await store.enqueue({ radioId: 'r1', payload: Buffer.from(text), priority: 5, ...more })
      service.nudge(value.radioId)
      await flow()
      return value
    },
    /** Lets the module say something. */
    async hear(text: string): Promise<void> {
      end().far.send(Buffer.from(text))
      await flow()
    },
    async message(id: string): Promise<Message | undefined> {
      const found = store.getMessage(id)
      await flow()
      return found
    },
    async events(): Promise<Event[]> {
      return (await store.readEvents({ after: 0, limit: 100_000 })).events
    },
    /** The logged states of a radio, each with its fault's code. */
    async states(radioId = 'r1'): Promise<string[]> {
      return (await this.events()).flatMap((event) =>
        event.type === 'radio.state-changed' && event.radio.id === radioId ? [stateText(event.radio.status)] : [],
      )
    },
    /** The logged states of a message, each with its reason. */
    async history(id: string): Promise<string[]> {
      return (await this.events()).flatMap((event) =>
        event.type === 'message.state-changed' && event.message.id === id
          ? [[event.message.state, event.message.reason].filter(Boolean).join(' ')]
          : [],
      )
    },
    /** Stops while the fake clock runs. */
    async stop(graceMs = 0): Promise<void> {
      const stopped = service.stop(graceMs)
      await flow(10_000)
      await stopped
    },
  }
}

export type Rig = ReturnType<typeof createRig>

export function radio(more: Partial<RadioConfig> = {}): RadioConfig {
  const link = { type: 'tcp', host: 'memory', port: 1 } as const
  return { id: 'r1', driver: 'scripted', link, options: {}, enabled: true, ...more }
}

/** Lets everything happen that is due within `ms` of the fake clock. */
export function flow(ms = 0): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms)
}

function stateText({ state, lastError }: RadioChange['status']): string {
  return lastError ? `${state} ${lastError.code}` : state
}
