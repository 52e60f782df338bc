import { pages } from './pages.ts'

/** The address of the demo in the documents. */
export const DEMO_URL = 'http://127.0.0.1:8730'

/**
 * How a test treats a command of the documents: `curl` asks the demo, `musen` runs against it and ends by itself, `endless` runs
 * until it is stopped, `sql` reads the store, `elsewhere` needs more than the demo and is not run.
 */
export type ExampleKind = 'curl' | 'musen' | 'endless' | 'sql' | 'elsewhere'

export interface ShellExample {
  page: string
  /** As it stands on the page, continued lines joined. */
  command: string
  kind: ExampleKind
}

export interface CurlRequest {
  url: string
  method: string
  headers: Record<string, string>
  body: string | undefined
}

/** Every command in a `sh` block of the documents or under `Examples:` in a command's help, page by page, in the order of the page. */
export function shellExamples(): ShellExample[] {
  return pages().flatMap(({ page, text }) =>
    [...text.matchAll(/^ *(?:```sh|Examples:)\n(.*?)^ *```$/gms)]
      .flatMap(([, block = '']) => commandsOf(block))
      .map((command) => ({ page, command, kind: kindOf(command) })),
  )
}

function commandsOf(block: string): string[] {
  const commands: string[] = []
  let command = ''
  for (const line of block.split('\n')) {
    command += command === '' ? line.trim() : ` ${line.trim()}`
    const isOpen = command.endsWith('\\') || (command.match(/"/g)?.length ?? 0) % 2 === 1
    command = command.replace(/ *\\$/, '')
    if (isOpen) continue
    if (command !== '' && !command.startsWith('#')) commands.push(command)
    command = ''
  }
  return commands
}

const ENDLESS = /^musen (?:simulate|replay (?!roof)|tail(?!.* --count)|mock)/
const ENDING =
  /^musen (?:send|tail|queue|messages|radios(?! (?:disable|reconnect))|nodes|readings|decoders|ports|completion|openapi|version|capture \S+-demo)/

function kindOf(command: string): ExampleKind {
  if (command.startsWith('curl ')) return command.includes(`${DEMO_URL}/`) ? 'curl' : 'elsewhere'
  // A word in capitals stands for a value that another command prints.
  if (/ [A-Z]+_ID\b/.test(command)) return 'elsewhere'
  if (ENDLESS.test(command)) return 'endless'
  if (ENDING.test(command)) return 'musen'
  return /^sqlite3 .*(?:SELECT|tables)/.test(command) ? 'sql' : 'elsewhere'
}

/** The words of a command line, without their quotes. */
export function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
}

/** @throws Error for an option of curl that the documents do not use yet */
export function parseCurl(command: string): CurlRequest {
  const [, ...rest] = words(command)
  const request: CurlRequest = { url: '', method: '', headers: {}, body: undefined }
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-s' || word === '-si') continue
    if (word === '-X') request.method = rest.shift() ?? ''
    else if (word === '-d') request.body = rest.shift()
    else if (word === '-H') {
      const [, name = '', value = ''] = /^(.*?): *(.*)$/.exec(rest.shift() ?? '') ?? []
      request.headers[name] = value
    } else if (word.startsWith('http')) request.url = word
    else throw new Error(`The example has an option that this test does not know: ${word}`)
  }
  request.method ||= request.body === undefined ? 'GET' : 'POST'
  return request
}
