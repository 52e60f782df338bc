-- Access keys, of whose secrets only the hashes are kept, and the audit of who did what.

CREATE TABLE access_keys (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- JSON: name, scopes, radios, queues, expiresAt.
  config TEXT NOT NULL,
  -- SHA-256 of the key's text, hexadecimal.
  hash TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  revoked_at INTEGER,
  last_used_at INTEGER
) STRICT;

CREATE TABLE audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  actor_name TEXT,
  operation TEXT,
  method TEXT NOT NULL,
  path TEXT NOT NULL,
  source TEXT,
  outcome TEXT NOT NULL,
  status INTEGER NOT NULL,
  code TEXT,
  count INTEGER NOT NULL
) STRICT;
