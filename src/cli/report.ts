import { type CliFailure, EXIT } from './failure.ts'
import type { Terminal } from './terminal.ts'
import { jsonLine, plain, styleFor } from './text.ts'

/** Tells on stderr why a command failed: a few lines for people, one JSON object for programs. */
export function reportFailure(failure: CliFailure, terminal: Terminal, json: boolean): void {
  const { message, exitCode, code, hint, errors } = failure
  if (json) {
    terminal.stderr.write(jsonLine({ error: { exitCode, code, message, hint, ...(errors.length > 0 && { errors }) } }))
    return
  }
  const style = styleFor(terminal.stderr, terminal)
  const lines = [`${style.red('error:')} ${plain(message)}`]
  // One fault of one field is told by the message already.
  for (const { in: where, field, detail } of errors)
    if (detail !== message)
      lines.push(`  ${plain(where === 'body' ? field || 'body' : `${where} ${field}`)}: ${plain(detail)}`)
  if (hint !== undefined) lines.push(exitCode === EXIT.usage ? plain(hint) : `${style.dim('hint:')} ${plain(hint)}`)
  terminal.stderr.write(`${lines.join('\n')}\n`)
}
