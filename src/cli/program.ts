import { Command, CommanderError } from 'commander'
import { addCapture } from './capture.ts'
import { addCompletion } from './completion.ts'
import { addContractTest } from './contract-test.ts'
import { addBackup, addCheck, addRestore } from './copies.ts'
import { addDecoders } from './decoders.ts'
import { addGenerate } from './generate.ts'
import { addKeys } from './keys.ts'
import { addMessages } from './lists/messages.ts'
import { addNodes } from './lists/nodes.ts'
import { addRadios } from './lists/radios.ts'
import { addReadings } from './lists/readings.ts'
import { addDoctor } from './machine/doctor.ts'
import { addMock } from './mock.ts'
import { addOpenapi } from './openapi.ts'
import { CliFailure, EXIT, EXIT_MEANINGS, usageFailure } from './output/failure.ts'
import { reportFailure } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import { addPorts } from './ports.ts'
import { addAdd } from './probing/add.ts'
import { addProbe } from './probing/probe.ts'
import { addQueue } from './queue/queue.ts'
import { addSend } from './send.ts'
import { addServe } from './serve.ts'
import { addReplay } from './simulation/replay.ts'
import { addSimulate } from './simulation/simulate.ts'
import { addService } from './systemd/service.ts'
import { addTail } from './tail.ts'
import { addVersion } from './version.ts'

const COMMANDS = [
  addServe,
  addDoctor,
  addService,
  addPorts,
  addProbe,
  addAdd,
  addRadios,
  addSend,
  addTail,
  addMessages,
  addNodes,
  addReadings,
  addDecoders,
  addQueue,
  addKeys,
  addBackup,
  addRestore,
  addCheck,
  addSimulate,
  addCapture,
  addReplay,
  addGenerate,
  addMock,
  addContractTest,
  addOpenapi,
  addCompletion,
  addVersion,
]

const EXIT_CODES = Object.entries(EXIT).map(
  ([name, code]) => `  ${String(code).padStart(2)}  ${EXIT_MEANINGS[name as keyof typeof EXIT]}`,
)

/** Runs one command line, given without the name of the program. Resolves to the exit code; rejects only for a defect. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const json = wantsJson(words)
  try {
    await createProgram(terminal, json).parseAsync(words, { from: 'user' })
    return EXIT.ok
  } catch (error) {
    if (error instanceof CommanderError) {
      // The user asked for help, and Commander has printed it.
      if (error.exitCode === 0) return EXIT.ok
      // Commander has printed the error, except for --json.
      if (json) reportFailure(commandFailure(error), terminal, json)
      return EXIT.usage
    }
    if (!(error instanceof CliFailure)) throw error
    reportFailure(error, terminal, json)
    return error.exitCode
  }
}

/** All commands. @param json print errors as JSON objects, not as text */
export function createProgram(terminal: Terminal, json: boolean): Command {
  const program = new Command('musen')
    .description('Serial radio modules as one typed, durable HTTP API.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => {
        if (!json) terminal.stderr.write(text)
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', `\nExit codes:\n${EXIT_CODES.join('\n')}`)
    .showHelpAfterError('Try: musen --help')
  for (const add of COMMANDS) add(program, terminal)
  for (const command of program.commands) command.showHelpAfterError(`Try: musen ${command.name()} --help`)
  return program
}

function commandFailure({ code, message }: CommanderError): CliFailure {
  if (code === 'commander.help') return usageFailure('A command is required.', 'Try: musen --help')
  return usageFailure(message.replace(/^error: /, ''), 'Try: musen --help')
}

/** A text to send may be "--json", but only after "--". */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? words.length : end).includes('--json')
}
