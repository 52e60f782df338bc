import { EXIT } from '../output/failure.ts'

/** The name of the unit. */
export const UNIT = 'musen.service'

export interface UnitOptions {
  /** The program and its words, without `serve`. */
  command: readonly string[]
  /** A unit of one user, without root. */
  user?: boolean
}

/** The text of musen's unit. `deploy/systemd/musen.service` and `musen service install` have it from here. */
export function unitText({ command, user = false }: UnitOptions): string {
  const exec = [...command, 'serve'].map(quoted).join(' ')
  return user ? userUnit(exec) : systemUnit(exec)
}

/** Quotes a word for `ExecStart`, where `%` begins a specifier and `$` a variable (systemd.service, "Command lines"). */
function quoted(word: string): string {
  const escaped = word.replaceAll('%', '%%').replaceAll('$', '$$$$')
  return /^[\w/.:@%$+,=-]+$/.test(word) ? escaped : `"${escaped.replace(/["\\]/g, '\\$&')}"`
}

const HEAD = `[Unit]
Description=musen: radio modules as a REST and WebSocket API
Documentation=http://127.0.0.1:8730/docs
After=network.target
`

const RESTART = `Restart=on-failure
RestartSec=2
# A restart does not correct an invalid configuration.
RestartPreventExitStatus=${EXIT.configuration}
TimeoutStopSec=30
# Each connection, radio and capture takes a descriptor. musen limits its connections to what this leaves.
LimitNOFILE=8192
`

function userUnit(exec: string): string {
  return `# musen as a systemd service of one user. docs/operating.md describes it.
${HEAD}
[Service]
ExecStart=${exec}
# Your own settings, for example MUSEN_PORT. The file is optional.
EnvironmentFile=-%E/musen/environment
${RESTART}
NoNewPrivileges=yes
UMask=0077

[Install]
WantedBy=default.target
`
}

function systemUnit(exec: string): string {
  return `# musen as a systemd service. docs/operating.md describes the installation.
${HEAD}
[Service]
ExecStart=${exec}
Environment=MUSEN_DATA=/var/lib/musen
# Your own settings, for example MUSEN_HOST. The file is optional.
EnvironmentFile=-/etc/musen/environment
DynamicUser=yes
StateDirectory=musen
StateDirectoryMode=0700
# Compiled code, for a faster start (Node >= 22.8).
CacheDirectory=musen
# Serial ports.
SupplementaryGroups=dialout
${RESTART}# Far above what musen needs: if it ever gets there, musen is restarted instead of the machine running out of memory.
MemoryMax=512M
TasksMax=64

NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
ProtectProc=invisible
PrivateMounts=yes
CapabilityBoundingSet=
AmbientCapabilities=
RemoveIPC=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM
# Not possible: PrivateDevices and PrivateUsers hide the serial ports, and MemoryDenyWriteExecute stops JavaScript's compiler.
DevicePolicy=closed
DeviceAllow=char-ttyUSB rw
DeviceAllow=char-ttyACM rw
DeviceAllow=char-ttyAMA rw
DeviceAllow=char-ttyS rw
DeviceAllow=char-pts rw
UMask=0077

[Install]
WantedBy=multi-user.target
`
}
