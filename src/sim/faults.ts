import type { Options } from '../domain/message.ts'
import type { OptionSpec } from '../domain/options.ts'
import { resolveOptions } from '../domain/options.ts'

/** The faults to simulate. All are off if they are zero or false. */
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

/** One row for each fault; `musen simulate --help` shows them. */
export const faultSpecs: Record<keyof FaultSettings, OptionSpec> = {
  loss: probability('Probability (0 to 1) that a frame is lost in the air, in each direction.', 0.1),
  noise: probability('Probability (0 to 1) of 1 to 32 random bytes before a frame.', 0.1),
  corruption: probability('Probability (0 to 1) that one byte of a frame changes on its way to the host.', 0.05),
  split: probability(
    'Probability (0 to 1) that a frame is written in two to four pieces, some milliseconds apart.',
    0.5,
  ),
  mergeMs: milliseconds('Collect frames for this time (ms) and write them together.', 200),
  delayMs: milliseconds('Delay every frame to the host by this time (ms).', 500),
  silence: {
    type: 'boolean',
    description: 'The module receives from the host but sends nothing.',
    default: false,
    example: true,
  },
  unplugEveryMs: milliseconds('Unplug the module at this interval (ms). 0 means never.', 30_000),
  unplugForMs: milliseconds('Time (ms) that the module then stays unplugged.', 2_000, 2_000),
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

/** The faults of a running simulation. A change applies from the next frame on. */
export interface Faults {
  readonly settings: Readonly<FaultSettings>
  /** Changes the given faults and keeps the others. @throws DomainError `options-invalid`; nothing changes then */
  set(change: Partial<FaultSettings>): void
  /** Turns all faults off. */
  clear(): void
  onChange(listener: () => void): void
}

export function createFaults(given: Partial<FaultSettings> = {}): Faults {
  let settings = resolveFaults({ ...given })
  const listeners: (() => void)[] = []
  function apply(next: FaultSettings): void {
    settings = next
    for (const listener of listeners) listener()
  }
  return {
    get settings() {
      return settings
    },
    set: (change) => apply(resolveFaults({ ...settings, ...change })),
    clear: () => apply(resolveFaults()),
    onChange: (listener) => void listeners.push(listener),
  }
}
