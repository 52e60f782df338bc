import { expect, test } from 'vitest'
import { prepareRadios } from '../../../src/app/jobs/probed-radio.ts'
import { createMemoryStore } from '../../fakes/memory-store.ts'
import { radioConfig } from '../../store/store-case.ts'

const usb = { path: '/dev/ttyUSB0', byId: '/dev/serial/by-id/usb-FTDI-if00' }
const ports = { list: async () => ({ ports: [usb, { path: '/dev/ttyUSB1' }] }) }
const finding = { driver: 'kiss', baudRate: 9600, confidence: 1, evidence: [] }

test('a finding becomes a radio with a free id, at the name that survives a replug', async () => {
  const store = createMemoryStore()
  for (const id of ['kiss', 'kiss-2']) await store.createRadio(radioConfig(id))
  const target = { type: 'serial', path: usb.path, dtr: false } as const
  const [found] = (await prepareRadios(target, { store, ports }))([{ ...finding, options: { port: 1 } }])
  expect(found?.radio).toEqual({
    id: 'kiss-3',
    driver: 'kiss',
    link: { type: 'serial', path: usb.byId, dtr: false, baudRate: 9600 },
    options: { port: 1 },
  })
})

test('a path that the user has chosen stays, and so does a port without another name', async () => {
  const store = createMemoryStore()
  for (const path of ['/dev/tnc', '/dev/ttyUSB1']) {
    const [found] = (await prepareRadios({ type: 'serial', path }, { store, ports }))([finding])
    expect(found?.radio?.link).toMatchObject({ path })
  }
})

test('a module that must be set first becomes no radio', async () => {
  const prepared = await prepareRadios({ type: 'tcp', host: 'a', port: 1 }, { store: createMemoryStore(), ports })
  expect(prepared([{ ...finding, problem: 'Set AP to 1.' }])).toEqual([{ ...finding, problem: 'Set AP to 1.' }])
})
