import { expect, test } from 'vitest'
import { loadSerialPort } from '../../../src/radio/link/load-serialport.ts'
import { createPortLister } from '../../../src/radio/port/ports.ts'

const missing = () =>
  loadSerialPort(() =>
    Promise.reject(new Error('No native build was found for platform=linux arch=arm\n    loaded from: /x')),
  )

test('without its native part, serialport fails with the reason and the remedy', async () => {
  await expect(missing()).rejects.toMatchObject({
    code: 'link-failed',
    message: expect.stringMatching(/^The native part of serialport .*Node [\d.]+ on \S+: No native build.*arch=arm$/),
    hint: expect.stringMatching(/npm rebuild @serialport\/bindings-cpp.*pnpm approve-builds.*TCP/),
  })
})

test('without its native part, the list of ports says so and names the remedy', async () => {
  const lister = createPortLister({
    listPorts: async () => (await missing()).SerialPort.list(),
    byIdDirectory: '/none',
  })
  expect(await lister.list()).toEqual({
    ports: [],
    problem: expect.stringMatching(/^Serial ports cannot be listed: The native part of serialport.*npm rebuild/),
  })
})
