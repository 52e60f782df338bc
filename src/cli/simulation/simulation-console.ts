import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { parseValue } from '../../config/parse-value.ts'
import { DomainError } from '../../domain/errors.ts'
import { faultSpecs } from '../../sim/faults.ts'
import type { Simulation } from '../../sim/simulate.ts'
import type { Terminal } from '../output/terminal.ts'
import { plain } from '../output/text.ts'

export interface SimulationConsoleDeps {
  simulation: Pick<Simulation, 'faults' | 'unplug' | 'replug' | 'reset' | 'talk' | 'hush'>
  terminal: Pick<Terminal, 'stdin' | 'stderr'>
}

/** Changes a running simulation by commands from stdin, one per line, in order. */
export function createSimulationConsole({ simulation, terminal }: SimulationConsoleDeps) {
  const commands: Record<string, () => void | Promise<void>> = {
    unplug: simulation.unplug,
    replug: simulation.replug,
    reset: simulation.reset,
    talk: simulation.talk,
    hush: simulation.hush,
    clear: simulation.faults.clear,
  }

  async function execute(line: string): Promise<string> {
    const [word = '', value = 'true'] = line.split(/\s+/)
    if (Object.hasOwn(commands, word)) {
      await commands[word]?.()
      return word
    }
    if (!Object.hasOwn(faultSpecs, word)) {
      const known = [...Object.keys(commands), ...Object.keys(faultSpecs)]
      return `Unknown command "${word}". The commands are ${known.join(', ')}.`
    }
    const spec = faultSpecs[word as keyof typeof faultSpecs]
    simulation.faults.set({ [word]: parseValue(spec, value) })
    return `${word} ${value}`
  }

  return {
    /** Resolves at the end of stdin. */
    async run(): Promise<void> {
      for await (const raw of createInterface({ input: Readable.from(terminal.stdin) })) {
        const line = raw.trim()
        if (line === '') continue
        const answer = await execute(line).catch((error: unknown) => {
          if (error instanceof DomainError) return error.message
          throw error
        })
        terminal.stderr.write(`musen simulate: ${plain(answer)}\n`)
      }
    },
  }
}
