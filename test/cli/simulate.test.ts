import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

describe('simulate', () => {
  test('serves a module that answers where it says, until it is told to stop', async () => {
    const heard: string[] = []
    let stopNow = () => {}
    let address = ''
    const { code, err } = await run(['simulate', 'lines', '--json', '--option', 'mode=delimiter'], {
      onOutput(soFar, stop) {
        stopNow = stop
        const { radio } = JSON.parse(soFar)
        expect(radio).toMatchObject({ id: 'lines-sim', driver: 'lines', options: { mode: 'delimiter' } })
        address = JSON.parse(soFar).address
        const host = connect(radio.link.port, radio.link.host)
        host.on('data', (chunk) => {
          heard.push(chunk.toString())
          if (heard.join('').includes('PONG')) stopNow()
        })
        host.write('PING\n')
      },
    })
    expect(code).toBe(0)
    expect(address).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/)
    expect(err).toMatch(/sent \d+ frames to the host, received 1\n/)
  })

  test('gives a curl that adds it, with the address of MUSEN_URL', async () => {
    const { out } = await run(['simulate', 'kiss', '--nodes', '2', '--silence'], {
      env: { MUSEN_URL: 'http://127.0.0.1:9' },
      onOutput: (_, stop) => stop(),
    })
    const [, url, body = ''] = /curl -s (\S+) -H 'content-type: application\/json' -d '([^']+)'/.exec(out) ?? []
    expect(url).toBe('http://127.0.0.1:9/v1/radios')
    expect(JSON.parse(body)).toMatchObject({ id: 'kiss-sim', driver: 'kiss', link: { type: 'tcp' } })
  })

  test('changes by lines of stdin, one after the other', async () => {
    let stopNow = () => {}
    const running = run(['simulate', 'lines', '--stdin'], {
      stdin: 'loss 0.2\n\nloss 7\nsilence\nunplug\nreplug\nreset\nhush\ntalk\nclear\nfly away\n',
      onOutput: (_, stop) => {
        stopNow = stop
      },
      onError: (soFar) => {
        if (soFar.includes('fly')) stopNow()
      },
    })
    const { code, err } = await running
    expect(code).toBe(0)
    expect(err.split('\n').slice(0, 10)).toEqual([
      'musen simulate: loss 0.2',
      'musen simulate: The option "loss" must be at most 1.',
      'musen simulate: silence true',
      ...['unplug', 'replug', 'reset', 'hush', 'talk', 'clear'].map((word) => `musen simulate: ${word}`),
      expect.stringMatching(/Unknown command "fly". The commands are unplug, replug/),
    ])
  })

  test('says that a port is taken and ends with 69', async () => {
    const { createServer } = await import('node:net')
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const { code, err } = await run(['simulate', 'lines', '--tcp', String(port)])
    taken.close()
    expect(code).toBe(69)
    expect(err).toContain('is in use by another program')
  })
})
