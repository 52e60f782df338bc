-- Probes and searches for nodes as they are shown, so that they outlive the process that ran them. Their rowid is the order in which they began.
CREATE TABLE jobs (
  id TEXT NOT NULL UNIQUE,
  -- JSON: a kept job of the ports.
  kept TEXT NOT NULL
) STRICT;
