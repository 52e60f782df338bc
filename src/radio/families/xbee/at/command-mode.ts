/** Silence that a module in transparent mode wants before and behind the sequence (GT, 1000 ms by default), and a margin. */
const GUARD_MS = 1_100
const ANSWER_MS = 1_500
const SEQUENCE = Buffer.from('+++')
const EXIT = Buffer.from('ATCN\r')
const OK = 'OK\r'

export interface CommandModeProbe {
  write(bytes: Uint8Array): Promise<void>
  pause(milliseconds: number): Promise<void>
  /** The text that has come since the last call. */
  takeText(): string
}

/**
 * Whether the module is in transparent mode: only there does it answer OK to the command mode sequence. Leaves command
 * mode again; nothing of the module's configuration is changed.
 */
export async function answersInCommandMode({ write, pause, takeText }: CommandModeProbe): Promise<boolean> {
  await pause(GUARD_MS)
  takeText()
  await write(SEQUENCE)
  await pause(ANSWER_MS)
  if (!takeText().includes(OK)) return false
  await write(EXIT)
  return true
}
