import { readFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import type { Replay } from '../../sim/replay/replay.ts'
import { addExamples } from '../options/examples.ts'
import { CliFailure, EXIT, systemCode } from '../output/failure.ts'
import type { Terminal } from '../output/terminal.ts'
import { jsonLine } from '../output/text.ts'
import { DEFAULT_URL } from '../service.ts'
import {
  addSimulatedPortOptions,
  createSimulatedPort,
  type SimulatedPortOptions,
  simulationFailure,
} from './simulated-port.ts'

interface ReplayCommandOptions extends SimulatedPortOptions {
  speed: 'real' | 'full'
  loop?: boolean
  json?: boolean
}

/** `musen replay`: plays back a capture as a simulated module. */
export function addReplay(program: Command, terminal: Terminal): void {
  const command = program
    .command('replay')
    .description('Play back a capture as a simulated module, which sends what the real module sent.')
    .argument('<file>', 'Capture file, from `musen capture`.')
    .addOption(
      new Option('--speed <speed>', 'real: with the recorded timing; full: as fast as the host reads.')
        .choices(['real', 'full'])
        .default('real'),
    )
    .option('--loop', 'Start again at the end of the capture.')
    .option('--json', 'Print the address of the module as one JSON line.')
  addExamples(command, 'musen replay kiss.capture')
  addSimulatedPortOptions(command).action((file: string, options: ReplayCommandOptions) =>
    replay(file, options, terminal),
  )
}

async function replay(file: string, options: ReplayCommandOptions, terminal: Terminal): Promise<void> {
  const signal = terminal.stopRequested()
  const running = await start(file, options).catch((error: unknown) => {
    throw simulationFailure(error)
  })
  try {
    const radio = { id: `${running.radio.driver}-replay`, ...running.radio }
    terminal.stdout.write(
      options.json ? jsonLine({ address: running.address, radio }) : welcome(radio, running.address, terminal),
    )
    void running.played.then(() => terminal.stderr.write('musen replay: the capture has ended; press Ctrl-C to stop\n'))
    if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  } finally {
    await running.stop()
  }
}

async function start(file: string, options: ReplayCommandOptions): Promise<Replay> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliFailure(EXIT.runtime, `Cannot read the file ${file} (${systemCode(error) ?? String(error)}).`, {
      code: 'file-unreadable',
      cause: error,
    })
  })
  const { readTape } = await import('../../sim/replay/tape.ts')
  const { startReplay } = await import('../../sim/replay/replay.ts')
  const tape = readTape(text)
  const { speed, loop = false } = options
  return startReplay({ tape, transport: await createSimulatedPort(options), speed, loop })
}

function welcome(radio: object, address: string, { env }: Terminal): string {
  const body = JSON.stringify(radio).replaceAll("'", "'\\''")
  return `Playing back the capture at ${address}

  Add it to musen as a radio:

  curl -s ${env.MUSEN_URL || DEFAULT_URL}/v1/radios -H 'content-type: application/json' -d '${body}'

`
}
