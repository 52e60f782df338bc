import { describe, expect, test } from 'vitest'
import { type LinePort, setLines } from '../../../src/radio/link/serial-lines.ts'

const path = '/dev/ttyUSB0'

/** A port of an adapter that has a low latency mode, or none, with what was set. */
function createPort({ lowLatency = false, hasMode = true } = {}) {
  const set: object[] = []
  let mode = lowLatency
  const port: LinePort = {
    get: (done) => done(null, { cts: true, lowLatency: mode }),
    set(flags, done) {
      set.push(flags)
      if (hasMode) mode = flags.lowLatency
      done(null)
    },
  }
  return { port, set }
}

describe('the control lines of a port', () => {
  test('are left as the system sets them without a word of the link', async () => {
    const { port, set } = createPort()
    await setLines(port, { path })
    expect(set).toEqual([])
  })

  // What a link does not name stays as the system has it: both lines raised, and the mode of the port.
  test.each([
    [{ dtr: false }, { dtr: false, rts: true, lowLatency: false }],
    [{ rts: false }, { dtr: true, rts: false, lowLatency: false }],
    [
      { dtr: false, rts: false, lowLatency: true },
      { dtr: false, rts: false, lowLatency: true },
    ],
    [{ dtr: true }, { dtr: true, rts: true, lowLatency: false }],
    [{ lowLatency: true }, { dtr: true, rts: true, lowLatency: true }],
  ])('are set as the link asks: %j', async (link, expected) => {
    const { port, set } = createPort()
    await setLines(port, { path, ...link })
    expect(set).toEqual([expected])
  })

  test('keep the low latency that the port has already, unless the link says otherwise', async () => {
    const { port, set } = createPort({ lowLatency: true })
    await setLines(port, { path, dtr: false })
    await setLines(port, { path, lowLatency: false })
    expect(set).toMatchObject([{ lowLatency: true }, { lowLatency: false }])
  })

  test('are link-failed if the adapter has no low latency mode', async () => {
    const { port } = createPort({ hasMode: false })
    await expect(setLines(port, { path, lowLatency: true })).rejects.toMatchObject({
      code: 'link-failed',
      message: expect.stringContaining('does not support lowLatency'),
      hint: expect.stringContaining('Remove lowLatency'),
    })
  })

  test('are link-failed if the port has no such lines', async () => {
    const { port } = createPort()
    port.set = (_, done) => done(new Error('Inappropriate ioctl for device, cannot set'))
    await expect(setLines(port, { path, dtr: false })).rejects.toMatchObject({
      code: 'link-failed',
      hint: expect.stringContaining('Remove dtr'),
    })
  })
})
