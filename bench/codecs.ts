import { decodeAx25, encodeUi } from '../src/radio/families/kiss/ax25.ts'
import { createKissDecoder, encodeKiss } from '../src/radio/families/kiss/codec.ts'
import { ANSWER, TEXT } from '../src/radio/families/meshcore/wire/codes.ts'
import { readText } from '../src/radio/families/meshcore/wire/module-frames.ts'
import {
  createStreamDecoder as createMeshcoreDecoder,
  encodeFrame,
  FROM_MODULE,
} from '../src/radio/families/meshcore/wire/stream.ts'
import { createFromRadioDecoder, encodeFromRadio } from '../src/radio/families/meshtastic/wire/codec.ts'
import { createMySensorsDecoder } from '../src/radio/families/mysensors/codec.ts'
import { encodeMessage } from '../src/radio/families/mysensors/message.ts'
import { createRylrDecoder, encodeReceive } from '../src/radio/families/rylr/codec.ts'
import { createTweliteDecoder, encodeTwelite } from '../src/radio/families/twelite/codec.ts'
import type { TweliteForm } from '../src/radio/families/twelite/form.ts'
import { decodeModuleFrame as decodeTweliteFrame } from '../src/radio/families/twelite/kinds/frames.ts'
import { type ApiMode, encodeApiFrame } from '../src/radio/families/xbee/api/api-frame.ts'
import { createApiDecoder } from '../src/radio/families/xbee/api/codec.ts'
import { decodeModuleFrame, encodeModuleFrame } from '../src/radio/families/xbee/api/module-frames.ts'
import { createDelimiterSplitter } from '../src/radio/kit/delimiter.ts'

/** One codec: a new family joins by one row. */
export interface CodecRow {
  name: string
  /** One received frame on the wire around a payload, as the module writes it. */
  encode(payload: Uint8Array): Uint8Array
  /** Takes bytes, and hands on each frame once its meaning is read. */
  open(onFrame: () => void): (chunk: Uint8Array) => void
}

const onDiscarded = () => {
  throw new Error('A good frame was discarded.')
}

export const codecs: readonly CodecRow[] = [
  {
    name: 'lines',
    encode: (payload) => Buffer.concat([payload, Buffer.from('\n')]),
    open: (onFrame) =>
      createDelimiterSplitter({ delimiter: Buffer.from('\n'), maxBytes: 4096, onFrame, onDiscarded }).push,
  },
  {
    name: 'kiss, AX.25',
    encode: (info) =>
      encodeKiss({
        port: 0,
        command: 0,
        data: encodeUi({ source: 'JA1ABC-7', destination: 'APZMSN', path: [], info }),
      }),
    open: (onFrame) =>
      createKissDecoder({ onFrame: ({ data }) => void (decodeAx25(data) ? onFrame() : onDiscarded()), onDiscarded })
        .push,
  },
  xbee(1),
  xbee(2),
  {
    name: 'meshtastic',
    encode: (payload) =>
      encodeFromRadio({
        id: 1,
        packet: {
          from: 0xa1b2c3d4,
          to: 0xffff_ffff,
          decoded: { portNumber: 1, payload, bitfield: 1 },
          id: 0x01020304,
          receivedAt: 1_790_000_000,
          snr: 6.25,
          hopLimit: 3,
          rssi: -90,
          hopStart: 3,
        },
      }),
    open: (onFrame) => createFromRadioDecoder({ onFrame, onDiscarded }).push,
  },
  {
    name: 'meshcore',
    encode: (payload) => encodeFrame(FROM_MODULE, Buffer.concat([CHANNEL_TEXT, payload])),
    open: (onFrame) =>
      createMeshcoreDecoder({
        from: FROM_MODULE,
        onFrame: (frame) => void (readText(frame) ? onFrame() : onDiscarded()),
        onDiscarded,
      }).push,
  },
  {
    name: 'mysensors',
    encode: (payload) => encodeMessage({ node: 12, child: 1, command: 1, ack: false, type: 47, payload }),
    open: (onFrame) => createMySensorsDecoder({ onMessage: onFrame, onDiscarded }).push,
  },
  twelite('ascii'),
  twelite('binary'),
  {
    name: 'rylr',
    encode: (data) => encodeReceive({ source: 50, data, rssiDbm: -99, snrDb: 40 }),
    open: (onFrame) => createRylrDecoder({ onReceive: onFrame, onLine: onDiscarded, onDiscarded }).push,
  },
]

/** What comes before a channel's text: SNR, channel, hops, kind and time. */
const CHANNEL_TEXT = Uint8Array.of(ANSWER.channelTextV3, 25, 0, 0, 0, 1, TEXT.plain, 0, 0x88, 0x77, 0x69)

function xbee(apiMode: ApiMode): CodecRow {
  const address = { address64: '0013A20040522BAA', address16: '7D84', options: 1 }
  return {
    name: `xbee, AP=${apiMode}`,
    encode: (payload) => encodeApiFrame(encodeModuleFrame({ type: 'receive', ...address, payload }), apiMode),
    open: (onFrame) =>
      createApiDecoder(apiMode, {
        onFrame: (data) => void (typeof decodeModuleFrame(data) === 'object' ? onFrame() : onDiscarded()),
        onDiscarded,
      }).push,
  }
}

function twelite(form: TweliteForm): CodecRow {
  return {
    name: `twelite, ${form}`,
    // A message of the node 78 with the command 01.
    encode: (payload) => encodeTwelite(Buffer.concat([Uint8Array.of(0x78, 0x01), payload]), form),
    open: (onFrame) =>
      createTweliteDecoder(form, {
        onFrame: (content) => void (decodeTweliteFrame(content) === 'malformed' ? onDiscarded() : onFrame()),
        onDiscarded,
      }).push,
  }
}
