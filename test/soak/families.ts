import type { Options } from '../../src/domain/message.ts'

/** One kind of radio in the fleet, and a message that its nodes take. */
export interface SoakFamily {
  driver: string
  /** Of the simulated module. */
  simulated?: Options
  /** Of the radio: what is awaited no longer than the soak's end can be. */
  radio?: Options
  /** Of the message. */
  destination?: string
  options?: Options
  payload(number: number): object
}

const text = (data: string) => ({ encoding: 'text', data })

/** Every family; a new one joins by one row. */
export const soakFamilies: readonly SoakFamily[] = [
  { driver: 'lines', payload: (number) => text(`ECHO soak-${number}`) },
  {
    driver: 'kiss',
    radio: { ackTimeoutMs: 2_000 },
    destination: 'OH2XYZ-9',
    payload: (number) => text(`soak-${number}`),
  },
  {
    driver: 'xbee',
    radio: { statusTimeoutMs: 5_000, repeatUnconfirmed: false },
    destination: '0013A20040522BAA',
    payload: (number) => text(`soak-${number}`),
  },
  {
    driver: 'meshtastic',
    radio: { ackTimeoutMs: 15_000 },
    destination: '!a1b2c3d4',
    payload: (number) => text(`soak-${number}`),
  },
  { driver: 'meshcore', destination: 'a1b2c3d4e5f6', payload: (number) => text(`soak-${number}`) },
  {
    driver: 'mysensors',
    destination: '1',
    options: { child: 2, type: 'V_STATUS' },
    payload: (number) => text(String(number % 2)),
  },
  {
    driver: 'twelite',
    simulated: { application: 'uart', form: 'binary' },
    destination: '01',
    payload: (number) => text(`soak-${number}`),
  },
  { driver: 'rylr', destination: '50', payload: (number) => text(`soak-${number}`) },
]
