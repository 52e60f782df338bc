import { connect, createServer, type Socket } from 'node:net'

export type CuttingProxy = Awaited<ReturnType<typeof startCuttingProxy>>

/** Passes connections on to a port, and cuts each one off after as many bytes towards the client as `allowance` says, or when told to. */
export async function startCuttingProxy(port: number, allowance = () => Number.POSITIVE_INFINITY) {
  const open = new Set<Socket>()
  let cuts = 0
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    let left = allowance()
    const drop = () => {
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        drop()
      })
    }
    near.pipe(far)
    far.on('data', (chunk: Buffer) => {
      if (left <= 0) return
      near.write(chunk.subarray(0, left))
      left -= chunk.length
      if (left > 0) return
      cuts++
      near.end(drop)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    cuts: () => cuts,
    /** Cuts off every connection that is open. */
    cut(): void {
      for (const socket of open) socket.destroy()
    },
    async stop(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
