import type { Command } from 'commander'
import { loadConfig } from '../config/load.ts'
import type { Checked, Copied, Restored } from '../service/copies.ts'
import { addExamples } from './options/examples.ts'
import { CliFailure, EXIT, systemCode } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, plain } from './output/text.ts'
import { startFailure } from './serve-failure.ts'

interface CopyOptions {
  data?: string
  config?: string
  sendWaiting?: boolean
  json?: boolean
}

/** `musen backup`: copies the store while the service runs. */
export function addBackup(program: Command, terminal: Terminal): void {
  const command = program
    .command('backup')
    .description('Copy the store to a new file. The service can run meanwhile.')
    .argument('<file>', 'The new file. It contains signing secrets: only its owner can read it.')
  addExamples(command, 'musen backup copy.db --data DIRECTORY')
  addDataOptions(command, 'Print what the copy contains as JSON.').action(
    async (file: string, options: CopyOptions) => {
      const { directory, copies } = await open(options, terminal)
      const copied = attempt(file, () => copies.backup(directory, file))
      terminal.stdout.write(options.json ? jsonDocument({ file, ...copied }) : backupText(file, copied))
    },
  )
}

/** `musen check`: checks a copy. */
export function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .description('Check a copy of the store: its checksum, every page, and whether this version can restore it.')
    .argument('<file>', 'The copy: a file of `musen backup`. It is only read.')
    .option('--json', 'Print what the copy contains as JSON.')
  addExamples(command, 'musen check copy.db')
  command.action(async (file: string, { json }: { json?: boolean }) => {
    const copies = await import('../service/copies.ts')
    const checked = attempt(file, () => copies.check(file))
    terminal.stdout.write(json ? jsonDocument({ file, ...checked }) : checkText(file, checked))
  })
}

/** `musen restore`: replaces the store by a copy while no service runs. */
export function addRestore(program: Command, terminal: Terminal): void {
  const command = program
    .command('restore')
    .description('Replace the store by a copy. The service must be stopped. The replaced store is kept beside.')
    .argument('<file>', 'The copy: a file of `musen backup`, or a copied musen.db with its musen.db-wal beside it.')
    .option(
      '--send-waiting',
      'Send the messages that wait in the copy, also those that were sent since. Without it, they become `unknown`.',
    )
  addExamples(command, 'musen restore copy.db --data DIRECTORY')
  addDataOptions(command, 'Print the result as JSON.').action(async (file: string, options: CopyOptions) => {
    const { directory, copies } = await open(options, terminal)
    const restored = attempt(file, () => copies.restore(directory, file, options.sendWaiting ?? false))
    terminal.stdout.write(
      options.json
        ? jsonDocument({ directory, ...restored })
        : restoreText({ file, directory, sendWaiting: options.sendWaiting ?? false }, restored),
    )
  })
}

function addDataOptions(command: Command, json: string): Command {
  return command
    .option('--data <directory>', 'The data directory (env MUSEN_DATA).')
    .option('--config <file>', 'YAML file with settings by name (env MUSEN_CONFIG).')
    .option('--json', json)
}

async function open({ data, config: file }: CopyOptions, { env }: Terminal) {
  try {
    const config = await loadConfig({
      flags: data === undefined ? {} : { data },
      env,
      ...(file !== undefined && { file }),
    })
    return { directory: config.data, copies: await import('../service/copies.ts') }
  } catch (error) {
    throw startFailure(error)
  }
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT')
      throw new CliFailure(EXIT.runtime, `${file} does not exist, or its directory.`, {
        code: 'file-missing',
        cause: error,
      })
    if (code === 'EEXIST')
      throw new CliFailure(EXIT.runtime, `${file} exists already.`, {
        code: 'file-exists',
        hint: 'Name a new file: a copy is never overwritten.',
        cause: error,
      })
    throw startFailure(error)
  }
}

function backupText(file: string, { epoch, lastSeq, bytes }: Copied): string {
  return `${plain(file)}: the store up to seq ${lastSeq} of the epoch ${epoch}, ${bytes} bytes.
It contains the signing secrets of webhooks, and hashes of access keys: keep it where only you can read it.
`
}

function checkText(file: string, { epoch, lastSeq, bytes, sha256, hasChecksum, migrations }: Checked): string {
  const lines = [
    `${file} is whole.`,
    '',
    `  History   up to seq ${lastSeq} of the epoch ${epoch}`,
    `  Size      ${bytes} bytes`,
    `  Checksum  ${sha256} (${hasChecksum ? 'as when it was made' : `nothing to compare it with: ${file}.sha256 does not exist`})`,
  ]
  if (migrations > 0)
    lines.push(`  Version   older than this musen: a restore changes its schema (${migrations} steps)`)
  return `${lines.map(plain).join('\n')}\n`
}

function restoreText(
  { file, directory, sendWaiting }: { file: string; directory: string; sendWaiting: boolean },
  { epoch, previousEpoch, lastSeq, kept, lostEvents, waiting }: Restored,
): string {
  const lines = [
    `Restored the store in ${directory} from ${file}.`,
    '',
    `  History   ends at seq ${lastSeq} of the epoch ${previousEpoch}. New events are of the epoch ${epoch}.`,
  ]
  if (kept !== undefined) lines.push(`  Kept      the replaced store is ${kept}. Delete it when you no longer need it.`)
  if (lostEvents !== undefined)
    lines.push(`  Lost      events of the replaced store that the copy lacks: ${lostEvents}.`)
  lines.push(`  Readers   cursors up to seq ${lastSeq} continue. Later ones are answered 409 (store-restored).`)
  if (waiting > 0)
    lines.push(
      sendWaiting
        ? `  Outbox    waiting messages: ${waiting}. They will be sent, some perhaps for the second time.`
        : `  Outbox    waiting messages: ${waiting}. Their state becomes unknown: they may have been sent since the copy was made.`,
    )
  lines.push(
    '  Access    keys are as in the copy: those revoked since then are valid again. Check them with "musen keys list".',
  )
  return `${lines.map(plain).join('\n')}\n`
}
