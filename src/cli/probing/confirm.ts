import type { Terminal } from '../output/terminal.ts'

/** Asks a question that Enter or "y" affirms. The end of stdin is a no. */
export async function confirm(question: string, { stdin, stdout }: Terminal): Promise<boolean> {
  stdout.write(`${question} [Y/n] `)
  let answer = ''
  for await (const chunk of stdin) {
    answer += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    if (answer.includes('\n')) break
  }
  return /^(?:y|yes)?\r?\n/i.test(answer)
}
