import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { decodeAprs } from '../../src/radio/families/kiss/aprs/decode.ts'
import { aprsCaptures } from '../radio/families/kiss/captures.ts'
import { compare, type Difference } from './aprs/compare.ts'
import { DIFFERENCES } from './aprs/differences.ts'
import { type FapAnswer, formOfFap, formOfMusen } from './aprs/form.ts'
import { makePackets } from './aprs/packets.ts'
import { npmPeer } from './harness/npm-peer.ts'

const MADE = 1_000
const README = new URL('../../src/radio/families/kiss/README.md', import.meta.url)

let oracle = ''
beforeAll(async () => {
  oracle = join(await npmPeer('aprs'), 'oracle.mjs')
}, 120_000)

/** What js-aprs-fap says to each. */
async function ask(packets: string[]): Promise<FapAnswer[]> {
  const child = spawn(process.execPath, [oracle], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = text(child.stdout)
  child.stdin.end(packets.map((packet) => `${JSON.stringify(packet)}\n`).join(''))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return (await answers)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('musen and Ham::APRS::FAP, by its port to JavaScript', () => {
  test('say the same of each packet, field by field, or differ in what is named', async () => {
    const packets = [...makePackets(MADE, 1), ...aprsCaptures]
    const answers = await ask(packets.map(({ destination, info }) => `N0CALL>${destination}:${info}`))
    expect(answers).toHaveLength(packets.length)
    const found = packets.flatMap(({ destination, info }, index) => {
      const musen = formOfMusen(decodeAprs(destination, Buffer.from(info, 'latin1')))
      return compare(info, musen, formOfFap(answers[index] ?? {}))
    })
    const nameOf = (difference: Difference) => DIFFERENCES.find(({ applies }) => applies(difference))?.name
    const unnamed = found.filter((difference) => nameOf(difference) === undefined)
    expect(unnamed.map(({ forms: _, ...difference }) => difference)).toEqual([])
    // A name without a difference hides the next one.
    const names = new Set(found.map(nameOf))
    expect(DIFFERENCES.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([])
    const different = new Set(found.map(({ packet }) => packet))
    expect(packets.length - different.size).toBeGreaterThan(500)
  })

  test('differ as the README of the family says', () => {
    const readme = readFileSync(README, 'utf8')
    const rows = DIFFERENCES.map(({ name, reason }) => `| ${name} | ${reason} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })
})
