// Encodes and decodes with xbee-api. On stdin, one JSON object a line: {"apiMode", "build": frame} or {"apiMode", "parse": hex}, bytes in
// hexadecimal below the keys `data` and `commandParameter`. On stdout, a line each: the hex of the frame, or the frame.
import { createInterface } from 'node:readline'
import xbee from 'xbee-api'

const BYTES = ['data', 'commandParameter']

function build(apiMode, frame) {
  for (const key of BYTES) if (key in frame) frame[key] = Buffer.from(frame[key], 'hex')
  return new xbee.XBeeAPI({ api_mode: apiMode }).buildFrame(frame).toString('hex')
}

function parse(apiMode, wire) {
  const api = new xbee.XBeeAPI({ api_mode: apiMode, convert_adc: false })
  let parsed = null
  api.on('frame_object', (frame) => {
    parsed = frame
  })
  api.on('error', () => {
    parsed = null
  })
  api.parseRaw(Buffer.from(wire, 'hex'))
  return JSON.stringify(parsed, function (key, value) {
    // A Buffer has become plain data by the time that this is called.
    return Buffer.isBuffer(this[key]) ? this[key].toString('hex') : value
  })
}

for await (const line of createInterface({ input: process.stdin })) {
  const { apiMode, build: frame, parse: wire } = JSON.parse(line)
  process.stdout.write(`${frame ? JSON.stringify(build(apiMode, frame)) : parse(apiMode, wire)}\n`)
}
