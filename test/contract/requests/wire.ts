import { Agent, request } from 'node:http'

export interface WireRequest {
  method: string
  /** As it is to stand in the request line, encoded or badly encoded. */
  target: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** An address of this machine to come from; any unless told. */
  from?: string
}

export interface WireAnswer {
  status: number
  headers: Record<string, string | undefined>
  /** Of an event stream, what came first. */
  text: string
}

/** A client that sends what it is given, right or wrong. */
export function createWire(url: string) {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })

  function sendOnce({ method, target, headers = {}, body, from }: WireRequest): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      const where = { agent, hostname, port, ...(from !== undefined && { localAddress: from }) }
      const asked = request({ ...where, method, path: target, headers }, (answer) => {
        const chunks: Buffer[] = []
        const finish = () => {
          const status = answer.statusCode ?? 0
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status, headers: answer.headers as Record<string, string | undefined>, text })
        }
        answer.on('end', finish)
        answer.on('error', reject)
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          if (!answer.headers['content-type']?.startsWith('text/event-stream')) return
          asked.destroy()
          finish()
        })
      })
      asked.on('error', reject)
      asked.on('upgrade', ({ headers: given }, socket) => {
        socket.destroy()
        resolve({ status: 101, headers: given as Record<string, string | undefined>, text: '' })
      })
      if (body === undefined && method !== 'GET' && method !== 'HEAD') asked.setHeader('content-length', 0)
      asked.end(body)
    })
  }

  /**
   * Comes again where the service says that it does not keep up: it shares a process with the test, which keeps it from working while
   * it makes up values.
   */
  async function send(wanted: WireRequest): Promise<WireAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await sendOnce(wanted)
      if (attempt === 100 || answer.status !== 503 || !answer.text.includes('"code":"overloaded"')) return answer
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  return { send, close: () => agent.destroy() }
}

export type Wire = ReturnType<typeof createWire>
