import type { Readable, Writable } from 'node:stream'
// #if upgrades
import type { WebSocket } from 'ws'
// #end
import type { components } from './types.ts'

// #if access
/** The caller of an operation. The service that checks credentials declares the members. */
// biome-ignore lint/suspicious/noEmptyInterface: the service adds the members by declaration merging.
export interface Access {}

// #end
// #if schemas
type Schemas = components['schemas']

// #end
// #if nothing
type Nothing = Record<never, never>

// #end
// #if files
/** A file in a form. */
export interface FilePart {
  bytes: Uint8Array
  /** Without folders; undefined if the client did not send a name. */
  fileName?: string
  /** The media type that the client sent, without parameters. */
  contentType: string
}

type WithFile<T> = T extends Blob ? FilePart : T extends (infer Item)[] ? WithFile<Item>[] : T
/** A form as its handler receives it: each `Blob` of the client is a `FilePart`. */
type WithFiles<Form> = { [Name in keyof Form]: WithFile<Form[Name]> }

// #end
// #if example
/** Uses what generated types use, so that this template compiles without unused names. */
export type Example = { from: Readable; to: Writable; socket: WebSocket; form: WithFiles<Schemas>; params: Nothing }
// #end
