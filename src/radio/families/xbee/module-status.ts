import type { NoticeLevel, RadioNotice } from '../../../domain/radio.ts'

/** Status of an AT command, in an 88 or a 97 (XBee 3 and S2C user guides; 0B to 0D in a 97 only). */
export const AT_STATUS: Readonly<Record<number, string>> = {
  0: 'ok',
  1: 'the module reports an error',
  2: 'the module does not have this command',
  3: 'the module does not accept this value',
  4: 'the remote module was not reachable',
  11: 'the remote module requires a secure session',
  12: 'the command could not be encrypted',
  13: 'the remote module accepts this command only in a secure session',
}

export const AT_OK = 0x00

/** Modem statuses (8A; user guides of XBee S2C, XBee 3 and XBee-PRO 900HP). */
const MODEM_STATUS: Readonly<Record<number, readonly [level: NoticeLevel, text: string]>> = {
  0: ['info', 'The module was reset.'],
  1: ['warning', 'The watchdog has reset the module.'],
  2: ['info', 'The module has joined a network.'],
  3: ['warning', 'The module has left the network.'],
  4: ['warning', 'The configuration is wrong, or the synchronization with the coordinator was lost.'],
  5: ['info', 'The coordinator has changed the settings of the network.'],
  6: ['info', 'The module has started a network as its coordinator.'],
  7: ['info', 'The network key was updated.'],
  13: [
    'error',
    'The supply voltage is too high, which prevents transmissions. Check the supply of the module (3.3 V).',
  ],
  14: ['info', 'The module is connected to the Remote Manager.'],
  15: ['info', 'The module is no longer connected to the Remote Manager.'],
  17: ['warning', 'The configuration was changed while the module joined a network.'],
  18: ['error', 'The module reports an access fault.'],
  19: ['error', 'The module reports a fatal error.'],
  50: ['info', 'A Bluetooth client has connected.'],
  51: ['info', 'A Bluetooth client has disconnected.'],
  59: ['info', 'A secure session was established.'],
  60: ['info', 'A secure session has ended.'],
  61: ['warning', 'The authentication of a secure session failed.'],
}
/** The network woke up, or went to sleep: reported in each cycle of a network that sleeps. */
const CYCLE = [11, 12]
/** Errors of the network stack begin here. */
const STACK_ERROR = 0x80

/** Returns undefined for reports that are too frequent for an event. */
export function modemNotice(status: number): RadioNotice | undefined {
  if (CYCLE.includes(status)) return undefined
  const known = MODEM_STATUS[status]
  if (known) return { level: known[0], text: known[1] }
  const digits = status.toString(16).toUpperCase().padStart(2, '0')
  return status >= STACK_ERROR
    ? { level: 'error', text: `The network stack of the module reports the error ${digits}.` }
    : { level: 'info', text: `The module reports the status ${digits}.` }
}

/** The module has restarted and lost its state. */
export function isReset(modemStatus: number): boolean {
  return modemStatus === 0x00 || modemStatus === 0x01
}
