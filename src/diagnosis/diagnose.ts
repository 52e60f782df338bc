import type { Check } from './check.ts'
import { checkClock } from './clock.ts'
import { type Machine, thisMachine } from './machine.ts'
import { checkGrabbers, checkPorts } from './serial-ports.ts'
import { checkNativeParts, checkNode } from './software.ts'
import { checkDisk, checkStore } from './store-place.ts'

/**
 * Checks what musen needs of its machine, as the user of this process. Changes nothing. The radios of a running service are
 * checked by `checkRadios`. @param directory the data directory
 */
export async function diagnoseMachine(directory: string, machine: Machine = thisMachine()): Promise<Check[]> {
  const found = await Promise.all([
    checkNode(machine),
    checkNativeParts(machine),
    checkPorts(machine),
    checkGrabbers(machine),
    checkClock(machine),
    checkDisk(directory, machine),
    checkStore(directory, machine),
  ])
  return found.flat()
}
