import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Program, startProgram } from '../../bench/program.ts'

const CLOCK_PRELOAD = fileURLToPath(new URL('./clock-preload.cjs', import.meta.url))
const DESCRIPTORS = 1_024
/** Small enough that retention has to work in a run of minutes. */
const KEEP_MEGABYTES = 1_024

/** The log is a pipe that nobody reads once the service serves. */
const SCRIPT = `ulimit -n ${DESCRIPTORS}; exec "$@"`

export interface Surroundings extends Program {
  /** Sets the system clock of the service to the true time plus `offMs`. */
  setClock(offMs: number): void
}

/** The service on a bad machine: few descriptors, a log that nobody reads, a clock that is set while it runs. */
export async function startSurrounded(main: string, directory: string): Promise<Surroundings> {
  const clock = join(directory, 'clock')
  mkdirSync(directory, { recursive: true })
  const setClock = (offMs: number) => {
    // A whole file at once: a service that reads it meanwhile finds no empty one.
    writeFileSync(`${clock}.next`, String(offMs))
    renameSync(`${clock}.next`, clock)
  }
  setClock(0)
  const flags = ['--port', '0', '--json', '--rate-limit', '0', '--keep-megabytes', String(KEEP_MEGABYTES)]
  const { line, ...program } = await startProgram(
    'sh',
    ['-c', SCRIPT, directory, main, 'serve', ...flags, '--data', join(directory, 'data')],
    { MUSEN_LOG_LEVEL: 'debug', NODE_OPTIONS: `--require ${CLOCK_PRELOAD}`, SOAK_CLOCK: clock },
  )
  const { api } = JSON.parse(line) as { api: string }
  return { ...program, url: api.replace(/\/v1$/, ''), setClock }
}
