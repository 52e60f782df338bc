import { type FromRadio, fromRadioMessage, type ToRadio, toRadioMessage } from './messages.ts'
import type { MessageType } from './protobuf.ts'
import { createStreamDecoder, encodeStreamFrame, type StreamDecoderOptions } from './stream.ts'

type Receiver<T> = Pick<StreamDecoderOptions<T>, 'onFrame' | 'onDiscarded'>

/** Decodes the messages of a module. */
export function createFromRadioDecoder(receiver: Receiver<FromRadio>) {
  return createStreamDecoder({ ...receiver, decode: decoderOf(fromRadioMessage) })
}

/** Decodes the messages of a host, for a simulated module. */
export function createToRadioDecoder(receiver: Receiver<ToRadio>) {
  return createStreamDecoder({ ...receiver, decode: decoderOf(toRadioMessage) })
}

export function encodeToRadio(message: ToRadio): Uint8Array {
  return encodeStreamFrame(toRadioMessage.encode(message))
}

export function encodeFromRadio(message: FromRadio): Uint8Array {
  return encodeStreamFrame(fromRadioMessage.encode(message))
}

function decoderOf<T>(type: MessageType<T>) {
  return (body: Uint8Array): T | undefined => {
    try {
      return type.decode(body)
    } catch {
      return undefined
    }
  }
}
