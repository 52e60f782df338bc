import type { JobFault, JobState } from './discovery.ts'
import type { Options } from './message.ts'
import { type TcpLink, tcpText } from './radio.ts'

/** One guess at what is behind a port, and why. */
export interface ProbeFinding {
  driver: string
  /** Absent on TCP. */
  baudRate?: number
  /** 0..1; from `CERTAIN` on nothing else is looked for. */
  confidence: number
  /** Plain sentences: what was asked, what came. */
  evidence: string[]
  /** Radio options that were found out. */
  options?: Options
  /** What keeps the module from being used as it is, and what to do about it. */
  problem?: string
}

/** An answer that no other family gives, its checksum right. */
export const CERTAIN = 0.95

/** A serial port, or raw bytes over TCP. */
export type ProbeTarget = { type: 'serial'; path: string } | TcpLink

/** For people and logs. */
export function targetText(target: ProbeTarget): string {
  return target.type === 'serial' ? target.path : tcpText(target)
}

/** `baudRate`: the one that is being tried. */
export interface ProbeProgress {
  done: number
  total: number
  baudRate?: number
}

/** A look at a port: which module is behind it, and how it is set. */
export interface Probe {
  id: string
  target: ProbeTarget
  state: JobState
  startedAt: number
  finishedAt?: number
  /** How many of the baud rates are done; a link over TCP is one step. */
  progress: ProbeProgress
  /** The likeliest first. */
  findings: ProbeFinding[]
  /** With `failed`. */
  error?: JobFault
}
