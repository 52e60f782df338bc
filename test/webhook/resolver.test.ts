import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/webhook/resolver.ts'

const at = (address: string): LookupAddress[] => [{ address, family: 4 }]
const refuse = (code: string) => async () => Promise.reject(Object.assign(new Error(code), { code }))
const turns = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** DNS knows no name. The system answers when it is told to, and what was asked of it is noted. */
function createHeldSystem() {
  const asked: string[] = []
  const open = new Map<string, (found: LookupAddress[]) => void>()
  const resolve = createResolver({
    dns: { resolve4: refuse('ENOTFOUND'), resolve6: refuse('ENODATA') },
    askSystem(name) {
      asked.push(name)
      return new Promise((settle) => open.set(name, settle))
    },
  })
  return { resolve, asked, answer: (name: string, address: string) => open.get(name)?.(at(address)) }
}

describe('a name that DNS does not know', () => {
  test('that never gets an answer holds back no other', async () => {
    const { resolve, asked, answer } = createHeldSystem()
    void resolve('never.local')
    for (const name of ['one.local', 'two.local']) {
      const found = resolve(name)
      await turns()
      answer(name, '192.0.2.1')
      expect(await found).toEqual(at('192.0.2.1'))
    }
    expect(asked).toEqual(['never.local', 'one.local', 'two.local'])
  })

  test('is asked for once, however many want to know meanwhile', async () => {
    const { resolve, asked, answer } = createHeldSystem()
    const both = [resolve('hook.local'), resolve('hook.local')]
    await turns()
    expect(asked).toEqual(['hook.local'])
    answer('hook.local', '192.0.2.7')
    expect(await Promise.all(both)).toEqual([at('192.0.2.7'), at('192.0.2.7')])
    void resolve('hook.local')
    await turns()
    expect(asked).toEqual(['hook.local', 'hook.local'])
  })

  test('waits while two others are asked for, which leaves threads to serial ports', async () => {
    const { resolve, asked, answer } = createHeldSystem()
    for (const name of ['a.local', 'b.local', 'c.local', 'd.local']) void resolve(name)
    await turns()
    expect(asked).toEqual(['a.local', 'b.local'])
    answer('b.local', '192.0.2.2')
    await turns()
    expect(asked).toEqual(['a.local', 'b.local', 'c.local'])
  })

  test('has no address where the system knows it neither, and the next is asked for', async () => {
    const lost = new Set(['none.local'])
    const resolve = createResolver({
      dns: { resolve4: refuse('ENOTFOUND'), resolve6: refuse('ENODATA') },
      askSystem: (name) => (lost.has(name) ? refuse('ENOTFOUND')() : Promise.resolve(at('192.0.2.3'))),
    })
    for (let i = 0; i < 3; i++) await expect(resolve('none.local')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    expect(await resolve('some.local')).toEqual(at('192.0.2.3'))
  })
})

test('the system is not asked where DNS knows the name, or its server is silent', async () => {
  const askSystem = () => Promise.reject(new Error('The system was asked.'))
  const dns = { resolve4: async () => ['192.0.2.4'], resolve6: refuse('ENODATA') }
  expect(await createResolver({ dns, askSystem })('hook.example')).toEqual(at('192.0.2.4'))
  const silent = { resolve4: refuse('ETIMEOUT'), resolve6: refuse('ETIMEOUT') }
  await expect(createResolver({ dns: silent, askSystem })('hook.example')).rejects.toMatchObject({ code: 'ETIMEOUT' })
})
