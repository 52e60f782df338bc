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
     * @description Received and sent messages, newest first unless `order` says otherwise. Filters combine. A page may hold fewer
     *     than `limit` messages, even none, while `nextCursor` is there: go on until it is absent.
     */
    get: operations['listMessages']
    put?: never
    /**
     * Send a message
     * @description Puts a message into the outbox. The answer comes once the message is on disk; follow its state by
     *     `GET /v1/messages/{messageId}` or by the events. With an `Idempotency-Key` a repeated request gives the first answer
     *     again instead of a second message.
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
     * @description One message with its present state.
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
     * @description Cancels a message that is still `queued`. One that is being sent or is final answers `409`.
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
     * @description Every configured radio with its status. There are few, so there is one page.
     */
    get: operations['listRadios']
    put?: never
    /**
     * Add a radio
     * @description Configures a radio and starts it at once, without a restart. A missing or busy port is no error here: it is the
     *     radio's state, with a hint, and is tried again by itself.
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
     * @description One radio with its status.
     */
    get: operations['getRadio']
    /**
     * Replace a radio's configuration
     * @description Replaces the whole configuration and applies it at once. What is left out falls back to its default.
     */
    put: operations['replaceRadio']
    post?: never
    /**
     * Remove a radio
     * @description Closes its link and forgets its configuration. Its queued messages become `cancelled`; its history stays.
     */
    delete: operations['deleteRadio']
    options?: never
    head?: never
    /**
     * Change parts of a radio's configuration
     * @description A JSON merge patch (RFC 7396): members that are given change, `null` removes one (an option falls back to its
     *     default), the rest stays. A `link` of another type replaces the old link.
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
     * @description Tries the link again now instead of at `retryAt`; an open link is closed first. A disabled radio stays disabled.
     */
    post: operations['reconnectRadio']
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
     * @description The searches for nodes, newest first. The last 20 of each radio are kept, over restarts; one that ran when musen stopped has failed, with the
     *     code `interrupted`.
     */
    get: operations['listDiscoveries']
    put?: never
    /**
     * Search for nodes
     * @description Finds out which nodes a radio can reach. `active` has the module ask its network, which transmits, and ends when the module has its
     *     answers; `passive` listens for `durationMs` to who talks, and transmits nothing; `auto` is active where the module can, else passive. Nodes that
     *     talk meanwhile are found either way. One search runs at a time for each radio.
     *
     *     Follow it by `GET /v1/radios/{radioId}/discoveries/{discoveryId}` or by the events `discovery.found` and `discovery.changed`.
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
     * @description A search with the nodes found so far.
     */
    get: operations['getDiscovery']
    put?: never
    post?: never
    /**
     * Cancel a discovery
     * @description Ends a search. One that is over stays as it is.
     */
    delete: operations['cancelDiscovery']
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
     * @description The settings that the module has, with what each takes: of this very module and firmware, so the radio must be online. An empty list: the
     *     family has none. With `values` they are read as well, which for a remote module (`address`) goes over the air and needs `names`. A setting that
     *     could not be read has a `problem`.
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
     * @description One setting with its present value, asked of the module now; of a remote one with `address`, over the air, which is refused while the
     *     radio's airtime is used up. A secret is never shown.
     */
    get: operations['getSetting']
    /**
     * Write a setting
     * @description Checks the value, gives it to the module, which applies it at once, and reads it back. `persists` tells how long it lasts; with `save` the
     *     module is told to keep it where that has to be asked. A `risky` setting, by which the module may be lost to this host or to its network,
     *     needs `force`. Of a remote module (`address`) it goes over the air, and is refused while the radio's airtime is used up.
     */
    put: operations['putSetting']
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
     * @description The recordings of a radio's bytes, newest first. They are files and stay over restarts, and when the radio is deleted.
     */
    get: operations['listCaptures']
    put?: never
    /**
     * Record a radio's bytes
     * @description Records every byte that goes over the radio's link, both ways, with its time, into a file of at most `maxBytes` for at most
     *     `maxDurationMs`; it ends at whichever comes first. Keys and passwords that the family knows of are zero in it. With `reconnect` the link is
     *     opened anew, so that the recording holds the handshake, which `musen replay` needs for most families. One runs at a time for each radio, and 50
     *     are kept in all.
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
     * @description What a recording is, without what is in it.
     */
    get: operations['getCapture']
    put?: never
    post?: never
    /**
     * Delete a capture
     * @description Ends a recording, if it runs, and deletes its file.
     */
    delete: operations['deleteCapture']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/radios/{radioId}/captures/{captureId}/stop': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stop a capture
     * @description Ends a recording; its file stays. One that is over stays as it is.
     */
    post: operations['stopCapture']
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
     * @description The file, JSON lines, as far as it is written. `docs/captures.md` describes the lines; `musen replay` plays it back. It holds the
     *     payloads of all messages that went over the link meanwhile.
     */
    get: operations['downloadCapture']
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
     * @description The remote devices heard so far, oldest acquaintance first.
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
     * @description One remote device, when it was heard and how well.
     */
    get: operations['getNode']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Label a node
     * @description Gives the node a label of your own, or removes it with `null`.
     */
    patch: operations['updateNode']
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
     * Read the log
     * @description Events with a `seq` greater than `after`, in order. Go on with `nextAfter`. With `waitMs` the answer waits until there is
     *     an event, so that a loop over this call follows the log without a gap. A filter may leave a page empty: `nextAfter`
     *     still moves on. What retention removed after `after` is told in `gap`, once: `nextAfter` is behind it.
     *
     *     With `Accept: text/event-stream` the answer is a stream of server-sent events that goes on for ever: what was kept
     *     first, then each commit as it happens. The data of each is a `ServerFrame` as on `GET /v1/stream`, in this order: `hello`,
     *     then `events` and `gap`, at the end `bye`. Its `id` is the `seq` up to which the log was told; a browser's `EventSource`
     *     sends it back as `Last-Event-ID` and goes on there. `limit` and `waitMs` mean nothing to a stream.
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
     * @description A WebSocket (RFC 6455) with the subprotocol `musen.v1`. Each message is one JSON text: the service sends `ServerFrame`s, the
     *     client `ClientFrame`s.
     *
     *     The service begins with `hello`. After the client's `subscribe` it sends everything after `after` that passes the filter, without a
     *     gap and without a repetition: first what was kept, by pages, then each commit as one `events` frame. `nextAfter` of the last
     *     frame is what to `subscribe` with after a new connection. Another `subscribe` takes the place of the one before. A client may
     *     `send` messages on the same connection, subscribed or not.
     *
     *     Each command is answered, in the order of the commands unless one takes longer: by a `result`, or by an `error` with a problem
     *     as HTTP would answer it; both repeat the command's `ref`. A frame that does not fit the contract gets an `error` and the
     *     connection stays. Each message and each ping of the client counts as a request of its key or token; one too many in a minute gets an
     *     `error` with the code `rate-limited`, and has no effect.
     *
     *     The service closes with `bye`, which tells why and the cursor to come back with, and one of these codes: `1001` when it stops, `1003`
     *     for a binary message, `1009` for one of more than 1 MiB, `1011` when the log cannot be read, `4001` when the key or token that it was
     *     opened by does not count any more, `4008` when the client is more than 1 MiB behind with reading, `4029` when it goes on
     *     for more than 100 messages that are `rate-limited`. It pings every 30 s and drops who does not answer.
     *
     *     A request without an upgrade is answered `426`; Swagger UI can try out no more than that.
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
     * @description Every queue with its state. There are few, so there is one page.
     */
    get: operations['listQueues']
    put?: never
    post?: never
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
     * @description One queue, its configuration, how much waits in it and how old the oldest is.
     */
    get: operations['getQueue']
    /**
     * Make or change a queue
     * @description Makes the queue, or changes the configuration of the one that is there. An existing queue keeps its position and what its takers
     *     have; `startAt` is then ignored, and a changed filter holds for what was not given out yet. The same request again changes nothing.
     *
     *     A queue gives out every event of its filter at least once, until it is acknowledged or becomes a dead letter. Events of one node keep
     *     their order, and so do those of one radio that are about no node; there is no order between nodes. While an event is with a taker,
     *     or waits for another delivery, nobody gets a later one of the same node; only one call may take several of a node in a row.
     *     When one of such a row is not acknowledged in time, it is given again alone, and the leases of those behind it are void.
     */
    put: operations['putQueue']
    post?: never
    /**
     * Delete a queue
     * @description Deletes the queue with its leases and dead letters. The log keeps its events.
     */
    delete: operations['deleteQueue']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/leases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Take events
     * @description Takes at most `max` events, each with a lease that ends after the queue's `visibilityTimeoutMs`: acknowledge it before, or
     *     ask for more time, or the event is given to another. With `waitMs` the answer waits until there is something to take. An
     *     event may come more than once; `redelivered` says so. At most 10000 events of a queue are out at a time. `gap` tells what
     *     retention removed before the queue got to it.
     */
    post: operations['leaseEvents']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/acks': {
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
     * @description Says that events are handled: they never come again. Each lease has its own result, and a repeated request gets the same ones. A
     *     lease that is over still counts until its event is given to another. Among several events of one node that one call took, an
     *     earlier one has to be acknowledged before or together with a later one.
     */
    post: operations['ackLeases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/extensions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Ask for more time
     * @description Makes leases end `timeoutMs` from now. Each has its own result.
     */
    post: operations['extendLeases']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/queues/{queueName}/releases': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Give events back
     * @description Gives events back before their leases end, to be given out again at once or after `delayMs`. With an event go those of the same node
     *     that the same call took behind it. One that was delivered `maxDeliveries` times becomes a dead letter. Each has its own result.
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
     * @description Events that were delivered `maxDeliveries` times and never acknowledged, by `seq`. They stay until they are put back or dropped.
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
     * @description One dead letter with its event.
     */
    get: operations['getDeadLetter']
    put?: never
    post?: never
    /**
     * Drop a dead letter
     * @description The queue forgets the event for good. The log keeps it.
     */
    delete: operations['dropDeadLetter']
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
     * Put a dead letter back
     * @description Puts the event back into its queue, with its deliveries counted anew. It comes before what its node has not given out yet, and behind what
     *     takers have of it. `409` when retention has removed the event.
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
     * @description Every webhook with its status. There are at most 100, so there is one page.
     */
    get: operations['listWebhooks']
    put?: never
    /**
     * Add a webhook
     * @description Adds a webhook and begins to deliver. The answer holds the signing secret, which is never shown again; only a repetition with the same
     *     `Idempotency-Key` gets the same answer.
     *
     *     The events of the filter are posted in the order of the log, see *Take events*. What is not answered with a 2xx is posted again, after about 5
     *     seconds at first and then ever later, up to once an hour; after 33 failures in a row, about a day, the webhook is paused, and a `410` pauses
     *     it at once. `Retry-After` is heeded up to an hour. Every event is delivered at least once; one that was delivered before is known by its
     *     `seq`.
     *
     *     Addresses of this machine, of private networks and of other special uses are refused, unless the service's setting `webhookAllow`
     *     names them. Redirects are not followed. Ports other than 80 and 443 must be above 1023, and none of those that the Fetch standard blocks.
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
     * @description One webhook, its configuration and how it is doing.
     */
    get: operations['getWebhook']
    put?: never
    post?: never
    /**
     * Delete a webhook
     * @description Stops delivering and forgets the webhook with its secrets and attempts. The log keeps its events.
     */
    delete: operations['deleteWebhook']
    options?: never
    head?: never
    /**
     * Change parts of a webhook's configuration
     * @description A JSON merge patch (RFC 7396): members that are given change, `null` removes the description, the rest stays; a `filter` replaces the
     *     old one as a whole. The position stays: a changed filter holds for what was not looked at yet. Another `url`, or `enabled: true`, ends a
     *     pause and tries at once.
     */
    patch: operations['updateWebhook']
    trace?: never
  }
  '/v1/webhooks/{webhookId}/secret-rotations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Replace a webhook's secret
     * @description Makes a new signing secret, which is shown in this answer alone. For `overlapMs` requests carry a signature by each secret, so that the
     *     endpoint may change to the new one at any moment in between. With 0 every older secret is void at once.
     */
    post: operations['rotateWebhookSecret']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}/tests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Call a webhook for a test
     * @description Posts a body without events and with `test: true`, whatever the webhook's state, and answers with what happened. It is kept among the
     *     attempts and changes nothing else. `409` while another test of the same webhook is under way.
     */
    post: operations['testWebhook']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/webhooks/{webhookId}/resumptions': {
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
     * @description Ends a pause, or the waiting for the next attempt: what comes next is posted now, from where it stopped. A disabled webhook stays disabled.
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
     * @description The last 1000 requests and what came of each, the newest first.
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
     * @description Every access key, those that do not count any more included. There are at most 1000, so there is one page.
     */
    get: operations['listKeys']
    put?: never
    /**
     * Make an access key
     * @description The answer holds the key's text, which is never shown again: of it only a hash is kept. For that reason there is no `Idempotency-Key` here; if an
     *     answer was lost, revoke that key and make another.
     *
     *     With the first key musen is closed to whoever has none, on this machine too, unless its setting `openLoopback` says otherwise. So make one
     *     with `keys:admin` first. A key with `keys:admin` can make keys with every scope.
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
     * @description One key, what it allows and when it was used last.
     */
    get: operations['getKey']
    put?: never
    post?: never
    /**
     * Revoke an access key
     * @description From now on the key counts no more, and what is open by it ends at once. It stays in the list as `revoked`. Revoking it again changes nothing.
     *     If no key with `keys:admin` is left, `musen keys create --admin` on the machine makes one.
     */
    delete: operations['revokeKey']
    options?: never
    head?: never
    /**
     * Change what an access key allows
     * @description A JSON merge patch (RFC 7396): members that are given change, `null` removes one, the rest stays. It counts at once: streams that were opened
     *     by the key end, and begin anew with what it allows now. A revoked key stays revoked.
     */
    patch: operations['updateKey']
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
     * Get a ticket for a stream
     * @description A ticket lets one request in by `GET /v1/stream?ticket=...` or `GET /v1/events?ticket=...`, with what you may do, within 60 seconds. It is for browsers,
     *     which cannot set a header for a WebSocket or an `EventSource`. A key is never taken from a URL. Each connection needs another one.
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
     * Read the audit
     * @description Who changed what, and who was refused what, when and from where, the newest first. It is kept apart from messages and events: the last 100000 changes, and
     *     as many refusals. Of refusals that are alike within ten seconds the first is an entry, and the others are another one that counts them. Taking
     *     from queues is not told. A page may hold fewer than `limit` entries, even none, while `nextCursor` is there.
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
  '/v1/ports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List serial ports
     * @description The serial ports that the operating system knows, and which radio uses them. Pseudo terminals are never listed, but
     *     a radio may use one by its path.
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
  '/v1/ports/probe': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List probes
     * @description The probes of ports, newest first. The last 50 are kept, over restarts; one that ran when musen stopped has failed, with the code `interrupted`.
     */
    get: operations['listProbes']
    put?: never
    /**
     * Find out which module is behind a port
     * @description Opens the port at one baud rate after the other, listens, and asks the questions of each driver: only such that neither
     *     reset nor reconfigure a module of any family. The first opening of a serial port raises DTR and RTS, as the operating
     *     system wants it; musen does not move them. A module in transparent mode may send the questions on over the air; with
     *     `listenOnly` nothing is written.
     *
     *     Follow it by `GET /v1/ports/probe/{probeId}` or by the events `probe.changed`. A port that an enabled radio uses, or that is
     *     being probed, answers `409`; a probe whose port is given to a radio meanwhile fails with `port-in-use`. The findings are ranked, with the
     *     evidence for each; a certain one ends the probe.
     */
    post: operations['startProbe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/ports/probe/{probeId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get a probe
     * @description A probe with what it has found so far.
     */
    get: operations['getProbe']
    put?: never
    post?: never
    /**
     * Cancel a probe
     * @description Ends a probe and closes the port. One that is over stays as it is.
     */
    delete: operations['cancelProbe']
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
     * @description The radio families that musen speaks, what each can do and which options it takes.
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
     * Get information about this musen
     * @description Version, the hash of the contract, the store's epoch and how long the service runs.
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
  '/health/live': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Is the process alive?
     * @description Answers 200 as long as the process serves requests.
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
     * Can the service do its work?
     * @description Answers 200 when the store can be written and its writer is alive. A radio that is offline does not make the
     *     service unready: that is the radio's state.
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
     * Get measurements
     * @description Measurements in Prometheus' text format.
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
  '/openapi.yaml': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Get the contract as YAML
     * @description This document, byte for byte as the service was made from.
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
     * @description The same document as JSON.
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
     * Take events
     * @description What musen posts to a webhook's URL: events in the order of the log, several in one request. A request is followed by the next one only when
     *     it was answered with a 2xx, of which only the status matters. It has 10 seconds to connect and 20 more to answer. Signed by the Standard
     *     Webhooks specification (https://www.standardwebhooks.com), for which there are libraries in many languages. A request that is
     *     repeated has the same `webhook-id`; after a restart of musen an event may also come again in another request, so tell it by the epoch and
     *     its `seq`.
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
     * @description A radio's id, a slug of your choice.
     * @example kiss-demo
     */
    RadioId: string
    /**
     * @description A node's id, made of its radio's id and its address.
     * @example kiss-demo:OH2XYZ-9
     */
    NodeId: string
    /**
     * @description A message's id, unique across machines; opaque.
     * @example demo000000-4
     */
    MessageId: string
    /**
     * @description Made once with the store. Another epoch means another store, and every `seq` and cursor of the old one is void.
     * @example demo000000
     */
    Epoch: string
    /**
     * Format: int64
     * @description An event's number in the log. Grows from event to event, never used twice within an epoch.
     * @example 4
     */
    Seq: number
    /**
     * Format: date-time
     * @description UTC with milliseconds.
     * @example 2026-11-24T08:00:00.000Z
     */
    Timestamp: string
    /**
     * @description `in`: received by a radio; `out`: sent through one.
     * @example in
     * @enum {string}
     */
    Direction: 'in' | 'out'
    /**
     * @description `received` for an incoming message. For an outgoing one: `queued`, `sending`, `sent` (the module took or transmitted it), `delivered`
     *     (the far end said so), `failed`, `expired`, `cancelled`, or `unknown` (musen stopped, or the link broke, between the write and the
     *     module's answer; it is not sent again by itself).
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
     * @description Why a message is in its state. `retrying`: an attempt failed for now. `awaiting-ack`: the far end's answer may still come. `no-ack`: it
     *     did not come. `rejected`: the far end refused it. `module-refused`: the module refused it.
     *     `unsuitable`: the radio was configured anew while it waited, and as it is now it cannot send it. `no-route`: the network found no way.
     *     `write-failed`: the link broke before the bytes were out. `attempts-exhausted`: every attempt failed. `interrupted`: musen or
     *     the link stopped in the middle. `radio-deleted`, `by-request`: why it was cancelled.
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
     * @description Bytes, in one of three notations. In answers, text is used when the bytes are printable UTF-8 (tab, CR and LF allowed), base64
     *     otherwise.
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
       * @description Says that `data` is text. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'text'
      /** @description The text. */
      data: string
    }
    /**
     * @description Bytes as base64 (RFC 4648 section 4, with padding).
     * @example {
     *       "encoding": "base64",
     *       "data": "SGVsbG8="
     *     }
     */
    Base64Payload: {
      /**
       * @description Says that `data` is base64. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'base64'
      /** @description The bytes as base64. */
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
       * @description Says that `data` is hexadecimal. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      encoding: 'hex'
      /** @description The bytes as hexadecimal digits. */
      data: string
    }
    /**
     * @description The value of an option.
     * @example JA1ZZZ-1
     */
    OptionValue: string | number | boolean | string[]
    /**
     * @description Options of a driver, by name; `GET /v1/drivers` describes them.
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
       * @description The address to send to, in the form that the radio's driver tells in `GET /v1/drivers`. Left out where the family has no
       *     addresses.
       */
      destination?: string
      payload: components['schemas']['Payload']
      /**
       * Format: int32
       * @description 9 goes first, 0 last; within one priority the oldest goes first.
       * @default 5
       */
      priority?: number
      /**
       * Format: int64
       * @description If it could not be sent within this time it becomes `expired`. Left out, it waits as long as it takes.
       */
      expiresInMs?: number
      /** @description The driver's options for this one message, see `messageOptions` in `GET /v1/drivers`. */
      options?: components['schemas']['Options']
    }
    /**
     * @description A message received or sent.
     * @example {
     *       "id": "demo000000-4",
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
      /** @description What the driver says about the reason. */
      detail?: string
      /** @description Whether the state is not going to change by itself any more. */
      final: boolean
      /** @description The sender's address; absent where the family has none. */
      source?: string
      /** @description The address it was sent to; absent where the family has none. */
      destination?: string
      payload: components['schemas']['Payload']
      decoded?: components['schemas']['Decoded']
      packet?: components['schemas']['Packet']
      signal?: components['schemas']['Signal']
      /**
       * Format: int32
       * @description 9 goes first; only for outgoing messages.
       */
      priority?: number
      /**
       * Format: int32
       * @description How often it was handed to the module; only for outgoing messages.
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
      /** @description The messages. */
      items: components['schemas']['Message'][]
      /** @description The `cursor` of the next page; absent on the last one. */
      nextCursor?: string
    }
    /**
     * @description What the receiver measured; a value that the radio does not report is absent.
     * @example {
     *       "rssiDbm": -87,
     *       "snrDb": 6.25
     *     }
     */
    Signal: {
      /** @description Received signal strength in dBm. */
      rssiDbm?: number
      /** @description Signal to noise ratio in dB. */
      snrDb?: number
      /** @description Link quality indicator, 0 to 255, without unit. */
      lqi?: number
    }
    /**
     * @description The radio network's header of a received message.
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
      | components['schemas']['MySensorsPacket']
      | components['schemas']['MeshtasticPacket']
      | components['schemas']['TwelitePacket']
    /**
     * @description An AX.25 UI frame.
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
       * @description The protocol. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'ax25'
      /** @description The TNC's port. */
      port: number
      /** @description The digipeaters in order. */
      path: components['schemas']['Ax25Digipeater'][]
      /** @description Protocol identifier, 240 for no layer 3. */
      pid: number
    }
    /**
     * @description A digipeater of a path.
     * @example {
     *       "address": "OH2RDP-1",
     *       "repeated": true
     *     }
     */
    Ax25Digipeater: {
      /** @description Callsign and SSID. */
      address: string
      /** @description Whether it has passed the packet on. */
      repeated: boolean
    }
    /**
     * @description The header of what an XBee received.
     * @example {
     *       "protocol": "xbee",
     *       "networkAddress": "7D84",
     *       "broadcast": false,
     *       "options": 1
     *     }
     */
    XbeePacket: {
      /**
       * @description The protocol. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'xbee'
      /** @description The sender's 16-bit network address, where it has one. */
      networkAddress?: string
      /** @description Whether it was sent to everyone. */
      broadcast: boolean
      /** @description The receive options as the module gave them; bit 0: acknowledged, bit 1: broadcast, others by firmware. */
      options: number
      /** @description Source endpoint, of modules with AO=1. */
      sourceEndpoint?: number
      /** @description Destination endpoint, of modules with AO=1. */
      destinationEndpoint?: number
      /** @description Cluster, of modules with AO=1. */
      clusterId?: number
      /** @description Profile, of modules with AO=1. */
      profileId?: number
    }
    /**
     * @description The header of what a MySensors node sent.
     * @example {
     *       "protocol": "mysensors",
     *       "child": 1,
     *       "command": "set",
     *       "type": 0
     *     }
     */
    MySensorsPacket: {
      /**
       * @description The protocol. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'mysensors'
      /** @description The sensor or actuator of the node; 255 is the node itself. */
      child: number
      /**
       * @description The kind of message.
       * @enum {string}
       */
      command: 'presentation' | 'set' | 'req' | 'internal' | 'stream'
      /** @description The number of the variable, sensor type or internal type, by the command. */
      type: number
    }
    /**
     * @description The header of a packet of a Meshtastic mesh.
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
       * @description The protocol. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'meshtastic'
      /** @description The packet's number, chosen by its sender. */
      id: number
      /** @description The module's channel, 0 to 7; of what it cannot read, the channel's hash. */
      channel: number
      /** @description The kind of content (PortNum), for example 1 for text; absent where the module cannot read the packet. */
      portNumber?: number
      /**
       * @description The payload is as it was on the air, encrypted: the module has no key for it.
       * @constant
       */
      encrypted?: true
      /** @description How many nodes passed it on before it was heard; absent where unknown. */
      hopsAway?: number
      /**
       * @description It came over the internet on a part of its way.
       * @constant
       */
      viaMqtt?: true
      /** @description The packet that this one answers. */
      requestId?: number
      /** @description Signal strength of the node that passed it on; that of the sender itself is in `signal`. */
      lastHopRssiDbm?: number
      /** @description Signal to noise ratio of the node that passed it on. */
      lastHopSnrDb?: number
    }
    /**
     * @description The header of what a TWELITE received.
     * @example {
     *       "protocol": "twelite",
     *       "command": 129,
     *       "serial": "8201015A",
     *       "packetId": 21
     *     }
     */
    TwelitePacket: {
      /**
       * @description The protocol. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      protocol: 'twelite'
      /** @description The command byte; 129 is a status, 160 the extended form, below 128 the sender's own. */
      command: number
      /** @description The sender's serial number, where it is told. */
      serial?: string
      /** @description Of a status: made of the network's application id. */
      packetId?: number
      /** @description Of the extended form: the sender's number for it. */
      responseId?: number
      /** @description Of the extended form, where it was sent to a serial number. */
      destinationSerial?: string
    }
    /**
     * @description The meaning of the payload, where the driver knows it.
     * @example {
     *       "type": "aprs-status",
     *       "text": "On the air"
     *     }
     */
    Decoded:
      | components['schemas']['JsonDecoded']
      | components['schemas']['AprsPosition']
      | components['schemas']['AprsStatus']
      | components['schemas']['AprsMessage']
      | components['schemas']['AprsAck']
      | components['schemas']['XbeeIoSample']
      | components['schemas']['MySensorsValue']
      | components['schemas']['MySensorsRequest']
      | components['schemas']['MySensorsPresentation']
      | components['schemas']['MySensorsInternal']
      | components['schemas']['MeshtasticText']
      | components['schemas']['MeshtasticPosition']
      | components['schemas']['MeshtasticTelemetry']
      | components['schemas']['MeshtasticNodeInfo']
      | components['schemas']['TweliteStatus']
      | components['schemas']['TweliteIoStatus']
    /**
     * @description A line of JSON.
     * @example {
     *       "type": "json",
     *       "value": {
     *         "temperatureC": 21.5
     *       }
     *     }
     */
    JsonDecoded: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'json'
      /** @description The parsed value. */
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
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'xbee-io-sample'
      /** @description The level of each digital input, `DIO0` to `DIO15`; true is high. */
      digital: {
        [key: string]: boolean
      }
      /** @description The converter's count for each analog input, `AD0` to `AD5`; 1023 is the module's reference voltage. */
      analog: {
        [key: string]: number
      }
      /** @description The supply voltage as sent; millivolts on current modules, counts of the converter on old ones. */
      supply?: number
    }
    /**
     * @description A value that a MySensors node reports.
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
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-value'
      /** @description The sensor or actuator of the node; 255 is the node itself. */
      child: number
      /** @description The variable's name in the MySensors API; absent for a number that is not known here. */
      variable?: string
      /** @description The value as sent. */
      text: string
      /** @description The value, where the text is a number. */
      number?: number
    }
    /**
     * @description A MySensors node asks for a value.
     * @example {
     *       "type": "mysensors-request",
     *       "child": 1,
     *       "variable": "V_STATUS"
     *     }
     */
    MySensorsRequest: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-request'
      /** @description The sensor or actuator of the node; 255 is the node itself. */
      child: number
      /** @description The variable's name in the MySensors API; absent for a number that is not known here. */
      variable?: string
    }
    /**
     * @description A MySensors node says what one of its children is, or, for child 255, which library it has.
     * @example {
     *       "type": "mysensors-presentation",
     *       "child": 1,
     *       "sensor": "S_HUM",
     *       "text": "Humidity Sensor"
     *     }
     */
    MySensorsPresentation: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-presentation'
      /** @description The sensor or actuator of the node; 255 is the node itself. */
      child: number
      /** @description The sensor type's name in the MySensors API; absent for a number that is not known here. */
      sensor?: string
      /** @description A description, or the library's version. */
      text: string
    }
    /**
     * @description What a MySensors node tells of itself, its battery for instance.
     * @example {
     *       "type": "mysensors-internal",
     *       "name": "I_BATTERY_LEVEL",
     *       "text": "93",
     *       "number": 93
     *     }
     */
    MySensorsInternal: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'mysensors-internal'
      /** @description The name in the MySensors API; absent for a number that is not known here. */
      name?: string
      /** @description The value as sent. */
      text: string
      /** @description The value, where the text is a number. */
      number?: number
    }
    /**
     * @description A text of a Meshtastic node.
     * @example {
     *       "type": "meshtastic-text",
     *       "text": "Hello"
     *     }
     */
    MeshtasticText: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-text'
      /** @description The text. */
      text: string
      /** @description The packet that it replies to. */
      replyId?: number
    }
    /**
     * @description A Meshtastic node that introduces itself.
     * @example {
     *       "type": "meshtastic-node-info",
     *       "longName": "Harbour",
     *       "shortName": "HRBR"
     *     }
     */
    MeshtasticNodeInfo: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-node-info'
      /** @description Its name. */
      longName: string
      /** @description Its short name of up to four characters. */
      shortName?: string
      /** @description The number of its hardware model. */
      hardwareModel?: number
      /** @description The number of its role, 0 for an ordinary client. */
      role?: number
    }
    /**
     * @description Where a Meshtastic node is.
     * @example {
     *       "type": "meshtastic-position",
     *       "latitude": 35.6812,
     *       "longitude": 139.7671,
     *       "altitudeM": 40
     *     }
     */
    MeshtasticPosition: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-position'
      /** @description Degrees, north positive. */
      latitude: number
      /** @description Degrees, east positive. */
      longitude: number
      /** @description Altitude above the sea in metres. */
      altitudeM?: number
      /**
       * Format: date-time
       * @description When the position was taken.
       */
      time?: string
      /** @description Speed in kilometres an hour. */
      speedKmh?: number
      /** @description Direction of travel in degrees. */
      courseDegrees?: number
      /** @description How many satellites are in view. */
      satellites?: number
      /** @description How many leading bits of each coordinate the sender gave away; absent where it gave all. */
      precisionBits?: number
    }
    /**
     * @description What a Meshtastic node measured; groups and values that it did not send are absent.
     * @example {
     *       "type": "meshtastic-telemetry",
     *       "device": {
     *         "batteryPercent": 87,
     *         "voltageMv": 4052
     *       }
     *     }
     */
    MeshtasticTelemetry: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'meshtastic-telemetry'
      /**
       * Format: date-time
       * @description When it was measured.
       */
      time?: string
      device?: components['schemas']['MeshtasticDeviceMetrics']
      environment?: components['schemas']['MeshtasticEnvironment']
      power?: components['schemas']['MeshtasticPower']
    }
    /**
     * @description How a Meshtastic node itself is doing.
     * @example {
     *       "batteryPercent": 87,
     *       "voltageMv": 4052,
     *       "channelUtilizationPercent": 3.2,
     *       "airtimePercent": 0.4,
     *       "uptimeS": 86400
     *     }
     */
    MeshtasticDeviceMetrics: {
      /** @description Charge of the battery in per cent. */
      batteryPercent?: number
      /**
       * @description It is powered from outside.
       * @constant
       */
      externalPower?: true
      /** @description Voltage of the battery in millivolts. */
      voltageMv?: number
      /** @description How much of the last minute the channel was busy. */
      channelUtilizationPercent?: number
      /** @description How much of the last hour it transmitted. */
      airtimePercent?: number
      /** @description Seconds since it started. */
      uptimeS?: number
    }
    /**
     * @description What a Meshtastic node measured of its surroundings.
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
      /** @description Resistance of a gas sensor in megaohms. */
      gasResistanceMohm?: number
      /** @description A measured voltage in millivolts. */
      voltageMv?: number
      /** @description A measured current in milliamperes. */
      currentMa?: number
      /** @description Index of air quality, 0 (good) to 500. */
      airQualityIndex?: number
      /** @description A measured distance in millimetres, for example of a water level. */
      distanceMm?: number
      /** @description Illuminance in lux. */
      illuminanceLux?: number
      /** @description Where the wind comes from, in degrees. */
      windDirectionDegrees?: number
      /** @description Wind speed in metres a second. */
      windSpeedMps?: number
      /** @description Speed of gusts in metres a second. */
      windGustMps?: number
      /** @description A measured weight in kilograms. */
      weightKg?: number
      /** @description Radiation in microroentgens an hour. */
      radiationUrph?: number
      /** @description Rain of the last hour in millimetres. */
      rainfall1hMm?: number
      /** @description Rain of the last day in millimetres. */
      rainfall24hMm?: number
      /** @description Moisture of the soil in per cent. */
      soilMoisturePercent?: number
      /** @description Temperature of the soil in degrees Celsius. */
      soilTemperatureC?: number
    }
    /**
     * @description What the power sensor of a Meshtastic node measured.
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
    }
    /**
     * @description Readings of a TWELITE with App_Twelite.
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
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-status'
      /** @description The sender's serial number. */
      serial: string
      /** @description The sender's clock in seconds, which wraps about every 17 minutes. */
      timestampS: number
      /** @description How often it was relayed. */
      relays: number
      /** @description Supply voltage in millivolts. */
      supplyMv: number
      /** @description True: sent because it was time to, not because an input changed. */
      periodic: boolean
      /** @description Each digital input, `DI1` to `DI4`; true is on, which is the low level. */
      inputs: {
        [key: string]: boolean
      }
      /** @description As sent: the inputs that count as changed, bit 0 for DI1. */
      inputMask: number
      /** @description Millivolts of each analog input that is in use, `AI1` to `AI4`. */
      analogMv: {
        [key: string]: number
      }
    }
    /**
     * @description Readings of a TWELITE with App_IO.
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
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'twelite-io-status'
      /** @description The sender's serial number. */
      serial: string
      /** @description The sender's clock in seconds, which wraps about every 17 minutes. */
      timestampS: number
      /** @description How often it was relayed. */
      relays: number
      /** @description Each digital input, `DI1` to `DI12`; true is on, which is the low level. */
      inputs: {
        [key: string]: boolean
      }
      /** @description As sent: the inputs that count as changed, bit 0 for DI1. */
      inputMask: number
      /** @description As sent: the inputs that raised an interrupt, bit 0 for DI1. */
      interruptMask: number
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
     */
    AprsPosition: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-position'
      /** @description Degrees, north positive. */
      latitude: number
      /** @description Degrees, east positive. */
      longitude: number
      /** @description Symbol table and symbol code. */
      symbol: string
      /** @description How many low digits the sender left blank. */
      ambiguityDigits?: number
      /** @description Direction of travel in degrees. */
      courseDegrees?: number
      /** @description Speed in kilometres an hour. */
      speedKmh?: number
      /** @description Altitude in metres. */
      altitudeM?: number
      /** @description The time as sent, for example 092345z; it carries no year. */
      timestamp?: string
      /** @description Whether the station says that it takes messages. */
      messaging: boolean
      /** @description The rest of the report. */
      comment?: string
    }
    /**
     * @description An APRS status report.
     * @example {
     *       "type": "aprs-status",
     *       "text": "On the air"
     *     }
     */
    AprsStatus: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-status'
      /** @description The status. */
      text: string
      /** @description The time as sent, for example 092345z. */
      timestamp?: string
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
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-message'
      /** @description The station it is for. */
      addressee: string
      /** @description The text. */
      text: string
      /** @description The sender's number for it; present when an acknowledgement is asked for. */
      messageId?: string
    }
    /**
     * @description An APRS acknowledgement or refusal of a message.
     * @example {
     *       "type": "aprs-ack",
     *       "addressee": "JA1ZZZ-1",
     *       "messageId": "17",
     *       "rejected": false
     *     }
     */
    AprsAck: {
      /**
       * @description The kind of content. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'aprs-ack'
      /** @description The station whose message is answered. */
      addressee: string
      /** @description The number of the message that is answered. */
      messageId: string
      /** @description Whether the message was refused. */
      rejected: boolean
    }
    /**
     * @description A radio family.
     * @example kiss
     * @enum {string}
     */
    DriverName: 'lines' | 'kiss' | 'xbee' | 'mysensors' | 'meshtastic' | 'twelite' | 'rylr'
    /**
     * @description How the module is attached.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0"
     *     }
     */
    LinkRequest: components['schemas']['SerialLinkRequest'] | components['schemas']['TcpLink']
    /**
     * @description How the module is attached, with all defaults filled in.
     * @example {
     *       "type": "tcp",
     *       "host": "127.0.0.1",
     *       "port": 8001
     *     }
     */
    Link: components['schemas']['SerialLink'] | components['schemas']['TcpLink']
    /**
     * @description A serial port; what is left out is 8N1 without flow control at the driver's usual baud rate.
     * @example {
     *       "type": "serial",
     *       "path": "/dev/ttyUSB0",
     *       "baudRate": 9600
     *     }
     */
    SerialLinkRequest: {
      /**
       * @description A serial port. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
      baudRate?: components['schemas']['BaudRate']
      dataBits?: components['schemas']['DataBits']
      parity?: components['schemas']['Parity']
      stopBits?: components['schemas']['StopBits']
      flowControl?: components['schemas']['FlowControl']
    }
    /**
     * @description A serial port.
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
       * @description A serial port. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
      baudRate: components['schemas']['BaudRate']
      dataBits: components['schemas']['DataBits']
      parity: components['schemas']['Parity']
      stopBits: components['schemas']['StopBits']
      flowControl: components['schemas']['FlowControl']
    }
    /**
     * @description The device file. A name below `/dev/serial/by-id/` survives a replug.
     * @example /dev/ttyUSB0
     */
    SerialPath: string
    /**
     * Format: int32
     * @description Baud rate.
     * @example 9600
     */
    BaudRate: number
    /**
     * @description Data bits.
     * @example 8
     * @enum {integer}
     */
    DataBits: 5 | 6 | 7 | 8
    /**
     * @description Parity.
     * @example none
     * @enum {string}
     */
    Parity: 'none' | 'even' | 'odd'
    /**
     * @description Stop bits.
     * @example 1
     * @enum {integer}
     */
    StopBits: 1 | 2
    /**
     * @description `hardware`: RTS/CTS; `software`: XON/XOFF.
     * @example none
     * @enum {string}
     */
    FlowControl: 'none' | 'hardware' | 'software'
    /**
     * @description A serial server, a bridge or a program that passes the module's bytes on raw over TCP.
     * @example {
     *       "type": "tcp",
     *       "host": "127.0.0.1",
     *       "port": 8001
     *     }
     */
    TcpLink: {
      /**
       * @description A TCP connection. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'tcp'
      /** @description Name or address. */
      host: string
      /**
       * Format: int32
       * @description TCP port.
       */
      port: number
    }
    /**
     * @description A name for people.
     * @example Roof TNC
     */
    RadioName: string
    /**
     * Format: int64
     * @description After so many milliseconds without a byte the radio is `silent`. Left out, it may be quiet for ever.
     * @example 600000
     */
    SilentAfterMs: number
    /**
     * @description How much the radio may transmit. All that send by it share it, and it survives a restart. A message over it waits in the outbox; one
     *     that would expire there is refused with `429`.
     * @example {
     *       "type": "message-rate",
     *       "messagesPerMinute": 10
     *     }
     */
    AirtimeLimit: components['schemas']['MessageRateLimit'] | components['schemas']['DutyCycleLimit']
    /**
     * @description So many messages in any minute.
     * @example {
     *       "type": "message-rate",
     *       "messagesPerMinute": 10
     *     }
     */
    MessageRateLimit: {
      /**
       * @description A number of messages. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message-rate'
      /** @description In any 60 seconds. */
      messagesPerMinute: number
    }
    /**
     * @description A share of the time on air, which is computed from the modulation.
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
       * @description A share of the time. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'duty-cycle'
      /** @description Of the window. */
      percent: number
      /**
       * @description Any stretch of time so long.
       * @default 3600000
       */
      windowMs?: number
      modulation: components['schemas']['Modulation']
    }
    /**
     * @description How the module modulates, as far as the time on air depends on it.
     * @example {
     *       "type": "lora",
     *       "spreadingFactor": 9,
     *       "bandwidthHz": 125000
     *     }
     */
    Modulation: components['schemas']['LoraModulation'] | components['schemas']['FixedRateModulation']
    /**
     * @description LoRa (Semtech AN1200.13).
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
       * @description LoRa. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'lora'
      /** @description Spreading factor. */
      spreadingFactor: number
      /** @description Bandwidth. */
      bandwidthHz: number
      /**
       * @description The denominator of 4/5 to 4/8.
       * @default 5
       */
      codingRate?: number
      /**
       * @description Length of the preamble.
       * @default 8
       */
      preambleSymbols?: number
      /**
       * @description Whether each frame has a header.
       * @default true
       */
      explicitHeader?: boolean
      /**
       * @description Whether each frame has a CRC.
       * @default true
       */
      crc?: boolean
      /**
       * @description What the module adds to a payload, such as addresses.
       * @default 0
       */
      overheadBytes?: number
    }
    /**
     * @description A fixed bit rate, such as FSK.
     * @example {
     *       "type": "fixed-rate",
     *       "bitsPerSecond": 1200,
     *       "overheadBytes": 20,
     *       "overheadMs": 300
     *     }
     */
    FixedRateModulation: {
      /**
       * @description A fixed bit rate. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'fixed-rate'
      /** @description Bit rate on air. */
      bitsPerSecond: number
      /**
       * @description What the module adds to a payload.
       * @default 0
       */
      overheadBytes?: number
      /**
       * @description Keying, preamble and tail of each frame.
       * @default 0
       */
      overheadMs?: number
    }
    /**
     * @description What was transmitted within the window.
     * @example {
     *       "unit": "milliseconds",
     *       "windowMs": 3600000,
     *       "used": 1234.5,
     *       "budget": 36000
     *     }
     */
    AirtimeStatus: {
      /**
       * @description Of `used` and `budget`.
       * @enum {string}
       */
      unit: 'messages' | 'milliseconds'
      /** @description The window. */
      windowMs: number
      /** @description Within the last window. */
      used: number
      /** @description The most that may be used. */
      budget: number
      /** @description When something may go out again; absent, now. */
      nextFreeAt?: components['schemas']['Timestamp']
    }
    /**
     * @description A radio to add.
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
       * @description Whether the radio is to be used.
       * @default true
       */
      enabled?: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
    }
    /**
     * @description A radio's whole configuration, without its id.
     * @example {
     *       "driver": "kiss",
     *       "link": {
     *         "type": "tcp",
     *         "host": "127.0.0.1",
     *         "port": 8001
     *       },
     *       "options": {
     *         "callsign": "JA1ZZZ-1"
     *       }
     *     }
     */
    RadioReplacement: {
      name?: components['schemas']['RadioName']
      driver: components['schemas']['DriverName']
      link: components['schemas']['LinkRequest']
      options?: components['schemas']['Options']
      /**
       * @description Whether the radio is to be used.
       * @default true
       */
      enabled?: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
    }
    /**
     * @description What to change of a radio's configuration.
     * @example {
     *       "enabled": false
     *     }
     */
    RadioPatch: {
      /** @description A name for people; `null` removes it. */
      name?: string | null
      driver?: components['schemas']['DriverName']
      link?: components['schemas']['LinkRequest']
      /** @description Options to change; `null` puts one back to its default. */
      options?: {
        [key: string]: components['schemas']['OptionValue'] | null
      }
      /** @description Whether the radio is to be used. */
      enabled?: boolean
      /**
       * Format: int64
       * @description After so many milliseconds without a byte the radio is `silent`; `null`, never.
       */
      silentAfterMs?: number | null
      /** @description How much the radio may transmit; `null`, as much as it can. */
      airtime?: components['schemas']['AirtimeLimit'] | null
    }
    /**
     * @description A radio, its configuration and its status.
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
      /** @description Whether the radio is to be used. */
      enabled: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
      /** @description Grows with each change of the configuration; the number in the `ETag`. */
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
      /** @description The radios, by id. */
      items: components['schemas']['Radio'][]
    }
    /**
     * @description `disabled`: switched off. `connecting`: the first attempt is under way. `online`: usable. `silent`: the link is open but the module says
     *     nothing, or nothing understandable. `offline`: the link is not open; tried again at `retryAt`.
     * @example online
     * @enum {string}
     */
    RadioState: 'disabled' | 'connecting' | 'online' | 'silent' | 'offline'
    /**
     * @description What went wrong last, and what to do.
     * @example {
     *       "code": "port-missing",
     *       "message": "There is no /dev/ttyUSB0.",
     *       "hint": "Check that the module is plugged in; GET /v1/ports lists what is there.",
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    RadioFault: {
      /**
       * @description A stable code.
       * @example port-missing
       */
      code: string
      /** @description What happened. */
      message: string
      /** @description What a person can do about it. */
      hint?: string
      at: components['schemas']['Timestamp']
    }
    /**
     * @description Counts since the service started.
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
      /** @description Bytes from the module. */
      bytesReceived: number
      /** @description Bytes to the module. */
      bytesSent: number
      /** @description Good frames from the module. */
      framesReceived: number
      /** @description Messages handed to the module. */
      framesSent: number
      /** @description Bytes that belonged to no good frame. */
      discardedBytes: number
      /** @description Frames whose checksum was wrong. */
      badChecksums: number
      /** @description Received messages that could not be kept because the store could not follow. */
      dropped: number
    }
    /**
     * @description How a radio is doing.
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
      /** @description How often the link was opened again after a loss. */
      reconnectCount: number
      /** @description Messages accepted for this radio that are not final. */
      queueDepth: number
      counters: components['schemas']['RadioCounters']
      airtime?: components['schemas']['AirtimeStatus']
    }
    /**
     * @description A remote device, as one radio knows it.
     * @example {
     *       "id": "kiss-demo:OH2XYZ-9",
     *       "radioId": "kiss-demo",
     *       "address": "OH2XYZ-9",
     *       "firstHeardAt": "2026-11-24T08:00:00.000Z",
     *       "lastHeardAt": "2026-11-24T08:05:00.000Z",
     *       "receivedCount": 12
     *     }
     */
    Node: {
      id: components['schemas']['NodeId']
      radioId: components['schemas']['RadioId']
      /** @description Its address, in the form of its family. */
      address: string
      /** @description Given by you. */
      label?: string
      /** @description Told by the device itself. */
      name?: string
      firstHeardAt: components['schemas']['Timestamp']
      lastHeardAt: components['schemas']['Timestamp']
      /** @description How many messages were received from it. */
      receivedCount: number
      signal?: components['schemas']['Signal']
      battery?: components['schemas']['Battery']
    }
    /**
     * @description What a node told of its power last; a value that it does not report is absent.
     * @example {
     *       "percent": 87,
     *       "voltageMv": 4052
     *     }
     */
    Battery: {
      /** @description Charge in per cent. */
      percent?: number
      /** @description Supply voltage in millivolts. */
      voltageMv?: number
      /** @description Whether it says that it is powered from outside. */
      externalPower?: boolean
    }
    /**
     * @description A page of nodes.
     * @example {
     *       "items": []
     *     }
     */
    NodePage: {
      /** @description The nodes. */
      items: components['schemas']['Node'][]
      /** @description The `cursor` of the next page; absent on the last one. */
      nextCursor?: string
    }
    /**
     * @description What to change of a node.
     * @example {
     *       "label": "Boat"
     *     }
     */
    NodePatch: {
      /** @description Your label for it; `null` removes it. */
      label: string | null
    }
    /**
     * @description The kind of an event.
     * @example message.received
     * @enum {string}
     */
    EventType:
      | 'message.received'
      | 'message.queued'
      | 'message.changed'
      | 'node.heard'
      | 'node.changed'
      | 'radio.created'
      | 'radio.updated'
      | 'radio.deleted'
      | 'radio.changed'
      | 'webhook.changed'
      | 'probe.changed'
      | 'discovery.changed'
      | 'discovery.found'
      | 'setting.changed'
      | 'capture.changed'
    /**
     * @description One entry of the log. It never changes.
     * @example {
     *       "seq": 9,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.deleted",
     *       "radioId": "spare"
     *     }
     */
    Event:
      | components['schemas']['MessageReceivedEvent']
      | components['schemas']['MessageQueuedEvent']
      | components['schemas']['MessageChangedEvent']
      | components['schemas']['NodeHeardEvent']
      | components['schemas']['NodeChangedEvent']
      | components['schemas']['RadioCreatedEvent']
      | components['schemas']['RadioUpdatedEvent']
      | components['schemas']['RadioDeletedEvent']
      | components['schemas']['RadioChangedEvent']
      | components['schemas']['WebhookChangedEvent']
      | components['schemas']['ProbeChangedEvent']
      | components['schemas']['DiscoveryChangedEvent']
      | components['schemas']['DiscoveryFoundEvent']
      | components['schemas']['SettingChangedEvent']
      | components['schemas']['CaptureChangedEvent']
    /**
     * @description A radio received a message.
     * @example {
     *       "seq": 12,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "message.received",
     *       "message": {
     *         "id": "demo000000-12",
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
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.received'
      message: components['schemas']['Message']
    }
    /**
     * @description A message was accepted for sending.
     * @example {
     *       "seq": 4,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "message.queued",
     *       "message": {
     *         "id": "demo000000-4",
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
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.queued'
      /** @description The message as it was accepted. */
      message: components['schemas']['Message']
    }
    /**
     * @description The state of an outgoing message changed.
     * @example {
     *       "seq": 8,
     *       "at": "2026-11-24T08:00:01.000Z",
     *       "type": "message.changed",
     *       "messageId": "demo000000-4",
     *       "radioId": "kiss-demo",
     *       "state": "delivered",
     *       "attempts": 1,
     *       "final": true
     *     }
     */
    MessageChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'message.changed'
      messageId: components['schemas']['MessageId']
      radioId: components['schemas']['RadioId']
      nodeId?: components['schemas']['NodeId']
      state: components['schemas']['MessageState']
      reason?: components['schemas']['StateReason']
      /** @description What the driver says about the reason. */
      detail?: string
      /** @description How often it was handed to the module so far. */
      attempts: number
      /** @description Whether the state is not going to change by itself any more. */
      final: boolean
    }
    /**
     * @description A node was heard for the first time.
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
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'node.heard'
      node: components['schemas']['Node']
    }
    /**
     * @description A node's label or name changed.
     * @example {
     *       "seq": 20,
     *       "at": "2026-11-24T08:05:00.000Z",
     *       "type": "node.changed",
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
    NodeChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'node.changed'
      node: components['schemas']['Node']
    }
    /**
     * @description A radio was added.
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
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.created'
      radio: components['schemas']['RadioConfiguration']
    }
    /**
     * @description A radio's configuration changed.
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
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.updated'
      radio: components['schemas']['RadioConfiguration']
    }
    /**
     * @description A radio's configuration, without its status.
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
      /** @description Whether the radio is to be used. */
      enabled: boolean
      silentAfterMs?: components['schemas']['SilentAfterMs']
      airtime?: components['schemas']['AirtimeLimit']
      /** @description Grows with each change of the configuration. */
      revision: number
    }
    /**
     * @description A radio was removed.
     * @example {
     *       "seq": 9,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.deleted",
     *       "radioId": "spare"
     *     }
     */
    RadioDeletedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.deleted'
      radioId: components['schemas']['RadioId']
    }
    /**
     * @description A radio's state changed, or the reason for it.
     * @example {
     *       "seq": 6,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "radio.changed",
     *       "radioId": "kiss-demo",
     *       "state": "online"
     *     }
     */
    RadioChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'radio.changed'
      radioId: components['schemas']['RadioId']
      state: components['schemas']['RadioState']
      error?: components['schemas']['RadioFault']
    }
    /**
     * @description A webhook was made, switched on or off, paused, resumed or deleted.
     * @example {
     *       "seq": 40,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "webhook.changed",
     *       "webhookId": "demo000000-w1",
     *       "state": "paused",
     *       "reason": "gone",
     *       "detail": "The endpoint answered 410 (Gone)."
     *     }
     */
    WebhookChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'webhook.changed'
      webhookId: components['schemas']['WebhookId']
      /**
       * @description What it is from now on.
       * @enum {string}
       */
      state: 'active' | 'paused' | 'disabled' | 'deleted'
      reason?: components['schemas']['PauseReason']
      /** @description More about the reason. */
      detail?: string
    }
    /**
     * @description A probe began, went on to another baud rate, or ended.
     * @example {
     *       "seq": 41,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "probe.changed",
     *       "probe": {
     *         "id": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
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
    ProbeChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'probe.changed'
      probe: components['schemas']['Probe']
    }
    /**
     * @description A discovery began or ended.
     * @example {
     *       "seq": 42,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "discovery.changed",
     *       "radioId": "kiss-demo",
     *       "discoveryId": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "mode": "passive",
     *       "state": "running",
     *       "found": 0
     *     }
     */
    DiscoveryChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'discovery.changed'
      radioId: components['schemas']['RadioId']
      discoveryId: components['schemas']['JobId']
      mode: components['schemas']['DiscoveryMode']
      state: components['schemas']['JobState']
      /** @description How many nodes it has found. */
      found: number
      error?: components['schemas']['JobFault']
    }
    /**
     * @description `active`: the module asks its network who is there. `passive`: musen listens to who talks.
     * @example active
     * @enum {string}
     */
    DiscoveryMode: 'active' | 'passive'
    /**
     * @description Whether the node answered, or was heard while the search ran.
     * @example answer
     * @enum {string}
     */
    FoundBy: 'answer' | 'traffic'
    /**
     * @description A discovery found a node, known before or not.
     * @example {
     *       "seq": 43,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "discovery.found",
     *       "radioId": "kiss-demo",
     *       "discoveryId": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "nodeId": "kiss-demo:OH2XYZ-9",
     *       "address": "OH2XYZ-9",
     *       "by": "traffic"
     *     }
     */
    DiscoveryFoundEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'discovery.found'
      radioId: components['schemas']['RadioId']
      discoveryId: components['schemas']['JobId']
      nodeId: components['schemas']['NodeId']
      /** @description The node's address. */
      address: string
      /** @description As the node told. */
      name?: string
      /** @description In the word of its family, such as `router`. */
      role?: string
      signal?: components['schemas']['Signal']
      by: components['schemas']['FoundBy']
    }
    /**
     * @description A whole number, text (bytes as hexadecimal digits), or a switch.
     * @example ROOF
     */
    SettingValue: number | string | boolean
    /**
     * @description The setting's name in its family.
     * @example NI
     */
    SettingName: string
    /**
     * @description A setting of a module was written.
     * @example {
     *       "seq": 44,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "setting.changed",
     *       "radioId": "mesh",
     *       "setting": "NI",
     *       "value": "ROOF",
     *       "saved": true
     *     }
     */
    SettingChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'setting.changed'
      radioId: components['schemas']['RadioId']
      setting: components['schemas']['SettingName']
      /** @description Of a remote module; absent for the radio's own. */
      address?: string
      value?: components['schemas']['SettingValue']
      /** @description Whether the module was told to keep it. */
      saved: boolean
    }
    /**
     * @description Why a recording ended.
     * @example request
     * @enum {string}
     */
    CaptureEnd: 'request' | 'size' | 'time' | 'radio-deleted' | 'restart' | 'failed'
    /**
     * @description A recording began, ended or was deleted.
     * @example {
     *       "seq": 45,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "type": "capture.changed",
     *       "radioId": "kiss-demo",
     *       "captureId": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "state": "running",
     *       "bytes": 180
     *     }
     */
    CaptureChangedEvent: {
      seq: components['schemas']['Seq']
      at: components['schemas']['Timestamp']
      /**
       * @description The kind of event. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'capture.changed'
      radioId: components['schemas']['RadioId']
      captureId: components['schemas']['JobId']
      /**
       * @description Where it is.
       * @enum {string}
       */
      state: 'running' | 'done' | 'deleted'
      /** @description Size of its file. */
      bytes: number
      endedBy?: components['schemas']['CaptureEnd']
    }
    /**
     * @description Events in order, and where to go on.
     * @example {
     *       "items": [],
     *       "nextAfter": 12,
     *       "head": 12,
     *       "oldest": 1,
     *       "epoch": "demo000000"
     *     }
     */
    EventPage: {
      /** @description The events, by `seq`. */
      items: components['schemas']['Event'][]
      /** @description The `after` of the next call. */
      nextAfter: components['schemas']['Seq']
      gap?: components['schemas']['SeqRange']
      /** @description The newest event's `seq`. */
      head: components['schemas']['Seq']
      /** @description Where the log begins; every event before this `seq` was removed. */
      oldest: components['schemas']['Seq']
      epoch: components['schemas']['Epoch']
    }
    /**
     * @description A queue's name, a slug of your choice.
     * @example demo
     */
    QueueName: string
    /**
     * @description Which events are wanted; what is left out does not narrow. Empty, it asks for everything.
     * @example {
     *       "types": [
     *         "message.received"
     *       ],
     *       "radioId": "kiss-demo"
     *     }
     */
    EventFilter: {
      /** @description Only events of these types. */
      types?: components['schemas']['EventType'][]
      radioId?: components['schemas']['RadioId']
      nodeId?: components['schemas']['NodeId']
    }
    /**
     * @description What the service says on a stream.
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
     * @description The first frame, about the log behind this stream.
     * @example {
     *       "type": "hello",
     *       "epoch": "demo000000",
     *       "head": 12,
     *       "oldest": 1
     *     }
     */
    HelloFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'hello'
      epoch: components['schemas']['Epoch']
      /** @description The newest event's `seq`. */
      head: components['schemas']['Seq']
      /** @description Where the log begins; every event before this `seq` was removed. */
      oldest: components['schemas']['Seq']
    }
    /**
     * @description Events in order. Live, all those of one commit; while catching up, a page of them. None at all says that everything up to
     *     `nextAfter` was looked at and nothing passed the filter.
     * @example {
     *       "type": "events",
     *       "items": [
     *         {
     *           "seq": 9,
     *           "at": "2026-11-24T08:00:00.000Z",
     *           "type": "radio.deleted",
     *           "radioId": "spare"
     *         }
     *       ],
     *       "nextAfter": 9
     *     }
     */
    EventsFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'events'
      /** @description The events, by `seq`. */
      items: components['schemas']['Event'][]
      /** @description The cursor after this frame. */
      nextAfter: components['schemas']['Seq']
    }
    /**
     * @description Events that the client asked for are not kept any more, `from` and `to` included. The next ones come after `to`.
     * @example {
     *       "type": "gap",
     *       "from": 1,
     *       "to": 4711
     *     }
     */
    GapFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'gap'
      /** @description The first `seq` that is missing. */
      from: components['schemas']['Seq']
      /** @description The last `seq` that is missing. */
      to: components['schemas']['Seq']
    }
    /**
     * @description A command was done. For `send` it comes once the message is on disk; its `message.queued` event may come before.
     * @example {
     *       "type": "result",
     *       "command": "subscribe",
     *       "ref": "1",
     *       "after": 12
     *     }
     */
    ResultFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'result'
      /**
       * @description What was done.
       * @enum {string}
       */
      command: 'subscribe' | 'send' | 'ping'
      ref?: components['schemas']['FrameRef']
      /** @description For `subscribe`, the `seq` after which the events begin. */
      after?: components['schemas']['Seq']
      /** @description For `send`, the message as it was accepted. */
      message?: components['schemas']['Message']
    }
    /**
     * @description A frame of the client was refused. The connection stays, and so does the subscription.
     * @example {
     *       "type": "error",
     *       "ref": "1",
     *       "problem": {
     *         "type": "/problems/epoch-changed",
     *         "title": "Epoch changed",
     *         "status": 409,
     *         "code": "epoch-changed",
     *         "detail": "The store's epoch is demo000000, not 0000000000.",
     *         "hint": "This is another store than the one that was read before: start anew with after=0 and the new epoch."
     *       }
     *     }
     */
    ErrorFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'error'
      ref?: components['schemas']['FrameRef']
      problem: components['schemas']['Problem']
    }
    /**
     * @description The last frame before the service ends the stream.
     * @example {
     *       "type": "bye",
     *       "reason": "stopping",
     *       "cursor": 12
     *     }
     */
    ByeFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'bye'
      /**
       * @description `stopping`: the service stops. `too-slow`: the client is more than 1 MiB behind with reading. `not-text`: it sent a
       *     binary message. `failed`: the log cannot be read. `access-ended`: the key or token does not count any more.
       *     `rate-limited`: it went on sending after it was told that this is too much.
       * @enum {string}
       */
      reason: 'stopping' | 'too-slow' | 'not-text' | 'failed' | 'access-ended' | 'rate-limited'
      /** @description The `after` to come back with; absent when nothing was subscribed. */
      cursor?: components['schemas']['Seq']
    }
    /**
     * @description What a client says on a stream.
     * @example {
     *       "type": "subscribe",
     *       "after": 0
     *     }
     */
    ClientFrame:
      | components['schemas']['SubscribeFrame']
      | components['schemas']['SendFrame']
      | components['schemas']['PingFrame']
    /**
     * @description Begins to follow the log, or begins anew somewhere else.
     * @example {
     *       "type": "subscribe",
     *       "ref": "1",
     *       "after": 12,
     *       "epoch": "demo000000",
     *       "filter": {
     *         "types": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    SubscribeFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'subscribe'
      ref?: components['schemas']['FrameRef']
      /** @description Only events after this `seq`; 0 begins with the oldest kept. Left out, it begins now. */
      after?: components['schemas']['Seq']
      /**
       * @description The epoch that `after` belongs to. If the store has another one, the answer is an `error` with the code `epoch-changed`, and
       *     the client must start anew.
       */
      epoch?: components['schemas']['Epoch']
      filter?: components['schemas']['EventFilter']
    }
    /**
     * @description Sends a message, as `POST /v1/messages` does.
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
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'send'
      ref: components['schemas']['FrameRef']
      /** @description The same key as with `POST /v1/messages`; a repeated send gives the first answer again, over either way. */
      idempotencyKey?: string
      message: components['schemas']['MessageRequest']
    }
    /**
     * @description Asks for a `result`, for clients that cannot send the WebSocket's own pings.
     * @example {
     *       "type": "ping",
     *       "ref": "3"
     *     }
     */
    PingFrame: {
      /**
       * @description The kind of frame. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'ping'
      ref?: components['schemas']['FrameRef']
    }
    /**
     * @description A client's own name for a command; the answer repeats it.
     * @example 1
     */
    FrameRef: string
    /**
     * Format: int32
     * @description How long a taker has an event before it is given to another, in milliseconds.
     * @example 30000
     */
    VisibilityTimeoutMs: number
    /**
     * Format: int32
     * @description After so many deliveries without an acknowledgement an event becomes a dead letter. With 1, a call takes one event of a node at a time.
     * @example 5
     */
    MaxDeliveries: number
    /**
     * @description A queue's configuration.
     * @example {
     *       "filter": {
     *         "types": [
     *           "message.received"
     *         ]
     *       },
     *       "visibilityTimeoutMs": 30000,
     *       "maxDeliveries": 5,
     *       "startAt": "head"
     *     }
     */
    QueueRequest: {
      filter?: components['schemas']['EventFilter']
      /**
       * Format: int32
       * @description How long a taker has an event before it is given to another, in milliseconds.
       * @default 30000
       */
      visibilityTimeoutMs?: number
      /**
       * Format: int32
       * @description After so many deliveries without an acknowledgement an event becomes a dead letter. With 1, a call takes one event of a node at a time.
       * @default 5
       */
      maxDeliveries?: number
      startAt?: components['schemas']['QueueStart']
    }
    /**
     * @description Where a new queue begins: `head`, with the next event (when left out); `oldest`, with the oldest that is kept; or a `seq`, with that event.
     * @example head
     */
    QueueStart: ('head' | 'oldest') | number
    /**
     * @description A queue, its configuration and its state.
     * @example {
     *       "name": "demo",
     *       "filter": {
     *         "types": [
     *           "message.received"
     *         ]
     *       },
     *       "visibilityTimeoutMs": 30000,
     *       "maxDeliveries": 5,
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z",
     *       "state": {
     *         "depth": 3,
     *         "depthExact": true,
     *         "inFlight": 1,
     *         "dead": 0,
     *         "position": 12,
     *         "oldestAgeMs": 1500
     *       }
     *     }
     */
    Queue: {
      name: components['schemas']['QueueName']
      filter: components['schemas']['EventFilter']
      visibilityTimeoutMs: components['schemas']['VisibilityTimeoutMs']
      maxDeliveries: components['schemas']['MaxDeliveries']
      /** @description Grows with each change of the configuration; the number in the `ETag`. */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      state: components['schemas']['QueueState']
    }
    /**
     * @description How a queue is doing.
     * @example {
     *       "depth": 3,
     *       "depthExact": true,
     *       "inFlight": 1,
     *       "dead": 0,
     *       "position": 12,
     *       "oldestAgeMs": 1500
     *     }
     */
    QueueState: {
      /** @description Events that wait for a taker, those for another delivery included. */
      depth: number
      /** @description False when `depth` is an estimate, because more than 10000 events would have to be looked through to count it. */
      depthExact: boolean
      /** @description Events that takers have now. */
      inFlight: number
      /** @description Dead letters. */
      dead: number
      /** @description Everything up to this `seq` was looked at. */
      position: components['schemas']['Seq']
      /**
       * Format: int64
       * @description The age of the oldest event that is neither acknowledged nor dead, in milliseconds. Absent: there is none, or the next one is too far in
       *     the log to be found cheaply.
       */
      oldestAgeMs?: number
      lastGap?: components['schemas']['QueueGap']
    }
    /**
     * @description Events that retention removed before their reader got to all of them. Some of them may have been read before, or be none of its filter's.
     * @example {
     *       "from": 1,
     *       "to": 400
     *     }
     */
    SeqRange: {
      /** @description The first of them. */
      from: components['schemas']['Seq']
      /** @description The last of them. */
      to: components['schemas']['Seq']
    }
    /**
     * @description The last gap that retention made, and when a taker was told.
     * @example {
     *       "from": 1,
     *       "to": 400,
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    QueueGap: {
      /** @description The first event that was removed. */
      from: components['schemas']['Seq']
      /** @description The last event that was removed. */
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
      /** @description The queues, by name. */
      items: components['schemas']['Queue'][]
    }
    /**
     * @description What a taker asks for.
     * @example {
     *       "max": 10,
     *       "waitMs": 5000
     *     }
     */
    LeaseRequest: {
      /**
       * Format: int32
       * @description How many events to take at most.
       * @default 10
       */
      max?: number
      /**
       * Format: int32
       * @description How long to wait when there is nothing to take, in milliseconds.
       * @default 0
       */
      waitMs?: number
    }
    /**
     * @description The receipt of one delivery; opaque.
     * @example 4-2n9c1x
     */
    LeaseId: string
    /**
     * @description The leases.
     * @example [
     *       "4-2n9c1x"
     *     ]
     */
    LeaseIds: components['schemas']['LeaseId'][]
    /**
     * @description An event that is yours until the lease ends.
     * @example {
     *       "leaseId": "9-2n9c1x",
     *       "deliveries": 1,
     *       "redelivered": false,
     *       "expiresAt": "2026-11-24T08:00:30.000Z",
     *       "event": {
     *         "seq": 9,
     *         "at": "2026-11-24T08:00:00.000Z",
     *         "type": "radio.deleted",
     *         "radioId": "spare"
     *       }
     *     }
     */
    Lease: {
      leaseId: components['schemas']['LeaseId']
      /** @description How often it was given out, this time included. */
      deliveries: number
      /** @description Whether it was given out before, so that its effects may be there already. */
      redelivered: boolean
      expiresAt: components['schemas']['Timestamp']
      event: components['schemas']['Event']
    }
    /**
     * @description What was taken.
     * @example {
     *       "items": []
     *     }
     */
    LeaseBatch: {
      /** @description The events with their leases, by `seq`. */
      items: components['schemas']['Lease'][]
      gap?: components['schemas']['SeqRange']
    }
    /**
     * @description Leases whose events are handled.
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
     * @description What became of one acknowledgement.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "status": "acked"
     *     }
     */
    AckOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description `acked`: handled, now or by this lease before. `stale`: the lease is over and its event was given to another, or taken back.
       *     `out-of-order`: an earlier event of the same node that the same call took is not acknowledged yet; nothing was changed.
       * @enum {string}
       */
      status: 'acked' | 'stale' | 'out-of-order'
    }
    /**
     * @description What became of each acknowledgement.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "status": "acked"
     *         }
     *       ]
     *     }
     */
    AckResult: {
      /** @description One for each lease, in the order asked. */
      items: components['schemas']['AckOutcome'][]
    }
    /**
     * @description Leases that need more time.
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
       * @description From now, in milliseconds; left out, the queue's `visibilityTimeoutMs`.
       */
      timeoutMs?: number
    }
    /**
     * @description What became of one extension.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "status": "extended"
     *     }
     */
    ExtensionOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description `stale`: the lease is over, and nothing was changed.
       * @enum {string}
       */
      status: 'extended' | 'stale'
    }
    /**
     * @description What became of each extension.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "status": "extended"
     *         }
     *       ]
     *     }
     */
    ExtensionResult: {
      /** @description One for each lease, in the order asked. */
      items: components['schemas']['ExtensionOutcome'][]
    }
    /**
     * @description Leases to give back.
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
       * @description How long to wait before the events are given out again, in milliseconds.
       * @default 0
       */
      delayMs?: number
    }
    /**
     * @description What became of one release.
     * @example {
     *       "leaseId": "4-2n9c1x",
     *       "status": "released"
     *     }
     */
    ReleaseOutcome: {
      leaseId: components['schemas']['LeaseId']
      /**
       * @description `dead`: that was its last delivery, and it is a dead letter now. `stale`: the lease is over, and nothing was changed.
       * @enum {string}
       */
      status: 'released' | 'dead' | 'stale'
    }
    /**
     * @description What became of each release.
     * @example {
     *       "items": [
     *         {
     *           "leaseId": "4-2n9c1x",
     *           "status": "released"
     *         }
     *       ]
     *     }
     */
    ReleaseResult: {
      /** @description One for each lease, in the order asked. */
      items: components['schemas']['ReleaseOutcome'][]
    }
    /**
     * @description An event that was delivered as often as its queue allows, and never acknowledged.
     * @example {
     *       "seq": 4,
     *       "deliveries": 5,
     *       "diedAt": "2026-11-24T08:00:00.000Z"
     *     }
     */
    DeadLetter: {
      seq: components['schemas']['Seq']
      /** @description How often it was given out. */
      deliveries: number
      diedAt: components['schemas']['Timestamp']
      /** @description The event; absent when retention has removed it. */
      event?: components['schemas']['Event']
    }
    /**
     * @description A page of dead letters.
     * @example {
     *       "items": []
     *     }
     */
    DeadLetterPage: {
      /** @description The dead letters, by `seq`. */
      items: components['schemas']['DeadLetter'][]
      /** @description The `cursor` of the next page; absent on the last one. */
      nextCursor?: string
    }
    /**
     * @description A webhook's id, unique across machines; opaque.
     * @example demo000000-w1
     */
    WebhookId: string
    /**
     * @description Where to post: `http` or `https`, without a user name, a password or a fragment.
     * @example https://example.com/musen
     */
    WebhookUrl: string
    /**
     * @description A note for people.
     * @example Archive
     */
    WebhookDescription: string
    /**
     * Format: int32
     * @description How many events one request holds at most; 50 when left out. Their payloads together stay below 32 KiB in any case, unless one alone is larger.
     * @example 50
     */
    BatchSize: number
    /**
     * @description A webhook to add.
     * @example {
     *       "url": "https://example.com/musen",
     *       "filter": {
     *         "types": [
     *           "message.received"
     *         ]
     *       }
     *     }
     */
    WebhookRequest: {
      url: components['schemas']['WebhookUrl']
      description?: components['schemas']['WebhookDescription']
      filter?: components['schemas']['EventFilter']
      batchSize?: components['schemas']['BatchSize']
      /**
       * @description Whether to deliver.
       * @default true
       */
      enabled?: boolean
      startAt?: components['schemas']['QueueStart']
    }
    /**
     * @description What to change of a webhook's configuration.
     * @example {
     *       "enabled": false
     *     }
     */
    WebhookPatch: {
      url?: components['schemas']['WebhookUrl']
      /** @description A note for people; `null` removes it. */
      description?: string | null
      filter?: components['schemas']['EventFilter']
      batchSize?: components['schemas']['BatchSize']
      /** @description Whether to deliver. */
      enabled?: boolean
    }
    /**
     * @description A webhook, its configuration and its status.
     * @example {
     *       "id": "demo000000-w1",
     *       "url": "https://example.com/musen",
     *       "filter": {},
     *       "batchSize": 50,
     *       "enabled": true,
     *       "revision": 1,
     *       "createdAt": "2026-11-24T08:00:00.000Z",
     *       "updatedAt": "2026-11-24T08:00:00.000Z",
     *       "status": {
     *         "state": "active",
     *         "position": 12,
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
      /** @description Whether to deliver. */
      enabled: boolean
      /** @description Grows with each change of the configuration; the number in the `ETag`. */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      status: components['schemas']['WebhookStatus']
    }
    /**
     * @description How a webhook is doing.
     * @example {
     *       "state": "active",
     *       "position": 12,
     *       "failures": 0
     *     }
     */
    WebhookStatus: {
      /**
       * @description `failing`: the last attempt failed, and there is a next one at `retryAt`. `paused`: musen gave up, see `paused`; it goes on when it is
       *     resumed. `disabled`: switched off.
       * @enum {string}
       */
      state: 'active' | 'failing' | 'paused' | 'disabled'
      /** @description Everything up to this `seq` was delivered or is not wanted. */
      position: components['schemas']['Seq']
      /** @description How many attempts failed in a row. */
      failures: number
      /** @description Since when attempts fail. */
      failingSince?: components['schemas']['Timestamp']
      /** @description When the next attempt is. */
      retryAt?: components['schemas']['Timestamp']
      paused?: components['schemas']['WebhookPause']
      /** @description When something was delivered last. */
      lastDeliveryAt?: components['schemas']['Timestamp']
      /** @description The last events that retention removed before they were delivered, and when the endpoint was told. */
      lastGap?: components['schemas']['QueueGap']
    }
    /**
     * @description Why musen paused a webhook, and when.
     * @example {
     *       "reason": "gone",
     *       "detail": "The endpoint answered 410 (Gone).",
     *       "at": "2026-11-24T08:00:00.000Z"
     *     }
     */
    WebhookPause: {
      reason: components['schemas']['PauseReason']
      /** @description More about the reason. */
      detail: string
      at: components['schemas']['Timestamp']
    }
    /**
     * @description Why a webhook was paused. `failing`: too many attempts in a row failed. `gone`: the endpoint answered 410.
     * @example failing
     * @enum {string}
     */
    PauseReason: 'failing' | 'gone'
    /**
     * @description All webhooks.
     * @example {
     *       "items": []
     *     }
     */
    WebhookPage: {
      /** @description The webhooks, from the oldest to the newest. */
      items: components['schemas']['Webhook'][]
    }
    /**
     * @description The key of signatures, as the Standard Webhooks libraries take it.
     * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
     */
    WebhookSecret: string
    /**
     * @description A webhook that was added, and its secret.
     * @example {
     *       "webhook": {
     *         "id": "demo000000-w1",
     *         "url": "https://example.com/musen",
     *         "filter": {},
     *         "batchSize": 50,
     *         "enabled": true,
     *         "revision": 1,
     *         "createdAt": "2026-11-24T08:00:00.000Z",
     *         "updatedAt": "2026-11-24T08:00:00.000Z",
     *         "status": {
     *           "state": "active",
     *           "position": 12,
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
     * @description How the old secret of a webhook ends.
     * @example {
     *       "overlapMs": 86400000
     *     }
     */
    SecretRotationRequest: {
      /**
       * Format: int32
       * @description For how long the secrets before sign as well, in milliseconds.
       * @default 86400000
       */
      overlapMs?: number
    }
    /**
     * @description The new secret of a webhook.
     * @example {
     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
     *       "previousUntil": "2026-11-25T08:00:00.000Z"
     *     }
     */
    SecretRotation: {
      secret: components['schemas']['WebhookSecret']
      /** @description Until when the secret before signs as well. Absent, it does not any more. */
      previousUntil?: components['schemas']['Timestamp']
    }
    /**
     * @description A request to a webhook's URL and what came of it. Without `error` it was taken.
     * @example {
     *       "number": 7,
     *       "messageId": "demo000000-w1-12-14",
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
      /** @description Which attempt of this webhook it was. */
      number: number
      /** @description The `webhook-id` of the request; attempts of one batch share it. */
      messageId: string
      /** @description Whether it was a test call. */
      test: boolean
      at: components['schemas']['Timestamp']
      /** @description From looking up the name to the answer or the failure, in milliseconds. */
      durationMs: number
      /** @description The HTTP status of the answer, if there was one. */
      status?: number
      error?: components['schemas']['WebhookFault']
      batch?: components['schemas']['WebhookBatch']
      /** @description When the next attempt was to be. */
      retryAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Why an attempt failed.
     * @example {
     *       "code": "status-refused",
     *       "message": "The endpoint answered 503."
     *     }
     */
    WebhookFault: {
      /**
       * @description `address-refused`: the name stands for no address that musen may reach. `answer-invalid`: what came was not HTTP. `redirected`: a 3xx, which is
       *     not followed. `status-refused`: any other status outside 2xx.
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
      /** @description What happened. */
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
      /** @description The first event's `seq`. */
      from: components['schemas']['Seq']
      /** @description The last event's `seq`. */
      to: components['schemas']['Seq']
      /** @description How many they are. */
      count: number
    }
    /**
     * @description Attempts of a webhook.
     * @example {
     *       "items": []
     *     }
     */
    WebhookAttemptPage: {
      /** @description The attempts, the newest first. */
      items: components['schemas']['WebhookAttempt'][]
      /** @description For the next page; absent on the last one. */
      nextCursor?: string
    }
    /**
     * @description What is posted to a webhook's URL.
     * @example {
     *       "webhookId": "demo000000-w1",
     *       "epoch": "demo000000",
     *       "test": false,
     *       "events": [
     *         {
     *           "seq": 9,
     *           "at": "2026-11-24T08:00:00.000Z",
     *           "type": "radio.deleted",
     *           "radioId": "spare"
     *         }
     *       ]
     *     }
     */
    WebhookDelivery: {
      webhookId: components['schemas']['WebhookId']
      epoch: components['schemas']['Epoch']
      /** @description True for a test call, which has no events. */
      test: boolean
      /** @description Before these events there were others, which retention has removed. */
      gap?: components['schemas']['SeqRange']
      /** @description The events, by `seq`. */
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
      /** @description The device file. */
      path: string
      /** @description The name below `/dev/serial/by-id/`, which survives a replug. */
      byId?: string
      /** @description As the device tells. */
      manufacturer?: string
      /** @description As the device tells. */
      product?: string
      /** @description As the device tells. */
      serialNumber?: string
      /** @description USB vendor id, hexadecimal. */
      vendorId?: string
      /** @description USB product id, hexadecimal. */
      productId?: string
      /** @description The radio that is configured to use it. */
      usedBy?: components['schemas']['RadioId']
    }
    /**
     * @description The serial ports.
     * @example {
     *       "items": []
     *     }
     */
    PortPage: {
      /** @description The ports, by path. */
      items: components['schemas']['Port'][]
      /** @description Why ports cannot be listed on this machine. */
      problem?: string
    }
    /**
     * Format: uuid
     * @description The id of a probe, a discovery or a capture.
     * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    JobId: string
    /**
     * @description Where a job is; all but `running` are final.
     * @example running
     * @enum {string}
     */
    JobState: 'running' | 'done' | 'cancelled' | 'failed'
    /**
     * @description Why a job failed.
     * @example {
     *       "code": "port-missing",
     *       "message": "There is no port /dev/ttyUSB0.",
     *       "hint": "Plug the module in."
     *     }
     */
    JobFault: {
      /** @description A stable code to decide by. */
      code: string
      /** @description What happened. */
      message: string
      /** @description What you can do about it. */
      hint?: string
    }
    /**
     * @description How to search for nodes.
     * @example {
     *       "mode": "passive",
     *       "durationMs": 30000
     *     }
     */
    DiscoveryRequest: {
      /**
       * @description `auto`: active where the module can. While the radio is not online it fails at once; `passive` listens all the same.
       * @default auto
       * @enum {string}
       */
      mode?: 'auto' | 'active' | 'passive'
      /**
       * @description How long a passive search listens, and an active one takes at most.
       * @default 60000
       */
      durationMs?: number
    }
    /**
     * @description A node that a search found.
     * @example {
     *       "nodeId": "kiss-demo:OH2XYZ-9",
     *       "address": "OH2XYZ-9",
     *       "by": "traffic",
     *       "at": "2026-11-24T08:00:01.000Z"
     *     }
     */
    DiscoveredNode: {
      nodeId: components['schemas']['NodeId']
      /** @description The node's address. */
      address: string
      /** @description As the node told. */
      name?: string
      /** @description In the word of its family, such as `router`. */
      role?: string
      signal?: components['schemas']['Signal']
      by: components['schemas']['FoundBy']
      at: components['schemas']['Timestamp']
    }
    /**
     * @description A search for nodes.
     * @example {
     *       "id": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "mode": "passive",
     *       "state": "running",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "endsAt": "2026-11-24T08:01:00.000Z",
     *       "nodes": []
     *     }
     */
    Discovery: {
      id: components['schemas']['JobId']
      radioId: components['schemas']['RadioId']
      mode: components['schemas']['DiscoveryMode']
      state: components['schemas']['JobState']
      startedAt: components['schemas']['Timestamp']
      /** @description When it ends at the latest. */
      endsAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      /** @description In the order in which they were found. */
      nodes: components['schemas']['DiscoveredNode'][]
      error?: components['schemas']['JobFault']
    }
    /**
     * @description Discoveries.
     * @example {
     *       "items": []
     *     }
     */
    DiscoveryPage: {
      /** @description The discoveries, newest first. */
      items: components['schemas']['Discovery'][]
    }
    /**
     * @description What a setting takes.
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
     * @description A whole number.
     * @example {
     *       "type": "integer",
     *       "minimum": 0,
     *       "maximum": 5
     *     }
     */
    IntegerForm: {
      /**
       * @description A whole number. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'integer'
      /** @description The least. */
      minimum: number
      /** @description The greatest. */
      maximum: number
    }
    /**
     * @description Bytes as hexadecimal digits, two a byte.
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
      /** @description The most bytes. */
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
      /** @description The most characters. */
      maxLength: number
      /** @description A regular expression (ECMAScript) that it must match. */
      pattern?: string
    }
    /**
     * @description One of some words.
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
       * @description A choice. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'choice'
      /** @description The words. */
      choices: string[]
    }
    /**
     * @description A switch.
     * @example {
     *       "type": "boolean"
     *     }
     */
    BooleanForm: {
      /**
       * @description A switch. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'boolean'
    }
    /**
     * @description How long a written value lasts. `saved`: the module keeps it by itself. `on-request`: until its next restart, unless the write asks
     *     to save. `volatile`: until its next restart.
     * @example on-request
     * @enum {string}
     */
    SettingPersistence: 'saved' | 'on-request' | 'volatile'
    /**
     * @description A setting of a module.
     * @example {
     *       "name": "NI",
     *       "title": "Name of the node",
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
      /** @description What it is. */
      title: string
      /** @description What a value counts or means. */
      meaning?: string
      form: components['schemas']['SettingForm']
      /**
       * @description What can be done with it.
       * @enum {string}
       */
      access: 'read' | 'write' | 'read-write'
      persists: components['schemas']['SettingPersistence']
      /** @description A key or password: written, never shown. */
      secret: boolean
      /** @description A wrong value can cut the module off from this host or from its network. */
      risky: boolean
      /** @description Also of remote modules, over the air. */
      remote: boolean
      /** @description As the module told it now; absent, when it was not asked, has none, or is a secret. */
      value?: components['schemas']['SettingValue']
      /** @description Why it could not be read. */
      problem?: components['schemas']['JobFault']
    }
    /**
     * @description The settings of a module.
     * @example {
     *       "items": []
     *     }
     */
    SettingPage: {
      /** @description The settings, in the family's order. */
      items: components['schemas']['Setting'][]
    }
    /**
     * @description A value to write.
     * @example {
     *       "value": "ROOF",
     *       "save": true
     *     }
     */
    SettingRequest: {
      value: components['schemas']['SettingValue']
      /**
       * @description Have the module keep it, where it `persists` on request.
       * @default false
       */
      save?: boolean
      /**
       * @description Also when the setting is risky.
       * @default false
       */
      force?: boolean
    }
    /**
     * @description What came of a write.
     * @example {
     *       "name": "NI",
     *       "value": "ROOF",
     *       "persists": "on-request",
     *       "saved": true
     *     }
     */
    SettingResult: {
      name: components['schemas']['SettingName']
      /** @description Of the remote module; absent for the radio's own. */
      address?: string
      /** @description As read back; absent for a secret, or when the module did not tell. */
      value?: components['schemas']['SettingValue']
      persists: components['schemas']['SettingPersistence']
      /** @description Whether it outlasts a restart of the module. */
      saved: boolean
      /** @description Why it could not be read back. */
      problem?: components['schemas']['JobFault']
    }
    /**
     * @description How much to record.
     * @example {
     *       "maxDurationMs": 60000
     *     }
     */
    CaptureRequest: {
      /**
       * @description Of the file, in which a byte of the link takes two and a line about 40 more.
       * @default 1048576
       */
      maxBytes?: number
      /**
       * @description How long to record.
       * @default 600000
       */
      maxDurationMs?: number
      /**
       * @description Open the link anew at the beginning.
       * @default false
       */
      reconnect?: boolean
    }
    /**
     * @description A recording of the bytes of a radio's link.
     * @example {
     *       "id": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
     *       "radioId": "kiss-demo",
     *       "state": "running",
     *       "startedAt": "2026-11-24T08:00:00.000Z",
     *       "bytes": 260,
     *       "maxBytes": 1048576,
     *       "maxDurationMs": 600000
     *     }
     */
    Capture: {
      id: components['schemas']['JobId']
      radioId: components['schemas']['RadioId']
      /**
       * @description Whether it goes on.
       * @enum {string}
       */
      state: 'running' | 'done'
      startedAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      endedBy?: components['schemas']['CaptureEnd']
      /** @description Of the file, so far. */
      bytes: number
      /** @description The most. */
      maxBytes: number
      /** @description The longest. */
      maxDurationMs: number
      error?: components['schemas']['JobFault']
    }
    /**
     * @description Captures.
     * @example {
     *       "items": []
     *     }
     */
    CapturePage: {
      /** @description The captures, newest first. */
      items: components['schemas']['Capture'][]
    }
    /**
     * @description Where to look.
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
     */
    ProbePort: {
      /**
       * @description A serial port. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'serial'
      path: components['schemas']['SerialPath']
    }
    /**
     * @description Which port to probe, and what for.
     * @example {
     *       "target": {
     *         "type": "serial",
     *         "path": "/dev/ttyUSB0"
     *       }
     *     }
     */
    ProbeRequest: {
      target: components['schemas']['ProbeTarget']
      /** @description Look for these only; absent, for all. */
      drivers?: components['schemas']['DriverName'][]
      /** @description Try these, in this order; absent, those that the drivers know. Means nothing over TCP. */
      baudRates?: components['schemas']['BaudRate'][]
      /**
       * @description How long to listen at each baud rate before anything is asked.
       * @default 1000
       */
      listenMs?: number
      /**
       * @description Write nothing.
       * @default false
       */
      listenOnly?: boolean
    }
    /**
     * @description A look at a port.
     * @example {
     *       "id": "2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10",
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
     *             "It answered the question for AP with 2, the checksum right."
     *           ],
     *           "options": {
     *             "apiMode": "2"
     *           }
     *         }
     *       ]
     *     }
     */
    Probe: {
      id: components['schemas']['JobId']
      target: components['schemas']['ProbeTarget']
      state: components['schemas']['JobState']
      startedAt: components['schemas']['Timestamp']
      finishedAt?: components['schemas']['Timestamp']
      progress: components['schemas']['ProbeProgress']
      /** @description What it may be, the likeliest first. */
      findings: components['schemas']['ProbeFinding'][]
      error?: components['schemas']['JobFault']
    }
    /**
     * @description How far a probe is.
     * @example {
     *       "done": 2,
     *       "total": 7,
     *       "baudRate": 57600
     *     }
     */
    ProbeProgress: {
      /** @description Baud rates that were tried. */
      done: number
      /** @description Baud rates to try; over TCP 1. */
      total: number
      /** @description The one that is being tried. */
      baudRate?: components['schemas']['BaudRate']
    }
    /**
     * @description One guess at what is behind a port, and why.
     * @example {
     *       "driver": "lines",
     *       "baudRate": 115200,
     *       "confidence": 0.5,
     *       "evidence": [
     *         "It prints 4 lines of text, for example \"21.5\"."
     *       ]
     *     }
     */
    ProbeFinding: {
      driver: components['schemas']['DriverName']
      baudRate?: components['schemas']['BaudRate']
      /** @description 1 for an answer that no other family gives. */
      confidence: number
      /** @description What was heard, in words. */
      evidence: string[]
      /** @description Radio options that were found out. */
      options?: components['schemas']['Options']
      /** @description What keeps the module from being used as it is, and what to do about it. */
      problem?: string
    }
    /**
     * @description Probes.
     * @example {
     *       "items": []
     *     }
     */
    ProbePage: {
      /** @description The probes, newest first. */
      items: components['schemas']['Probe'][]
    }
    /**
     * @description The highest state that the driver can report.
     * @example delivered
     * @enum {string}
     */
    DeliveryState: 'sent' | 'delivered'
    /**
     * @description A radio family, what it can do and which options it takes.
     * @example {
     *       "name": "lines",
     *       "title": "Lines",
     *       "description": "Anything that speaks lines.",
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
      /** @description A name for people. */
      title: string
      /** @description What it is for. */
      description: string
      /** @description Whether it has not been tried against an independent peer. */
      experimental: boolean
      /** @description The largest payload of one message in bytes. */
      maxPayloadBytes: number
      address?: components['schemas']['AddressForm']
      delivery: components['schemas']['Delivery']
      /** @description The signal values that it reports. */
      signals: ('rssiDbm' | 'snrDb' | 'lqi')[]
      /** @description The baud rate used when a serial link names none. */
      defaultBaudRate: number
      /** @description The options of a radio, by name. */
      options: {
        [key: string]: components['schemas']['OptionSpec']
      }
      /** @description The options of a message, by name. */
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
      /** @description The drivers, by name. */
      items: components['schemas']['Driver'][]
    }
    /**
     * @description The form of an address; absent where the family has none.
     * @example {
     *       "pattern": "^[A-Z0-9]{1,6}(-[0-9]{1,2})?$",
     *       "example": "JA1ZZZ-1",
     *       "description": "Callsign and SSID."
     *     }
     */
    AddressForm: {
      /** @description A regular expression (ECMAScript) that a destination must match. */
      pattern: string
      /** @description An address. */
      example: string
      /** @description What an address is made of. */
      description: string
      /** @description The address that means everyone. */
      broadcast?: string
    }
    /**
     * @description The highest state that the driver can report; absent where it cannot send so.
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
     * @description What an option takes.
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
       * @description `strings` is a list of strings.
       * @enum {string}
       */
      type: 'string' | 'integer' | 'number' | 'boolean' | 'strings'
      /** @description What it does. */
      description: string
      default?: components['schemas']['OptionValue']
      /** @description Whether it must be given. */
      required?: boolean
      example?: components['schemas']['OptionValue']
      /** @description A regular expression (ECMAScript) for a string or for each item of a list. */
      pattern?: string
      /** @description The values it takes. */
      enum?: string[]
      /** @description The least value. */
      minimum?: number
      /** @description The greatest value. */
      maximum?: number
      /** @description The most characters of a string or items of a list. */
      maxLength?: number
    }
    /**
     * @description What credentials allow. `radios:read` covers the serial ports and drivers, `queues:write` the queues' configuration and dead letters,
     *     `queues:take` taking events, `system:read` what the service tells of itself. No scope contains another.
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
      /** @description For the query parameter `ticket`. */
      ticket: string
      expiresAt: components['schemas']['Timestamp']
    }
    /**
     * @description `done`: it was changed. `refused`: whoever asked may not. `failed`: a defect, or the service could not; it may be changed or not.
     * @example done
     * @enum {string}
     */
    AuditOutcome: 'done' | 'refused' | 'failed'
    /**
     * @description Who asked.
     * @example {
     *       "kind": "key",
     *       "id": "7k2m9x4qra",
     *       "name": "Dashboard"
     *     }
     */
    AuditActor: {
      /**
       * @description `anonymous`: without credentials that count. `key`: an access key. `token`: a token of an identity provider. `machine`: whoever may write the data
       *     directory.
       * @enum {string}
       */
      kind: 'anonymous' | 'key' | 'token' | 'machine'
      /** @description The id of the key, or the subject of the token. */
      id?: string
      /** @description The name that the key had. */
      name?: string
    }
    /**
     * @description What somebody changed, or was refused.
     * @example {
     *       "number": 7,
     *       "at": "2026-11-24T08:00:00.000Z",
     *       "actor": {
     *         "kind": "key",
     *         "id": "7k2m9x4qra",
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
       * @description Grows from entry to entry.
       */
      number: number
      at: components['schemas']['Timestamp']
      actor: components['schemas']['AuditActor']
      /** @description The id of the operation; absent when none was reached. */
      operation?: string
      /** @description Of the request. */
      method: string
      /** @description Of the request, without its query. */
      path: string
      /** @description The address that it came from. */
      from?: string
      outcome: components['schemas']['AuditOutcome']
      /** @description Of the answer. */
      status: number
      /** @description Of the answer, when it was a problem. */
      code?: components['schemas']['ProblemCode']
      /** @description How many there were like this, from `at` on. */
      count: number
    }
    /**
     * @description Entries of the audit.
     * @example {
     *       "items": []
     *     }
     */
    AuditPage: {
      /** @description The entries, the newest first. */
      items: components['schemas']['AuditEntry'][]
      /** @description For the next page; absent on the last one. */
      nextCursor?: string
    }
    /**
     * @description An access key's id.
     * @example 7k2m9x4qra
     */
    KeyId: string
    /**
     * @description A name of your choice, to know the key by.
     * @example Dashboard
     */
    KeyName: string
    /**
     * @description What the key allows.
     * @example [
     *       "messages:read",
     *       "events:read"
     *     ]
     */
    KeyScopes: components['schemas']['Scope'][]
    /**
     * @description Narrowed to these radios and what belongs to them: their nodes, messages and events, and the queues and webhooks whose filter names one of
     *     them. A radio may be named before it is there; such a key cannot make it, nor attach one elsewhere.
     * @example [
     *       "kiss-demo"
     *     ]
     */
    KeyRadios: components['schemas']['RadioId'][]
    /**
     * @description Narrowed to the queues of these names.
     * @example [
     *       "demo"
     *     ]
     */
    KeyQueues: components['schemas']['QueueName'][]
    /**
     * @description What an access key allows. `keys:admin` and what else is about the whole service cannot be narrowed.
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
      /** @description From then on it does not count. Absent, it does until it is revoked. */
      expiresAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Changes of an access key; `null` removes a narrowing or the expiry.
     * @example {
     *       "name": "Old dashboard"
     *     }
     */
    KeyPatch: {
      name?: components['schemas']['KeyName']
      scopes?: components['schemas']['KeyScopes']
      /** @description Narrowed to these radios; `null` not narrowed to any. */
      radios?: components['schemas']['KeyRadios'] | null
      /** @description Narrowed to these queues; `null` not narrowed to any. */
      queues?: components['schemas']['KeyQueues'] | null
      /** @description From then on it does not count; `null` until it is revoked. */
      expiresAt?: components['schemas']['Timestamp'] | null
    }
    /**
     * @description An access key. Its text is not part of it.
     * @example {
     *       "id": "7k2m9x4qra",
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
       * @description Whether it counts.
       * @enum {string}
       */
      state: 'active' | 'expired' | 'revoked'
      /** @description Grows with each change. */
      revision: number
      createdAt: components['schemas']['Timestamp']
      updatedAt: components['schemas']['Timestamp']
      expiresAt?: components['schemas']['Timestamp']
      revokedAt?: components['schemas']['Timestamp']
      /** @description Up to a minute behind. */
      lastUsedAt?: components['schemas']['Timestamp']
    }
    /**
     * @description Access keys.
     * @example {
     *       "items": []
     *     }
     */
    KeyPage: {
      /** @description The keys, from the oldest to the newest. */
      items: components['schemas']['AccessKey'][]
    }
    /**
     * @description An access key that was made, and its text.
     * @example {
     *       "key": {
     *         "id": "7k2m9x4qra",
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
      /** @description The key's text, for `Authorization: Bearer`. It is never shown again. */
      token: string
    }
    /**
     * @description About this musen.
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
       * @description The service.
       * @constant
       */
      name: 'musen'
      /** @description The service's version. */
      version: string
      /** @description SHA-256 of this document's YAML in hexadecimal. */
      specHash: string
      storeEpoch: components['schemas']['Epoch']
      startedAt: components['schemas']['Timestamp']
      /** @description How long the service runs. */
      uptimeSeconds: number
      /** @description The newest event's `seq`. */
      head: components['schemas']['Seq']
      /** @description Where the log begins; every event before this `seq` was removed. */
      oldest: components['schemas']['Seq']
    }
    /**
     * @description A health check's answer.
     * @example {
     *       "status": "ok"
     *     }
     */
    Health: {
      /**
       * @description All is well.
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
      /** @description The version of OpenAPI. */
      openapi: string
      /** @description About the API. */
      info: Record<string, unknown>
      /** @description The operations. */
      paths: Record<string, unknown>
    }
    /**
     * @description A problem (RFC 9457).
     * @example {
     *       "type": "/problems/radio-not-found",
     *       "title": "Radio not found",
     *       "status": 404,
     *       "code": "radio-not-found",
     *       "detail": "There is no radio \"roof\"."
     *     }
     */
    Problem: {
      /** @description A relative URI for the kind of problem. */
      type: string
      /** @description The kind of problem in words. */
      title: string
      /** @description The HTTP status. */
      status: number
      code: components['schemas']['ProblemCode']
      /** @description What happened this time. */
      detail?: string
      /** @description What you can do about it. */
      hint?: string
      /** @description With `scope-missing`, the scope that is needed. */
      scope?: components['schemas']['Scope']
      /** @description Each field at fault. */
      errors?: components['schemas']['FieldError'][]
    }
    /**
     * @description A stable code to decide by. Later versions may have more; one that you do not know is known by its status.
     * @example radio-not-found
     * @enum {string}
     */
    ProblemCode:
      | 'radio-not-found'
      | 'radio-unknown'
      | 'radio-exists'
      | 'radio-changed'
      | 'driver-not-found'
      | 'options-invalid'
      | 'link-invalid'
      | 'node-not-found'
      | 'message-not-found'
      | 'message-not-cancellable'
      | 'destination-invalid'
      | 'payload-invalid'
      | 'payload-too-large'
      | 'airtime-exceeded'
      | 'cursor-invalid'
      | 'epoch-changed'
      | 'queue-not-found'
      | 'queue-changed'
      | 'dead-letter-not-found'
      | 'event-gone'
      | 'webhook-not-found'
      | 'webhook-changed'
      | 'webhook-url-invalid'
      | 'webhook-limit'
      | 'webhook-test-running'
      | 'key-not-found'
      | 'key-changed'
      | 'key-invalid'
      | 'key-limit'
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
      | 'setting-invalid'
      | 'setting-risky'
      | 'setting-refused'
      | 'node-silent'
      | 'port-missing'
      | 'port-busy'
      | 'port-permission'
      | 'port-not-a-tty'
      | 'link-refused'
      | 'link-host-unknown'
      | 'link-timeout'
      | 'link-lost'
      | 'link-failed'
      | 'write-timeout'
      | 'module-silent'
      | 'module-unexpected'
      | 'radio-offline'
      | 'send-failed'
      | 'store-in-use'
      | 'store-exposed'
      | 'store-newer'
      | 'store-damaged'
      | 'store-changed'
      | 'store-unwritable'
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
    /**
     * @description A field at fault.
     * @example {
     *       "in": "body",
     *       "field": "/payload/data",
     *       "detail": "must be hexadecimal"
     *     }
     */
    FieldError: {
      /**
       * @description Where it is.
       * @enum {string}
       */
      in: 'path' | 'query' | 'header' | 'body'
      /** @description A parameter's name, or a JSON Pointer (RFC 6901) into the body. */
      field: string
      /** @description What is wrong with it. */
      detail: string
    }
  }
  responses: {
    /** @description The request does not fit the contract; `errors` names each field. */
    BadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request has no credentials, or none that count. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WWWAuthenticate']
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The credentials do not allow this, or the request comes from a page that may not ask. */
    Forbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description There is no such thing. */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request does not fit the present state. */
    Conflict: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The resource has changed since the `ETag` given in `If-Match`. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request is well formed but cannot be done; `errors` names the field. */
    Unprocessable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /**
     * @description The radio has no airtime left for what goes over the air now, or before a message would expire. After the time in `Retry-After` the
     *     same request may be accepted.
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
    /** @description The service cannot do its work now. */
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
     * @description Any other problem, for example 403 (Host not allowed), 406, 413, 414, 415, 431, 500 (a defect, logged) or 503 (busy, see
     *     `Retry-After`).
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
     * @description The message's id.
     * @example demo000000-4
     */
    MessageId: components['schemas']['MessageId']
    /**
     * @description The radio's id.
     * @example kiss-demo
     */
    RadioId: components['schemas']['RadioId']
    /**
     * @description The node's id.
     * @example kiss-demo:OH2XYZ-9
     */
    NodeId: components['schemas']['NodeId']
    /**
     * @description The queue's name, a slug of your choice.
     * @example demo
     */
    QueueName: components['schemas']['QueueName']
    /**
     * @description The `seq` of the dead letter's event.
     * @example 4
     */
    DeadSeq: number
    /**
     * @description The webhook's id.
     * @example demo000000-w1
     */
    WebhookId: components['schemas']['WebhookId']
    /**
     * @description The discovery's id.
     * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    DiscoveryId: components['schemas']['JobId']
    /**
     * @description The setting's name.
     * @example NI
     */
    SettingName: components['schemas']['SettingName']
    /** @description Of this remote module, over the air; absent for the radio's own. */
    SettingAddress: string
    /** @description Only these settings, separated by commas. */
    SettingNames: components['schemas']['SettingName'][]
    /** @description Read the values too. */
    SettingValues: boolean
    /**
     * @description The capture's id.
     * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    CaptureId: components['schemas']['JobId']
    /**
     * @description The probe's id.
     * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
     */
    ProbeId: components['schemas']['JobId']
    /**
     * @description The access key's id, which is also in its text behind `musen_`.
     * @example 7k2m9x4qra
     */
    KeyId: components['schemas']['KeyId']
    /**
     * @description How many items a page holds at most.
     * @example 50
     */
    Limit: number
    /** @description The `nextCursor` of the page before; only valid with the same filters. */
    Cursor: string
    /**
     * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
     *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
     *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
     */
    IdempotencyKey: string
    /**
     * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
     * @example *
     */
    IfMatch: string
  }
  requestBodies: never
  headers: {
    /**
     * @description Where the new resource is.
     * @example /v1/messages/demo000000-4
     */
    Location: string
    /**
     * @description The revision of the configuration, for `If-Match`.
     * @example "1"
     */
    ETag: string
    /**
     * @description How to authenticate (RFC 6750).
     * @example Bearer realm="musen"
     */
    WWWAuthenticate: string
    /**
     * @description Seconds after which a new try makes sense.
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
         * @description Only messages of this radio.
         * @example kiss-demo
         */
        radioId?: components['schemas']['RadioId']
        /** @description Only messages from or to this node. */
        nodeId?: components['schemas']['NodeId']
        /** @description Only received (`in`) or only sent (`out`) messages. */
        direction?: components['schemas']['Direction']
        /** @description Only messages in one of these states, separated by commas. */
        state?: components['schemas']['MessageState'][]
        /** @description Only messages created at or after this time. */
        from?: string
        /** @description Only messages created before this time. */
        to?: string
        /** @description Newest first (`desc`) or oldest first (`asc`). */
        order?: 'asc' | 'desc'
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before; only valid with the same filters. */
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
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description What to send, through which radio and to whom. */
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageRequest']
      }
    }
    responses: {
      /** @description Accepted and on disk. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
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
         * @description The message's id.
         * @example demo000000-4
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
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  cancelMessage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The message's id.
         * @example demo000000-5
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
          'application/json': components['schemas']['Message']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
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
      /** @description All radios, by id. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
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
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The radio's configuration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RadioRequest']
      }
    }
    responses: {
      /** @description The radio, being started. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  getRadio: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
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
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  replaceRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description The radio's new configuration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RadioReplacement']
      }
    }
    responses: {
      /** @description The radio, being restarted. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  deleteRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The radio's id.
         * @example spare
         */
        radioId: components['schemas']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Removed. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['Problem']
    }
  }
  updateRadio: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description What to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['RadioPatch']
        'application/json': components['schemas']['RadioPatch']
      }
    }
    responses: {
      /** @description The radio, with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  reconnectRadio: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The radio, being reconnected. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Radio']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listDiscoveries: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The discoveries. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DiscoveryPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  startDiscovery: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description How to search. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscoveryRequest']
      }
    }
    responses: {
      /** @description The discovery, under way. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  getDiscovery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The discovery's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
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
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  cancelDiscovery: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The discovery's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        discoveryId: components['parameters']['DiscoveryId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The discovery as it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Discovery']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listSettings: {
    parameters: {
      query?: {
        /** @description Of this remote module, over the air; absent for the radio's own. */
        address?: components['parameters']['SettingAddress']
        /** @description Only these settings, separated by commas. */
        names?: components['parameters']['SettingNames']
        /** @description Read the values too. */
        values?: components['parameters']['SettingValues']
      }
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SettingPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      503: components['responses']['Unavailable']
      default: components['responses']['Problem']
    }
  }
  getSetting: {
    parameters: {
      query?: {
        /** @description Of this remote module, over the air; absent for the radio's own. */
        address?: components['parameters']['SettingAddress']
      }
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The setting's name.
         * @example NI
         */
        setting: components['parameters']['SettingName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The setting. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Setting']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      429: components['responses']['AirtimeExceeded']
      503: components['responses']['Unavailable']
      default: components['responses']['Problem']
    }
  }
  putSetting: {
    parameters: {
      query?: {
        /** @description Of this remote module, over the air; absent for the radio's own. */
        address?: components['parameters']['SettingAddress']
      }
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The setting's name.
         * @example NI
         */
        setting: components['parameters']['SettingName']
      }
      cookie?: never
    }
    /** @description The value. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingRequest']
      }
    }
    responses: {
      /** @description The setting as read back. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SettingResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      422: components['responses']['Unprocessable']
      429: components['responses']['AirtimeExceeded']
      503: components['responses']['Unavailable']
      default: components['responses']['Problem']
    }
  }
  listCaptures: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The captures. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CapturePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  startCapture: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
      }
      cookie?: never
    }
    /** @description How much to record. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CaptureRequest']
      }
    }
    responses: {
      /** @description The capture, under way. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
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
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The capture's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
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
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  deleteCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The capture's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  stopCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The capture's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The capture as it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Capture']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  downloadCapture: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The radio's id.
         * @example kiss-demo
         */
        radioId: components['parameters']['RadioId']
        /**
         * @description The capture's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        captureId: components['parameters']['CaptureId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The recording. */
      200: {
        headers: {
          /**
           * @description A name for the file.
           * @example attachment; filename="kiss-demo-2f1c7f7e.jsonl"
           */
          'Content-Disposition': string
          [name: string]: unknown
        }
        content: {
          /**
           * @example {"type":"capture","version":1,"id":"2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10","radioId":"kiss-demo","driver":"kiss","options":{},"startedAt":"2026-11-24T08:00:00.000Z","maxBytes":1048576,"maxDurationMs":60000}
           *     {"atMs":12.402,"type":"in","hex":"c00082a0b4"}
           */
          'application/x-ndjson': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listNodes: {
    parameters: {
      query?: {
        /**
         * @description Only nodes of this radio.
         * @example kiss-demo
         */
        radioId?: components['schemas']['RadioId']
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before; only valid with the same filters. */
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
         * @description The node's id.
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
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Node']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  updateNode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The node's id.
         * @example kiss-demo:OH2XYZ-9
         */
        nodeId: components['parameters']['NodeId']
      }
      cookie?: never
    }
    /** @description The label. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['NodePatch']
        'application/json': components['schemas']['NodePatch']
      }
    }
    responses: {
      /** @description The node, labelled. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Node']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description Only events after this `seq`; 0 reads from the oldest kept.
         * @example 0
         */
        after?: number
        /** @description The epoch that `after` belongs to. If the store has another one, the answer is `409` and the reader must start anew. */
        epoch?: components['schemas']['Epoch']
        /** @description Only events of these types, separated by commas. */
        type?: components['schemas']['EventType'][]
        /** @description Only events of this radio. */
        radioId?: components['schemas']['RadioId']
        /** @description Only events of this node. */
        nodeId?: components['schemas']['NodeId']
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /**
         * @description How long to wait for an event when there is none, in milliseconds.
         * @example 0
         */
        waitMs?: number
      }
      header?: {
        /** @description For a stream of server-sent events, where it goes on; counts before `after`. */
        'Last-Event-ID'?: number
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
          'application/json': components['schemas']['EventPage']
          /**
           * @example data: {"type":"hello","epoch":"demo000000","head":12,"oldest":1}
           *
           *     id: 9
           *     data: {"type":"events","items":[{"seq":9,"at":"2026-11-24T08:00:00.000Z","type":"radio.deleted","radioId":"spare"}],"nextAfter":9}
           */
          'text/event-stream': string
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
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
      /** @description The connection is a WebSocket now. */
      101: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      /** @description The request asks for no upgrade to a WebSocket of a version that is spoken here. */
      426: {
        headers: {
          /** @description To what it must be upgraded. */
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
      /** @description All queues, by name. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['QueuePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      default: components['responses']['Problem']
    }
  }
  getQueue: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
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
          'application/json': components['schemas']['Queue']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  putQueue: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description The queue's whole configuration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['QueueRequest']
      }
    }
    responses: {
      /** @description The queue that was there, with its present configuration. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Queue']
        }
      }
      /** @description The queue, newly made. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Queue']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['Problem']
    }
  }
  deleteQueue: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['Problem']
    }
  }
  leaseEvents: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description How many to take, and how long to wait. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaseRequest']
      }
    }
    responses: {
      /** @description The events that are yours now, by `seq`; none, when there was nothing to take. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LeaseBatch']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  ackLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description The leases. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AckRequest']
      }
    }
    responses: {
      /** @description What became of each, in the order asked. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AckResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  extendLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description The leases, and how long they are needed. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionRequest']
      }
    }
    responses: {
      /** @description What became of each, in the order asked. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExtensionResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  releaseLeases: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
      }
      cookie?: never
    }
    /** @description The leases, and how long to wait before their events are given out again. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseRequest']
      }
    }
    responses: {
      /** @description What became of each, in the order asked. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReleaseResult']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listDeadLetters: {
    parameters: {
      query?: {
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before; only valid with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
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
          'application/json': components['schemas']['DeadLetterPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  getDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 4
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
          'application/json': components['schemas']['DeadLetter']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  dropDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 4
         */
        seq: components['parameters']['DeadSeq']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Dropped. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  requeueDeadLetter: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The queue's name, a slug of your choice.
         * @example demo
         */
        queueName: components['parameters']['QueueName']
        /**
         * @description The `seq` of the dead letter's event.
         * @example 4
         */
        seq: components['parameters']['DeadSeq']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Put back. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
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
      /** @description All webhooks, from the oldest to the newest. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
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
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description The webhook's configuration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookRequest']
      }
    }
    responses: {
      /** @description The webhook and its secret. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewWebhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  getWebhook: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
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
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  deleteWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['Problem']
    }
  }
  updateWebhook: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    /** @description What to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['WebhookPatch']
        'application/json': components['schemas']['WebhookPatch']
      }
    }
    responses: {
      /** @description The webhook, with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  rotateWebhookSecret: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    /** @description How the old secret ends. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretRotationRequest']
      }
    }
    responses: {
      /** @description The new secret. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SecretRotation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  testWebhook: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The attempt, good or bad. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['WebhookAttempt']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      default: components['responses']['Problem']
    }
  }
  resumeWebhook: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
         */
        webhookId: components['parameters']['WebhookId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The webhook, delivering again. */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Webhook']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  listWebhookAttempts: {
    parameters: {
      query?: {
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before; only valid with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path: {
        /**
         * @description The webhook's id.
         * @example demo000000-w1
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
          'application/json': components['schemas']['WebhookAttemptPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
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
      /** @description All keys, from the oldest to the newest. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
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
      header?: never
      path?: never
      cookie?: never
    }
    /** @description What the key allows. */
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyRequest']
      }
    }
    responses: {
      /** @description The key and its text. */
      201: {
        headers: {
          Location: components['headers']['Location']
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['NewKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  getKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The access key's id, which is also in its text behind `musen_`.
         * @example 7k2m9x4qra
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
          'application/json': components['schemas']['AccessKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  revokeKey: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The access key's id, which is also in its text behind `musen_`.
         * @example 7k2m9x4qra
         */
        keyId: components['parameters']['KeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Revoked. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      default: components['responses']['Problem']
    }
  }
  updateKey: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description The `ETag` that the change is based on; `412` if it has changed since. `*` or absent changes it in any case.
         * @example *
         */
        'If-Match'?: components['parameters']['IfMatch']
      }
      path: {
        /**
         * @description The access key's id, which is also in its text behind `musen_`.
         * @example 7k2m9x4qra
         */
        keyId: components['parameters']['KeyId']
      }
      cookie?: never
    }
    /** @description What to change. */
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['KeyPatch']
        'application/json': components['schemas']['KeyPatch']
      }
    }
    responses: {
      /** @description The key, with the change applied. */
      200: {
        headers: {
          ETag: components['headers']['ETag']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      412: components['responses']['PreconditionFailed']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  createTicket: {
    parameters: {
      query?: never
      header?: never
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
          'application/json': components['schemas']['Ticket']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      default: components['responses']['Problem']
    }
  }
  listAudit: {
    parameters: {
      query?: {
        /** @description Only entries with this outcome. */
        outcome?: components['schemas']['AuditOutcome']
        /** @description Only of this key, by its id, or of this subject of a token. */
        actorId?: string
        /**
         * @description Only of this operation, by its id in the contract.
         * @example createRadio
         */
        operation?: string
        /**
         * @description How many items a page holds at most.
         * @example 50
         */
        limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before; only valid with the same filters. */
        cursor?: components['parameters']['Cursor']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of the audit. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AuditPage']
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
         * @description A key of your choice that makes the request repeatable for 24 hours: the same key with the same body gives the first
         *     answer again, with another body `422`, and `409` while the first request is still being handled. It survives a restart.
         *     Where the answer is a message, a probe, a search or a capture, it is given as it is now.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      path?: never
      cookie?: never
    }
    /** @description Which port, and what to look for. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProbeRequest']
      }
    }
    responses: {
      /** @description The probe, under way. */
      202: {
        headers: {
          Location: components['headers']['Location']
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      422: components['responses']['Unprocessable']
      default: components['responses']['Problem']
    }
  }
  getProbe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The probe's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
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
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      default: components['responses']['Problem']
    }
  }
  cancelProbe: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description The probe's id.
         * @example 2f1c7f7e-5f0f-4c0b-8a9d-0f6c1e3b2a10
         */
        probeId: components['parameters']['ProbeId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The probe as it ended. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Probe']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
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
      /** @description About this musen. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Info']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
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
      /** @description Alive. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
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
      /** @description Ready. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
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
      /** @description Prometheus text format 0.0.4. */
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
          [name: string]: unknown
        }
        content: {
          'application/yaml': string
        }
      }
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
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OpenapiDocument']
        }
      }
      400: components['responses']['BadRequest']
      default: components['responses']['Problem']
    }
  }
  webhookEvents: {
    parameters: {
      query?: never
      header: {
        /**
         * @description The id of what is posted, the same for each attempt.
         * @example demo000000-w1-12-14
         */
        'webhook-id': string
        /**
         * @description When this attempt was made, in seconds since 1970.
         * @example 1795507200
         */
        'webhook-timestamp': number
        /**
         * @description `v1,` and the HMAC-SHA256 of id, timestamp and body, joined by dots, in base64; during a rotation of secrets one for each, separated by spaces.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        'webhook-signature': string
      }
      path?: never
      cookie?: never
    }
    /** @description The events. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookDelivery']
      }
    }
    responses: {
      /** @description Pauses the webhook at once. */
      410: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Taken. The events behind them come next. */
      '2XX': {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Not taken, redirects included. The same is posted again later, not before the time in `Retry-After` (up to an hour). */
      default: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
