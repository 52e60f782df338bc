import { Webhook } from 'standardwebhooks'

/** The headers of a Standard Webhooks request (https://www.standardwebhooks.com), with one signature per secret. */
export function signatureHeaders(
  { messageId, secrets, body }: { messageId: string; secrets: readonly string[]; body: string },
  at: Date,
): Record<string, string> {
  return {
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, at, body)).join(' '),
  }
}
