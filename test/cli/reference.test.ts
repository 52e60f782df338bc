import { expect, test } from 'vitest'
import { cliPage } from '../../src/cli/reference.ts'

test('the help of every command has an example that uses the command', () => {
  const sections = [...cliPage().matchAll(/^### (musen [^\n]*)$\n+```text\n(.*?)^```$/gms)]
  expect(sections.length).toBeGreaterThan(20)
  for (const [, command = '', help = ''] of sections) {
    const [, examples = ''] = /\nExamples:\n(.*)$/s.exec(help) ?? []
    expect(
      examples.split('\n').some((line) => line.trim().startsWith(command)),
      command,
    ).toBe(true)
  }
})
