-- Version 3: the needs of a priority stand in the order that one puts them in.

ALTER TABLE need ADD COLUMN position INTEGER NOT NULL DEFAULT 0 CHECK (position BETWEEN 0 AND 100000);
