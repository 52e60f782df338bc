import { connect, type Socket } from 'node:net'
import type { Neighbour } from './neighbour.ts'

const WANTED = 900
/** Time until a refused connection is tried again. */
const AGAIN_MS = 1_000

/** 900 connections that say nothing, of a service with 1,024 descriptors. What it refuses is tried again at once. */
export function startIdleConnections(url: string): Neighbour {
  const { port, hostname } = new URL(url)
  const open = new Set<Socket>()
  let most = 0
  let refused = 0
  let isStopped = false

  function hold(): void {
    if (isStopped) return
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    open.add(socket)
    socket.on('close', () => {
      open.delete(socket)
      refused++
      setTimeout(hold, AGAIN_MS).unref()
    })
  }

  for (let index = 0; index < WANTED; index++) hold()
  const watch = setInterval(() => {
    most = Math.max(most, open.size)
  }, AGAIN_MS)
  return {
    name: 'idle connections',
    did: () => `${WANTED} wanted, ${open.size} open, ${refused} times refused or closed`,
    isHostile: () => most > 0,
    async stop() {
      isStopped = true
      clearInterval(watch)
      for (const socket of open) socket.destroy()
    },
  }
}
