-- What a node has described of itself beside its name. JSON: version, children. NULL: nothing.

ALTER TABLE nodes ADD COLUMN details TEXT;
