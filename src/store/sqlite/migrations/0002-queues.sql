-- A queue is a cursor over the log, and rows only for what is out of it: given to a taker or waiting for another delivery
-- (queue_deliveries), behind such an event in its lane (queue_lanes), or dead (queue_dead). A lane is a radio and one of its
-- nodes, or 0 for what is about no node.

CREATE TABLE queues (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  config TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- Everything up to this seq was looked at.
  position INTEGER NOT NULL,
  -- How many rows of queue_dead it has.
  dead INTEGER NOT NULL DEFAULT 0,
  gap_from INTEGER,
  gap_to INTEGER,
  gap_at INTEGER
) STRICT;

CREATE TABLE queue_deliveries (
  queue INTEGER NOT NULL REFERENCES queues (key),
  seq INTEGER NOT NULL,
  radio INTEGER NOT NULL,
  node INTEGER NOT NULL,
  -- 1: it was dead, and comes behind what its lane has out.
  requeued INTEGER NOT NULL,
  -- 1: a taker has it, until due_at at least; 0: it waits.
  leased INTEGER NOT NULL,
  -- Random, of the call that gave it out last.
  lease INTEGER NOT NULL,
  deliveries INTEGER NOT NULL,
  given_at INTEGER NOT NULL,
  -- When it may be given out again; far away while it waits behind another of its lane.
  due_at INTEGER NOT NULL,
  PRIMARY KEY (queue, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_deliveries_lane ON queue_deliveries (queue, radio, node, requeued, seq);
CREATE INDEX queue_deliveries_due ON queue_deliveries (queue, due_at);

-- Lanes that the queue's position has overtaken: what they have after `after` and up to that position is still to be given out.
-- `ready`: nothing of the lane is out.
CREATE TABLE queue_lanes (
  queue INTEGER NOT NULL REFERENCES queues (key),
  radio INTEGER NOT NULL,
  node INTEGER NOT NULL,
  after INTEGER NOT NULL,
  ready INTEGER NOT NULL,
  PRIMARY KEY (queue, radio, node)
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_lanes_ready ON queue_lanes (queue, after) WHERE ready = 1;

CREATE TABLE queue_dead (
  queue INTEGER NOT NULL REFERENCES queues (key),
  seq INTEGER NOT NULL,
  radio INTEGER NOT NULL,
  node INTEGER NOT NULL,
  deliveries INTEGER NOT NULL,
  died_at INTEGER NOT NULL,
  PRIMARY KEY (queue, seq)
) STRICT, WITHOUT ROWID;

-- The last acks, so that a repeated one gets the same answer.
CREATE TABLE queue_acks (
  queue INTEGER NOT NULL REFERENCES queues (key),
  seq INTEGER NOT NULL,
  lease INTEGER NOT NULL,
  PRIMARY KEY (queue, seq)
) STRICT, WITHOUT ROWID;
