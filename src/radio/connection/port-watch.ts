/** Time between two looks, ms. A port that came back is open again within 2 s: this time, and the first delay of the backoff if the system is still preparing it. */
const LOOK_MS = 500

export interface PortWatchDeps {
  /** Returns whether the port is there, without opening it. */
  isThere(): Promise<boolean>
  /** Whether the port was there when the watch began. */
  wasThere: boolean
  /** Called when the port has gone or come back. */
  onChange(isThere: boolean): void
}

/**
 * Looks whether a port has gone or come back while its radio waits for the next attempt. An attempt itself may open the port, which raises DTR
 * and restarts some boards; a look uses no descriptor. Returns the function that ends the watch.
 */
export function watchPort({ isThere, wasThere, onChange }: PortWatchDeps): () => void {
  let there = wasThere
  let isStopped = false
  let timer = setTimeout(look, LOOK_MS)

  async function look(): Promise<void> {
    const found = await isThere()
    if (isStopped) return
    timer = setTimeout(look, LOOK_MS)
    if (found === there) return
    there = found
    onChange(found)
  }

  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
