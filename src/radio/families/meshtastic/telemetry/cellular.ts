import { int32, message, string, uint32 } from '../wire/protobuf.ts'
import { decimal } from './values.ts'

/** The modem of a node with a mobile connection. */
export const cellularMessage = message({
  rsrpDbm: int32(1),
  rsrqDb: decimal(2),
  band: uint32(3),
  accessTechnology: uint32(4),
  modemVoltageMv: uint32(5),
  operatorName: string(6),
})
