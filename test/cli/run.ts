import type { Output, Terminal } from '../../src/cli/output/terminal.ts'
import { runCli } from '../../src/cli/program.ts'

export interface RunOptions {
  env?: NodeJS.ProcessEnv
  stdin?: string | Uint8Array
  /** Makes stdout a terminal. */
  tty?: boolean
  /** Makes stdout a file that other users can read. */
  openFile?: boolean
  /** Called with everything written to stdout so far, after each write. */
  onOutput?(soFar: string, stop: () => void): void
  /** The same for stderr. */
  onError?(soFar: string): void
}

/** Runs a command line in this process, as `main.ts` would. */
export async function run(words: readonly string[], options: RunOptions = {}) {
  const { env = {}, stdin = '', tty = false, openFile = false, onOutput, onError } = options
  const stopping = new AbortController()
  const out = collector(tty, (soFar) => onOutput?.(soFar, () => stopping.abort()))
  const err = collector(false, onError)
  const terminal: Terminal = {
    env,
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdout: Object.assign(out, { isOpenFile: openFile }),
    stderr: err,
    stopRequested: () => stopping.signal,
  }
  const code = await runCli(words, terminal)
  return { code, out: out.text(), err: err.text() }
}

function collector(isTTY: boolean, written: (soFar: string) => void = () => {}): Output & { text(): string } {
  let soFar = ''
  return {
    isTTY,
    write(bytes) {
      soFar += typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString()
      written(soFar)
    },
    text: () => soFar,
  }
}
