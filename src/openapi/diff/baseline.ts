import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { JsonObject } from './change.ts'

/** The contract that the present one is held against where the clone has no tag of a release. */
export const BASELINE = 'docs/api/baseline.yaml'

export interface Baseline {
  /** What it is, for people. */
  name: string
  document: JsonObject
}

/**
 * The contract to compare with: of a file or a revision that is given, of the newest tag of a release, or else the committed one.
 * @throws Error that says what is not there, and what to do
 */
export function findBaseline(against: string | undefined, git: Git = runGit): Baseline {
  if (against !== undefined) return given(against, git)
  const tag = newestTag(git)
  if (tag !== undefined) return { name: tag, document: parse(git('show', `${tag}:openapi.yaml`)) }
  if (existsSync(BASELINE)) return { name: BASELINE, document: parse(readFileSync(BASELINE, 'utf8')) }
  throw new Error(
    `There is nothing to compare with: this clone has no tag of a release (a shallow one brings none: git fetch --tags), and no ${BASELINE}. Name a revision or a file by --against.`,
  )
}

function given(against: string, git: Git): Baseline {
  if (existsSync(against)) return { name: against, document: parse(readFileSync(against, 'utf8')) }
  try {
    return { name: against, document: parse(git('show', `${against}:openapi.yaml`)) }
  } catch {
    throw new Error(
      `"${against}" is no file, and no revision of this clone that holds openapi.yaml. A shallow clone has few: git fetch --unshallow --tags.`,
    )
  }
}

/** The tags `v1.2.3` that the present commit comes after; undefined: none, or no git. */
function newestTag(git: Git): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*').trim()
  } catch {
    return undefined
  }
}

/** Runs git and returns what it prints. @throws Error where it fails */
export type Git = (...args: string[]) => string

const runGit: Git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
