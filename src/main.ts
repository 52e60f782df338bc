#!/usr/bin/env -S node --max-semi-space-size=1 --v8-pool-size=1
import { processTerminal } from './cli/output/terminal.ts'
import { runCli } from './cli/program.ts'

const terminal = processTerminal(process)
process.exitCode = await runCli(process.argv.slice(2), terminal)
terminal.release()
