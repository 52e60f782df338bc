import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/**
 * Installs a peer of `test/peers`, which has a package of its own: its dependencies are none of musen's. Resolves with its directory.
 * @throws what npm says when it cannot
 */
export async function npmPeer(name: string): Promise<string> {
  const directory = fileURLToPath(new URL(`../../peers/${name}`, import.meta.url))
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: directory })
  return directory
}
