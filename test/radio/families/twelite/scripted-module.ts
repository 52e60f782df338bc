import { createTweliteDecoder, encodeTwelite } from '../../../../src/radio/families/twelite/codec.ts'
import type { TweliteForm } from '../../../../src/radio/families/twelite/form.ts'
import { decodeHostFrame, type HostFrame } from '../../../../src/radio/families/twelite/host-frames.ts'

export interface ModuleScript {
  form?: TweliteForm
  /** The ids that are answered, and how; default: at once, and well. `own`: what App_Uart would say. */
  respond?(frame: HostFrame, own: number): [id: number, ok: boolean][]
}

/** A module with App_Uart that answers at once, as its script says. */
export function createScriptedModule({ form = 'ascii', respond = (_, own) => [[own, true]] }: ModuleScript = {}) {
  const heard: HostFrame[] = []
  let pending: Uint8Array[] = []
  let count = 0
  const decoder = createTweliteDecoder(form, {
    onFrame(content) {
      const frame = decodeHostFrame(content)
      if (!frame) return
      heard.push(frame)
      if (frame.type === 'outputs') return
      const own = frame.type === 'extended' ? frame.responseId : 0x80 | (count++ & 0x7f)
      for (const [id, ok] of respond(frame, own)) pending.push(response(id, ok, form))
    },
    onDiscarded() {},
  })
  return {
    /** All that the host said. */
    heard,
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const answers = pending
      pending = []
      return answers
    },
    /** It counts from the beginning again. */
    restart(): void {
      count = 0
    },
  }
}

export function response(id: number, ok = true, form: TweliteForm = 'ascii'): Uint8Array {
  return encodeTwelite(Uint8Array.of(0xdb, 0xa1, id, ok ? 1 : 0), form)
}
