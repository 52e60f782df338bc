// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

export interface paths {
  '/v1/messages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List messages
     * @description Returns received and sent messages, newest first by default. All given filters must match.
     *
     *     A page can contain fewer than `limit` messages, or none. Continue with `nextCursor` until it is absent. An invalid
     *     `cursor` answers `400` (`cursor-invalid`).
     */
    get: operations['listMessages']
    put?: never
    /**
     * Send a message
     * @description Stores a message in the outbox and answers `202` after it is on disk. The radio sends it as soon as it can; a message
     *     for an offline radio waits.
     *
     *     To follow its state, use `GET /v1/messages/{messageId}` or the `message.state-changed` events. Use an `Idempotency-Key` to
     *     repeat the request safely after a lost answer.
     *
     *     Likely errors: `422` if the radio, destination, payload or an option is invalid, and `429` if the message would expire
     *     before the radio has airtime for it, or if too many messages wait for the radio.
     */
    post: operations['sendMessage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/messages/{messageId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a message
     * @description Returns one message with its current state.
     */
    get: operations['getMessage']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/messages/{messageId}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel a message
     * @description Cancels a message that is still `queued`. A message in any other state answers `409` (`message-not-cancellable`).
     */
    post: operations['cancelMessage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List radios
     * @description Returns all configured radios with their status, in one page.
     */
    get: operations['listRadios']
    put?: never
    /**
     * Add a radio
     * @description Stores the radio's configuration and starts the radio immediately, without a restart of the service.
     *
     *     A missing or busy port is not an error of this request: it appears in the radio's `status` with a hint, and musen
     *     retries automatically. Likely errors: `409` if the id exists, `422` if the driver, the link or an option is invalid.
     */
    post: operations['createRadio']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a radio
     * @description Returns one radio with its status.
     */
    get: operations['getRadio']
    put?: never
    post?: never
    /**
     * Remove a radio
     * @description Closes the radio's link and deletes its configuration. Its queued messages become `cancelled`. Stored messages, nodes
     *     and events remain.
     */
    delete: operations['deleteRadio']
    options?: never
    head?: never
    /**
     * Change some fields of a radio's configuration
     * @description Applies a JSON merge patch (RFC 7396): given fields change, `null` removes a field (an option returns to its default),
     *     and all other fields stay unchanged. A `link` of another type replaces the old link.
     *
     *     Likely errors: `412` if `If-Match` is not the current revision, `422` if the resulting configuration is invalid.
     */
    patch: operations['updateRadio']
    trace?: never
  }
  '/v1/radios/{radioId}/reconnect': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reconnect a radio
     * @description Retries the link immediately instead of at `retryAt`. An open link is closed first. A disabled radio stays disabled.
     */
    post: operations['reconnectRadio']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/preview-decoder': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Try decoders on payloads
     * @description Applies decoders to a given payload, or to the last messages that the radio received, and returns the readings, or the exact error.
     *     Stores nothing, and changes neither the radio nor its messages.
     *
     *     Likely errors: `404` for an unknown radio, `422` if a decoder is invalid.
     */
    post: operations['previewDecoder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/discoveries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List discoveries
     * @description Returns the discoveries (node searches) of a radio, newest first. musen keeps the last 20 for each radio, also after a
     *     restart. A discovery that was running when musen stopped is `failed` with the code `interrupted`.
     */
    get: operations['listDiscoveries']
    put?: never
    /**
     * Start a discovery
     * @description Starts a search for the nodes that a radio can reach. The modes are:
     *
     *     * `active`: the module queries its network. This transmits, and ends when the module has its answers.
     *     * `passive`: musen listens to traffic for `durationMs` and transmits nothing.
     *     * `auto`: active if the module supports it, otherwise passive.
     *
     *     Both modes also report nodes that send messages during the search. Each radio runs one discovery at a time; a second one
     *     answers `409` (`discovery-running`).
     *
     *     To follow the result, use `GET /v1/radios/{radioId}/discoveries/{discoveryId}` or the events `discovery.node-found` and
     *     `discovery.state-changed`.
     */
    post: operations['startDiscovery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/discoveries/{discoveryId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a discovery
     * @description Returns one discovery with the nodes found so far.
     */
    get: operations['getDiscovery']
    put?: never
    post?: never
    /**
     * Delete a discovery
     * @description Removes a discovery and its result. A running discovery is cancelled first. The nodes that it found and its events remain.
     */
    delete: operations['deleteDiscovery']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/discoveries/{discoveryId}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel a discovery
     * @description Ends a running discovery and keeps the nodes found so far. A discovery that has already ended is returned unchanged.
     */
    post: operations['cancelDiscovery']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a module's settings
     * @description Returns the settings that this module and firmware version have, with the accepted values of each. The radio must be
     *     online, otherwise the answer is `503`. The list is empty if the family has no settings.
     *
     *     With `include=value`, musen also reads the current values. For a remote module (`address`), this needs `name`, because
     *     each value is read over the air. A setting that musen could not read has a `problem`.
     */
    get: operations['listSettings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/settings/{setting}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a setting
     * @description Reads one setting from the module now. Secret values are never returned.
     *
     *     With `address`, musen reads the setting of a remote module over the air; this answers `429` while the radio's airtime is
     *     used up. Other likely errors: `404` if the module does not have this setting, `503` if the radio is offline.
     */
    get: operations['getSetting']
    /**
     * Write a setting
     * @description Checks the value, writes it to the module, and reads it back. The module applies it immediately.
     *
     *     The setting's `persists` says how long the value lasts; with `save`, the module also stores it if it does not do so
     *     automatically. A `risky` setting can disconnect the module from this host or from its network, so it requires `force`.
     *
     *     With `address`, musen writes to a remote module over the air; this answers `429` while the radio's airtime is used up.
     *     Other likely errors: `422` if the value is invalid or the module refuses it, `503` if the radio is offline.
     */
    put: operations['updateSetting']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/captures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List captures
     * @description Returns the recordings of a radio's serial data, newest first. Captures are files. They remain after a restart, and
     *     after the radio is deleted.
     */
    get: operations['listCaptures']
    put?: never
    /**
     * Start a capture
     * @description Records all bytes on the radio's link in both directions, with their times, to a file. Use it to analyse a problem, or
     *     to replay the data with `musen replay`.
     *
     *     The recording ends after `maxDurationMs`, or when the file reaches `maxBytes`. Keys and passwords that the driver knows
     *     are replaced by zeros. With `reconnect`, musen reopens the link first, so that the recording contains the handshake;
     *     `musen replay` needs this for most families.
     *
     *     Each radio has one running capture (`409`, `capture-running`), and musen keeps 50 captures in total (`409`,
     *     `capture-limit`).
     */
    post: operations['startCapture']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/captures/{captureId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a capture
     * @description Returns the state of one capture, without the recorded data.
     */
    get: operations['getCapture']
    put?: never
    post?: never
    /**
     * Delete a capture
     * @description Removes a capture and its file. A running capture is cancelled first. Its events remain.
     */
    delete: operations['deleteCapture']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/captures/{captureId}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel a capture
     * @description Ends a running capture and keeps its file. A capture that has already ended is returned unchanged.
     */
    post: operations['cancelCapture']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/captures/{captureId}/data': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Download a capture
     * @description Returns the recorded file as JSON lines. For a running capture, this is the data written so far. The file contains the
     *     payloads of all messages that passed over the link.
     *
     *     `docs/captures.md` describes the format. To play the file back, use `musen replay`.
     */
    get: operations['getCaptureData']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/nodes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List nodes
     * @description Returns the remote devices that the radios have heard, by radio, then by address. A node without a label is removed when it was
     *     not heard for `keepDays`. A radio has at most `nodesPerRadio` nodes: messages from other devices are stored without `nodeId`.
     *     A page may have fewer than `limit` nodes and still have a `nextCursor`.
     */
    get: operations['listNodes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/nodes/{nodeId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a node
     * @description Returns one remote device, with the time and signal of its last message. Its `ETag` covers the label only: it does not
     *     change when the node is heard.
     */
    get: operations['getNode']
    put?: never
    post?: never
    /**
     * Forget a node
     * @description Removes the node with its label, name, signal, battery, counters, and the times when it was heard. Its messages and events
     *     remain until retention deletes them.
     *
     *     The node comes back, as a new one, when a radio hears it again or its module reports it. Other clients learn of the deletion by
     *     the event `node.deleted`.
     */
    delete: operations['deleteNode']
    options?: never
    head?: never
    /**
     * Set a node's label
     * @description Sets your own label for a node. `null` removes the label. With `If-Match`, the answer is `412` if another request changed
     *     the label.
     */
    patch: operations['updateNode']
    trace?: never
  }
  '/v1/nodes/{nodeId}/series': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the series of a node
     * @description Returns the series of one node, each with its latest reading. A series is all readings of the node with the same name and
     *     channel.
     */
    get: operations['listSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/nodes/{nodeId}/series/{seriesId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a series
     * @description Returns one series of a node with its latest reading.
     */
    get: operations['getSeries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/nodes/{nodeId}/series/{seriesId}/data': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read a range of a series
     * @description Returns a range of a series as columns of the same length: for each `bucket` of time its beginning (`at`), the least, mean,
     *     greatest and last value, and the number of readings. Buckets without readings are left out. With `Accept: text/csv`, the
     *     answer is a table with a header row (RFC 4180).
     *
     *     Buckets begin at multiples of their length since 1970-01-01T00:00:00Z; `from` and `to` are rounded to whole buckets.
     *     Readings are kept as long as their messages. Buckets of whole hours or days are made of hourly and daily roll-ups, which
     *     are kept longer. Without `bucket`, the shortest usual length is chosen that makes at most 1,000 buckets and for which the
     *     whole range is still known.
     *
     *     Likely errors: `422` (`range-invalid`) for an empty range, or one of more than 10,000 buckets.
     */
    get: operations['getSeriesData']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/readings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List the latest readings
     * @description Returns the latest reading of each series: what all nodes measured last, by radio, node and name. All given filters must
     *     match. To follow new readings, read the events `message.received`, whose messages have `readings`.
     */
    get: operations['listReadings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read events
     * @description Returns the events after `cursor`, in order. For the next page, send `nextCursor` as `cursor`; the log has no last page, so
     *     there always is one. With `waitMs`, the request waits for a new event; a loop over this operation follows the log
     *     without gaps. A filter can make a page empty, but `nextCursor` still advances. If retention has deleted events after
     *     `cursor`, `gap` reports the deleted range once.
     *
     *     With `Accept: text/event-stream`, the answer is a stream of server-sent events that does not end: first the stored
     *     events, then new events as they are committed. Each `data` is a `ServerFrame` as in `GET /v1/stream`: first `hello`,
     *     then `events` and `gap`, finally `bye`. The `id` is the cursor after the frame. A browser's `EventSource` returns it as
     *     `Last-Event-ID` and continues from there. A stream ignores `limit` and `waitMs`.
     *
     *     Likely errors: `409` (`epoch-changed`) if the store was replaced since the cursor was returned, `409` (`store-restored`) if
     *     it was restored from a copy that is older than the cursor, `400` (`cursor-invalid`) for a text that is not a cursor of the log, or one beyond its end.
     */
    get: operations['listEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/stream': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Follow the log over a WebSocket
     * @description Opens a WebSocket (RFC 6455) with the subprotocol `musen.v1`. Each message is one JSON text: the service sends
     *     `ServerFrame`s, the client sends `ClientFrame`s.
     *
     *     **Events.** The service first sends `hello`. After `subscribe`, it sends all events after `cursor` that match the filter,
     *     without gaps or repetitions: first the stored events in pages, then one `events` frame for each commit. After a
     *     reconnect, `subscribe` with the `nextCursor` of the last received frame. A new `subscribe` replaces the previous one.
     *
     *     **Commands.** A client can `send` messages with or without a subscription. The service answers each command with a
     *     `result`, or with an `error` that contains the same problem as the HTTP API. Both repeat the command's `ref`. Answers
     *     come in the order of the commands unless one command takes longer. An invalid frame gets an `error`; the connection
     *     stays open.
     *
     *     **Rate limit.** Each message and each ping of the client counts as one request of its key or token. A message over the
     *     limit gets an `error` with the code `rate-limited` and has no effect.
     *
     *     **Close codes.** Before it closes, the service sends `bye` with the reason and the cursor for the next connection:
     *
     *     * `1001`: the service is stopping.
     *     * `1003`: the client sent a binary message.
     *     * `1009`: the client sent a message larger than 1 MiB.
     *     * `1011`: the log cannot be read.
     *     * `4001`: the key or token has expired or been revoked.
     *     * `4008`: the client is more than 1 MiB behind in reading.
     *     * `4029`: the client sent more than 100 messages over the rate limit.
     *
     *     The service sends a ping every 30 s and disconnects clients that do not answer.
     *
     *     A request without an upgrade answers `426`. Swagger UI cannot open WebSockets, so "Try it out" shows only this answer.
     */
    get: operations['openStream']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List queues
     * @description Returns all queues with their state, in one page.
     */
    get: operations['listQueues']
    put?: never
    /**
     * Create a queue
     * @description A queue delivers each matching event at least once, until a consumer acknowledges it or it becomes a dead letter.
     *
     *     Order: events of one node stay in order, and so do events of one radio that belong to no node. Events of different nodes
     *     can come in any order. While an event is leased or waits for redelivery, the queue does not deliver later events of the
     *     same node. Only one call can take several events of one node together. If one of them is not acknowledged in time, the
     *     queue delivers it again alone, and the leases of the events after it become invalid.
     *
     *     If the name is taken, the answer is `409` (`queue-exists`) and nothing changes. A consumer that starts creates its queue
     *     and treats this answer as success. To change a queue, use `PATCH`.
     */
    post: operations['createQueue']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a queue
     * @description Returns one queue with its configuration, the number of waiting events and the age of the oldest event.
     */
    get: operations['getQueue']
    put?: never
    post?: never
    /**
     * Delete a queue
     * @description Deletes the queue with its leases and dead letters. The events remain in the log.
     */
    delete: operations['deleteQueue']
    options?: never
    head?: never
    /**
     * Change some fields of a queue's configuration
     * @description Applies a JSON merge patch (RFC 7396): given fields change, and all other fields stay unchanged. A new `filter` replaces
     *     the old one completely.
     *
     *     The queue keeps its position and its leases; a new filter applies to events that were not delivered yet.
     */
    patch: operations['updateQueue']
    trace?: never
  }
  '/v1/queues/{queueName}/lease': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lease events
     * @description Takes up to `max` events from the queue. Each event comes with a lease that lasts for the queue's `visibilityTimeoutMs`.
     *     Before the lease expires, acknowledge the event (`ack`), extend the lease (`extend`) or give the event back
     *     (`release`); otherwise the queue delivers the event again.
     *
     *     With `waitMs`, the request waits until an event is available. An event can be delivered more than once; `redelivered` is
     *     then true. A queue has at most 10000 leased events at a time. `gap` reports events that retention deleted before the
     *     queue delivered them.
     */
    post: operations['leaseEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/ack': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Acknowledge events
     * @description Confirms that the events are processed: the queue never delivers them again. Each lease has its own result, and a
     *     repeated request returns the same results.
     *
     *     An expired lease is still accepted until its event is delivered again. If one call took several events of one node,
     *     acknowledge them in order: an earlier event before, or in the same request as, a later one.
     */
    post: operations['ackLeases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/extend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Extend leases
     * @description Extends leases to end `timeoutMs` from now. Each lease has its own result.
     */
    post: operations['extendLeases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/release': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Release events
     * @description Returns events to the queue before their leases expire. The queue delivers them again immediately, or after `delayMs`.
     *     Later events of the same node from the same call are released too. An event that was delivered `maxDeliveries` times
     *     becomes a dead letter. Each lease has its own result.
     */
    post: operations['releaseLeases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/dead-letters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List dead letters
     * @description Returns the events that were delivered `maxDeliveries` times without an acknowledgement, sorted by `seq`. A dead letter
     *     remains until it is requeued or deleted.
     */
    get: operations['listDeadLetters']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/dead-letters/{seq}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a dead letter
     * @description Returns one dead letter with its event.
     */
    get: operations['getDeadLetter']
    put?: never
    post?: never
    /**
     * Delete a dead letter
     * @description Removes the event from the queue permanently. The event remains in the log.
     */
    delete: operations['deleteDeadLetter']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/dead-letters/{seq}/requeue': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Requeue a dead letter
     * @description Returns the event to its queue and resets its delivery count. The queue delivers it after the events of the same node
     *     that are leased now, and before the waiting ones. The answer is `409` (`event-gone`) if retention has deleted the event.
     */
    post: operations['requeueDeadLetter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List webhooks
     * @description Returns all webhooks with their status, in one page (maximum 100).
     */
    get: operations['listWebhooks']
    put?: never
    /**
     * Add a webhook
     * @description Adds a webhook and starts delivery. The answer contains the signing secret, which is shown only once; a repeated request
     *     with the same `Idempotency-Key` returns it again.
     *
     *     **Owner.** The access key of this request becomes the `owner`. The webhook is paused (`access-lost`) when that key is
     *     revoked, expires, or loses `webhooks:write`, `events:read` or a radio of the filter. Credentials that change or resume
     *     the webhook become its owner.
     *
     *     **Delivery.** musen posts the matching events in the order of the log, each at least once; see *Receive events*. Use the
     *     `seq` to detect repeated events. A request without a 2xx answer is retried, first after about 5 seconds, then with
     *     growing delays of up to one hour. `Retry-After` is respected up to one hour. The webhook is paused after 33 consecutive
     *     failures (about one day), or immediately by a `410` answer.
     *
     *     **Addresses.** Addresses of this machine, private networks and other special-purpose networks are refused, unless the
     *     setting `webhookAllow` permits them. Redirects are not followed. The port must be 80, 443 or above 1023, and not blocked
     *     by the Fetch standard.
     *
     *     Likely errors: `409` (`webhook-limit`) if 100 webhooks exist, `422` (`webhook-url-invalid`) if the URL is not allowed.
     */
    post: operations['createWebhook']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a webhook
     * @description Returns one webhook with its configuration and status.
     */
    get: operations['getWebhook']
    put?: never
    post?: never
    /**
     * Delete a webhook
     * @description Stops delivery and deletes the webhook with its secrets and attempts. The events remain in the log.
     */
    delete: operations['deleteWebhook']
    options?: never
    head?: never
    /**
     * Change some fields of a webhook's configuration
     * @description Applies a JSON merge patch (RFC 7396): given fields change, `null` removes the description, and all other fields stay
     *     unchanged. A new `filter` replaces the old one completely.
     *
     *     The webhook keeps its position; a new filter applies to events that were not processed yet. A new `url`, or `enabled:
     *     true`, ends a pause and starts delivery immediately. The credentials of this request become the owner of the webhook.
     */
    patch: operations['updateWebhook']
    trace?: never
  }
  '/v1/webhooks/{webhookId}/rotate-secret': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Rotate a webhook's secret
     * @description Creates a new signing secret, which is shown only in this answer. For `overlapMs`, each request is signed with the old
     *     and the new secret, so the endpoint can change to the new secret at any time in this period. With `overlapMs: 0`, all
     *     older secrets become invalid immediately.
     */
    post: operations['rotateWebhookSecret']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}/test': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Test a webhook
     * @description Sends a request without events and with `test: true`, in any state of the webhook, and returns the result. The result is
     *     stored with the attempts. Nothing else changes. The answer is `409` (`webhook-test-running`) while another test of the
     *     same webhook is running.
     */
    post: operations['testWebhook']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}/resume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resume a webhook
     * @description Ends a pause or the wait for the next attempt: musen continues delivery immediately, from the position where it stopped.
     *     A disabled webhook stays disabled. The credentials of this request become the owner of the webhook.
     */
    post: operations['resumeWebhook']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}/attempts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List a webhook's attempts
     * @description Returns the last 1000 requests of a webhook with their results, newest first.
     */
    get: operations['listWebhookAttempts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/keys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List access keys
     * @description Returns all access keys, including expired and revoked keys, in one page (maximum 1000).
     */
    get: operations['listKeys']
    put?: never
    /**
     * Create an access key
     * @description Creates an access key. The answer contains the key's text, which is shown only once: musen stores only its hash. If the
     *     answer is lost, repeat the request with the same `Idempotency-Key`, or revoke the key and create another one.
     *
     *     After the first key exists, every request requires a key, also from this machine, unless the setting `openLoopback`
     *     permits local requests. Therefore, the first key must have the scope `keys:admin` (`409`, `first-key-needs-admin`). A key
     *     with `keys:admin` can create keys with any scope.
     */
    post: operations['createKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/keys/{keyId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get an access key
     * @description Returns one access key with its permissions and the time of its last use.
     */
    get: operations['getKey']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change an access key
     * @description Applies a JSON merge patch (RFC 7396): given fields change, `null` removes a field, and all other fields stay unchanged.
     *     The change takes effect immediately: streams opened with the key are closed, and the client must reconnect with the new
     *     permissions. A revoked key stays revoked.
     */
    patch: operations['updateKey']
    trace?: never
  }
  '/v1/keys/{keyId}/revoke': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Revoke an access key
     * @description Revokes the key for good and closes its streams immediately. Revoking it again changes nothing.
     *
     *     The record of the key remains, as `revoked`: the audit log refers to it, and a service without active keys must not become
     *     open to everybody. If 1000 keys exist, a new key replaces the oldest one that is revoked or expired.
     *
     *     If no active key with `keys:admin` remains, create one on the machine with `musen keys create --admin`.
     */
    post: operations['revokeKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/tickets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a ticket for a stream
     * @description Creates a ticket with the caller's permissions. It is valid for one request within 60 seconds: `GET
     *     /v1/stream?ticket=...` or `GET /v1/events?ticket=...`.
     *
     *     Use tickets in browsers, which cannot set headers for a `WebSocket` or an `EventSource`. Each connection needs a new
     *     ticket. Access keys are never accepted in a URL.
     */
    post: operations['createTicket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the audit log
     * @description Returns who made or was refused which change, when and from which address, newest first. The audit log is separate from
     *     messages and events. It holds the last 100000 changes and the last 100000 refusals. Leasing from queues is not recorded.
     *
     *     Identical refusals within ten seconds are combined: the first has its own entry, and one more entry counts the rest. A
     *     page can contain fewer than `limit` entries, or none. Continue with `nextCursor` until it is absent.
     */
    get: operations['listAudit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/logs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the log of the service
     * @description Returns the latest lines of the service's own log, newest first: at most 2000, kept in memory since the start. Secrets are
     *     removed. `GET /v1/logging` says from which level on lines are logged. Requires credentials without restrictions.
     */
    get: operations['listLogs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/logging': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the log level
     * @description Returns the lowest level that the service logs.
     */
    get: operations['getLogging']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the log level
     * @description Changes the lowest level that the service logs, at once and until it stops. The next start uses the setting `logLevel`.
     */
    patch: operations['updateLogging']
    trace?: never
  }
  '/v1/diagnostics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a report for a bug report
     * @description Returns one file to attach to a bug report: versions, machine, settings, radios with their states and last faults, sizes,
     *     limits that were reached, checks with their remedies, and the latest warnings of the log. Secrets are removed. The names
     *     and addresses of radios and hosts are not. Requires credentials without restrictions.
     */
    get: operations['getDiagnostics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List serial ports
     * @description Returns the serial ports that the operating system reports, and the radio that uses each one. Pseudo-terminals are not
     *     listed, but a radio can use one by its path.
     */
    get: operations['listPorts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/probes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List probes
     * @description Returns the port probes, newest first. musen keeps the last 50, also after a restart. A probe that was running when
     *     musen stopped is `failed` with the code `interrupted`.
     */
    get: operations['listProbes']
    put?: never
    /**
     * Detect the module at a port
     * @description Starts a probe that detects which module is attached to a port. For each baud rate, the probe opens the port, listens,
     *     and then sends the queries of each driver. These queries do not reset or reconfigure a module of any family. Opening a
     *     serial port raises DTR and RTS, as the operating system does; `dtr` and `rts` of the target set them right afterwards.
     *     A module in transparent mode can transmit the queries over the air; with `listenOnly`, musen writes nothing.
     *
     *     The findings are sorted by confidence, with the evidence for each one. A certain finding ends the probe. To follow it,
     *     use `GET /v1/probes/{probeId}` or the `probe.state-changed` events.
     *
     *     Likely errors: `409` (`port-in-use`) if an enabled radio or another probe uses the port, `409` (`probe-limit`) if too
     *     many probes are running. A probe fails with `port-in-use` if a radio starts to use its port.
     */
    post: operations['startProbe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/probes/{probeId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a probe
     * @description Returns one probe with its findings so far.
     */
    get: operations['getProbe']
    put?: never
    post?: never
    /**
     * Delete a probe
     * @description Removes a probe and its findings. A running probe is cancelled first. Its events remain.
     */
    delete: operations['deleteProbe']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/probes/{probeId}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel a probe
     * @description Ends a running probe, closes the port and keeps the findings so far. A probe that has already ended is returned unchanged.
     */
    post: operations['cancelProbe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/drivers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List drivers
     * @description Returns the supported radio families with their capabilities and options.
     */
    get: operations['listDrivers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/info': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get service information
     * @description Returns the version, the hash of this contract, the store's epoch and the uptime.
     */
    get: operations['getInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get an index of this service
     * @description Returns where to find the documentation, the contract, the health checks and the collections of the API. With `Accept:
     *     text/html`, the answer is the web page of the service.
     */
    get: operations['getIndex']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/health/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check liveness
     * @description Answers `200` while the process serves requests. Use it to restart a process that hangs.
     */
    get: operations['getLiveness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/health/ready': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Check readiness
     * @description Answers `200` if the store is writable and its writer thread is alive, otherwise `503`. All callers share one write test
     *     a second. An offline radio does not affect readiness: see the radio's `status`.
     */
    get: operations['getReadiness']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/metrics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get metrics
     * @description Returns metrics in the Prometheus text format.
     */
    get: operations['getMetrics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/problems': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List error codes
     * @description Returns all error codes of this version, sorted by code: what each one means and what to do. With `Accept: text/html`,
     *     the answer is a page for people.
     */
    get: operations['listProblems']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/problems/{code}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get an error code
     * @description Returns what an error code means and what to do. The `type` of each problem leads here. With `Accept: text/html`, the
     *     answer is a page for people.
     */
    get: operations['getProblem']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/openapi.yaml': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the contract as YAML
     * @description Returns this document, byte for byte as used to build the service.
     */
    get: operations['getOpenapiYaml']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/openapi.json': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the contract as JSON
     * @description Returns this document as JSON.
     */
    get: operations['getOpenapiJson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface webhooks {
  events: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Receive events
     * @description The request that musen posts to a webhook's URL: several events in the order of the log. Answer with any 2xx status to
     *     accept them; musen ignores the body. The next request follows only after a 2xx answer. The time limits are 10 seconds to
     *     connect and 20 seconds to answer.
     *
     *     Requests are signed as defined by Standard Webhooks (https://www.standardwebhooks.com), which has libraries for many
     *     languages. A repeated request has the same `webhook-id`. After a restart of musen, an event can also be repeated in a
     *     different request; use the epoch and `seq` to detect this.
     */
    post: operations['webhookEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /**
     * @description Id of a radio, chosen by you. Lower-case letters, digits and hyphens.
     * @example kiss-demo
     */
    RadioId: string
    /**
     * @description Id of a node: the id of its radio, a colon and the node's address.
     * @example kiss-demo:OH2XYZ-9
     */
    NodeId: string
    /**
     * @description Id of a message. Unique across machines. Clients must not interpret it.
     * @example msg_demo000000-4
     */
    MessageId: string
    /**
     * @description Id of the store's history, set when the store is created. It changes if the store is replaced, or restored from an older
     *     copy. After a restore, ids and cursors of what the copy contains stay valid; `seq`s after it are of other events. An event
     *     is identified by the epoch and its `seq`.
     * @example demo000000
     */
    Epoch: string
    /**
     * Format: int64
     * @description Number of an event in the log. It increases with each event and is never reused within an epoch.
     * @example 4
     */
    Seq: number
    /**
     * Format: date-time
     * @description Time in UTC with milliseconds (RFC 3339).
     * @example 2026-11-24T08:00:00.000Z
     */
    Timestamp: string
    /**
     * @description Direction of a message. `in`: received by a radio. `out`: sent by a radio.
     * @example in
     * @enum {string}
     */
    Direction: 'in' | 'out'
    /**
     * @description State of a message. A received message is always `received`. States of a sent message:
     *
     *     * `queued`: waits in the outbox.
     *     * `sending`: is being handed to the module.
     *     * `sent`: the module accepted or transmitted it.
     *     * `delivered`: the destination acknowledged it.
     *     * `failed`: could not be sent or was refused.
     *     * `expired`: could not be sent before `expiresAt`.
     *     * `cancelled`: cancelled before it was sent.
     *     * `unknown`: musen stopped or the link was lost after the message was written and before the module answered. musen does
     *       not send it again.
     * @example delivered
     * @enum {string}
     */
    MessageState:
      | 'received'
      | 'queued'
      | 'sending'
      | 'sent'
      | 'delivered'
      | 'failed'
      | 'expired'
      | 'cancelled'
      | 'unknown'
    /**
     * @description Reason for a message's state:
     *
     *     * `retrying`: an attempt failed; musen will try again.
     *     * `awaiting-ack`: the destination has not answered yet.
     *     * `no-ack`: the destination did not answer.
     *     * `rejected`: the destination refused the message.
     *     * `module-refused`: the module refused the message.
     *     * `unsuitable`: the radio's configuration changed while the message waited, and the radio can no longer send it.
     *     * `no-route`: the network found no route to the destination.
     *     * `write-failed`: the link was lost before all bytes were written.
     *     * `attempts-exhausted`: all attempts failed.
     *     * `interrupted`: musen stopped or the link was lost during the attempt.
     *     * `radio-deleted`, `by-request`: why the message was cancelled.
     * @example awaiting-ack
     * @enum {string}
     */
    StateReason:
      | 'retrying'
      | 'awaiting-ack'
      | 'no-ack'
      | 'rejected'
      | 'module-refused'
      | 'unsuitable'
      | 'no-route'
      | 'write-failed'
      | 'attempts-exhausted'
      | 'interrupted'
      | 'radio-deleted'
      | 'by-request'
    /**
     * @description Bytes in one of three encodings. Answers use `text` if the bytes are printable UTF-8 (tab, CR and LF included),
     *     otherwise `base64`.
     * @example {
     *       "encoding": "text",
     *       "data": "Hello"
     *     }
     */
    Payload:
      | components['schemas']['TextPayload']
      | components['schemas']['Base64Payload']
      | components['schemas']['HexPayload']
    /**
     * @description Text, sent as UTF-8.
     * @example {
     *       "encoding": "text",
     *       "data": "Hello"
     *     }
     */
    TextPayload: {
      /**
       * @description Encoding of `data`, always `text`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'text'
      /** @description Payload as text. */
      data: string
    }
    /**
     * @description Bytes in base64 (RFC 4648, section 4, with padding).
     * @example {
     *       "encoding": "base64",
     *       "data": "SGVsbG8="
     *     }
     */
    Base64Payload: {
      /**
       * @description Encoding of `data`, always `base64`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'base64'
      /** @description Payload in base64. */
      data: string
    }
    /**
     * @description Bytes as pairs of hexadecimal digits.
     * @example {
     *       "encoding": "hex",
     *       "data": "48656c6c6f"
     *     }
     */
    HexPayload: {
      /**
       * @description Encoding of `data`, always `hex`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'hex'
      /** @description Payload as hexadecimal digits. */
      data: string
    }
    /**
     * @description Value of an option.
     * @example JA1ZZZ-1
     */
    OptionValue: string | number | boolean | string[]
    /**
     * @description Options of a driver, by name. `GET /v1/drivers` describes them.
     * @example {
     *       "callsign": "JA1ZZZ-1"
     *     }
     */
    Options: {
      [key: string]: components['schemas']['OptionValue']
    }
    /**
     * @description A message to send.
     * @example {
     *       "radioId": "kiss-demo",
     *       "destination": "OH2XYZ-9",
     *       "payload": {
     *         "encoding": "text",
     *         "data": "Hello"
     *       }
     *     }
     */
    MessageRequest: {
      radioId: components['schemas']['RadioId']
      /**
       * @description Destination address, in the format that the driver gives as `address` in `GET /v1/drivers`. Omit it if the family
       *     has no addresses.
       */
      destination?: string
      payload: components['schemas']['Payload']
      /**
       * Format: int32
       * @description Priority in the outbox. 9 is sent first, 0 last. Messages of the same priority are sent in order, oldest first.
       * @default 5
       */
      priority?: number
      /**
       * Format: int64
       * @description Time limit for sending, in milliseconds. A message that could not be sent in this time becomes `expired`. Default:
       *     no limit.
       */
      expiresInMs?: number
      /** @description Driver options for this message. See `messageOptions` in `GET /v1/drivers`. */
      options?: components['schemas']['Options']
    }
    /**
     * @description A received or sent message.
     * @example {
     *       "id": "msg_demo000000-4",
     *       "seq": 4,
     *       "direction": "out",
     *       "radioId": "kiss-demo",
     *       "state": "delivered",
     *       "final": true,
     *       "destination": "OH2XYZ-9",
     *       "payload": {
     *         "encoding": "text",
     *         "data": "Hello"
     *       },
     *       "priority": 5,
     *       "attempts": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:01.200Z"
     *     }
     */
    Message: {
      id: components['schemas']['MessageId']
      seq: components['schemas']['Seq']
      direction: components['schemas']['Direction']
      radioId: components['schemas']['RadioId']
      nodeId?: components['schemas']['NodeId']
      state: components['schemas']['MessageState']
      reason?: components['schemas']['StateReason']
      /** @description Details about the reason, from the driver. */
      detail?: string
      /** @description Whether the state is final. A final state does not change. */
      final: boolean
      /** @description Address of the sender. Absent if the family has no addresses. */
      source?: string
      /** @description Address of the destination. Absent if the family has no addresses. */
      destination?: string
      payload: components['schemas']['Payload']
      decoded?: components['schemas']['Decoded']
      packet?: components['schemas']['Packet']
      signal?: components['schemas']['Signal']
      /**
       * @description What the sender measured, in the same form for every family, with signal, battery and position. Absent if there is
       *     nothing. Only for received messages.
       */
      readings?: components['schemas']['Reading'][]
      /**
       * Format: int32
       * @description Priority in the outbox, 9 first. Only for sent messages.
       */
      priority?: number
      /**
       * Format: int32
       * @description Number of times the message was handed to the module. Only for sent messages.
       */
      attempts?: number
      expiresAt?: components['schemas']['Timestamp']
      options?: components['schemas']['Options']
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
    }
    /**
     * @description A page of messages.
     * @example {
     *       "items": []
     *     }
     */
    MessagePage: {
      /** @description Messages of this page. */
      items: components['schemas']['Message'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Signal quality as measured by the receiver. Values that the radio does not report are absent.
     * @example {
     *       "rssiDbm": -87,
     *       "snrDb": 6.25
     *     }
     */
    Signal: {
      /** @description Received signal strength in dBm. */
      rssiDbm?: number
      /** @description Signal-to-noise ratio in dB. */
      snrDb?: number
      /** @description Link quality indicator, 0 to 255, no unit. */
      lqi?: number
    }
    /**
     * @description One measured value. The table of names and units in docs/readings.md is the same for every family. Other names are values that
     *     only their owner knows.
     * @example {
     *       "name": "temperature",
     *       "unit": "Cel",
     *       "value": 21.5
     *     }
     */
    Reading: {
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      /** @description The value in its unit. 1 is on, open or detected; 0 is not. */
      value: number
    }
    /**
     * @description The latest reading of a series.
     * @example {
     *       "nodeId": "lines-demo:t1",
     *       "radioId": "lines-demo",
     *       "name": "temperature",
     *       "unit": "Cel",
     *       "value": 21.5,
     *       "at": "2026-11-24T08:05:00.000Z",
     *       "messageId": "msg_demo000000-140"
     *     }
     */
    NodeReading: {
      nodeId: components['schemas']['NodeId']
      radioId: components['schemas']['RadioId']
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      /** @description The value in its unit. */
      value: number
      at: components['schemas']['Timestamp']
      messageId: components['schemas']['MessageId']
    }
    /**
     * @description A page of readings.
     * @example {
     *       "items": []
     *     }
     */
    NodeReadingPage: {
      /** @description Readings of this page. */
      items: components['schemas']['NodeReading'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Id of a series within its node: the name of its readings, or the name, a colon and the channel.
     * @example temperature
     * @example temperature:2
     */
    SeriesId: string
    /**
     * @description All readings of a node with the same name and channel.
     * @example {
     *       "id": "temperature",
     *       "nodeId": "lines-demo:t1",
     *       "radioId": "lines-demo",
     *       "name": "temperature",
     *       "unit": "Cel",
     *       "firstAt": "2026-11-24T08:00:00.000Z",
     *       "latest": {
     *         "at": "2026-11-24T08:05:00.000Z",
     *         "value": 21.5,
     *         "messageId": "msg_demo000000-140"
     *       }
     *     }
     */
    Series: {
      id: components['schemas']['SeriesId']
      nodeId: components['schemas']['NodeId']
      radioId: components['schemas']['RadioId']
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      firstAt: components['schemas']['Timestamp']
      latest: components['schemas']['LatestReading']
    }
    /**
     * @description The latest reading of a series.
     * @example {
     *       "at": "2026-11-24T08:05:00.000Z",
     *       "value": 21.5,
     *       "messageId": "msg_demo000000-140"
     *     }
     */
    LatestReading: {
      at: components['schemas']['Timestamp']
      /** @description The value in the unit of the series. */
      value: number
      messageId: components['schemas']['MessageId']
    }
    /**
     * @description A page of series.
     * @example {
     *       "items": []
     *     }
     */
    SeriesPage: {
      /** @description Series of this page. */
      items: components['schemas']['Series'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description A range of a series as columns of the same length, one entry for each bucket with readings.
     * @example {
     *       "startsAt": "2026-11-24T08:00:00.000Z",
     *       "endsAt": "2026-11-24T08:01:00.000Z",
     *       "bucketMs": 60000,
     *       "at": [
     *         "2026-11-24T08:00:00.000Z"
     *       ],
     *       "min": [
     *         20.5
     *       ],
     *       "mean": [
     *         20.75
     *       ],
     *       "max": [
     *         21
     *       ],
     *       "last": [
     *         21
     *       ],
     *       "count": [
     *         2
     *       ]
     *     }
     */
    SeriesData: {
      startsAt: components['schemas']['Timestamp']
      endsAt: components['schemas']['Timestamp']
      /**
       * Format: int64
       * @description Length of a bucket in milliseconds.
       */
      bucketMs: number
      /** @description Beginnings of the buckets, in order. */
      at: components['schemas']['Timestamp'][]
      /** @description Least value of each bucket. */
      min: number[]
      /** @description Mean of the readings of each bucket. */
      mean: number[]
      /** @description Greatest value of each bucket. */
      max: number[]
      /** @description Last value of each bucket. */
      last: number[]
      /** @description Number of readings of each bucket. */
      count: number[]
    }
    /**
     * @description Name of what was measured, for example `temperature`, `humidity`, `battery`, `rssi` or `latitude`.
     * @example temperature
     */
    ReadingName: string
    /**
     * @description Pin, child or sensor number, if the node has several values of this name.
     * @example 2
     */
    ReadingChannel: string
    /**
     * @description SenML unit (RFC 8428, RFC 8798), for example `Cel`, `%RH`, `hPa`, `V` or `dBm`. `/` is a number without a unit. Absent if the
     *     unit is not known.
     * @example Cel
     */
    ReadingUnit: string
    /**
     * @description Header of a received message in the radio network's protocol.
     * @example {
     *       "protocol": "ax25",
     *       "port": 0,
     *       "path": [],
     *       "pid": 240
     *     }
     */
    Packet:
      | components['schemas']['Ax25Packet']
      | components['schemas']['XbeePacket']
      | components['schemas']['XbeeRelayPacket']
      | components['schemas']['MySensorsPacket']
      | components['schemas']['MeshtasticPacket']
      | components['schemas']['MeshcorePacket']
      | components['schemas']['TwelitePacket']
      | components['schemas']['TweliteSensorPacket']
    /**
     * @description Header of an AX.25 UI frame.
     * @example {
     *       "protocol": "ax25",
     *       "port": 0,
     *       "path": [
     *         {
     *           "address": "OH2RDP-1",
     *           "repeated": true
     *         }
     *       ],
     *       "pid": 240
     *     }
     */
    Ax25Packet: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'ax25'
      /** @description KISS port of the TNC. */
      port: number
      /** @description Digipeaters of the path, in order. */
      path: components['schemas']['Ax25Digipeater'][]
      /** @description Protocol identifier (PID). 240 means no layer 3 protocol. */
      pid: number
    }
    /**
     * @description A digipeater in a path.
     * @example {
     *       "address": "OH2RDP-1",
     *       "repeated": true
     *     }
     */
    Ax25Digipeater: {
      /** @description Callsign and SSID of the digipeater. */
      address: string
      /** @description Whether the digipeater has repeated the packet. */
      repeated: boolean
    }
    /**
     * @description Header of a packet that an XBee received.
     * @example {
     *       "protocol": "xbee",
     *       "networkAddress": "7D84",
     *       "broadcast": false,
     *       "options": 1
     *     }
     */
    XbeePacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'xbee'
      /** @description 16-bit network address of the sender, if it has one. */
      networkAddress?: string
      /** @description Whether the packet was a broadcast. */
      broadcast: boolean
      /** @description Receive options as reported by the module. Bit 0: acknowledged. Bit 1: broadcast. Other bits depend on the firmware. */
      options: number
      /** @description Source endpoint. Only from modules with AO=1. */
      sourceEndpoint?: number
      /** @description Destination endpoint. Only from modules with AO=1. */
      destinationEndpoint?: number
      /** @description Cluster id. Only from modules with AO=1. */
      clusterId?: number
      /** @description Profile id. Only from modules with AO=1. */
      profileId?: number
    }
    /**
     * @description Header of data that another interface of the XBee sent to this machine (user data relay), for example a MicroPython program in the module. The
     *     message comes from the module itself, so it has no source and belongs to no node.
     * @example {
     *       "protocol": "xbee-relay",
     *       "interface": "micropython"
     *     }
     */
    XbeeRelayPacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'xbee-relay'
      /**
       * @description Interface of the module that sent the data.
       * @enum {string}
       */
      interface: 'serial' | 'bluetooth' | 'micropython'
    }
    /**
     * @description Header of a message from a MySensors node.
     * @example {
     *       "protocol": "mysensors",
     *       "child": 1,
     *       "command": "set",
     *       "type": 0
     *     }
     */
    MySensorsPacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'mysensors'
      /** @description Child id: a sensor or actuator of the node. 255 is the node itself. */
      child: number
      /**
       * @description Command of the message.
       * @enum {string}
       */
      command: 'presentation' | 'set' | 'req' | 'internal' | 'stream'
      /** @description Number of the variable, sensor type or internal type, depending on the command. */
      type: number
    }
    /**
     * @description Header of a packet in a Meshtastic mesh.
     * @example {
     *       "protocol": "meshtastic",
     *       "id": 16909060,
     *       "channel": 0,
     *       "portNumber": 1,
     *       "hopsAway": 0
     *     }
     */
    MeshtasticPacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'meshtastic'
      /**
       * Format: int64
       * @description Packet id, chosen by the sender.
       */
      id: number
      /**
       * Format: int64
       * @description Channel of the module, 0 to 7. For a packet that the module cannot decrypt, the hash of the channel.
       */
      channel: number
      /**
       * Format: int64
       * @description Content type (PortNum), for example 1 for text. Absent if the module cannot decrypt the packet.
       */
      portNumber?: number
      /**
       * @description Present if the module has no key for the packet. The payload is then the encrypted data.
       * @constant
       */
      encrypted?: true
      /**
       * @description Present if the sender encrypted the packet for this module alone, with its public key. A direct message without it can be read by
       *     all nodes that have the key of the channel.
       * @constant
       */
      pkiEncrypted?: true
      /** @description Number of nodes that forwarded the packet before it was received. Absent if unknown. */
      hopsAway?: number
      /**
       * @description Present if the packet passed through MQTT.
       * @constant
       */
      viaMqtt?: true
      /**
       * Format: int64
       * @description Id of the packet that this packet answers.
       */
      requestId?: number
      /** @description Signal strength of the node that forwarded the packet, in dBm. `signal` is the signal of the sender itself. */
      lastHopRssiDbm?: number
      /** @description Signal-to-noise ratio of the node that forwarded the packet, in dB. */
      lastHopSnrDb?: number
    }
    /**
     * @description Header of a packet in a MeshCore mesh.
     * @example {
     *       "protocol": "meshcore",
     *       "channel": 0,
     *       "hops": 2,
     *       "lastHopSnrDb": 7.25
     *     }
     */
    MeshcorePacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'meshcore'
      /** @description Channel of the module. Absent if the packet is from one contact. */
      channel?: number
      /** @description Number of nodes that forwarded the packet before it was received. Absent if unknown. */
      hops?: number
      /** @description Kind of a datagram, which names the application that it belongs to. Absent for texts. */
      dataType?: number
      /** @description Signal-to-noise ratio of the node that forwarded the packet, in dB. */
      lastHopSnrDb?: number
    }
    /**
     * @description Header of a packet that a TWELITE received.
     * @example {
     *       "protocol": "twelite",
     *       "command": 129,
     *       "serial": "8201015A",
     *       "packetId": 21
     *     }
     */
    TwelitePacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'twelite'
      /** @description Command byte. 129 is a status, 160 the extended format, 170 an act, values below 128 are defined by the application. */
      command: number
      /** @description Serial number of the sender, if the packet contains it. */
      serial?: string
      /** @description Packet id of a status, derived from the network's application id. */
      packetId?: number
      /** @description Response id of an extended packet, chosen by the sender. */
      responseId?: number
      /** @description Number of the sender of an act, which several nodes may have. FE is a node without a number. */
      logicalId?: string
      /** @description Serial number of the destination of an extended packet or an act, if it was sent to one. */
      destinationSerial?: string
    }
    /**
     * @description Header of a packet from a TWELITE PAL, CUE or ARIA, or from a TWELITE with App_Tag.
     * @example {
     *       "protocol": "twelite-sensor",
     *       "serial": "81000011",
     *       "logicalId": "02",
     *       "sequence": 28,
     *       "sensorType": 128
     *     }
     */
    TweliteSensorPacket: {
      /**
       * @description Protocol of the packet. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'twelite-sensor'
      /** @description Serial number of the sender. */
      serial: string
      /** @description Number of the sender, which several nodes may have. 78 is a node without a number. */
      logicalId: string
      /** @description Sequence number of the packet. */
      sequence: number
      /** @description Type of the sensor. 128 is a PAL, CUE or ARIA. Other values are sensors of App_Tag. */
      sensorType: number
      /**
       * @description Serial number of the router that forwarded the packet. Absent if the module received it from the sender. `signal` is that of the
       *     sender at the router.
       */
      routerSerial?: string
    }
    /**
     * @description Decoded content of the payload, if the driver can decode it.
     * @example {
     *       "type": "aprs-status",
     *       "text": "On the air"
     *     }
     */
    Decoded:
      | components['schemas']['JsonDecoded']
      | components['schemas']['AprsPosition']
      | components['schemas']['AprsObject']
      | components['schemas']['AprsItem']
      | components['schemas']['AprsWeatherReport']
      | components['schemas']['AprsTelemetry']
      | components['schemas']['AprsTelemetryDefinition']
      | components['schemas']['AprsStatus']
      | components['schemas']['AprsMessage']
      | components['schemas']['AprsAck']
      | components['schemas']['AprsBulletin']
      | components['schemas']['AprsCapabilities']
      | components['schemas']['AprsNmea']
      | components['schemas']['XbeeIoSample']
      | components['schemas']['MySensorsValue']
      | components['schemas']['MySensorsRequest']
      | components['schemas']['MySensorsPresentation']
      | components['schemas']['MySensorsInternal']
      | components['schemas']['MeshtasticText']
      | components['schemas']['MeshtasticPosition']
      | components['schemas']['MeshtasticTelemetry']
      | components['schemas']['MeshtasticNodeInfo']
      | components['schemas']['MeshtasticReaction']
      | components['schemas']['MeshtasticWaypoint']
      | components['schemas']['MeshtasticPaxcounter']
      | components['schemas']['MeshtasticStoreForward']
      | components['schemas']['MeshtasticTraceroute']
      | components['schemas']['MeshtasticNeighborInfo']
      | components['schemas']['MeshcoreText']
      | components['schemas']['MeshcoreAdvert']
      | components['schemas']['MeshcoreTelemetry']
      | components['schemas']['TweliteStatus']
      | components['schemas']['TweliteIoStatus']
      | components['schemas']['TwelitePal']
      | components['schemas']['TweliteTag']
    /**
     * @description A decoded value of a family without a type of its own, e.g. a line of JSON.
     * @example {
     *       "type": "json",
     *       "value": {
     *         "temperatureC": 21.5
     *       }
     *     }
     */
    JsonDecoded: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'json'
      /** @description The parsed JSON value. */
      value: unknown
    }
    /**
     * @description Readings of an XBee's own pins.
     * @example {
     *       "type": "xbee-io-sample",
     *       "digital": {
     *         "DIO2": true,
     *         "DIO3": false
     *       },
     *       "analog": {
     *         "AD1": 549
     *       }
     *     }
     */
    XbeeIoSample: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'xbee-io-sample'
      /** @description Level of each digital input, `DIO0` to `DIO15`. True is high. */
      digital: {
        [key: string]: boolean
      }
      /** @description Converter value of each analog input, `AD0` to `AD5`. 1023 equals the module's reference voltage. */
      analog: {
        [key: string]: number
      }
      /** @description Supply voltage as sent. Millivolts on current modules, converter counts on older modules. */
      supply?: number
    }
    /**
     * @description A value reported by a MySensors node.
     * @example {
     *       "type": "mysensors-value",
     *       "child": 1,
     *       "variable": "V_TEMP",
     *       "text": "21.5",
     *       "number": 21.5
     *     }
     */
    MySensorsValue: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-value'
      /** @description Child id: a sensor or actuator of the node. 255 is the node itself. */
      child: number
      /** @description Name of the variable in the MySensors API. Absent if the number is unknown. */
      variable?: string
      /** @description Value as sent. */
      text: string
      /** @description Value as a number, if the text is a number. */
      number?: number
    }
    /**
     * @description A request for a value by a MySensors node.
     * @example {
     *       "type": "mysensors-request",
     *       "child": 1,
     *       "variable": "V_STATUS"
     *     }
     */
    MySensorsRequest: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-request'
      /** @description Child id: a sensor or actuator of the node. 255 is the node itself. */
      child: number
      /** @description Name of the variable in the MySensors API. Absent if the number is unknown. */
      variable?: string
    }
    /**
     * @description Presentation of a MySensors child sensor. For child 255, the node's library.
     * @example {
     *       "type": "mysensors-presentation",
     *       "child": 1,
     *       "sensor": "S_HUM",
     *       "text": "Humidity Sensor"
     *     }
     */
    MySensorsPresentation: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-presentation'
      /** @description Child id: a sensor or actuator of the node. 255 is the node itself. */
      child: number
      /** @description Name of the sensor type in the MySensors API. Absent if the number is unknown. */
      sensor?: string
      /** @description Description of the sensor, or version of the library. */
      text: string
    }
    /**
     * @description Internal data of a MySensors node, for example its battery level.
     * @example {
     *       "type": "mysensors-internal",
     *       "name": "I_BATTERY_LEVEL",
     *       "text": "93",
     *       "number": 93
     *     }
     */
    MySensorsInternal: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-internal'
      /** @description Name of the internal type in the MySensors API. Absent if the number is unknown. */
      name?: string
      /** @description Value as sent. */
      text: string
      /** @description Value as a number, if the text is a number. */
      number?: number
    }
    /**
     * @description A text of a MeshCore contact or channel.
     * @example {
     *       "type": "meshcore-text",
     *       "text": "Hello",
     *       "sentAt": "2026-11-30T12:00:00Z"
     *     }
     */
    MeshcoreText: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshcore-text'
      /** @description Text of the message, without the name of the sender that begins a text on a channel. */
      text: string
      /** @description Name that begins a text on a channel. It proves nothing, because any member of the channel can use any name. */
      senderName?: string
      /** @description First four bytes of the author's public key. Present if a room server passed the text on. */
      author?: string
      /**
       * @description Present if the text is the answer of a node's command line.
       * @constant
       */
      command?: true
      /**
       * Format: date-time
       * @description Time by the clock of the sender, RFC 3339 UTC.
       */
      sentAt?: string
    }
    /**
     * @description Description that a MeshCore node sends of itself.
     * @example {
     *       "type": "meshcore-advert",
     *       "publicKey": "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90",
     *       "name": "Harbour",
     *       "role": "companion"
     *     }
     */
    MeshcoreAdvert: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshcore-advert'
      /** @description Public key of the node. */
      publicKey: string
      /** @description Name of the node. */
      name: string
      /**
       * @description Kind of the node.
       * @enum {string}
       */
      role: 'companion' | 'repeater' | 'room-server' | 'sensor' | 'unknown'
      /** @description Latitude in degrees, north positive. Absent if the node does not share it. */
      latitude?: number
      /** @description Longitude in degrees, east positive. Absent if the node does not share it. */
      longitude?: number
      /**
       * Format: date-time
       * @description Time by the clock of the node, RFC 3339 UTC.
       */
      advertisedAt?: string
    }
    /**
     * @description Measurements of a MeshCore node.
     * @example {
     *       "type": "meshcore-telemetry",
     *       "measurements": [
     *         {
     *           "channel": 1,
     *           "quantity": "voltage",
     *           "unit": "V",
     *           "value": 3.92
     *         }
     *       ]
     *     }
     */
    MeshcoreTelemetry: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshcore-telemetry'
      /** @description Measurements in the order of the packet. */
      measurements: components['schemas']['MeshcoreMeasurement'][]
    }
    /**
     * @description One measured value.
     * @example {
     *       "channel": 2,
     *       "quantity": "temperature",
     *       "unit": "Cel",
     *       "value": 21.5
     *     }
     */
    MeshcoreMeasurement: {
      /** @description Channel of the sensor. 1 is the board itself. */
      channel: number
      /** @description Measured quantity, for example `temperature`. */
      quantity: string
      /** @description Unit of the value (SenML). Absent for a bare number or a state. */
      unit?: string
      /** @description Measured value. */
      value: number
    }
    /**
     * @description A text message of a Meshtastic node.
     * @example {
     *       "type": "meshtastic-text",
     *       "text": "Hello"
     *     }
     */
    MeshtasticText: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-text'
      /** @description Text of the message. */
      text: string
      /**
       * Format: int64
       * @description Id of the packet that this text replies to.
       */
      replyId?: number
    }
    /**
     * @description Node information of a Meshtastic node.
     * @example {
     *       "type": "meshtastic-node-info",
     *       "longName": "Harbour",
     *       "shortName": "HRBR"
     *     }
     */
    MeshtasticNodeInfo: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-node-info'
      /** @description Long name of the node. */
      longName: string
      /** @description Short name of the node, up to four characters. */
      shortName?: string
      /**
       * Format: int64
       * @description Number of the hardware model.
       */
      hardwareModel?: number
      /**
       * Format: int64
       * @description Number of the node's role. 0 is an ordinary client.
       */
      role?: number
    }
    /**
     * @description Position of a Meshtastic node.
     * @example {
     *       "type": "meshtastic-position",
     *       "latitude": 35.6812,
     *       "longitude": 139.7671,
     *       "altitudeM": 40
     *     }
     */
    MeshtasticPosition: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-position'
      /** @description Latitude in degrees, north positive. */
      latitude: number
      /** @description Longitude in degrees, east positive. */
      longitude: number
      /** @description Altitude above sea level in metres. */
      altitudeM?: number
      /**
       * Format: date-time
       * @description Time of the position fix, RFC 3339 UTC.
       */
      time?: string
      /** @description Speed in kilometres per hour. */
      speedKmh?: number
      /** @description Direction of travel in degrees, clockwise from north. */
      courseDegrees?: number
      /**
       * Format: int64
       * @description Number of satellites in view.
       */
      satellites?: number
      /** @description Number of leading bits of each coordinate that the sender disclosed. Absent if the position is exact. */
      precisionBits?: number
    }
    /**
     * @description Measurements of a Meshtastic node. Groups and values that the node did not send are absent.
     * @example {
     *       "type": "meshtastic-telemetry",
     *       "device": {
     *         "batteryPercent": 87,
     *         "voltageMv": 4052
     *       }
     *     }
     * @example {
     *       "type": "meshtastic-telemetry",
     *       "airQuality": {
     *         "pm1UgPerM3": 5,
     *         "pm2_5UgPerM3": 8,
     *         "co2Ppm": 650
     *       }
     *     }
     * @example {
     *       "type": "meshtastic-telemetry",
     *       "localStats": {
     *         "uptimeS": 100,
     *         "packetsSent": 10,
     *         "packetsReceived": 20,
     *         "nodesOnline": 5
     *       }
     *     }
     */
    MeshtasticTelemetry: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-telemetry'
      /**
       * Format: date-time
       * @description Time of the measurement, RFC 3339 UTC.
       */
      time?: string
      device?: components['schemas']['MeshtasticDeviceMetrics']
      environment?: components['schemas']['MeshtasticEnvironment']
      airQuality?: components['schemas']['MeshtasticAirQuality']
      power?: components['schemas']['MeshtasticPower']
      localStats?: components['schemas']['MeshtasticLocalStats']
      health?: components['schemas']['MeshtasticHealth']
      host?: components['schemas']['MeshtasticHost']
      traffic?: components['schemas']['MeshtasticTraffic']
      cellular?: components['schemas']['MeshtasticCellular']
    }
    /**
     * @description State of a Meshtastic node itself.
     * @example {
     *       "batteryPercent": 87,
     *       "voltageMv": 4052,
     *       "channelUtilizationPercent": 3.2,
     *       "airtimePercent": 0.4,
     *       "uptimeS": 86400
     *     }
     */
    MeshtasticDeviceMetrics: {
      /** @description Battery charge in per cent. */
      batteryPercent?: number
      /**
       * @description Present if the node has external power.
       * @constant
       */
      externalPower?: true
      /** @description Battery voltage in millivolts. */
      voltageMv?: number
      /** @description Share of the last minute in which the channel was busy, in per cent. */
      channelUtilizationPercent?: number
      /** @description Share of the last hour in which the node transmitted, in per cent. */
      airtimePercent?: number
      /**
       * Format: int64
       * @description Time since the node started, in seconds.
       */
      uptimeS?: number
    }
    /**
     * @description Environment measurements of a Meshtastic node.
     * @example {
     *       "temperatureC": 21.5,
     *       "humidityPercent": 48,
     *       "pressureHpa": 1013.2
     *     }
     */
    MeshtasticEnvironment: {
      /** @description Temperature in degrees Celsius. */
      temperatureC?: number
      /** @description Relative humidity in per cent. */
      humidityPercent?: number
      /** @description Barometric pressure in hectopascals. */
      pressureHpa?: number
      /** @description Resistance of the gas sensor in megaohms. */
      gasResistanceMohm?: number
      /** @description Voltage in millivolts. */
      voltageMv?: number
      /** @description Current in milliamperes. */
      currentMa?: number
      /** @description Air quality index, 0 (good) to 500. */
      airQualityIndex?: number
      /** @description Distance in millimetres, for example of a water level. */
      distanceMm?: number
      /** @description Illuminance in lux. */
      illuminanceLux?: number
      /** @description White light in lux. */
      whiteLightLux?: number
      /** @description Infrared light in lux. */
      infraredLux?: number
      /** @description Ultraviolet light in lux. */
      ultravioletLux?: number
      /** @description Direction from which the wind comes, in degrees, clockwise from north. */
      windDirectionDegrees?: number
      /** @description Wind speed in metres per second. */
      windSpeedMps?: number
      /** @description Gust speed in metres per second. */
      windGustMps?: number
      /** @description Lull (lowest) wind speed in metres per second. */
      windLullMps?: number
      /** @description Weight in kilograms. */
      weightKg?: number
      /** @description Radiation in microroentgens per hour. */
      radiationUrph?: number
      /** @description Rainfall in the last hour, in millimetres. */
      rainfall1hMm?: number
      /** @description Rainfall in the last 24 hours, in millimetres. */
      rainfall24hMm?: number
      /** @description Soil moisture in per cent. */
      soilMoisturePercent?: number
      /** @description Soil temperature in degrees Celsius. */
      soilTemperatureC?: number
      /** @description Sensors on a one-wire bus. */
      oneWire?: components['schemas']['MeshtasticOneWireSensor'][]
    }
    /**
     * @description A temperature sensor on a one-wire bus.
     * @example {
     *       "sensor": 1,
     *       "temperatureC": 18.25
     *     }
     */
    MeshtasticOneWireSensor: {
      /** @description Number of the sensor on the bus, from 1. */
      sensor: number
      /** @description Temperature in degrees Celsius. */
      temperatureC: number
    }
    /**
     * @description Air quality measurements of a Meshtastic node. Concentrations of particles are for the standard atmosphere; those with `Environmental`
     *     are for the atmosphere at the sensor. Counts of particles are of all that are larger than the size, in 0.1 litre (1 dl) of air.
     * @example {
     *       "pm1UgPerM3": 5,
     *       "pm2_5UgPerM3": 8,
     *       "co2Ppm": 650
     *     }
     */
    MeshtasticAirQuality: {
      /**
       * Format: int64
       * @description PM1, particles up to 1 µm, in micrograms per cubic metre.
       */
      pm1UgPerM3?: number
      /**
       * Format: int64
       * @description PM2.5, particles up to 2.5 µm, in micrograms per cubic metre.
       */
      pm2_5UgPerM3?: number
      /**
       * Format: int64
       * @description PM4, particles up to 4 µm, in micrograms per cubic metre.
       */
      pm4UgPerM3?: number
      /**
       * Format: int64
       * @description PM10, particles up to 10 µm, in micrograms per cubic metre.
       */
      pm10UgPerM3?: number
      /**
       * Format: int64
       * @description PM1 in the atmosphere at the sensor, in micrograms per cubic metre.
       */
      pm1EnvironmentalUgPerM3?: number
      /**
       * Format: int64
       * @description PM2.5 in the atmosphere at the sensor, in micrograms per cubic metre.
       */
      pm2_5EnvironmentalUgPerM3?: number
      /**
       * Format: int64
       * @description PM10 in the atmosphere at the sensor, in micrograms per cubic metre.
       */
      pm10EnvironmentalUgPerM3?: number
      /**
       * Format: int64
       * @description Number of particles larger than 0.3 µm in 0.1 litre of air.
       */
      particles0_3UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 0.5 µm in 0.1 litre of air.
       */
      particles0_5UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 1 µm in 0.1 litre of air.
       */
      particles1UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 2.5 µm in 0.1 litre of air.
       */
      particles2_5UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 4 µm in 0.1 litre of air.
       */
      particles4UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 5 µm in 0.1 litre of air.
       */
      particles5UmPerDl?: number
      /**
       * Format: int64
       * @description Number of particles larger than 10 µm in 0.1 litre of air.
       */
      particles10UmPerDl?: number
      /** @description Typical particle size in micrometres. */
      typicalParticleSizeUm?: number
      /** @description Temperature at the particle sensor in degrees Celsius. */
      pmTemperatureC?: number
      /** @description Relative humidity at the particle sensor in per cent. */
      pmHumidityPercent?: number
      /**
       * Format: int64
       * @description Carbon dioxide in parts per million.
       */
      co2Ppm?: number
      /** @description Temperature at the carbon dioxide sensor in degrees Celsius. */
      co2TemperatureC?: number
      /** @description Relative humidity at the carbon dioxide sensor in per cent. */
      co2HumidityPercent?: number
      /** @description Formaldehyde in parts per billion. */
      formaldehydePpb?: number
      /** @description Relative humidity at the formaldehyde sensor in per cent. */
      formaldehydeHumidityPercent?: number
      /** @description Temperature at the formaldehyde sensor in degrees Celsius. */
      formaldehydeTemperatureC?: number
      /** @description Index of volatile organic compounds, as defined by the sensor's manufacturer. */
      vocIndex?: number
      /** @description Index of nitrogen oxides, as defined by the sensor's manufacturer. */
      noxIndex?: number
    }
    /**
     * @description Measurements of a Meshtastic node's power sensor.
     * @example {
     *       "channel1VoltageMv": 5012,
     *       "channel1CurrentMa": 84
     *     }
     */
    MeshtasticPower: {
      /** @description Voltage of channel 1 in millivolts. */
      channel1VoltageMv?: number
      /** @description Current of channel 1 in milliamperes. */
      channel1CurrentMa?: number
      /** @description Voltage of channel 2 in millivolts. */
      channel2VoltageMv?: number
      /** @description Current of channel 2 in milliamperes. */
      channel2CurrentMa?: number
      /** @description Voltage of channel 3 in millivolts. */
      channel3VoltageMv?: number
      /** @description Current of channel 3 in milliamperes. */
      channel3CurrentMa?: number
      /** @description Voltage of channel 4 in millivolts. */
      channel4VoltageMv?: number
      /** @description Current of channel 4 in milliamperes. */
      channel4CurrentMa?: number
      /** @description Voltage of channel 5 in millivolts. */
      channel5VoltageMv?: number
      /** @description Current of channel 5 in milliamperes. */
      channel5CurrentMa?: number
      /** @description Voltage of channel 6 in millivolts. */
      channel6VoltageMv?: number
      /** @description Current of channel 6 in milliamperes. */
      channel6CurrentMa?: number
      /** @description Voltage of channel 7 in millivolts. */
      channel7VoltageMv?: number
      /** @description Current of channel 7 in milliamperes. */
      channel7CurrentMa?: number
      /** @description Voltage of channel 8 in millivolts. */
      channel8VoltageMv?: number
      /** @description Current of channel 8 in milliamperes. */
      channel8CurrentMa?: number
    }
    /**
     * @description Statistics of a Meshtastic node since it started. The firmware does not send values of 0.
     * @example {
     *       "uptimeS": 100,
     *       "channelUtilizationPercent": 3,
     *       "packetsSent": 10,
     *       "packetsReceived": 20,
     *       "nodesOnline": 5
     *     }
     */
    MeshtasticLocalStats: {
      /**
       * Format: int64
       * @description Time since the node started, in seconds.
       */
      uptimeS?: number
      /** @description Share of the last minute in which the channel was busy, in per cent. */
      channelUtilizationPercent?: number
      /** @description Share of the last hour in which the node transmitted, in per cent. */
      airtimePercent?: number
      /**
       * Format: int64
       * @description Number of packets sent.
       */
      packetsSent?: number
      /**
       * Format: int64
       * @description Number of packets received, good and bad.
       */
      packetsReceived?: number
      /**
       * Format: int64
       * @description Number of packets received that were malformed.
       */
      packetsReceivedBad?: number
      /**
       * Format: int64
       * @description Number of packets received more than once.
       */
      duplicatesReceived?: number
      /**
       * Format: int64
       * @description Number of packets sent for other nodes.
       */
      packetsRelayed?: number
      /**
       * Format: int64
       * @description Number of packets that the node did not relay because another node was faster.
       */
      relaysCancelled?: number
      /**
       * Format: int64
       * @description Number of packets not sent because the queue was full.
       */
      packetsDropped?: number
      /**
       * Format: int64
       * @description Number of nodes heard in the last two hours.
       */
      nodesOnline?: number
      /**
       * Format: int64
       * @description Number of nodes that the node knows.
       */
      nodesTotal?: number
      /**
       * Format: int64
       * @description Size of the heap in bytes.
       */
      heapTotalBytes?: number
      /**
       * Format: int64
       * @description Free part of the heap in bytes.
       */
      heapFreeBytes?: number
      /** @description Noise on the channel in dBm. */
      noiseFloorDbm?: number
    }
    /**
     * @description Measurements of a person who wears a Meshtastic node.
     * @example {
     *       "heartRateBpm": 64,
     *       "oxygenSaturationPercent": 98,
     *       "bodyTemperatureC": 36.6
     *     }
     */
    MeshtasticHealth: {
      /**
       * Format: int64
       * @description Heart rate in beats per minute.
       */
      heartRateBpm?: number
      /**
       * Format: int64
       * @description Oxygen saturation of the blood (SpO2) in per cent.
       */
      oxygenSaturationPercent?: number
      /** @description Body temperature in degrees Celsius. */
      bodyTemperatureC?: number
    }
    /**
     * @description State of the Linux computer that a Meshtastic node runs on. The firmware does not send an uptime or a load of 0.
     * @example {
     *       "uptimeS": 86400,
     *       "freeMemoryBytes": 268435456,
     *       "freeDisk1Bytes": 8589934592,
     *       "load1": 0.42
     *     }
     */
    MeshtasticHost: {
      /**
       * Format: int64
       * @description Time since the computer started, in seconds.
       */
      uptimeS?: number
      /**
       * Format: int64
       * @description Free memory in bytes.
       */
      freeMemoryBytes?: number
      /**
       * Format: int64
       * @description Free space of the root file system in bytes.
       */
      freeDisk1Bytes?: number
      /**
       * Format: int64
       * @description Free space of the second file system in bytes.
       */
      freeDisk2Bytes?: number
      /**
       * Format: int64
       * @description Free space of the third file system in bytes.
       */
      freeDisk3Bytes?: number
      /** @description Average number of running processes in the last one minute. */
      load1?: number
      /** @description Average number of running processes in the last five minutes. */
      load5?: number
      /** @description Average number of running processes in the last fifteen minutes. */
      load15?: number
      /** @description Text that the owner of the computer chose. */
      text?: string
    }
    /**
     * @description Statistics of a Meshtastic node that limits the traffic of its mesh. The firmware does not send values of 0.
     * @example {
     *       "packetsInspected": 812,
     *       "positionsDropped": 34
     *     }
     */
    MeshtasticTraffic: {
      /**
       * Format: int64
       * @description Number of packets inspected.
       */
      packetsInspected?: number
      /**
       * Format: int64
       * @description Number of repeated positions dropped.
       */
      positionsDropped?: number
      /**
       * Format: int64
       * @description Number of requests for node information that the node answered itself.
       */
      nodeInfosAnswered?: number
      /**
       * Format: int64
       * @description Number of packets dropped because their sender sent too many.
       */
      packetsOverRateDropped?: number
      /**
       * Format: int64
       * @description Number of packets dropped because they could not be decrypted.
       */
      packetsUnknownDropped?: number
      /**
       * Format: int64
       * @description Number of packets that were not relayed because they had no hops left.
       */
      packetsWithoutHops?: number
      /**
       * Format: int64
       * @description Number of times that relaying a packet did not use up a hop.
       */
      hopsPreserved?: number
    }
    /**
     * @description State of a Meshtastic node's mobile connection.
     * @example {
     *       "rsrpDbm": -98,
     *       "rsrqDb": -11.5,
     *       "band": 20,
     *       "accessTechnology": 7
     *     }
     */
    MeshtasticCellular: {
      /** @description Reference signal received power (RSRP) in dBm. */
      rsrpDbm?: number
      /** @description Reference signal received quality (RSRQ) in dB. */
      rsrqDb?: number
      /**
       * Format: int64
       * @description Number of the frequency band.
       */
      band?: number
      /**
       * Format: int64
       * @description Number of the access technology. 7 is LTE (E-UTRAN).
       */
      accessTechnology?: number
      /**
       * Format: int64
       * @description Supply voltage of the modem in millivolts.
       */
      modemVoltageMv?: number
      /** @description Name or number of the mobile operator. */
      operatorName?: string
    }
    /**
     * @description A reaction of a Meshtastic node to a packet ("tapback").
     * @example {
     *       "type": "meshtastic-reaction",
     *       "text": "👍",
     *       "replyId": 16909060
     *     }
     */
    MeshtasticReaction: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-reaction'
      /** @description The reaction, usually one emoji. */
      text: string
      /**
       * Format: int64
       * @description Id of the packet that this is a reaction to.
       */
      replyId: number
    }
    /**
     * @description A place that a Meshtastic node shares.
     * @example {
     *       "type": "meshtastic-waypoint",
     *       "id": 7,
     *       "latitude": 35.6812,
     *       "longitude": 139.7671,
     *       "name": "Camp",
     *       "icon": "⛺",
     *       "expiresAt": "2026-12-01T00:00:00.000Z"
     *     }
     */
    MeshtasticWaypoint: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-waypoint'
      /**
       * Format: int64
       * @description Id of the waypoint. The same id replaces the waypoint.
       */
      id: number
      /** @description Latitude in degrees, north positive. */
      latitude?: number
      /** @description Longitude in degrees, east positive. */
      longitude?: number
      /** @description Name of the place. */
      name?: string
      /** @description Description of the place. */
      description?: string
      /** @description Emoji for the place. */
      icon?: string
      /**
       * Format: date-time
       * @description Time from which the waypoint is not shown, RFC 3339 UTC. A time in the past deletes it. Absent if it does not expire.
       */
      expiresAt?: string
      /** @description Address of the only node that may change the waypoint. Absent if every node may. */
      lockedTo?: string
    }
    /**
     * @description Number of devices that a Meshtastic node detected nearby.
     * @example {
     *       "type": "meshtastic-paxcounter",
     *       "wifiDevices": 12,
     *       "bleDevices": 31,
     *       "uptimeS": 3600
     *     }
     */
    MeshtasticPaxcounter: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-paxcounter'
      /**
       * Format: int64
       * @description Number of devices with Wi-Fi.
       */
      wifiDevices: number
      /**
       * Format: int64
       * @description Number of devices with Bluetooth Low Energy.
       */
      bleDevices: number
      /**
       * Format: int64
       * @description Time since the node started, in seconds.
       */
      uptimeS?: number
    }
    /**
     * @description Message of a Meshtastic server that stores messages for nodes out of reach (`router-`), or a request to one (`client-`). A stored text
     *     has the node that wrote it as its source.
     * @example {
     *       "type": "meshtastic-store-forward",
     *       "kind": "router-text-broadcast",
     *       "text": "Hello",
     *       "originalId": 16909060
     *     }
     * @example {
     *       "type": "meshtastic-store-forward",
     *       "kind": "router-heartbeat",
     *       "heartbeat": {
     *         "periodS": 900,
     *         "secondary": false
     *       }
     *     }
     */
    MeshtasticStoreForward: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-store-forward'
      /**
       * @description Kind of the message. `router-text-direct` and `router-text-broadcast` contain a stored text.
       * @enum {string}
       */
      kind:
        | 'router-error'
        | 'router-heartbeat'
        | 'router-ping'
        | 'router-pong'
        | 'router-busy'
        | 'router-history'
        | 'router-stats'
        | 'router-text-direct'
        | 'router-text-broadcast'
        | 'client-error'
        | 'client-history'
        | 'client-stats'
        | 'client-ping'
        | 'client-pong'
        | 'client-abort'
      /** @description The stored text. */
      text?: string
      /**
       * Format: int64
       * @description Id of the packet that contained the stored text.
       */
      originalId?: number
      statistics?: components['schemas']['MeshtasticStoreStatistics']
      history?: components['schemas']['MeshtasticStoreHistory']
      heartbeat?: components['schemas']['MeshtasticStoreHeartbeat']
    }
    /**
     * @description Statistics of a server that stores messages. The firmware does not send values of 0.
     * @example {
     *       "messagesTotal": 1204,
     *       "messagesSaved": 300,
     *       "messagesMax": 3000,
     *       "uptimeS": 86400
     *     }
     */
    MeshtasticStoreStatistics: {
      /**
       * Format: int64
       * @description Number of messages that the server has received.
       */
      messagesTotal?: number
      /**
       * Format: int64
       * @description Number of messages stored now.
       */
      messagesSaved?: number
      /**
       * Format: int64
       * @description Maximum number of stored messages.
       */
      messagesMax?: number
      /**
       * Format: int64
       * @description Time since the server started, in seconds.
       */
      uptimeS?: number
      /**
       * Format: int64
       * @description Number of requests.
       */
      requests?: number
      /**
       * Format: int64
       * @description Number of requests for stored messages.
       */
      historyRequests?: number
      /** @description Whether the server announces itself regularly. */
      sendsHeartbeat?: boolean
      /**
       * Format: int64
       * @description Maximum number of messages in an answer.
       */
      returnMax?: number
      /**
       * Format: int64
       * @description Maximum age of messages in an answer, in minutes.
       */
      returnWindowMinutes?: number
    }
    /**
     * @description Request for stored messages, or the announcement of the answer. The firmware does not send values of 0.
     * @example {
     *       "messages": 12,
     *       "windowMs": 14400000
     *     }
     */
    MeshtasticStoreHistory: {
      /**
       * Format: int64
       * @description Number of messages that follow.
       */
      messages?: number
      /**
       * Format: int64
       * @description Maximum age of the messages, in milliseconds.
       */
      windowMs?: number
      /**
       * Format: int64
       * @description Index of the last message that was sent before.
       */
      lastRequest?: number
    }
    /**
     * @description Announcement of a server that stores messages.
     * @example {
     *       "periodS": 900,
     *       "secondary": false
     *     }
     */
    MeshtasticStoreHeartbeat: {
      /**
       * Format: int64
       * @description Time between two announcements, in seconds.
       */
      periodS: number
      /** @description Whether another server of the mesh has priority. */
      secondary: boolean
    }
    /**
     * @description Route of a packet through a Meshtastic mesh. In a request, from the source of the message towards its destination, as far as it was
     *     when it was received. In an answer (`requestId` of the packet), from the node that asked to the source of the message, and back.
     * @example {
     *       "type": "meshtastic-traceroute",
     *       "route": [
     *         {
     *           "node": "!0badcafe",
     *           "snrDb": 6.25
     *         }
     *       ],
     *       "arrivalSnrDb": -3.5,
     *       "routeBack": [],
     *       "returnSnrDb": 5.75
     *     }
     */
    MeshtasticTraceroute: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-traceroute'
      /** @description Nodes that forwarded the request, in order. */
      route: components['schemas']['MeshtasticHop'][]
      /** @description Signal-to-noise ratio of the request at its destination, in dB. */
      arrivalSnrDb?: number
      /** @description Nodes that forwarded the answer, in order. */
      routeBack?: components['schemas']['MeshtasticHop'][]
      /** @description Signal-to-noise ratio of the answer at the node that asked, in dB. */
      returnSnrDb?: number
    }
    /**
     * @description A node that forwarded a packet.
     * @example {
     *       "node": "!0badcafe",
     *       "snrDb": 6.25
     *     }
     */
    MeshtasticHop: {
      /** @description Address of the node. Absent if the node did not add itself to the route. */
      node?: string
      /** @description Signal-to-noise ratio of the packet at this node, in dB. */
      snrDb?: number
    }
    /**
     * @description Nodes that a Meshtastic node hears directly.
     * @example {
     *       "type": "meshtastic-neighbor-info",
     *       "node": "!a1b2c3d4",
     *       "intervalS": 14400,
     *       "neighbors": [
     *         {
     *           "node": "!0badcafe",
     *           "snrDb": 6.25
     *         }
     *       ]
     *     }
     */
    MeshtasticNeighborInfo: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-neighbor-info'
      /** @description Address of the node that hears the others. */
      node: string
      /** @description Address of the node that sent the list last. */
      lastSentBy?: string
      /**
       * Format: int64
       * @description Time between two reports, in seconds.
       */
      intervalS?: number
      /** @description The nodes that it hears. */
      neighbors: components['schemas']['MeshtasticNeighbor'][]
    }
    /**
     * @description A node that another node hears directly.
     * @example {
     *       "node": "!0badcafe",
     *       "snrDb": 6.25
     *     }
     */
    MeshtasticNeighbor: {
      /** @description Address of the neighbour. */
      node: string
      /** @description Signal-to-noise ratio of the last packet from the neighbour, in dB. */
      snrDb?: number
    }
    /**
     * @description Status of a TWELITE with App_Twelite.
     * @example {
     *       "type": "twelite-status",
     *       "serial": "8201015A",
     *       "timestampS": 14.265625,
     *       "relays": 0,
     *       "supplyMv": 3118,
     *       "periodic": true,
     *       "inputs": {
     *         "DI1": true,
     *         "DI2": false,
     *         "DI3": false,
     *         "DI4": false
     *       },
     *       "inputMask": 3,
     *       "analogMv": {
     *         "AI1": 28
     *       }
     *     }
     */
    TweliteStatus: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-status'
      /** @description Serial number of the sender. */
      serial: string
      /** @description Clock of the sender in seconds. It wraps about every 17 minutes. */
      timestampS: number
      /** @description Number of times the packet was relayed. */
      relays: number
      /** @description Supply voltage in millivolts. */
      supplyMv: number
      /** @description Whether the status was sent by timer. False if an input changed. */
      periodic: boolean
      /** @description State of each digital input, `DI1` to `DI4`. True is on (low level). */
      inputs: {
        [key: string]: boolean
      }
      /** @description Bit mask of the inputs that changed, as sent. Bit 0 is DI1. */
      inputMask: number
      /** @description Voltage of each analog input in use, `AI1` to `AI4`, in millivolts. */
      analogMv: {
        [key: string]: number
      }
    }
    /**
     * @description Status of a TWELITE with App_IO.
     * @example {
     *       "type": "twelite-io-status",
     *       "serial": "8201015A",
     *       "timestampS": 255.140625,
     *       "relays": 0,
     *       "inputs": {
     *         "DI1": true,
     *         "DI2": false
     *       },
     *       "inputMask": 1,
     *       "interruptMask": 1
     *     }
     */
    TweliteIoStatus: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-io-status'
      /** @description Serial number of the sender. */
      serial: string
      /** @description Clock of the sender in seconds. It wraps about every 17 minutes. */
      timestampS: number
      /** @description Number of times the packet was relayed. */
      relays: number
      /** @description State of each digital input, `DI1` to `DI12`. True is on (low level). */
      inputs: {
        [key: string]: boolean
      }
      /** @description Bit mask of the inputs that changed, as sent. Bit 0 is DI1. */
      inputMask: number
      /** @description Bit mask of the inputs that caused an interrupt, as sent. Bit 0 is DI1. */
      interruptMask: number
    }
    /**
     * @description Sensor data of a TWELITE PAL, CUE or ARIA. A value that the node did not send, or could not measure, is absent.
     * @example {
     *       "type": "twelite-pal",
     *       "board": 2,
     *       "product": "ambient",
     *       "supplyMv": 3100,
     *       "analogMv": {
     *         "AI1": 1010
     *       },
     *       "temperatureC": 24.57,
     *       "humidityPercent": 50,
     *       "illuminanceLux": 291
     *     }
     * @example {
     *       "type": "twelite-pal",
     *       "board": 1,
     *       "product": "open-close",
     *       "supplyMv": 3010,
     *       "analogMv": {
     *         "AI1": 1234
     *       },
     *       "magnet": {
     *         "state": 1,
     *         "changed": true
     *       }
     *     }
     * @example {
     *       "type": "twelite-pal",
     *       "board": 5,
     *       "product": "cue",
     *       "supplyMv": 3350,
     *       "analogMv": {
     *         "AI1": 1432
     *       },
     *       "magnet": {
     *         "state": 0,
     *         "changed": true
     *       },
     *       "event": {
     *         "source": 4,
     *         "code": 16,
     *         "name": "move",
     *         "parameter": 0
     *       },
     *       "acceleration": {
     *         "samplingHz": 100,
     *         "samples": [
     *           {
     *             "xMilliG": 392,
     *             "yMilliG": -800,
     *             "zMilliG": 240
     *           }
     *         ]
     *       },
     *       "other": [
     *         {
     *           "source": 52,
     *           "extension": 0,
     *           "data": "040281"
     *         }
     *       ]
     *     }
     */
    TwelitePal: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-pal'
      /** @description Number of the sensor board. */
      board: number
      /**
       * @description Product with this board. Absent if the board is unknown.
       * @enum {string}
       */
      product?: 'open-close' | 'ambient' | 'motion' | 'notice' | 'cue' | 'aria'
      /** @description Supply voltage in millivolts. */
      supplyMv?: number
      /** @description Voltage of each analog input, `AI1` to `AI4`, in millivolts. */
      analogMv?: {
        [key: string]: number
      }
      /** @description Temperature in degrees Celsius. */
      temperatureC?: number
      /** @description Relative humidity in percent. */
      humidityPercent?: number
      /**
       * Format: int64
       * @description Illuminance in lux.
       */
      illuminanceLux?: number
      magnet?: components['schemas']['TweliteMagnet']
      acceleration?: components['schemas']['TweliteAcceleration']
      event?: components['schemas']['TwelitePalEvent']
      digital?: components['schemas']['TweliteDigital']
      /** @description Sensors that the node could not read. */
      failures?: components['schemas']['TwelitePalFailure'][]
      /** @description Sensor data of other types, as sent. */
      other?: components['schemas']['TwelitePalData'][]
    }
    /**
     * @description Magnet sensor of a TWELITE.
     * @example {
     *       "state": 1,
     *       "changed": true
     *     }
     */
    TweliteMagnet: {
      /** @description 0 means no magnet near the sensor, 1 a magnet with its north pole, 2 one with its south pole. */
      state: number
      /** @description Whether the node sent this because the state changed. False if it was sent by timer. */
      changed: boolean
    }
    /**
     * @description Acceleration measured by a TWELITE.
     * @example {
     *       "samplingHz": 25,
     *       "samples": [
     *         {
     *           "xMilliG": 16,
     *           "yMilliG": -8,
     *           "zMilliG": 992
     *         }
     *       ]
     *     }
     */
    TweliteAcceleration: {
      /** @description Sampling rate in hertz, if the node sends it. */
      samplingHz?: number
      /** @description Samples, the oldest first. */
      samples: components['schemas']['TweliteAccelerationSample'][]
    }
    /**
     * @description Acceleration of each axis in thousandths of standard gravity (0.00980665 m/s²).
     * @example {
     *       "xMilliG": 16,
     *       "yMilliG": -8,
     *       "zMilliG": 992
     *     }
     */
    TweliteAccelerationSample: {
      /** @description Acceleration of the x axis. */
      xMilliG: number
      /** @description Acceleration of the y axis. */
      yMilliG: number
      /** @description Acceleration of the z axis. */
      zMilliG: number
    }
    /**
     * @description What made a TWELITE PAL or CUE send a packet.
     * @example {
     *       "source": 4,
     *       "code": 16,
     *       "name": "move",
     *       "parameter": 0
     *     }
     */
    TwelitePalEvent: {
      /** @description Data type that caused the event. 4 is acceleration, 53 the timer. */
      source: number
      /** @description Number of the event. */
      code: number
      /** @description Name of an acceleration event: `dice-1` to `dice-6`, `shake` or `move`. Absent for other events. */
      name?: string
      /** @description Parameter of the event. 0 if it has none. */
      parameter: number
    }
    /**
     * @description Levels of digital pins of a TWELITE PAL.
     * @example {
     *       "count": 8,
     *       "bits": 5
     *     }
     */
    TweliteDigital: {
      /** @description Number of pins. */
      count: number
      /**
       * Format: int64
       * @description Levels as sent. Bit 0 is the first pin.
       */
      bits: number
    }
    /**
     * @description A sensor that a TWELITE PAL could not read.
     * @example {
     *       "source": 1,
     *       "name": "temperature",
     *       "code": 1
     *     }
     */
    TwelitePalFailure: {
      /** @description Data type of the sensor. */
      source: number
      /** @description Name of the data type, for example `temperature`. Absent if it is unknown. */
      name?: string
      /** @description Error code, as sent. */
      code: number
    }
    /**
     * @description Sensor data of a TWELITE PAL that the driver does not decode.
     * @example {
     *       "source": 52,
     *       "extension": 0,
     *       "data": "040281"
     *     }
     */
    TwelitePalData: {
      /** @description Data type. 52 are the properties of the packet. */
      source: number
      /** @description Extension byte of the data. */
      extension: number
      /** @description Data as hexadecimal digits. */
      data: string
    }
    /**
     * @description Sensor data of a TWELITE with App_Tag. A value that the node did not send, or could not measure, is absent.
     * @example {
     *       "type": "twelite-tag",
     *       "sensorType": 49,
     *       "sensor": "SHT21",
     *       "supplyMv": 3330,
     *       "analogMv": {
     *         "ADC1": 2301,
     *         "ADC2": 2467
     *       },
     *       "temperatureC": 23.15,
     *       "humidityPercent": 48.2
     *     }
     * @example {
     *       "type": "twelite-tag",
     *       "sensorType": 16,
     *       "sensor": "analog",
     *       "supplyMv": 3330,
     *       "analogMv": {
     *         "ADC1": 2301,
     *         "ADC2": 2467
     *       },
     *       "pulseCounts": {
     *         "P0": 0,
     *         "P1": 0
     *       }
     *     }
     */
    TweliteTag: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-tag'
      /** @description Type of the sensor. */
      sensorType: number
      /** @description Name of the sensor or mode, for example `SHT21`. Absent if the type is unknown. */
      sensor?: string
      /** @description Supply voltage in millivolts. */
      supplyMv?: number
      /** @description Voltage of each analog input, `ADC1` to `ADC4`, in millivolts. */
      analogMv?: {
        [key: string]: number
      }
      /** @description Temperature in degrees Celsius. */
      temperatureC?: number
      /** @description Relative humidity in percent. */
      humidityPercent?: number
      /** @description Air pressure in hectopascals. */
      pressureHpa?: number
      /**
       * Format: int64
       * @description Illuminance in lux.
       */
      illuminanceLux?: number
      acceleration?: components['schemas']['TweliteAcceleration']
      rotation?: components['schemas']['TweliteRotation']
      color?: components['schemas']['TweliteColor']
      /** @description Counts of the pulse inputs, `P0` and `P1`. They wrap at 65536. */
      pulseCounts?: {
        [key: string]: number
      }
      button?: components['schemas']['TweliteButton']
    }
    /**
     * @description Rotation measured by a TWELITE with App_Tag, in degrees per second.
     * @example {
     *       "rollDps": 0,
     *       "pitchDps": -12,
     *       "yawDps": 90
     *     }
     */
    TweliteRotation: {
      /** @description Rotation about the roll axis. */
      rollDps: number
      /** @description Rotation about the pitch axis. */
      pitchDps: number
      /** @description Rotation about the yaw axis. */
      yawDps: number
    }
    /**
     * @description Light measured by a colour sensor at a TWELITE with App_Tag, as counts without unit.
     * @example {
     *       "red": 120,
     *       "green": 98,
     *       "blue": 77,
     *       "infrared": 15
     *     }
     */
    TweliteColor: {
      /** @description Red light. */
      red: number
      /** @description Green light. */
      green: number
      /** @description Blue light. */
      blue: number
      /** @description Infrared light. */
      infrared: number
    }
    /**
     * @description Buttons at a TWELITE with App_Tag.
     * @example {
     *       "mode": 0,
     *       "periodic": false,
     *       "inputs": {
     *         "DI1": true,
     *         "DI2": false,
     *         "DI3": false,
     *         "DI4": false
     *       }
     *     }
     */
    TweliteButton: {
      /** @description Mode of the node, as sent. */
      mode: number
      /** @description Whether the packet was sent by timer. */
      periodic: boolean
      /** @description State of each digital input, `DI1` to `DI4`. True is pressed (low level). */
      inputs: {
        [key: string]: boolean
      }
    }
    /**
     * @description An APRS position report.
     * @example {
     *       "type": "aprs-position",
     *       "latitude": 60.1699,
     *       "longitude": 24.9384,
     *       "symbol": "/>",
     *       "messaging": true
     *     }
     * @example {
     *       "type": "aprs-position",
     *       "latitude": 49.058333,
     *       "longitude": -72.029167,
     *       "symbol": "/_",
     *       "messaging": false,
     *       "weather": {
     *         "windDirectionDegrees": 220,
     *         "windSpeedMps": 1.8,
     *         "windGustMps": 2.2,
     *         "temperatureC": 25,
     *         "humidityPercent": 50,
     *         "pressureHpa": 990,
     *         "software": "wRSW"
     *       }
     *     }
     * @example {
     *       "type": "aprs-position",
     *       "latitude": 60.475167,
     *       "longitude": 25.094667,
     *       "symbol": "/>",
     *       "messaging": false,
     *       "telemetry": {
     *         "sequence": 86,
     *         "analog": {
     *           "A1": 3328,
     *           "A2": 0,
     *           "A3": 5328
     *         }
     *       },
     *       "comment": "comment"
     *     }
     */
    AprsPosition: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-position'
      /** @description Latitude in degrees, north positive. */
      latitude: number
      /** @description Longitude in degrees, east positive. */
      longitude: number
      /** @description APRS symbol table and symbol code. */
      symbol: string
      /** @description Number of low digits of the position that the sender omitted. */
      ambiguityDigits?: number
      /** @description Direction of travel in degrees, clockwise from north. */
      courseDegrees?: number
      /** @description Speed in kilometres per hour. */
      speedKmh?: number
      /** @description Altitude in metres. */
      altitudeM?: number
      /** @description Radio range of the station in kilometres, as it states it. */
      rangeKm?: number
      phg?: components['schemas']['AprsPhg']
      dfs?: components['schemas']['AprsDfs']
      bearing?: components['schemas']['AprsBearing']
      weather?: components['schemas']['AprsWeather']
      telemetry?: components['schemas']['AprsTelemetryValues']
      /** @description Time as sent, for example 092345z. It does not contain the year. */
      timestamp?: string
      /** @description Whether the station accepts messages. */
      messaging: boolean
      /** @description Manufacturer and model of the radio, from the type code of a Mic-E report. */
      device?: string
      /** @description Comment of the report. */
      comment?: string
    }
    /**
     * @description An APRS object, which a station puts on the map.
     * @example {
     *       "type": "aprs-object",
     *       "name": "LEADER",
     *       "alive": true,
     *       "timestamp": "092345z",
     *       "latitude": 49.058333,
     *       "longitude": -72.029167,
     *       "symbol": "/>",
     *       "courseDegrees": 88,
     *       "speedKmh": 66.7,
     *       "comment": "Hi"
     *     }
     */
    AprsObject: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-object'
      /** @description Name of the object. */
      name: string
      /** @description False if the sender removes the object from the map. */
      alive: boolean
      /** @description Latitude in degrees, north positive. */
      latitude: number
      /** @description Longitude in degrees, east positive. */
      longitude: number
      /** @description APRS symbol table and symbol code. */
      symbol: string
      /** @description Number of low digits of the position that the sender omitted. */
      ambiguityDigits?: number
      /** @description Direction of travel in degrees, clockwise from north. */
      courseDegrees?: number
      /** @description Speed in kilometres per hour. */
      speedKmh?: number
      /** @description Altitude in metres. */
      altitudeM?: number
      /** @description Radio range of the station in kilometres, as it states it. */
      rangeKm?: number
      phg?: components['schemas']['AprsPhg']
      dfs?: components['schemas']['AprsDfs']
      bearing?: components['schemas']['AprsBearing']
      weather?: components['schemas']['AprsWeather']
      telemetry?: components['schemas']['AprsTelemetryValues']
      /** @description Time as sent, for example 092345z. It does not contain the year. */
      timestamp?: string
      /** @description Comment of the report. */
      comment?: string
    }
    /**
     * @description An APRS item, which is an object without a time.
     * @example {
     *       "type": "aprs-item",
     *       "name": "AID #2",
     *       "alive": true,
     *       "latitude": 49.058333,
     *       "longitude": -72.029167,
     *       "symbol": "/A"
     *     }
     */
    AprsItem: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-item'
      /** @description Name of the item. */
      name: string
      /** @description False if the sender removes the item from the map. */
      alive: boolean
      /** @description Latitude in degrees, north positive. */
      latitude: number
      /** @description Longitude in degrees, east positive. */
      longitude: number
      /** @description APRS symbol table and symbol code. */
      symbol: string
      /** @description Number of low digits of the position that the sender omitted. */
      ambiguityDigits?: number
      /** @description Direction of travel in degrees, clockwise from north. */
      courseDegrees?: number
      /** @description Speed in kilometres per hour. */
      speedKmh?: number
      /** @description Altitude in metres. */
      altitudeM?: number
      /** @description Radio range of the station in kilometres, as it states it. */
      rangeKm?: number
      phg?: components['schemas']['AprsPhg']
      dfs?: components['schemas']['AprsDfs']
      bearing?: components['schemas']['AprsBearing']
      weather?: components['schemas']['AprsWeather']
      telemetry?: components['schemas']['AprsTelemetryValues']
      /** @description Comment of the report. */
      comment?: string
    }
    /**
     * @description Power, height, gain and directivity of an APRS station.
     * @example {
     *       "powerW": 49,
     *       "heightM": 6.1,
     *       "gainDb": 4,
     *       "omnidirectional": true
     *     }
     */
    AprsPhg: {
      /** @description Transmitter power in watts. */
      powerW: number
      /** @description Height of the antenna above average terrain, in metres. */
      heightM: number
      /** @description Gain of the antenna in decibels. */
      gainDb: number
      /** @description Whether the antenna has no direction. */
      omnidirectional: boolean
      /** @description Direction of a directional antenna in degrees, clockwise from north. */
      directionDegrees?: number
      /** @description Number of reports that the station transmits in an hour. */
      beaconsPerHour?: number
    }
    /**
     * @description Strength of a signal at an APRS station that searches for its source, and the antenna of the station.
     * @example {
     *       "strengthSPoints": 2,
     *       "heightM": 24.38,
     *       "gainDb": 6,
     *       "omnidirectional": true
     *     }
     */
    AprsDfs: {
      /** @description Signal strength in S-points. 0 means that the station does not hear the signal. */
      strengthSPoints: number
      /** @description Height of the antenna above average terrain, in metres. */
      heightM: number
      /** @description Gain of the antenna in decibels. */
      gainDb: number
      /** @description Whether the antenna has no direction. */
      omnidirectional: boolean
      /** @description Direction of a directional antenna in degrees, clockwise from north. */
      directionDegrees?: number
    }
    /**
     * @description Bearing that an APRS direction finding station reports.
     * @example {
     *       "bearingDegrees": 270,
     *       "hitEighths": 7,
     *       "rangeKm": 6.4,
     *       "widthDegrees": 1
     *     }
     */
    AprsBearing: {
      /** @description Direction of the signal in degrees, clockwise from north. */
      bearingDegrees: number
      /** @description Share of measurements with this bearing, in eighths. 0 means that the bearing is useless. Absent if a person entered the bearing. */
      hitEighths?: number
      /** @description Range of the bearing in kilometres. */
      rangeKm: number
      /** @description Accuracy of the bearing in degrees. Absent if the bearing is useless. */
      widthDegrees?: number
    }
    /**
     * @description Weather that an APRS station measured. Values that it did not send are absent.
     * @example {
     *       "windDirectionDegrees": 220,
     *       "windSpeedMps": 1.8,
     *       "windGustMps": 2.2,
     *       "temperatureC": 25,
     *       "humidityPercent": 50,
     *       "pressureHpa": 990
     *     }
     */
    AprsWeather: {
      /** @description Direction from which the wind comes, in degrees, clockwise from north. */
      windDirectionDegrees?: number
      /** @description Sustained wind speed in metres per second. */
      windSpeedMps?: number
      /** @description Peak wind speed of the last five minutes, in metres per second. */
      windGustMps?: number
      /** @description Temperature in degrees Celsius. */
      temperatureC?: number
      /** @description Relative humidity in per cent. */
      humidityPercent?: number
      /** @description Barometric pressure in hectopascals. */
      pressureHpa?: number
      /** @description Rainfall in the last hour, in millimetres. */
      rainfall1hMm?: number
      /** @description Rainfall in the last 24 hours, in millimetres. */
      rainfall24hMm?: number
      /** @description Rainfall since midnight, in millimetres. */
      rainfallSinceMidnightMm?: number
      /** @description Raw count of the rain gauge. */
      rainCounter?: number
      /** @description Snowfall in the last 24 hours, in millimetres. */
      snowfall24hMm?: number
      /** @description Solar irradiance in watts per square metre. */
      irradianceWm2?: number
      /** @description Water level above flood stage or mean tide, in metres. */
      waterLevelM?: number
      /** @description Radiation in nanosieverts per hour. */
      radiationNsvph?: number
      /** @description Battery voltage in millivolts. */
      voltageMv?: number
      /** @description Indoor temperature in degrees Celsius. */
      indoorTemperatureC?: number
      /** @description Indoor relative humidity in per cent. */
      indoorHumidityPercent?: number
      /** @description Code of the software and of the weather unit, as sent. */
      software?: string
    }
    /**
     * @description An APRS weather report without a position.
     * @example {
     *       "type": "aprs-weather",
     *       "timestamp": "10090556",
     *       "weather": {
     *         "windDirectionDegrees": 220,
     *         "windSpeedMps": 1.8,
     *         "temperatureC": 25
     *       }
     *     }
     */
    AprsWeatherReport: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-weather'
      /** @description Month, day, hour and minute as sent, for example 10090556. */
      timestamp?: string
      weather: components['schemas']['AprsWeather']
      telemetry?: components['schemas']['AprsTelemetryValues']
      /** @description Comment of the report. */
      comment?: string
    }
    /**
     * @description Telemetry that an APRS station sends in the comment of a report.
     * @example {
     *       "sequence": 86,
     *       "analog": {
     *         "A1": 3328,
     *         "A2": 0,
     *         "A3": 5328
     *       }
     *     }
     */
    AprsTelemetryValues: {
      /** @description Number of the report. Absent if the sender does not number its reports. */
      sequence?: number
      /** @description Values as sent, by channel `A1` to `A5`. Channels without a value are absent. The station's equations, if it sends any, make measurements of them. */
      analog: {
        [key: string]: number
      }
      /** @description Bits by channel, `B1` to `B8`. */
      digital?: {
        [key: string]: boolean
      }
    }
    /**
     * @description An APRS telemetry report.
     * @example {
     *       "type": "aprs-telemetry",
     *       "sequence": 5,
     *       "analog": {
     *         "A1": 199,
     *         "A2": 0,
     *         "A3": 255,
     *         "A4": 73,
     *         "A5": 123
     *       },
     *       "digital": {
     *         "B1": false,
     *         "B2": true,
     *         "B3": true,
     *         "B4": false,
     *         "B5": true,
     *         "B6": false,
     *         "B7": false,
     *         "B8": true
     *       }
     *     }
     */
    AprsTelemetry: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-telemetry'
      /** @description Number of the report. Absent if the sender does not number its reports. */
      sequence?: number
      /** @description Values as sent, by channel `A1` to `A5`. Channels without a value are absent. The station's equations, if it sends any, make measurements of them. */
      analog: {
        [key: string]: number
      }
      /** @description Bits by channel, `B1` to `B8`. */
      digital?: {
        [key: string]: boolean
      }
      /** @description Comment of the report. */
      comment?: string
    }
    /**
     * @description Meaning of an APRS station's telemetry channels. A station sends names, units, equations and active levels in separate messages.
     * @example {
     *       "type": "aprs-telemetry-definition",
     *       "addressee": "N0QBF-11",
     *       "names": {
     *         "A1": "Battery",
     *         "A2": "Btemp",
     *         "B1": "Camra"
     *       }
     *     }
     * @example {
     *       "type": "aprs-telemetry-definition",
     *       "addressee": "N0QBF-11",
     *       "equations": {
     *         "A1": {
     *           "a": 0,
     *           "b": 5.2,
     *           "c": 0
     *         }
     *       }
     *     }
     */
    AprsTelemetryDefinition: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-telemetry-definition'
      /** @description Callsign of the station whose channels these are. */
      addressee: string
      /** @description Name of each channel, `A1` to `A5` and `B1` to `B8`. */
      names?: {
        [key: string]: string
      }
      /** @description Unit of each channel, `A1` to `A5`, and label of each bit, `B1` to `B8`. */
      units?: {
        [key: string]: string
      }
      /** @description Equation of each channel, `A1` to `A5`. */
      equations?: {
        [key: string]: components['schemas']['AprsTelemetryEquation']
      }
      /** @description Level at which each bit is active, `B1` to `B8`. */
      activeLevels?: {
        [key: string]: boolean
      }
      /** @description Title of the project. */
      project?: string
      /** @description Message number, chosen by the sender. Present if the sender requests an acknowledgement. */
      messageId?: string
    }
    /**
     * @description Coefficients of an APRS telemetry channel: the measurement is a·v² + b·v + c, where v is the value as sent.
     * @example {
     *       "a": 0,
     *       "b": 5.2,
     *       "c": 0
     *     }
     */
    AprsTelemetryEquation: {
      /** @description Coefficient of the square of the value. */
      a: number
      /** @description Coefficient of the value. */
      b: number
      /** @description Constant. */
      c: number
    }
    /**
     * @description An APRS status report.
     * @example {
     *       "type": "aprs-status",
     *       "text": "On the air"
     *     }
     * @example {
     *       "type": "aprs-status",
     *       "text": "My house",
     *       "locator": "IO91SX",
     *       "symbol": "/-"
     *     }
     */
    AprsStatus: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-status'
      /** @description Text of the status. */
      text: string
      /** @description Time as sent, for example 092345z. */
      timestamp?: string
      /** @description Maidenhead locator of the station. */
      locator?: string
      /** @description APRS symbol table and symbol code. */
      symbol?: string
      /** @description Direction of the antenna in degrees, clockwise from north. */
      beamHeadingDegrees?: number
      /** @description Effective radiated power in watts. */
      effectivePowerW?: number
    }
    /**
     * @description An APRS message from one station to another.
     * @example {
     *       "type": "aprs-message",
     *       "addressee": "JA1ZZZ-1",
     *       "text": "Hello",
     *       "messageId": "17"
     *     }
     */
    AprsMessage: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-message'
      /** @description Callsign of the station that the message is for. */
      addressee: string
      /** @description Text of the message. */
      text: string
      /** @description Message number, chosen by the sender. Present if the sender requests an acknowledgement. */
      messageId?: string
      /** @description Number of an earlier message to the sender that this message acknowledges. */
      replyAck?: string
    }
    /**
     * @description An APRS acknowledgement or rejection of a message.
     * @example {
     *       "type": "aprs-ack",
     *       "addressee": "JA1ZZZ-1",
     *       "messageId": "17",
     *       "rejected": false
     *     }
     */
    AprsAck: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-ack'
      /** @description Callsign of the station that sent the message. */
      addressee: string
      /** @description Number of the acknowledged or rejected message. */
      messageId: string
      /** @description Whether the message was rejected. */
      rejected: boolean
    }
    /**
     * @description An APRS bulletin or announcement to all stations.
     * @example {
     *       "type": "aprs-bulletin",
     *       "bulletin": "3",
     *       "announcement": false,
     *       "text": "Snow expected in Tampa"
     *     }
     */
    AprsBulletin: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-bulletin'
      /** @description Line of the bulletin, 0 to 9, or letter of the announcement, A to Z. */
      bulletin: string
      /** @description Whether it is an announcement. */
      announcement: boolean
      /** @description Name of the group that the bulletin is for. */
      group?: string
      /** @description Text of the bulletin. */
      text: string
      /** @description Message number, chosen by the sender. */
      messageId?: string
    }
    /**
     * @description Capabilities of an APRS station.
     * @example {
     *       "type": "aprs-capabilities",
     *       "capabilities": [
     *         {
     *           "name": "IGATE"
     *         },
     *         {
     *           "name": "MSG_CNT",
     *           "text": "43",
     *           "number": 43
     *         }
     *       ]
     *     }
     */
    AprsCapabilities: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-capabilities'
      /** @description Capabilities in the order in which they were sent. */
      capabilities: components['schemas']['AprsCapability'][]
    }
    /**
     * @description Capability of an APRS station.
     * @example {
     *       "name": "MSG_CNT",
     *       "text": "43",
     *       "number": 43
     *     }
     */
    AprsCapability: {
      /** @description Name of the capability. */
      name: string
      /** @description Value as sent, if the capability has one. */
      text?: string
      /** @description Value as a number, if the text is a number. */
      number?: number
    }
    /**
     * @description A sentence of a GPS receiver that an APRS station sends unchanged.
     * @example {
     *       "type": "aprs-nmea",
     *       "sentence": "GPRMC",
     *       "latitude": 33.823837,
     *       "longitude": -117.006202,
     *       "courseDegrees": 89.3,
     *       "speedKmh": 79.7,
     *       "fixedAt": "1999-10-29T06:39:09.000Z"
     *     }
     */
    AprsNmea: {
      /**
       * @description Type of the decoded content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-nmea'
      /** @description Name of the sentence. */
      sentence: string
      /** @description Name of the waypoint. */
      name?: string
      /** @description Latitude in degrees, north positive. */
      latitude?: number
      /** @description Longitude in degrees, east positive. */
      longitude?: number
      /** @description APRS symbol table and symbol code, if the destination names a symbol. */
      symbol?: string
      /** @description Direction of travel in degrees, clockwise from north. */
      courseDegrees?: number
      /** @description Speed in kilometres per hour. */
      speedKmh?: number
      /** @description Altitude above sea level in metres. */
      altitudeM?: number
      /**
       * Format: date-time
       * @description Time of the position fix, if the sentence has a date. RFC 3339 UTC.
       */
      fixedAt?: string
    }
    /**
     * @description Name of a driver. Each driver supports one radio family.
     * @example kiss
     * @enum {string}
     */
    DriverName: 'lines' | 'kiss' | 'xbee' | 'mysensors' | 'meshtastic' | 'meshcore' | 'twelite' | 'rylr'
    /**
     * @description Connection to the module.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0"
     *     }
     */
    LinkRequest: components['schemas']['SerialLinkRequest'] | components['schemas']['TcpLink']
    /**
     * @description Connection to the module, with all defaults filled in.
     * @example {
     *       "type": "tcp",
     *       "host": "127.0.0.1",
     *       "port": 8001
     *     }
     */
    Link: components['schemas']['SerialLink'] | components['schemas']['TcpLink']
    /**
     * @description A serial port. Defaults are 8N1, no flow control, and the driver's usual baud rate.
     *
     *     musen locks the port (`flock`), but the lock is advisory: a program that does not ask for it, such as `cat`, can still open the port and take
     *     bytes without any error here. Let no other program use the port.
     *
     *     `dtr` and `rts` set the control lines right after the open. The operating system raises both lines at the open, so a short pulse
     *     remains. Set them to `false` if a raised line holds the board in reset, selects a mode (M0 and M1 of EBYTE adapters), or keys a transmitter. A port
     *     without the line or mode that was asked for is `link-failed`.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0",
     *       "baudRate": 9600
     *     }
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0",
     *       "baudRate": 9600,
     *       "dtr": false,
     *       "rts": false,
     *       "lowLatency": true
     *     }
     */
    SerialLinkRequest: {
      /**
       * @description Link type, always `serial`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
      baudRate?: components['schemas']['BaudRate']
      dataBits?: components['schemas']['DataBits']
      parity?: components['schemas']['Parity']
      stopBits?: components['schemas']['StopBits']
      flowControl?: components['schemas']['FlowControl']
      /** @description Level of DTR while the port is open. Absent or `null`: raised, as the operating system does when it opens a port. */
      dtr?: boolean | null
      /** @description Level of RTS while the port is open. Absent or `null`: as for `dtr`. Not with `flowControl` `hardware`, which sets RTS. */
      rts?: boolean | null
      /**
       * @description Whether the adapter passes on received bytes at once. USB adapters of FTDI collect them for 16 ms otherwise. Absent or `null`: as the port
       *     is set. Linux only.
       */
      lowLatency?: boolean | null
    }
    /**
     * @description A serial port. musen locks it, but programs that do not ask for the lock can still open it and take bytes.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0",
     *       "baudRate": 9600,
     *       "dataBits": 8,
     *       "parity": "none",
     *       "stopBits": 1,
     *       "flowControl": "none"
     *     }
     */
    SerialLink: {
      /**
       * @description Link type, always `serial`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
      baudRate: components['schemas']['BaudRate']
      dataBits: components['schemas']['DataBits']
      parity: components['schemas']['Parity']
      stopBits: components['schemas']['StopBits']
      flowControl: components['schemas']['FlowControl']
      /** @description Level of DTR while the port is open. Absent: raised. */
      dtr?: boolean
      /** @description Level of RTS while the port is open. Absent: raised, or set by the flow control. */
      rts?: boolean
      /** @description Whether the adapter passes on received bytes at once. Absent: as the port is set. */
      lowLatency?: boolean
    }
    /**
     * @description Path of the serial device, in the form of the operating system that musen runs on: `/dev/ttyUSB0` on Linux, `/dev/cu.usbserial-1420` on macOS,
     *     `COM10` on Windows. The path of another system is refused (`link-invalid`). On Linux, a path in `/dev/serial/by-id/` stays the same when
     *     the module is unplugged and plugged in again.
     * @example /dev/ttyUSB0
     */
    SerialPath: string
    /**
     * Format: int32
     * @description Baud rate in bits per second.
     * @example 9600
     */
    BaudRate: number
    /**
     * @description Number of data bits.
     * @example 8
     * @enum {integer}
     */
    DataBits: 5 | 6 | 7 | 8
    /**
     * @description Parity bit.
     * @example none
     * @enum {string}
     */
    Parity: 'none' | 'even' | 'odd'
    /**
     * @description Number of stop bits.
     * @example 1
     * @enum {integer}
     */
    StopBits: 1 | 2
    /**
     * @description Flow control. `hardware` is RTS/CTS, `software` is XON/XOFF.
     * @example none
     * @enum {string}
     */
    FlowControl: 'none' | 'hardware' | 'software'
    /**
     * @description A TCP connection to a serial server, a bridge or a program that transfers the module's raw bytes.
     * @example {
     *       "type": "tcp",
     *       "host": "127.0.0.1",
     *       "port": 8001
     *     }
     */
    TcpLink: {
      /**
       * @description Link type, always `tcp`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'tcp'
      /** @description Host name or IP address. */
      host: string
      /**
       * Format: int32
       * @description TCP port number.
       */
      port: number
    }
    /**
     * @description Display name of the radio.
     * @example Roof TNC
     */
    RadioName: string
    /**
     * Format: int64
     * @description Time without a received byte after which the radio is `silent`, in milliseconds. Default: no limit.
     * @example 600000
     */
    SilentAfterMs: number
    /**
     * @description Limit of the radio's transmissions, shared by all senders and kept after a restart. A message over the limit waits in
     *     the outbox. A message that would expire before it can be sent is refused with `429`.
     * @example {
     *       "type": "message-rate",
     *       "messagesPerMinute": 10
     *     }
     */
    AirtimeLimit: components['schemas']['MessageRateLimit'] | components['schemas']['DutyCycleLimit']
    /**
     * @description A maximum number of messages in any period of one minute.
     * @example {
     *       "type": "message-rate",
     *       "messagesPerMinute": 10
     *     }
     */
    MessageRateLimit: {
      /**
       * @description Limit type, always `message-rate`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message-rate'
      /** @description Maximum number of messages in any 60 seconds. */
      messagesPerMinute: number
    }
    /**
     * @description A maximum share of the time on air. musen computes the time on air from the modulation.
     * @example {
     *       "type": "duty-cycle",
     *       "percent": 1,
     *       "modulation": {
     *         "type": "lora",
     *         "spreadingFactor": 9,
     *         "bandwidthHz": 125000
     *       }
     *     }
     */
    DutyCycleLimit: {
      /**
       * @description Limit type, always `duty-cycle`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'duty-cycle'
      /** @description Maximum share of the window in per cent. */
      percent: number
      /**
       * @description Length of the sliding window in milliseconds.
       * @default 3600000
       */
      windowMs?: number
      modulation: components['schemas']['Modulation']
    }
    /**
     * @description Modulation parameters from which the time on air is computed.
     * @example {
     *       "type": "lora",
     *       "spreadingFactor": 9,
     *       "bandwidthHz": 125000
     *     }
     */
    Modulation: components['schemas']['LoraModulation'] | components['schemas']['FixedRateModulation']
    /**
     * @description LoRa modulation (Semtech AN1200.13).
     * @example {
     *       "type": "lora",
     *       "spreadingFactor": 9,
     *       "bandwidthHz": 125000,
     *       "codingRate": 5,
     *       "overheadBytes": 4
     *     }
     */
    LoraModulation: {
      /**
       * @description Modulation type, always `lora`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'lora'
      /** @description Spreading factor. */
      spreadingFactor: number
      /** @description Bandwidth in hertz. */
      bandwidthHz: number
      /**
       * @description Coding rate as the denominator of 4/5 to 4/8.
       * @default 5
       */
      codingRate?: number
      /**
       * @description Length of the preamble in symbols.
       * @default 8
       */
      preambleSymbols?: number
      /**
       * @description Whether each frame has an explicit header.
       * @default true
       */
      explicitHeader?: boolean
      /**
       * @description Whether each frame has a CRC.
       * @default true
       */
      crc?: boolean
      /**
       * @description Number of bytes that the module adds to each payload, for example addresses.
       * @default 0
       */
      overheadBytes?: number
    }
    /**
     * @description Modulation with a fixed bit rate, for example FSK.
     * @example {
     *       "type": "fixed-rate",
     *       "bitsPerSecond": 1200,
     *       "overheadBytes": 20,
     *       "overheadMs": 300
     *     }
     */
    FixedRateModulation: {
      /**
       * @description Modulation type, always `fixed-rate`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'fixed-rate'
      /** @description Bit rate on air in bits per second. */
      bitsPerSecond: number
      /**
       * @description Number of bytes that the module adds to each payload.
       * @default 0
       */
      overheadBytes?: number
      /**
       * @description Time for keying, preamble and tail of each frame, in milliseconds.
       * @default 0
       */
      overheadMs?: number
    }
    /**
     * @description Airtime used within the window.
     * @example {
     *       "unit": "milliseconds",
     *       "windowMs": 3600000,
     *       "used": 1234.5,
     *       "budget": 36000
     *     }
     */
    AirtimeStatus: {
      /**
       * @description Unit of `used` and `budget`.
       * @enum {string}
       */
      unit: 'messages' | 'milliseconds'
      /**
       * Format: int64
       * @description Length of the sliding window in milliseconds.
       */
      windowMs: number
      /** @description Amount used within the last window. */
      used: number
      /** @description Maximum amount within a window. */
      budget: number
      /** @description Time at which the radio can transmit again. Absent if it can transmit now. */
      nextFreeAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Payload decoders (in LoRaWAN: payload formatters), as data: they make readings of what devices send. The first decoder applies
     *     whose `nodes` and `when` fit a received message, and only if the driver does not understand the payload by itself. A payload that
     *     does not fit its decoder is stored as it is, counted in `decoderFailures`, and shown in `warnings`. A change applies to what is
     *     received from then on. See docs/decoders.md.
     * @example [
     *       {
     *         "type": "json",
     *         "fields": [
     *           {
     *             "pointer": "/temp",
     *             "name": "temperature"
     *           }
     *         ]
     *       }
     *     ]
     */
    Decoders: components['schemas']['Decoder'][]
    /**
     * @description How a payload becomes readings. It makes all of its readings or none; fields that are `optional` may be missing.
     * @example {
     *       "type": "json",
     *       "fields": [
     *         {
     *           "pointer": "/temp",
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    Decoder:
      | components['schemas']['JsonDecoder']
      | components['schemas']['DelimitedDecoder']
      | components['schemas']['StructDecoder']
    /**
     * @description Name of the decoder, for people.
     * @example Door sensors
     */
    DecoderTitle: string
    /**
     * @description Addresses of the nodes whose messages it decodes, as the nodes show them. Default: all messages of the radio.
     * @example [
     *       "0013A20040522BAA"
     *     ]
     */
    DecoderNodes: string[]
    /**
     * @description Factor of the raw value (default 1).
     * @example 0.01
     */
    FieldScale: number
    /**
     * @description What is added after `scale`, in the unit of the reading (default 0).
     * @example -40
     */
    FieldAdd: number
    /**
     * @description The reading's value for each possible raw value, instead of `scale` and `add`. Another raw value does not fit.
     * @example {
     *       "OPEN": 1,
     *       "SHUT": 0
     *     }
     */
    FieldValues: {
      [key: string]: number
    }
    /**
     * @description Raw values that stand for a missing value. A field without a value must be `optional`.
     * @example [
     *       32767
     *     ]
     */
    FieldIgnore: (string | number)[]
    /**
     * @description Whether a payload without this field is still decoded.
     * @default false
     * @example true
     */
    FieldOptional: boolean
    /**
     * @description A text, a number or a boolean.
     * @example weather
     */
    DecoderScalar: string | number | boolean
    /**
     * @description JSON Pointer (RFC 6901), at most 16 parts. `""` is the whole value.
     * @example /data/temp
     */
    DecoderPointer: string
    /**
     * @description Payloads that are JSON.
     * @example {
     *       "type": "json",
     *       "fields": [
     *         {
     *           "pointer": "/temp",
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    JsonDecoder: {
      /**
       * @description Type of the decoder, always `json`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'json'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['JsonCondition']
      /** @description The sender, in messages whose driver does not know it: a text or a number. */
      source?: components['schemas']['DecoderPointer']
      /** @description Values that become readings. */
      fields: components['schemas']['JsonField'][]
    }
    /**
     * @description Payloads that the decoder reads: those that are JSON and have this value.
     * @example {
     *       "pointer": "/type",
     *       "equals": [
     *         "weather"
     *       ]
     *     }
     */
    JsonCondition: {
      pointer: components['schemas']['DecoderPointer']
      /** @description Accepted values. Default: any. */
      equals?: components['schemas']['DecoderScalar'][]
    }
    /**
     * @description A number, a boolean (1 or 0) or a text that is a number.
     * @example {
     *       "pointer": "/temp",
     *       "name": "temperature",
     *       "channel": "outdoor"
     *     }
     */
    JsonField: {
      pointer: components['schemas']['DecoderPointer']
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional?: components['schemas']['FieldOptional']
    }
    /**
     * @description Payloads that are text in columns, or in pairs of key and value.
     * @example {
     *       "type": "delimited",
     *       "fields": [
     *         {
     *           "column": 2,
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    DelimitedDecoder: {
      /**
       * @description Type of the decoder, always `delimited`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'delimited'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['DelimitedCondition']
      source?: components['schemas']['DelimitedSource']
      /**
       * @description Text between two columns or pairs (default a comma). One space stands for any number of spaces.
       * @example ;
       */
      delimiter?: string
      /**
       * @description Text between key and value. Absent: the payload has columns.
       * @example =
       */
      pairSeparator?: string
      /** @description Columns or values that become readings. */
      fields: components['schemas']['DelimitedField'][]
    }
    /**
     * @description Number of the column, from 1.
     * @example 2
     */
    DecoderColumn: number
    /**
     * @description Key of the pair, without spaces around it.
     * @example T
     */
    DecoderKey: string
    /**
     * @description Payloads that the decoder reads: those with this column or key.
     * @example {
     *       "column": 1,
     *       "equals": [
     *         "WX"
     *       ]
     *     }
     */
    DelimitedCondition: {
      column?: components['schemas']['DecoderColumn']
      key?: components['schemas']['DecoderKey']
      /** @description Accepted texts. Default: any. */
      equals?: string[]
    }
    /**
     * @description Where the sender is, in messages whose driver does not know it.
     * @example {
     *       "column": 1
     *     }
     */
    DelimitedSource: {
      column?: components['schemas']['DecoderColumn']
      key?: components['schemas']['DecoderKey']
    }
    /**
     * @description A number in digits, or one of `values`. It has a `column`, or a `key` if the decoder has a `pairSeparator`.
     * @example {
     *       "column": 2,
     *       "name": "temperature"
     *     }
     */
    DelimitedField: {
      column?: components['schemas']['DecoderColumn']
      key?: components['schemas']['DecoderKey']
      /**
       * @description Text behind the value that is left out, such as a unit.
       * @example C
       */
      suffix?: string
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional?: components['schemas']['FieldOptional']
    }
    /**
     * @description Payloads of bytes at fixed places, as a struct of C or `struct.pack` of Python writes them.
     * @example {
     *       "type": "struct",
     *       "byteOrder": "little",
     *       "fields": [
     *         {
     *           "offset": 0,
     *           "type": "int16",
     *           "name": "temperature",
     *           "scale": 0.01
     *         }
     *       ]
     *     }
     */
    StructDecoder: {
      /**
       * @description Type of the decoder, always `struct`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'struct'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['StructCondition']
      byteOrder?: components['schemas']['ByteOrder']
      /** @description Bytes that become readings. */
      fields: components['schemas']['StructField'][]
    }
    /**
     * @description Order of the bytes of a number (default `big`, the most significant byte first).
     * @example little
     * @enum {string}
     */
    ByteOrder: 'big' | 'little'
    /**
     * @description Payloads that the decoder reads: those of this size, and with one of these values in a byte.
     * @example {
     *       "size": 7,
     *       "offset": 0,
     *       "equals": [
     *         1
     *       ]
     *     }
     */
    StructCondition: {
      /** @description Number of bytes of the payload. */
      size?: number
      /** @description Position of the byte, from 0. */
      offset?: number
      /** @description Bits of the byte that are compared (default 255). */
      mask?: number
      /** @description Accepted values of the byte after the mask. */
      equals?: number[]
    }
    /**
     * @description An integer, a part of one, a floating-point number (IEEE 754), or a text that is a number or one of `values`.
     * @example {
     *       "offset": 0,
     *       "type": "int16",
     *       "name": "temperature",
     *       "scale": 0.01,
     *       "ignore": [
     *         32767
     *       ],
     *       "optional": true
     *     }
     */
    StructField: {
      /** @description Position of the first byte, from 0. */
      offset: number
      /**
       * @description Type of the raw value. An integer of 64 bits beyond 2^53 loses its lowest digits.
       * @enum {string}
       */
      type:
        | 'uint8'
        | 'int8'
        | 'uint16'
        | 'int16'
        | 'uint24'
        | 'int24'
        | 'uint32'
        | 'int32'
        | 'uint48'
        | 'int48'
        | 'uint64'
        | 'int64'
        | 'float32'
        | 'float64'
        | 'text'
      /** @description Order of the bytes of this number, if it is not that of the decoder. */
      byteOrder?: components['schemas']['ByteOrder']
      /**
       * @description A part of the integer. It has a sign if the integer has one.
       * @example {
       *       "first": 4,
       *       "count": 4
       *     }
       */
      bits?: {
        /** @description Lowest bit of the part. 0 is the lowest bit of the integer. */
        first: number
        /** @description Number of bits. */
        count: number
      }
      /** @description Number of bytes of a text, which ends at its first zero byte. */
      length?: number
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional?: components['schemas']['FieldOptional']
    }
    /**
     * @description Decoders, and what to try them on.
     * @example {
     *       "count": 5
     *     }
     */
    DecoderPreviewRequest: {
      /** @description Decoders to try. Default: those of the radio. */
      decoders?: components['schemas']['Decoders']
      /** @description Payload to decode. Default: those of the last messages that the radio received. */
      payload?: components['schemas']['Payload']
      /** @description Address of the node that sent `payload`, which decoders with `nodes` need. */
      source?: string
      /**
       * @description Number of messages, without `payload`.
       * @default 10
       */
      count?: number
    }
    /**
     * @description What the decoders make of the payloads.
     * @example {
     *       "items": []
     *     }
     */
    DecoderPreviewResult: {
      /** @description One for the given payload, or for each message, the newest first. */
      items: components['schemas']['DecoderPreview'][]
    }
    /**
     * @description What the decoders make of one payload.
     * @example {
     *       "payload": {
     *         "encoding": "text",
     *         "data": "21.5,--"
     *       },
     *       "outcome": "failed",
     *       "decoder": 0,
     *       "error": {
     *         "detail": "Column 2 is \"--\", which is not a number.",
     *         "pointer": "/decoders/0/fields/1",
     *         "byte": 5
     *       }
     *     }
     */
    DecoderPreview: {
      /** @description The message. Absent for a given payload. */
      messageId?: components['schemas']['MessageId']
      /** @description Time of the message. */
      at?: components['schemas']['Timestamp']
      /** @description Address of the sender. */
      source?: string
      payload: components['schemas']['Payload']
      /**
       * @description * `decoded`: the payload fits, and `readings` has what it becomes.
       *     * `failed`: the payload does not fit, and `error` says why.
       *     * `skipped`: no decoder applies to it, or the driver understands it by itself.
       * @enum {string}
       */
      outcome: 'decoded' | 'failed' | 'skipped'
      /** @description Index of the decoder that applies, from 0. */
      decoder?: number
      /** @description The readings of the decoder. Those of the driver, such as the signal, are added when a message is received. */
      readings?: components['schemas']['Reading'][]
      error?: components['schemas']['DecoderError']
    }
    /**
     * @description Why a payload does not fit its decoder.
     * @example {
     *       "detail": "Column 2 is \"--\", which is not a number.",
     *       "pointer": "/decoders/0/fields/1",
     *       "byte": 5
     *     }
     */
    DecoderError: {
      /** @description What is wrong, in one sentence. */
      detail: string
      /** @description JSON Pointer to the field, or to the decoder if the payload as a whole is wrong. */
      pointer: string
      /** @description Position in the payload, from 0. Absent if it is not known. */
      byte?: number
    }
    /**
     * @description Configuration of a radio to add.
     * @example {
     *       "id": "tnc",
     *       "driver": "kiss",
     *       "link": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       },
     *       "options": {
     *         "callsign": "JA1ZZZ-1"
     *       }
     *     }
     */
    RadioRequest: {
      id: components['schemas']['RadioId']
      name?: components['schemas']['RadioName']
      driver: components['schemas']['DriverName']
      link: components['schemas']['LinkRequest']
      options?: components['schemas']['Options']
      /**
       * @description Whether the radio is used. musen does not open the port of a disabled radio.
       * @default true
       */
      enabled?: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
      decoders?: components['schemas']['Decoders']
    }
    /**
     * @description Fields of a radio's configuration to change.
     * @example {
     *       "enabled": false
     *     }
     */
    RadioPatch: {
      /** @description Display name of the radio. `null` removes it. */
      name?: string | null
      driver?: components['schemas']['DriverName']
      link?: components['schemas']['LinkRequest']
      /** @description Options to change. `null` restores the default. */
      options?: {
        [key: string]: components['schemas']['OptionValue'] | null
      }
      /** @description Whether the radio is used. musen does not open the port of a disabled radio. */
      enabled?: boolean
      /**
       * Format: int64
       * @description Time without a received byte after which the radio is `silent`, in milliseconds. `null` removes the limit.
       */
      silentAfterMs?: number | null
      /** @description Limit of the radio's transmissions. `null` removes it. */
      airtime?: components['schemas']['AirtimeLimit'] | null
      /** @description Decoders of the radio's payloads, instead of all earlier ones. `null` removes them. */
      decoders?: components['schemas']['Decoders'] | null
    }
    /**
     * @description A radio with its configuration and status.
     * @example {
     *       "id": "tnc",
     *       "driver": "kiss",
     *       "link": {
     *         "type": "tcp",
     *         "host": "127.0.0.1",
     *         "port": 8001
     *       },
     *       "options": {
     *         "callsign": "JA1ZZZ-1"
     *       },
     *       "enabled": true,
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z",
     *       "status": {
     *         "state": "online",
     *         "since": "2026-11-24T08:00:00.100Z",
     *         "reconnectCount": 0,
     *         "queueDepth": 0,
     *         "counters": {
     *           "bytesReceived": 0,
     *           "bytesSent": 0,
     *           "framesReceived": 0,
     *           "framesSent": 0,
     *           "discardedBytes": 0,
     *           "badChecksums": 0,
     *           "dropped": 0
     *         }
     *       }
     *     }
     */
    Radio: {
      id: components['schemas']['RadioId']
      name?: components['schemas']['RadioName']
      driver: components['schemas']['DriverName']
      link: components['schemas']['Link']
      options: components['schemas']['Options']
      /** @description Whether the radio is used. musen does not open the port of a disabled radio. */
      enabled: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
      decoders?: components['schemas']['Decoders']
      /**
       * Format: int64
       * @description Revision of the configuration, increased by each change. The `ETag` contains this number.
       */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      status: components['schemas']['RadioStatus']
    }
    /**
     * @description All radios.
     * @example {
     *       "items": []
     *     }
     */
    RadioPage: {
      /** @description Radios, sorted by id. */
      items: components['schemas']['Radio'][]
    }
    /**
     * @description State of a radio:
     *
     *     * `disabled`: not in use.
     *     * `connecting`: the first attempt to open the link is running.
     *     * `online`: ready to send and receive.
     *     * `silent`: the link is open, but the module sends nothing, or nothing that the driver understands.
     *     * `offline`: the link is not open. musen retries at `retryAt`, and at once when a serial port that was missing is there again.
     * @example online
     * @enum {string}
     */
    RadioState: 'disabled' | 'connecting' | 'online' | 'silent' | 'offline'
    /**
     * @description An error of a radio, a limit that it has reached, or a payload that does not fit its decoder, and how to correct it.
     * @example {
     *       "code": "port-missing",
     *       "message": "The port /dev/ttyUSB0 does not exist.",
     *       "hint": "Plug the module in, or choose a port from GET /v1/ports. A path in /dev/serial/by-id stays the same after a replug. ModemManager and brltty take new ports by themselves: run \"sudo systemctl disable --now ModemManager\" and \"sudo apt-get remove brltty\" if you do not need them.",
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    RadioFault: {
      /**
       * @description Stable error code.
       * @example port-missing
       */
      code: string
      /** @description Error message. */
      message: string
      /** @description What to do about the error. */
      hint?: string
      at: components['schemas']['Timestamp']
    }
    /**
     * @description Counters since the service started.
     * @example {
     *       "bytesReceived": 0,
     *       "bytesSent": 0,
     *       "framesReceived": 0,
     *       "framesSent": 0,
     *       "discardedBytes": 0,
     *       "badChecksums": 0,
     *       "dropped": 0
     *     }
     */
    RadioCounters: {
      /**
       * Format: int64
       * @description Number of bytes received from the module.
       */
      bytesReceived: number
      /**
       * Format: int64
       * @description Number of bytes sent to the module.
       */
      bytesSent: number
      /**
       * Format: int64
       * @description Number of valid frames received from the module.
       */
      framesReceived: number
      /**
       * Format: int64
       * @description Number of messages handed to the module.
       */
      framesSent: number
      /**
       * Format: int64
       * @description Number of received bytes that are not part of a valid frame.
       */
      discardedBytes: number
      /**
       * Format: int64
       * @description Number of received frames with a wrong checksum.
       */
      badChecksums: number
      /**
       * Format: int64
       * @description Number of received messages that were lost because the store was too slow.
       */
      dropped: number
      /**
       * Format: int64
       * @description Number of answers to stations, such as acknowledgements, that were not transmitted because too many were asked for.
       */
      answersDropped?: number
      /**
       * Format: int64
       * @description Number of messages and reports of unknown devices for which no node was made because the radio has the maximum number of nodes.
       */
      nodesRefused?: number
      /**
       * Format: int64
       * @description Number of children that nodes described and that are not kept because the node has the maximum number of children.
       */
      childrenRefused?: number
      /**
       * Format: int64
       * @description Number of received messages with a payload that did not fit its decoder.
       */
      decoderFailures?: number
      /**
       * Format: int64
       * @description Number of times that the connection was paused, because the store was too slow or the module sent more than musen takes from one radio.
       */
      linkPauses?: number
    }
    /**
     * @description Status of a radio.
     * @example {
     *       "state": "online",
     *       "since": "2026-11-24T08:00:00.100Z",
     *       "reconnectCount": 0,
     *       "queueDepth": 0,
     *       "counters": {
     *         "bytesReceived": 0,
     *         "bytesSent": 0,
     *         "framesReceived": 0,
     *         "framesSent": 0,
     *         "discardedBytes": 0,
     *         "badChecksums": 0,
     *         "dropped": 0
     *       }
     *     }
     */
    RadioStatus: {
      state: components['schemas']['RadioState']
      since: components['schemas']['Timestamp']
      lastError?: components['schemas']['RadioFault']
      retryAt?: components['schemas']['Timestamp']
      /**
       * Format: int64
       * @description Number of times the link was reopened after it was lost.
       */
      reconnectCount: number
      /**
       * Format: int64
       * @description Number of messages for this radio that are not yet final.
       */
      queueDepth: number
      counters: components['schemas']['RadioCounters']
      airtime?: components['schemas']['AirtimeStatus']
      /**
       * @description Limits that the radio has reached since the service started, and payloads that did not fit their decoder, each with the last time.
       *     Absent if there are none.
       */
      warnings?: components['schemas']['RadioFault'][]
    }
    /**
     * @description A remote device as known to one radio.
     * @example {
     *       "id": "kiss-demo:OH2XYZ-9",
     *       "radioId": "kiss-demo",
     *       "address": "OH2XYZ-9",
     *       "firstHeardAt": "2026-11-24T08:00:00.000Z",
     *       "lastHeardAt": "2026-11-24T08:05:00.000Z",
     *       "receivedCount": 12
     *     }
     * @example {
     *       "id": "mysensors-demo:1",
     *       "radioId": "mysensors-demo",
     *       "address": "1",
     *       "name": "Greenhouse 1",
     *       "version": "1.2",
     *       "children": [
     *         {
     *           "child": 0,
     *           "typeNumber": 6,
     *           "type": "S_TEMP",
     *           "description": "temperature"
     *         }
     *       ],
     *       "firstHeardAt": "2026-11-24T08:00:00.000Z",
     *       "lastHeardAt": "2026-11-24T08:05:00.000Z",
     *       "receivedCount": 12
     *     }
     */
    Node: {
      id: components['schemas']['NodeId']
      radioId: components['schemas']['RadioId']
      /** @description Address of the node, in the format of its family. */
      address: string
      /** @description Label that you set. */
      label?: string
      /** @description Name that the device reports. */
      name?: string
      /** @description Version of its software that the device reports. */
      version?: string
      /** @description Sensors and actuators that the device has described, by number, at most 100. Absent if it has not described itself. */
      children?: components['schemas']['NodeChild'][]
      firstHeardAt: components['schemas']['Timestamp']
      lastHeardAt: components['schemas']['Timestamp']
      /**
       * Format: int64
       * @description Number of messages received from the node.
       */
      receivedCount: number
      signal?: components['schemas']['Signal']
      battery?: components['schemas']['Battery']
    }
    /**
     * @description A sensor or actuator of a node, as the node described it.
     * @example {
     *       "child": 0,
     *       "typeNumber": 6,
     *       "type": "S_TEMP",
     *       "description": "temperature"
     *     }
     */
    NodeChild: {
      /** @description Number of the child in its node. */
      child: number
      /** @description Number of the type of the child in the protocol of the family. */
      typeNumber: number
      /** @description Name of the type, for example `S_TEMP`. Absent if the number is unknown. */
      type?: string
      /** @description Description that the node gives. Absent if it gives none. */
      description?: string
    }
    /**
     * @description Last reported power state of a node. Values that the node does not report are absent.
     * @example {
     *       "percent": 87,
     *       "voltageMv": 4052
     *     }
     */
    Battery: {
      /** @description Battery charge in per cent. */
      percent?: number
      /** @description Supply voltage in millivolts. */
      voltageMv?: number
      /** @description Whether the node reports external power. */
      externalPower?: boolean
    }
    /**
     * @description A page of nodes.
     * @example {
     *       "items": []
     *     }
     */
    NodePage: {
      /** @description Nodes of this page. */
      items: components['schemas']['Node'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Fields of a node to change.
     * @example {
     *       "label": "Boat"
     *     }
     */
    NodePatch: {
      /** @description Your label for the node. `null` removes it. */
      label: string | null
    }
    /**
     * @description Type of an event.
     * @example message.received
     * @enum {string}
     */
    EventType:
      | 'message.received'
      | 'message.queued'
      | 'message.state-changed'
      | 'node.heard'
      | 'node.updated'
      | 'node.deleted'
      | 'radio.created'
      | 'radio.updated'
      | 'radio.deleted'
      | 'radio.state-changed'
      | 'radio.notified'
      | 'webhook.created'
      | 'webhook.state-changed'
      | 'webhook.deleted'
      | 'probe.state-changed'
      | 'probe.deleted'
      | 'discovery.state-changed'
      | 'discovery.node-found'
      | 'discovery.deleted'
      | 'setting.updated'
      | 'capture.state-changed'
      | 'capture.deleted'
      | 'store.restored'
    /**
     * @description An entry of the log. Entries never change.
     * @example {
     *       "seq": 9,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.deleted",
     *       "radio": {
     *         "id": "spare"
     *       }
     *     }
     */
    Event:
      | components['schemas']['MessageReceivedEvent']
      | components['schemas']['MessageQueuedEvent']
      | components['schemas']['MessageStateChangedEvent']
      | components['schemas']['NodeHeardEvent']
      | components['schemas']['NodeUpdatedEvent']
      | components['schemas']['NodeDeletedEvent']
      | components['schemas']['RadioCreatedEvent']
      | components['schemas']['RadioUpdatedEvent']
      | components['schemas']['RadioDeletedEvent']
      | components['schemas']['RadioStateChangedEvent']
      | components['schemas']['RadioNotifiedEvent']
      | components['schemas']['WebhookCreatedEvent']
      | components['schemas']['WebhookStateChangedEvent']
      | components['schemas']['WebhookDeletedEvent']
      | components['schemas']['ProbeStateChangedEvent']
      | components['schemas']['ProbeDeletedEvent']
      | components['schemas']['DiscoveryStateChangedEvent']
      | components['schemas']['DiscoveryNodeFoundEvent']
      | components['schemas']['DiscoveryDeletedEvent']
      | components['schemas']['SettingUpdatedEvent']
      | components['schemas']['CaptureStateChangedEvent']
      | components['schemas']['CaptureDeletedEvent']
      | components['schemas']['StoreRestoredEvent']
    /**
     * @description Event: a radio received a message.
     * @example {
     *       "seq": 12,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "message.received",
     *       "message": {
     *         "id": "msg_demo000000-12",
     *         "seq": 12,
     *         "direction": "in",
     *         "radioId": "lines-demo",
     *         "state": "received",
     *         "final": true,
     *         "payload": {
     *           "encoding": "text",
     *           "data": "21.5"
     *         },
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z"
     *       }
     *     }
     */
    MessageReceivedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.received'
      message: components['schemas']['Message']
    }
    /**
     * @description Event: a message was accepted for sending.
     * @example {
     *       "seq": 4,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "message.queued",
     *       "message": {
     *         "id": "msg_demo000000-4",
     *         "seq": 4,
     *         "direction": "out",
     *         "radioId": "kiss-demo",
     *         "state": "queued",
     *         "final": false,
     *         "destination": "OH2XYZ-9",
     *         "payload": {
     *           "encoding": "text",
     *           "data": "Hello"
     *         },
     *         "priority": 5,
     *         "attempts": 0,
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z"
     *       }
     *     }
     */
    MessageQueuedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.queued'
      /** @description The message as accepted. */
      message: components['schemas']['Message']
    }
    /**
     * @description Event: the state of a sent message changed.
     * @example {
     *       "seq": 8,
     *       "at": "2026-11-24T08:00:01.000Z",
     *       "type": "message.state-changed",
     *       "message": {
     *         "id": "msg_demo000000-4",
     *         "radioId": "kiss-demo",
     *         "state": "delivered",
     *         "attempts": 1,
     *         "final": true
     *       }
     *     }
     */
    MessageStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.state-changed'
      message: components['schemas']['MessageChange']
    }
    /**
     * @description The members of a message that changed, with its ids. `getMessage` returns the whole message.
     * @example {
     *       "id": "msg_demo000000-4",
     *       "radioId": "kiss-demo",
     *       "state": "delivered",
     *       "attempts": 1,
     *       "final": true
     *     }
     */
    MessageChange: {
      id: components['schemas']['MessageId']
      radioId: components['schemas']['RadioId']
      nodeId?: components['schemas']['NodeId']
      state: components['schemas']['MessageState']
      reason?: components['schemas']['StateReason']
      /** @description Details about the reason, from the driver. */
      detail?: string
      /**
       * Format: int64
       * @description Number of times the message was handed to the module so far.
       */
      attempts: number
      /** @description Whether the state is final. A final state does not change. */
      final: boolean
    }
    /**
     * @description Event: a node was heard for the first time.
     * @example {
     *       "seq": 7,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "node.heard",
     *       "node": {
     *         "id": "kiss-demo:OH2XYZ-9",
     *         "radioId": "kiss-demo",
     *         "address": "OH2XYZ-9",
     *         "firstHeardAt": "2026-11-24T08:00:00.000Z",
     *         "lastHeardAt": "2026-11-24T08:00:00.000Z",
     *         "receivedCount": 1
     *       }
     *     }
     */
    NodeHeardEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'node.heard'
      node: components['schemas']['Node']
    }
    /**
     * @description Event: a node's label or name changed.
     * @example {
     *       "seq": 20,
     *       "at": "2026-11-24T08:05:00.000Z",
     *       "type": "node.updated",
     *       "node": {
     *         "id": "kiss-demo:OH2XYZ-9",
     *         "radioId": "kiss-demo",
     *         "address": "OH2XYZ-9",
     *         "label": "Boat",
     *         "firstHeardAt": "2026-11-24T08:00:00.000Z",
     *         "lastHeardAt": "2026-11-24T08:04:00.000Z",
     *         "receivedCount": 9
     *       }
     *     }
     */
    NodeUpdatedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'node.updated'
      node: components['schemas']['Node']
    }
    /**
     * @description Event: a request deleted a node, or retention did, because the node has no label and was not heard for `keepDays`.
     * @example {
     *       "seq": 49,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "node.deleted",
     *       "node": {
     *         "id": "kiss-demo:OH2XYZ-9",
     *         "radioId": "kiss-demo"
     *       }
     *     }
     */
    NodeDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'node.deleted'
      /** @description The deleted node. */
      node: {
        id: components['schemas']['NodeId']
        radioId: components['schemas']['RadioId']
      }
    }
    /**
     * @description Event: a radio was added.
     * @example {
     *       "seq": 1,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.created",
     *       "radio": {
     *         "id": "tnc",
     *         "driver": "kiss",
     *         "link": {
     *           "type": "tcp",
     *           "host": "127.0.0.1",
     *           "port": 8001
     *         },
     *         "options": {
     *           "callsign": "JA1ZZZ-1"
     *         },
     *         "enabled": true,
     *         "revision": 1
     *       }
     *     }
     */
    RadioCreatedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.created'
      radio: components['schemas']['RadioConfiguration']
    }
    /**
     * @description Event: a radio's configuration changed.
     * @example {
     *       "seq": 30,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.updated",
     *       "radio": {
     *         "id": "tnc",
     *         "driver": "kiss",
     *         "link": {
     *           "type": "tcp",
     *           "host": "127.0.0.1",
     *           "port": 8001
     *         },
     *         "options": {
     *           "callsign": "JA1ZZZ-1"
     *         },
     *         "enabled": false,
     *         "revision": 2
     *       }
     *     }
     */
    RadioUpdatedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.updated'
      radio: components['schemas']['RadioConfiguration']
    }
    /**
     * @description Configuration of a radio, without its status.
     * @example {
     *       "id": "tnc",
     *       "driver": "kiss",
     *       "link": {
     *         "type": "tcp",
     *         "host": "127.0.0.1",
     *         "port": 8001
     *       },
     *       "options": {
     *         "callsign": "JA1ZZZ-1"
     *       },
     *       "enabled": true,
     *       "revision": 1
     *     }
     */
    RadioConfiguration: {
      id: components['schemas']['RadioId']
      name?: components['schemas']['RadioName']
      driver: components['schemas']['DriverName']
      link: components['schemas']['Link']
      options: components['schemas']['Options']
      /** @description Whether the radio is used. musen does not open the port of a disabled radio. */
      enabled: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
      decoders?: components['schemas']['Decoders']
      /**
       * Format: int64
       * @description Revision, increased by each change.
       */
      revision: number
    }
    /**
     * @description Event: a radio was removed.
     * @example {
     *       "seq": 9,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.deleted",
     *       "radio": {
     *         "id": "spare"
     *       }
     *     }
     */
    RadioDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.deleted'
      radio: components['schemas']['DeletedRadio']
    }
    /**
     * @description The radio that was removed.
     * @example {
     *       "id": "spare"
     *     }
     */
    DeletedRadio: {
      id: components['schemas']['RadioId']
    }
    /**
     * @description Event: a radio's state, or the reason for its state, changed.
     * @example {
     *       "seq": 6,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.state-changed",
     *       "radio": {
     *         "id": "kiss-demo",
     *         "status": {
     *           "state": "online"
     *         }
     *       }
     *     }
     */
    RadioStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.state-changed'
      radio: components['schemas']['RadioChange']
    }
    /**
     * @description Event: a radio's module reported something to its user, for example that it has used up its airtime.
     * @example {
     *       "seq": 45,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.notified",
     *       "radio": {
     *         "id": "meshtastic-demo",
     *         "notice": {
     *           "level": "warning",
     *           "text": "Duty cycle limit exceeded.",
     *           "packetId": 16909060
     *         }
     *       }
     *     }
     */
    RadioNotifiedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.notified'
      radio: components['schemas']['NotifiedRadio']
    }
    /**
     * @description The radio, and what its module reported.
     * @example {
     *       "id": "meshtastic-demo",
     *       "notice": {
     *         "level": "warning",
     *         "text": "Duty cycle limit exceeded."
     *       }
     *     }
     */
    NotifiedRadio: {
      id: components['schemas']['RadioId']
      notice: components['schemas']['RadioNotice']
    }
    /**
     * @description A report of a module to its user.
     * @example {
     *       "level": "warning",
     *       "text": "Duty cycle limit exceeded.",
     *       "packetId": 16909060
     *     }
     */
    RadioNotice: {
      /**
       * @description Severity of the notice.
       * @enum {string}
       */
      level: 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical'
      /** @description Text of the notice as the module wrote it. */
      text: string
      /**
       * Format: int64
       * @description Id of the packet that the notice is about, if there is one.
       */
      packetId?: number
    }
    /**
     * @description The members of a radio that changed, with its id. `getRadio` returns the whole radio.
     * @example {
     *       "id": "kiss-demo",
     *       "status": {
     *         "state": "online"
     *       }
     *     }
     */
    RadioChange: {
      id: components['schemas']['RadioId']
      /**
       * @description Part of the radio's status.
       * @example {
       *       "state": "online"
       *     }
       */
      status: {
        state: components['schemas']['RadioState']
        /** @description Reason for the state, if it is an error. */
        lastError?: components['schemas']['RadioFault']
      }
    }
    /**
     * @description Event: a webhook was created.
     * @example {
     *       "seq": 39,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "webhook.created",
     *       "webhook": {
     *         "id": "wh_demo000000-1",
     *         "status": {
     *           "state": "active"
     *         }
     *       }
     *     }
     */
    WebhookCreatedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'webhook.created'
      webhook: components['schemas']['WebhookChange']
    }
    /**
     * @description Event: a webhook was deleted.
     * @example {
     *       "seq": 43,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "webhook.deleted",
     *       "webhook": {
     *         "id": "wh_demo000000-1"
     *       }
     *     }
     */
    WebhookDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'webhook.deleted'
      webhook: components['schemas']['DeletedWebhook']
    }
    /**
     * @description The webhook that was deleted.
     * @example {
     *       "id": "wh_demo000000-1"
     *     }
     */
    DeletedWebhook: {
      id: components['schemas']['WebhookId']
    }
    /**
     * @description Event: a webhook was enabled, disabled, paused or resumed.
     * @example {
     *       "seq": 40,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "webhook.state-changed",
     *       "webhook": {
     *         "id": "wh_demo000000-1",
     *         "status": {
     *           "state": "paused",
     *           "paused": {
     *             "reason": "gone",
     *             "detail": "The endpoint answered 410 (Gone).",
     *             "at": "2026-11-24T08:00:00.000Z"
     *           }
     *         }
     *       }
     *     }
     */
    WebhookStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'webhook.state-changed'
      webhook: components['schemas']['WebhookChange']
    }
    /**
     * @description Id and state of a webhook. `getWebhook` returns the whole webhook.
     * @example {
     *       "id": "wh_demo000000-1",
     *       "status": {
     *         "state": "active"
     *       }
     *     }
     */
    WebhookChange: {
      id: components['schemas']['WebhookId']
      /**
       * @description Part of the webhook's status.
       * @example {
       *       "state": "active"
       *     }
       */
      status: {
        /**
         * @description State of the webhook after the event.
         * @enum {string}
         */
        state: 'active' | 'paused' | 'disabled'
        paused?: components['schemas']['WebhookPause']
      }
    }
    /**
     * @description Event: a probe started, changed the baud rate, or ended.
     * @example {
     *       "seq": 41,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "probe.state-changed",
     *       "probe": {
     *         "id": "prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "target": {
     *           "type": "serial",
     *           "path": "/dev/ttyUSB0"
     *         },
     *         "state": "running",
     *         "startedAt": "2026-11-24T08:00:00.000Z",
     *         "progress": {
     *           "done": 0,
     *           "total": 7,
     *           "baudRate": 9600
     *         },
     *         "findings": []
     *       }
     *     }
     */
    ProbeStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'probe.state-changed'
      probe: components['schemas']['Probe']
    }
    /**
     * @description Event: a discovery started or ended.
     * @example {
     *       "seq": 42,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "discovery.state-changed",
     *       "discovery": {
     *         "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "radioId": "kiss-demo",
     *         "mode": "passive",
     *         "state": "running",
     *         "nodeCount": 0
     *       }
     *     }
     */
    DiscoveryStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'discovery.state-changed'
      discovery: components['schemas']['DiscoveryChange']
    }
    /**
     * @description A discovery without its nodes. `getDiscovery` returns the whole discovery.
     * @example {
     *       "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "mode": "passive",
     *       "state": "running",
     *       "nodeCount": 0
     *     }
     */
    DiscoveryChange: {
      id: components['schemas']['DiscoveryId']
      radioId: components['schemas']['RadioId']
      mode: components['schemas']['DiscoveryMode']
      state: components['schemas']['JobState']
      nodeCount: components['schemas']['NodeCount']
      /**
       * Format: int64
       * @description Number of packets and answers of further nodes. They were not added, because the nodes of a discovery have at most 1 MiB.
       *     Absent if there were none.
       */
      omittedCount?: number
      error?: components['schemas']['JobFault']
    }
    /**
     * Format: int64
     * @description Number of nodes found.
     * @example 2
     */
    NodeCount: number
    /**
     * @description Mode of a discovery. `active`: the module queries its network. `passive`: musen only listens.
     * @example active
     * @enum {string}
     */
    DiscoveryMode: 'active' | 'passive'
    /**
     * @description How the node was found. `answer`: it answered the query. `traffic`: it sent a message during the search.
     * @example answer
     * @enum {string}
     */
    FoundBy: 'answer' | 'traffic'
    /**
     * @description Event: a discovery found a node. The node can be new or already known.
     * @example {
     *       "seq": 43,
     *       "at": "2026-11-24T08:00:01.000Z",
     *       "type": "discovery.node-found",
     *       "discovery": {
     *         "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "radioId": "kiss-demo",
     *         "nodes": [
     *           {
     *             "nodeId": "kiss-demo:OH2XYZ-9",
     *             "address": "OH2XYZ-9",
     *             "by": "traffic",
     *             "at": "2026-11-24T08:00:01.000Z"
     *           }
     *         ]
     *       }
     *     }
     */
    DiscoveryNodeFoundEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'discovery.node-found'
      discovery: components['schemas']['DiscoveryFind']
    }
    /**
     * @description A discovery with the node that it found now.
     * @example {
     *       "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "nodes": [
     *         {
     *           "nodeId": "kiss-demo:OH2XYZ-9",
     *           "address": "OH2XYZ-9",
     *           "by": "traffic",
     *           "at": "2026-11-24T08:00:01.000Z"
     *         }
     *       ]
     *     }
     */
    DiscoveryFind: {
      id: components['schemas']['DiscoveryId']
      radioId: components['schemas']['RadioId']
      /** @description The node that was found. */
      nodes: components['schemas']['DiscoveredNode'][]
    }
    /**
     * @description Value of a setting. An integer, a text (bytes as hexadecimal digits), or a boolean.
     * @example ROOF
     */
    SettingValue: number | string | boolean
    /**
     * @description Name of a setting in its family.
     * @example NI
     */
    SettingName: string
    /**
     * @description Event: a setting of a module was written.
     * @example {
     *       "seq": 44,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "setting.updated",
     *       "setting": {
     *         "radioId": "mesh",
     *         "name": "NI",
     *         "value": "ROOF",
     *         "saved": true
     *       }
     *     }
     */
    SettingUpdatedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'setting.updated'
      setting: components['schemas']['WrittenSetting']
    }
    /**
     * @description The setting as it was read back.
     * @example {
     *       "radioId": "mesh",
     *       "name": "NI",
     *       "value": "ROOF",
     *       "saved": true
     *     }
     */
    WrittenSetting: {
      radioId: components['schemas']['RadioId']
      name: components['schemas']['SettingName']
      /** @description Address of the remote module. Absent for the radio's own module. */
      address?: string
      value?: components['schemas']['SettingValue']
      /** @description Whether the module was asked to store the value. */
      saved: boolean
    }
    /**
     * @description Reason why a capture ended. `size`: it reached `maxBytes`. `time`: it reached `maxDurationMs`. `request`: it was cancelled by
     *     a request. `radio-deleted`: its radio was deleted. `restart`: musen stopped. `failed`: the file was not writable.
     * @example request
     * @enum {string}
     */
    CaptureEnd: 'request' | 'size' | 'time' | 'radio-deleted' | 'restart' | 'failed'
    /**
     * @description Event: a capture started or ended.
     * @example {
     *       "seq": 45,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "capture.state-changed",
     *       "capture": {
     *         "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "radioId": "kiss-demo",
     *         "state": "running",
     *         "bytes": 180
     *       }
     *     }
     */
    CaptureStateChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'capture.state-changed'
      capture: components['schemas']['CaptureChange']
    }
    /**
     * @description The members of a capture that changed, with its ids. `getCapture` returns the whole capture.
     * @example {
     *       "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "state": "running",
     *       "bytes": 180
     *     }
     */
    CaptureChange: {
      id: components['schemas']['CaptureId']
      radioId: components['schemas']['RadioId']
      state: components['schemas']['JobState']
      /**
       * Format: int64
       * @description Size of the file in bytes.
       */
      bytes: number
      endedBy?: components['schemas']['CaptureEnd']
    }
    /**
     * @description Event: a probe was deleted.
     * @example {
     *       "seq": 46,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "probe.deleted",
     *       "probe": {
     *         "id": "prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10"
     *       }
     *     }
     */
    ProbeDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'probe.deleted'
      /** @description The deleted probe. */
      probe: {
        id: components['schemas']['ProbeId']
      }
    }
    /**
     * @description Event: a discovery was deleted.
     * @example {
     *       "seq": 47,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "discovery.deleted",
     *       "discovery": {
     *         "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "radioId": "kiss-demo"
     *       }
     *     }
     */
    DiscoveryDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'discovery.deleted'
      /** @description The deleted discovery. */
      discovery: {
        id: components['schemas']['DiscoveryId']
        radioId: components['schemas']['RadioId']
      }
    }
    /**
     * @description Event: a capture was deleted.
     * @example {
     *       "seq": 48,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "capture.deleted",
     *       "capture": {
     *         "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *         "radioId": "kiss-demo"
     *       }
     *     }
     */
    CaptureDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'capture.deleted'
      /** @description The deleted capture. */
      capture: {
        id: components['schemas']['CaptureId']
        radioId: components['schemas']['RadioId']
      }
    }
    /**
     * @description Event: the store was restored from an older copy. It is the first event of a new epoch. The events after `lastSeq` of the
     *     previous epoch are lost, and other events have their numbers now.
     * @example {
     *       "seq": 13,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "store.restored",
     *       "store": {
     *         "epoch": "7q3v9c1x0b",
     *         "previousEpoch": "demo000000",
     *         "lastSeq": 12,
     *         "cause": "restore"
     *       }
     *     }
     */
    StoreRestoredEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description Type of this event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'store.restored'
      /**
       * @description The epochs of the store.
       * @example {
       *       "epoch": "7q3v9c1x0b",
       *       "previousEpoch": "demo000000",
       *       "lastSeq": 12,
       *       "cause": "restore"
       *     }
       */
      store: {
        epoch: components['schemas']['Epoch']
        /** @description The epoch that ended. */
        previousEpoch: components['schemas']['Epoch']
        /** @description The last `seq` of the previous epoch that the store still has. */
        lastSeq: components['schemas']['Seq']
        /**
         * @description Why the store is an older copy:
         *
         *     * `restore`: `musen restore` has replaced the store.
         *     * `rollback`: at its start, musen found an older copy in place of the store.
         * @enum {string}
         */
        cause: 'restore' | 'rollback'
      }
    }
    /**
     * @description Place in the log to start from: the cursor of an earlier answer, `oldest` for the oldest stored event, or `head` for new
     *     events only. A cursor is opaque: send it back as it is. One from another store is answered `409` (`epoch-changed`), one
     *     from events that a restore of the store has lost `409` (`store-restored`).
     * @example oldest
     */
    LogStart: string
    /**
     * @description A place in the log to continue from. It is opaque: send it back as it is.
     * @example demo000000-12
     */
    LogCursor: string
    /**
     * @description Events in order, with the cursor of the next page.
     * @example {
     *       "items": [],
     *       "nextCursor": "demo000000-12",
     *       "head": 12,
     *       "oldest": 1,
     *       "epoch": "demo000000"
     *     }
     */
    EventPage: {
      /** @description Events, sorted by `seq`. */
      items: components['schemas']['Event'][]
      /** @description Value of `cursor` for the next request. Always present, because the log grows. */
      nextCursor: components['schemas']['LogCursor']
      gap?: components['schemas']['SeqRange']
      /** @description `seq` of the newest event. */
      head: components['schemas']['Seq']
      /** @description Start of the log. Retention has deleted all events before this `seq`. */
      oldest: components['schemas']['Seq']
      epoch: components['schemas']['Epoch']
    }
    /**
     * @description Name of a queue, chosen by you. Lower-case letters, digits and hyphens.
     * @example demo
     */
    QueueName: string
    /**
     * @description Filter for events. An event must match all given fields. An empty filter matches all events.
     * @example {
     *       "type": [
     *         "message.received"
     *       ],
     *       "radioId": "kiss-demo"
     *     }
     */
    EventFilter: {
      /** @description Event types to include. */
      type?: components['schemas']['EventType'][]
      radioId?: components['schemas']['RadioId']
      nodeId?: components['schemas']['NodeId']
    }
    /**
     * @description A frame that the service sends on a stream.
     * @example {
     *       "type": "hello",
     *       "epoch": "demo000000",
     *       "head": 12,
     *       "oldest": 1
     *     }
     */
    ServerFrame:
      | components['schemas']['HelloFrame']
      | components['schemas']['EventsFrame']
      | components['schemas']['GapFrame']
      | components['schemas']['ResultFrame']
      | components['schemas']['ErrorFrame']
      | components['schemas']['ByeFrame']
    /**
     * @description First frame of a stream. It describes the log.
     * @example {
     *       "type": "hello",
     *       "epoch": "demo000000",
     *       "head": 12,
     *       "oldest": 1
     *     }
     */
    HelloFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'hello'
      epoch: components['schemas']['Epoch']
      /** @description `seq` of the newest event. */
      head: components['schemas']['Seq']
      /** @description Start of the log. Retention has deleted all events before this `seq`. */
      oldest: components['schemas']['Seq']
    }
    /**
     * @description Events in order. A live frame contains the events of one commit, a frame of stored events one page. If `items` is empty,
     *     no event up to `nextCursor` matches the filter.
     * @example {
     *       "type": "events",
     *       "items": [
     *         {
     *           "seq": 9,
     *           "at": "2026-11-24T08:00:00.000Z",
     *           "type": "radio.deleted",
     *           "radio": {
     *             "id": "spare"
     *           }
     *         }
     *       ],
     *       "nextCursor": "demo000000-9"
     *     }
     */
    EventsFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'events'
      /** @description Events, sorted by `seq`. */
      items: components['schemas']['Event'][]
      /** @description Cursor after this frame. */
      nextCursor: components['schemas']['LogCursor']
    }
    /**
     * @description Events that retention deleted before the client could read them, from `from` to `to` inclusive. The next events have a
     *     `seq` greater than `to`.
     * @example {
     *       "type": "gap",
     *       "from": 1,
     *       "to": 4711,
     *       "nextCursor": "demo000000-4711"
     *     }
     */
    GapFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'gap'
      /** @description First deleted `seq`. */
      from: components['schemas']['Seq']
      /** @description Last deleted `seq`. */
      to: components['schemas']['Seq']
      /** @description Cursor after this frame. */
      nextCursor: components['schemas']['LogCursor']
    }
    /**
     * @description Result of a successful command. For `send`, it is sent after the message is on disk; the `message.queued` event can
     *     arrive earlier.
     * @example {
     *       "type": "result",
     *       "command": "subscribe",
     *       "ref": "1",
     *       "cursor": "demo000000-12"
     *     }
     */
    ResultFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'result'
      /**
       * @description The command that was executed.
       * @enum {string}
       */
      command: 'subscribe' | 'send' | 'ping'
      ref?: components['schemas']['FrameRef']
      /** @description For `subscribe`, the place where the events start. */
      cursor?: components['schemas']['LogCursor']
      /** @description For `send`, the message as accepted. */
      message?: components['schemas']['Message']
    }
    /**
     * @description Error of a client frame. The connection and the subscription stay open.
     * @example {
     *       "type": "error",
     *       "ref": "1",
     *       "problem": {
     *         "type": "/problems/epoch-changed",
     *         "title": "Epoch changed",
     *         "status": 409,
     *         "code": "epoch-changed",
     *         "detail": "The epoch of the store is demo000000, not 0000000000.",
     *         "hint": "This is not the store that the cursor is from. Start again from \"oldest\"."
     *       }
     *     }
     */
    ErrorFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'error'
      ref?: components['schemas']['FrameRef']
      problem: components['schemas']['Problem']
    }
    /**
     * @description Last frame before the service closes the stream.
     * @example {
     *       "type": "bye",
     *       "reason": "stopping",
     *       "cursor": "demo000000-12"
     *     }
     */
    ByeFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'bye'
      /**
       * @description Reason for closing:
       *
       *     * `stopping`: the service is stopping.
       *     * `too-slow`: the client is more than 1 MiB behind in reading.
       *     * `not-text`: the client sent a binary message.
       *     * `failed`: the log cannot be read.
       *     * `access-ended`: the key or token has expired or been revoked.
       *     * `rate-limited`: the client continued to send over the rate limit.
       * @enum {string}
       */
      reason: 'stopping' | 'too-slow' | 'not-text' | 'failed' | 'access-ended' | 'rate-limited'
      /** @description Value of `cursor` for the next connection. Absent without a subscription. */
      cursor?: components['schemas']['LogCursor']
    }
    /**
     * @description A frame that the client sends on a stream.
     * @example {
     *       "type": "subscribe",
     *       "cursor": "oldest"
     *     }
     */
    ClientFrame:
      | components['schemas']['SubscribeFrame']
      | components['schemas']['SendFrame']
      | components['schemas']['PingFrame']
    /**
     * @description Command to receive events. It replaces an earlier subscription.
     * @example {
     *       "type": "subscribe",
     *       "ref": "1",
     *       "cursor": "demo000000-12",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    SubscribeFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'subscribe'
      ref?: components['schemas']['FrameRef']
      /** @default head */
      cursor?: components['schemas']['LogStart']
      /** @default {} */
      filter?: components['schemas']['EventFilter']
    }
    /**
     * @description Command to send a message, as with `POST /v1/messages`.
     * @example {
     *       "type": "send",
     *       "ref": "2",
     *       "idempotencyKey": "4b2d",
     *       "message": {
     *         "radioId": "kiss-demo",
     *         "destination": "OH2XYZ-9",
     *         "payload": {
     *           "encoding": "text",
     *           "data": "Hello"
     *         }
     *       }
     *     }
     */
    SendFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'send'
      ref: components['schemas']['FrameRef']
      /** @description Key that makes the command safe to repeat, as with `POST /v1/messages`. The same key works with both. */
      idempotencyKey?: string
      message: components['schemas']['MessageRequest']
    }
    /**
     * @description Command that requests a `result`, for clients that cannot send WebSocket pings.
     * @example {
     *       "type": "ping",
     *       "ref": "3"
     *     }
     */
    PingFrame: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'ping'
      ref?: components['schemas']['FrameRef']
    }
    /**
     * @description Reference for a command, chosen by the client. The answer repeats it.
     * @example 1
     */
    FrameRef: string
    /**
     * Format: int32
     * @description Duration of a lease in milliseconds. When it expires, the queue delivers the event again.
     * @example 30000
     */
    VisibilityTimeoutMs: number
    /**
     * Format: int32
     * @description Number of deliveries without an acknowledgement after which an event becomes a dead letter. With 1, each call takes only
     *     one event of a node.
     * @example 5
     */
    MaxDeliveries: number
    /**
     * @description Name and configuration of a queue to create.
     * @example {
     *       "name": "readings",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       },
     *       "visibilityTimeoutMs": 30000,
     *       "maxDeliveries": 5,
     *       "cursor": "head"
     *     }
     */
    QueueRequest: {
      name: components['schemas']['QueueName']
      /** @default {} */
      filter?: components['schemas']['EventFilter']
      /**
       * Format: int32
       * @description Duration of a lease in milliseconds. When it expires, the queue delivers the event again.
       * @default 30000
       */
      visibilityTimeoutMs?: number
      /**
       * Format: int32
       * @description Number of deliveries without an acknowledgement after which an event becomes a dead letter. With 1, each call takes
       *     only one event of a node.
       * @default 5
       */
      maxDeliveries?: number
      /** @default head */
      cursor?: components['schemas']['LogStart']
    }
    /**
     * @description Fields of a queue's configuration to change.
     * @example {
     *       "maxDeliveries": 10
     *     }
     */
    QueuePatch: {
      filter?: components['schemas']['EventFilter']
      visibilityTimeoutMs?: components['schemas']['VisibilityTimeoutMs']
      maxDeliveries?: components['schemas']['MaxDeliveries']
    }
    /**
     * @description A queue with its configuration and status.
     * @example {
     *       "name": "demo",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       },
     *       "visibilityTimeoutMs": 30000,
     *       "maxDeliveries": 5,
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z",
     *       "status": {
     *         "depth": 3,
     *         "depthExact": true,
     *         "inFlight": 1,
     *         "dead": 0,
     *         "cursor": "demo000000-12",
     *         "oldestAgeMs": 1500
     *       }
     *     }
     */
    Queue: {
      name: components['schemas']['QueueName']
      filter: components['schemas']['EventFilter']
      visibilityTimeoutMs: components['schemas']['VisibilityTimeoutMs']
      maxDeliveries: components['schemas']['MaxDeliveries']
      /**
       * Format: int64
       * @description Revision of the configuration, increased by each change. The `ETag` contains this number.
       */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      status: components['schemas']['QueueStatus']
    }
    /**
     * @description Status of a queue. The counters are about the whole queue: if its filter had included other radios earlier, they also
     *     count events of these radios that restricted credentials do not see.
     * @example {
     *       "depth": 3,
     *       "depthExact": true,
     *       "inFlight": 1,
     *       "dead": 0,
     *       "cursor": "demo000000-12",
     *       "oldestAgeMs": 1500
     *     }
     */
    QueueStatus: {
      /**
       * Format: int64
       * @description Number of events that wait for delivery or redelivery.
       */
      depth: number
      /**
       * @description Whether `depth` is exact. False if counting would require reading more than 10000 events; `depth` is then an
       *     estimate.
       */
      depthExact: boolean
      /**
       * Format: int64
       * @description Number of leased events.
       */
      inFlight: number
      /**
       * Format: int64
       * @description Number of dead letters.
       */
      dead: number
      /** @description Place up to which the queue has processed the log. */
      cursor: components['schemas']['LogCursor']
      /**
       * Format: int64
       * @description Age of the oldest event that is neither acknowledged nor dead, in milliseconds. Absent if the queue has no such
       *     event, or if the next event is too far in the log to find quickly.
       */
      oldestAgeMs?: number
      lastGap?: components['schemas']['QueueGap']
    }
    /**
     * @description Range of events that retention deleted before they were all read. Some of them may have been read earlier, or may not
     *     match the filter.
     * @example {
     *       "from": 1,
     *       "to": 400
     *     }
     */
    SeqRange: {
      /** @description First deleted `seq`. */
      from: components['schemas']['Seq']
      /** @description Last deleted `seq`. */
      to: components['schemas']['Seq']
    }
    /**
     * @description The last gap that retention caused, with the time at which it was reported.
     * @example {
     *       "from": 1,
     *       "to": 400,
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    QueueGap: {
      /** @description First deleted `seq`. */
      from: components['schemas']['Seq']
      /** @description Last deleted `seq`. */
      to: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
    }
    /**
     * @description All queues.
     * @example {
     *       "items": []
     *     }
     */
    QueuePage: {
      /** @description Queues, sorted by name. */
      items: components['schemas']['Queue'][]
    }
    /**
     * @description Options for leasing events.
     * @example {
     *       "max": 10,
     *       "waitMs": 5000
     *     }
     */
    LeaseRequest: {
      /**
       * Format: int32
       * @description Maximum number of events to lease.
       * @default 10
       */
      max?: number
      /**
       * Format: int32
       * @description Maximum time to wait if no event is available, in milliseconds.
       * @default 0
       */
      waitMs?: number
    }
    /**
     * @description Id of one delivery. Clients must not interpret it.
     * @example 4-2n9c1x
     */
    LeaseId: string
    /**
     * @description Ids of the leases.
     * @example [
     *       "4-2n9c1x"
     *     ]
     */
    LeaseIds: components['schemas']['LeaseId'][]
    /**
     * @description An event that is leased to you until `expiresAt`.
     * @example {
     *       "leaseId": "9-2n9c1x",
     *       "deliveries": 1,
     *       "redelivered": false,
     *       "expiresAt": "2026-11-24T08:00:30.000Z",
     *       "event": {
     *         "seq": 9,
     *         "at": "2026-11-24T08:00:00.000Z",
     *         "type": "radio.deleted",
     *         "radio": {
     *           "id": "spare"
     *         }
     *       }
     *     }
     */
    Lease: {
      leaseId: components['schemas']['LeaseId']
      /**
       * Format: int64
       * @description Number of deliveries of this event, including this one.
       */
      deliveries: number
      /** @description Whether the event was delivered before. Its effects may already exist. */
      redelivered: boolean
      expiresAt: components['schemas']['Timestamp']
      event: components['schemas']['Event']
    }
    /**
     * @description Leased events.
     * @example {
     *       "items": []
     *     }
     */
    LeaseBatch: {
      /** @description Leases with their events, sorted by `seq`. */
      items: components['schemas']['Lease'][]
      gap?: components['schemas']['SeqRange']
    }
    /**
     * @description Leases whose events are processed.
     * @example {
     *       "leaseIds": [
     *         "4-2n9c1x"
     *       ]
     *     }
     */
    AckRequest: {
      leaseIds: components['schemas']['LeaseIds']
    }
    /**
     * @description Result of one acknowledgement.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "outcome": "acked"
     *     }
     */
    AckOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description Outcome. `acked`: acknowledged now, or earlier with this lease. `stale`: the lease has ended, and the event was
       *     delivered again or released. `out-of-order`: an earlier event of the same node from the same call is not
       *     acknowledged yet; nothing was changed.
       * @enum {string}
       */
      outcome: 'acked' | 'stale' | 'out-of-order'
    }
    /**
     * @description Results of the acknowledgements.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "outcome": "acked"
     *         }
     *       ]
     *     }
     */
    AckResult: {
      /** @description One result for each lease, in the order of the request. */
      items: components['schemas']['AckOutcome'][]
    }
    /**
     * @description Leases to extend.
     * @example {
     *       "leaseIds": [
     *         "4-2n9c1x"
     *       ],
     *       "timeoutMs": 60000
     *     }
     */
    ExtensionRequest: {
      leaseIds: components['schemas']['LeaseIds']
      /**
       * Format: int32
       * @description Time from now until the leases expire, in milliseconds. Default: the queue's `visibilityTimeoutMs`.
       */
      timeoutMs?: number
    }
    /**
     * @description Result of one extension.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "outcome": "extended"
     *     }
     */
    ExtensionOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description Outcome. `stale`: the lease has ended; nothing was changed.
       * @enum {string}
       */
      outcome: 'extended' | 'stale'
    }
    /**
     * @description Results of the extensions.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "outcome": "extended"
     *         }
     *       ]
     *     }
     */
    ExtensionResult: {
      /** @description One result for each lease, in the order of the request. */
      items: components['schemas']['ExtensionOutcome'][]
    }
    /**
     * @description Leases to release.
     * @example {
     *       "leaseIds": [
     *         "4-2n9c1x"
     *       ],
     *       "delayMs": 10000
     *     }
     */
    ReleaseRequest: {
      leaseIds: components['schemas']['LeaseIds']
      /**
       * Format: int32
       * @description Delay before the queue delivers the events again, in milliseconds.
       * @default 0
       */
      delayMs?: number
    }
    /**
     * @description Result of one release.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "outcome": "released"
     *     }
     */
    ReleaseOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description Outcome. `dead`: this was the last permitted delivery; the event is now a dead letter. `stale`: the lease has ended;
       *     nothing was changed.
       * @enum {string}
       */
      outcome: 'released' | 'dead' | 'stale'
    }
    /**
     * @description Results of the releases.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "outcome": "released"
     *         }
     *       ]
     *     }
     */
    ReleaseResult: {
      /** @description One result for each lease, in the order of the request. */
      items: components['schemas']['ReleaseOutcome'][]
    }
    /**
     * @description An event that was delivered `maxDeliveries` times and never acknowledged.
     * @example {
     *       "seq": 4,
     *       "deliveries": 5,
     *       "diedAt": "2026-11-24T08:00:00.000Z"
     *     }
     */
    DeadLetter: {
      seq: components['schemas']['Seq']
      /**
       * Format: int64
       * @description Number of deliveries of this event.
       */
      deliveries: number
      diedAt: components['schemas']['Timestamp']
      /** @description The event. Absent if retention has deleted it. */
      event?: components['schemas']['Event']
    }
    /**
     * @description A page of dead letters.
     * @example {
     *       "items": []
     *     }
     */
    DeadLetterPage: {
      /** @description Dead letters, sorted by `seq`. */
      items: components['schemas']['DeadLetter'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Id of a webhook. Unique across machines. Clients must not interpret it.
     * @example wh_demo000000-1
     */
    WebhookId: string
    /**
     * @description URL to post events to, `http` or `https`, without a user name, a password or a fragment.
     * @example https://example.com/musen
     */
    WebhookUrl: string
    /**
     * @description Your note about the webhook.
     * @example Archive
     */
    WebhookDescription: string
    /**
     * Format: int32
     * @description Maximum number of events in one request (default 50). Their payloads together are also limited to 32 KiB, unless a
     *     single event is larger.
     * @example 50
     */
    BatchSize: number
    /**
     * @description Configuration of a webhook to add.
     * @example {
     *       "url": "https://example.com/musen",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    WebhookRequest: {
      url: components['schemas']['WebhookUrl']
      description?: components['schemas']['WebhookDescription']
      /** @default {} */
      filter?: components['schemas']['EventFilter']
      /** @default 50 */
      batchSize?: components['schemas']['BatchSize']
      /**
       * @description Whether musen delivers events to this webhook.
       * @default true
       */
      enabled?: boolean
      /** @default head */
      cursor?: components['schemas']['LogStart']
    }
    /**
     * @description Fields of a webhook's configuration to change.
     * @example {
     *       "enabled": false
     *     }
     */
    WebhookPatch: {
      url?: components['schemas']['WebhookUrl']
      /** @description Your note about the webhook. `null` removes it. */
      description?: string | null
      filter?: components['schemas']['EventFilter']
      batchSize?: components['schemas']['BatchSize']
      /** @description Whether musen delivers events to this webhook. */
      enabled?: boolean
    }
    /**
     * @description A webhook with its configuration and status.
     * @example {
     *       "id": "wh_demo000000-1",
     *       "url": "https://example.com/musen",
     *       "filter": {},
     *       "batchSize": 50,
     *       "enabled": true,
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z",
     *       "status": {
     *         "state": "active",
     *         "cursor": "demo000000-12",
     *         "failures": 0
     *       }
     *     }
     */
    Webhook: {
      id: components['schemas']['WebhookId']
      url: components['schemas']['WebhookUrl']
      description?: components['schemas']['WebhookDescription']
      filter: components['schemas']['EventFilter']
      batchSize: components['schemas']['BatchSize']
      /** @description Whether musen delivers events to this webhook. */
      enabled: boolean
      /**
       * Format: int64
       * @description Revision of the configuration, increased by each change. The `ETag` contains this number.
       */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      owner?: components['schemas']['WebhookOwner']
      status: components['schemas']['WebhookStatus']
    }
    /**
     * @description Credentials that created the webhook, or last changed or resumed it. Absent for requests without credentials, and for webhooks
     *     from versions without owners. When an access key is revoked, expires, or loses `webhooks:write`, `events:read` or a radio
     *     of the filter, its webhooks are paused (`access-lost`).
     * @example {
     *       "kind": "key",
     *       "id": "key_7k2m9x4qra"
     *     }
     */
    WebhookOwner: {
      /**
       * @description An access key, or a token of an identity provider.
       * @enum {string}
       */
      kind: 'key' | 'token'
      /** @description Id of the access key, or subject of the token. */
      id: string
    }
    /**
     * @description Status of a webhook.
     * @example {
     *       "state": "active",
     *       "cursor": "demo000000-12",
     *       "failures": 0
     *     }
     */
    WebhookStatus: {
      /**
       * @description State of the webhook. `active`: delivering. `failing`: the last attempt failed; musen retries at `retryAt`.
       *     `paused`: musen stopped delivery, see `paused`; resume it with `resumeWebhook`. `disabled`: not in use.
       * @enum {string}
       */
      state: 'active' | 'failing' | 'paused' | 'disabled'
      /** @description Place up to which all matching events are delivered. */
      cursor: components['schemas']['LogCursor']
      /**
       * Format: int64
       * @description Number of consecutive failed attempts.
       */
      failures: number
      /** @description Time of the first of these failed attempts. */
      failingSince?: components['schemas']['Timestamp']
      /** @description Time of the next attempt. */
      retryAt?: components['schemas']['Timestamp']
      paused?: components['schemas']['WebhookPause']
      /** @description Time of the last successful delivery. */
      lastDeliveryAt?: components['schemas']['Timestamp']
      /** @description The last events that retention deleted before they were delivered, with the time at which the endpoint was informed. */
      lastGap?: components['schemas']['QueueGap']
    }
    /**
     * @description Reason and time of a pause.
     * @example {
     *       "reason": "gone",
     *       "detail": "The endpoint answered 410 (Gone).",
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    WebhookPause: {
      reason: components['schemas']['PauseReason']
      /** @description Details about the reason. */
      detail: string
      /** @description What to do. */
      hint?: string
      at: components['schemas']['Timestamp']
    }
    /**
     * @description Reason for a pause. `failing`: too many consecutive attempts failed. `gone`: the endpoint answered 410. `access-lost`: the
     *     `owner` of the webhook does not have the required rights any more.
     * @example failing
     * @enum {string}
     */
    PauseReason: 'failing' | 'gone' | 'access-lost'
    /**
     * @description All webhooks.
     * @example {
     *       "items": []
     *     }
     */
    WebhookPage: {
      /** @description Webhooks, oldest first. */
      items: components['schemas']['Webhook'][]
    }
    /**
     * @description Key for the signatures, in the format of the Standard Webhooks libraries.
     * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
     */
    WebhookSecret: string
    /**
     * @description A new webhook and its secret.
     * @example {
     *       "webhook": {
     *         "id": "wh_demo000000-1",
     *         "url": "https://example.com/musen",
     *         "filter": {},
     *         "batchSize": 50,
     *         "enabled": true,
     *         "revision": 1,
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z",
     *         "status": {
     *           "state": "active",
     *           "cursor": "demo000000-12",
     *           "failures": 0
     *         }
     *       },
     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
     *     }
     */
    NewWebhook: {
      webhook: components['schemas']['Webhook']
      secret: components['schemas']['WebhookSecret']
    }
    /**
     * @description Options for a secret rotation.
     * @example {
     *       "overlapMs": 86400000
     *     }
     */
    SecretRotationRequest: {
      /**
       * Format: int32
       * @description Time for which the previous secrets also sign requests, in milliseconds. Default: one day.
       * @default 86400000
       */
      overlapMs?: number
    }
    /**
     * @description A webhook and its new secret, which is shown only once.
     * @example {
     *       "webhook": {
     *         "id": "wh_demo000000-1",
     *         "url": "https://example.com/musen",
     *         "filter": {},
     *         "batchSize": 50,
     *         "enabled": true,
     *         "revision": 1,
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z",
     *         "status": {
     *           "state": "active",
     *           "cursor": "demo000000-12",
     *           "failures": 0
     *         }
     *       },
     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
     *       "previousUntil": "2026-11-25T08:00:00.000Z"
     *     }
     */
    SecretRotation: {
      webhook: components['schemas']['Webhook']
      secret: components['schemas']['WebhookSecret']
      /** @description Time until which the previous secret also signs requests. Absent if it has expired. */
      previousUntil?: components['schemas']['Timestamp']
    }
    /**
     * @description A request to a webhook's URL and its result. Without `error`, the attempt was successful.
     * @example {
     *       "number": 7,
     *       "messageId": "wh_demo000000-1-12-14",
     *       "test": false,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "durationMs": 31,
     *       "status": 503,
     *       "error": {
     *         "code": "status-refused",
     *         "message": "The endpoint answered 503."
     *       },
     *       "batch": {
     *         "from": 12,
     *         "to": 14,
     *         "count": 3
     *       },
     *       "retryAt": "2026-11-24T08:00:04.000Z"
     *     }
     */
    WebhookAttempt: {
      /**
       * Format: int64
       * @description Number of the attempt within this webhook.
       */
      number: number
      /** @description The `webhook-id` of the request. All attempts for one batch have the same id. */
      messageId: string
      /** @description Whether this was a test request. */
      test: boolean
      at: components['schemas']['Timestamp']
      /**
       * Format: int64
       * @description Time from the name lookup to the answer or the failure, in milliseconds.
       */
      durationMs: number
      /** @description HTTP status of the answer, if the endpoint answered. */
      status?: number
      error?: components['schemas']['WebhookFault']
      batch?: components['schemas']['WebhookBatch']
      /** @description Planned time of the next attempt. */
      retryAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Reason why an attempt failed.
     * @example {
     *       "code": "status-refused",
     *       "message": "The endpoint answered 503."
     *     }
     */
    WebhookFault: {
      /**
       * @description Error code. `address-refused`: the host name has no address that musen may connect to. `answer-invalid`: the answer
       *     was not HTTP. `redirected`: the answer was a 3xx status; redirects are not followed. `status-refused`: any other
       *     status outside 2xx.
       * @enum {string}
       */
      code:
        | 'address-refused'
        | 'name-unresolved'
        | 'connect-failed'
        | 'connect-timeout'
        | 'tls-failed'
        | 'answer-timeout'
        | 'answer-invalid'
        | 'connection-lost'
        | 'redirected'
        | 'status-refused'
      /** @description Error message. */
      message: string
    }
    /**
     * @description The events of a request.
     * @example {
     *       "from": 12,
     *       "to": 14,
     *       "count": 3
     *     }
     */
    WebhookBatch: {
      /** @description `seq` of the first event. */
      from: components['schemas']['Seq']
      /** @description `seq` of the last event. */
      to: components['schemas']['Seq']
      /**
       * Format: int64
       * @description Number of events.
       */
      count: number
    }
    /**
     * @description A page of webhook attempts.
     * @example {
     *       "items": []
     *     }
     */
    WebhookAttemptPage: {
      /** @description Attempts, newest first. */
      items: components['schemas']['WebhookAttempt'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Body of a request to a webhook's URL.
     * @example {
     *       "webhookId": "wh_demo000000-1",
     *       "epoch": "demo000000",
     *       "test": false,
     *       "events": [
     *         {
     *           "seq": 9,
     *           "at": "2026-11-24T08:00:00.000Z",
     *           "type": "radio.deleted",
     *           "radio": {
     *             "id": "spare"
     *           }
     *         }
     *       ]
     *     }
     */
    WebhookDelivery: {
      webhookId: components['schemas']['WebhookId']
      epoch: components['schemas']['Epoch']
      /** @description Whether this is a test request. A test request contains no events. */
      test: boolean
      /** @description Range of events that retention deleted before the events of this request. */
      gap?: components['schemas']['SeqRange']
      /** @description Events, sorted by `seq`. */
      events: components['schemas']['Event'][]
    }
    /**
     * @description A serial port of this machine.
     * @example {
     *       "path": "/dev/ttyUSB0",
     *       "vendorId": "0403",
     *       "productId": "6015",
     *       "usedBy": "tnc"
     *     }
     */
    Port: {
      /** @description Path of the serial device. */
      path: string
      /** @description Path in `/dev/serial/by-id/`, which stays the same when the device is unplugged and plugged in again. */
      byId?: string
      /** @description Manufacturer, as reported by the device. */
      manufacturer?: string
      /** @description Product name, as reported by the device. */
      product?: string
      /** @description Serial number, as reported by the device. */
      serialNumber?: string
      /** @description USB vendor id in hexadecimal. */
      vendorId?: string
      /** @description USB product id in hexadecimal. */
      productId?: string
      /** @description Radio whose configuration uses this port. */
      usedBy?: components['schemas']['RadioId']
    }
    /**
     * @description The serial ports.
     * @example {
     *       "items": []
     *     }
     */
    PortPage: {
      /** @description Ports, sorted by path. */
      items: components['schemas']['Port'][]
      /** @description Reason why ports cannot be listed on this machine. */
      problem?: string
    }
    /**
     * @description Id of a probe. Clients must not interpret it.
     * @example prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    ProbeId: string
    /**
     * @description Id of a discovery. Clients must not interpret it.
     * @example dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    DiscoveryId: string
    /**
     * @description Id of a capture. Clients must not interpret it.
     * @example cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    CaptureId: string
    /**
     * @description State of a job. All states except `running` are final. `done`: it ended by itself. `cancelled`: a request ended it, or its
     *     radio was deleted. `failed`: see `error`.
     * @example running
     * @enum {string}
     */
    JobState: 'running' | 'done' | 'cancelled' | 'failed'
    /**
     * @description Reason why a job failed.
     * @example {
     *       "code": "port-missing",
     *       "message": "The port /dev/ttyUSB0 does not exist.",
     *       "hint": "Plug the module in."
     *     }
     */
    JobFault: {
      /** @description Stable error code. */
      code: string
      /** @description Error message. */
      message: string
      /** @description What to do about the error. */
      hint?: string
    }
    /**
     * @description Mode and duration of a discovery.
     * @example {
     *       "mode": "passive",
     *       "durationMs": 30000
     *     }
     */
    DiscoveryRequest: {
      /**
       * @description Search mode. `auto`: active if the module supports it, otherwise passive. An active search fails immediately if the
       *     radio is not online; a passive search works in any state.
       * @default auto
       * @enum {string}
       */
      mode?: 'auto' | 'active' | 'passive'
      /**
       * @description Duration of a passive search, or maximum duration of an active search, in milliseconds.
       * @default 60000
       */
      durationMs?: number
    }
    /**
     * @description A node found by a discovery.
     * @example {
     *       "nodeId": "kiss-demo:OH2XYZ-9",
     *       "address": "OH2XYZ-9",
     *       "by": "traffic",
     *       "at": "2026-11-24T08:00:01.000Z"
     *     }
     */
    DiscoveredNode: {
      nodeId: components['schemas']['NodeId']
      /** @description Address of the node. */
      address: string
      /** @description Name that the node reports. */
      name?: string
      /** @description Role of the node in the terms of its family, for example `router`. */
      role?: string
      signal?: components['schemas']['Signal']
      by: components['schemas']['FoundBy']
      at: components['schemas']['Timestamp']
    }
    /**
     * @description A search for nodes.
     * @example {
     *       "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "mode": "passive",
     *       "state": "running",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "endsAt": "2026-11-24T08:01:00.000Z",
     *       "nodes": [],
     *       "nodeCount": 0
     *     }
     */
    Discovery: {
      id: components['schemas']['DiscoveryId']
      radioId: components['schemas']['RadioId']
      mode: components['schemas']['DiscoveryMode']
      state: components['schemas']['JobState']
      startedAt: components['schemas']['Timestamp']
      /** @description Latest time at which the discovery ends. */
      endsAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      /** @description Nodes in the order in which they were found. */
      nodes: components['schemas']['DiscoveredNode'][]
      nodeCount: components['schemas']['NodeCount']
      error?: components['schemas']['JobFault']
    }
    /**
     * @description The latest discoveries of a radio, at most 20, with at most 1 MiB of nodes.
     * @example {
     *       "items": []
     *     }
     */
    DiscoveryPage: {
      /** @description Discoveries, newest first. */
      items: components['schemas']['Discovery'][]
    }
    /**
     * @description Accepted values of a setting.
     * @example {
     *       "type": "integer",
     *       "minimum": 0,
     *       "maximum": 5
     *     }
     */
    SettingForm:
      | components['schemas']['IntegerForm']
      | components['schemas']['HexForm']
      | components['schemas']['TextForm']
      | components['schemas']['ChoiceForm']
      | components['schemas']['BooleanForm']
    /**
     * @description An integer.
     * @example {
     *       "type": "integer",
     *       "minimum": 0,
     *       "maximum": 5
     *     }
     */
    IntegerForm: {
      /**
       * @description An integer. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'integer'
      /**
       * Format: int64
       * @description Minimum value.
       */
      minimum: number
      /**
       * Format: int64
       * @description Maximum value.
       */
      maximum: number
    }
    /**
     * @description Bytes as pairs of hexadecimal digits.
     * @example {
     *       "type": "hex",
     *       "maxBytes": 8
     *     }
     */
    HexForm: {
      /**
       * @description Hexadecimal digits. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'hex'
      /**
       * Format: int64
       * @description Maximum number of bytes.
       */
      maxBytes: number
    }
    /**
     * @description Text.
     * @example {
     *       "type": "text",
     *       "maxLength": 20,
     *       "pattern": "^[ -~]*$"
     *     }
     */
    TextForm: {
      /**
       * @description Text. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'text'
      /**
       * Format: int64
       * @description Maximum number of characters.
       */
      maxLength: number
      /** @description Regular expression (ECMAScript) that the text must match. */
      pattern?: string
    }
    /**
     * @description One of several fixed values.
     * @example {
     *       "type": "choice",
     *       "choices": [
     *         "client",
     *         "router"
     *       ]
     *     }
     */
    ChoiceForm: {
      /**
       * @description One of several fixed values. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'choice'
      /** @description Accepted values. */
      choices: string[]
    }
    /**
     * @description A boolean.
     * @example {
     *       "type": "boolean"
     *     }
     */
    BooleanForm: {
      /**
       * @description A boolean. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'boolean'
    }
    /**
     * @description How long a written value lasts. `saved`: permanently, the module stores it automatically. `on-request`: permanently if
     *     written with `save`, otherwise until the module restarts. `volatile`: until the module restarts.
     * @example on-request
     * @enum {string}
     */
    SettingPersistence: 'saved' | 'on-request' | 'volatile'
    /**
     * @description A setting of a module.
     * @example {
     *       "name": "NI",
     *       "title": "Node name",
     *       "form": {
     *         "type": "text",
     *         "maxLength": 20,
     *         "pattern": "^[ -~]*$"
     *       },
     *       "access": "read-write",
     *       "persists": "on-request",
     *       "secret": false,
     *       "risky": false,
     *       "remote": true,
     *       "value": "ROOF"
     *     }
     */
    Setting: {
      name: components['schemas']['SettingName']
      /** @description Short description of the setting. */
      title: string
      /** @description Unit or meaning of the values. */
      meaning?: string
      form: components['schemas']['SettingForm']
      /**
       * @description Permitted access.
       * @enum {string}
       */
      access: 'read' | 'write' | 'read-write'
      persists: components['schemas']['SettingPersistence']
      /** @description Whether the value is a key or password. It can be written but is never returned. */
      secret: boolean
      /** @description Whether a wrong value can disconnect the module from this host or from its network. */
      risky: boolean
      /** @description Whether the setting is also available on remote modules, over the air. */
      remote: boolean
      /** @description Current value read from the module. Absent if it was not requested, is not set, or is secret. */
      value?: components['schemas']['SettingValue']
      /** @description Reason why the setting could not be read. */
      problem?: components['schemas']['JobFault']
    }
    /**
     * @description The settings of a module.
     * @example {
     *       "items": []
     *     }
     */
    SettingPage: {
      /** @description Settings in the order of the family. */
      items: components['schemas']['Setting'][]
    }
    /**
     * @description Value to write to a setting.
     * @example {
     *       "value": "ROOF",
     *       "save": true
     *     }
     */
    SettingRequest: {
      value: components['schemas']['SettingValue']
      /**
       * @description Whether the module should store the value permanently. Used if `persists` is `on-request`.
       * @default false
       */
      save?: boolean
      /**
       * @description Whether to write a setting that is `risky`.
       * @default false
       */
      force?: boolean
    }
    /**
     * @description Result of writing a setting.
     * @example {
     *       "name": "NI",
     *       "value": "ROOF",
     *       "persists": "on-request",
     *       "saved": true
     *     }
     */
    SettingResult: {
      name: components['schemas']['SettingName']
      /** @description Address of the remote module. Absent for the radio's own module. */
      address?: string
      /** @description Value read back from the module. Absent if it is secret or the module did not return it. */
      value?: components['schemas']['SettingValue']
      persists: components['schemas']['SettingPersistence']
      /** @description Whether the value remains after the module restarts. */
      saved: boolean
      /** @description Reason why the value could not be read back. */
      problem?: components['schemas']['JobFault']
    }
    /**
     * @description Limits of a capture.
     * @example {
     *       "maxDurationMs": 60000
     *     }
     */
    CaptureRequest: {
      /**
       * @description Maximum size of the file in bytes. Each byte on the link takes two bytes in the file, and each line about 40 more.
       * @default 1048576
       */
      maxBytes?: number
      /**
       * @description Maximum duration in milliseconds.
       * @default 600000
       */
      maxDurationMs?: number
      /**
       * @description Whether to reopen the link at the start of the recording.
       * @default false
       */
      reconnect?: boolean
    }
    /**
     * @description A recording of the bytes on a radio's link.
     * @example {
     *       "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "state": "running",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "bytes": 260,
     *       "maxBytes": 1048576,
     *       "maxDurationMs": 600000
     *     }
     */
    Capture: {
      id: components['schemas']['CaptureId']
      radioId: components['schemas']['RadioId']
      state: components['schemas']['JobState']
      startedAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      endedBy?: components['schemas']['CaptureEnd']
      /**
       * Format: int64
       * @description Current size of the file in bytes.
       */
      bytes: number
      /**
       * Format: int64
       * @description Maximum size of the file in bytes.
       */
      maxBytes: number
      /**
       * Format: int64
       * @description Maximum duration in milliseconds.
       */
      maxDurationMs: number
      error?: components['schemas']['JobFault']
    }
    /**
     * @description All captures of a radio.
     * @example {
     *       "items": []
     *     }
     */
    CapturePage: {
      /** @description Captures, newest first. */
      items: components['schemas']['Capture'][]
    }
    /**
     * @description Port to probe.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0"
     *     }
     */
    ProbeTarget: components['schemas']['ProbePort'] | components['schemas']['TcpLink']
    /**
     * @description A serial port.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0"
     *     }
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0",
     *       "dtr": false,
     *       "rts": false
     *     }
     */
    ProbePort: {
      /**
       * @description Link type, always `serial`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
      /** @description Level of DTR during the probe. Absent: raised, as the operating system does when it opens a port. */
      dtr?: boolean
      /** @description Level of RTS during the probe. Absent: as for `dtr`. */
      rts?: boolean
    }
    /**
     * @description Port to probe, and search options.
     * @example {
     *       "target": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       }
     *     }
     */
    ProbeRequest: {
      target: components['schemas']['ProbeTarget']
      /** @description Drivers to look for. Default: all drivers. */
      drivers?: components['schemas']['DriverName'][]
      /** @description Baud rates to try, in this order. Default: the rates that the drivers suggest. Ignored for TCP. */
      baudRates?: components['schemas']['BaudRate'][]
      /**
       * @description Time to listen at each baud rate before queries are sent, in milliseconds.
       * @default 1000
       */
      listenMs?: number
      /**
       * @description Whether to listen only, without writing to the port.
       * @default false
       */
      listenOnly?: boolean
    }
    /**
     * @description A probe of a port.
     * @example {
     *       "id": "prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "target": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       },
     *       "state": "done",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "finishedAt": "2026-11-24T08:00:02.100Z",
     *       "progress": {
     *         "done": 1,
     *         "total": 7
     *       },
     *       "findings": [
     *         {
     *           "driver": "xbee",
     *           "baudRate": 9600,
     *           "confidence": 1,
     *           "evidence": [
     *             "The module answered the AP query with 2 and a valid checksum."
     *           ],
     *           "options": {
     *             "apiMode": "2"
     *           }
     *         }
     *       ]
     *     }
     */
    Probe: {
      id: components['schemas']['ProbeId']
      target: components['schemas']['ProbeTarget']
      state: components['schemas']['JobState']
      startedAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      progress: components['schemas']['ProbeProgress']
      /** @description Possible modules, most likely first. */
      findings: components['schemas']['ProbeFinding'][]
      error?: components['schemas']['JobFault']
    }
    /**
     * @description Progress of a probe.
     * @example {
     *       "done": 2,
     *       "total": 7,
     *       "baudRate": 57600
     *     }
     */
    ProbeProgress: {
      /**
       * Format: int64
       * @description Number of baud rates tried.
       */
      done: number
      /**
       * Format: int64
       * @description Number of baud rates to try. 1 for TCP.
       */
      total: number
      /** @description Baud rate that is being tried now. */
      baudRate?: components['schemas']['BaudRate']
    }
    /**
     * @description A possible module at the port, with the evidence.
     * @example {
     *       "driver": "lines",
     *       "baudRate": 115200,
     *       "confidence": 0.5,
     *       "evidence": [
     *         "The device sent 4 lines of text, for example \"21.5\"."
     *       ],
     *       "radio": {
     *         "id": "lines",
     *         "driver": "lines",
     *         "link": {
     *           "type": "serial",
     *           "path": "/dev/ttyUSB0",
     *           "baudRate": 115200
     *         }
     *       }
     *     }
     */
    ProbeFinding: {
      driver: components['schemas']['DriverName']
      baudRate?: components['schemas']['BaudRate']
      /** @description Confidence from 0 to 1. 1 means an answer that only this family gives. */
      confidence: number
      /** @description Observations that support this finding. */
      evidence: string[]
      /** @description Radio options that the probe detected. */
      options?: components['schemas']['Options']
      /** @description Reason why the module cannot be used as it is, and how to correct it. */
      problem?: string
      /**
       * @description The radio for this module: the body for `POST /v1/radios`. Its id was free when the probe began, and a serial port has its
       *     name in `/dev/serial/by-id` if there is one. Absent if there is a `problem`.
       */
      radio?: components['schemas']['RadioRequest']
    }
    /**
     * @description All probes.
     * @example {
     *       "items": []
     *     }
     */
    ProbePage: {
      /** @description Probes, newest first. */
      items: components['schemas']['Probe'][]
    }
    /**
     * @description Highest delivery state that the driver can report.
     * @example delivered
     * @enum {string}
     */
    DeliveryState: 'sent' | 'delivered'
    /**
     * @description A radio family with its capabilities and options.
     * @example {
     *       "name": "lines",
     *       "title": "Lines",
     *       "description": "Devices that communicate in lines of text.",
     *       "experimental": false,
     *       "maxPayloadBytes": 4096,
     *       "delivery": {
     *         "broadcast": "sent"
     *       },
     *       "signals": [],
     *       "defaultBaudRate": 9600,
     *       "options": {},
     *       "messageOptions": {}
     *     }
     */
    Driver: {
      name: components['schemas']['DriverName']
      /** @description Display name. */
      title: string
      /** @description Purpose of the driver. */
      description: string
      /** @description Whether the driver was never tested with an independent implementation. */
      experimental: boolean
      /**
       * Format: int64
       * @description Maximum payload of one message in bytes.
       */
      maxPayloadBytes: number
      address?: components['schemas']['AddressForm']
      delivery: components['schemas']['Delivery']
      /** @description Signal values that the driver reports. */
      signals: ('rssiDbm' | 'snrDb' | 'lqi')[]
      /**
       * Format: int64
       * @description Default baud rate of serial links.
       */
      defaultBaudRate: number
      /** @description Options of a radio, by name. */
      options: {
        [key: string]: components['schemas']['OptionSpec']
      }
      /** @description Options of a message, by name. */
      messageOptions: {
        [key: string]: components['schemas']['OptionSpec']
      }
    }
    /**
     * @description All drivers.
     * @example {
     *       "items": []
     *     }
     */
    DriverPage: {
      /** @description Drivers, sorted by name. */
      items: components['schemas']['Driver'][]
    }
    /**
     * @description Format of addresses. Absent if the family has no addresses.
     * @example {
     *       "pattern": "^[A-Z0-9]{1,6}(-[0-9]{1,2})?$",
     *       "example": "JA1ZZZ-1",
     *       "description": "Callsign and SSID."
     *     }
     */
    AddressForm: {
      /** @description Regular expression (ECMAScript) that a destination must match. */
      pattern: string
      /** @description Example of an address. */
      example: string
      /** @description Explanation of the format. */
      description: string
      /** @description Broadcast address. */
      broadcast?: string
    }
    /**
     * @description Highest delivery state for each kind of destination. Absent if the driver does not support that kind.
     * @example {
     *       "unicast": "delivered",
     *       "broadcast": "sent"
     *     }
     */
    Delivery: {
      unicast?: components['schemas']['DeliveryState']
      broadcast?: components['schemas']['DeliveryState']
    }
    /**
     * @description Type and accepted values of an option.
     * @example {
     *       "type": "integer",
     *       "description": "KISS port.",
     *       "default": 0,
     *       "minimum": 0,
     *       "maximum": 15
     *     }
     */
    OptionSpec: {
      /**
       * @description Type of the value. `strings` is a list of strings.
       * @enum {string}
       */
      type: 'string' | 'integer' | 'number' | 'boolean' | 'strings'
      /** @description Effect of the option. */
      description: string
      default?: components['schemas']['OptionValue']
      /** @description Whether the option is required. */
      required?: boolean
      example?: components['schemas']['OptionValue']
      /** @description Regular expression (ECMAScript) for the string, or for each string of a list. */
      pattern?: string
      /** @description Accepted values. */
      enum?: string[]
      /** @description Minimum value. */
      minimum?: number
      /** @description Maximum value. */
      maximum?: number
      /**
       * Format: int64
       * @description Maximum number of characters of a string, or of items in a list.
       */
      maxLength?: number
    }
    /**
     * @description Permission of credentials. `radios:read` includes serial ports and drivers. `queues:write` includes the configuration of
     *     queues and their dead letters. `queues:take` permits leasing events. `system:read` permits service information,
     *     metrics and diagnostics. `logs:read` and `logs:write` are for the log of the service itself. No scope includes another scope.
     *
     *     Operations that deliver events also require `events:read`: creating, changing and resuming a webhook, creating and
     *     changing a queue, leasing, and reading dead letters.
     * @example messages:read
     * @enum {string}
     */
    Scope:
      | 'messages:read'
      | 'messages:send'
      | 'radios:read'
      | 'radios:write'
      | 'ports:probe'
      | 'nodes:read'
      | 'nodes:write'
      | 'events:read'
      | 'queues:read'
      | 'queues:write'
      | 'queues:take'
      | 'webhooks:read'
      | 'webhooks:write'
      | 'system:read'
      | 'logs:read'
      | 'logs:write'
      | 'keys:admin'
      | 'audit:read'
    /**
     * @description A ticket for one connection.
     * @example {
     *       "ticket": "dGhlIHRpY2tldCBmb3Igb25lIGNvbm5lY3Rpb24uLi4",
     *       "expiresAt": "2026-11-24T08:01:00.000Z"
     *     }
     */
    Ticket: {
      /** @description Ticket, for the query parameter `ticket`. */
      ticket: string
      expiresAt: components['schemas']['Timestamp']
    }
    /**
     * @description Outcome of a request. `done`: the change was made. `refused`: the caller has no permission. `failed`: an internal error,
     *     or the service was not available; the change may or may not be made.
     * @example done
     * @enum {string}
     */
    AuditOutcome: 'done' | 'refused' | 'failed'
    /**
     * @description Caller of a request.
     * @example {
     *       "kind": "key",
     *       "id": "key_7k2m9x4qra",
     *       "name": "Dashboard"
     *     }
     */
    AuditActor: {
      /**
       * @description Kind of caller. `anonymous`: no valid credentials. `key`: an access key. `token`: a token of an identity provider.
       *     `machine`: a user of this machine with write access to the data directory. `service`: musen itself.
       * @enum {string}
       */
      kind: 'anonymous' | 'key' | 'token' | 'machine' | 'service'
      /** @description Id of the access key, or subject of the token. */
      id?: string
      /** @description Name of the access key at that time. */
      name?: string
    }
    /**
     * @description A change, or the refusal of a request.
     * @example {
     *       "number": 7,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "actor": {
     *         "kind": "key",
     *         "id": "key_7k2m9x4qra",
     *         "name": "Dashboard"
     *       },
     *       "operation": "createRadio",
     *       "method": "POST",
     *       "path": "/v1/radios",
     *       "from": "127.0.0.1",
     *       "outcome": "refused",
     *       "status": 403,
     *       "code": "scope-missing",
     *       "count": 1
     *     }
     */
    AuditEntry: {
      /**
       * Format: int64
       * @description Number of the entry, increased with each entry.
       */
      number: number
      at: components['schemas']['Timestamp']
      actor: components['schemas']['AuditActor']
      /** @description Id of the operation. Absent if the request matched no operation. */
      operation?: string
      /** @description HTTP method of the request. */
      method: string
      /** @description Path of the request, without the query. */
      path: string
      /** @description IP address of the client. */
      from?: string
      outcome: components['schemas']['AuditOutcome']
      /** @description HTTP status of the answer. */
      status: number
      /** @description Problem code of the answer, if it was a problem. */
      code?: components['schemas']['ProblemCode']
      /**
       * Format: int64
       * @description Number of identical requests, starting at `at`.
       */
      count: number
    }
    /**
     * @description A page of audit entries.
     * @example {
     *       "items": []
     *     }
     */
    AuditPage: {
      /** @description Entries, newest first. */
      items: components['schemas']['AuditEntry'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description Id of an access key.
     * @example key_7k2m9x4qra
     */
    KeyId: string
    /**
     * @description Name of the key, chosen by you.
     * @example Dashboard
     */
    KeyName: string
    /**
     * @description Scopes that the key grants.
     * @example [
     *       "messages:read",
     *       "events:read"
     *     ]
     */
    KeyScopes: components['schemas']['Scope'][]
    /**
     * @description Radios to which the key is restricted. The key then permits only these radios, their nodes, messages and events, and the
     *     queues and webhooks whose filter names one of them. A radio in the list does not need to exist yet. A restricted key cannot
     *     create radios or change their links.
     * @example [
     *       "kiss-demo"
     *     ]
     */
    KeyRadios: components['schemas']['RadioId'][]
    /**
     * @description Queues to which the key is restricted, by name.
     * @example [
     *       "demo"
     *     ]
     */
    KeyQueues: components['schemas']['QueueName'][]
    /**
     * @description Permissions of an access key. A key with `keys:admin`, or with another scope for the whole service, cannot be restricted to
     *     radios or queues.
     * @example {
     *       "name": "Pager",
     *       "scopes": [
     *         "messages:send"
     *       ],
     *       "radios": [
     *         "kiss-demo"
     *       ]
     *     }
     */
    KeyRequest: {
      name: components['schemas']['KeyName']
      scopes: components['schemas']['KeyScopes']
      radios?: components['schemas']['KeyRadios']
      queues?: components['schemas']['KeyQueues']
      /** @description Time at which the key expires. Default: the key does not expire. */
      expiresAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Changes to an access key. `null` removes a restriction or the expiry.
     * @example {
     *       "name": "Old dashboard"
     *     }
     */
    KeyPatch: {
      name?: components['schemas']['KeyName']
      scopes?: components['schemas']['KeyScopes']
      /** @description Radios to which the key is restricted. `null` removes the restriction. */
      radios?: components['schemas']['KeyRadios'] | null
      /** @description Queues to which the key is restricted. `null` removes the restriction. */
      queues?: components['schemas']['KeyQueues'] | null
      /** @description Time at which the key expires. `null` removes the expiry. */
      expiresAt?: components['schemas']['Timestamp'] | null
    }
    /**
     * @description An access key, without its text.
     * @example {
     *       "id": "key_7k2m9x4qra",
     *       "name": "Dashboard",
     *       "scopes": [
     *         "events:read",
     *         "messages:read"
     *       ],
     *       "state": "active",
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z"
     *     }
     */
    AccessKey: {
      id: components['schemas']['KeyId']
      name: components['schemas']['KeyName']
      scopes: components['schemas']['KeyScopes']
      radios?: components['schemas']['KeyRadios']
      queues?: components['schemas']['KeyQueues']
      /**
       * @description State of the key.
       * @enum {string}
       */
      state: 'active' | 'expired' | 'revoked'
      /**
       * Format: int64
       * @description Revision, increased by each change.
       */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      expiresAt?: components['schemas']['Timestamp']
      revokedAt?: components['schemas']['Timestamp']
      /** @description Time of the last use, accurate to one minute. */
      lastUsedAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Access keys.
     * @example {
     *       "items": []
     *     }
     */
    KeyPage: {
      /** @description Access keys, oldest first. */
      items: components['schemas']['AccessKey'][]
    }
    /**
     * @description A new access key and its text.
     * @example {
     *       "key": {
     *         "id": "key_7k2m9x4qra",
     *         "name": "Dashboard",
     *         "scopes": [
     *           "events:read",
     *           "messages:read"
     *         ],
     *         "state": "active",
     *         "revision": 1,
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z"
     *       },
     *       "token": "musen_7k2m9x4qra_0000000000000000000000000000000000000000000000000000"
     *     }
     */
    NewKey: {
      key: components['schemas']['AccessKey']
      /** @description Text of the key, for `Authorization: Bearer`. It is shown only once. */
      token: string
    }
    /**
     * @description Information about this service.
     * @example {
     *       "name": "musen",
     *       "version": "0.1.0",
     *       "specHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
     *       "storeEpoch": "demo000000",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "uptimeSeconds": 12.5,
     *       "head": 42,
     *       "oldest": 1
     *     }
     */
    Info: {
      /**
       * @description Name of the service.
       * @constant
       */
      name: 'musen'
      /** @description Version of the service. */
      version: string
      /** @description SHA-256 hash of this document's YAML, in hexadecimal. */
      specHash: string
      storeEpoch: components['schemas']['Epoch']
      startedAt: components['schemas']['Timestamp']
      /** @description Uptime of the service in seconds. */
      uptimeSeconds: number
      /** @description `seq` of the newest event. */
      head: components['schemas']['Seq']
      /** @description Start of the log. Retention has deleted all events before this `seq`. */
      oldest: components['schemas']['Seq']
    }
    /**
     * @description Level of the service's log. `silent` logs nothing.
     * @example info
     * @enum {string}
     */
    LogLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
    /**
     * @description A line of the service's log.
     * @example {
     *       "number": 12,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "level": "warn",
     *       "message": "The radio is offline",
     *       "details": {
     *         "radio": "spare"
     *       }
     *     }
     */
    LogEntry: {
      /**
       * Format: int64
       * @description Number of the line since the start, increased with each line.
       */
      number: number
      at: components['schemas']['Timestamp']
      level: components['schemas']['LogLevel']
      /** @description What happened. */
      message: string
      /** @description Further members of the line, such as the radio and the error. */
      details: {
        [key: string]: unknown
      }
    }
    /**
     * @description A page of log lines.
     * @example {
     *       "items": []
     *     }
     */
    LogPage: {
      /** @description Lines, newest first. */
      items: components['schemas']['LogEntry'][]
      /** @description The `cursor` of the next page. Absent on the last page. */
      nextCursor?: string
    }
    /**
     * @description What the service logs.
     * @example {
     *       "level": "info"
     *     }
     */
    Logging: {
      level: components['schemas']['LogLevel']
    }
    /**
     * @description Changes to what the service logs.
     * @example {
     *       "level": "debug"
     *     }
     */
    LoggingPatch: {
      level?: components['schemas']['LogLevel']
    }
    /**
     * @description One thing that was examined, and what to do about it.
     * @example {
     *       "name": "disk",
     *       "level": "ok",
     *       "detail": "20.0 GiB of 30.0 GiB are free at /var/lib/musen."
     *     }
     */
    Check: {
      /** @description What was examined, e.g. `disk`. */
      name: string
      /**
       * @description `ok`, `warning` (works, but not as well as it could) or `error` (something does not work).
       * @enum {string}
       */
      level: 'ok' | 'warning' | 'error'
      /** @description What was found. */
      detail: string
      /** @description What to do. Absent if the level is `ok`. */
      hint?: string
    }
    /**
     * @description A limit of the service, with how often it was reached since the start.
     * @example {
     *       "name": "outboxMessages",
     *       "reached": 0
     *     }
     */
    ReachedLimit: {
      /** @description Name of the limit; that of its setting if it has one. */
      name: string
      /**
       * Format: int64
       * @description Number of times that something was refused or dropped.
       */
      reached: number
    }
    /**
     * @description A report for a bug report, without secrets.
     * @example {
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "version": "0.1.0",
     *       "specHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
     *       "machine": {
     *         "system": "Linux 6.12",
     *         "arch": "arm64",
     *         "node": "24.4.0",
     *         "processors": 4,
     *         "memoryBytes": 4000000000,
     *         "freeMemoryBytes": 2000000000
     *       },
     *       "process": {
     *         "startedAt": "2026-11-24T07:00:00.000Z",
     *         "uptimeSeconds": 3600,
     *         "residentBytes": 90000000
     *       },
     *       "store": {
     *         "engine": "SQLite 3.50.2",
     *         "epoch": "demo000000",
     *         "head": 135,
     *         "oldest": 1,
     *         "bytes": 4096,
     *         "commits": 40,
     *         "queueLength": 0,
     *         "dropped": 0
     *       },
     *       "settings": {
     *         "port": 8730
     *       },
     *       "radios": [],
     *       "limits": [],
     *       "checks": [],
     *       "log": []
     *     }
     */
    Diagnostics: {
      createdAt: components['schemas']['Timestamp']
      /** @description Version of the service. */
      version: string
      /** @description SHA-256 hash of this document's YAML, in hexadecimal. */
      specHash: string
      /** @description The machine and its software. */
      machine: {
        /** @description Operating system and release. */
        system: string
        /** @description Processor architecture of Node. */
        arch: string
        /** @description Version of Node. */
        node: string
        /**
         * Format: int32
         * @description Number of processors.
         */
        processors: number
        /**
         * Format: int64
         * @description Memory of the machine.
         */
        memoryBytes: number
        /**
         * Format: int64
         * @description Free memory of the machine.
         */
        freeMemoryBytes: number
        /**
         * Format: int64
         * @description Size of the file system of the data directory. Absent if unknown.
         */
        diskBytes?: number
        /**
         * Format: int64
         * @description What musen may still use of it. Absent if unknown.
         */
        freeDiskBytes?: number
        /**
         * Format: int64
         * @description Limit of open files of the process. Absent if unknown.
         */
        descriptors?: number
      }
      /** @description The process of the service. */
      process: {
        startedAt: components['schemas']['Timestamp']
        /** @description Uptime in seconds. */
        uptimeSeconds: number
        /**
         * Format: int64
         * @description Resident memory of the process.
         */
        residentBytes: number
      }
      /** @description The store. */
      store: {
        /** @description SQLite engine and its version. */
        engine: string
        epoch: components['schemas']['Epoch']
        /** @description `seq` of the newest event. */
        head: components['schemas']['Seq']
        /** @description Start of the log. */
        oldest: components['schemas']['Seq']
        /**
         * Format: int64
         * @description Size on disk.
         */
        bytes: number
        /**
         * Format: int64
         * @description Commits since the start.
         */
        commits: number
        /**
         * Format: int64
         * @description Writes that wait for the disk.
         */
        queueLength: number
        /**
         * Format: int64
         * @description Received messages that were not stored since the start.
         */
        dropped: number
      }
      /** @description Settings by name, defaults included. Secrets are replaced by `***`. */
      settings: {
        [key: string]: components['schemas']['OptionValue']
      }
      /** @description Radios with their states and last faults. Secrets in their options are replaced by `***`. */
      radios: components['schemas']['Radio'][]
      /** @description Limits, with how often each was reached. */
      limits: components['schemas']['ReachedLimit'][]
      /** @description What was examined. `musen doctor` makes the same checks. */
      checks: components['schemas']['Check'][]
      /** @description The latest 100 warnings and errors of the log, newest first. */
      log: components['schemas']['LogEntry'][]
    }
    /**
     * @description Where to find what this service offers. All links are paths on this service.
     * @example {
     *       "name": "musen",
     *       "version": "0.1.0",
     *       "description": "Serial radio modules as one typed, durable API.",
     *       "docs": "/docs/",
     *       "contract": "/openapi.json",
     *       "health": "/health/ready",
     *       "metrics": "/metrics",
     *       "problems": "/problems",
     *       "collections": {
     *         "messages": "/v1/messages",
     *         "radios": "/v1/radios"
     *       }
     *     }
     */
    Index: {
      /**
       * @description Name of the service.
       * @constant
       */
      name: 'musen'
      /** @description Version of the service. */
      version: string
      /** @description What the service is. */
      description: string
      /** @description Documentation to read and try. */
      docs: string
      /** @description This contract as JSON. `/openapi.yaml` has it as YAML. */
      contract: string
      /** @description Readiness check. */
      health: string
      /** @description Metrics in the Prometheus text format. */
      metrics: string
      /** @description What the error codes mean. */
      problems: string
      /** @description Path of each collection of the API, by name. */
      collections: {
        [key: string]: string
      }
    }
    /**
     * @description Answer of a health check.
     * @example {
     *       "status": "ok"
     *     }
     */
    Health: {
      /**
       * @description Health of the service, always `ok`.
       * @constant
       */
      status: 'ok'
    }
    /**
     * @description An OpenAPI document.
     * @example {
     *       "openapi": "3.1.0",
     *       "info": {
     *         "title": "musen",
     *         "version": "0.1.0"
     *       },
     *       "paths": {}
     *     }
     */
    OpenapiDocument: {
      /** @description OpenAPI version. */
      openapi: string
      /** @description Information about the API. */
      info: Record<string, unknown>
      /** @description Paths and operations. */
      paths: Record<string, unknown>
    } & {
      [key: string]: unknown
    }
    /**
     * @description An error (RFC 9457).
     * @example {
     *       "type": "/problems/radio-not-found",
     *       "title": "Radio not found",
     *       "status": 404,
     *       "code": "radio-not-found",
     *       "detail": "The radio \"roof\" does not exist."
     *     }
     */
    Problem: {
      /** @description Type of the problem, as a relative URI: `GET` answers what the code means and what to do. */
      type: string
      /** @description Short description of the type of problem. */
      title: string
      /** @description HTTP status of the answer. */
      status: number
      code: components['schemas']['ProblemCode']
      /** @description Description of this error. */
      detail?: string
      /** @description What to do about the error. */
      hint?: string
      /** @description Missing scope. Only with the code `scope-missing`. */
      scope?: components['schemas']['Scope']
      /** @description Where to continue. Only with the code `store-restored`. */
      cursor?: components['schemas']['LogCursor']
      /** @description Invalid fields. */
      errors?: components['schemas']['FieldError'][]
    }
    /**
     * @description What an error code means.
     * @example {
     *       "code": "radio-offline",
     *       "type": "/problems/radio-offline",
     *       "status": 503,
     *       "title": "Radio offline",
     *       "description": "The operation needs the module, and the radio is disabled or its module is not connected.",
     *       "action": "Read the `status` of the radio, which names the reason."
     *     }
     */
    ProblemKind: {
      code: components['schemas']['ProblemCode']
      /** @description The `type` of its problems: the path of this answer. */
      type: string
      /**
       * Format: int32
       * @description HTTP status of its problems.
       */
      status: number
      /** @description The `title` of its problems. */
      title: string
      /** @description What it means and why it happens. */
      description: string
      /** @description What to do. */
      action: string
    }
    /**
     * @description All error codes.
     * @example {
     *       "items": [
     *         {
     *           "code": "radio-offline",
     *           "type": "/problems/radio-offline",
     *           "status": 503,
     *           "title": "Radio offline",
     *           "description": "The operation needs the module, and the radio is disabled or its module is not connected.",
     *           "action": "Read the `status` of the radio, which names the reason."
     *         }
     *       ]
     *     }
     */
    ProblemKindPage: {
      /** @description The codes, sorted. */
      items: components['schemas']['ProblemKind'][]
    }
    /**
     * @description Stable error code for use in programs. `GET /problems/{code}` describes a code. Later versions can add codes; handle an
     *     unknown code by its HTTP status.
     *
     *     A code `<resource>-not-found` (404) is about the resource in the path. A code `<resource>-unknown` (422) is about a
     *     resource to which the body or a query parameter refers.
     * @example radio-not-found
     * @enum {string}
     */
    ProblemCode:
      | 'radio-not-found'
      | 'radio-unknown'
      | 'radio-exists'
      | 'radio-changed'
      | 'driver-unknown'
      | 'options-invalid'
      | 'link-invalid'
      | 'decoder-invalid'
      | 'node-not-found'
      | 'series-not-found'
      | 'node-changed'
      | 'message-not-found'
      | 'message-not-cancellable'
      | 'destination-invalid'
      | 'payload-invalid'
      | 'payload-too-large'
      | 'airtime-exceeded'
      | 'outbox-full'
      | 'cursor-invalid'
      | 'range-invalid'
      | 'epoch-changed'
      | 'store-restored'
      | 'queue-not-found'
      | 'queue-changed'
      | 'queue-exists'
      | 'dead-letter-not-found'
      | 'event-gone'
      | 'webhook-not-found'
      | 'webhook-changed'
      | 'webhook-url-invalid'
      | 'webhook-limit'
      | 'webhook-test-running'
      | 'key-not-found'
      | 'key-changed'
      | 'logging-changed'
      | 'key-invalid'
      | 'key-limit'
      | 'first-key-needs-admin'
      | 'ticket-limit'
      | 'token-invalid'
      | 'issuer-unreachable'
      | 'out-of-reach'
      | 'idempotency-key-reused'
      | 'idempotency-key-in-flight'
      | 'port-in-use'
      | 'probe-not-found'
      | 'probe-limit'
      | 'discovery-not-found'
      | 'discovery-running'
      | 'discovery-unsupported'
      | 'interrupted'
      | 'capture-not-found'
      | 'capture-running'
      | 'capture-limit'
      | 'setting-not-found'
      | 'setting-unknown'
      | 'setting-invalid'
      | 'setting-risky'
      | 'setting-refused'
      | 'node-silent'
      | 'port-missing'
      | 'port-busy'
      | 'port-permission'
      | 'port-not-a-tty'
      | 'link-refused'
      | 'link-not-allowed'
      | 'link-host-unknown'
      | 'link-timeout'
      | 'link-lost'
      | 'link-failed'
      | 'write-timeout'
      | 'module-silent'
      | 'module-unexpected'
      | 'radio-offline'
      | 'send-failed'
      | 'nodes-full'
      | 'children-full'
      | 'answers-limited'
      | 'link-paused'
      | 'decoder-failed'
      | 'store-in-use'
      | 'store-exposed'
      | 'store-newer'
      | 'store-damaged'
      | 'store-changed'
      | 'store-unwritable'
      | 'store-engine-missing'
      | 'store-lock-lost'
      | 'store-busy'
      | 'store-closed'
      | 'config-invalid'
      | 'request-invalid'
      | 'request-malformed'
      | 'credentials-missing'
      | 'credentials-invalid'
      | 'scope-missing'
      | 'host-not-allowed'
      | 'origin-not-allowed'
      | 'not-found'
      | 'method-not-allowed'
      | 'not-acceptable'
      | 'request-timeout'
      | 'body-too-large'
      | 'url-too-long'
      | 'media-type-unsupported'
      | 'expectation-failed'
      | 'upgrade-required'
      | 'headers-too-large'
      | 'rate-limited'
      | 'overloaded'
      | 'internal-error'
      | 'response-invalid'
      | 'not-implemented'
      | 'problem-not-found'
    /**
     * @description An invalid value in the request, either in the body (`pointer`) or in a parameter (`parameter` and `in`).
     * @example {
     *       "pointer": "/payload/data",
     *       "detail": "must be hexadecimal"
     *     }
     */
    FieldError: {
      /** @description JSON Pointer (RFC 6901) to the value in the body. Empty for the body itself. */
      pointer?: string
      /** @description Name of the parameter. */
      parameter?: string
      /**
       * @description Location of the parameter.
       * @enum {string}
       */
      in?: 'path' | 'query' | 'header' | 'cookie'
      /** @description Description of the error. */
      detail: string
    }
    /**
     * @description `AirtimeLimit` with its defaults filled in.
     * @example {
     *       "type": "message-rate",
     *       "messagesPerMinute": 10
     *     }
     */
    AirtimeLimitWithDefaults:
      | components['schemas']['MessageRateLimit']
      | components['schemas']['DutyCycleLimitWithDefaults']
    /**
     * @description `CaptureRequest` with its defaults filled in.
     * @example {
     *       "maxDurationMs": 60000
     *     }
     */
    CaptureRequestWithDefaults: {
      /**
       * @description Maximum size of the file in bytes. Each byte on the link takes two bytes in the file, and each line about 40 more.
       * @default 1048576
       */
      maxBytes: number
      /**
       * @description Maximum duration in milliseconds.
       * @default 600000
       */
      maxDurationMs: number
      /**
       * @description Whether to reopen the link at the start of the recording.
       * @default false
       */
      reconnect: boolean
    }
    /**
     * @description `ClientFrame` with its defaults filled in.
     * @example {
     *       "type": "subscribe",
     *       "cursor": "oldest"
     *     }
     */
    ClientFrameWithDefaults:
      | components['schemas']['SubscribeFrameWithDefaults']
      | components['schemas']['SendFrameWithDefaults']
      | components['schemas']['PingFrame']
    /**
     * @description `Decoder` with its defaults filled in.
     * @example {
     *       "type": "json",
     *       "fields": [
     *         {
     *           "pointer": "/temp",
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    DecoderWithDefaults:
      | components['schemas']['JsonDecoderWithDefaults']
      | components['schemas']['DelimitedDecoderWithDefaults']
      | components['schemas']['StructDecoderWithDefaults']
    /**
     * @description `DecoderPreviewRequest` with its defaults filled in.
     * @example {
     *       "count": 5
     *     }
     */
    DecoderPreviewRequestWithDefaults: {
      /** @description Decoders to try. Default: those of the radio. */
      decoders?: components['schemas']['DecodersWithDefaults']
      /** @description Payload to decode. Default: those of the last messages that the radio received. */
      payload?: components['schemas']['Payload']
      /** @description Address of the node that sent `payload`, which decoders with `nodes` need. */
      source?: string
      /**
       * @description Number of messages, without `payload`.
       * @default 10
       */
      count: number
    }
    /**
     * @description `Decoders` with its defaults filled in.
     * @example [
     *       {
     *         "type": "json",
     *         "fields": [
     *           {
     *             "pointer": "/temp",
     *             "name": "temperature"
     *           }
     *         ]
     *       }
     *     ]
     */
    DecodersWithDefaults: components['schemas']['DecoderWithDefaults'][]
    /**
     * @description `DelimitedDecoder` with its defaults filled in.
     * @example {
     *       "type": "delimited",
     *       "fields": [
     *         {
     *           "column": 2,
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    DelimitedDecoderWithDefaults: {
      /**
       * @description Type of the decoder, always `delimited`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'delimited'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['DelimitedCondition']
      source?: components['schemas']['DelimitedSource']
      /**
       * @description Text between two columns or pairs (default a comma). One space stands for any number of spaces.
       * @example ;
       */
      delimiter?: string
      /**
       * @description Text between key and value. Absent: the payload has columns.
       * @example =
       */
      pairSeparator?: string
      /** @description Columns or values that become readings. */
      fields: components['schemas']['DelimitedFieldWithDefaults'][]
    }
    /**
     * @description `DelimitedField` with its defaults filled in.
     * @example {
     *       "column": 2,
     *       "name": "temperature"
     *     }
     */
    DelimitedFieldWithDefaults: {
      column?: components['schemas']['DecoderColumn']
      key?: components['schemas']['DecoderKey']
      /**
       * @description Text behind the value that is left out, such as a unit.
       * @example C
       */
      suffix?: string
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional: components['schemas']['FieldOptional']
    }
    /**
     * @description `DiscoveryRequest` with its defaults filled in.
     * @example {
     *       "mode": "passive",
     *       "durationMs": 30000
     *     }
     */
    DiscoveryRequestWithDefaults: {
      /**
       * @description Search mode. `auto`: active if the module supports it, otherwise passive. An active search fails immediately if the
       *     radio is not online; a passive search works in any state.
       * @default auto
       * @enum {string}
       */
      mode: 'auto' | 'active' | 'passive'
      /**
       * @description Duration of a passive search, or maximum duration of an active search, in milliseconds.
       * @default 60000
       */
      durationMs: number
    }
    /**
     * @description `DutyCycleLimit` with its defaults filled in.
     * @example {
     *       "type": "duty-cycle",
     *       "percent": 1,
     *       "modulation": {
     *         "type": "lora",
     *         "spreadingFactor": 9,
     *         "bandwidthHz": 125000
     *       }
     *     }
     */
    DutyCycleLimitWithDefaults: {
      /**
       * @description Limit type, always `duty-cycle`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'duty-cycle'
      /** @description Maximum share of the window in per cent. */
      percent: number
      /**
       * @description Length of the sliding window in milliseconds.
       * @default 3600000
       */
      windowMs: number
      modulation: components['schemas']['ModulationWithDefaults']
    }
    /**
     * @description `FixedRateModulation` with its defaults filled in.
     * @example {
     *       "type": "fixed-rate",
     *       "bitsPerSecond": 1200,
     *       "overheadBytes": 20,
     *       "overheadMs": 300
     *     }
     */
    FixedRateModulationWithDefaults: {
      /**
       * @description Modulation type, always `fixed-rate`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'fixed-rate'
      /** @description Bit rate on air in bits per second. */
      bitsPerSecond: number
      /**
       * @description Number of bytes that the module adds to each payload.
       * @default 0
       */
      overheadBytes: number
      /**
       * @description Time for keying, preamble and tail of each frame, in milliseconds.
       * @default 0
       */
      overheadMs: number
    }
    /**
     * @description `JsonDecoder` with its defaults filled in.
     * @example {
     *       "type": "json",
     *       "fields": [
     *         {
     *           "pointer": "/temp",
     *           "name": "temperature"
     *         }
     *       ]
     *     }
     */
    JsonDecoderWithDefaults: {
      /**
       * @description Type of the decoder, always `json`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'json'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['JsonCondition']
      /** @description The sender, in messages whose driver does not know it: a text or a number. */
      source?: components['schemas']['DecoderPointer']
      /** @description Values that become readings. */
      fields: components['schemas']['JsonFieldWithDefaults'][]
    }
    /**
     * @description `JsonField` with its defaults filled in.
     * @example {
     *       "pointer": "/temp",
     *       "name": "temperature",
     *       "channel": "outdoor"
     *     }
     */
    JsonFieldWithDefaults: {
      pointer: components['schemas']['DecoderPointer']
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional: components['schemas']['FieldOptional']
    }
    /**
     * @description `LeaseRequest` with its defaults filled in.
     * @example {
     *       "max": 10,
     *       "waitMs": 5000
     *     }
     */
    LeaseRequestWithDefaults: {
      /**
       * Format: int32
       * @description Maximum number of events to lease.
       * @default 10
       */
      max: number
      /**
       * Format: int32
       * @description Maximum time to wait if no event is available, in milliseconds.
       * @default 0
       */
      waitMs: number
    }
    /**
     * @description `LoraModulation` with its defaults filled in.
     * @example {
     *       "type": "lora",
     *       "spreadingFactor": 9,
     *       "bandwidthHz": 125000,
     *       "codingRate": 5,
     *       "overheadBytes": 4
     *     }
     */
    LoraModulationWithDefaults: {
      /**
       * @description Modulation type, always `lora`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'lora'
      /** @description Spreading factor. */
      spreadingFactor: number
      /** @description Bandwidth in hertz. */
      bandwidthHz: number
      /**
       * @description Coding rate as the denominator of 4/5 to 4/8.
       * @default 5
       */
      codingRate: number
      /**
       * @description Length of the preamble in symbols.
       * @default 8
       */
      preambleSymbols: number
      /**
       * @description Whether each frame has an explicit header.
       * @default true
       */
      explicitHeader: boolean
      /**
       * @description Whether each frame has a CRC.
       * @default true
       */
      crc: boolean
      /**
       * @description Number of bytes that the module adds to each payload, for example addresses.
       * @default 0
       */
      overheadBytes: number
    }
    /**
     * @description `MessageRequest` with its defaults filled in.
     * @example {
     *       "radioId": "kiss-demo",
     *       "destination": "OH2XYZ-9",
     *       "payload": {
     *         "encoding": "text",
     *         "data": "Hello"
     *       }
     *     }
     */
    MessageRequestWithDefaults: {
      radioId: components['schemas']['RadioId']
      /**
       * @description Destination address, in the format that the driver gives as `address` in `GET /v1/drivers`. Omit it if the family
       *     has no addresses.
       */
      destination?: string
      payload: components['schemas']['Payload']
      /**
       * Format: int32
       * @description Priority in the outbox. 9 is sent first, 0 last. Messages of the same priority are sent in order, oldest first.
       * @default 5
       */
      priority: number
      /**
       * Format: int64
       * @description Time limit for sending, in milliseconds. A message that could not be sent in this time becomes `expired`. Default:
       *     no limit.
       */
      expiresInMs?: number
      /** @description Driver options for this message. See `messageOptions` in `GET /v1/drivers`. */
      options?: components['schemas']['Options']
    }
    /**
     * @description `Modulation` with its defaults filled in.
     * @example {
     *       "type": "lora",
     *       "spreadingFactor": 9,
     *       "bandwidthHz": 125000
     *     }
     */
    ModulationWithDefaults:
      | components['schemas']['LoraModulationWithDefaults']
      | components['schemas']['FixedRateModulationWithDefaults']
    /**
     * @description `ProbeRequest` with its defaults filled in.
     * @example {
     *       "target": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       }
     *     }
     */
    ProbeRequestWithDefaults: {
      target: components['schemas']['ProbeTarget']
      /** @description Drivers to look for. Default: all drivers. */
      drivers?: components['schemas']['DriverName'][]
      /** @description Baud rates to try, in this order. Default: the rates that the drivers suggest. Ignored for TCP. */
      baudRates?: components['schemas']['BaudRate'][]
      /**
       * @description Time to listen at each baud rate before queries are sent, in milliseconds.
       * @default 1000
       */
      listenMs: number
      /**
       * @description Whether to listen only, without writing to the port.
       * @default false
       */
      listenOnly: boolean
    }
    /**
     * @description `QueueRequest` with its defaults filled in.
     * @example {
     *       "name": "readings",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       },
     *       "visibilityTimeoutMs": 30000,
     *       "maxDeliveries": 5,
     *       "cursor": "head"
     *     }
     */
    QueueRequestWithDefaults: {
      name: components['schemas']['QueueName']
      /** @default {} */
      filter: components['schemas']['EventFilter']
      /**
       * Format: int32
       * @description Duration of a lease in milliseconds. When it expires, the queue delivers the event again.
       * @default 30000
       */
      visibilityTimeoutMs: number
      /**
       * Format: int32
       * @description Number of deliveries without an acknowledgement after which an event becomes a dead letter. With 1, each call takes
       *     only one event of a node.
       * @default 5
       */
      maxDeliveries: number
      /** @default head */
      cursor: components['schemas']['LogStart']
    }
    /**
     * @description `RadioRequest` with its defaults filled in.
     * @example {
     *       "id": "tnc",
     *       "driver": "kiss",
     *       "link": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       },
     *       "options": {
     *         "callsign": "JA1ZZZ-1"
     *       }
     *     }
     */
    RadioRequestWithDefaults: {
      id: components['schemas']['RadioId']
      name?: components['schemas']['RadioName']
      driver: components['schemas']['DriverName']
      link: components['schemas']['LinkRequest']
      options?: components['schemas']['Options']
      /**
       * @description Whether the radio is used. musen does not open the port of a disabled radio.
       * @default true
       */
      enabled: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimitWithDefaults']
      decoders?: components['schemas']['DecodersWithDefaults']
    }
    /**
     * @description `ReleaseRequest` with its defaults filled in.
     * @example {
     *       "leaseIds": [
     *         "4-2n9c1x"
     *       ],
     *       "delayMs": 10000
     *     }
     */
    ReleaseRequestWithDefaults: {
      leaseIds: components['schemas']['LeaseIds']
      /**
       * Format: int32
       * @description Delay before the queue delivers the events again, in milliseconds.
       * @default 0
       */
      delayMs: number
    }
    /**
     * @description `SecretRotationRequest` with its defaults filled in.
     * @example {
     *       "overlapMs": 86400000
     *     }
     */
    SecretRotationRequestWithDefaults: {
      /**
       * Format: int32
       * @description Time for which the previous secrets also sign requests, in milliseconds. Default: one day.
       * @default 86400000
       */
      overlapMs: number
    }
    /**
     * @description `SendFrame` with its defaults filled in.
     * @example {
     *       "type": "send",
     *       "ref": "2",
     *       "idempotencyKey": "4b2d",
     *       "message": {
     *         "radioId": "kiss-demo",
     *         "destination": "OH2XYZ-9",
     *         "payload": {
     *           "encoding": "text",
     *           "data": "Hello"
     *         }
     *       }
     *     }
     */
    SendFrameWithDefaults: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'send'
      ref: components['schemas']['FrameRef']
      /** @description Key that makes the command safe to repeat, as with `POST /v1/messages`. The same key works with both. */
      idempotencyKey?: string
      message: components['schemas']['MessageRequestWithDefaults']
    }
    /**
     * @description `SettingRequest` with its defaults filled in.
     * @example {
     *       "value": "ROOF",
     *       "save": true
     *     }
     */
    SettingRequestWithDefaults: {
      value: components['schemas']['SettingValue']
      /**
       * @description Whether the module should store the value permanently. Used if `persists` is `on-request`.
       * @default false
       */
      save: boolean
      /**
       * @description Whether to write a setting that is `risky`.
       * @default false
       */
      force: boolean
    }
    /**
     * @description `StructDecoder` with its defaults filled in.
     * @example {
     *       "type": "struct",
     *       "byteOrder": "little",
     *       "fields": [
     *         {
     *           "offset": 0,
     *           "type": "int16",
     *           "name": "temperature",
     *           "scale": 0.01
     *         }
     *       ]
     *     }
     */
    StructDecoderWithDefaults: {
      /**
       * @description Type of the decoder, always `struct`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'struct'
      name?: components['schemas']['DecoderTitle']
      nodes?: components['schemas']['DecoderNodes']
      when?: components['schemas']['StructCondition']
      byteOrder?: components['schemas']['ByteOrder']
      /** @description Bytes that become readings. */
      fields: components['schemas']['StructFieldWithDefaults'][]
    }
    /**
     * @description `StructField` with its defaults filled in.
     * @example {
     *       "offset": 0,
     *       "type": "int16",
     *       "name": "temperature",
     *       "scale": 0.01,
     *       "ignore": [
     *         32767
     *       ],
     *       "optional": true
     *     }
     */
    StructFieldWithDefaults: {
      /** @description Position of the first byte, from 0. */
      offset: number
      /**
       * @description Type of the raw value. An integer of 64 bits beyond 2^53 loses its lowest digits.
       * @enum {string}
       */
      type:
        | 'uint8'
        | 'int8'
        | 'uint16'
        | 'int16'
        | 'uint24'
        | 'int24'
        | 'uint32'
        | 'int32'
        | 'uint48'
        | 'int48'
        | 'uint64'
        | 'int64'
        | 'float32'
        | 'float64'
        | 'text'
      /** @description Order of the bytes of this number, if it is not that of the decoder. */
      byteOrder?: components['schemas']['ByteOrder']
      /**
       * @description A part of the integer. It has a sign if the integer has one.
       * @example {
       *       "first": 4,
       *       "count": 4
       *     }
       */
      bits?: {
        /** @description Lowest bit of the part. 0 is the lowest bit of the integer. */
        first: number
        /** @description Number of bits. */
        count: number
      }
      /** @description Number of bytes of a text, which ends at its first zero byte. */
      length?: number
      name: components['schemas']['ReadingName']
      channel?: components['schemas']['ReadingChannel']
      unit?: components['schemas']['ReadingUnit']
      scale?: components['schemas']['FieldScale']
      add?: components['schemas']['FieldAdd']
      values?: components['schemas']['FieldValues']
      ignore?: components['schemas']['FieldIgnore']
      optional: components['schemas']['FieldOptional']
    }
    /**
     * @description `SubscribeFrame` with its defaults filled in.
     * @example {
     *       "type": "subscribe",
     *       "ref": "1",
     *       "cursor": "demo000000-12",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    SubscribeFrameWithDefaults: {
      /**
       * @description Type of this frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'subscribe'
      ref?: components['schemas']['FrameRef']
      /** @default head */
      cursor: components['schemas']['LogStart']
      /** @default {} */
      filter: components['schemas']['EventFilter']
    }
    /**
     * @description `WebhookRequest` with its defaults filled in.
     * @example {
     *       "url": "https://example.com/musen",
     *       "filter": {
     *         "type": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    WebhookRequestWithDefaults: {
      url: components['schemas']['WebhookUrl']
      description?: components['schemas']['WebhookDescription']
      /** @default {} */
      filter: components['schemas']['EventFilter']
      /** @default 50 */
      batchSize: components['schemas']['BatchSize']
      /**
       * @description Whether musen delivers events to this webhook.
       * @default true
       */
      enabled: boolean
      /** @default head */
      cursor: components['schemas']['LogStart']
    }
  }
  responses: {
    /** @description The content still has a version that `If-None-Match` names. The answer has no body. */
    NotModified: {
      headers: {
        ETag: components['headers']['ContentTag']
        [name: string]: unknown
      }
      content?: never
    }
    /** @description The request does not match the contract. `errors` names each invalid field. */
    BadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request has no credentials, or they are invalid, expired or revoked. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WWWAuthenticate']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The credentials do not permit this request, or the request comes from a web page whose origin is not allowed. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The message does not exist, or the credentials do not permit access to it. */
    MessageNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The radio does not exist, or the credentials do not permit access to it. */
    RadioNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The node does not exist, or the credentials do not permit access to it. */
    NodeNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The node or the series does not exist, or the credentials do not permit access to it. */
    SeriesNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The range is empty or has too many buckets. */
    RangeInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The discovery or its radio does not exist, or the credentials do not permit access to it. */
    DiscoveryNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The capture or its radio does not exist, or the credentials do not permit access to it. */
    CaptureNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The module does not have this setting, or the radio does not exist, or the credentials do not permit access to it. */
    SettingNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The queue does not exist, or the credentials do not permit access to it. */
    QueueNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The dead letter or its queue does not exist, or the credentials do not permit access to it. */
    DeadLetterNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The webhook does not exist, or the credentials do not permit access to it. */
    WebhookNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The access key does not exist. */
    KeyNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The probe does not exist, or the credentials do not permit access to it. */
    ProbeNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No error has this code. */
    ProblemNotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description A request with the same `Idempotency-Key` is still running. */
    RequestInFlight: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The state of the message no longer permits cancelling it. */
    MessageNotCancellable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The id is taken, or a request with the same `Idempotency-Key` is still running. */
    RadioExists: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The radio already runs a discovery, or a request with the same `Idempotency-Key` is still running. */
    DiscoveryRunning: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /**
     * @description The radio already runs a capture, musen keeps 50 captures already, or a request with the same `Idempotency-Key` is
     *     still running.
     */
    CaptureRunning: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The cursor belongs to another store, or to events that a restore of the store has lost. */
    EpochChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The name is taken, or a request with the same `Idempotency-Key` is still running. */
    QueueExists: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description Retention has deleted the event of the dead letter. */
    EventGone: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description 100 webhooks exist, or a request with the same `Idempotency-Key` is still running. */
    WebhookLimit: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description A test of the webhook is running, or a request with the same `Idempotency-Key` is still running. */
    WebhookTestRunning: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The first key lacks `keys:admin`, 1000 keys are active, or a request with the same `Idempotency-Key` is still running. */
    FirstKeyNeedsAdmin: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description Too many tickets are unused, or a request with the same `Idempotency-Key` is still running. */
    TicketLimit: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description A radio or a probe uses the port, too many probes run, or a request with the same `Idempotency-Key` is still running. */
    PortInUse: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The radio is not at the revision given in `If-Match`. */
    RadioChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The queue is not at the revision given in `If-Match`. */
    QueueChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The webhook is not at the revision given in `If-Match`. */
    WebhookChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The label of the node is not at the revision given in `If-Match`. */
    NodeChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The access key is not at the revision given in `If-Match`. */
    KeyChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The log level is not the one of the ETag in `If-Match`. */
    LoggingChanged: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    MessageInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    RadioInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    DecoderInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    SettingUnknown: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    SettingAddressInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    SettingInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    WebhookInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request matches the contract but cannot be executed. `errors` names the invalid field. */
    KeyInvalid: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The `Idempotency-Key` belongs to another request. */
    RequestReused: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The radio has no airtime left. Retry after the time in `Retry-After`. */
    SettingAirtime: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The radio, the store or the service is not available now. */
    RadioUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /**
     * @description The radio has no airtime left before the message would expire (`airtime-exceeded`), or too many messages wait for it
     *     (`outbox-full`). Retry after the time in `Retry-After`.
     */
    AirtimeExceeded: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The service, the store or the radio is not available now. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /**
     * @description Any other problem, for example 403 (host not allowed), 406, 413, 414, 415, 431, 500 (internal error, logged) or 503
     *     (overloaded, see `Retry-After`).
     */
    Problem: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: {
    /**
     * @description Id of the message.
     * @example msg_demo000000-4
     */
    MessageId: components['schemas']['MessageId']
    /**
     * @description Id of the radio.
     * @example kiss-demo
     */
    RadioId: components['schemas']['RadioId']
    /**
     * @description Id of the node.
     * @example kiss-demo:OH2XYZ-9
     */
    NodeId: components['schemas']['NodeId']
    /**
     * @description Id of the node.
     * @example lines-demo:t1
     */
    SeriesNodeId: components['schemas']['NodeId']
    /**
     * @description Id of the series.
     * @example temperature
     */
    SeriesId: components['schemas']['SeriesId']
    /**
     * @description Name of the queue.
     * @example demo
     */
    QueueName: components['schemas']['QueueName']
    /**
     * @description The `seq` of the dead letter's event.
     * @example 1
     */
    DeadSeq: number
    /**
     * @description Id of the webhook.
     * @example wh_demo000000-1
     */
    WebhookId: components['schemas']['WebhookId']
    /**
     * @description Id of the discovery.
     * @example dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    DiscoveryId: components['schemas']['DiscoveryId']
    /**
     * @description Name of the setting.
     * @example NI
     */
    SettingName: components['schemas']['SettingName']
    /** @description Address of the remote module to access over the air. Without it, the radio's own module is used. */
    SettingAddress: string
    /** @description Names of the settings to return, separated by commas. Default: all. */
    SettingFilter: components['schemas']['SettingName'][]
    /** @description Further members to return: `value` also reads the current values. */
    SettingInclude: 'value'
    /**
     * @description Id of the capture.
     * @example cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    CaptureId: components['schemas']['CaptureId']
    /**
     * @description Id of the probe.
     * @example prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    ProbeId: components['schemas']['ProbeId']
    /**
     * @description Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret.
     * @example key_7k2m9x4qra
     */
    KeyId: components['schemas']['KeyId']
    /**
     * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
     * @example 50
     */
    Limit: number
    /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
    Cursor: string
    /**
     * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
     *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
     *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
     */
    IdempotencyKey: string
    /**
     * @description Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with
     *     the same body returns the first answer again. With another body the answer is `422`, and while the first request is
     *     still running it is `409`. A ticket is returned again only while it is valid.
     */
    IdempotencyKeyInMemory: string
    /**
     * @description Key of your choice that makes the request safe to repeat. The same key with the same body returns the same events with
     *     the same leases until the first of them expires, or the service restarts. After that, and if there were no events, it
     *     leases again. With another body the answer is `422`, and while the first request is still running it is `409`.
     */
    LeaseIdempotencyKey: string
    /**
     * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
     *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
     * @example *
     */
    IfMatch: string
  }
  requestBodies: never
  headers: {
    /**
     * @description URL of the new resource.
     * @example /v1/messages/msg_demo000000-4
     */
    Location: string
    /**
     * @description Revision of what can be edited, for `If-Match`.
     * @example "1"
     */
    ETag: string
    /**
     * @description What the web page may load. Only with `text/html`.
     * @example default-src 'none'
     */
    ContentSecurityPolicy: string
    /**
     * @description Version of the content in its encoding, for `If-None-Match`.
     * @example "kq5sNclPz7QV2-lfQIuc6g"
     */
    ContentTag: string
    /**
     * @description Required authentication scheme (RFC 6750).
     * @example Bearer realm="musen"
     */
    WWWAuthenticate: string
    /**
     * @description Seconds to wait before the next attempt.
     * @example 1
     */
    RetryAfter: number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description Radios whose messages are returned, separated by commas.
         * @example [
         *       "kiss-demo"
         *     ]
         */
        radioId?: components['schemas']['RadioId'][]
        /** @description Node that sent or received the messages. */
        nodeId?: components['schemas']['NodeId']
        /** @description Direction of the messages: received (`in`) or sent (`out`). */
        direction?: components['schemas']['Direction']
        /** @description Message states to return, separated by commas. */
        state?: components['schemas']['MessageState'][]
        /** @description Earliest creation time, inclusive (RFC 3339). */
        from?: string
        /** @description Latest creation time, exclusive (RFC 3339). */
        to?: string
        /** @description Sort order by time: newest first (`desc`) or oldest first (`asc`). */
        order?: 'asc' | 'desc'
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "msg_demo000000-89",
           *           "seq": 89,
           *           "direction": "in",
           *           "radioId": "kiss-demo",
           *           "state": "received",
           *           "final": true,
           *           "payload": {
           *             "encoding": "text",
           *             "data": "=3543.42N/13941.75E>113/016mobile 1"
           *           },
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "nodeId": "kiss-demo:JA1DEF-9",
           *           "source": "JA1DEF-9",
           *           "destination": "APZMSN",
           *           "decoded": {
           *             "type": "aprs-position",
           *             "latitude": 35.723667,
           *             "longitude": 139.695833,
           *             "symbol": "/>",
           *             "messaging": true,
           *             "courseDegrees": 113,
           *             "speedKmh": 29.6,
           *             "comment": "mobile 1"
           *           },
           *           "packet": {
           *             "protocol": "ax25",
           *             "port": 0,
           *             "path": [],
           *             "pid": 240
           *           }
           *         },
           *         {
           *           "id": "msg_demo000000-66",
           *           "seq": 66,
           *           "direction": "in",
           *           "radioId": "kiss-demo",
           *           "state": "received",
           *           "final": true,
           *           "payload": {
           *             "encoding": "text",
           *             "data": "=3543.27N/13948.77E#digipeater 0/A=001965"
           *           },
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "nodeId": "kiss-demo:OH2XYZ-9",
           *           "source": "OH2XYZ-9",
           *           "destination": "APZMSN",
           *           "decoded": {
           *             "type": "aprs-position",
           *             "latitude": 35.721167,
           *             "longitude": 139.812833,
           *             "symbol": "/#",
           *             "messaging": true,
           *             "altitudeM": 598.93,
           *             "comment": "digipeater 0"
           *           },
           *           "packet": {
           *             "protocol": "ax25",
           *             "port": 0,
           *             "path": [],
           *             "pid": 240
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MessagePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  sendMessage: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description Message, radio and destination. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageRequest']
      }
    }
    responses: {
      /** @description Message accepted and stored on disk. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "msg_demo000000-94",
           *       "seq": 94,
           *       "direction": "out",
           *       "radioId": "kiss-demo",
           *       "state": "queued",
           *       "final": false,
           *       "payload": {
           *         "encoding": "text",
           *         "data": "Hello from musen"
           *       },
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "nodeId": "kiss-demo:OH2XYZ-9",
           *       "destination": "OH2XYZ-9",
           *       "priority": 5,
           *       "attempts": 0
           *     }
           */
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['RequestInFlight']
      422: components['responses']['MessageInvalid']
      429: components['responses']['AirtimeExceeded']
      default: components['responses']['Problem']
    }
  }
  getMessage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the message.
         * @example msg_demo000000-4
         */
        messageId: components['parameters']['MessageId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "msg_demo000000-4",
           *       "seq": 4,
           *       "direction": "out",
           *       "radioId": "kiss-demo",
           *       "state": "delivered",
           *       "final": true,
           *       "payload": {
           *         "encoding": "text",
           *         "data": "Hello from musen"
           *       },
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "destination": "OH2XYZ-9",
           *       "priority": 5,
           *       "attempts": 1
           *     }
           */
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['MessageNotFound']
      default: components['responses']['Problem']
    }
  }
  cancelMessage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the message.
         * @example msg_demo000000-5
         */
        messageId: components['schemas']['MessageId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The message, now `cancelled`. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "msg_demo000000-5",
           *       "seq": 5,
           *       "direction": "out",
           *       "radioId": "spare",
           *       "state": "cancelled",
           *       "final": true,
           *       "payload": {
           *         "encoding": "text",
           *         "data": "Hello from musen"
           *       },
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "reason": "by-request",
           *       "destination": "OH2XYZ-9",
           *       "priority": 5,
           *       "attempts": 0
           *     }
           */
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['MessageNotFound']
      409: components['responses']['MessageNotCancellable']
      default: components['responses']['Problem']
    }
  }
  listRadios: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All radios, sorted by id. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "kiss-demo",
           *           "driver": "kiss",
           *           "link": {
           *             "type": "tcp",
           *             "host": "127.0.0.1",
           *             "port": 40123
           *           },
           *           "options": {
           *             "callsign": "N0CALL-10",
           *             "kissPort": 0,
           *             "path": [],
           *             "aprsDestination": "APZMSN",
           *             "sendFormat": "aprs-message",
           *             "ackTimeoutMs": 30000,
           *             "autoAck": true
           *           },
           *           "enabled": true,
           *           "revision": 1,
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "status": {
           *             "state": "online",
           *             "since": "2026-11-24T08:00:00.000Z",
           *             "reconnectCount": 0,
           *             "queueDepth": 0,
           *             "counters": {
           *               "bytesReceived": 206,
           *               "bytesSent": 97,
           *               "framesReceived": 4,
           *               "framesSent": 2,
           *               "discardedBytes": 0,
           *               "badChecksums": 0,
           *               "dropped": 0
           *             }
           *           },
           *           "name": "TNC among APRS stations"
           *         },
           *         {
           *           "id": "lines-demo",
           *           "driver": "lines",
           *           "link": {
           *             "type": "tcp",
           *             "host": "127.0.0.1",
           *             "port": 40123
           *           },
           *           "options": {
           *             "mode": "json",
           *             "delimiter": "\\n",
           *             "maxBytes": 4096,
           *             "idleGapMs": 50,
           *             "sourceField": "node",
           *             "appendDelimiter": true
           *           },
           *           "enabled": true,
           *           "revision": 1,
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "status": {
           *             "state": "online",
           *             "since": "2026-11-24T08:00:00.000Z",
           *             "reconnectCount": 0,
           *             "queueDepth": 0,
           *             "counters": {
           *               "bytesReceived": 80,
           *               "bytesSent": 0,
           *               "framesReceived": 1,
           *               "framesSent": 0,
           *               "discardedBytes": 0,
           *               "badChecksums": 0,
           *               "dropped": 0
           *             }
           *           },
           *           "name": "Hub of sensors"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RadioPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  createRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description Configuration of the radio. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RadioRequest']
      }
    }
    responses: {
      /** @description The new radio. It is starting. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "tnc",
           *       "driver": "kiss",
           *       "link": {
           *         "type": "serial",
           *         "path": "/dev/ttyUSB0",
           *         "baudRate": 9600,
           *         "dataBits": 8,
           *         "parity": "none",
           *         "stopBits": 1,
           *         "flowControl": "none"
           *       },
           *       "options": {
           *         "callsign": "JA1ZZZ-1",
           *         "kissPort": 0,
           *         "path": [],
           *         "aprsDestination": "APZMSN",
           *         "sendFormat": "aprs-message",
           *         "ackTimeoutMs": 30000,
           *         "autoAck": true
           *       },
           *       "enabled": true,
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "connecting",
           *         "since": "2026-11-24T08:00:00.000Z",
           *         "reconnectCount": 0,
           *         "queueDepth": 0,
           *         "counters": {
           *           "bytesReceived": 0,
           *           "bytesSent": 0,
           *           "framesReceived": 0,
           *           "framesSent": 0,
           *           "discardedBytes": 0,
           *           "badChecksums": 0,
           *           "dropped": 0
           *         }
           *       },
           *       "name": "2 m TNC"
           *     }
           */
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['RadioExists']
      422: components['responses']['RadioInvalid']
      default: components['responses']['Problem']
    }
  }
  getRadio: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The radio. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "kiss-demo",
           *       "driver": "kiss",
           *       "link": {
           *         "type": "tcp",
           *         "host": "127.0.0.1",
           *         "port": 40123
           *       },
           *       "options": {
           *         "callsign": "N0CALL-10",
           *         "kissPort": 0,
           *         "path": [],
           *         "aprsDestination": "APZMSN",
           *         "sendFormat": "aprs-message",
           *         "ackTimeoutMs": 30000,
           *         "autoAck": true
           *       },
           *       "enabled": true,
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "online",
           *         "since": "2026-11-24T08:00:00.000Z",
           *         "reconnectCount": 0,
           *         "queueDepth": 0,
           *         "counters": {
           *           "bytesReceived": 206,
           *           "bytesSent": 97,
           *           "framesReceived": 4,
           *           "framesSent": 2,
           *           "discardedBytes": 0,
           *           "badChecksums": 0,
           *           "dropped": 0
           *         }
           *       },
           *       "name": "TNC among APRS stations"
           *     }
           */
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the radio.
         * @example tnc
         */
        radioId: components['schemas']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Radio removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      412: components['responses']['RadioChanged']
      default: components['responses']['Problem']
    }
  }
  updateRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the radio.
         * @example spare
         */
        radioId: components['schemas']['RadioId']
      }
      cookie?: never
    }
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['RadioPatch']
        'application/json': components['schemas']['RadioPatch']
      }
    }
    responses: {
      /** @description The radio with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "spare",
           *       "driver": "kiss",
           *       "link": {
           *         "type": "tcp",
           *         "host": "127.0.0.1",
           *         "port": 8001
           *       },
           *       "options": {
           *         "callsign": "N0CALL-11",
           *         "kissPort": 0,
           *         "path": [],
           *         "aprsDestination": "APZMSN",
           *         "sendFormat": "aprs-message",
           *         "ackTimeoutMs": 30000,
           *         "autoAck": true
           *       },
           *       "enabled": false,
           *       "revision": 2,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "disabled",
           *         "since": "2026-11-24T08:00:00.000Z",
           *         "reconnectCount": 0,
           *         "queueDepth": 0,
           *         "counters": {
           *           "bytesReceived": 0,
           *           "bytesSent": 0,
           *           "framesReceived": 0,
           *           "framesSent": 0,
           *           "discardedBytes": 0,
           *           "badChecksums": 0,
           *           "dropped": 0
           *         }
           *       },
           *       "name": "Roof TNC"
           *     }
           */
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      412: components['responses']['RadioChanged']
      422: components['responses']['RadioInvalid']
      default: components['responses']['Problem']
    }
  }
  reconnectRadio: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The radio. It is reconnecting. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "kiss-demo",
           *       "driver": "kiss",
           *       "link": {
           *         "type": "tcp",
           *         "host": "127.0.0.1",
           *         "port": 40123
           *       },
           *       "options": {
           *         "callsign": "N0CALL-10",
           *         "kissPort": 0,
           *         "path": [],
           *         "aprsDestination": "APZMSN",
           *         "sendFormat": "aprs-message",
           *         "ackTimeoutMs": 30000,
           *         "autoAck": true
           *       },
           *       "enabled": true,
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "connecting",
           *         "since": "2026-11-24T08:00:00.000Z",
           *         "reconnectCount": 0,
           *         "queueDepth": 0,
           *         "counters": {
           *           "bytesReceived": 296,
           *           "bytesSent": 97,
           *           "framesReceived": 6,
           *           "framesSent": 2,
           *           "discardedBytes": 0,
           *           "badChecksums": 0,
           *           "dropped": 0
           *         }
           *       },
           *       "name": "TNC among APRS stations"
           *     }
           */
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      default: components['responses']['Problem']
    }
  }
  previewDecoder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example lines-demo
         */
        radioId: components['schemas']['RadioId']
      }
      cookie?: never
    }
    /** @description The decoders and the payload. Without them, the radio's own decoders and its last messages. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DecoderPreviewRequest']
      }
    }
    responses: {
      /** @description One result for the payload, or for each message, the newest first. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "payload": {
           *             "encoding": "base64",
           *             "data": "AQhmZwzkgA=="
           *           },
           *           "outcome": "decoded",
           *           "decoder": 0,
           *           "readings": [
           *             {
           *               "name": "temperature",
           *               "unit": "Cel",
           *               "value": 21.5
           *             },
           *             {
           *               "name": "humidity",
           *               "unit": "%RH",
           *               "value": 51.5
           *             },
           *             {
           *               "name": "supplyVoltage",
           *               "unit": "V",
           *               "value": 3.3
           *             },
           *             {
           *               "name": "contact",
           *               "unit": "/",
           *               "value": 1
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DecoderPreviewResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      422: components['responses']['DecoderInvalid']
      default: components['responses']['Problem']
    }
  }
  listDiscoveries: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Discoveries of the radio. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "dsc_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63",
           *           "radioId": "kiss-demo",
           *           "mode": "passive",
           *           "state": "done",
           *           "startedAt": "2026-11-24T08:00:00.000Z",
           *           "endsAt": "2026-11-24T08:00:00.000Z",
           *           "nodes": [],
           *           "nodeCount": 0,
           *           "finishedAt": "2026-11-24T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DiscoveryPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      default: components['responses']['Problem']
    }
  }
  startDiscovery: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description Mode and duration of the search. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscoveryRequest']
      }
    }
    responses: {
      /** @description The running discovery. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "dsc_e4cbb3dd-397e-4f89-ab9c-4b8e46fa098e",
           *       "radioId": "kiss-demo",
           *       "mode": "passive",
           *       "state": "running",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "endsAt": "2026-11-24T08:00:00.000Z",
           *       "nodes": [],
           *       "nodeCount": 0
           *     }
           */
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      409: components['responses']['DiscoveryRunning']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  getDiscovery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the discovery.
         * @example dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        discoveryId: components['parameters']['DiscoveryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The discovery. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "radioId": "kiss-demo",
           *       "mode": "passive",
           *       "state": "done",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "endsAt": "2026-11-24T08:00:00.000Z",
           *       "nodes": [],
           *       "nodeCount": 0,
           *       "finishedAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DiscoveryNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteDiscovery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the discovery.
         * @example dsc_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63
         */
        discoveryId: components['schemas']['DiscoveryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Discovery deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DiscoveryNotFound']
      default: components['responses']['Problem']
    }
  }
  cancelDiscovery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the discovery.
         * @example dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        discoveryId: components['parameters']['DiscoveryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The discovery after it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "dsc_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "radioId": "kiss-demo",
           *       "mode": "passive",
           *       "state": "done",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "endsAt": "2026-11-24T08:00:00.000Z",
           *       "nodes": [],
           *       "nodeCount": 0,
           *       "finishedAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DiscoveryNotFound']
      default: components['responses']['Problem']
    }
  }
  listSettings: {
    parameters: {
      query?: {
        /** @description Address of the remote module to access over the air. Without it, the radio's own module is used. */
        address?: components['parameters']['SettingAddress']
        /** @description Names of the settings to return, separated by commas. Default: all. */
        name?: components['parameters']['SettingFilter']
        /** @description Further members to return: `value` also reads the current values. */
        include?: components['parameters']['SettingInclude']
      }
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example xbee-demo
         */
        radioId: components['schemas']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Settings of the module. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "name": "SH",
           *           "title": "Serial number, high half",
           *           "form": {
           *             "type": "hex",
           *             "maxBytes": 4
           *           },
           *           "access": "read",
           *           "persists": "on-request",
           *           "secret": false,
           *           "risky": false,
           *           "remote": true
           *         },
           *         {
           *           "name": "SL",
           *           "title": "Serial number, low half",
           *           "form": {
           *             "type": "hex",
           *             "maxBytes": 4
           *           },
           *           "access": "read",
           *           "persists": "on-request",
           *           "secret": false,
           *           "risky": false,
           *           "remote": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SettingPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      422: components['responses']['SettingUnknown']
      503: components['responses']['RadioUnavailable']
      default: components['responses']['Problem']
    }
  }
  getSetting: {
    parameters: {
      query?: {
        /** @description Address of the remote module to access over the air. Without it, the radio's own module is used. */
        address?: components['parameters']['SettingAddress']
      }
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example xbee-demo
         */
        radioId: components['schemas']['RadioId']
        /**
         * @description Name of the setting.
         * @example NI
         */
        setting: components['parameters']['SettingName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The setting with its current value. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "NI",
           *       "title": "Node name",
           *       "form": {
           *         "type": "text",
           *         "maxLength": 20,
           *         "pattern": "^[ -~]*$"
           *       },
           *       "access": "read-write",
           *       "persists": "on-request",
           *       "secret": false,
           *       "risky": false,
           *       "remote": true,
           *       "value": "musen simulator"
           *     }
           */
          'application/json': components['schemas']['Setting']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SettingNotFound']
      422: components['responses']['SettingAddressInvalid']
      429: components['responses']['SettingAirtime']
      503: components['responses']['RadioUnavailable']
      default: components['responses']['Problem']
    }
  }
  updateSetting: {
    parameters: {
      query?: {
        /** @description Address of the remote module to access over the air. Without it, the radio's own module is used. */
        address?: components['parameters']['SettingAddress']
      }
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example xbee-demo
         */
        radioId: components['schemas']['RadioId']
        /**
         * @description Name of the setting.
         * @example NI
         */
        setting: components['parameters']['SettingName']
      }
      cookie?: never
    }
    /** @description Value to write. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingRequest']
      }
    }
    responses: {
      /** @description The setting as read back from the module. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "NI",
           *       "persists": "on-request",
           *       "saved": true,
           *       "value": "ROOF"
           *     }
           */
          'application/json': components['schemas']['SettingResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SettingNotFound']
      422: components['responses']['SettingInvalid']
      429: components['responses']['SettingAirtime']
      503: components['responses']['RadioUnavailable']
      default: components['responses']['Problem']
    }
  }
  listCaptures: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Captures of the radio. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "cap_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63",
           *           "radioId": "kiss-demo",
           *           "state": "done",
           *           "startedAt": "2026-11-24T08:00:00.000Z",
           *           "bytes": 245,
           *           "maxBytes": 4096,
           *           "maxDurationMs": 1000,
           *           "finishedAt": "2026-11-24T08:00:00.000Z",
           *           "endedBy": "time"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CapturePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      default: components['responses']['Problem']
    }
  }
  startCapture: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description Limits of the recording. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CaptureRequest']
      }
    }
    responses: {
      /** @description The running capture. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "cap_e7ec2ada-71c8-451d-9ff4-0e3eb1370fd3",
           *       "radioId": "kiss-demo",
           *       "state": "running",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "bytes": 345,
           *       "maxBytes": 1048576,
           *       "maxDurationMs": 1000
           *     }
           */
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['RadioNotFound']
      409: components['responses']['CaptureRunning']
      422: components['responses']['RequestReused']
      503: components['responses']['Unavailable']
      default: components['responses']['Problem']
    }
  }
  getCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the capture.
         * @example cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The capture. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "radioId": "kiss-demo",
           *       "state": "done",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "bytes": 245,
           *       "maxBytes": 4096,
           *       "maxDurationMs": 1000,
           *       "finishedAt": "2026-11-24T08:00:00.000Z",
           *       "endedBy": "time"
           *     }
           */
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['CaptureNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the capture.
         * @example cap_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63
         */
        captureId: components['schemas']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Capture deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['CaptureNotFound']
      default: components['responses']['Problem']
    }
  }
  cancelCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the capture.
         * @example cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The capture after it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "radioId": "kiss-demo",
           *       "state": "done",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "bytes": 245,
           *       "maxBytes": 4096,
           *       "maxDurationMs": 1000,
           *       "finishedAt": "2026-11-24T08:00:00.000Z",
           *       "endedBy": "time"
           *     }
           */
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['CaptureNotFound']
      default: components['responses']['Problem']
    }
  }
  getCaptureData: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the radio.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description Id of the capture.
         * @example cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The recorded file. */
      200: {
        headers: {
          /**
           * @description File name for the download.
           * @example attachment; filename="kiss-demo-cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10.jsonl"
           */
          'Content-Disposition': string
          [name: string]: unknown
        }
        content: {
          /**
           * @example {"type":"capture","version":1,"id":"cap_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10","radioId":"kiss-demo","driver":"kiss","options":{},"startedAt":"2026-11-24T08:00:00.000Z","maxBytes":1048576,"maxDurationMs":60000}
           *     {"atMs":12.402,"type":"in","hex":"c00082a0b4"}
           */
          'application/x-ndjson': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['CaptureNotFound']
      default: components['responses']['Problem']
    }
  }
  listNodes: {
    parameters: {
      query?: {
        /**
         * @description Radios whose nodes are returned, separated by commas.
         * @example [
         *       "kiss-demo"
         *     ]
         */
        radioId?: components['schemas']['RadioId'][]
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of nodes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "kiss-demo:JA1ABC-7",
           *           "radioId": "kiss-demo",
           *           "address": "JA1ABC-7",
           *           "firstHeardAt": "2026-11-24T08:00:00.000Z",
           *           "lastHeardAt": "2026-11-24T08:00:00.000Z",
           *           "receivedCount": 1
           *         },
           *         {
           *           "id": "kiss-demo:JA1DEF-9",
           *           "radioId": "kiss-demo",
           *           "address": "JA1DEF-9",
           *           "firstHeardAt": "2026-11-24T08:00:00.000Z",
           *           "lastHeardAt": "2026-11-24T08:00:00.000Z",
           *           "receivedCount": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NodePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  getNode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the node.
         * @example kiss-demo:OH2XYZ-9
         */
        nodeId: components['parameters']['NodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The node. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "kiss-demo:OH2XYZ-9",
           *       "radioId": "kiss-demo",
           *       "address": "OH2XYZ-9",
           *       "firstHeardAt": "2026-11-24T08:00:00.000Z",
           *       "lastHeardAt": "2026-11-24T08:00:00.000Z",
           *       "receivedCount": 3
           *     }
           */
          'application/json': components['schemas']['Node']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NodeNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteNode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the node.
         * @example kiss-demo:JA1DEF-9
         */
        nodeId: components['schemas']['NodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Node forgotten. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NodeNotFound']
      412: components['responses']['NodeChanged']
      default: components['responses']['Problem']
    }
  }
  updateNode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the node.
         * @example kiss-demo:OH2XYZ-9
         */
        nodeId: components['parameters']['NodeId']
      }
      cookie?: never
    }
    /** @description New label. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['NodePatch']
        'application/json': components['schemas']['NodePatch']
      }
    }
    responses: {
      /** @description The node with its new label. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "kiss-demo:OH2XYZ-9",
           *       "radioId": "kiss-demo",
           *       "address": "OH2XYZ-9",
           *       "firstHeardAt": "2026-11-24T08:00:00.000Z",
           *       "lastHeardAt": "2026-11-24T08:00:00.000Z",
           *       "receivedCount": 3,
           *       "label": "Boat"
           *     }
           */
          'application/json': components['schemas']['Node']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NodeNotFound']
      412: components['responses']['NodeChanged']
      default: components['responses']['Problem']
    }
  }
  listSeries: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path: {
        /**
         * @description Id of the node.
         * @example lines-demo:t1
         */
        nodeId: components['parameters']['SeriesNodeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of series. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "temperature",
           *           "nodeId": "lines-demo:t1",
           *           "radioId": "lines-demo",
           *           "name": "temperature",
           *           "unit": "Cel",
           *           "firstAt": "2026-11-24T08:00:00.000Z",
           *           "latest": {
           *             "at": "2026-11-24T08:05:00.000Z",
           *             "value": 21.5,
           *             "messageId": "msg_demo000000-140"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SeriesPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NodeNotFound']
      default: components['responses']['Problem']
    }
  }
  getSeries: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the node.
         * @example lines-demo:t1
         */
        nodeId: components['parameters']['SeriesNodeId']
        /**
         * @description Id of the series.
         * @example temperature
         */
        seriesId: components['parameters']['SeriesId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The series. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "temperature",
           *       "nodeId": "lines-demo:t1",
           *       "radioId": "lines-demo",
           *       "name": "temperature",
           *       "unit": "Cel",
           *       "firstAt": "2026-11-24T08:00:00.000Z",
           *       "latest": {
           *         "at": "2026-11-24T08:05:00.000Z",
           *         "value": 21.5,
           *         "messageId": "msg_demo000000-140"
           *       }
           *     }
           */
          'application/json': components['schemas']['Series']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SeriesNotFound']
      default: components['responses']['Problem']
    }
  }
  getSeriesData: {
    parameters: {
      query?: {
        /** @description Beginning of the range. Default is the first reading. */
        from?: components['schemas']['Timestamp']
        /** @description End of the range, excluded. Default is now. */
        to?: components['schemas']['Timestamp']
        /**
         * @description Length of a bucket: a number and `s`, `m`, `h` or `d` for seconds, minutes, hours or days, or `auto`.
         * @example auto
         */
        bucket?: string
      }
      header?: never
      path: {
        /**
         * @description Id of the node.
         * @example lines-demo:t1
         */
        nodeId: components['parameters']['SeriesNodeId']
        /**
         * @description Id of the series.
         * @example temperature
         */
        seriesId: components['parameters']['SeriesId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The range. */
      200: {
        headers: {
          /**
           * @description File name for the download of a CSV table.
           * @example attachment; filename="temperature.csv"
           */
          'Content-Disposition'?: string
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "startsAt": "2026-11-24T08:00:00.000Z",
           *       "endsAt": "2026-11-24T08:06:00.000Z",
           *       "bucketMs": 60000,
           *       "at": [
           *         "2026-11-24T08:00:00.000Z",
           *         "2026-11-24T08:05:00.000Z"
           *       ],
           *       "min": [
           *         20.5,
           *         21.5
           *       ],
           *       "mean": [
           *         20.75,
           *         21.5
           *       ],
           *       "max": [
           *         21,
           *         21.5
           *       ],
           *       "last": [
           *         21,
           *         21.5
           *       ],
           *       "count": [
           *         2,
           *         1
           *       ]
           *     }
           */
          'application/json': components['schemas']['SeriesData']
          /**
           * @example at,min,mean,max,last,count
           *     2026-11-24T08:00:00.000Z,20.5,20.75,21,21,2
           */
          'text/csv': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['SeriesNotFound']
      422: components['responses']['RangeInvalid']
      default: components['responses']['Problem']
    }
  }
  listReadings: {
    parameters: {
      query?: {
        /**
         * @description Radios whose readings are returned, separated by commas.
         * @example [
         *       "lines-demo"
         *     ]
         */
        radioId?: components['schemas']['RadioId'][]
        /** @description Node whose readings are returned. */
        nodeId?: components['schemas']['NodeId']
        /** @description Names of the readings, separated by commas. */
        name?: components['schemas']['ReadingName'][]
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of readings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "nodeId": "lines-demo:t1",
           *           "radioId": "lines-demo",
           *           "name": "temperature",
           *           "unit": "Cel",
           *           "value": 21.5,
           *           "at": "2026-11-24T08:05:00.000Z",
           *           "messageId": "msg_demo000000-140"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NodeReadingPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description Place to start from. See `LogStart`.
         * @example oldest
         */
        cursor?: components['schemas']['LogStart']
        /** @description Event types to return, separated by commas. */
        type?: components['schemas']['EventType'][]
        /** @description Radio whose events are returned. */
        radioId?: components['schemas']['RadioId']
        /** @description Node whose events are returned. */
        nodeId?: components['schemas']['NodeId']
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description Maximum time to wait for an event if there is none yet, in milliseconds.
         * @example 0
         */
        waitMs?: number
      }
      header?: {
        /** @description The last `id` that a server-sent event stream has received. Takes precedence over `cursor`. */
        'Last-Event-ID'?: components['schemas']['LogCursor']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Events in order. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "seq": 4,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "type": "message.queued",
           *           "message": {
           *             "id": "msg_demo000000-4",
           *             "seq": 4,
           *             "direction": "out",
           *             "radioId": "kiss-demo",
           *             "state": "queued",
           *             "final": false,
           *             "payload": {
           *               "encoding": "text",
           *               "data": "Hello from musen"
           *             },
           *             "createdAt": "2026-11-24T08:00:00.000Z",
           *             "updatedAt": "2026-11-24T08:00:00.000Z",
           *             "destination": "OH2XYZ-9",
           *             "priority": 5,
           *             "attempts": 0
           *           }
           *         },
           *         {
           *           "seq": 25,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "type": "message.state-changed",
           *           "message": {
           *             "id": "msg_demo000000-4",
           *             "radioId": "kiss-demo",
           *             "state": "sending",
           *             "attempts": 1,
           *             "final": false
           *           }
           *         },
           *         {
           *           "seq": 28,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "type": "message.received",
           *           "message": {
           *             "id": "msg_demo000000-28",
           *             "seq": 28,
           *             "direction": "in",
           *             "radioId": "mysensors-demo",
           *             "state": "received",
           *             "final": true,
           *             "payload": {
           *               "encoding": "text",
           *               "data": "2.3.2"
           *             },
           *             "createdAt": "2026-11-24T08:00:00.000Z",
           *             "updatedAt": "2026-11-24T08:00:00.000Z",
           *             "nodeId": "mysensors-demo:4",
           *             "source": "4",
           *             "destination": "0",
           *             "decoded": {
           *               "type": "mysensors-presentation",
           *               "child": 255,
           *               "text": "2.3.2",
           *               "sensor": "S_ARDUINO_NODE"
           *             },
           *             "packet": {
           *               "protocol": "mysensors",
           *               "child": 255,
           *               "command": "presentation",
           *               "type": 17
           *             }
           *           }
           *         }
           *       ],
           *       "nextCursor": "demo000000-28",
           *       "head": 121,
           *       "oldest": 1,
           *       "epoch": "demo000000"
           *     }
           */
          'application/json': components['schemas']['EventPage']
          /**
           * @example data: {"type":"hello","epoch":"demo000000","head":12,"oldest":1}
           *
           *     id: demo000000-9
           *     data: {"type":"events","items":[{"seq":9,"at":"2026-11-24T08:00:00.000Z","type":"radio.deleted","radio":{"id":"spare"}}],"nextCursor":"demo000000-9"}
           */
          'text/event-stream': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['EpochChanged']
      default: components['responses']['Problem']
    }
  }
  openStream: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The connection is now a WebSocket. */
      101: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description The request is not a WebSocket upgrade, or uses an unsupported WebSocket version. */
      426: {
        headers: {
          /** @description Required protocol. */
          Upgrade: 'websocket'
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['Problem']
        }
      }
      default: components['responses']['Problem']
    }
  }
  listQueues: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All queues, sorted by name. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "name": "demo",
           *           "filter": {
           *             "type": [
           *               "message.received"
           *             ]
           *           },
           *           "visibilityTimeoutMs": 30000,
           *           "maxDeliveries": 5,
           *           "revision": 2,
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "status": {
           *             "depth": 39,
           *             "depthExact": true,
           *             "inFlight": 0,
           *             "dead": 3,
           *             "cursor": "demo000000-3",
           *             "oldestAgeMs": 6928
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['QueuePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  createQueue: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with
         *     the same body returns the first answer again. With another body the answer is `422`, and while the first request is
         *     still running it is `409`. A ticket is returned again only while it is valid.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyInMemory']
      }
      path?: never
      cookie?: never
    }
    /** @description Name and configuration of the queue. */
    requestBody: {
      content: {
        'application/json': components['schemas']['QueueRequest']
      }
    }
    responses: {
      /** @description The new queue. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "readings",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "visibilityTimeoutMs": 30000,
           *       "maxDeliveries": 5,
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "depth": 39,
           *         "depthExact": true,
           *         "inFlight": 0,
           *         "dead": 0,
           *         "cursor": "demo000000-0",
           *         "oldestAgeMs": 6953
           *       }
           *     }
           */
          'application/json': components['schemas']['Queue']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['QueueExists']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  getQueue: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The queue. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "demo",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "visibilityTimeoutMs": 30000,
           *       "maxDeliveries": 5,
           *       "revision": 2,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "depth": 39,
           *         "depthExact": true,
           *         "inFlight": 0,
           *         "dead": 3,
           *         "cursor": "demo000000-3",
           *         "oldestAgeMs": 6977
           *       }
           *     }
           */
          'application/json': components['schemas']['Queue']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteQueue: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Name of the queue.
         * @example readings
         */
        queueName: components['schemas']['QueueName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queue deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      412: components['responses']['QueueChanged']
      default: components['responses']['Problem']
    }
  }
  updateQueue: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['QueuePatch']
        'application/json': components['schemas']['QueuePatch']
      }
    }
    responses: {
      /** @description The queue with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "demo",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "visibilityTimeoutMs": 30000,
           *       "maxDeliveries": 10,
           *       "revision": 3,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "depth": 39,
           *         "depthExact": true,
           *         "inFlight": 0,
           *         "dead": 3,
           *         "cursor": "demo000000-3",
           *         "oldestAgeMs": 7001
           *       }
           *     }
           */
          'application/json': components['schemas']['Queue']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      412: components['responses']['QueueChanged']
      default: components['responses']['Problem']
    }
  }
  leaseEvents: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat. The same key with the same body returns the same events with
         *     the same leases until the first of them expires, or the service restarts. After that, and if there were no events, it
         *     leases again. With another body the answer is `422`, and while the first request is still running it is `409`.
         */
        'Idempotency-Key'?: components['parameters']['LeaseIdempotencyKey']
      }
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description Number of events and time to wait. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaseRequest']
      }
    }
    responses: {
      /** @description The leased events, sorted by `seq`. Empty if no event was available. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "leaseId": "28-11cw62qr32",
           *           "deliveries": 1,
           *           "redelivered": false,
           *           "expiresAt": "2026-11-24T08:00:00.000Z",
           *           "event": {
           *             "seq": 28,
           *             "at": "2026-11-24T08:00:00.000Z",
           *             "type": "message.received",
           *             "message": {
           *               "id": "msg_demo000000-28",
           *               "seq": 28,
           *               "direction": "in",
           *               "radioId": "mysensors-demo",
           *               "state": "received",
           *               "final": true,
           *               "payload": {
           *                 "encoding": "text",
           *                 "data": "2.3.2"
           *               },
           *               "createdAt": "2026-11-24T08:00:00.000Z",
           *               "updatedAt": "2026-11-24T08:00:00.000Z",
           *               "nodeId": "mysensors-demo:4",
           *               "source": "4",
           *               "destination": "0",
           *               "decoded": {
           *                 "type": "mysensors-presentation",
           *                 "child": 255,
           *                 "text": "2.3.2",
           *                 "sensor": "S_ARDUINO_NODE"
           *               },
           *               "packet": {
           *                 "protocol": "mysensors",
           *                 "child": 255,
           *                 "command": "presentation",
           *                 "type": 17
           *               }
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['LeaseBatch']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      409: components['responses']['RequestInFlight']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  ackLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description Leases, in any order. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AckRequest']
      }
    }
    responses: {
      /** @description One result for each lease, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "leaseId": "4-2n9c1x",
           *           "outcome": "stale"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AckResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      default: components['responses']['Problem']
    }
  }
  extendLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description Leases, in any order. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionRequest']
      }
    }
    responses: {
      /** @description One result for each lease, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "leaseId": "4-2n9c1x",
           *           "outcome": "stale"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ExtensionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      default: components['responses']['Problem']
    }
  }
  releaseLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description Leases, and the delay before their events are delivered again. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseRequest']
      }
    }
    responses: {
      /** @description One result for each lease, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "leaseId": "4-2n9c1x",
           *           "outcome": "stale"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ReleaseResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      default: components['responses']['Problem']
    }
  }
  listDeadLetters: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of dead letters. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "seq": 1,
           *           "deliveries": 1,
           *           "diedAt": "2026-11-24T08:00:00.000Z",
           *           "event": {
           *             "seq": 1,
           *             "at": "2026-11-24T08:00:00.000Z",
           *             "type": "radio.created",
           *             "radio": {
           *               "id": "lines-demo",
           *               "driver": "lines",
           *               "link": {
           *                 "type": "tcp",
           *                 "host": "127.0.0.1",
           *                 "port": 40123
           *               },
           *               "options": {
           *                 "mode": "json",
           *                 "delimiter": "\\n",
           *                 "maxBytes": 4096,
           *                 "idleGapMs": 50,
           *                 "sourceField": "node",
           *                 "appendDelimiter": true
           *               },
           *               "enabled": true,
           *               "revision": 1,
           *               "name": "Hub of sensors"
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DeadLetterPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['QueueNotFound']
      default: components['responses']['Problem']
    }
  }
  getDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 1
         */
        seq: components['parameters']['DeadSeq']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The dead letter. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "seq": 1,
           *       "deliveries": 1,
           *       "diedAt": "2026-11-24T08:00:00.000Z",
           *       "event": {
           *         "seq": 1,
           *         "at": "2026-11-24T08:00:00.000Z",
           *         "type": "radio.created",
           *         "radio": {
           *           "id": "lines-demo",
           *           "driver": "lines",
           *           "link": {
           *             "type": "tcp",
           *             "host": "127.0.0.1",
           *             "port": 40123
           *           },
           *           "options": {
           *             "mode": "json",
           *             "delimiter": "\\n",
           *             "maxBytes": 4096,
           *             "idleGapMs": 50,
           *             "sourceField": "node",
           *             "appendDelimiter": true
           *           },
           *           "enabled": true,
           *           "revision": 1,
           *           "name": "Hub of sensors"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['DeadLetter']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DeadLetterNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 2
         */
        seq: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Dead letter deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DeadLetterNotFound']
      default: components['responses']['Problem']
    }
  }
  requeueDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Name of the queue.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 3
         */
        seq: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Event requeued. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['DeadLetterNotFound']
      409: components['responses']['EventGone']
      default: components['responses']['Problem']
    }
  }
  listWebhooks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All webhooks, oldest first. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "wh_demo000000-1",
           *           "url": "https://example.com/musen",
           *           "filter": {
           *             "type": [
           *               "message.received"
           *             ]
           *           },
           *           "batchSize": 50,
           *           "enabled": false,
           *           "revision": 1,
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "status": {
           *             "state": "disabled",
           *             "cursor": "demo000000-6",
           *             "failures": 0
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  createWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description Configuration of the webhook. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookRequest']
      }
    }
    responses: {
      /** @description The new webhook and its secret. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "webhook": {
           *         "id": "wh_demo000000-3",
           *         "url": "https://example.com/musen",
           *         "filter": {
           *           "type": [
           *             "message.received"
           *           ]
           *         },
           *         "batchSize": 50,
           *         "enabled": false,
           *         "revision": 1,
           *         "createdAt": "2026-11-24T08:00:00.000Z",
           *         "updatedAt": "2026-11-24T08:00:00.000Z",
           *         "status": {
           *           "state": "disabled",
           *           "cursor": "demo000000-123",
           *           "failures": 0
           *         }
           *       },
           *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
           *     }
           */
          'application/json': components['schemas']['NewWebhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['WebhookLimit']
      422: components['responses']['WebhookInvalid']
      default: components['responses']['Problem']
    }
  }
  getWebhook: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "wh_demo000000-1",
           *       "url": "https://example.com/musen",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "batchSize": 50,
           *       "enabled": false,
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "disabled",
           *         "cursor": "demo000000-6",
           *         "failures": 0
           *       }
           *     }
           */
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-2
         */
        webhookId: components['schemas']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Webhook deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      412: components['responses']['WebhookChanged']
      default: components['responses']['Problem']
    }
  }
  updateWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['WebhookPatch']
        'application/json': components['schemas']['WebhookPatch']
      }
    }
    responses: {
      /** @description The webhook with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "wh_demo000000-1",
           *       "url": "https://example.com/musen",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "batchSize": 50,
           *       "enabled": false,
           *       "revision": 2,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "disabled",
           *         "cursor": "demo000000-6",
           *         "failures": 0
           *       },
           *       "description": "For the archive"
           *     }
           */
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      412: components['responses']['WebhookChanged']
      422: components['responses']['WebhookInvalid']
      default: components['responses']['Problem']
    }
  }
  rotateWebhookSecret: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    /** @description Overlap of the old and the new secret. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretRotationRequest']
      }
    }
    responses: {
      /** @description The new secret. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "webhook": {
           *         "id": "wh_demo000000-1",
           *         "url": "https://example.com/musen",
           *         "filter": {
           *           "type": [
           *             "message.received"
           *           ]
           *         },
           *         "batchSize": 50,
           *         "enabled": false,
           *         "revision": 2,
           *         "createdAt": "2026-11-24T08:00:00.000Z",
           *         "updatedAt": "2026-11-24T08:00:00.000Z",
           *         "status": {
           *           "state": "disabled",
           *           "cursor": "demo000000-6",
           *           "failures": 0
           *         },
           *         "description": "For the archive"
           *       },
           *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
           *       "previousUntil": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['SecretRotation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      409: components['responses']['RequestInFlight']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  testWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with
         *     the same body returns the first answer again. With another body the answer is `422`, and while the first request is
         *     still running it is `409`. A ticket is returned again only while it is valid.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyInMemory']
      }
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The test attempt, successful or failed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "number": 1,
           *       "messageId": "wh_demo000000-1-test-e8dcd293b4d220ac",
           *       "test": true,
           *       "at": "2026-11-24T08:00:00.000Z",
           *       "durationMs": 274,
           *       "error": {
           *         "code": "name-unresolved",
           *         "message": "Cannot resolve the host name (ENOTFOUND)."
           *       }
           *     }
           */
          'application/json': components['schemas']['WebhookAttempt']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      409: components['responses']['WebhookTestRunning']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  resumeWebhook: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webhook. It is delivering again. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "wh_demo000000-1",
           *       "url": "https://example.com/musen",
           *       "filter": {
           *         "type": [
           *           "message.received"
           *         ]
           *       },
           *       "batchSize": 50,
           *       "enabled": false,
           *       "revision": 2,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "status": {
           *         "state": "disabled",
           *         "cursor": "demo000000-6",
           *         "failures": 0
           *       },
           *       "description": "For the archive"
           *     }
           */
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      default: components['responses']['Problem']
    }
  }
  listWebhookAttempts: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path: {
        /**
         * @description Id of the webhook.
         * @example wh_demo000000-1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of attempts. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "number": 1,
           *           "messageId": "wh_demo000000-1-test-e8dcd293b4d220ac",
           *           "test": true,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "durationMs": 274,
           *           "error": {
           *             "code": "name-unresolved",
           *             "message": "Cannot resolve the host name (ENOTFOUND)."
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookAttemptPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['WebhookNotFound']
      default: components['responses']['Problem']
    }
  }
  listKeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All access keys, oldest first. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "key_7k2m9x4qra",
           *           "name": "Dashboard",
           *           "scopes": [
           *             "messages:read"
           *           ],
           *           "state": "expired",
           *           "revision": 1,
           *           "createdAt": "2026-11-24T08:00:00.000Z",
           *           "updatedAt": "2026-11-24T08:00:00.000Z",
           *           "expiresAt": "2026-11-24T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['KeyPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  createKey: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with
         *     the same body returns the first answer again. With another body the answer is `422`, and while the first request is
         *     still running it is `409`. A ticket is returned again only while it is valid.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyInMemory']
      }
      path?: never
      cookie?: never
    }
    /** @description Permissions of the key. */
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRequest']
      }
    }
    responses: {
      /** @description The new key and its text. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "key": {
           *         "id": "key_7k2m9x4qra",
           *         "name": "Dashboard",
           *         "scopes": [
           *           "events:read",
           *           "messages:read",
           *           "radios:read"
           *         ],
           *         "state": "active",
           *         "revision": 1,
           *         "createdAt": "2026-11-24T08:00:00.000Z",
           *         "updatedAt": "2026-11-24T08:00:00.000Z",
           *         "expiresAt": "2099-12-31T00:00:00.000Z"
           *       },
           *       "token": "musen_7k2m9x4qra_0000000000000000000000000000000000000000000000000000"
           *     }
           */
          'application/json': components['schemas']['NewKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['FirstKeyNeedsAdmin']
      422: components['responses']['KeyInvalid']
      default: components['responses']['Problem']
    }
  }
  getKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret.
         * @example key_7k2m9x4qra
         */
        keyId: components['parameters']['KeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "key_7k2m9x4qra",
           *       "name": "Dashboard",
           *       "scopes": [
           *         "messages:read"
           *       ],
           *       "state": "expired",
           *       "revision": 1,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "expiresAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['AccessKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['KeyNotFound']
      default: components['responses']['Problem']
    }
  }
  updateKey: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret.
         * @example key_7k2m9x4qra
         */
        keyId: components['parameters']['KeyId']
      }
      cookie?: never
    }
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['KeyPatch']
        'application/json': components['schemas']['KeyPatch']
      }
    }
    responses: {
      /** @description The key with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "key_7k2m9x4qra",
           *       "name": "Dashboard",
           *       "scopes": [
           *         "messages:read"
           *       ],
           *       "state": "expired",
           *       "revision": 2,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "radios": [
           *         "kiss-demo"
           *       ],
           *       "expiresAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['AccessKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['KeyNotFound']
      412: components['responses']['KeyChanged']
      422: components['responses']['KeyInvalid']
      default: components['responses']['Problem']
    }
  }
  revokeKey: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description Id of the access key. The key's text is `musen_`, this id without `key_`, and the secret.
         * @example key_7k2m9x4qra
         */
        keyId: components['parameters']['KeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The key, now `revoked`. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "key_7k2m9x4qra",
           *       "name": "Dashboard",
           *       "scopes": [
           *         "messages:read"
           *       ],
           *       "state": "revoked",
           *       "revision": 3,
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "updatedAt": "2026-11-24T08:00:00.000Z",
           *       "radios": [
           *         "kiss-demo"
           *       ],
           *       "expiresAt": "2026-11-24T08:00:00.000Z",
           *       "revokedAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['AccessKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['KeyNotFound']
      412: components['responses']['KeyChanged']
      default: components['responses']['Problem']
    }
  }
  createTicket: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, or until the service restarts. The same key with
         *     the same body returns the first answer again. With another body the answer is `422`, and while the first request is
         *     still running it is `409`. A ticket is returned again only while it is valid.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyInMemory']
      }
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The ticket. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "ticket": "dGhlIHRpY2tldCBmb3Igb25lIGNvbm5lY3Rpb24uLi4",
           *       "expiresAt": "2026-11-24T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Ticket']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['TicketLimit']
      default: components['responses']['Problem']
    }
  }
  listAudit: {
    parameters: {
      query?: {
        /** @description Outcome of the entries to return. */
        outcome?: components['schemas']['AuditOutcome']
        /** @description Id of the access key, or subject of the token, whose entries are returned. */
        actorId?: string
        /**
         * @description Operation id in this contract whose entries are returned.
         * @example createRadio
         */
        operation?: string
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of audit entries. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "number": 3,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "actor": {
           *             "kind": "anonymous"
           *           },
           *           "method": "POST",
           *           "path": "/v1/radios",
           *           "outcome": "done",
           *           "status": 201,
           *           "count": 1,
           *           "operation": "createRadio",
           *           "from": "127.0.0.1"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  listLogs: {
    parameters: {
      query?: {
        /** @description Levels to return, separated by commas. */
        level?: components['schemas']['LogLevel'][]
        /** @description Earliest time, inclusive (RFC 3339). */
        from?: string
        /** @description Latest time, exclusive (RFC 3339). */
        to?: string
        /**
         * @description Maximum number of items in a page. A page with large messages is shorter, and has a `nextCursor` for the rest.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the previous page. It is valid only with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of log lines. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "number": 12,
           *           "at": "2026-11-24T08:00:00.000Z",
           *           "level": "warn",
           *           "message": "The radio is offline",
           *           "details": {
           *             "radio": "spare"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['LogPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  getLogging: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The log level. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "level": "info"
           *     }
           */
          'application/json': components['schemas']['Logging']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  updateLogging: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` on which the change is based, or a list of them (RFC 9110, section 13.1.1). If none is the current one, the
         *     answer is `412`. With `*`, or without the header, the change always applies. What does not exist is deleted already (`204`).
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path?: never
      cookie?: never
    }
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['LoggingPatch']
        'application/json': components['schemas']['LoggingPatch']
      }
    }
    responses: {
      /** @description The log level with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "level": "debug"
           *     }
           */
          'application/json': components['schemas']['Logging']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      412: components['responses']['LoggingChanged']
      default: components['responses']['Problem']
    }
  }
  getDiagnostics: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The report. */
      200: {
        headers: {
          /**
           * @description File name for the download.
           * @example attachment; filename="musen-diagnostics.json"
           */
          'Content-Disposition': string
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "createdAt": "2026-11-24T08:00:00.000Z",
           *       "version": "0.1.0",
           *       "specHash": "2cd50178ae4f4d53abdf5e059bae468b4e35aa01ab214188f4ae4f269974b542",
           *       "machine": {
           *         "system": "Linux 6.12",
           *         "arch": "arm64",
           *         "node": "24.4.0",
           *         "processors": 4,
           *         "memoryBytes": 4000000000,
           *         "freeMemoryBytes": 2000000000,
           *         "diskBytes": 30000000000,
           *         "freeDiskBytes": 20000000000
           *       },
           *       "process": {
           *         "startedAt": "2026-11-24T07:00:00.000Z",
           *         "uptimeSeconds": 3600,
           *         "residentBytes": 90000000
           *       },
           *       "store": {
           *         "engine": "SQLite 3.50.2",
           *         "epoch": "demo000000",
           *         "head": 135,
           *         "oldest": 1,
           *         "bytes": 4096,
           *         "commits": 40,
           *         "queueLength": 0,
           *         "dropped": 0
           *       },
           *       "settings": {
           *         "port": 8730,
           *         "keepDays": 365
           *       },
           *       "radios": [],
           *       "limits": [
           *         {
           *           "name": "outboxMessages",
           *           "reached": 0
           *         }
           *       ],
           *       "checks": [
           *         {
           *           "name": "disk",
           *           "level": "ok",
           *           "detail": "20.0 GiB of 30.0 GiB are free at /var/lib/musen."
           *         }
           *       ],
           *       "log": []
           *     }
           */
          'application/json': components['schemas']['Diagnostics']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  listPorts: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The serial ports. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "path": "/dev/ttyUSB0",
           *           "vendorId": "0403",
           *           "productId": "6015",
           *           "usedBy": "tnc"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PortPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  listProbes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The probes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "prb_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63",
           *           "target": {
           *             "type": "serial",
           *             "path": "/dev/ttyUSB0"
           *           },
           *           "state": "failed",
           *           "startedAt": "2026-11-24T08:00:00.000Z",
           *           "progress": {
           *             "done": 0,
           *             "total": 1
           *           },
           *           "findings": [],
           *           "finishedAt": "2026-11-24T08:00:00.000Z",
           *           "error": {
           *             "code": "port-missing",
           *             "message": "The port /dev/ttyUSB0 does not exist.",
           *             "hint": "Connect the module."
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProbePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  startProbe: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Key of your choice that makes the request safe to repeat for 24 hours, also after a restart. The same key with the same
         *     body returns the first answer again. With another body the answer is `422`, and while the first request is still running
         *     it is `409`. If the answer is a message, a probe, a discovery or a capture, it is returned with its current state.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description Port and search options. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProbeRequest']
      }
    }
    responses: {
      /** @description The running probe. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "prb_a75bd190-4aaa-4489-bfc3-8cdd2e0d954d",
           *       "target": {
           *         "type": "serial",
           *         "path": "/dev/ttyUSB0"
           *       },
           *       "state": "running",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "progress": {
           *         "done": 0,
           *         "total": 8
           *       },
           *       "findings": []
           *     }
           */
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['PortInUse']
      422: components['responses']['RequestReused']
      default: components['responses']['Problem']
    }
  }
  getProbe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the probe.
         * @example prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        probeId: components['parameters']['ProbeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The probe. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "target": {
           *         "type": "serial",
           *         "path": "/dev/ttyUSB0"
           *       },
           *       "state": "failed",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "findings": [],
           *       "finishedAt": "2026-11-24T08:00:00.000Z",
           *       "error": {
           *         "code": "port-missing",
           *         "message": "The port /dev/ttyUSB0 does not exist.",
           *         "hint": "Connect the module."
           *       }
           *     }
           */
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['ProbeNotFound']
      default: components['responses']['Problem']
    }
  }
  deleteProbe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the probe.
         * @example prb_7b9d4c1a-3e52-4f86-9c0d-5a8e2f714b63
         */
        probeId: components['schemas']['ProbeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Probe deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  cancelProbe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Id of the probe.
         * @example prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        probeId: components['parameters']['ProbeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The probe after it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "prb_2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
           *       "target": {
           *         "type": "serial",
           *         "path": "/dev/ttyUSB0"
           *       },
           *       "state": "failed",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "findings": [],
           *       "finishedAt": "2026-11-24T08:00:00.000Z",
           *       "error": {
           *         "code": "port-missing",
           *         "message": "The port /dev/ttyUSB0 does not exist.",
           *         "hint": "Connect the module."
           *       }
           *     }
           */
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['ProbeNotFound']
      default: components['responses']['Problem']
    }
  }
  listDrivers: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The drivers. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "name": "kiss",
           *           "title": "KISS TNC (AX.25, APRS)",
           *           "description": "A packet radio TNC in KISS mode, on a serial port or on TCP (Dire Wolf, port 8001). Receives AX.25 UI frames of all KISS ports and decodes APRS positions, objects, weather, telemetry, statuses and messages. Sends APRS messages, which the other station can acknowledge, or the payload itself as a UI frame. A TNC does not report transmissions: `sent` means that it accepted the frame.",
           *           "experimental": false,
           *           "maxPayloadBytes": 256,
           *           "delivery": {
           *             "unicast": "delivered",
           *             "broadcast": "sent"
           *           },
           *           "signals": [],
           *           "defaultBaudRate": 9600,
           *           "options": {
           *             "callsign": {
           *               "type": "string",
           *               "description": "Callsign of this station, the source of all messages that it sends. You need a licence to transmit. N0CALL is for simulated and cabled modules. Many digipeaters refuse it.",
           *               "required": true,
           *               "example": "JA1XYZ-10",
           *               "pattern": "^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$"
           *             },
           *             "kissPort": {
           *               "type": "integer",
           *               "description": "KISS port (radio channel of the TNC) to send on.",
           *               "default": 0,
           *               "minimum": 0,
           *               "maximum": 15
           *             },
           *             "path": {
           *               "type": "strings",
           *               "description": "Digipeaters to send through, in order. Empty: direct.",
           *               "default": [],
           *               "example": [
           *                 "WIDE1-1",
           *                 "WIDE2-1"
           *               ],
           *               "pattern": "^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$",
           *               "maxLength": 8
           *             },
           *             "aprsDestination": {
           *               "type": "string",
           *               "description": "AX.25 destination of APRS messages and acknowledgements. By APRS convention it identifies the software.",
           *               "default": "APZMSN",
           *               "pattern": "^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$"
           *             },
           *             "sendFormat": {
           *               "type": "string",
           *               "description": "Format of a message to one station. `aprs-message`: text of up to 67 bytes that the station acknowledges. `ui`: the payload itself in a UI frame to that address, without acknowledgement. A broadcast is always `ui`.",
           *               "default": "aprs-message",
           *               "enum": [
           *                 "aprs-message",
           *                 "ui"
           *               ]
           *             },
           *             "ackTimeoutMs": {
           *               "type": "integer",
           *               "description": "Time to wait for the acknowledgement of an APRS message before it is sent again, in milliseconds.",
           *               "default": 30000,
           *               "minimum": 1000,
           *               "maximum": 600000
           *             },
           *             "autoAck": {
           *               "type": "boolean",
           *               "description": "Whether to acknowledge APRS messages to this callsign on request. If false, musen transmits only the messages that you send.",
           *               "default": true
           *             },
           *             "txDelayMs": {
           *               "type": "integer",
           *               "description": "Transmitter keyup delay in milliseconds. Default: the setting of the TNC.",
           *               "example": 300,
           *               "minimum": 0,
           *               "maximum": 2550
           *             },
           *             "persistence": {
           *               "type": "integer",
           *               "description": "Probability of transmitting in a free slot, (value + 1) / 256. Default: the setting of the TNC.",
           *               "example": 63,
           *               "minimum": 0,
           *               "maximum": 255
           *             },
           *             "slotTimeMs": {
           *               "type": "integer",
           *               "description": "Slot interval in milliseconds. Default: the setting of the TNC.",
           *               "example": 100,
           *               "minimum": 0,
           *               "maximum": 2550
           *             },
           *             "txTailMs": {
           *               "type": "integer",
           *               "description": "Time to keep the transmitter on after a frame, in milliseconds. Default: the setting of the TNC.",
           *               "example": 50,
           *               "minimum": 0,
           *               "maximum": 2550
           *             },
           *             "fullDuplex": {
           *               "type": "boolean",
           *               "description": "Whether to transmit without waiting for a free channel. Default: the setting of the TNC."
           *             }
           *           },
           *           "messageOptions": {
           *             "format": {
           *               "type": "string",
           *               "description": "Instead of the radio's `sendFormat`.",
           *               "enum": [
           *                 "aprs-message",
           *                 "ui"
           *               ]
           *             },
           *             "port": {
           *               "type": "integer",
           *               "description": "Instead of the radio's `kissPort`.",
           *               "minimum": 0,
           *               "maximum": 15
           *             },
           *             "path": {
           *               "type": "strings",
           *               "description": "Instead of the radio's `path`; an empty list sends direct.",
           *               "example": [
           *                 "WIDE1-1",
           *                 "WIDE2-1"
           *               ],
           *               "pattern": "^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$",
           *               "maxLength": 8
           *             }
           *           },
           *           "address": {
           *             "pattern": "^[A-Z0-9]{1,6}(?:-(?:[1-9]|1[0-5]))?$",
           *             "example": "JA1ABC-7",
           *             "description": "Callsign of up to six letters and digits, with an optional SSID of 1 to 15. QST is a broadcast.",
           *             "broadcast": "QST"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DriverPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  getInfo: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Information about this service. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "musen",
           *       "version": "0.1.0",
           *       "specHash": "2cd50178ae4f4d53abdf5e059bae468b4e35aa01ab214188f4ae4f269974b542",
           *       "storeEpoch": "demo000000",
           *       "startedAt": "2026-11-24T08:00:00.000Z",
           *       "uptimeSeconds": 3600,
           *       "head": 135,
           *       "oldest": 1
           *     }
           */
          'application/json': components['schemas']['Info']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  getIndex: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The index. */
      200: {
        headers: {
          ETag: components['headers']['ContentTag']
          'Content-Security-Policy': components['headers']['ContentSecurityPolicy']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "name": "musen",
           *       "version": "0.1.0",
           *       "description": "Serial radio modules as one typed, durable API.",
           *       "docs": "/docs/",
           *       "contract": "/openapi.json",
           *       "health": "/health/ready",
           *       "metrics": "/metrics",
           *       "problems": "/problems",
           *       "collections": {
           *         "messages": "/v1/messages",
           *         "radios": "/v1/radios",
           *         "nodes": "/v1/nodes",
           *         "events": "/v1/events",
           *         "queues": "/v1/queues",
           *         "webhooks": "/v1/webhooks",
           *         "keys": "/v1/keys",
           *         "audit": "/v1/audit",
           *         "logs": "/v1/logs",
           *         "ports": "/v1/ports",
           *         "probes": "/v1/probes",
           *         "drivers": "/v1/drivers"
           *       }
           *     }
           */
          'application/json': components['schemas']['Index']
          'text/html': string
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  getLiveness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The process is alive. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "status": "ok"
           *     }
           */
          'application/json': components['schemas']['Health']
        }
      }
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  getReadiness: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The service is ready. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "status": "ok"
           *     }
           */
          'application/json': components['schemas']['Health']
        }
      }
      400: components['responses']['BadRequest']
      503: components['responses']['Unavailable']
      default: components['responses']['Problem']
    }
  }
  getMetrics: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Metrics in the Prometheus text format 0.0.4. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/plain': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  listProblems: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description All error codes. */
      200: {
        headers: {
          ETag: components['headers']['ContentTag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "airtime-exceeded",
           *           "type": "/problems/airtime-exceeded",
           *           "status": 429,
           *           "title": "Airtime exceeded",
           *           "description": "The radio has transmitted as much as its airtime limit permits for now.",
           *           "action": "Retry after the time in `Retry-After`. A message without `expiresInMs` waits in the outbox."
           *         },
           *         {
           *           "code": "body-too-large",
           *           "type": "/problems/body-too-large",
           *           "status": 413,
           *           "title": "Body too large",
           *           "description": "The body has more bytes than the service accepts.",
           *           "action": "Send a smaller body."
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProblemKindPage']
          'text/html': string
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  getProblem: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Error code of a problem.
         * @example radio-offline
         */
        code: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The error code. */
      200: {
        headers: {
          ETag: components['headers']['ContentTag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "code": "radio-offline",
           *       "type": "/problems/radio-offline",
           *       "status": 503,
           *       "title": "Radio offline",
           *       "description": "The operation needs the module, and the radio is disabled or its module is not connected.",
           *       "action": "Read the `status` of the radio, which names the reason."
           *     }
           */
          'application/json': components['schemas']['ProblemKind']
          'text/html': string
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['BadRequest']
      404: components['responses']['ProblemNotFound']
      default: components['responses']['Problem']
    }
  }
  getOpenapiYaml: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OpenAPI 3.1 as YAML. */
      200: {
        headers: {
          ETag: components['headers']['ContentTag']
          [name: string]: unknown
        }
        content: {
          'application/yaml': string
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  getOpenapiJson: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OpenAPI 3.1 as JSON. */
      200: {
        headers: {
          ETag: components['headers']['ContentTag']
          [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "openapi": "3.1.0",
           *       "info": {
           *         "title": "musen",
           *         "version": "0.1.0"
           *       },
           *       "paths": {}
           *     }
           */
          'application/json': components['schemas']['OpenapiDocument']
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  webhookEvents: {
    parameters: {
      query?: never
      header: {
        /**
         * @description Id of the request. All attempts of a request have the same id.
         * @example wh_demo000000-1-12-14
         */
        'webhook-id': string
        /**
         * @description Time of this attempt, in seconds since 1970-01-01 UTC.
         * @example 1795507200
         */
        'webhook-timestamp': number
        /**
         * @description `v1,` followed by the base64 HMAC-SHA256 of the id, the timestamp and the body, joined by dots. During a secret
         *     rotation, one signature for each secret, separated by spaces.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        'webhook-signature': string
      }
      path?: never
      cookie?: never
    }
    /** @description Events. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookDelivery']
      }
    }
    responses: {
      /** @description Webhook refused. musen pauses it immediately. */
      410: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Events accepted. The next request follows. */
      '2XX': {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /**
       * @description Events not accepted. This includes redirects. musen retries the same request later, but not before the time in
       *     `Retry-After` (up to one hour).
       */
      default: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
