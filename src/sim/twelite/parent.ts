import { fromHex, hexByte } from '../../radio/families/twelite/address.ts'
import { createTweliteDecoder, encodeTwelite } from '../../radio/families/twelite/codec.ts'
import type { TweliteForm } from '../../radio/families/twelite/form.ts'
import { decodeHostFrame, type HostFrame } from '../../radio/families/twelite/host-frames.ts'
import type { ModuleDeps, SimulatedModule } from '../module.ts'
import { createNetwork } from '../network.ts'
import { createRevocable } from '../revocable.ts'
import type { Child } from './child.ts'
import { createChildren } from './nodes.ts'

const MIN_ANSWER_MS = 15
const MAX_ANSWER_MS = 60
const SEND_MS = 25
const EVERYONE = '78'
const DATA_COMMAND = 0x01

export interface ParentSettings {
  form: TweliteForm
  /** `uart`: App_Uart, whose children send text and answer it. `wings`: App_Wings, whose children have App_Twelite, and a PAL. */
  application: 'uart' | 'wings'
}

/** Simulates a parent module and its children. */
export function createTweliteParent(deps: ModuleDeps, { form, application }: ParentSettings): SimulatedModule {
  const { random, agenda, ledger, transmit, answer, carries, nodes } = deps
  const children = createChildren(nodes, random.fork('children'), { pal: application === 'wings' })
  const answers = random.fork('answers')
  const own = createRevocable(agenda)
  const started = agenda.now()
  let sending = false
  let count = 0
  let decoder = freshDecoder()

  const network = createNetwork({
    ...deps,
    nodes: children,
    speak(child, turn) {
      child.measure()
      if (application === 'wings') putStatus(child, true)
      else putText(child, child.reading(turn))
    },
  })

  function freshDecoder() {
    return createTweliteDecoder(form, {
      onFrame(content) {
        const frame = decodeHostFrame(content)
        const bytes = encodeTwelite(content, form)
        if (frame) take(frame, bytes)
        else
          ledger.receive({
            bytes,
            kind: 'malformed',
            carried: false,
            about: `${content.length} bytes that are not a command`,
          })
      },
      onDiscarded: (bytes) => ledger.junk(bytes),
    })
  }

  function putStatus(child: Child, periodic: boolean): void {
    const about = child.kind === 'pal' ? `PAL ${hexByte(child.id)}: climate` : `child ${hexByte(child.id)}: inputs`
    transmit(encodeTwelite(child.status(agenda.now() - started, periodic), form), about)
  }

  function putText(child: Child, text: string): void {
    const content = Uint8Array.from([child.id, DATA_COMMAND, ...Buffer.from(text, 'latin1')])
    transmit(encodeTwelite(content, form), `child ${hexByte(child.id)}: ${text}`)
  }

  function putExtended(child: Child, responseId: number, data: Uint8Array): void {
    const head = new Uint8Array(14)
    const view = new DataView(head.buffer)
    head.set([child.id, 0xa0, responseId])
    view.setUint32(3, child.serial)
    view.setUint32(7, 0xffff_ffff)
    head[11] = child.lqi
    view.setUint16(12, data.length)
    const content = Uint8Array.from([...head, ...data])
    transmit(encodeTwelite(content, form), `child ${hexByte(child.id)}: ${data.length} bytes`)
  }

  function take(frame: HostFrame, bytes: Uint8Array): void {
    // App_Uart refuses commands while it sends.
    const busy = application === 'uart' && sending
    const carried = !busy && carries()
    ledger.receive({
      bytes,
      kind: 'frame',
      carried,
      about: `the host to ${frame.destination}${busy ? ', refused' : ''}`,
    })
    if (application === 'uart') respond(frame, busy)
    if (!carried) return
    for (const child of children)
      if (isFor(child, frame.destination)) agenda.after(delayMs(), () => reach(child, frame))
  }

  /** Sends the response of App_Uart, DB A1. In the simple form a busy module sends none. */
  function respond(frame: HostFrame, busy: boolean): void {
    if (frame.type === 'outputs' || (busy && frame.type === 'data')) return
    const id = frame.type === 'extended' ? frame.responseId : 0x80 | (count++ & 0x7f)
    const confirm = (ok: boolean) =>
      answer(encodeTwelite(Uint8Array.of(0xdb, 0xa1, id, ok ? 1 : 0), form), ok ? 'it is sent' : 'it is refused')
    if (busy) {
      own.after(1, () => confirm(false))
      return
    }
    sending = true
    own.after(SEND_MS, () => {
      sending = false
      confirm(true)
    })
  }

  function isFor(child: Child, destination: string): boolean {
    if (destination === EVERYONE) return true
    const [first = 0, ...rest] = fromHex(destination)
    return rest.length === 0 ? first === child.id : Number.parseInt(destination, 16) === child.serial
  }

  function reach(child: Child, frame: HostFrame): void {
    if (application === 'wings') {
      if (frame.type !== 'outputs' || child.kind === 'pal') return
      child.setOutputs(frame.data[0] ?? 0, frame.data[1] ?? 0)
      putStatus(child, false)
    } else if (frame.type === 'extended') putExtended(child, frame.responseId, frame.data)
    else putText(child, `got ${Buffer.from(frame.data).toString('latin1')}`.slice(0, 80))
  }

  function delayMs(): number {
    return answers.between(MIN_ANSWER_MS, MAX_ANSWER_MS)
  }

  return {
    receive: (chunk) => decoder.push(chunk),
    talk: network.talk,
    hush: network.hush,
    reset() {
      decoder = freshDecoder()
      own.revoke()
      sending = false
      count = 0
    },
  }
}
