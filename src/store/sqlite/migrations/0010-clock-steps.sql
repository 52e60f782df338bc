-- By how much the clock was set, in ms, and the newest seq of the log then: so the age of what is up to there can be told by the clock of now.
CREATE TABLE clock_steps (
  seq INTEGER PRIMARY KEY,
  by_ms INTEGER NOT NULL
) STRICT;
