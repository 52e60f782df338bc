import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname } from 'node:path'
import type { Terminal } from '../output/terminal.ts'

/** The parts of the machine that `musen service` uses. Tests provide their own. */
export interface ServiceHost {
  readonly platform: NodeJS.Platform
  readonly uid: number
  readonly user: string
  readonly home: string
  /** The program and its words that run this musen, as absolute paths. */
  readonly command: readonly string[]
  exists(path: string): boolean
  /** Writes a file that everybody can read, with its directory. */
  write(path: string, text: string): void
  remove(path: string): void
  /** Runs a program. `show` receives its output as it comes; without it, the output is returned. A missing program has the code 127. */
  run(program: string, words: readonly string[], show?: (bytes: Uint8Array) => void): Promise<Ran>
}

export interface Ran {
  code: number
  out: string
  err: string
}

/** The machine of this process. */
export function thisHost({ env }: Terminal): ServiceHost {
  return {
    platform: process.platform,
    uid: process.getuid?.() ?? -1,
    user: userInfo().username,
    home: env.HOME || homedir(),
    // A link such as /usr/local/bin/musen may go away with another version of Node.js; its target is what runs.
    command: [process.execPath, realpathSync(process.argv[1] ?? '')],
    exists: existsSync,
    write(path, text) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { mode: 0o644 })
    },
    remove: (path) => rmSync(path, { force: true }),
    run: (program, words, show) =>
      new Promise((resolve) => {
        const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
        let out = ''
        let err = ''
        child.stdout.on('data', (bytes: Buffer) => {
          if (show) show(bytes)
          else out += bytes
        })
        child.stderr.on('data', (bytes) => {
          err += bytes
        })
        child.once('error', () => resolve({ code: 127, out, err: `${program} is not installed.` }))
        child.once('close', (code) => resolve({ code: code ?? 1, out, err }))
      }),
  }
}
