import { setTimeout as pause } from 'node:timers/promises'
import { type Client, startClient, type Waits } from './client/client.ts'
import { type GoodLines, startGoodLines } from './good-lines.ts'
import { type Judgement, judgeLines, judgeNeighbours, judgeWaits } from './judgement.ts'
import type { Neighbour } from './neighbours/neighbour.ts'
import { startNeighbours } from './neighbours/neighbours.ts'
import type { Service } from './service.ts'
import type { Surroundings } from './surroundings.ts'

const LINES = 4
/** The first calls of a client, which warm it up, are not measured. */
const WARM_UP_MS = 2_000

export type Siege = Awaited<ReturnType<typeof prepareSiege>>

export interface SiegeOptions {
  surroundings: Surroundings
  /** Time for which the good client is measured before the neighbours come. */
  idleSeconds: number
  /** Time for which they stay. */
  seconds: number
}

/** Good radios and a good client first by themselves, then beside hostile neighbours. `online` resolves when a radio is. */
export async function prepareSiege(
  service: Service,
  { surroundings, idleSeconds, seconds }: SiegeOptions,
  online: (radioId: string) => Promise<void>,
) {
  const lines: GoodLines[] = []
  let neighbours: Neighbour[] = []
  let client: Client | undefined
  let idle: Waits | undefined
  let beset: Waits | undefined
  for (let index = 0; index < LINES; index++) lines.push(await startGoodLines(service, `good-${index}`))
  for (const { id } of lines) await online(id)

  async function leave(): Promise<void> {
    await Promise.all(neighbours.map((neighbour) => neighbour.stop()))
    await client?.stop()
    for (const line of lines) line.hush()
  }

  return {
    /** Measures the idle client, then lets the neighbours in. */
    async begin(): Promise<void> {
      for (const line of lines) line.talk()
      client = await startClient(surroundings.url, lines[0]?.id ?? '')
      await pause(WARM_UP_MS)
      await client.waits()
      await pause(idleSeconds * 1000)
      idle = await client.waits()
      neighbours = await startNeighbours(service, surroundings, seconds)
    },
    /** Sends the neighbours away. */
    async lift(): Promise<void> {
      beset = await client?.waits()
      await leave()
    },
    /** Reads what is left to read, and judges. `waits` are timings, for a machine that does nothing else. */
    async judge(): Promise<{ judgements: Judgement[]; waits: Judgement[] }> {
      for (const line of lines) await line.end()
      return {
        judgements: [...judgeLines(lines), ...judgeNeighbours(neighbours)],
        waits: idle && beset ? judgeWaits(idle, beset) : [],
      }
    },
    /** After a failure too. */
    leave,
  }
}
