/** The firmware families that differ in their settings. */
export type XbeeFirmware = 'zigbee' | 'digimesh' | '802.15.4'

/** A setting's value: a number, text, or bytes as hexadecimal digits. */
export type AtValue = number | string

export type AtValueForm =
  /** `bytes`: length of the parameter that sets it. An answer may be shorter or longer. */
  | { kind: 'integer'; bytes: number; minimum: number; maximum: number; signed?: true }
  /** Hexadecimal digits, two a byte. */
  | { kind: 'hex'; maxBytes: number }
  /** Printable ASCII. */
  | { kind: 'text'; maxBytes: number }
  /** A command that takes nothing and answers with nothing, or with a form of its own (ND, IS). */
  | { kind: 'none' }

export interface AtCommand {
  /** Two characters. */
  name: string
  title: string
  value: AtValueForm
  access: 'read' | 'write' | 'read-write' | 'execute'
  firmware: readonly XbeeFirmware[]
  /** What a value counts or means. */
  meaning?: string
  /** A key or password, never shown. */
  secret?: true
  /** Changing it can cut off this host, or take the module out of its network. */
  risky?: true
}

const ALL: readonly XbeeFirmware[] = ['zigbee', 'digimesh', '802.15.4']
const ZIGBEE: readonly XbeeFirmware[] = ['zigbee']
const DIGIMESH: readonly XbeeFirmware[] = ['digimesh']
const MAC: readonly XbeeFirmware[] = ['802.15.4']
const MESH: readonly XbeeFirmware[] = ['zigbee', 'digimesh']
const FIXED_CHANNEL: readonly XbeeFirmware[] = ['digimesh', '802.15.4']

const NONE: AtValueForm = { kind: 'none' }
const byte = (minimum: number, maximum: number): AtValueForm => ({ kind: 'integer', bytes: 1, minimum, maximum })
const word = (minimum = 0, maximum = 0xffff): AtValueForm => ({ kind: 'integer', bytes: 2, minimum, maximum })
const long = (minimum = 0, maximum = 0xffff_ffff): AtValueForm => ({ kind: 'integer', bytes: 4, minimum, maximum })
const hex = (maxBytes: number): AtValueForm => ({ kind: 'hex', maxBytes })

type Extra = Pick<AtCommand, 'meaning' | 'secret' | 'risky'>

function row(access: AtCommand['access']) {
  return (name: string, title: string, value: AtValueForm, firmware = ALL, extra: Extra = {}): AtCommand => ({
    name,
    title,
    value,
    access,
    firmware,
    ...extra,
  })
}
const read = row('read')
const set = row('read-write')
const write = row('write')
const run = row('execute')
const PIN = { meaning: '0 off, 1 special function, 2 analog input, 3 digital input, 4 digital low, 5 digital high' }
const TENTHS = { meaning: 'in 100 ms' }
const HUNDREDTHS = { meaning: 'in 10 ms' }
const MILLIVOLTS = { meaning: 'in mV' }
const RISKY = { risky: true } as const

/**
 * The settings of XBee modules (Digi user guides of XBee S2C, XBee 3, XBee-PRO 900HP and XBee SX). A name that has another range in
 * another firmware has a row for each. Where modules of one firmware differ, the widest range is here: the module is
 * the judge, and answers "invalid parameter".
 */
