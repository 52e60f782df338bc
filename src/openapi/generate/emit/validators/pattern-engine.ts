import { flagsOf } from '../../document/tidy/schemas.ts'

/** Creates the regular expressions of ajv: with the flag `u`, unless a pattern is valid only without it. */
export const patternEngine = Object.assign((pattern: string) => new RegExp(pattern, flagsOf(pattern)), {
  /** In the code of validators, `withValidPatterns` does the same. */
  code: 'new RegExp',
})
