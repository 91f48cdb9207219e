-- Version 11: an alliance finds the full reviews that its rules ask for without reading all its check-ins.

CREATE INDEX check_in_full_review ON check_in (alliance_id, planned_on)
    WHERE kind = 'full_review' AND state IN ('planned', 'held');
CREATE INDEX check_in_full_review_held ON check_in (alliance_id, held_on) WHERE kind = 'full_review' AND state = 'held';
