import { type Command, InvalidArgumentError } from 'commander'
import type { components } from '../../generated/types.ts'
import { parseDuration } from './duration.ts'
import { stateText } from './event-line.ts'
import { CliFailure, EXIT, usageFailure } from './failure.ts'
import { readMessageOptions } from './message-options.ts'
import { collect } from './option-pairs.ts'
import { type PayloadOptions, readPayload } from './payload.ts'
import { connectService, type Service } from './service.ts'
import type { Terminal } from './terminal.ts'
import { jsonDocument, plain } from './text.ts'
import { addUrlOption } from './url-option.ts'
import { waitUntilFinal } from './wait.ts'

type MessageRequest = components['schemas']['MessageRequest']
type Message = components['schemas']['Message']

interface SendOptions extends PayloadOptions {
  url?: string
  json?: boolean
  priority?: number
  expires?: number
  option?: string[]
  idempotencyKey?: string
  /** Milliseconds; `true`: as long as it takes. */
  wait?: number | true
}

/** `musen send`: puts a message into the outbox and, if asked, waits for what becomes of it. */
export function addSend(program: Command, terminal: Terminal): void {
  const command = program
    .command('send')
    .description('send a message through a radio')
    .usage('[options] RADIO [DESTINATION] TEXT')
    .argument('<radio>', "the radio's id")
    .argument('[words...]', 'the destination, where the family has addresses, and the text')
    .option('--hex', 'the text is hexadecimal')
    .option('--base64', 'the text is base64')
    .option('--stdin', 'read the payload from stdin instead, byte for byte')
    .option('--priority <0..9>', '9 goes first', priority)
    .option('--expires <duration>', 'give up if it could not be sent within this time, e.g. 30s, 5m, 2h', duration)
    .option('--option <name=value>', "an option of the radio's driver for this message; repeatable", collect)
    .option('--idempotency-key <key>', 'makes the command repeatable: the same key never sends twice', idempotencyKey)
    .option('--wait [duration]', 'wait for the final state; exit 1 if it is not sent or delivered', duration)
    .option('--json', 'print the message as JSON')
    .addHelpText('after', '\nWrite -- before a text that begins with a dash, and --wait last or as --wait=30s.')
  addUrlOption(command).action((radio: string, words: string[], options: SendOptions) =>
    send(radio, words, options, terminal),
  )
}

async function send(radio: string, words: string[], options: SendOptions, terminal: Terminal): Promise<void> {
  const { destination, text } = splitWords(words, options.stdin ?? false)
  const payload = await readPayload(text, options, terminal)
  const service = connectService({ url: options.url, env: terminal.env })
  const request: MessageRequest = {
    radioId: radio,
    ...(destination !== undefined && { destination }),
    payload,
    ...(options.priority !== undefined && { priority: options.priority }),
    ...(options.expires !== undefined && { expiresInMs: options.expires }),
    ...(options.option && { options: await readMessageOptions(options.option, radio, service) }),
  }
  const message = await post(request, options.idempotencyKey, service)
  const tell = (seen: Message) => {
    if (!options.json) terminal.stdout.write(`${seen.id} ${plain(stateText(seen))}\n`)
  }
  tell(message)
  if (options.wait === undefined) {
    if (options.json) terminal.stdout.write(jsonDocument(message))
    return
  }
  const last = await waitUntilFinal({
    message,
    service,
    ...(options.wait !== true && { timeoutMs: options.wait }),
    tell,
  })
  if (options.json) terminal.stdout.write(jsonDocument(last))
  if (last.state !== 'sent' && last.state !== 'delivered')
    throw new CliFailure(EXIT.runtime, `The message ${last.id} ended ${stateText(last)}`, {
      code: `message-${last.state}`,
    })
}

function post(body: MessageRequest, key: string | undefined, { client, ask }: Service): Promise<Message> {
  if (key === undefined) return ask(client.sendMessage({ body }))
  return ask(client.sendMessage({ body, params: { header: { 'Idempotency-Key': key } } }))
}

function splitWords(words: readonly string[], stdin: boolean): { destination?: string; text?: string } {
  const most = stdin ? 1 : 2
  if (words.length > most)
    throw usageFailure(
      stdin ? 'With --stdin there is no text.' : `There are ${words.length} words behind the radio, and 2 at most.`,
      'Quote a text that holds spaces: musen send RADIO [DESTINATION] "TEXT"',
    )
  const [first, second] = words
  if (stdin) return first === undefined ? {} : { destination: first }
  if (first === undefined) throw usageFailure('The text is missing.', 'musen send RADIO [DESTINATION] TEXT')
  return second === undefined ? { text: first } : { destination: first, text: second }
}

function priority(text: string): number {
  if (!/^[0-9]$/.test(text)) throw new InvalidArgumentError('It must be 0 to 9.')
  return Number(text)
}

/** What the header takes: it could not even be sent with a line break. */
function idempotencyKey(text: string): string {
  if (!/^[\x21-\x7e]{1,255}$/.test(text))
    throw new InvalidArgumentError('It must be 1 to 255 printable ASCII characters without a space.')
  return text
}

function duration(text: string): number {
  const ms = parseDuration(text)
  if (ms === undefined || ms < 1) throw new InvalidArgumentError('It must be a duration such as 500ms, 30s, 5m or 2h.')
  return ms
}
