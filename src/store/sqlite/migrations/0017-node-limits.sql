-- Service time of the last packet or report of a node, ms. Nodes without a label are removed when it is too long ago. For earlier nodes it
-- is unknown, so it begins now.
ALTER TABLE nodes ADD COLUMN noted_at INTEGER NOT NULL DEFAULT 0;
UPDATE nodes SET noted_at = coalesce((SELECT max(clock.noted_at) FROM clock), 0);

-- Lists and counts do not read the rows of deleted nodes.
CREATE INDEX nodes_live ON nodes (radio, address) WHERE deleted = 0;

-- The row of a deleted node goes when no message and no event refers to it.
CREATE INDEX events_node ON events (node) WHERE node IS NOT NULL;

-- A key is never used twice: queues have it in their lanes.
INSERT INTO meta (name, value) VALUES ('retired_node', 0);

CREATE TRIGGER nodes_retire AFTER DELETE ON nodes
WHEN OLD.key > (SELECT value FROM meta WHERE name = 'retired_node')
BEGIN
  UPDATE meta SET value = OLD.key WHERE name = 'retired_node';
END;
