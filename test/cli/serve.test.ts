import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { compiled } from '../compiled/folder.ts'
import { parseCurl } from '../docs/shell-examples.ts'
import { patientFetch } from '../patient-fetch.ts'
import { ended, firstLine, startProcess } from './process.ts'
import { run } from './run.ts'

describe('the demo', () => {
  let child: ChildProcessWithoutNullStreams
  let end: ReturnType<typeof ended>
  let url: string
  let told: { api: string; docs: string; store: string; pid: number; demo: boolean }

  beforeAll(async () => {
    child = startProcess('serve', '--demo', '--port', '0', '--json')
    const line = firstLine(child)
    end = ended(child)
    told = JSON.parse(await line)
    url = told.api.replace('/v1', '')
    // The examples name this station; it has been heard once it has acknowledged the demo's own message.
    await run([
      'tail',
      '--cursor',
      'oldest',
      '--type',
      'node.heard',
      '--node',
      'kiss-demo:OH2XYZ-9',
      '--count',
      '1',
      '--url',
      url,
    ])
  })

  afterAll(() => {
    child.kill('SIGKILL')
  })

  test('tells on one line where everything is', () => {
    expect(told).toMatchObject({
      level: 'info',
      msg: 'musen serves',
      api: `${url}/v1`,
      docs: `${url}/docs`,
      demo: true,
      pid: child.pid,
    })
    expect(existsSync(told.store)).toBe(true)
  })

  test('delivers a message to the station of the README, and says so', async () => {
    const result = await run(['send', 'kiss-demo', 'OH2XYZ-9', 'Hello', '--wait', '--url', url])
    expect(result.out).toMatch(/ queued\n.* delivered\n$/s)
    expect(result).toMatchObject({ code: 0, err: '' })
  })

  test('gives options of the driver their types', async () => {
    const words = ['--option', 'format=ui', '--option', 'path=WIDE1-1,WIDE2-1', '--option', 'port=0', '--json']
    const { code, out } = await run(['send', 'kiss-demo', 'QST', 'Hello all', ...words, '--url', url])
    expect({ code, options: JSON.parse(out).options }).toEqual({
      code: 0,
      options: { format: 'ui', path: ['WIDE1-1', 'WIDE2-1'], port: 0 },
    })
  })

  test('tells why it refuses a message, and which field is at fault', async () => {
    const { code, err } = await run(['send', 'kiss-demo', 'not an address', 'x', '--url', url])
    expect(code).toBe(1)
    expect(err).toMatch(/^error: .*not an address.* \(\/destination\)\nhint: /)
  })

  test('is followed from its beginning', async () => {
    const { out } = await run(['tail', '--cursor', 'oldest', '--count', '4', '--json', '--url', url])
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'radio.created'],
      [2, 'radio.created'],
      [3, 'radio.created'],
      [4, 'message.queued'],
    ])
  })

  test('lets no second musen have its store, and names the process that has it', async () => {
    const { code, err } = await run(['serve', '--data', told.store, '--port', '0', '--log-level', 'silent'])
    expect(code).toBe(1)
    expect(err).toContain(String(told.pid))
  })

  test('ends with 0 at SIGTERM and leaves nothing behind', async () => {
    child.kill('SIGTERM')
    const { code, out, err } = await end
    expect({ code, err, errors: out.split('\n').filter((line) => /"level":"(?:error|fatal)"/.test(line)) }).toEqual({
      code: 0,
      err: '',
      errors: [],
    })
    expect(existsSync(told.store)).toBe(false)
  })
})

describe('the process', () => {
  test('writes its log to stdout as JSON lines, with the level as a word and the time as RFC 3339', async () => {
    const child = startProcess('serve', '--demo', '--port', '0', '--log-level', 'debug')
    const end = ended(child)
    await firstLine(child)
    child.kill('SIGTERM')
    const { code, out, err } = await end
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines)
      expect(line).toMatchObject({
        level: expect.stringMatching(/^[a-z]+$/),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        msg: expect.any(String),
      })
  })

  test('tells people where it serves, with a curl that works, and stops at once at SIGINT', async () => {
    const words = ['serve', '--demo', '--port', '0', '--log-level', 'silent']
    const terminal = 'data:text/javascript,process.stdout.isTTY = true'
    const child = spawn(process.execPath, ['--import', terminal, compiled('src/main.ts'), ...words])
    onTestFinished(() => void child.kill('SIGKILL'))
    const end = ended(child)
    let shown = ''
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        shown += chunk
        if (shown.includes('curl')) resolve()
      })
      child.on('close', () => resolve())
    })
    expect(shown).toMatch(
      /API {4}http\S+\n {2}Docs {3}http\S+\/docs\n {2}Store {2}\S+ \(temporary, deleted at exit\)\n/,
    )
    const { url, method, headers, body } = parseCurl(/^ *(curl .*)$/m.exec(shown)?.[1] ?? '')
    const response = await patientFetch(url, { method, headers, ...(body !== undefined && { body }) })
    expect(response.status).toBe(202)
    child.kill('SIGINT')
    expect(await end).toMatchObject({ code: 0, err: '' })
  })

  test('leaves nothing of a demo behind when a second signal ends it at once', async () => {
    const child = startProcess('serve', '--demo', '--port', '0', '--json', '--log-level', 'silent')
    const line = firstLine(child)
    const end = ended(child)
    const { store } = JSON.parse(await line)
    child.kill('SIGINT')
    child.kill('SIGTERM')
    await end
    expect(existsSync(store)).toBe(false)
  })

  test('takes a reader that goes away for no error', async () => {
    const child = startProcess('openapi')
    child.stdout.destroy()
    expect(await ended(child)).toEqual({ code: 0, out: '', err: '' })
  })

  test('ends with the exit code of the command', async () => {
    expect((await ended(startProcess('listen'))).code).toBe(2)
  })
})
