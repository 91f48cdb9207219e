-- Version 10: a sealed version keeps the day on which it was sealed and the term, renewal and notice that it says, so that
-- a later draft does not move what was agreed.

ALTER TABLE agreement_version ADD COLUMN sealed_on TEXT CHECK (sealed_on IS date(sealed_on, '+0 days'));
ALTER TABLE agreement_version ADD COLUMN start_on TEXT CHECK (start_on IS date(start_on, '+0 days'));
ALTER TABLE agreement_version ADD COLUMN initial_months INTEGER CHECK (initial_months BETWEEN 1 AND 600);
ALTER TABLE agreement_version ADD COLUMN renewal TEXT NOT NULL DEFAULT 'by_agreement'
    CHECK (renewal IN ('none', 'by_agreement', 'automatic'));
ALTER TABLE agreement_version ADD COLUMN renewal_months INTEGER CHECK (renewal_months BETWEEN 1 AND 600);
ALTER TABLE agreement_version ADD COLUMN notice_value INTEGER CHECK (notice_value BETWEEN 0 AND 3650);
ALTER TABLE agreement_version ADD COLUMN notice_unit TEXT NOT NULL DEFAULT 'months'
    CHECK (notice_unit IN ('days', 'months'));
ALTER TABLE agreement_version ADD COLUMN end_on TEXT CHECK (end_on IS date(end_on, '+0 days'));

-- Of what was sealed before, the record is all that is known; and the day is that of its proposal, which sealed the
-- version of the same number. An amendment has no step of its own before it is accepted.
UPDATE agreement_version SET
    (start_on, initial_months, renewal, renewal_months, notice_value, notice_unit, end_on) =
        (SELECT a.start_on, a.initial_months, a.renewal, a.renewal_months, a.notice_value, a.notice_unit, a.end_on
         FROM alliance a WHERE a.id = agreement_version.alliance_id),
    sealed_on = (
        WITH yes (day) AS (SELECT min(y.accepted_on) FROM acceptance y WHERE y.version_id = agreement_version.id),
             proposal (day) AS (
                 SELECT s.taken_on FROM alliance_step s
                 WHERE s.alliance_id = agreement_version.alliance_id AND s.to_state = 'proposed'
                   AND agreement_version.number = (SELECT count(*) FROM alliance_step e
                       WHERE e.alliance_id = s.alliance_id AND e.to_state = 'proposed' AND e.id <= s.id))
        SELECT coalesce(min(yes.day, (SELECT day FROM proposal)), yes.day, (SELECT day FROM proposal),
                        (SELECT max(s.taken_on) FROM alliance_step s WHERE s.alliance_id = agreement_version.alliance_id),
                        agreement_version.effective_on, date('now'))
        FROM yes)
WHERE state <> 'draft';

-- What Today and the calendar ask of every agreement that runs, without reading its text.
CREATE INDEX agreement_version_terms ON agreement_version (alliance_id, number, state, effective_on, sealed_on, start_on,
    initial_months, renewal, renewal_months, notice_value, notice_unit, end_on)
    WHERE state IN ('in_force', 'replaced');
