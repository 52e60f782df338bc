import type { Options } from '../domain/message.ts'
import type { OptionSpec } from '../domain/options.ts'
import { resolveOptions } from '../domain/options.ts'

/** Everything that can go wrong on purpose. All zero or false: nothing does. */
export interface FaultSettings {
  loss: number
  noise: number
  corruption: number
  split: number
  mergeMs: number
  delayMs: number
  silence: boolean
  unplugEveryMs: number
  unplugForMs: number
}

const probability = (description: string, example: number): OptionSpec => ({
  type: 'number',
  description,
  default: 0,
  example,
  minimum: 0,
  maximum: 1,
})

const milliseconds = (description: string, example: number, normal = 0): OptionSpec => ({
  type: 'integer',
  description,
  default: normal,
  example,
  minimum: 0,
  maximum: 3_600_000,
})

/** One row a fault; also what `musen simulate --help` shows. */
export const faultSpecs: Record<keyof FaultSettings, OptionSpec> = {
  loss: probability('Chance that a frame vanishes in the air, in either direction.', 0.1),
  noise: probability('Chance that 1 to 32 random bytes come before a frame.', 0.1),
  corruption: probability('Chance that one byte of a frame is changed on its way to the host.', 0.05),
  split: probability('Chance that a frame is written in two to four pieces, some milliseconds apart.', 0.5),
  mergeMs: milliseconds('Frames are gathered for so long and written at once.', 200),
  delayMs: milliseconds('Every frame reaches the host so much later.', 500),
  silence: {
    type: 'boolean',
    description: 'The module hears the host and says nothing.',
    default: false,
    example: true,
  },
  unplugEveryMs: milliseconds('The module is unplugged after every so much time; 0: never.', 30_000),
  unplugForMs: milliseconds('How long it then stays unplugged.', 2_000, 2_000),
}

/** @throws DomainError `options-invalid`, naming the field as `/faults/<name>` */
export function resolveFaults(given: Options = {}): FaultSettings {
  return readFaults(resolveOptions(faultSpecs, given, '/faults'))
}

function readFaults(options: Options): FaultSettings {
  const number = (name: keyof FaultSettings) => Number(options[name])
  return {
    loss: number('loss'),
    noise: number('noise'),
    corruption: number('corruption'),
    split: number('split'),
    mergeMs: number('mergeMs'),
    delayMs: number('delayMs'),
    silence: options.silence === true,
    unplugEveryMs: number('unplugEveryMs'),
    unplugForMs: number('unplugForMs'),
  }
}

/** The faults of one running simulation; a change works from the next frame on. */
export interface Faults {
  readonly settings: Readonly<FaultSettings>
  /** Changes what is named and leaves the rest. @throws DomainError `options-invalid`, nothing is changed then */
  set(change: Partial<FaultSettings>): void
  /** All off. */
  clear(): void
  onChange(listener: () => void): void
}

export function createFaults(given: Partial<FaultSettings> = {}): Faults {
  let settings = resolveFaults({ ...given })
  const listeners: (() => void)[] = []
  function become(next: FaultSettings): void {
    settings = next
    for (const listener of listeners) listener()
  }
  return {
    get settings() {
      return settings
    },
    set: (change) => become(resolveFaults({ ...settings, ...change })),
    clear: () => become(resolveFaults()),
    onChange: (listener) => void listeners.push(listener),
  }
}
