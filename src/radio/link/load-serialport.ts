import type { SerialPort } from 'serialport'
import { DomainError } from '../../domain/errors.ts'

export interface SerialPortModule {
  SerialPort: typeof SerialPort
}

/**
 * Loads serialport with its native part, at the first use of a serial port: musen runs without it, and radios over TCP do not need it.
 * @throws DomainError link-failed, with the remedy
 */
export async function loadSerialPort(
  load: () => Promise<SerialPortModule> = () => import('serialport'),
): Promise<SerialPortModule> {
  try {
    return await load()
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
    const { platform, arch, versions } = process
    throw new DomainError(
      'link-failed',
      `The native part of serialport cannot be loaded by Node ${versions.node} on ${platform}-${arch}: ${reason}`,
      {
        hint: 'Run "npm rebuild @serialport/bindings-cpp" in the folder where musen is installed (with pnpm: "pnpm approve-builds"), and start musen again. Links over TCP work without it.',
        cause: error,
      },
    )
  }
}
