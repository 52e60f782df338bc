import { DomainError } from './errors.ts'

/** The systems whose serial ports musen opens, with the form of their paths. */
const SYSTEMS = [
  { platform: 'linux', name: 'Linux', example: '/dev/ttyUSB0', form: /^\/(?!dev\/(?:cu|tty)\.)/ },
  { platform: 'darwin', name: 'macOS', example: '/dev/cu.usbserial-1420', form: /^\// },
  { platform: 'win32', name: 'Windows', example: 'COM10', form: /^(?:\\\\\.\\)?COM\d{1,3}$/i },
] as const

/**
 * Refuses the path of a serial port of another operating system. Whether the port exists is known only when it is opened.
 * @throws DomainError link-invalid
 */
export function checkSerialPath(path: string, field: string, platform: NodeJS.Platform): void {
  const here = SYSTEMS.find((system) => system.platform === platform)
  if (!here || here.form.test(path)) return
  // The names of macOS are paths of Linux too, except /dev/cu.* and /dev/tty.*.
  const other = SYSTEMS.find(({ form }) => form.test(path))
  const what = other ? `is a serial port of ${other.name}` : 'is not the path of a serial port'
  const examples = SYSTEMS.map(({ name, example }) => `${example} (${name})`).join(', ')
  throw new DomainError('link-invalid', `"${path}" ${what}; musen runs on ${here.name}.`, {
    field,
    hint: `Use a path of ${here.name}, for example ${here.example}; GET /v1/ports lists them. Paths of each system: ${examples}.`,
  })
}
