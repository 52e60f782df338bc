import { readFileSync, statSync, unwatchFile, watchFile } from 'node:fs'
import type { Server } from 'node:https'
import { createSecureContext } from 'node:tls'
import type { Logger } from '../app/ports.ts'
import { DomainError } from '../domain/errors.ts'

export interface TlsFiles {
  /** Path of the certificate and its intermediates, PEM. */
  cert: string
  /** Path of its private key, PEM. */
  key: string
  /** Path of the root certificates for clients, PEM: a client may show a certificate, but does not need one. */
  clientCa?: string
  /** Interval at which the files are checked for changes, ms (default `LOOK_MS`). They are opened by name, so a changed symbolic link counts. */
  lookMs?: number
  /** Whether a path leads to a file of the service that nothing else may open. */
  isTaken?(path: string): boolean
}

const LOOK_MS = 5_000
const ASKED = { requestCert: true, rejectUnauthorized: false } as const

/** Forward secrecy only: a recording stays secret if the private key is found later. TLS 1.3 has no other suites. */
const FORWARD_SECRET = {
  minVersion: 'TLSv1.2',
  honorCipherOrder: true,
  ciphers: [
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
  ].join(':'),
} as const

type TlsSettings = { cert: Buffer; key: Buffer } & typeof FORWARD_SECRET & Partial<{ ca: Buffer } & typeof ASKED>

/** @throws DomainError config-invalid, which names the setting */
export function readTls(files: TlsFiles): TlsSettings {
  const { cert, key, clientCa } = files
  const pair = { cert: readPem(cert, 'tlsCert', files), key: readPem(key, 'tlsKey', files), ...FORWARD_SECRET }
  // The operation refuses a client without a certificate, by a problem.
  const clients = clientCa === undefined ? {} : { ca: readPem(clientCa, 'clientCa', files), ...ASKED }
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

/** Serves new connections with the new files when they change. Returns the function that stops this. */
export function followTls(server: Server, files: TlsFiles, logger: Logger): () => void {
  const { cert, key, clientCa, lookMs = LOOK_MS } = files
  const paths = [cert, key, ...(clientCa === undefined ? [] : [clientCa])]
  const reload = () => {
    try {
      server.setSecureContext(readTls(files))
      logger.info({ cert, key }, 'The certificate was reloaded')
    } catch (error) {
      // Possibly only one of the two files has been written. The next change triggers another try.
      logger.warn({ err: error, cert, key }, 'The new certificate cannot be used; the previous one stays in use')
    }
  }
  for (const file of paths) watchFile(file, { interval: lookMs, persistent: false }, reload)
  return () => {
    for (const file of paths) unwatchFile(file, reload)
  }
}

function readPem(file: string, field: string, { isTaken = () => false }: TlsFiles): Buffer {
  // Opening a FIFO would block the process.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false || isTaken(file))
    throw new DomainError('config-invalid', `${file} is not a PEM file.`, {
      field,
      hint: 'Name a regular file outside the store.',
    })
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new DomainError('config-invalid', `The file ${file} cannot be read.`, { field, cause })
  }
}
