-- Version 4: who is not the same although it looks so, and who was merged into whom.

CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    UNIQUE (party_id, other_id)
) STRICT;
CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);

-- By what another record was known that is now part of party_id, so that an import knows it again.
CREATE TABLE merged_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    merged_uid TEXT NOT NULL CHECK (length(merged_uid) BETWEEN 1 AND 36),
    merged_external_uid TEXT NOT NULL CHECK (length(merged_external_uid) <= 500),
    merged_name TEXT NOT NULL CHECK (trim(merged_name) <> '' AND length(merged_name) <= 200)
) STRICT;
CREATE INDEX merged_party_by_party ON merged_party (party_id);
