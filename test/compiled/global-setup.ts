import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { compiled } from './folder.ts'
import { compileTree } from './tree.ts'

/** Before a run, and before each run of a watcher. */
export async function setup(project: TestProject): Promise<() => void> {
  await compileTree(compiled(''))
  project.onTestsRerun(() => compileTree(compiled('')))
  return () => rmSync(compiled(''), { recursive: true, force: true })
}
