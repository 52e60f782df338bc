import { builtinModules } from 'node:module'
import { describe, expect, test } from 'vitest'
import { bundleForBrowser } from './bundle.ts'

const ALL = `
  import { createMusenClient } from 'musen/client'
  console.log(createMusenClient())`
const ONE = `
  import { call, connectMusen } from 'musen/client'
  import { listRadios } from 'musen/client/endpoints'
  console.log(await call(connectMusen(), listRadios))`
const STREAM = `
  import { connectMusen, streamEvents } from 'musen/client'
  for await (const event of streamEvents(connectMusen())) console.log(event)`

describe('the client in a bundle for browsers', () => {
  test('needs nothing but openapi-fetch', async () => {
    const { warnings, inputs, code } = await bundleForBrowser(ALL)
    expect(warnings).toEqual([])
    expect(inputs.left).toEqual([])
    const foreign = inputs.files.filter((file) => !/^(?:src\/client|generated)\//.test(file) && file !== '<stdin>')
    expect(foreign).toEqual([expect.stringContaining('node_modules/openapi-fetch/')])
    for (const name of builtinModules)
      expect(code).not.toMatch(new RegExp(`(?:from|import|require)\\(?["'](?:node:)?${name}["']`))
  })

  test('would not be one if it imported something of Node', async () => {
    await expect(bundleForBrowser(`import 'node:fs'\n${ALL}`)).rejects.toThrow('node:fs')
  })

  test('has only the endpoints that are called', async () => {
    const [one, all] = await Promise.all([bundleForBrowser(ONE), bundleForBrowser(ALL)])
    expect(pathsIn(one.code)).toEqual(['/v1/radios'])
    expect(pathsIn(all.code).length).toBeGreaterThan(20)
    expect(one.code.includes('musen.v1')).toBe(false)
    expect(one.bytes / all.bytes).toBeLessThan(0.75)
  })

  test('has no other endpoint where only the log is followed', async () => {
    const { code } = await bundleForBrowser(STREAM)
    expect(code.includes('musen.v1')).toBe(true)
    // A ticket is what a stream needs where there are access keys.
    expect(pathsIn(code)).toEqual(['/v1/tickets', '/v1/stream'])
  })
})

function pathsIn(code: string): string[] {
  return [...new Set([...code.matchAll(/\/(?:v1|health)\/[\w/{}-]+/g)].map(([path]) => path))]
}
