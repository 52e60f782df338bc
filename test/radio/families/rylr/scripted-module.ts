import { encodeLine } from '../../../../src/radio/families/rylr/codec.ts'
import { createHostDecoder, type HostCommand } from '../../../../src/radio/families/rylr/host-commands.ts'

export interface ModuleScript {
  /** The lines that answer a message, without plus signs; default: OK. */
  onSend?(command: Extract<HostCommand, { type: 'send' }>): string[]
  /** Instead of the answer to another command. */
  onCommand?(text: string): string[] | undefined
}

/** A module that answers at once, as its script says. */
export function createScriptedModule({ onSend = () => ['OK'], onCommand }: ModuleScript = {}) {
  const heard: HostCommand[] = []
  let pending: string[] = []
  const decoder = createHostDecoder(
    (command) => {
      heard.push(command)
      pending.push(...(command.type === 'send' ? onSend(command) : (onCommand?.(command.text) ?? answer(command.text))))
    },
    () => {},
  )

  function answer(text: string): string[] {
    if (text === 'AT') return ['OK']
    return text === 'AT+ADDRESS?' ? ['ADDRESS=7'] : ['ERR=4']
  }

  return {
    heard,
    /** The data of the messages, as text. */
    sent: () => heard.flatMap((command) => (command.type === 'send' ? [Buffer.from(command.data).toString()] : [])),
    answer(written: Uint8Array): Uint8Array[] {
      decoder.push(written)
      const lines = pending
      pending = []
      return lines.map(encodeLine)
    },
  }
}
