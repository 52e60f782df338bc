-- A webhook is a cursor over the log, and what became of the attempts to post it. A key is never used twice: it is in ids.

CREATE TABLE webhooks (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  config TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- JSON: a list of { secret, until }, the newest first; without `until` it is the present one.
  secrets TEXT NOT NULL,
  -- Everything up to this seq was delivered, or is none of the filter's.
  position INTEGER NOT NULL,
  -- The last seq of the batch that failed.
  batch_to INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  retry_at INTEGER,
  pause_reason TEXT,
  pause_detail TEXT,
  paused_at INTEGER,
  last_delivery_at INTEGER,
  gap_from INTEGER,
  gap_to INTEGER,
  gap_at INTEGER,
  -- How many attempts there were; the last one's number.
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE webhook_attempts (
  webhook INTEGER NOT NULL REFERENCES webhooks (key),
  number INTEGER NOT NULL,
  message_id TEXT NOT NULL,
  test INTEGER NOT NULL,
  at INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  status INTEGER,
  error_code TEXT,
  error_message TEXT,
  from_seq INTEGER,
  to_seq INTEGER,
  events INTEGER,
  retry_at INTEGER,
  PRIMARY KEY (webhook, number)
) STRICT, WITHOUT ROWID;
