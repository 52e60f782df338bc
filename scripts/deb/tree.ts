import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ARCHITECTURES, type Architecture, MAINTAINER } from './control.ts'

export interface TreeOptions {
  project: string
  /** The folder to write to. */
  root: string
  architecture: Architecture
  version: string
  /** The folder `node_modules` of what is installed beside the bundle. */
  dependencies: string
  /** The program Node.js to bundle. */
  node?: string
  /** The licence of Node.js and what it contains. */
  nodeLicence?: string
}

/** Where the package keeps the program. */
const HOME = 'usr/lib/musen'
/** What of a dependency the program never reads. */
const UNREAD =
  /\.(?:md|map|d\.ts|d\.cts|ts|c|cc|cpp|h|hpp|gyp|gypi|mm)$|(?:^|\/)(?:test|tests|docs|build-tmp[^/]*)\/|\/\.[^/]+$|\/LICEN[CS]E[^/]*$/i

/** Writes the files of a Debian package. @returns their size in KiB */
export function writeTree(options: TreeOptions): number {
  const { project, root, architecture, version, dependencies, node, nodeLicence } = options
  const put = (path: string, text: string | Buffer, mode = 0o644) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    chmodSync(join(root, path), mode)
  }
  const copy = (from: string, path: string, mode = 0o644) => put(path, readFileSync(from), mode)
  const debian = join(project, 'deploy', 'debian')

  cpSync(join(project, 'dist'), join(root, HOME, 'dist'), { recursive: true })
  cpSync(dependencies, join(root, HOME, 'node_modules'), { recursive: true })
  trim(root, architecture)
  copy(join(project, 'package.json'), `${HOME}/package.json`)
  if (node !== undefined) copy(node, `${HOME}/bin/node`, 0o755)

  copy(join(debian, 'musen'), 'usr/bin/musen', 0o755)
  copy(join(debian, 'musen.yaml'), 'etc/musen/musen.yaml')
  put('usr/lib/systemd/system/musen.service', unit(readFileSync(join(project, 'deploy/systemd/musen.service'), 'utf8')))
  copy(join(debian, 'musen.lintian-overrides'), 'usr/share/lintian/overrides/musen')
  put('usr/share/man/man1/musen.1.gz', packed(manual(version)))
  put('usr/share/doc/musen/copyright', copyright(project))
  if (nodeLicence !== undefined) put('usr/share/doc/musen/node-licence.gz', packed(readFileSync(nodeLicence)))
  put('usr/share/doc/musen/changelog.gz', packed(changelog(version)))
  put('usr/share/doc/musen/CHANGELOG.md.gz', packed(readFileSync(join(project, 'CHANGELOG.md'))))
  setModes(root)
  return kibibytes(root)
}

/** Removes what the program does not read, and native parts for other machines. */
function trim(root: string, architecture: Architecture): void {
  const modules = join(root, HOME, 'node_modules')
  rmSync(join(modules, '.bin'), { recursive: true, force: true })
  rmSync(join(modules, '.package-lock.json'), { force: true })
  const prebuilds = join(modules, '@serialport', 'bindings-cpp', 'prebuilds')
  for (const name of readdirSync(prebuilds))
    if (name !== ARCHITECTURES[architecture].prebuild) rmSync(join(prebuilds, name), { recursive: true })
  // Debian does not use musl.
  for (const name of readdirSync(join(prebuilds, ARCHITECTURES[architecture].prebuild)))
    if (name.includes('musl')) rmSync(join(prebuilds, ARCHITECTURES[architecture].prebuild, name))
  for (const name of readdirSync(modules, { recursive: true, encoding: 'utf8' }))
    if (UNREAD.test(name) && statSync(join(modules, name), { throwIfNoEntry: false })?.isFile())
      rmSync(join(modules, name))
  for (const name of [
    'node-addon-api',
    'node-gyp-build/bin.js',
    'node-gyp-build/build-test.js',
    'node-gyp-build/optional.js',
  ])
    rmSync(join(modules, name), { recursive: true, force: true })
  const dist = join(root, HOME, 'dist')
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (/\.d\.c?ts$/.test(name)) rmSync(join(dist, name))
}

/** The unit for the files and the user of the package, made from the one that is tested. */
export function unit(text: string): string {
  return text
    .replace('# musen as a systemd service. deploy/README.md describes the installation.\n', '')
    .replace(/^ExecStart=.*$/m, 'ExecStart=/usr/bin/musen serve')
    .replace(/^Environment=MUSEN_DATA=.*$/m, '$&\nEnvironment=MUSEN_CONFIG=/etc/musen/musen.yaml')
    .replace(/^DynamicUser=yes$/m, 'User=musen\nGroup=musen')
}

const manual = (version: string) => `.TH MUSEN 1 "" "musen ${version}" "User Commands"
.SH NAME
musen \\- serial radio modules as one typed, durable REST and WebSocket API
.SH SYNOPSIS
.B musen
.I COMMAND
.RI [ OPTION ...]
.SH DESCRIPTION
.B musen help
lists the commands, and
.B musen help
.I COMMAND
describes one of them. The service runs as
.BR musen.service .
.SH FILES
.TP
.I /etc/musen/musen.yaml
Settings.
.TP
.I /var/lib/musen
The store.
`

const packed = (content: string | Buffer) => gzipSync(content, { level: 9 })

/** In Debian's form, https://www.debian.org/doc/debian-policy/ch-source.html#s-dpkgchangelog. The content is in CHANGELOG.md. */
function changelog(version: string): string {
  const { SOURCE_DATE_EPOCH } = process.env
  const at = SOURCE_DATE_EPOCH === undefined ? new Date() : new Date(Number(SOURCE_DATE_EPOCH) * 1000)
  const date = at.toUTCString().replace('GMT', '+0000')
  return `musen (${version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- ${MAINTAINER}  ${date}\n`
}

const copyright = (project: string) => `musen

${readFileSync(join(project, 'LICENSE'), 'utf8')}
The package contains programs of others. Their licences are in
/usr/lib/musen/dist/licences.txt and, if it contains Node.js, in
/usr/share/doc/musen/node-licence.gz.

${readFileSync(join(project, 'dist/licences.md'), 'utf8')}`

function setModes(root: string): void {
  chmodSync(root, 0o755)
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name)
    const isProgram = /^usr\/bin\/|\/bin\/node$/.test(name)
    chmodSync(path, statSync(path).isDirectory() || isProgram ? 0o755 : 0o644)
  }
}

function kibibytes(root: string): number {
  const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(root, name)).size)
  return Math.ceil(sizes.reduce((sum, size) => sum + Math.ceil(size / 1024), 0))
}
