import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeService, problem, startFakeService } from './fake-service.ts'
import { run } from './run.ts'

/** A port on which nothing listens: it was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}

const USAGE: [string, string[]][] = [
  ['no command', []],
  ['an unknown command', ['listen']],
  ['an unknown option', ['version', '--colour']],
  ['a word too many', ['version', 'now']],
  ['an option of another command', ['ports', '--demo']],
  ['send without a radio', ['send']],
  ['send without a text', ['send', 'kiss-demo']],
  ['send with a text in two words', ['send', 'kiss-demo', 'OH2XYZ-9', 'Hello', 'there']],
  ['send with a text and --stdin', ['send', 'kiss-demo', 'OH2XYZ-9', 'Hello', '--stdin']],
  ['send with half a byte', ['send', 'lines-demo', '123', '--hex']],
  ['send with base64 without padding', ['send', 'lines-demo', 'SGVsbG8', '--base64']],
  ['send with two notations', ['send', 'lines-demo', '12', '--hex', '--base64']],
  ['send with a priority of 10', ['send', 'lines-demo', 'x', '--priority', '10']],
  ['send with an expiry without unit', ['send', 'lines-demo', 'x', '--expires', '30']],
  ['send with --wait taking the text', ['send', 'lines-demo', '--wait', 'status']],
  ['tail of an unknown kind of event', ['tail', '--type', 'message.lost']],
  ['tail of no events', ['tail', '--count', '0']],
  ['simulate without a driver', ['simulate']],
  ['simulate an unknown driver', ['simulate', 'carrier-pigeon']],
  ['simulate with a chance of 2', ['simulate', 'lines', '--loss', '2']],
  ['simulate too many nodes', ['simulate', 'lines', '--nodes', '256']],
  ['simulate on a bad port', ['simulate', 'lines', '--tcp', '127.0.0.1:70000']],
  ['simulate in two places', ['simulate', 'lines', '--tcp', '0', '--pty']],
  ['simulate with an unknown option', ['simulate', 'lines', '--option', 'colour=red']],
  ['serve on port 65536', ['serve', '--port', '65536']],
  ['serve with an unknown level', ['serve', '--log-level', 'loud']],
  ['an address that is none', ['ports', '--url', 'localhost:8730']],
]

describe('a wrong command line', () => {
  test.each(USAGE)('%s ends with 2 and says so on stderr alone', async (_, words) => {
    const { code, out, err } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })

  test.each([
    ['an unknown option', ['version', '--colour', '--json'], "unknown option '--colour'"],
    ['an unknown command', ['listen', '--json'], "unknown command 'listen'"],
    ['a missing word', ['send', '--json'], "missing required argument 'radio'"],
    [
      'a bad value',
      ['tail', '--count', 'x', '--json'],
      expect.stringContaining('It must be a whole number of at least 1.'),
    ],
    ['a rule of musen', ['send', 'r', '123', '--hex', '--json'], 'The payload is not hexadecimal.'],
  ])('with --json is one JSON object: %s', async (_, words, message) => {
    const { code, out, err } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(JSON.parse(err)).toEqual({ error: { exitCode: 2, code: 'usage', message, hint: expect.any(String) } })
  })
})

describe('help', () => {
  const COMMANDS = ['serve', 'ports', 'send', 'tail', 'simulate', 'openapi', 'version']

  test('names every command and the exit codes', async () => {
    const { code, out, err } = await run(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(out).toMatch(/0 {2}success.*69.*77.*78/s)
  })

  test.each(COMMANDS)('of %s ends with 0 and tells of --json', async (command) => {
    const { code, out, err } = await run([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`Usage: musen ${command} `)
    expect(out).toContain('--json')
  })
})

describe('without a service', () => {
  test.each([['ports'], ['tail'], ['send', 'lines-demo', 'status'], ['send', 'kiss-demo', 'x', '--option', 'port=1']])(
    '%s ends with 69 and a plain sentence',
    async (...words) => {
      const url = `http://127.0.0.1:${await freePort()}`
      const { code, out, err } = await run([...words, '--url', url])
      expect({ code, out }).toEqual({ code: 69, out: '' })
      expect(err).toContain(`No musen answers at ${url} (ECONNREFUSED).\nhint: Start it with \`musen serve\``)
    },
  )
})

describe("a service's refusal", () => {
  let service: FakeService
  beforeAll(async () => {
    service = await startFakeService()
  })
  afterAll(() => service.stop())

  test.each([
    [400, 1],
    [403, 77],
    [404, 1],
    [409, 1],
    [422, 1],
    [500, 1],
    [503, 69],
  ])('with status %i ends with %i', async (status, code) => {
    service.problem = problem(status, 'internal-error', 'Something is so.')
    const result = await run(['send', 'lines-demo', 'x', '--url', service.url])
    expect(result).toEqual({ code, out: '', err: 'error: Something is so.\n' })
  })

  test('is told with its hint and each field', async () => {
    service.problem = problem(422, 'destination-invalid', 'A destination is required.', {
      hint: 'For example JA1ABC-7.',
      errors: [
        { pointer: '/destination', detail: 'is required' },
        { in: 'query', parameter: 'limit', detail: 'must be at least 1' },
      ],
    })
    const { err } = await run(['send', 'kiss-demo', 'x', '--url', service.url])
    expect(err).toBe(
      'error: A destination is required.\n  /destination: is required\n  query limit: must be at least 1\n' +
        'hint: For example JA1ABC-7.\n',
    )
  })

  test('of one field is told once', async () => {
    const detail = 'The port is in use by the radio "roof".'
    service.problem = problem(409, 'port-in-use', detail, { errors: [{ pointer: '/target', detail }] })
    const { err } = await run(['send', 'roof', 'x', '--url', service.url])
    expect(err).toBe(`error: ${detail} (/target)\n`)
  })

  test('is one JSON object on stderr with --json', async () => {
    service.problem = problem(422, 'radio-unknown', 'There is no radio "x".', { hint: 'Look.' })
    const { code, out, err } = await run(['send', 'x', 'y', '--json', '--url', service.url])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(JSON.parse(err)).toEqual({
      error: { exitCode: 1, code: 'radio-unknown', message: 'There is no radio "x".', hint: 'Look.' },
    })
  })

  test('of something that is not musen ends with 69', async () => {
    const { code, err } = await run(['ports', '--url', `${service.url}/elsewhere`])
    expect(code).toBe(69)
    expect(err).toContain('has status 404 and is not a problem')
  })
})

describe('serve', () => {
  let directory: string
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'musen-cli-'))
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  test.each([
    [
      'a host that others reach, without a key',
      ['--host', '0.0.0.0', '--port', '0'],
      {},
      /Other machines can reach 0.0.0.0.*\[host\]/,
    ],
    ['a bad variable', [], { MUSEN_PORT: 'many' }, /"port" must be a whole number.*environment.*\[port\]/],
    ['a configuration file that is not there', ['--config', '/nowhere/musen.yaml'], {}, /\/nowhere\/musen\.yaml/],
  ])('with %s ends with 78 and names the setting', async (_, words, env, message) => {
    const { code, out, err } = await run(['serve', '--data', directory, ...words], { env })
    expect({ code, out }).toEqual({ code: 78, out: '' })
    expect(err).toMatch(message)
  })

  test('with an unknown setting in its file ends with 78', async () => {
    const file = join(directory, 'musen.yaml')
    writeFileSync(file, 'colour: red\n')
    const { code, err } = await run(['serve', '--config', file])
    expect(code).toBe(78)
    expect(err).toContain('Unknown setting "colour"')
  })
})

describe('a wrong MUSEN_URL', () => {
  test('ends with 78', async () => {
    const { code, err } = await run(['ports'], { env: { MUSEN_URL: 'nonsense' } })
    expect(code).toBe(78)
    expect(err).toContain('MUSEN_URL must be a URL such as')
  })
})
