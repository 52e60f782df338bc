#!/usr/bin/env node
import { runCli } from './cli/program.ts'
import { processTerminal } from './cli/terminal.ts'

const terminal = processTerminal(process)
process.exitCode = await runCli(process.argv.slice(2), terminal)
terminal.release()
