import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { run } from './run.ts'

/** What bash offers after these words. */
async function offered(...words: string[]): Promise<string[]> {
  const { out } = await run(['completion', 'bash'])
  const list = ['musen', ...words].map((word) => `'${word}'`).join(' ')
  const script = `${out}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length}; _musen; printf '%s\\n' "\${COMPREPLY[@]}"`
  return spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((word) => word !== '')
}

test('bash completes commands, their commands, and options', async () => {
  expect(await offered('ser')).toEqual(['serve', 'service'])
  expect(await offered('radios', '')).toEqual(['list', 'enable', 'disable', 'reconnect', 'remove'])
  expect(await offered('service', 'logs', '--fo')).toEqual(['--follow'])
  expect(await offered('send', 'kiss-demo', '--pri')).toEqual(['--priority'])
})

test('the scripts for zsh and fish have every command', async () => {
  expect((await run(['completion', 'zsh'])).out).toMatch(/^autoload -U \+X bashcompinit && bashcompinit\n_musen\(\) \{/)
  const { out } = await run(['completion', 'fish'])
  expect(out).toContain(
    "complete -c musen -n '__fish_seen_subcommand_from service; and not __fish_seen_subcommand_from install status logs uninstall' -f -a logs -d ",
  )
  expect((await run(['completion', 'tcsh'])).code).toBe(2)
})
