import { Command, CommanderError } from 'commander'
import { addCapture } from './capture.ts'
import { addKeys } from './keys.ts'
import { addMock } from './mock.ts'
import { addOpenapi } from './openapi.ts'
import { CliFailure, EXIT, usageFailure } from './output/failure.ts'
import { reportFailure } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import { addPorts } from './ports.ts'
import { addProbe } from './probe.ts'
import { addQueue } from './queue/queue.ts'
import { addSend } from './send.ts'
import { addServe } from './serve.ts'
import { addReplay } from './simulation/replay.ts'
import { addSimulate } from './simulation/simulate.ts'
import { addTail } from './tail.ts'
import { addVersion } from './version.ts'

const COMMANDS = [
  addServe,
  addPorts,
  addProbe,
  addSend,
  addTail,
  addQueue,
  addKeys,
  addSimulate,
  addCapture,
  addReplay,
  addMock,
  addOpenapi,
  addVersion,
]

const EXIT_CODES = `
Exit codes: 0 done, 1 it was tried and failed, 2 wrong command line, 69 the service is not there or cannot work now,
77 no permission, 78 wrong configuration.`

/** Runs one command line, without the names of the program; resolves to the exit code. Only a defect rejects. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const json = wantsJson(words)
  try {
    await createProgram(terminal, json).parseAsync(words, { from: 'user' })
    return EXIT.ok
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help was asked for and printed.
      if (error.exitCode === 0) return EXIT.ok
      // People were told by Commander.
      if (json) reportFailure(commandFailure(error), terminal, json)
      return EXIT.usage
    }
    if (!(error instanceof CliFailure)) throw error
    reportFailure(error, terminal, json)
    return error.exitCode
  }
}

function createProgram(terminal: Terminal, json: boolean): Command {
  const program = new Command('musen')
    .description('Serial radio modules as one typed, durable HTTP API.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => {
        if (!json) terminal.stderr.write(text)
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('Try: musen --help')
  for (const add of COMMANDS) add(program, terminal)
  for (const command of program.commands) command.showHelpAfterError(`Try: musen ${command.name()} --help`)
  return program
}

function commandFailure({ code, message }: CommanderError): CliFailure {
  if (code === 'commander.help') return usageFailure('The command is missing.', 'Try: musen --help')
  return usageFailure(message.replace(/^error: /, ''), 'Try: musen --help')
}

/** A text to send may be "--json", but only behind "--". */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? words.length : end).includes('--json')
}
