import { message } from '../wire/protobuf.ts'
import { decimal, volts } from './values.ts'

/** Milliamperes on the wire too. */
export const powerMessage = message({
  channel1VoltageMv: volts(1),
  channel1CurrentMa: decimal(2),
  channel2VoltageMv: volts(3),
  channel2CurrentMa: decimal(4),
  channel3VoltageMv: volts(5),
  channel3CurrentMa: decimal(6),
  channel4VoltageMv: volts(7),
  channel4CurrentMa: decimal(8),
  channel5VoltageMv: volts(9),
  channel5CurrentMa: decimal(10),
  channel6VoltageMv: volts(11),
  channel6CurrentMa: decimal(12),
  channel7VoltageMv: volts(13),
  channel7CurrentMa: decimal(14),
  channel8VoltageMv: volts(15),
  channel8CurrentMa: decimal(16),
})
