import { describe, expect, test } from 'vitest'
import { createInbox } from '../../../../src/radio/families/kiss/inbox.ts'

function start() {
  let at = 1_000_000
  const inbox = createInbox(() => at)
  return {
    ...inbox,
    hearAfter(ms: number, key = 'a') {
      at += ms
      const { isNew, answerDue } = inbox.admit(key)
      return `${isNew ? 'new' : 'repeated'}, ${answerDue ? 'answer' : 'no answer'}`
    },
  }
}

describe('the memory of received messages', () => {
  test('answers the copies of one transmission once, however many come', () => {
    const { hearAfter } = start()
    expect([0, 2000, 2000, 2000, 2000].map((ms) => hearAfter(ms))).toEqual([
      'new, answer',
      'repeated, no answer',
      'repeated, no answer',
      'repeated, answer',
      'repeated, no answer',
    ])
  })

  test('takes a message for a repetition until ten minutes have passed without it', () => {
    const { hearAfter } = start()
    hearAfter(0)
    expect(hearAfter(599_999)).toBe('repeated, answer')
    expect(hearAfter(599_999)).toBe('repeated, answer')
    expect(hearAfter(600_000)).toBe('new, answer')
  })

  test('is bounded: after 256 other messages the first is forgotten, and the last are not', () => {
    const { hearAfter } = start()
    for (let i = 0; i <= 256; i++) hearAfter(1, `message ${i}`)
    expect(hearAfter(1, 'message 1')).toMatch(/^repeated/)
    expect(hearAfter(1, 'message 0')).toMatch(/^new/)
  })

  test('forgets what was lost', () => {
    const { hearAfter, forget } = start()
    hearAfter(0)
    forget('a')
    expect(hearAfter(1)).toBe('new, answer')
  })
})
