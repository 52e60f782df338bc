import { setTimeout } from 'node:timers/promises'

/**
 * Repeats a request that a service in a process of its own refuses because the machine is too busy for it. Every other answer, and the
 * hundredth refusal, is the result.
 */
export async function patientFetch(url: string, init: RequestInit = {}): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, init)
    if (response.status !== 503 || attempt === 100) return response
    const { code } = (await response.clone().json()) as { code: string }
    if (code !== 'overloaded') return response
    await setTimeout(100)
  }
}
