import { readFile, stat } from 'node:fs/promises'
import { DomainError } from '../../domain/errors.ts'

/** One looks for modems, the other for Braille displays; brltty also takes USB adapters from their driver, so that the port is gone. */
const GRABBERS =
  'ModemManager and brltty take new ports by themselves: run "sudo systemctl disable --now ModemManager" and "sudo apt-get remove brltty" if you do not need them.'

/**
 * Turns a failed open of a serial port into its error. The native bindings give no error code, only the text of `strerror`
 * (on Windows a text of its own; @serialport/bindings-cpp 13), so the text decides.
 */
export async function openFault(path: string, error: Error): Promise<DomainError> {
  const text = error.message
  if (/no such (file|device)|file not found|ENOTDIR/i.test(text))
    return new DomainError('port-missing', `The port ${path} does not exist.`, {
      hint: `Plug the module in, or choose a port from GET /v1/ports. A path in /dev/serial/by-id stays the same after a replug. ${GRABBERS}`,
      cause: error,
    })
  if (/cannot lock|access denied|resource busy|temporarily unavailable/i.test(text))
    return new DomainError('port-busy', `The port ${path} is in use by another program.`, {
      hint: `Close the other program. To find it, run "sudo fuser -v ${path}". ${GRABBERS}`,
      cause: error,
    })
  if (/permission denied|not permitted|EACCES/i.test(text))
    return new DomainError('port-permission', `musen has no permission to open the port ${path}.`, {
      hint: `Run "sudo usermod -aG ${await groupOf(path)} $USER", then log out and in again.`,
      cause: error,
    })
  if (/inappropriate ioctl|is a directory|not a (tty|typewriter)/i.test(text)) return notAPort(path, error)
  if (/baud/i.test(text))
    return new DomainError('link-failed', `The port ${path} does not support these settings: ${text}`, {
      hint: 'Choose a standard baud rate, for example 9600 or 115200.',
      cause: error,
    })
  return new DomainError('link-failed', `The port ${path} cannot be opened: ${text}`, {
    hint: 'Unplug the module and plug it in again. The kernel log ("dmesg") can have details.',
    cause: error,
  })
}

export function notAPort(path: string, cause?: Error): DomainError {
  return new DomainError('port-not-a-tty', `${path} is not a serial port.`, {
    hint: 'Choose a port from GET /v1/ports. musen opens only serial ports in /dev.',
    cause,
  })
}

/** `cause` is the error of the stream's `close` event; an unplug has one too. */
export function lostFault(path: string, cause?: Error): DomainError {
  return new DomainError('link-lost', `The port ${path} was disconnected.`, {
    hint: 'Plug the module in again. musen then opens the port automatically.',
    cause,
  })
}

/** Returns the group of the device; Debian's `dialout` if it cannot be read or is root. */
async function groupOf(path: string): Promise<string> {
  try {
    const { gid } = await stat(path)
    const row = (await readFile('/etc/group', 'utf8')).split('\n').find((line) => line.split(':')[2] === String(gid))
    const name = row?.split(':')[0]
    return gid === 0 || !name ? 'dialout' : name
  } catch {
    return 'dialout'
  }
}
