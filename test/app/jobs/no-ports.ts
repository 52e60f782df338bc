import type { PortLister } from '../../../src/app/ports.ts'

/** A machine without serial ports. */
export const noPorts: PortLister = { list: async () => ({ ports: [] }) }
