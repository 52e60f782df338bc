import type { Saying } from './form.ts'
import type { Sensor } from './sensors.ts'

/**
 * The commands of the hub, one a line. Upper and lower case are equal.
 *
 *     PING                  PONG
 *     NODES                 NODES t1 t2 ...
 *     READ <node>           a new reading of the node
 *     PERIOD <node> <ms>    OK PERIOD <node> <ms>; 10 to 3600000
 *     ECHO <text>           <text>
 *     RESET                 READY musen simulated sensors <number of restarts>
 *
 * The hub answers ERR and the reason to other lines. In the mode `json` a command may also be an object, such as
 * `{"cmd":"read","node":"t1"}`, `{"cmd":"period","node":"t1","periodMs":5000}` or `{"cmd":"echo","text":"hello"}`.
 */
export function answerCommand(line: string, sensors: readonly Sensor[], boots: number): Saying {
  const { word, rest } = parse(line)
  const [name = '', ms = ''] = rest.split(/\s+/)
  const sensor = sensors.find(({ address }) => address === name.toLowerCase())
  switch (word) {
    case 'PING':
      return { say: 'pong' }
    case 'NODES':
      return { say: 'nodes', nodes: sensors.map(({ address }) => address) }
    case 'READ':
      return sensor ? { say: 'reading', reading: sensor.measure() } : noNode(name)
    case 'PERIOD':
      return sensor ? setPeriod(sensor, Number(ms)) : noNode(name)
    case 'ECHO':
      return { say: 'echo', text: rest }
    case 'RESET':
      return { say: 'ready', boots }
    default:
      return { say: 'error', problem: 'unknown command' }
  }
}

function setPeriod(sensor: Sensor, periodMs: number): Saying {
  if (!Number.isInteger(periodMs) || periodMs < 10 || periodMs > 3_600_000)
    return { say: 'error', problem: 'a period is 10 to 3600000 ms' }
  sensor.periodMs = periodMs
  return { say: 'period', node: sensor.address, periodMs }
}

function noNode(name: string): Saying {
  return { say: 'error', problem: name === '' ? 'which node' : `no node ${name}` }
}

function parse(line: string): { word: string; rest: string } {
  const text = line.startsWith('{') ? fromJson(line) : line.trim()
  const space = text.indexOf(' ')
  if (space < 0) return { word: text.toUpperCase(), rest: '' }
  return { word: text.slice(0, space).toUpperCase(), rest: text.slice(space + 1) }
}

function fromJson(line: string): string {
  try {
    const command: Record<string, unknown> = JSON.parse(line)
    return ['cmd', 'node', 'periodMs', 'text']
      .flatMap((key) => (key in command ? [String(command[key])] : []))
      .join(' ')
  } catch {
    return ''
  }
}
