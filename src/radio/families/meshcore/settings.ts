import type { Options } from '../../../domain/message.ts'

const MINUTE_MS = 60_000

/** The radio's options in typed form. */
export interface MeshcoreSettings {
  setTime: boolean
  repeatUnconfirmed: boolean
  /** 0: no requests. */
  telemetryEveryMs: number
}

/** `options`: resolved against `meshcoreInfo.options`. */
export function readSettings({ setTime, repeatUnconfirmed, telemetryMinutes }: Options): MeshcoreSettings {
  return {
    setTime: setTime !== false,
    repeatUnconfirmed: repeatUnconfirmed !== false,
    telemetryEveryMs: Number(telemetryMinutes ?? 0) * MINUTE_MS,
  }
}

export interface MessageSettings {
  /** 0..255 */
  channel: number
  /** 1..65535; undefined: a text. */
  dataType: number | undefined
}

/** `options`: of a message, with or without their defaults. */
export function readMessageSettings({ channel, dataType }: Options): MessageSettings {
  return { channel: Number(channel ?? 0), dataType: typeof dataType === 'number' ? dataType : undefined }
}
