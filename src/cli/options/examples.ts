import type { Command } from 'commander'

/**
 * Adds command lines to the help of a command. Each one works against `musen serve --demo`; a word in capitals stands for a value
 * that another command prints.
 */
export function addExamples(command: Command, ...lines: string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`)
}
