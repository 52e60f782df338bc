import type { LoraModulation } from '../../../domain/airtime.ts'
import type { DomainError } from '../../../domain/errors.ts'
import type { Driver, DriverDeps, DriverEvent, DriverModule, SendOrder, SendOutcome } from '../../driver.ts'
import { type ByteEvidence, createByteEvidence, weighBytes } from '../../kit/evidence.ts'
import { createPauseWatch } from '../../kit/pause-watch.ts'
import { createPauses } from '../../kit/pauses.ts'
import { createRecheck } from '../../kit/recheck.ts'
import { checkRylrOrder } from './check.ts'
import { createRylrDecoder } from './codec.ts'
import { type Answer, createCommands } from './commands.ts'
import { encodeCommand, encodeSend } from './host-commands.ts'
import { BROADCAST, rylrInfo } from './info.ts'
import { createRylrMask } from './mask.ts'
import { longestSendMs, readParameter } from './modulation.ts'
import { createModuleSettings } from './module-settings.ts'
import { rylrProbe } from './probe.ts'
import { readSettings } from './settings.ts'
import { explainSilence, stoppedAnswering } from './silence.ts'

const ATTEMPTS = 4
const ANSWER_MS = 1_000
const RETRY_MS = 1_000
const PARAMETER = 'PARAMETER='
/** Longer than any pause of a module or serial server inside a line. */
const PAUSE_MS = 2_000
/** Maximum number of late answers to remember until their message is tried again. */
const MAX_LATE = 100

/** Drives a REYAX RYLR module. `+OK` means that the module has sent a message; nothing confirms that it arrived. */
export function createRylrDriver({ write, emit, options: radioOptions }: DriverDeps): Driver {
  const settings = readSettings(radioOptions)
  const { pause, stop: endPauses } = createPauses()
  const commands = createCommands({ write, pause })
  /** Answers that came after their attempt had ended, by message. */
  const late = new Map<number, Answer>()
  /** undefined: the module does not report it. */
  let modulation: LoraModulation | undefined
  let evidence: ByteEvidence | undefined
  let lines = 0
  let trouble: DomainError | undefined
  let online = false
  let stopped = false

  const decoder = createRylrDecoder({
    onReceive({ source, data, rssiDbm, snrDb }) {
      lines++
      tell({ type: 'packet', packet: { source: String(source), payload: data, signal: { rssiDbm, snrDb } } })
    },
    onLine(line) {
      if (stopped) return
      lines++
      tell({ type: 'frame' })
      if (line.startsWith(PARAMETER)) modulation = readParameter(line.slice(PARAMETER.length))
      commands.hear(line)
      // A module that restarts may have another modulation.
      if (line === 'READY' && online) askModulation().catch(() => {})
    },
    onDiscarded: (bytes, reason) => tell({ type: 'discarded', bytes, reason }),
  })
  const pauses = createPauseWatch({ pauseMs: PAUSE_MS, onPause: decoder.abandon })
  const recheck = createRecheck({
    async isWell() {
      const there = await isThere()
      if (there) setTrouble(undefined)
      return there
    },
    patience: 2,
    onUnwell: () => setTrouble(stoppedAnswering()),
    pause,
    stopped: () => stopped,
  })

  function tell(event: DriverEvent): void {
    if (!stopped) emit(event)
  }

  function setTrouble(error: DomainError | undefined): void {
    if (trouble?.code === error?.code) return
    trouble = error
    tell({ type: 'trouble', error })
  }

  /** Accepts any answer: an error may be the answer to bytes that were in the module's buffer. */
  async function isThere(): Promise<boolean> {
    const { type } = await commands.run({ bytes: encodeCommand('AT'), prefix: 'OK', timeoutMs: ANSWER_MS })
    return type === 'ok' || type === 'error'
  }

  async function askModulation(): Promise<void> {
    await commands.run({
      bytes: encodeCommand(`AT+${PARAMETER.slice(0, -1)}?`),
      prefix: PARAMETER,
      timeoutMs: ANSWER_MS,
    })
  }

  /** Returns the time to wait for the result of a message, ms. */
  function sendLimitMs(payload: Uint8Array): number {
    return Math.max(settings.responseTimeoutMs, modulation ? longestSendMs(modulation, payload.length) : 0)
  }

  function keepLate(key: number, answer: Answer): void {
    late.set(key, answer)
    const [oldest] = late.keys()
    if (late.size > MAX_LATE && oldest !== undefined) late.delete(oldest)
  }

  /** Returns the result of an earlier attempt if it settles the message. */
  function takeLate(key: number): Answer | undefined {
    const answer = late.get(key)
    late.delete(key)
    return answer?.type === 'ok' ? answer : undefined
  }

  function toOutcome(answer: Answer): SendOutcome {
    switch (answer.type) {
      case 'ok':
        return { state: 'sent' }
      case 'error': {
        const { detail, retryAfterMs } = answer.error
        return {
          state: 'failed',
          reason: 'module-refused',
          detail,
          ...(retryAfterMs !== undefined && { retryAfterMs }),
        }
      }
      case 'reset':
        return lostTrack('The module restarted before it reported the result of the message.')
      case 'unasked':
        return {
          state: 'failed',
          reason: 'module-refused',
          detail: 'The module does not answer.',
          retryAfterMs: RETRY_MS,
        }
      case 'none':
        return lostTrack('The module did not report the result of the message.')
    }
  }

  function lostTrack(detail: string): SendOutcome {
    if (stopped || !settings.repeatUnconfirmed) return { state: 'failed', reason: 'interrupted', detail }
    return { state: 'failed', reason: 'module-refused', detail, retryAfterMs: RETRY_MS }
  }

  return {
    async start() {
      evidence = createByteEvidence()
      let there = false
      for (let attempt = 1; attempt <= ATTEMPTS && !there && !stopped; attempt++) there = await isThere()
      if (!there) throw explainSilence(evidence, lines)
      evidence = undefined
      await askModulation()
      online = true
    },
    settings: createModuleSettings(commands, {
      changed(name, value) {
        if (name === 'PARAMETER') modulation = readParameter(String(value))
      },
    }),
    receive(chunk) {
      if (stopped) return
      if (evidence) weighBytes(evidence, chunk)
      decoder.push(chunk)
      pauses.heard(decoder.buffered > 0 && !stopped)
    },
    async send({ key, destination = BROADCAST, payload }: SendOrder): Promise<SendOutcome> {
      if (stopped) return lostTrack('The connection to the module was closed.')
      const answer = await commands.run({
        bytes: encodeSend(destination, payload),
        prefix: 'OK',
        timeoutMs: () => sendLimitMs(payload),
        onLate: (answered) => keepLate(key, answered),
        known: () => takeLate(key),
      })
      if (online && (answer.type === 'none' || answer.type === 'unasked')) recheck.start()
      return toOutcome(answer)
    },
    stop() {
      stopped = true
      pauses.stop()
      endPauses()
    },
  }
}

export const rylrDriver: DriverModule = {
  info: rylrInfo,
  // Answers have no number, so only one message can be in flight.
  maxInFlight: 1,
  maxAttempts: 4,
  create: createRylrDriver,
  check: checkRylrOrder,
  probe: rylrProbe,
  createMask: createRylrMask,
}
