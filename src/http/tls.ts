import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import type { Server } from 'node:https'
import { createSecureContext } from 'node:tls'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'

export interface TlsFiles {
  /** Path of the certificate and those between it and the root, PEM. */
  cert: string
  /** Path of its private key, PEM. */
  key: string
  /** Path of the roots of clients' certificates, PEM: clients are asked for one, and need none. */
  clientCa?: string
  /** How often the files are looked at, ms; `LOOK_MS` unless told. Asked for by name each time, so that a link that is turned to other files counts as a change. */
  lookMs?: number
}

const LOOK_MS = 5_000
const ASKED = { requestCert: true, rejectUnauthorized: false } as const

type TlsSettings = { cert: Buffer; key: Buffer } & Partial<{ ca: Buffer } & typeof ASKED>

/** @throws DomainError config-invalid naming the setting */
export function readTls({ cert, key, clientCa }: TlsFiles): TlsSettings {
  const pair = { cert: readPem(cert, 'tlsCert'), key: readPem(key, 'tlsKey') }
  // Who has none is refused by what he asks for, in words.
  const clients = clientCa === undefined ? {} : { ca: readPem(clientCa, 'clientCa'), ...ASKED }
  try {
    createSecureContext({ ...pair, ...clients })
  } catch (cause) {
    throw new DomainError('config-invalid', `The certificate ${cert} and the key ${key} cannot be used together.`, {
      field: 'tlsCert',
      hint: `Both must be PEM files, and the key must match the certificate: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    })
  }
  return { ...pair, ...clients }
}

/** Serves new connections by what the files hold once they change. Returns the way to stop. */
export function followTls(server: Server, files: TlsFiles, logger: Logger): () => void {
  const { cert, key, clientCa, lookMs = LOOK_MS } = files
  const paths = [cert, key, ...(clientCa === undefined ? [] : [clientCa])]
  const reload = () => {
    try {
      server.setSecureContext(readTls(files))
      logger.info({ cert, key }, 'The certificate was read anew')
    } catch (error) {
      // Between two files of which only one was written; the next change brings both.
      logger.warn({ err: error, cert, key }, 'The new certificate cannot be used; the one before goes on')
    }
  }
  for (const file of paths) watchFile(file, { interval: lookMs, persistent: false }, reload)
  return () => {
    for (const file of paths) unwatchFile(file, reload)
  }
}

function readPem(file: string, field: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new DomainError('config-invalid', `The file ${file} cannot be read.`, { field, cause })
  }
}
