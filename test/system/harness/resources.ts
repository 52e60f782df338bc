import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface Resources {
  /** Open file descriptors. */
  descriptors: number
  /** Those of them that are terminals, also ones that are gone. */
  terminals: number
  residentMiB: number
}

/** What a process holds, from Linux's /proc. */
export function resourcesOf(pid: number): Resources {
  const targets = readdirSync(`/proc/${pid}/fd`).flatMap((descriptor) => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${descriptor}`)]
    } catch {
      return [] // Closed meanwhile.
    }
  })
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return {
    descriptors: targets.length,
    terminals: targets.filter((target) => target.startsWith('/dev/pts/')).length,
    residentMiB: Number(kilobytes) / 1024,
  }
}
