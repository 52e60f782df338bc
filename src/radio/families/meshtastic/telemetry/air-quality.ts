import { message, uint32 } from '../wire/protobuf.ts'
import { decimal } from './values.ts'

/** `pm...`: for the standard atmosphere, and as it is here (`Environmental`). Particles: larger than the size, in 0.1 litre of air. */
export const airQualityMessage = message({
  pm1UgPerM3: uint32(1),
  pm2_5UgPerM3: uint32(2),
  pm10UgPerM3: uint32(3),
  pm1EnvironmentalUgPerM3: uint32(4),
  pm2_5EnvironmentalUgPerM3: uint32(5),
  pm10EnvironmentalUgPerM3: uint32(6),
  particles0_3UmPerDl: uint32(7),
  particles0_5UmPerDl: uint32(8),
  particles1UmPerDl: uint32(9),
  particles2_5UmPerDl: uint32(10),
  particles5UmPerDl: uint32(11),
  particles10UmPerDl: uint32(12),
  co2Ppm: uint32(13),
  co2TemperatureC: decimal(14),
  co2HumidityPercent: decimal(15),
  formaldehydePpb: decimal(16),
  formaldehydeHumidityPercent: decimal(17),
  formaldehydeTemperatureC: decimal(18),
  pm4UgPerM3: uint32(19),
  particles4UmPerDl: uint32(20),
  pmTemperatureC: decimal(21),
  pmHumidityPercent: decimal(22),
  vocIndex: decimal(23),
  noxIndex: decimal(24),
  typicalParticleSizeUm: decimal(25),
})
