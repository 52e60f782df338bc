import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { npmPeer } from './harness/npm-peer.ts'

interface Finding {
  code: string
  message: string
  path: (string | number)[]
}

/** What Spectral finds in the contract by a set of rules of the peer. It exits with 1 if it finds something. */
function lint(directory: string, rules: string): Promise<Finding[]> {
  const contract = fileURLToPath(new URL('../../openapi.yaml', import.meta.url))
  const program = join(directory, 'node_modules', '.bin', 'spectral')
  const words = ['lint', '--quiet', '--ruleset', rules, '--format', 'json', contract]
  return new Promise((resolve, reject) => {
    execFile(program, words, { cwd: directory, maxBuffer: 64 << 20 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Finding[])
      } catch {
        reject(new Error(`Spectral prints no JSON: ${stderr || stdout}`))
      }
    })
  })
}

test("Spectral finds nothing in the contract, by its own rules and by IBM's", async () => {
  const directory = await npmPeer('linters')
  for (const rules of ['spectral.yaml', 'ibm.yaml'])
    expect(
      (await lint(directory, rules)).map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`),
      rules,
    ).toEqual([])
})
