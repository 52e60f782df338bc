import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { rowId } from '../../../src/domain/epochs.ts'

import { newMessage, packet, radioConfig, settled, wholeLog } from '../store-case.ts'
import type { StorePlace } from '../store-place.ts'
import { queueConfig } from './queues.ts'
import { testAttempt, webhookConfig } from './webhooks.ts'

export function reopeningContract(createPlace: () => StorePlace): void {
  describe('closing and opening again', () => {
    let place: StorePlace
    let store: Store
    beforeEach(async () => {
      place = createPlace()
      store = await place.open()
      await store.createRadio(radioConfig('r1'))
    })
    afterEach(() => place.dispose())

    test('everything is as it was, and the sequence goes on', async () => {
      for (let i = 0; i < 20; i++) store.receive('r1', packet(`N${i % 3}`))
      const { value } = await store.enqueue(newMessage('r1'), { key: 'k', fingerprint: 'f' })
      await store.enqueue(newMessage('r1'))
      await store.labelNode('r1:N0', 'Label')
      const before = await snapshot(store)
      await store.close()
      store = await place.open()
      expect(await snapshot(store)).toEqual(before)
      expect(await store.enqueue(newMessage('r1'), { key: 'k', fingerprint: 'f' })).toEqual({ value, replayed: true })
      const next = await store.enqueue(newMessage('r1'))
      expect(next.value.seq).toBeGreaterThan(before.head)
      store.receive('r1', packet('N0'))
      await settled(store)
      expect(await store.getNode('r1:N0')).toMatchObject({ label: 'Label', receivedCount: 8 })
    })

    test('closing commits what was accepted', async () => {
      const heard: number[] = []
      store.onCommit((events) => heard.push(...events.map(({ seq }) => seq)))
      for (let i = 0; i < 3000; i++) store.receive('r1', packet('A'))
      const accepted = store.enqueue(newMessage('r1'))
      await store.close()
      const { value } = await accepted
      expect(heard).toHaveLength(3002)
      store = await place.open()
      expect(await store.getMessage(value.id)).toMatchObject({ state: 'queued' })
      expect(await store.getNode('r1:A')).toMatchObject({ receivedCount: 3000 })
    })

    test('after closing, every call is refused with store-closed, and closing again is harmless', async () => {
      const { value } = await store.enqueue(newMessage('r1'))
      const closing = store.close()
      await store.close()
      await closing
      const { id } = value
      const webhook = rowId('webhook', store.epochs, 1)
      expect(store.receive('r1', packet('A'))).toBe(false)
      const calls: [string, () => Promise<unknown>][] = [
        ['createRadio', () => store.createRadio(radioConfig('r2'))],
        ['replaceRadio', () => store.replaceRadio(radioConfig('r1'))],
        ['deleteRadio', () => store.deleteRadio('r1')],
        ['replayRadio', () => store.replayRadio({ key: 'k', fingerprint: 'f' })],
        ['getRadio', () => store.getRadio('r1')],
        ['listRadios', () => store.listRadios()],
        ['recordRadioState', () => store.recordRadioState('r1', 'online')],
        ['getNode', () => store.getNode('r1:A')],
        ['listNodes', () => store.listNodes({ limit: 1 })],
        ['deleteNode', () => store.deleteNode('r1:A')],
        ['labelNode', () => store.labelNode('r1:A', null)],
        ['updateNode', () => store.updateNode('r1', 'A', { name: 'x' })],
        ['listSeries', () => store.listSeries({ limit: 1 })],
        ['getSeries', () => store.getSeries('r1:A', 'x')],
        ['readSeries', () => store.readSeries({ nodeId: 'r1:A', seriesId: 'x' })],
        ['rollUp', () => store.rollUp({})],
        ['enqueue', () => store.enqueue(newMessage('r1'))],
        ['replayMessage', () => store.replayMessage({ key: 'k', fingerprint: 'f' })],
        ['getMessage', () => store.getMessage(id)],
        ['listMessages', () => store.listMessages({ limit: 1 })],
        ['cancelMessage', () => store.cancelMessage(id)],
        ['recoverOutbox', () => store.recoverOutbox()],
        ['dueMessages', () => store.dueMessages('r1', 0, 1)],
        ['nextDueAt', () => store.nextDueAt('r1', 0)],
        ['changeMessage', () => store.changeMessage({ id, state: 'sending' })],
        ['expireMessages', () => store.expireMessages(0)],
        ['queueDepth', () => store.queueDepth('r1')],
        ['queuedBytes', () => store.queuedBytes('r1')],
        ['createQueue', () => store.createQueue(queueConfig('q'), 'head')],
        ['replaceQueue', () => store.replaceQueue(queueConfig('q'))],
        ['getQueue', () => store.getQueue('q')],
        ['listQueues', () => store.listQueues()],
        ['deleteQueue', () => store.deleteQueue('q')],
        ['leaseEvents', () => store.leaseEvents('q', 1)],
        ['ackLeases', () => store.ackLeases('q', [])],
        ['extendLeases', () => store.extendLeases('q', [])],
        ['releaseLeases', () => store.releaseLeases('q', [])],
        ['listDeadLetters', () => store.listDeadLetters('q', { limit: 1 })],
        ['getDeadLetter', () => store.getDeadLetter('q', 1)],
        ['requeueDeadLetter', () => store.requeueDeadLetter('q', 1)],
        ['deleteDeadLetter', () => store.deleteDeadLetter('q', 1)],
        ['createWebhook', () => store.createWebhook(webhookConfig(), 'whsec_', 'head')],
        ['replaceWebhook', () => store.replaceWebhook(webhook, webhookConfig())],
        ['pauseWebhook', () => store.pauseWebhook(webhook, 'gone', '')],
        ['deleteWebhook', () => store.deleteWebhook(webhook)],
        ['getWebhook', () => store.getWebhook(webhook)],
        ['listWebhooks', () => store.listWebhooks()],
        ['webhookSecrets', () => store.webhookSecrets(webhook)],
        ['rotateWebhookSecret', () => store.rotateWebhookSecret(webhook, 'whsec_', 0)],
        ['recordAttempt', () => store.recordAttempt(webhook, { attempt: testAttempt() })],
        ['moveWebhook', () => store.moveWebhook(webhook, 1)],
        ['listAttempts', () => store.listAttempts(webhook, { limit: 1 })],
        ['readEvents', () => store.readEvents({ after: 0, limit: 1 })],
        ['trimNodes', () => store.trimNodes(0)],
        ['checkWritable', () => store.checkWritable()],
      ]
      for (const [name, call] of calls) await expect(call(), name).rejects.toMatchObject({ code: 'store-closed' })
      expect(store.health()).toMatchObject({ writerAlive: false, queueLength: 0 })
      store = await place.open()
    })

    async function snapshot(of: Store) {
      return {
        epoch: of.epoch,
        head: of.head(),
        oldest: of.oldest(),
        radios: await of.listRadios(),
        nodes: await of.listNodes({ limit: 100 }),
        messages: await of.listMessages({ limit: 100 }),
        due: await of.dueMessages('r1', Date.now(), 100),
        depth: await of.queueDepth('r1'),
        bytes: await of.queuedBytes('r1'),
        log: await wholeLog(of),
      }
    }
  })
}
