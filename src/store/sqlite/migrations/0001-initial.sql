-- The log is the ordered merge of `messages` (a message's key is the seq of the event that brought it into being)
-- and `events` (everything else). Both draw from one sequence, so a received packet is one row, kept once.
-- Times are milliseconds since the Unix epoch. Codes of `state` and `type` are in codes.ts and are never renumbered.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

-- A deleted radio keeps its row: its history stays readable, and a new radio of the same slug takes the row over.
CREATE TABLE radios (
  key INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  config TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE nodes (
  key INTEGER PRIMARY KEY,
  radio INTEGER NOT NULL REFERENCES radios (key),
  address TEXT NOT NULL,
  label TEXT,
  name TEXT,
  first_heard_at INTEGER NOT NULL,
  last_heard_at INTEGER NOT NULL,
  received_count INTEGER NOT NULL,
  rssi_dbm REAL,
  snr_db REAL,
  lqi REAL,
  UNIQUE (radio, address)
) STRICT;

-- The direction is not a column: state 0 (received) is in, every other is out. A node's address is the source of
-- what came in and the destination of what goes out, so a message's node id needs no join.
CREATE TABLE messages (
  key INTEGER PRIMARY KEY,
  state INTEGER NOT NULL,
  radio INTEGER NOT NULL REFERENCES radios (key),
  node INTEGER REFERENCES nodes (key),
  created_at INTEGER NOT NULL,
  source TEXT,
  destination TEXT,
  payload BLOB NOT NULL,
  rssi_dbm REAL,
  snr_db REAL,
  lqi REAL,
  packet TEXT,
  decoded TEXT,
  -- Outgoing only. `updated_at` is absent until the first change.
  updated_at INTEGER,
  reason TEXT,
  detail TEXT,
  priority INTEGER,
  attempts INTEGER,
  expires_at INTEGER,
  options TEXT
) STRICT;

-- An index entry carries the rowid, so both are ordered by key within their radio or node.
CREATE INDEX messages_radio ON messages (radio);
CREATE INDEX messages_node ON messages (node) WHERE node IS NOT NULL;

-- Outgoing messages that are not final yet.
CREATE TABLE outbox (
  key INTEGER PRIMARY KEY REFERENCES messages (key),
  radio INTEGER NOT NULL,
  state INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  not_before INTEGER,
  expires_at INTEGER,
  ack_ref TEXT,
  ack_deadline INTEGER
) STRICT;

CREATE INDEX outbox_due ON outbox (radio, state, priority DESC, key);
CREATE INDEX outbox_retry ON outbox (radio, not_before) WHERE state = 1 AND not_before IS NOT NULL;
CREATE INDEX outbox_expiry ON outbox (expires_at) WHERE state = 1 AND expires_at IS NOT NULL;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  type INTEGER NOT NULL,
  radio INTEGER NOT NULL,
  node INTEGER,
  message INTEGER,
  data TEXT NOT NULL
) STRICT;

CREATE TABLE idempotency (
  operation TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  result TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (operation, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_age ON idempotency (created_at);

-- Least and greatest `created_at` of each 4096 keys: a time range becomes a few key ranges without an index on time,
-- and stays right when the clock jumps.
CREATE TABLE time_spans (
  first_key INTEGER PRIMARY KEY,
  min_at INTEGER NOT NULL,
  max_at INTEGER NOT NULL
) STRICT;

-- A seq is never used twice, not even when the newest rows are deleted: `retired` remembers the highest that went.
INSERT INTO meta (name, value) VALUES ('retired', 0);

CREATE TRIGGER messages_retire AFTER DELETE ON messages
WHEN OLD.key > (SELECT value FROM meta WHERE name = 'retired')
BEGIN
  UPDATE meta SET value = OLD.key WHERE name = 'retired';
END;

CREATE TRIGGER events_retire AFTER DELETE ON events
WHEN OLD.seq > (SELECT value FROM meta WHERE name = 'retired')
BEGIN
  UPDATE meta SET value = OLD.seq WHERE name = 'retired';
END;
