import type { Decoder } from '../domain/decoders/decoder.ts'

/** Decoders of the simulated modules that send text. */
export const DEMO_DECODERS = {
  /** Nodes of the LoRa modem send `<number>,<temperature>C,<level>cm`. */
  waterLevels: {
    type: 'delimited',
    name: 'Water levels',
    when: { column: 3 },
    fields: [
      { column: 2, suffix: 'C', name: 'temperature' },
      { column: 3, suffix: 'cm', name: 'waterLevel', scale: 0.01 },
    ],
  },
  /** The hub prints `<node> <number> <temperature>C <humidity>% <battery>V`, and other lines. */
  sensors: {
    type: 'delimited',
    name: 'Sensors',
    delimiter: ' ',
    source: { column: 1 },
    when: { column: 5 },
    fields: [
      { column: 3, suffix: 'C', name: 'temperature' },
      { column: 4, suffix: '%', name: 'humidity' },
      { column: 5, suffix: 'V', name: 'supplyVoltage' },
    ],
  },
} satisfies Record<string, Decoder>
