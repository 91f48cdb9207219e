-- Version 8: the five days, for one priority at a time, and what the user writes about their questions.

CREATE TABLE day_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    priority_id INTEGER REFERENCES priority (id) ON DELETE CASCADE,
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on, '+0 days')),
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT;
CREATE INDEX day_plan_by_priority ON day_plan (priority_id);

CREATE TABLE day_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    plan_id INTEGER NOT NULL REFERENCES day_plan (id) ON DELETE CASCADE,
    prompt TEXT NOT NULL CHECK (prompt IN ('matters', 'tried_alone', 'pushes', 'respected', 'good_at', 'fits', 'topics',
        'wins', 'sleep', 'difference', 'why_you', 'why_they', 'says_yes', 'teams', 'really_work', 'change', 'ask')),
    text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 10000),
    written_on TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
    UNIQUE (plan_id, prompt)
) STRICT;
