import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from './child.ts'
import { peer } from './installed.ts'
import { temporaryDirectory } from './temporary.ts'
import { until } from './until.ts'

/** Two pseudo terminals joined by socat: what is written to one is read from the other. */
export async function createPtyPair(): Promise<{ near: string; far: string }> {
  const directory = temporaryDirectory()
  const near = join(directory, 'near')
  const far = join(directory, 'far')
  startChild(peer('socat'), [`pty,raw,echo=0,link=${near}`, `pty,raw,echo=0,link=${far}`])
  await until('socat to make its terminals', () => existsSync(near) && existsSync(far))
  return { near, far }
}
