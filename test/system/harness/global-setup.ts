import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { peer, peers } from './installed.ts'

/** Before all system tests: every peer must be there (none is ever skipped), and the program is built as users build it. */
export function setup(): void {
  for (const name of Object.keys(peers)) peer(name)
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
}
