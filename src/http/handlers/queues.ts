import type { Handlers } from '../../../generated/operations.ts'
import type { UseCasesFor } from '../../app/scoped/use-cases.ts'
import type { Etags } from '../etag.ts'
import { toApiDeadLetter, toApiLeases, toApiQueue } from '../mapping/queue.ts'

type QueueHandlers = Pick<
  Handlers,
  | 'listQueues'
  | 'getQueue'
  | 'createQueue'
  | 'updateQueue'
  | 'deleteQueue'
  | 'leaseEvents'
  | 'ackLeases'
  | 'extendLeases'
  | 'releaseLeases'
  | 'listDeadLetters'
  | 'getDeadLetter'
  | 'requeueDeadLetter'
  | 'deleteDeadLetter'
>

/** @param checkRoom see `HandlersDeps` */
export const queueHandlers = (
  useCases: UseCasesFor<'queues'>,
  epoch: string,
  { etag, revisionOf }: Etags,
  checkRoom: () => void,
): QueueHandlers => ({
  async listQueues({ access }) {
    return {
      status: 200,
      body: { items: (await useCases(access).queues.list()).map((view) => toApiQueue(view, epoch)) },
    }
  },

  async getQueue({ params, access }) {
    const view = await useCases(access).queues.get(params.queueName)
    return { status: 200, headers: { etag: etag(view.queue.revision) }, body: toApiQueue(view, epoch) }
  },

  async createQueue({ body, headers, access }) {
    const { cursor, ...config } = body
    const view = await useCases(access).queues.create(config, cursor, headers['idempotency-key'])
    return {
      status: 201,
      headers: { location: `/v1/queues/${config.name}`, etag: etag(view.queue.revision) },
      body: toApiQueue(view, epoch),
    }
  },

  async updateQueue({ params, headers, body, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).queues.get(params.queueName)).queue.revision,
    )
    const view = await useCases(access).queues.update(params.queueName, body, ifRevision)
    return { status: 200, headers: { etag: etag(view.queue.revision) }, body: toApiQueue(view, epoch) }
  },

  async deleteQueue({ params, headers, access }) {
    const ifRevision = await revisionOf(
      headers['if-match'],
      async () => (await useCases(access).queues.get(params.queueName)).queue.revision,
    )
    await useCases(access).queues.remove(params.queueName, ifRevision)
    return { status: 204 }
  },

  async leaseEvents({ params, headers, body, signal, access }) {
    // Afterwards, the events would be leased to a client that does not get them.
    checkRoom()
    const request = { ...body, signal, key: headers['idempotency-key'] }
    return { status: 200, body: toApiLeases(await useCases(access).queues.lease(params.queueName, request)) }
  },

  async ackLeases({ params, body, access }) {
    return { status: 200, body: { items: await useCases(access).queues.ack(params.queueName, body.leaseIds) } }
  },

  async extendLeases({ params, body, access }) {
    return {
      status: 200,
      body: { items: await useCases(access).queues.extend(params.queueName, body.leaseIds, body.timeoutMs) },
    }
  },

  async releaseLeases({ params, body, access }) {
    return {
      status: 200,
      body: { items: await useCases(access).queues.release(params.queueName, body.leaseIds, body) },
    }
  },

  async listDeadLetters({ params, query, access }) {
    const page = await useCases(access).queues.deadLetters(params.queueName, query)
    return { status: 200, body: { ...page, items: page.items.map(toApiDeadLetter) } }
  },

  async getDeadLetter({ params, access }) {
    return {
      status: 200,
      body: toApiDeadLetter(await useCases(access).queues.deadLetter(params.queueName, params.seq)),
    }
  },

  async requeueDeadLetter({ params, access }) {
    await useCases(access).queues.requeue(params.queueName, params.seq)
    return { status: 204 }
  },

  async deleteDeadLetter({ params, access }) {
    await useCases(access).queues.deleteDeadLetter(params.queueName, params.seq)
    return { status: 204 }
  },
})
