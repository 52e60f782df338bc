import { parentPort, workerData } from 'node:worker_threads'
import { openReading } from '../file/connection.ts'
import { readFault } from '../file/faults.ts'
import { createReads } from '../read/reads.ts'
import type { ReaderData, ReaderRequest, ReaderResponse, ReaderWork } from './reader.ts'
import { toWire } from './wire-error.ts'

/** The thread for reads that scan many rows. */
const port = parentPort
if (!port) throw new Error('The reader runs only as a worker thread.')
const { file, epochs }: ReaderData = workerData
let ahead = 0
/** A month of hourly roll-ups of 300 series: a range of one series reads a page of each hour. */
const CACHE_KIB = 16_000
const reads = createReads(openReading(file, CACHE_KIB), epochs, (at) => at + ahead)

port.on('message', ({ id, work, wallAhead }: ReaderRequest) => {
  ahead = wallAhead
  let response: ReaderResponse
  try {
    response = { id, value: run(work) }
  } catch (error) {
    response = { id, error: toWire(readFault(error, file)) }
  }
  port.postMessage(response)
})

function run(work: ReaderWork): unknown {
  switch (work.name) {
    case 'messages':
      return reads.messages.list(work.query)
    case 'events':
      return reads.events.read(work.query, work.head)
    case 'series':
      return reads.ranges.read(work.query, work.now)
  }
}
