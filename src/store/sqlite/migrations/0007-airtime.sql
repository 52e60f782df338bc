-- What radios with an airtime limit transmitted, as long as it counts. The rows of a deleted radio stay as well: one
-- that is made anew at the same place has the same air.
CREATE TABLE airtime (
  radio INTEGER NOT NULL REFERENCES radios (key),
  at INTEGER NOT NULL,
  payload_bytes INTEGER NOT NULL
) STRICT;

CREATE INDEX airtime_radio ON airtime (radio, at);
