-- Version 6: what is attached to an alliance, and who acts next on a concern.

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    acceptance_id INTEGER REFERENCES acceptance (id) ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 200),
    mode TEXT NOT NULL CHECK (mode IN ('embedded', 'linked')),
    path TEXT NOT NULL CHECK (length(path) <= 4096),
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 1000000000000),
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 64),
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on, '+0 days'))
) STRICT;
CREATE INDEX attachment_by_alliance ON attachment (alliance_id);
CREATE INDEX attachment_by_acceptance ON attachment (acceptance_id);
CREATE INDEX attachment_by_sha256 ON attachment (sha256);

-- The bytes of what is embedded, each once, under their own SHA-256. They never change, so no history is kept of them:
-- docs/decisions/0012.
CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT;

ALTER TABLE concern ADD COLUMN step_owner_id INTEGER REFERENCES party (id) ON DELETE SET NULL;
CREATE INDEX concern_by_step_owner ON concern (step_owner_id);
