import { message, uint32 } from '../wire/protobuf.ts'
import { decimal } from './values.ts'

export const healthMessage = message({
  heartRateBpm: uint32(1),
  oxygenSaturationPercent: uint32(2),
  bodyTemperatureC: decimal(3),
})
