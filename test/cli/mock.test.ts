import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const hoge = fileURLToPath(new URL('../specs/hoge.yaml', import.meta.url))

describe('musen mock', () => {
  test('serves a specification until it is stopped', async () => {
    let answered: Promise<unknown> | undefined
    const { code, out } = await run(['mock', '--spec', hoge, '--port', '0', '--json'], {
      onOutput(soFar, stop) {
        answered = fetch(`${JSON.parse(soFar).url}/hoge/9999`).then((response) => response.json())
        void answered.finally(stop)
      },
    })
    expect([code, await answered]).toEqual([0, { resultCode: '000' }])
    expect(JSON.parse(out).spec).toBe(hoge)
  })

  test('tells a wrong port, and a specification that is not there, by their exit codes', async () => {
    expect(await run(['mock', '--port', '70000'])).toMatchObject({ code: 2 })
    const missing = await run(['mock', '--spec', 'nowhere.yaml', '--json'])
    expect(missing.code).toBe(1)
    expect(missing.err).toContain('nowhere.yaml:1:1 cannot be read: ENOENT')
  })
})
