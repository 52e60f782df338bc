import type { Logger } from '../../app/ports.ts'
import type { RadioFault } from '../../domain/radio.ts'

/** A limit that goes on being reached is logged again after this time, ms. */
const REPEAT_MS = 3_600_000

const LIMITS = {
  'nodes-full': {
    message: 'The radio has as many nodes as it may have. Messages from other devices are stored without a node.',
    hint: 'Delete nodes that do not exist (DELETE /v1/nodes/{nodeId}), or raise the setting nodesPerRadio.',
  },
  'children-full': {
    message: 'A node described more children than are kept of a node (100).',
    hint: 'If none of your nodes has more than 100 sensors, another sender makes them up: delete the node (DELETE /v1/nodes/{nodeId}), and it is asked again.',
  },
  'answers-limited': {
    message: 'Answers to stations were not transmitted, because too many were asked for.',
    hint: 'If your own stations need more answers, raise the airtime limit of the radio. Otherwise somebody sends requests with made-up names.',
  },
  'link-paused': {
    message:
      'The connection was paused, because it delivers more than the store can write, or more than 10,000 packets a second.',
    hint: 'Check the disk, and what the other end of the TCP connection sends.',
  },
  'decoder-failed': {
    message: 'A payload does not fit its decoder. The message is stored without the readings of the decoder.',
    hint: 'Compare the decoder with the last messages: musen decoders test RADIO_ID, or POST /v1/radios/{radioId}/preview-decoder.',
  },
} as const

export type Warnings = ReturnType<typeof createWarnings>

/** The limits that one radio has reached since musen started, and payloads that did not fit their decoder: shown in its status, and logged. */
export function createWarnings({ radioId, logger }: { radioId: string; logger: Logger }) {
  const reached = new Map<keyof typeof LIMITS, { fault: RadioFault; loggedAt: number }>()
  return {
    /** `place`: what this case is about, behind the message. */
    add(code: keyof typeof LIMITS, place?: string): void {
      const now = performance.now()
      const { message: general, hint } = LIMITS[code]
      const message = place === undefined ? general : `${general} The last one: ${place}.`
      let loggedAt = reached.get(code)?.loggedAt
      if (loggedAt === undefined || now - loggedAt >= REPEAT_MS) {
        loggedAt = now
        logger.warn({ radio: radioId, code, hint }, message)
      }
      reached.set(code, { fault: { code, message, hint, at: Date.now() }, loggedAt })
    },
    remove: (code: keyof typeof LIMITS) => reached.delete(code),
    list: (): RadioFault[] => [...reached.values()].map(({ fault }) => fault),
  }
}
