import type { Options } from '../message.ts'
import { type SerialLink, type TcpLink, tcpText } from '../radio.ts'
import type { JobFault, JobState } from './discovery.ts'

/** A module that may be behind a port, with the evidence. */
export interface ProbeFinding {
  driver: string
  /** Absent on TCP. */
  baudRate?: number
  /** 0..1; from `CERTAIN` on, the probe ends. */
  confidence: number
  /** Plain sentences: the requests and the answers. */
  evidence: string[]
  /** Radio options that the probe found. */
  options?: Options
  /** Why the module cannot be used as it is set, and what to do. */
  problem?: string
}

/** The configuration of a radio for a module that a probe found. `id` is free, as far as the probe knows. */
export interface ProbedRadio {
  id: string
  driver: string
  link: ProbeTarget & { baudRate?: number }
  options?: Options
}

/** The confidence of an answer that only one family gives, with a correct checksum. */
export const CERTAIN = 0.95

/** A serial port, or raw bytes over TCP. `dtr`, `rts`: as in a link. */
export type ProbeTarget = ({ type: 'serial'; path: string } & Pick<SerialLink, 'dtr' | 'rts'>) | TcpLink

/** Returns the target as text for messages and logs. */
export function targetText(target: ProbeTarget): string {
  return target.type === 'serial' ? target.path : tcpText(target)
}

/** `baudRate`: the current one. */
export interface ProbeProgress {
  done: number
  total: number
  baudRate?: number
}

/** A search for the module behind a port and its configuration. */
export interface Probe {
  id: string
  target: ProbeTarget
  state: JobState
  startedAt: number
  finishedAt?: number
  /** Number of finished baud rates. A link over TCP is one step. */
  progress: ProbeProgress
  /** The most likely first. `radio` is absent with a `problem`. */
  findings: (ProbeFinding & { radio?: ProbedRadio })[]
  /** Present if `state` is `failed`. */
  error?: JobFault
}
