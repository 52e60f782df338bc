import { type Command, InvalidArgumentError } from 'commander'
import { type components, EpochChangedError, type MusenError, StoreRestoredError } from '../client/client.ts'
import { addExamples } from './options/examples.ts'
import { readMessageOptions } from './options/message-options.ts'
import { positiveDuration } from './options/numbers.ts'
import { collect } from './options/option-pairs.ts'
import { type PayloadOptions, readPayload } from './options/payload.ts'
import { addServiceOptions } from './options/service-options.ts'
import { stateText } from './output/event-line.ts'
import { CliFailure, EXIT, usageFailure } from './output/failure.ts'
import type { Terminal } from './output/terminal.ts'
import { jsonDocument, plain } from './output/text.ts'
import { connectService, type Service } from './service.ts'

type MessageRequest = components['schemas']['MessageRequest']
type Message = components['schemas']['Message']

/** The longest delay of a timer, about 24 days. */
const MAX_TIMER_MS = 2 ** 31 - 1

interface SendOptions extends PayloadOptions {
  url?: string
  json?: boolean
  priority?: number
  expires?: number
  option?: string[]
  idempotencyKey?: string
  /** Milliseconds; `true`: no limit. */
  wait?: number | true
}

/** `musen send`: puts a message into the outbox and, with `--wait`, follows its state. */
export function addSend(program: Command, terminal: Terminal): void {
  const command = program
    .command('send')
    .description('Send a message through a radio.')
    .usage('[options] RADIO [DESTINATION] TEXT')
    .argument('<radio>', 'Id of the radio.')
    .argument('[words...]', 'DESTINATION, if the radio has addresses, and TEXT.')
    .option('--hex', 'TEXT is hexadecimal.')
    .option('--base64', 'TEXT is base64.')
    .option('--stdin', 'Read the payload from stdin, byte for byte, instead of TEXT.')
    .option('--priority <0..9>', 'Priority: 9 is sent first, 0 last.', priority)
    .option(
      '--expires <duration>',
      'Give up if the message is not sent within this time, e.g. 30s, 5m, 2h.',
      positiveDuration,
    )
    .option('--option <name=value>', "Message option of the radio's driver. Repeatable.", collect)
    .option(
      '--idempotency-key <key>',
      'Make the command safe to repeat: the same key never sends twice.',
      idempotencyKey,
    )
    .option(
      '--wait [duration]',
      'Wait for the final state. Exit code 1 if it is not sent or delivered.',
      positiveDuration,
    )
    .option('--json', 'Print the message as JSON.')
    .addHelpText(
      'after',
      '\nWrite -- before a TEXT that begins with a dash. Write --wait last, or with a duration: --wait=30s.',
    )
  addExamples(
    command,
    'musen send kiss-demo OH2XYZ-9 "Are you there?" --wait=2m',
    'musen send lines-demo 01a0ff --hex --priority 9 --expires 30s',
  )
  addServiceOptions(command).action((radio: string, words: string[], options: SendOptions) =>
    send(radio, words, options, terminal),
  )
}

async function send(radio: string, words: string[], options: SendOptions, terminal: Terminal): Promise<void> {
  const { destination, text } = splitWords(words, options.stdin ?? false)
  const payload = await readPayload(text, options, terminal)
  const service = connectService({ ...options, env: terminal.env })
  const request: MessageRequest = {
    radioId: radio,
    ...(destination !== undefined && { destination }),
    payload,
    ...(options.priority !== undefined && { priority: options.priority }),
    ...(options.expires !== undefined && { expiresInMs: options.expires }),
    ...(options.option && { options: await readMessageOptions(options.option, radio, service) }),
  }
  const { idempotencyKey, wait } = options
  const message = await service.ask(
    service.client.send(request, { ...(idempotencyKey !== undefined && { idempotencyKey }) }),
  )
  const print = (seen: Message) => {
    if (!options.json) terminal.stdout.write(`${seen.id} ${plain(stateText(seen))}\n`)
  }
  print(message)
  const last = wait === undefined ? message : await follow(message, wait, service, print)
  if (options.json) terminal.stdout.write(jsonDocument(last))
  if (wait === undefined || last.state === 'sent' || last.state === 'delivered') return
  throw new CliFailure(EXIT.runtime, `The final state of message ${last.id} is ${stateText(last)}`, {
    code: `message-${last.state}`,
  })
}

/** Waits for the final state of a message. @throws CliFailure if the time ends before */
async function follow(
  message: Message,
  wait: number | true,
  { client, failure, url }: Service,
  print: (seen: Message) => void,
): Promise<Message> {
  const signal = wait === true ? undefined : AbortSignal.timeout(Math.min(wait, MAX_TIMER_MS))
  let last = message
  try {
    for await (const seen of client.followMessage(message, { ...(signal && { signal }) })) {
      last = seen
      print(seen)
    }
  } catch (error) {
    if (error instanceof EpochChangedError)
      throw lost(last, `The service has a new store (epoch ${error.epoch ?? 'unknown'})`, error)
    if (error instanceof StoreRestoredError)
      throw lost(last, 'The store of the service was restored from an older copy', error)
    throw failure(error)
  }
  if (last.final) return last
  throw new CliFailure(EXIT.runtime, `The message ${last.id} is still ${last.state}. It stays in the outbox.`, {
    code: 'wait-timeout',
    hint: `To see its state: GET ${new URL(`/v1/messages/${last.id}`, url)}`,
  })
}

function lost({ id }: Message, what: string, { code }: MusenError): CliFailure {
  return new CliFailure(EXIT.runtime, `${what} that does not contain the message ${id}.`, {
    code,
    hint: 'The final state of the message is unknown.',
  })
}

function splitWords(words: readonly string[], stdin: boolean): { destination?: string; text?: string } {
  const maximum = stdin ? 1 : 2
  if (words.length > maximum)
    throw usageFailure(
      stdin ? 'TEXT is not allowed with --stdin.' : `${words.length} words follow RADIO, but the maximum is 2.`,
      'Quote a text that contains spaces: musen send RADIO [DESTINATION] "TEXT"',
    )
  const [first, second] = words
  if (stdin) return first === undefined ? {} : { destination: first }
  if (first === undefined) throw usageFailure('TEXT is missing.', 'Usage: musen send RADIO [DESTINATION] TEXT')
  return second === undefined ? { text: first } : { destination: first, text: second }
}

function priority(text: string): number {
  if (!/^[0-9]$/.test(text)) throw new InvalidArgumentError('It must be a digit from 0 to 9.')
  return Number(text)
}

/** Checks the characters that the Idempotency-Key header allows. */
function idempotencyKey(text: string): string {
  if (!/^[\x21-\x7e]{1,255}$/.test(text))
    throw new InvalidArgumentError('It must be 1 to 255 printable ASCII characters without a space.')
  return text
}
