-- What a message measured, as [name, value, channel, unit] each, see readings/text.ts.
ALTER TABLE messages ADD COLUMN readings TEXT;

-- One row for each node, name and channel ('': none). `unit` is absent if the name determines it, or if it is unknown. `span`: the newest
-- span with samples. `last_*`: the newest reading that is rolled up. A series whose node is gone has no node; its row stays until its
-- samples are gone.
CREATE TABLE series (
  key INTEGER PRIMARY KEY,
  radio INTEGER NOT NULL,
  node INTEGER REFERENCES nodes (key),
  name TEXT NOT NULL,
  channel TEXT NOT NULL,
  unit TEXT,
  first_at INTEGER NOT NULL,
  span INTEGER NOT NULL,
  last_at INTEGER,
  last_value REAL,
  last_seq INTEGER
) STRICT;

CREATE UNIQUE INDEX series_node ON series (radio, node, name, channel) WHERE node IS NOT NULL;
CREATE INDEX series_gone ON series (key) WHERE node IS NULL;
CREATE INDEX series_of_node ON series (node) WHERE node IS NOT NULL;

-- A span is 4096 seqs, as in time_spans: what is written together is together, and goes together. `seq`: the message's key.
CREATE TABLE samples (
  span INTEGER NOT NULL,
  series INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (span, series, seq)
) STRICT, WITHOUT ROWID;

-- `start`: milliseconds since the Unix epoch, UTC.
CREATE TABLE hours (
  start INTEGER NOT NULL,
  series INTEGER NOT NULL,
  count INTEGER NOT NULL,
  min REAL NOT NULL,
  max REAL NOT NULL,
  sum REAL NOT NULL,
  last REAL NOT NULL,
  PRIMARY KEY (start, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE days (
  start INTEGER NOT NULL,
  series INTEGER NOT NULL,
  count INTEGER NOT NULL,
  min REAL NOT NULL,
  max REAL NOT NULL,
  sum REAL NOT NULL,
  last REAL NOT NULL,
  PRIMARY KEY (start, series)
) STRICT, WITHOUT ROWID;

-- The samples before this span, and in this span those up to this series, are in `hours` and `days`.
CREATE TABLE rolled (
  span INTEGER NOT NULL,
  series INTEGER NOT NULL
) STRICT;

INSERT INTO rolled (span, series)
SELECT max(coalesce((SELECT max(key) FROM messages), 0), coalesce((SELECT max(seq) FROM events), 0)) / 4096, 0;
