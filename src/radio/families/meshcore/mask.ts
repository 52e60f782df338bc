import type { SecretMask } from '../../driver.ts'
import { ANSWER } from './wire/codes.ts'
import { createStreamDecoder, encodeFrame, FROM_MODULE } from './wire/stream.ts'

/** Where the secrets of a frame begin and end: the PIN for Bluetooth, a channel's key, the private key. */
const SECRETS: Readonly<Record<number, readonly [number, number]>> = {
  [ANSWER.deviceInfo]: [4, 8],
  [ANSWER.channelInfo]: [34, 255],
  [ANSWER.privateKey]: [1, 255],
}

/**
 * Replaces secrets in the frames of the module by zeros. Bytes outside valid frames may belong to a damaged one, so they become zeros too.
 * musen sends no secrets to the module.
 */
export function createMeshcoreMask(direction: 'in' | 'out'): SecretMask | undefined {
  if (direction === 'out') return undefined
  let done: Uint8Array[] = []
  const decoder = createStreamDecoder({
    from: FROM_MODULE,
    onFrame(frame) {
      const secret = SECRETS[frame[0] ?? 0]
      if (secret) frame.fill(0, ...secret)
      done.push(encodeFrame(FROM_MODULE, frame))
    },
    onDiscarded: (bytes) => done.push(new Uint8Array(bytes)),
  })

  function take(): Uint8Array {
    const bytes = Buffer.concat(done)
    done = []
    return bytes
  }

  return {
    push(chunk) {
      decoder.push(chunk)
      return take()
    },
    flush() {
      const held = decoder.buffered
      const bytes = Buffer.concat([take(), new Uint8Array(held)])
      return bytes
    },
  }
}
