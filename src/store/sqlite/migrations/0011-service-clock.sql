-- Everything that is due, expires or is kept has service time, ms: a clock that never steps. What is shown has the system clock's time.
-- A row for each part of the log that was written between two steps of the system clock. The newest row tells where the service clock goes on.
CREATE TABLE clock (
  -- The newest seq before this part.
  seq INTEGER PRIMARY KEY,
  -- Service time minus the system clock, ms.
  offset_ms INTEGER NOT NULL,
  -- The last service time that was noted, ms.
  noted_at INTEGER NOT NULL
) STRICT;

-- The service clock of an existing store begins with the system clock of now, or with the newest event if that is later.
INSERT INTO clock (seq, offset_ms, noted_at)
WITH head AS (
  SELECT max(
    coalesce((SELECT max(key) FROM messages), 0),
    coalesce((SELECT max(seq) FROM events), 0),
    (SELECT value FROM meta WHERE name = 'retired')) AS seq),
newest AS (
  SELECT created_at AS at FROM messages WHERE key = (SELECT seq FROM head)
  UNION ALL SELECT at FROM events WHERE seq = (SELECT seq FROM head))
SELECT part.seq,
  (SELECT coalesce(sum(by_ms), 0) FROM clock_steps WHERE clock_steps.seq > part.seq),
  max(
    CAST(unixepoch('subsec') * 1000 AS INTEGER),
    coalesce((SELECT at FROM newest) + coalesce((SELECT by_ms FROM clock_steps WHERE seq = (SELECT seq FROM head)), 0), 0))
FROM (SELECT 0 AS seq UNION SELECT seq FROM clock_steps) AS part
WHERE (SELECT seq FROM head) > 0;

-- What has a time in the future was stored before the system clock was set back: it counts as of now.
UPDATE queue_deliveries SET due_at = (SELECT max(noted_at) FROM clock)
WHERE given_at > (SELECT max(noted_at) FROM clock) AND due_at < 9007199254740991;
ALTER TABLE queue_deliveries DROP COLUMN given_at;

UPDATE airtime SET at = (SELECT max(noted_at) FROM clock) WHERE at > (SELECT max(noted_at) FROM clock);
UPDATE airtime_past SET at = (SELECT max(noted_at) FROM clock) WHERE at > (SELECT max(noted_at) FROM clock);

-- If the clock was ever set, the age of an idempotency key is unknown: it is kept for a whole day more, with its message.
UPDATE idempotency SET created_at = (SELECT max(noted_at) FROM clock)
WHERE created_at > (SELECT max(noted_at) FROM clock) OR EXISTS (SELECT 1 FROM clock_steps);

-- When an outgoing message became final, service time. Absent in messages from before this column.
ALTER TABLE messages ADD COLUMN final_at INTEGER;
UPDATE messages SET final_at = (SELECT max(noted_at) FROM clock)
WHERE key IN (SELECT CAST(result AS INTEGER) FROM idempotency WHERE operation = 'enqueue')
  AND key NOT IN (SELECT key FROM outbox);

DROP TABLE clock_steps;
