import type { Options } from '../../../domain/message.ts'
import type { TweliteForm } from './form.ts'

export const APPLICATIONS = ['auto', 'uart', 'other'] as const
/** The application of the module: App_Uart, which answers, or another one, which does not. */
export type Application = (typeof APPLICATIONS)[number]

/** The radio's options in typed form. */
export interface TweliteSettings {
  form: TweliteForm
  application: Application
  sendForm: 'simple' | 'extended'
  responseTimeoutMs: number
  repeatUnconfirmed: boolean
}

/** `options`: resolved against `tweliteInfo.options`. */
export function readSettings(options: Options): TweliteSettings {
  return {
    form: options.form === 'binary' ? 'binary' : 'ascii',
    application: APPLICATIONS.find((name) => name === options.application) ?? 'auto',
    sendForm: options.sendForm === 'extended' ? 'extended' : 'simple',
    responseTimeoutMs: Number(options.responseTimeoutMs),
    repeatUnconfirmed: options.repeatUnconfirmed === true,
  }
}

/** `options`: of a message, resolved against `tweliteInfo.messageOptions`. */
export function isOutputs(options: Options): boolean {
  return options.kind === 'outputs'
}
