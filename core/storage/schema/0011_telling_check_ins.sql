-- Version 11: an alliance finds the full reviews that its rules ask for, and the latest of what is behind it, without reading
-- all its check-ins.

CREATE INDEX check_in_full_review ON check_in (alliance_id, planned_on)
    WHERE kind = 'full_review' AND state IN ('planned', 'held');
CREATE INDEX check_in_full_review_held ON check_in (alliance_id, held_on) WHERE kind = 'full_review' AND state = 'held';
CREATE INDEX check_in_behind ON check_in (alliance_id, coalesce(held_on, planned_on), id)
    WHERE state <> 'planned' AND alliance_id IS NOT NULL;
