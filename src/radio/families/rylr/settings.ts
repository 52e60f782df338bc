import type { Options } from '../../../domain/message.ts'

/** The radio's options in typed form. */
export interface RylrSettings {
  responseTimeoutMs: number
  repeatUnconfirmed: boolean
}

/** `options`: resolved against `rylrInfo.options`. */
export function readSettings(options: Options): RylrSettings {
  return {
    responseTimeoutMs: Number(options.responseTimeoutMs),
    repeatUnconfirmed: options.repeatUnconfirmed === true,
  }
}
