import type { SimulatedFamily } from '../module.ts'
import { createRylrModem } from './modem.ts'

/** A REYAX LoRa modem and its nodes. */
export const rylrFamily: SimulatedFamily = {
  driver: 'rylr',
  title: 'REYAX RYLR modem',
  description:
    'Nodes 50, 51, ... report a temperature and a water level, with their signal, and answer messages. The module ' +
    'has the address 1 and supports AT, AT+SEND, AT+RESET, AT+FACTORY, and reading and writing its parameters. AT+SEND takes the time on air of ' +
    'AT+PARAMETER.',
  options: {},
  defaultNodes: 3,
  maxNodes: 1_000,
  radioOptions: () => ({}),
  create: createRylrModem,
}
