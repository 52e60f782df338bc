-- Where the log begins: everything before this seq was removed, but for outgoing messages that are not over yet.
INSERT INTO meta (name, value)
SELECT 'oldest', coalesce(
  (SELECT min(seq) FROM (SELECT min(key) AS seq FROM messages UNION ALL SELECT min(seq) FROM events)),
  (SELECT value + 1 FROM meta WHERE name = 'retired'));

-- 1: the gap was not told to the endpoint yet.
ALTER TABLE webhooks ADD COLUMN gap_untold INTEGER NOT NULL DEFAULT 0;
