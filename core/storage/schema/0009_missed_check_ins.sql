-- Version 9: Today finds what was missed lately without reading all that was held in the same days.

CREATE INDEX check_in_missed ON check_in (planned_on) WHERE state = 'missed';
