import type { Options } from '../../../domain/message.ts'
import type { ApiMode } from './api/api-frame.ts'
import { DATA_ENDPOINTS, type Endpoints } from './api/host-frames.ts'

/** The radio's options in typed form. */
export interface XbeeSettings {
  /** undefined: ask the module. */
  apiMode: ApiMode | undefined
  /** undefined: ask the module. */
  maxPayloadBytes: number | undefined
  statusTimeoutMs: number
  repeatUnconfirmed: boolean
  discoverAtStart: boolean
}

/** `options`: resolved against `xbeeInfo.options`. */
export function readSettings(options: Options): XbeeSettings {
  const { apiMode, maxPayloadBytes } = options
  return {
    apiMode: apiMode === '1' ? 1 : apiMode === '2' ? 2 : undefined,
    maxPayloadBytes: typeof maxPayloadBytes === 'number' ? maxPayloadBytes : undefined,
    statusTimeoutMs: Number(options.statusTimeoutMs),
    repeatUnconfirmed: options.repeatUnconfirmed === true,
    discoverAtStart: options.discoverAtStart === true,
  }
}

/** A message's own addressing of the application layer; undefined: plain data. */
export function readEndpointOptions(options: Options): Endpoints | undefined {
  const names = ['sourceEndpoint', 'destinationEndpoint', 'clusterId', 'profileId'] as const
  if (names.every((name) => options[name] === undefined)) return undefined
  const endpoints = { ...DATA_ENDPOINTS }
  for (const name of names) {
    const value = options[name]
    if (typeof value === 'number') endpoints[name] = value
  }
  return endpoints
}
