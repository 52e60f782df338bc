import { routes } from '../../generated/routes.ts'
import type { components } from '../../generated/types.ts'
import type { CommandFrame, FrameCodec, ServerFrame } from '../app/log/stream-frames.ts'
import type { Logger } from '../app/ports.ts'
import type { ResponseValidation } from '../openapi/runtime/answer/answer.ts'
import { faultOf, writeJson } from '../openapi/runtime/answer/json-writing.ts'
import { summarize, toFieldErrors } from '../openapi/runtime/request/field-errors.ts'
import { parseJson } from '../openapi/runtime/request/json-bodies.ts'
import type { Route, RouteWebsocket } from '../openapi/runtime/route.ts'
import { isRefusal } from './access/auditor.ts'
import { toApiEvent } from './mapping/event.ts'
import { readMessageRequest, toApiMessage } from './mapping/message.ts'
import { type FieldError, HttpError, internalError, type ProblemBody, toProblem } from './problems.ts'

type Schemas = components['schemas']

export interface FrameCodecOptions {
  responseValidation: ResponseValidation
  logger: Logger
}

/** Creates the codec of WebSocket frames, as the contract defines them. */
export function createFrameCodec({ responseValidation, logger }: FrameCodecOptions): FrameCodec {
  const { client, server } = websocketOf('openStream')

  function write(frame: Schemas['ServerFrame']): string {
    const text = responseValidation === 'off' ? server.write?.(frame) : writeJson(server, frame)
    if (text !== undefined) return text
    if (responseValidation !== 'off') {
      logger.error({ frame: frame.type, error: faultOf(server, frame) }, 'A frame does not fit the contract')
      if (responseValidation === 'enforce') throw new Error(`A frame of type ${frame.type} does not fit the contract.`)
    }
    return JSON.stringify(frame)
  }

  function toProblemBody(error: unknown, command: CommandFrame['type'] | undefined): ProblemBody {
    const found = toProblem(error, () => 'body')
    if (!found) {
      logger.error({ err: error }, 'A frame failed')
      return internalError().body
    }
    const { errors, ...rest } = found.body
    if (!errors) return rest
    return { ...rest, errors: errors.map((fault) => ({ pointer: pointerIn(fault, command), detail: fault.detail })) }
  }

  function toApi(frame: ServerFrame): Schemas['ServerFrame'] {
    switch (frame.type) {
      case 'events':
        return { type: frame.type, items: frame.items.map(toApiEvent), nextCursor: frame.nextCursor }
      case 'result': {
        const { message, ...rest } = frame
        return message ? { ...rest, message: toApiMessage(message) } : rest
      }
      case 'error': {
        const { type, ref, command, error } = frame
        return { type, ...(ref !== undefined && { ref }), problem: toProblemBody(error, command) }
      }
      default:
        return frame
    }
  }

  return {
    encode(frame) {
      return Buffer.from(write(toApi(frame)), 'utf8')
    },

    refusal(error) {
      const body = toProblem(error, () => 'body')?.body
      return body && isRefusal(body, error) ? { status: body.status, code: body.code } : undefined
    },

    decode(text) {
      let value: unknown
      try {
        value = parseJson(text, 'The frame')
        if (!client(value)) {
          const errors = toFieldErrors(client.errors ?? [], 'body')
          throw new HttpError('request-invalid', summarize(errors), { errors })
        }
      } catch (error) {
        return { type: 'refused', ...refOf(value), error }
      }
      const frame = value as Schemas['ClientFrameWithDefaults']
      try {
        return read(frame)
      } catch (error) {
        return { type: 'refused', ...refOf(frame), command: frame.type, error }
      }
    },
  }
}

function websocketOf(operationId: string): RouteWebsocket {
  const route: Route | undefined = routes.find((candidate) => candidate.operationId === operationId)
  if (!route?.websocket) throw new Error(`The operation "${operationId}" is not a WebSocket.`)
  return route.websocket
}

/** @throws DomainError payload-invalid */
function read(frame: Schemas['ClientFrameWithDefaults']): CommandFrame {
  switch (frame.type) {
    case 'subscribe':
    case 'ping':
      return frame
    case 'send': {
      const { message, ...rest } = frame
      return { ...rest, request: readMessageRequest(message), asGiven: message }
    }
  }
}

/** Returns the `ref` of a refused frame; undefined if it has no valid one. */
function refOf(value: unknown): { ref?: string } {
  const ref = (value as { ref?: unknown } | null | undefined)?.ref
  return typeof ref === 'string' && ref.length >= 1 && ref.length <= 100 ? { ref } : {}
}

/** Returns the pointer to a field: within `message` for a send, in the frame itself for other commands. */
function pointerIn(error: FieldError, command: CommandFrame['type'] | undefined): string {
  const name = 'pointer' in error ? error.pointer : error.parameter
  if (name === 'Idempotency-Key') return '/idempotencyKey'
  if (name.startsWith('/')) return command === 'send' ? `/message${name}` : name
  return `/${name}`
}
