import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { useService } from './service.ts'

const { ask } = useService()
const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('every code of the contract is listed with its texts, and can be read alone', async () => {
  const { body } = await ask('GET', '/problems')
  expect(body.items.map(({ code }: { code: string }) => code)).toEqual(
    contract.components.schemas.ProblemCode.enum.toSorted(),
  )
  for (const item of body.items) {
    expect([item.code, item.description, item.action]).toEqual([
      item.code,
      expect.stringMatching(/^\S.+\.$/),
      expect.stringMatching(/^\S.+\.$/),
    ])
    expect((await ask('GET', item.type)).body).toEqual(item)
  }
})

test('the type of a problem leads to what its code means, also without credentials', async () => {
  const { status, body } = await ask('GET', '/v1/radios/none')
  const { body: key } = await ask('POST', '/v1/keys', { name: 'Admin', scopes: ['keys:admin'] })
  expect(key.token).toMatch(/^musen_/)
  expect((await ask('GET', '/v1/radios')).status).toBe(401)
  expect(await ask('GET', body.type)).toMatchObject({ status: 200, body: { code: 'radio-not-found', status } })
})

test('a browser gets pages without scripts', async () => {
  const one = await ask('GET', '/problems/radio-offline', undefined, html)
  expect(one.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(one.body).toContain('<h1>Radio offline</h1>')
  expect(one.body).toContain('Read the <code>status</code> of the radio')
  const all = await ask('GET', '/problems', undefined, html)
  expect(all.body).toContain('<a href="problems/radio-offline">radio-offline</a>')
  expect(one.body + all.body).not.toMatch(/<script|<link|src=/)
})

test('a code that does not exist is a problem itself', async () => {
  const answer = await ask('GET', '/problems/radio-lost')
  expect(answer).toMatchObject({
    status: 404,
    body: { code: 'problem-not-found', type: '/problems/problem-not-found' },
  })
})
