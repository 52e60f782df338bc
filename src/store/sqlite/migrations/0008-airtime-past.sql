-- What radios transmitted beyond the window of their limit, and what those without a limit did: added up by minute and
-- size, and kept for the widest window that a limit may have, so that a limit which comes later counts it.
CREATE TABLE airtime_past (
  radio INTEGER NOT NULL REFERENCES radios (key),
  -- Whole minutes since the epoch.
  minute INTEGER NOT NULL,
  payload_bytes INTEGER NOT NULL,
  -- The last of them, ms since the epoch.
  at INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (radio, minute, payload_bytes)
) STRICT, WITHOUT ROWID;
