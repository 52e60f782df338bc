import { dirname, join } from 'node:path'
import type { Check } from './check.ts'
import type { Machine } from './machine.ts'

const MIB = 2 ** 20
/** Free space below which a card is full within days. */
const FEW_FREE_BYTES = 500 * MIB
/** Free space below which the next commits fail. */
const NO_FREE_BYTES = 50 * MIB

/** Checks the data directory and the database in it. */
export async function checkStore(directory: string, machine: Pick<Machine, 'owner' | 'mayUse' | 'user'>) {
  const name = 'store'
  const file = join(directory, 'musen.db')
  const { name: user } = machine.user()
  const found = await machine.owner(directory)
  const place = found ? directory : await nearest(directory, machine)
  if (!(await machine.mayUse(place)))
    return fault(`The user ${user} may not write to ${place}.`, `sudo chown -R ${user} ${place}`)
  const database = await machine.owner(file)
  if (database === undefined)
    return { name, level: 'ok', detail: `${directory} has no store yet; the service creates it.` } satisfies Check
  if (!(await machine.mayUse(file)))
    return fault(`The user ${user} may not write to ${file}.`, `sudo chown -R ${user} ${directory}`)
  return { name, level: 'ok', detail: `${file}, ${size(database.bytes)}.` } satisfies Check

  function fault(detail: string, command: string): Check {
    return {
      name,
      level: 'error',
      detail,
      hint: `Run the command as the user of the service, choose another directory with --data or MUSEN_DATA, or run "${command}".`,
    }
  }
}

/** Checks the free space of the disk that holds the data directory. */
export async function checkDisk(directory: string, machine: Pick<Machine, 'space' | 'owner'>): Promise<Check> {
  const name = 'disk'
  const place = await nearest(directory, machine)
  const space = await machine.space(place)
  if (space === undefined) return { name, level: 'ok', detail: `The free space of ${place} is not known.` }
  const detail = `${size(space.freeBytes)} of ${size(space.totalBytes)} are free at ${place}.`
  if (space.freeBytes >= FEW_FREE_BYTES) return { name, level: 'ok', detail }
  return {
    name,
    level: space.freeBytes < NO_FREE_BYTES ? 'error' : 'warning',
    detail,
    hint: 'Free some space, or keep fewer events: MUSEN_KEEP_DAYS or MUSEN_KEEP_EVENTS.',
  }
}

/** Returns the path, or its nearest parent that exists. */
async function nearest(path: string, machine: Pick<Machine, 'owner'>): Promise<string> {
  for (let at = path; ; at = dirname(at)) if (at === dirname(at) || (await machine.owner(at))) return at
}

function size(bytes: number): string {
  if (bytes >= 1024 * MIB) return `${(bytes / (1024 * MIB)).toFixed(1)} GiB`
  return `${(bytes / MIB).toFixed(1)} MiB`
}
