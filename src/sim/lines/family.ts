import { parseDelimiter } from '../../radio/families/lines/delimiter-text.ts'
import { linesInfo } from '../../radio/families/lines/info.ts'
import type { SimulatedFamily } from '../module.ts'
import { createSensorHub, type HubSettings } from './hub.ts'

/** Wireless sensors behind a hub that sends lines, JSON lines or raw records. */
export const linesFamily: SimulatedFamily = {
  driver: 'lines',
  title: 'Sensor hub',
  description:
    'Sensors report temperature, humidity and battery voltage. The hub answers PING, NODES, READ <node>, ' +
    'PERIOD <node> <ms>, ECHO <text> and RESET; in mode raw it echoes.',
  options: {
    mode: {
      type: 'string',
      enum: ['delimiter', 'json', 'raw'],
      default: 'json',
      description: 'Output format: lines of text, JSON lines, or records of eight bytes.',
    },
    delimiter: {
      type: 'string',
      default: '\\n',
      description: 'End of a line, written as in the option of the driver.',
      ...(linesInfo.options.delimiter?.pattern !== undefined && { pattern: linesInfo.options.delimiter.pattern }),
    },
  },
  defaultNodes: 3,
  maxNodes: 255,
  radioOptions({ mode = 'json', delimiter = '\\n' }) {
    if (mode === 'raw') return { mode }
    if (mode !== 'json') return { mode, delimiter }
    const readings = ['temperature = temperatureC', 'humidity = humidityPercent', 'supplyVoltage = batteryV']
    return { mode, delimiter, sourceField: 'node', readings }
  },
  create: (deps) => createSensorHub(deps, readSettings(deps.options)),
}

function readSettings({ mode, delimiter }: Record<string, unknown>): HubSettings {
  return {
    mode: mode === 'delimiter' || mode === 'raw' ? mode : 'json',
    delimiter: parseDelimiter(String(delimiter)),
  }
}
