import type { Options } from '../../domain/message.ts'
import type { SimulatedFamily } from '../module.ts'
import { createTweliteParent, type ParentSettings } from './parent.ts'

/** A TWELITE parent and its children. */
export const tweliteFamily: SimulatedFamily = {
  driver: 'twelite',
  title: 'TWELITE parent',
  description:
    'Children 01, 02, ... and a third one without a number. With App_Wings they report inputs, a voltage and their supply, and ' +
    'their outputs are wired to their inputs; the fourth one is an ambient PAL, which reports temperature, humidity and light. ' +
    'With App_Uart they send readings as text, and answer messages.',
  options: {
    form: {
      type: 'string',
      enum: ['ascii', 'binary'],
      default: 'ascii',
      description: 'Serial format of the module.',
    },
    application: {
      type: 'string',
      enum: ['wings', 'uart'],
      default: 'wings',
      description:
        'Application of the module: App_Wings, which does not answer, or App_Uart, which reports the result of a send.',
    },
  },
  defaultNodes: 4,
  maxNodes: 100,
  radioOptions(options) {
    const { form, application } = readSettings(options)
    return { form, application: application === 'uart' ? 'uart' : 'other' }
  },
  create: (deps) => createTweliteParent(deps, readSettings(deps.options)),
}

function readSettings({ form, application }: Options): ParentSettings {
  return { form: form === 'binary' ? 'binary' : 'ascii', application: application === 'uart' ? 'uart' : 'wings' }
}
