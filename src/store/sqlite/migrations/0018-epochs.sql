-- Epochs that ended because the store was restored from an older copy, in their order. `last_seq` and `last_webhook`: the last keys that the
-- epoch gave out before the copy was made. Ids and cursors up to them remain valid; later ones are of a history that is lost.
CREATE TABLE past_epochs (
  number INTEGER PRIMARY KEY,
  epoch TEXT NOT NULL UNIQUE,
  last_seq INTEGER NOT NULL,
  last_webhook INTEGER NOT NULL,
  -- 1: an epoch of the replaced store that began after the copy was made, so it gave out nothing that is here. `last_seq` is where its history
  -- leaves that of the copy.
  lost INTEGER NOT NULL
) STRICT;