export const AT_COMMANDS: readonly AtCommand[] = [
  // Identity and diagnostics
  read('SH', 'Serial number, high half', hex(4)),
  read('SL', 'Serial number, low half', hex(4)),
  read('VR', 'Firmware version', hex(4)),
  read('HV', 'Hardware version', hex(2)),
  set('DD', 'Device type identifier', hex(4)),
  set('NI', 'Node name', { kind: 'text', maxBytes: 20 }),
  read('NP', 'Maximum payload', word(), ALL, { meaning: 'in bytes' }),
  read('DB', 'Signal strength of the last hop of the last packet', byte(0, 0xff), ALL, { meaning: 'in -dBm' }),
  read('AI', 'Association state', byte(0, 0xff), ALL, { meaning: '0: joined or started' }),
  read('%V', 'Supply voltage', word(), ALL, MILLIVOLTS),
  set('V+', 'Supply voltage below which the module reports it', word(), ZIGBEE, MILLIVOLTS),
  read('TP', 'Temperature', { kind: 'integer', bytes: 2, minimum: -40, maximum: 125, signed: true }, ALL, {
    meaning: 'in °C',
  }),
  // Network
  set('ID', 'Extended PAN id', hex(8), ZIGBEE, RISKY),
  set('ID', 'Network id', word(0, 0x7fff), DIGIMESH, RISKY),
  set('ID', 'PAN id', word(), MAC, RISKY),
  read('OP', 'Extended PAN id in use', hex(8), ZIGBEE),
  read('OI', 'PAN id in use', word(), ZIGBEE),
  set('II', 'PAN id to start with', word(), ZIGBEE, RISKY),
  read('CH', 'Channel in use', byte(0, 0x1a), ZIGBEE),
  set('CH', 'Channel', byte(0x0b, 0x1a), FIXED_CHANNEL, RISKY),
  set('SC', 'Channels to scan', word(1), ZIGBEE, { meaning: 'bit 0: channel 11', risky: true }),
  set('SD', 'Scan duration', byte(0, 7), ZIGBEE),
  set('ZS', 'Stack profile', byte(0, 2), ZIGBEE, RISKY),
  set('CE', 'Role', byte(0, 1), ZIGBEE, { meaning: '1: form the network', risky: true }),
  set('CE', 'Routing and messaging mode', byte(0, 6), DIGIMESH, RISKY),
  set('CE', 'Role', byte(0, 1), MAC, { meaning: '1: coordinator', risky: true }),
  set('NJ', 'Time during which nodes can join', byte(0, 0xff), ZIGBEE, { meaning: 'in seconds, 255: always' }),
  set('JV', 'Check the channel at start', byte(0, 1), ZIGBEE),
  set('JN', 'Announce joining', byte(0, 1), ZIGBEE),
  run('NR', 'Leave the network and join again', NONE, ZIGBEE, RISKY),
  run('CB', 'Press the commissioning button', byte(1, 4), MESH, RISKY),
  // Addressing
  read('MY', 'Network address', hex(2), ZIGBEE),
  set('MY', 'Network address', word(), MAC, RISKY),
  read('MP', "Parent's network address", hex(2), ZIGBEE),
  set('DH', 'Default destination, high half', long()),
  set('DL', 'Default destination, low half', long()),
  set('NH', 'Number of hops used for time limits', byte(0, 0xff), ZIGBEE),
  set('NH', 'Number of hops used for time limits', byte(1, 0x20), DIGIMESH),
  set('BH', 'Maximum hops of a broadcast', byte(0, 0x1e), ZIGBEE, { meaning: '0: no limit' }),
  set('BH', 'Maximum hops of a broadcast', byte(0, 0x20), DIGIMESH, { meaning: '0: no limit' }),
  set('TO', 'Transmit options', byte(0, 0xff), MESH, { meaning: 'bit 0: no acknowledgement' }),
  set('MM', 'MAC mode', byte(0, 3), MAC, { meaning: '1 and 3: no acknowledgement', risky: true }),
  set('RR', 'Unicast retries', byte(0, 6), MAC),
  set('RR', 'Unicast retries', byte(0, 0x0f), DIGIMESH),
  set('MT', 'Broadcast repetitions', byte(0, 0x0f), DIGIMESH),
  set('NN', 'Network delay slots', byte(1, 5), DIGIMESH),
  set('MR', 'Mesh retries', byte(0, 7), DIGIMESH),
  // Discovery
  run('ND', 'Find all nodes', NONE),
  set('NT', 'Duration of node discovery', byte(0x20, 0xff), ZIGBEE, TENTHS),
  set('NT', 'Duration of node discovery', word(0x20, 0x2ee0), DIGIMESH, TENTHS),
  set('NT', 'Duration of node discovery', byte(1, 0xfc), MAC, TENTHS),
  set('NO', 'Options of node discovery', byte(0, 7)),
  // Radio
  set('PL', 'Power level', byte(0, 4), ALL, RISKY),
  set('PM', 'Power mode', byte(0, 1), ZIGBEE),
  set('CA', 'Clear channel threshold', byte(0, 0x64), MAC, { meaning: 'in -dBm, 0: none' }),
  // Security
  set('EE', 'Encryption', byte(0, 1), ALL, RISKY),
  set('EO', 'Encryption options', byte(0, 0xff), ZIGBEE, RISKY),
  write('KY', 'Key', hex(32), ALL, { secret: true, risky: true }),
  write('NK', 'Network key', hex(16), ZIGBEE, { secret: true, risky: true }),
  // Serial interface
  set('AP', 'API mode', byte(0, 2), ALL, { meaning: '0 transparent, 1 plain, 2 escaped', risky: true }),
  set('AO', 'Format of received frames', byte(0, 0x0f), ALL, { meaning: '0: frames 90, 1: frames 91' }),
  set('BD', 'Baud rate', long(0, 921_600), ALL, {
    meaning: '0 to 10: 1200 to 921600, or the rate itself',
    risky: true,
  }),
  set('NB', 'Parity', byte(0, 4), ALL, { meaning: '0 none, 1 even, 2 odd', risky: true }),
  set('SB', 'Stop bits', byte(0, 1), ALL, { meaning: '0: one, 1: two', risky: true }),
  set('D6', 'Pin DIO6, RTS', byte(0, 5), ALL, RISKY),
  set('D7', 'Pin DIO7, CTS', byte(0, 7), ALL, RISKY),
  // Pins and samples
  ...[0, 1, 2, 3, 4, 5].map((pin) => set(`D${pin}`, `Pin DIO${pin}`, byte(0, 6), ALL, PIN)),
  set('D8', 'Pin DIO8', byte(0, 5), ALL, PIN),
  set('D9', 'Pin DIO9', byte(0, 5), ALL, PIN),
  ...[0, 1, 2, 3, 4].map((pin) => set(`P${pin}`, `Pin DIO1${pin}`, byte(0, 5), ALL, PIN)),
  set('PR', 'Pull-up resistors', word(), ALL, { meaning: 'one bit a pin' }),
  set('IR', 'Sample period', word(), ALL, { meaning: 'in ms, 0: off' }),
  set('IC', 'Pins that are sampled when they change', word(), ALL, { meaning: 'one bit a pin' }),
  run('IS', 'Take a sample', NONE),
  // Sleep
  set('SM', 'Sleep mode', byte(0, 8), ALL, RISKY),
  set('SP', 'Sleep period', long(0, 1_440_000), ALL, HUNDREDTHS),
  set('ST', 'Time before sleep', long(0, 3_600_000), ALL, { meaning: 'in ms' }),
  set('SN', 'Sleep periods between wake-ups', word(0), ZIGBEE),
  set('SO', 'Sleep options', word(0, 0x1ff), ALL, RISKY),
  // Commands
  run('AC', 'Apply queued changes', NONE),
  run('WR', 'Save settings', NONE),
  run('RE', 'Restore factory settings', NONE, ALL, RISKY),
  run('FR', 'Restart the module', NONE, ALL, RISKY),
]

/** The command of that name in that firmware; undefined: there is none. */
export function atCommand(name: string, firmware: XbeeFirmware): AtCommand | undefined {
  return AT_COMMANDS.find((command) => command.name === name && command.firmware.includes(firmware))
}
