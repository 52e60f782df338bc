import { type CliFailure, EXIT } from './failure.ts'
import type { Terminal } from './terminal.ts'
import { jsonLine, plain, styleFor } from './text.ts'

/** Prints the failure of a command on stderr: lines of text for people, or one JSON object for programs. */
export function reportFailure(failure: CliFailure, terminal: Terminal, json: boolean): void {
  const { message, exitCode, code, hint, hasLines, errors } = failure
  if (json) {
    terminal.stderr.write(jsonLine({ error: { exitCode, code, message, hint, ...(errors.length > 0 && { errors }) } }))
    return
  }
  const style = styleFor(terminal.stderr, terminal)
  // If only one field is wrong, the message is already its detail; only the name of the field is missing.
  const [only] = errors
  const isSame = only !== undefined && errors.length === 1 && only.detail === message
  const shown = hasLines ? message.split('\n').map(plain).join('\n') : plain(message)
  const lines = [`${style.red('error:')} ${shown}${isSame ? ` (${placeOf(only)})` : ''}`]
  if (!isSame) for (const error of errors) lines.push(`  ${placeOf(error)}: ${plain(error.detail)}`)
  if (hint !== undefined) lines.push(exitCode === EXIT.usage ? plain(hint) : `${style.dim('hint:')} ${plain(hint)}`)
  terminal.stderr.write(`${lines.join('\n')}\n`)
}

function placeOf({ pointer, parameter, in: where }: CliFailure['errors'][number]): string {
  // The members of `options` are given by a flag.
  const [, option] = /^\/options\/([^/]+)$/.exec(pointer ?? '') ?? []
  if (option !== undefined) return plain(`--option ${option}=`)
  return plain(parameter === undefined ? pointer || 'body' : `${where} ${parameter}`)
}
