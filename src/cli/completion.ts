import { Argument, type Command } from 'commander'
import { addExamples } from './options/examples.ts'
import type { Terminal } from './output/terminal.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/** A command by its words after `musen`, with what may follow. */
interface Place {
  path: string
  description: string
  commands: readonly string[]
  flags: readonly string[]
}

/** `musen completion`: a script that lets a shell complete commands and options. */
export function addCompletion(program: Command, terminal: Terminal): void {
  const command = program
    .command('completion')
    .description('Print a script that lets your shell complete commands and options.')
    .addArgument(new Argument('<shell>', 'The shell.').choices(SHELLS))
    .addHelpText(
      'after',
      '\nbash: source <(musen completion bash) in ~/.bashrc; zsh: the same after compinit in ~/.zshrc; ' +
        'fish: musen completion fish > ~/.config/fish/completions/musen.fish',
    )
  addExamples(command, 'musen completion bash')
  command.action((shell: Shell) => {
    const places = placesOf(program, '')
    terminal.stdout.write(shell === 'fish' ? fishScript(places) : bashScript(places, shell))
  })
}

function placesOf(command: Command, path: string): Place[] {
  return [
    {
      path,
      description: command.description(),
      commands: command.commands.map((one) => one.name()),
      flags: [...command.options.flatMap(({ long }) => (long ? [long] : [])), '--help'],
    },
    ...command.commands.flatMap((one) => placesOf(one, `${path} ${one.name()}`.trim())),
  ]
}

/** zsh runs the functions of bash with its module bashcompinit. */
function bashScript(places: readonly Place[], shell: Shell): string {
  // The longest path that fits is the right one.
  const cases = [...places]
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ path, commands, flags }) => {
      const pattern = path === '' ? '*' : `"${path}"|"${path} "*`
      return `    ${pattern}) commands="${commands.join(' ')}" flags="${flags.join(' ')}" ;;\n`
    })
  return `${shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_musen() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word commands flags
  for word in "\${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do
    case "$word" in -*) ;; *) path="\${path:+$path }$word" ;; esac
  done
  case "$path" in
${cases.join('')}  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$current")) ;;
  esac
}
complete -o default -F _musen musen
`
}

function fishScript(places: readonly Place[]): string {
  const described = new Map(places.map(({ path, description }) => [path, description]))
  const lines = places.flatMap(({ path, commands, flags }) => {
    const words = path.split(' ').filter((word) => word !== '')
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`)
    const none = commands.length > 0 ? [`not __fish_seen_subcommand_from ${commands.join(' ')}`] : []
    const here = `complete -c musen -n '${[...seen, ...none].join('; and ')}'`
    return [
      ...commands.map((name) => `${here} -f -a ${name} -d '${quoted(described.get(`${path} ${name}`.trim()) ?? '')}'`),
      ...flags.map((flag) => `${here} -l ${flag.slice(2)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}
