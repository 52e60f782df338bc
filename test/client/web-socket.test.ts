import { afterEach, expect, test, vi } from 'vitest'
import { streamUrl } from '../../src/client/web-socket.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['http://127.0.0.1:8730', 'ws://127.0.0.1:8730/v1/stream'],
  ['https://example.com/radios/', 'wss://example.com/radios/v1/stream'],
])('the stream of %s is at %s', (baseUrl, url) => {
  expect(streamUrl(baseUrl)).toBe(url)
})

test.each([
  [undefined, 'wss://example.com/v1/stream'],
  ['', 'wss://example.com/v1/stream'],
  ['/radios', 'wss://example.com/radios/v1/stream'],
])('on a page, that of %s is at %s', (baseUrl, url) => {
  vi.stubGlobal('location', { href: 'https://example.com/app/page.html?x#y' })
  expect(streamUrl(baseUrl)).toBe(url)
})

test('without a page there must be an address', () => {
  expect(() => streamUrl(undefined)).toThrow(TypeError)
})
