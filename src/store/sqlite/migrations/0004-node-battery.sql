-- What a node told of its power.
ALTER TABLE nodes ADD COLUMN battery_percent REAL;
ALTER TABLE nodes ADD COLUMN battery_mv REAL;
ALTER TABLE nodes ADD COLUMN external_power INTEGER;
