import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createPauseWatch } from '../../../src/radio/kit/pause-watch.ts'

afterEach(() => void vi.useRealTimers())

describe('a pause inside a frame', () => {
  test('is noticed after its time, once, and not while something comes', () => {
    vi.useFakeTimers()
    const onPause = vi.fn()
    const watch = createPauseWatch({ pauseMs: 1_000, onPause })
    for (let i = 0; i < 5; i++) {
      watch.heard(true)
      vi.advanceTimersByTime(999)
    }
    expect(onPause).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onPause).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(60_000)
    expect(onPause).toHaveBeenCalledOnce()
  })

  test('is none behind a whole frame, and after a stop', () => {
    vi.useFakeTimers()
    const onPause = vi.fn()
    const watch = createPauseWatch({ pauseMs: 1_000, onPause })
    watch.heard(true)
    watch.heard(false)
    expect(vi.getTimerCount()).toBe(0)
    watch.heard(true)
    vi.advanceTimersByTime(950)
    watch.stop()
    expect(vi.getTimerCount()).toBe(0)
    expect(onPause).not.toHaveBeenCalled()
  })

  test('is none when the process was held up while the rest had come', async () => {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const [peer] = (await once(server, 'connection')) as [Socket]
    onTestFinished(() => {
      peer.destroy()
      socket.destroy()
      server.close()
    })
    const happenings: string[] = []
    const watch = createPauseWatch({ pauseMs: 300, onPause: () => happenings.push('pause') })
    socket.on('data', (chunk) => {
      happenings.push(chunk.toString())
      watch.heard(chunk.toString() === 'begin')
    })
    peer.write('begin')
    await once(socket, 'data')
    peer.write('end')
    // Nothing else runs meanwhile.
    const until = performance.now() + 600
    while (performance.now() < until);
    await once(socket, 'data')
    expect(happenings).toEqual(['begin', 'end'])
  })
})
