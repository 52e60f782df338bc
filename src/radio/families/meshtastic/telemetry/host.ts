import { message, string, uint32 } from '../wire/protobuf.ts'
import { load, size } from './values.ts'

/** The Linux computer that the node runs on. */
export const hostMessage = message({
  uptimeS: uint32(1),
  freeMemoryBytes: size(2),
  freeDisk1Bytes: size(3),
  freeDisk2Bytes: size(4),
  freeDisk3Bytes: size(5),
  load1: load(6),
  load5: load(7),
  load15: load(8),
  text: string(9),
})
