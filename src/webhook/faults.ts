import type { WebhookFault, WebhookFaultCode } from '../domain/webhook-attempt.ts'
import { ALLOW_HINT } from './url.ts'

/** Ends an attempt for a reason that is not an error of the socket. */
export class AttemptError extends Error {
  readonly fault: WebhookFault

  constructor(code: WebhookFaultCode, message: string) {
    super(message)
    this.name = 'AttemptError'
    this.fault = { code, message }
  }
}

export function addressRefused(host: string): AttemptError {
  return new AttemptError('address-refused', `${host} does not have a public address. ${ALLOW_HINT}`)
}

/** Returns the fault for the status of an answer; undefined for 2xx, with which the endpoint accepted the request. */
export function faultOfStatus(status: number): WebhookFault | undefined {
  if (status >= 200 && status < 300) return undefined
  return status >= 300 && status < 400
    ? { code: 'redirected', message: `The endpoint answered ${status}; redirects are not followed.` }
    : { code: 'status-refused', message: `The endpoint answered ${status}.` }
}

/** The phase of an attempt, which determines what an error of the socket means. */
export type Phase = 'resolving' | 'connecting' | 'waiting'

export function faultOfError(error: unknown, phase: Phase): WebhookFault {
  if (error instanceof AttemptError) return error.fault
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  const why = code || firstLine(message)
  if (phase === 'resolving') return { code: 'name-unresolved', message: `Cannot resolve the host name (${why}).` }
  if (TLS.test(code)) return { code: 'tls-failed', message: `TLS failed: ${firstLine(message)} (${code}).` }
  if (phase === 'connecting') return { code: 'connect-failed', message: `Cannot connect (${why}).` }
  if (code.startsWith('HPE_')) return { code: 'answer-invalid', message: `The answer is not HTTP (${code}).` }
  return { code: 'connection-lost', message: `The connection was lost before the answer (${why}).` }
}

/** Node's codes for certificates (https://nodejs.org/api/tls.html#x509-certificate-error-codes) and OpenSSL's for the rest. */
const TLS =
  /^(ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_C|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_|HOSTNAME_MISMATCH$)/

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 200) ?? ''
}
