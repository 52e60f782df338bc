import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readContract } from '../document.ts'
import { compareAnswers, fromLine } from './answers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Each process of the tests keeps in a file of its own what it saw answered. */
    answersFolder: string
  }
}

/**
 * After a run of all tests: every answer that the contract declares was seen, or the run fails and lists those that were not.
 * `MUSEN_TEST_ANSWERS=list` asks for the list after a run of some.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'musen-answers-'))
  project.provide('answersFolder', folder)
  return async () => {
    const answers = readAnswers(folder)
    rmSync(folder, { recursive: true, force: true })
    if (process.env.MUSEN_TEST_ANSWERS !== 'list' && !(await isWholeRun(project))) return
    const { unseen, undeclared } = compareAnswers(readContract().operations, answers)
    if (unseen.length === 0 && undeclared.length === 0) return
    // A teardown that throws is logged, and the run passes.
    process.exitCode = 1
    for (const line of undeclared) process.stderr.write(`Answered, but not declared: ${line}\n`)
    for (const line of unseen) process.stderr.write(`Declared, but never answered: ${line}\n`)
    process.stderr.write(
      'Every answer of openapi.yaml must be shown by the composed service: see test/contract/README.md\n',
    )
  }
}

function readAnswers(folder: string) {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  return lines.filter((line) => line !== '').map(fromLine)
}

/** Not of some files, not of some tests, and not of a watcher. */
async function isWholeRun({ vitest }: TestProject): Promise<boolean> {
  const { watch, shard, testNamePattern } = vitest.config
  if (watch || shard !== undefined || testNamePattern !== undefined) return false
  const ran = new Set(vitest.state.getFiles().map(({ filepath }) => filepath))
  const all = await vitest.globTestSpecifications()
  return all.every(({ moduleId }) => ran.has(moduleId))
}
