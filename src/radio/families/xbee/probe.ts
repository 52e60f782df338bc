import type { ProbeMethod, Prober } from '../../driver.ts'
import { type ApiMode, encodeApiFrame } from './api/api-frame.ts'
import { createApiDecoder } from './api/codec.ts'
import { encodeHostFrame } from './api/host-frames.ts'
import { decodeModuleFrame, type ModuleFrame } from './api/module-frames.ts'
import { readUnsigned } from './at/at-values.ts'
import { AT_OK } from './module-status.ts'

/** Frame id of the probe. It does not conflict with the ids of a driver. */
const FRAME_ID = 1
const MAX_TEXT = 64
/** Factory rate of transparent modules. The command sequence is tried only at this rate. */
const FACTORY_BAUD_RATE = 9600

/** The query of the API mode. Its bytes are the same with and without escapes. */
export const API_MODE_QUESTION = encodeApiFrame(
  encodeHostFrame({ type: 'at-command', frameId: FRAME_ID, command: 'AP', parameter: new Uint8Array(0), queued: true }),
  1,
)

export const xbeeProbe: ProbeMethod = {
  baudRates: [9600, 115_200, 57_600, 38_400, 19_200, 230_400, 4800],
  create: ({ baudRate }) => createXbeeProber(baudRate),
}

function createXbeeProber(baudRate: number | undefined): Prober {
  let apiMode: ApiMode | undefined
  let otherMode: number | undefined
  let frames = 0
  let text = ''
  let sequenceSent = false
  let commandMode = false

  function hear(frame: ModuleFrame | 'malformed' | 'unknown'): void {
    if (frame === 'malformed' || frame === 'unknown') return
    if (frame.type !== 'at-response' || frame.command !== 'AP' || frame.status !== AT_OK) {
      frames++
      return
    }
    const value = readUnsigned(frame.value)
    if (value === 1 || value === 2) apiMode = value
    else otherMode = value
  }

  const decoders = ([1, 2] as const).map((mode) =>
    createApiDecoder(mode, { onFrame: (data) => hear(decodeModuleFrame(data)), onDiscarded() {} }),
  )

  return {
    receive(chunk) {
      text = (text + Buffer.from(chunk).toString('latin1')).slice(-MAX_TEXT)
      if (sequenceSent && text.includes('OK\r')) commandMode = true
      for (const decoder of decoders) decoder.push(chunk)
    },
    questions: [
      { title: 'queries the API mode (AP)', bytes: API_MODE_QUESTION, waitMs: 500 },
      // Sent only if nothing was received: to another kind of module the sequence would be data.
      {
        title: 'sends the command mode sequence (+++)',
        bytes: Buffer.from('+++'),
        quietMs: 1_100,
        waitMs: 1_500,
        when() {
          const wanted = baudRate === FACTORY_BAUD_RATE && text === '' && apiMode === undefined && frames === 0
          if (wanted) sequenceSent = true
          return wanted
        },
      },
      { title: 'leaves command mode (ATCN)', bytes: Buffer.from('ATCN\r'), waitMs: 300, when: () => commandMode },
    ],
    finding() {
      if (apiMode !== undefined)
        return {
          confidence: 1,
          evidence: [`The module answered the AP query with ${apiMode} and a valid checksum.`],
          options: { apiMode: String(apiMode) },
        }
      if (otherMode !== undefined)
        return {
          confidence: 0.9,
          evidence: [`The module answered the AP query with ${otherMode}.`],
          problem: 'Set AP to 1 or 2 and save it.',
        }
      if (frames > 0)
        return {
          confidence: 0.8,
          evidence: [`The module sent ${frames === 1 ? 'an API frame' : 'API frames'} with a valid checksum.`],
          problem: 'The module did not answer. Check the wire from this machine to the DIN pin of the module.',
        }
      if (commandMode)
        return {
          confidence: 0.7,
          evidence: ['The module answered OK to the command mode sequence (+++).'],
          problem: 'The module is in transparent (AT) mode. Set AP to 1 or 2 (API mode) and save it.',
        }
      return undefined
    },
  }
}
