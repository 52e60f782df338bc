import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Retention } from '../app/log/retention.ts'
import type { OutboxRoom } from '../app/outbox-room.ts'
import type { EventLog, Store } from '../app/ports.ts'
import type { Radios } from '../app/radios.ts'
import type { AnswerBytes } from '../openapi/runtime/answer/answer-bytes.ts'
import type { Durations } from './durations.ts'
import type { HeldConnections } from './limits/held-connections.ts'

export interface MetricsDeps {
  store: Pick<Store, 'health' | 'refusedReadings' | 'listWebhooks'> & Pick<EventLog, 'head' | 'oldest'>
  radios: Pick<Radios, 'list'>
  connections: Pick<HeldConnections, 'open' | 'limit' | 'refused'>
  room: Pick<OutboxRoom, 'refused'>
  answers: Pick<AnswerBytes, 'held' | 'refused'>
  retention: Pick<Retention, 'health'>
  lostLogLines: () => number
  durations: Pick<Durations, 'text'>
}

/** Reads all values at each call, so that the hot path has no additional counters. */
export function createPrometheus({
  store,
  radios,
  connections,
  room,
  answers,
  retention,
  lostLogLines,
  durations,
}: MetricsDeps): () => Promise<string> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  // Gauges with a name that Prometheus keeps for counters. The ones by type say the same.
  for (const what of ['handles', 'requests', 'resources']) registry.removeSingleMetric(`nodejs_active_${what}_total`)
  const registers = [registry]

  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('musen_store_head', 'Seq of the newest event.', () => store.head())
  gauge('musen_store_oldest', 'Seq of the oldest stored event.', () => store.oldest())
  gauge('musen_store_queue_length', 'Accepted writes that are not committed yet.', () => store.health().queueLength)
  gauge('musen_store_last_batch_rows', 'Rows of the last commit.', () => store.health().lastBatch)
  gauge('musen_store_last_commit_seconds', 'Duration of the last commit.', () => store.health().lastCommitMs / 1000)
  gauge('musen_store_writer_alive', '1 while the writer runs.', () => (store.health().writerAlive ? 1 : 0))
  gauge('musen_http_connections', 'Open connections.', () => connections.open())
  gauge('musen_http_connections_limit', 'Maximum number of open connections.', () => connections.limit())
  gauge('musen_store_damaged', '1 if retention has found a damaged part of the store.', () =>
    retention.health().damaged ? 1 : 0,
  )
  gauge('musen_store_bytes', 'Size of the store on disk.', () => store.health().fileBytes)

  gauge('musen_http_answer_bytes', 'Bytes of answers and streams that wait for their clients.', () => answers.held())

  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name, help, labelNames, registers })
  const commits = counter('musen_store_commits_total', 'Commits since start.')
  const commitSeconds = counter('musen_store_commit_seconds_total', 'Time that commits took since start.')
  const dropped = counter('musen_store_dropped_total', 'Received messages that the store dropped since start.')
  const refused = counter('musen_http_connections_refused_total', 'Connections refused because a limit was reached.')
  const refusedMessages = counter(
    'musen_messages_refused_total',
    'Messages refused because the outbox of their radio was full.',
  )
  const refusedAnswers = counter(
    'musen_http_answers_refused_total',
    'Answers and streams refused because answerMegabytes was reached.',
  )
  const removedNodes = counter('musen_retention_nodes_removed_total', 'Nodes that were removed after keepDays.')
  const failedRetention = counter('musen_retention_failures_total', 'Checks of the retention that failed since start.')
  const refusedReadings = counter(
    'musen_readings_refused_total',
    'Readings that were not made because of seriesPerNode or seriesPerRadio.',
    ['radio'],
  )
  const lostLines = counter('musen_log_lines_lost_total', 'Lines of the log that its reader was too slow for.')
  const radioState = new Gauge({
    name: 'musen_radio_state',
    help: '1 for the state that the radio is in.',
    labelNames: ['radio', 'state'],
    registers,
  })
  const queueDepth = new Gauge({
    name: 'musen_radio_queue_depth',
    help: 'Messages that wait for the radio.',
    labelNames: ['radio'],
    registers,
  })
  const webhookLag = new Gauge({
    name: 'musen_webhook_lag_events',
    help: 'Events between the newest one and the last one that was delivered.',
    labelNames: ['webhook', 'state'],
    registers,
  })
  const reconnects = counter('musen_radio_reconnects_total', 'Number of times that the link was reopened.', ['radio'])
  const perRadio = {
    bytesReceived: counter('musen_radio_received_bytes_total', 'Bytes from the module.', ['radio']),
    bytesSent: counter('musen_radio_sent_bytes_total', 'Bytes to the module.', ['radio']),
    framesReceived: counter('musen_radio_received_frames_total', 'Valid frames from the module.', ['radio']),
    framesSent: counter('musen_radio_sent_frames_total', 'Messages passed to the module.', ['radio']),
    discardedBytes: counter('musen_radio_discarded_bytes_total', 'Bytes outside valid frames.', ['radio']),
    badChecksums: counter('musen_radio_bad_checksums_total', 'Frames with a wrong checksum.', ['radio']),
    answersDropped: counter('musen_radio_answers_dropped_total', 'Answers to stations that were not transmitted.', [
      'radio',
    ]),
    dropped: counter('musen_radio_dropped_total', 'Received messages that were dropped.', ['radio']),
    nodesRefused: counter(
      'musen_radio_nodes_refused_total',
      'Messages and reports of unknown devices for which no node was made.',
      ['radio'],
    ),
    childrenRefused: counter('musen_radio_children_refused_total', 'Children of nodes that are not kept.', ['radio']),
    decoderFailures: counter(
      'musen_radio_decoder_failures_total',
      'Messages with a payload that did not fit its decoder.',
      ['radio'],
    ),
    linkPauses: counter(
      'musen_radio_link_pauses_total',
      'Pauses of the connection, because the store was too slow or the module sent too much.',
      ['radio'],
    ),
  }

  async function refresh(): Promise<void> {
    const { commits: committed, commitMs, dropped: lost } = store.health()
    setTotal(commitSeconds, commitMs / 1000)
    setTotal(commits, committed)
    setTotal(dropped, lost)
    setTotal(refused, connections.refused())
    setTotal(refusedMessages, room.refused())
    setTotal(refusedAnswers, answers.refused())
    setTotal(failedRetention, retention.health().failures)
    setTotal(removedNodes, retention.health().removedNodes)
    setTotal(lostLines, lostLogLines())
    webhookLag.reset()
    for (const { id, status } of await store.listWebhooks())
      webhookLag.set({ webhook: id, state: status.state }, Math.max(0, store.head() - status.position))
    refusedReadings.reset()
    for (const [radio, count] of store.refusedReadings()) refusedReadings.inc({ radio }, count)
    for (const metric of [radioState, queueDepth, reconnects, ...Object.values(perRadio)]) metric.reset()
    for (const { radio, status, queueDepth: depth } of await radios.list()) {
      radioState.set({ radio: radio.id, state: status.state }, 1)
      queueDepth.set({ radio: radio.id }, depth)
      reconnects.inc({ radio: radio.id }, status.reconnectCount)
      for (const [name, metric] of Object.entries(perRadio))
        metric.inc({ radio: radio.id }, status.counters[name as keyof typeof perRadio])
    }
  }

  return async () => {
    await refresh()
    return `${await registry.metrics()}\n${durations.text()}`
  }
}

function setTotal(counter: Counter, total: number): void {
  counter.reset()
  counter.inc(total)
}
