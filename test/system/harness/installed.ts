import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The programs that the system tests run against, and the Debian package that each comes from. */
export const peers: Record<string, string> = {
  socat: 'socat',
  direwolf: 'direwolf',
  gen_packets: 'direwolf',
  kissutil: 'direwolf',
  aprx: 'aprx',
  sox: 'sox',
  chromium: 'chromium',
  curl: 'curl',
  mcs: 'mono-mcs',
  mono: 'mono-runtime',
  python3: 'python3',
  nginx: 'nginx',
  caddy: 'caddy',
  debootstrap: 'debootstrap',
  lintian: 'lintian',
}

/** Where daemons are, which not every user has in the search path. */
const SYSTEM_DIRECTORIES = ['/usr/local/sbin', '/usr/sbin', '/sbin']

/** The path of a program. @throws when it is not installed, naming its package */
export function peer(name: string): string {
  const directories = [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_DIRECTORIES]
  for (const directory of directories) {
    const path = join(directory, name)
    if (isExecutable(path)) return path
  }
  throw new Error(`${name} is not installed: apt-get install ${peers[name] ?? name}`)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
