import type { Content, Operation, Webhook } from '../../model/model.ts'
import { bodyName, webhookName } from '../../model/naming.ts'

/** Returns all JSON bodies that the service sends, by name: answers, problems, WebSocket frames and webhooks. */
export function sentBodies(operations: Operation[], webhooks: Webhook[]): Map<string, Content> {
  const bodies = new Map<string, Content>()
  for (const operation of operations) {
    for (const { status, contents } of operation.responses)
      for (const content of contents)
        if (content.kind === 'json') bodies.set(bodyName(operation, status, content), content)
    const frames = operation.websocket?.server
    if (frames) bodies.set(bodyName(operation, '', frames), frames)
  }
  for (const webhook of webhooks) bodies.set(webhookName(webhook), webhook.body)
  return bodies
}
