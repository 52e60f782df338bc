-- A deleted node keeps its row, without its values: its messages and events refer to the row, and the key must not be used again.
ALTER TABLE nodes ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
