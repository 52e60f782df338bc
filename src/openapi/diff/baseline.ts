import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { JsonObject } from './change.ts'

/** The contract to compare with if the clone does not have a release tag. */
export const BASELINE = 'docs/api/baseline.yaml'

export interface Baseline {
  /** Description for messages. */
  name: string
  document: JsonObject
}

/**
 * Returns the contract to compare with: that of the given file or revision, else of the newest release tag, else the committed baseline.
 * @throws Error that says what is missing, and what to do
 */
export function findBaseline(against: string | undefined, git: Git = runGit): Baseline {
  if (against !== undefined) return given(against, git)
  const tag = newestTag(git)
  if (tag !== undefined) return { name: tag, document: parse(git('show', `${tag}:openapi.yaml`)) }
  if (existsSync(BASELINE)) return { name: BASELINE, document: parse(readFileSync(BASELINE, 'utf8')) }
  throw new Error(
    `No contract to compare with: this clone has neither a release tag (to fetch them: git fetch --tags) nor ${BASELINE}. Name a revision or a file with --against.`,
  )
}

function given(against: string, git: Git): Baseline {
  if (existsSync(against)) return { name: against, document: parse(readFileSync(against, 'utf8')) }
  try {
    return { name: against, document: parse(git('show', `${against}:openapi.yaml`)) }
  } catch {
    throw new Error(
      `"${against}" is neither a file nor a revision with an openapi.yaml in this clone. In a shallow clone, run: git fetch --unshallow --tags.`,
    )
  }
}

/** Returns the newest tag like `v1.2.3` before the current commit; undefined if there is none, or if git is not available. */
function newestTag(git: Git): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*').trim()
  } catch {
    return undefined
  }
}

/** Runs git and returns its output. @throws Error if git fails */
export type Git = (...args: string[]) => string

const runGit: Git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
