import { readFileSync } from 'node:fs'

export interface CurlExample {
  /** As it stands in the README. */
  command: string
  url: string
  method: string
  headers: Record<string, string>
  body: string | undefined
}

/** The `curl` commands of README.md that ask the demo, in their order; others speak of machines that are not there. */
export function curlExamples(): CurlExample[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map((match) => match[1] ?? '')
  const commands = blocks.flatMap((block) => block.replace(/\\\n\s*/g, '').split('\n'))
  return commands.filter((command) => /^curl .*http:\/\/127\.0\.0\.1:8730\//.test(command)).map(parseCurl)
}

/** As much of curl's command line as the README uses; anything else is an error. */
export function parseCurl(command: string): CurlExample {
  const [, ...words] = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const example: CurlExample = { command, url: '', method: '', headers: {}, body: undefined }
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-s' || word === '-si') continue
    if (word === '-X') example.method = words.shift() ?? ''
    else if (word === '-d') example.body = words.shift()
    else if (word === '-H') {
      const [name = '', value = ''] = (words.shift() ?? '').split(/: */, 2)
      example.headers[name] = value
    } else if (word.startsWith('http')) example.url = word
    else throw new Error(`The example has a word that is not known here: ${word}`)
  }
  example.method ||= example.body === undefined ? 'GET' : 'POST'
  return example
}
