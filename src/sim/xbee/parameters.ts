import { writeHex } from '../../radio/families/xbee/address.ts'
import type { ApiMode } from '../../radio/families/xbee/api/api-frame.ts'
import { type AtCommand, atCommand } from '../../radio/families/xbee/at/at-commands.ts'
import { readUnsigned } from '../../radio/families/xbee/at/at-values.ts'

/** Status of an answer. */
export const OK = 0
const ERROR = 1
const NO_SUCH_COMMAND = 2
const NO_SUCH_VALUE = 3

export interface ModuleIdentity {
  address64: string
  address16: string
  name: string
  apiMode: ApiMode
}

export interface Answer {
  status: number
  value: Uint8Array
}

export type Parameters = ReturnType<typeof createParameters>

const NOTHING = new Uint8Array(0)
/** The network address of a coordinator. */
const COORDINATOR = '0000'
/** Commands that take effect when the module restarts or that nothing here depends on. */
const WITHOUT_EFFECT = new Set(['CB', 'NR'])

/** Returns the settings of a module with Zigbee firmware, in hexadecimal as in its responses. */
function initial({ address64, address16, name, apiMode }: ModuleIdentity): Record<string, string> {
  return {
    SH: address64.slice(0, 8),
    SL: address64.slice(8),
    MY: address16,
    NI: Buffer.from(name).toString('hex'),
    AP: `0${apiMode}`,
    AO: '00',
    NP: '00ff',
    NT: '003c',
    NO: '00',
    NH: '1e',
    BH: '00',
    TO: '00',
    ID: '0000000000003332',
    OP: '0000000000003332',
    OI: 'b52e',
    CH: '14',
    DH: '00000000',
    DL: '00000000',
    NJ: 'ff',
    PL: '04',
    BD: '00000003',
    VR: '0000100b',
    HV: '4244',
    AI: '00',
    DB: '2f',
    '%V': '0ce4',
    'V+': '0000',
    TP: '0015',
    DD: '00030000',
    II: 'ffff',
    SC: '7fff',
    SD: '03',
    ZS: '00',
    CE: address16 === COORDINATOR ? '01' : '00',
    JV: '00',
    JN: '00',
    // A coordinator has no parent, and a router does not report one.
    MP: 'fffe',
    PM: '01',
    EO: '00',
    NB: '00',
    SB: '00',
    D0: '01',
    D1: '02',
    D2: '03',
    D3: '03',
    D4: '00',
    D5: '01',
    D6: '00',
    D7: '01',
    D8: '01',
    D9: '01',
    P0: '01',
    P1: '00',
    P2: '00',
    P3: '01',
    P4: '01',
    PR: '1fff',
    IR: '0000',
    IC: '0000',
    SM: '00',
    SP: '00000020',
    ST: '00001388',
    SN: '0001',
    SO: '0000',
    EE: '00',
  }
}

/** Reads and changes settings like a module. Queued changes take effect together when they are applied. */
export function createParameters(identity: ModuleIdentity) {
  const values = new Map<string, Uint8Array>()
  const queued = new Map<string, Uint8Array>()
  let saved: ReadonlyMap<string, Uint8Array>
  for (const [name, text] of Object.entries(initial(identity))) values.set(name, bytesOf(text))
  saved = new Map(values)

  function apply(): void {
    for (const [name, value] of queued) values.set(name, value)
    queued.clear()
  }

  function set(name: string, given: Uint8Array, now: boolean): Answer {
    const command = atCommand(name, 'zigbee')
    if (!command || (!values.has(name) && command.access !== 'write'))
      return { status: NO_SUCH_COMMAND, value: NOTHING }
    if (command.access === 'read') return { status: ERROR, value: NOTHING }
    const value = stored(command, given, values.get(name)?.length)
    if (!value) return { status: NO_SUCH_VALUE, value: NOTHING }
    // Keys are accepted but never shown.
    if (command.access !== 'write') queued.set(name, value)
    if (now) apply()
    return { status: OK, value: NOTHING }
  }

  return {
    /** Runs a command. `now`: the change takes effect at once, together with all queued changes. */
    run(name: string, given: Uint8Array, now: boolean): Answer {
      if (name === 'AC' || name === 'WR') {
        apply()
        if (name === 'WR') saved = new Map(values)
        return { status: OK, value: NOTHING }
      }
      if (WITHOUT_EFFECT.has(name)) return { status: OK, value: NOTHING }
      if (name === 'RE') {
        queued.clear()
        for (const [each, text] of Object.entries(initial(identity))) values.set(each, bytesOf(text))
        return { status: OK, value: NOTHING }
      }
      if (given.length > 0) return set(name, given, now)
      const value = values.get(name)
      if (value) return { status: OK, value }
      // A key cannot be read: the module answers without it.
      const isKey = atCommand(name, 'zigbee')?.access === 'write'
      return { status: isKey ? OK : NO_SUCH_COMMAND, value: NOTHING }
    },
    /** Restarts the module, which loses unsaved changes. */
    restart(): void {
      queued.clear()
      values.clear()
      for (const [name, value] of saved) values.set(name, value)
    },
    number: (name: string): number => readUnsigned(values.get(name) ?? NOTHING) ?? 0,
  }
}

/** Returns a value in the full width that the module stores; undefined if it is out of range. */
function stored({ value }: AtCommand, given: Uint8Array, width = given.length): Uint8Array | undefined {
  switch (value.kind) {
    case 'integer': {
      const number = readUnsigned(given)
      if (number === undefined || number < value.minimum || number > value.maximum) return undefined
      const kept = new Uint8Array(Math.max(width, value.bytes))
      for (let i = kept.length - 1, rest = number; i >= 0; i--, rest = Math.floor(rest / 256)) kept[i] = rest % 256
      return kept
    }
    case 'hex':
    case 'text':
      return given.length <= value.maxBytes ? Uint8Array.from(given) : undefined
    case 'none':
      return undefined
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2)
  writeHex(bytes, 0, text)
  return bytes
}
