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

/** Log texts of modem statuses (8A). Values from 80 are errors of the network stack. */
export const MODEM_STATUS: Readonly<Record<number, string>> = {
  0: 'hardware reset',
  1: 'watchdog reset',
  2: 'joined a network',
  3: 'left the network',
  4: 'configuration error or synchronization lost',
  5: 'coordinator realignment',
  6: 'coordinator started',
  7: 'network key updated',
  11: 'network woke up',
  12: 'network went to sleep',
  13: 'supply voltage above the limit',
  14: 'remote manager connected',
  15: 'remote manager disconnected',
  17: 'configuration changed while joining',
  18: 'access fault',
  19: 'fatal error',
  50: 'Bluetooth connected',
  51: 'Bluetooth disconnected',
  59: 'secure session established',
  60: 'secure session ended',
  61: 'secure session authentication failed',
}

export function modemStatusText(status: number): string {
  return MODEM_STATUS[status] ?? (status >= 0x80 ? 'network stack error' : 'unknown status')
}

/** The module has restarted and lost its state. */
export function isReset(modemStatus: number): boolean {
  return modemStatus === 0x00 || modemStatus === 0x01
}
