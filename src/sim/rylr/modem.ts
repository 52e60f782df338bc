import { airtimeMs } from '../../domain/airtime.ts'
import { encodeLine, encodeReceive } from '../../radio/families/rylr/codec.ts'
import {
  createHostDecoder,
  encodeCommand,
  encodeSend,
  type HostCommand,
} from '../../radio/families/rylr/host-commands.ts'
import { readParameter } from '../../radio/families/rylr/modulation.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createDrift } from '../movement.ts'
import { createNetwork, type NetworkNode } from '../network.ts'
import type { Random } from '../random.ts'
import { createRevocable } from '../revocable.ts'

const FIRST_NODE = 50
const EVERYONE = 0
const COMMAND_MS = 3
const RESTART_MS = 100
const SETTABLE: Record<string, RegExp> = {
  ADDRESS: /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
  NETWORKID: /^(?:[3-9]|1[0-58])$/,
  BAND: /^\d{9}(?:,M)?$/,
  PARAMETER: /^(?:[5-9]|1[01]),[7-9],[1-4],\d{1,2}$/,
  CRFOP: /^(?:1?\d|2[0-2])$/,
  CPIN: /^[0-9A-Fa-f]{8}(?:,M)?$/,
  IPR: /^(?:300|1200|4800|9600|19200|28800|38400|57600|115200)$/,
  MODE: /^[01]$/,
}

/** The values of queries with a question mark. */
const PARAMETERS: Record<string, string> = {
  ADDRESS: '1',
  CPIN: 'No Password!',
  NETWORKID: '18',
  BAND: '868500000',
  PARAMETER: '9,7,1,12',
  IPR: '115200',
  MODE: '0',
  CRFOP: '22',
  VER: 'RYLR998_SIMULATED',
  UID: '000000000000000000000001',
}

interface LoraNode extends NetworkNode {
  readonly id: number
  /** The value of the node's last report, so that a host does not change the traffic. */
  readonly signal: { rssiDbm: number; snrDb: number }
  report(turn: number): string
}

function createNode(index: number, random: Random): LoraNode {
  const rssi = createDrift(random.fork('rssi'), random.between(-110, -60), 12)
  const snr = createDrift(random.fork('snr'), 6, 8)
  const temperature = createDrift(random.fork('temperature'), random.between(10, 25), 6)
  const level = createDrift(random.fork('level'), 120, 60)
  const id = FIRST_NODE + index
  const measure = () => ({ rssiDbm: Math.round(rssi()), snrDb: Math.round(snr()) })
  let signal = measure()
  return {
    id,
    address: String(id),
    periodMs: 4_000 + random.integer(8_001),
    get signal() {
      return signal
    },
    report(turn) {
      signal = measure()
      return `${turn},${temperature().toFixed(1)}C,${level().toFixed(0)}cm`
    },
  }
}

/** Simulates a LoRa modem with AT commands, and nodes with addresses from 50. */
export function createRylrModem(deps: ModuleDeps): SimulatedModule {
  const { random, agenda, ledger, transmit, answer, carries } = deps
  const nodes = Array.from({ length: deps.nodes }, (_, index) => createNode(index, random.fork(`node ${index}`)))
  const answers = random.fork('answers')
  const own = createRevocable(agenda)
  const parameters = { ...PARAMETERS }
  let sending = false
  let decoder = freshDecoder()

  const network = createNetwork({
    ...deps,
    nodes,
    speak: (node, turn) => hear(node, node.report(turn)),
  })

  function freshDecoder() {
    return createHostDecoder(take, (bytes) => ledger.junk(bytes))
  }

  function hear(node: LoraNode, text: string): void {
    const bytes = encodeReceive({
      source: node.id,
      data: Buffer.from(text, 'latin1').subarray(0, 240),
      ...node.signal,
    })
    transmit(bytes, `node ${node.id}: ${text}`)
  }

  function tell(line: string): void {
    answer(encodeLine(line), `the module: ${line}`)
  }

  function take(command: HostCommand): void {
    if (command.type === 'send') {
      transmitFrom(command)
      return
    }
    const { text } = command
    ledger.receive({ bytes: encodeCommand(text), kind: 'command', carried: true, about: text })
    own.after(COMMAND_MS, () => obey(text))
  }

  function transmitFrom({ destination, data }: Extract<HostCommand, { type: 'send' }>): void {
    const busy = sending
    const carried = !busy && carries()
    const bytes = encodeSend(String(destination), data)
    ledger.receive({ bytes, kind: 'frame', carried, about: `the host to ${destination}${busy ? ', refused' : ''}` })
    if (busy) {
      own.after(COMMAND_MS, () => tell('ERR=17'))
      return
    }
    sending = true
    own.after(sendMs(data.length), () => {
      sending = false
      tell('OK')
    })
    if (!carried) return
    const text = Buffer.from(data).toString('latin1')
    for (const node of nodes)
      if (node.id === destination || destination === EVERYONE)
        agenda.after(answers.between(300, 1_500), () => hear(node, `got ${text}`))
  }

  function sendMs(bytes: number): number {
    const modulation = readParameter(parameters.PARAMETER ?? '')
    return modulation ? airtimeMs(modulation, bytes) : COMMAND_MS
  }

  function obey(text: string): void {
    const [, name = '', sign, value = ''] = /^AT\+([A-Z]+)(\?|=)?(.*)$/.exec(text) ?? []
    if (text === 'AT') tell('OK')
    else if (text === 'AT+RESET') restart()
    else if (text === 'AT+FACTORY') {
      Object.assign(parameters, PARAMETERS)
      tell('FACTORY')
    } else if (sign === '?' && parameters[name] !== undefined) tell(`${name}=${parameters[name]}`)
    else if (sign === '=' && SETTABLE[name]?.test(value)) {
      parameters[name] = value.replace(',M', '')
      // The guide answers the baud rate by its value.
      tell(name === 'IPR' ? `IPR=${value}` : 'OK')
    } else tell(text.startsWith('AT') ? 'ERR=4' : 'ERR=2')
  }

  function restart(): void {
    decoder = freshDecoder()
    own.revoke()
    sending = false
    own.after(1, () => tell('RESET'))
    own.after(RESTART_MS, () => tell('READY'))
  }

  return {
    receive: (chunk) => decoder.push(chunk),
    talk: network.talk,
    hush: network.hush,
    reset: restart,
  }
}
