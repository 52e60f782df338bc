import { DomainError } from '../../../domain/errors.ts'
import { type ByteEvidence, createByteEvidence, isMostlyText, weighBytes } from '../../kit/evidence.ts'
import { createTweliteDecoder } from './codec.ts'
import type { TweliteForm } from './form.ts'

/** Number of bytes without a valid frame that cannot be chance. */
const ENOUGH_BYTES = 200
/** Time without another wrong byte after which the module counts as working. */
const FORGIVE_MS = 30_000
const MAX_TAIL = 256

export interface OutputCheckOptions {
  form: TweliteForm
  /** Called with the fault to show, or undefined when it is over. */
  onTrouble(error: DomainError | undefined): void
}

/**
 * Judges a module by its output until its first valid frame. It cannot be asked, because the applications share no
 * question.
 */
export function createOutputCheck({ form, onTrouble }: OutputCheckOptions) {
  const other: TweliteForm = form === 'ascii' ? 'binary' : 'ascii'
  const evidence = createByteEvidence()
  let understood = false
  let otherForm = false
  let tail = ''
  let timer: NodeJS.Timeout | undefined
  let shown: string | undefined
  const scout = createTweliteDecoder(other, {
    onFrame() {
      otherForm = true
    },
    onDiscarded() {},
  })

  function tell(error: DomainError | undefined): void {
    if (shown === error?.message) return
    shown = error?.message
    onTrouble(error)
  }

  return {
    /** `unfinished`: number of bytes at the end that may become a frame. A long frame is longer than that. */
    weigh(chunk: Uint8Array, unfinished: number): void {
      if (understood) return
      weighBytes(evidence, chunk)
      tail = (tail + Buffer.from(chunk).toString('latin1')).slice(-MAX_TAIL)
      scout.push(chunk)
      if (!otherForm && evidence.bytes - unfinished < ENOUGH_BYTES) return
      tell(otherForm ? wrongForm(form, other) : explain(evidence, tail))
      clearTimeout(timer)
      timer = setTimeout(() => tell(undefined), FORGIVE_MS)
    },
    /** A good frame. */
    understand(): void {
      if (understood) return
      understood = true
      clearTimeout(timer)
      tell(undefined)
    },
    stop(): void {
      understood = true
      clearTimeout(timer)
    },
  }
}

function wrongForm(form: TweliteForm, other: TweliteForm): DomainError {
  return unexpected(
    `The module uses the ${other} format, not the ${form} format.`,
    `Set the radio's option form to "${other}", or set the module to the ${form} format.`,
  )
}

function explain(evidence: ByteEvidence, tail: string): DomainError {
  if (tail.includes('CONFIG/') || tail.includes('set Application ID'))
    return unexpected(
      'The module is in interactive mode.',
      'Restart the module with its SET pin open, or leave the mode by typing +++ slowly in a terminal.',
    )
  if (isMostlyText(evidence))
    return unexpected(
      'The device sends text, not TWELITE frames.',
      'Set App_Uart to format mode (A or B), not chat or transparent mode. If this is another device, choose its driver.',
    )
  return unexpected(
    'The received bytes are not valid TWELITE frames.',
    'The module probably uses another baud rate: 115200 by default, 38400 with its BPS pin at ground.',
  )
}

function unexpected(message: string, hint: string): DomainError {
  return new DomainError('module-unexpected', message, { hint })
}

export function stoppedAnswering(): DomainError {
  return new DomainError('module-silent', 'The module does not answer.', {
    hint: 'Check the wiring, power and baud rate. For an application other than App_Uart, set the option application to "other".',
  })
}
