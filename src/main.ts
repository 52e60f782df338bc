#!/usr/bin/env -S node --max-semi-space-size=1 --v8-pool-size=1
import { enableCompileCache } from './cli/compile-cache.ts'

enableCompileCache(process)
const [{ processTerminal }, { runCli }] = await Promise.all([
  import('./cli/output/terminal.ts'),
  import('./cli/program.ts'),
])
const terminal = processTerminal(process)
process.exitCode = await runCli(process.argv.slice(2), terminal)
terminal.release()
