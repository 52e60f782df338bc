import type { Handlers } from '../../../generated/operations.ts'
import type { Queues } from '../../app/queues.ts'
import { etag, revisionOf } from '../etag.ts'
import { presentDeadLetter, presentLeases, presentQueue } from '../present/queue.ts'

type QueueHandlers = Pick<
  Handlers,
  | 'listQueues'
  | 'getQueue'
  | 'putQueue'
  | 'deleteQueue'
  | 'leaseEvents'
  | 'ackLeases'
  | 'extendLeases'
  | 'releaseLeases'
  | 'listDeadLetters'
  | 'getDeadLetter'
  | 'requeueDeadLetter'
  | 'dropDeadLetter'
>

export const queueHandlers = (queues: Queues): QueueHandlers => ({
  async listQueues() {
    return { status: 200, body: { items: (await queues.list()).map(presentQueue) } }
  },

  async getQueue({ params }) {
    const view = await queues.get(params.queueName)
    return { status: 200, headers: { etag: etag(view.queue.revision) }, body: presentQueue(view) }
  },

  async putQueue({ params, headers, body }) {
    const { filter = {}, visibilityTimeoutMs = 30_000, maxDeliveries = 5, startAt = 'head' } = body
    const name = params.queueName
    const config = { name, filter, visibilityTimeoutMs, maxDeliveries }
    const { view, created } = await queues.put(config, startAt, revisionOf(headers['if-match']))
    const tag = { etag: etag(view.queue.revision) }
    return created
      ? { status: 201, headers: { location: `/v1/queues/${name}`, ...tag }, body: presentQueue(view) }
      : { status: 200, headers: tag, body: presentQueue(view) }
  },

  async deleteQueue({ params, headers }) {
    await queues.remove(params.queueName, revisionOf(headers['if-match']))
    return { status: 204 }
  },

  async leaseEvents({ params, body, signal }) {
    const { max = 10, waitMs = 0 } = body
    return { status: 200, body: presentLeases(await queues.lease(params.queueName, { max, waitMs, signal })) }
  },

  async ackLeases({ params, body }) {
    return { status: 200, body: { items: await queues.ack(params.queueName, body.leaseIds) } }
  },

  async extendLeases({ params, body }) {
    return { status: 200, body: { items: await queues.extend(params.queueName, body.leaseIds, body.timeoutMs) } }
  },

  async releaseLeases({ params, body }) {
    return { status: 200, body: { items: await queues.release(params.queueName, body.leaseIds, body.delayMs) } }
  },

  async listDeadLetters({ params, query }) {
    const page = await queues.deadLetters(params.queueName, query)
    return { status: 200, body: { ...page, items: page.items.map(presentDeadLetter) } }
  },

  async getDeadLetter({ params }) {
    return { status: 200, body: presentDeadLetter(await queues.deadLetter(params.queueName, params.seq)) }
  },

  async requeueDeadLetter({ params }) {
    await queues.requeue(params.queueName, params.seq)
    return { status: 204 }
  },

  async dropDeadLetter({ params }) {
    await queues.drop(params.queueName, params.seq)
    return { status: 204 }
  },
})
