-- Version 7: rhythms beyond every so many days, weeks or months, such as the last Friday of a month.

ALTER TABLE check_in_schedule ADD COLUMN rrule TEXT NOT NULL DEFAULT '' CHECK (length(rrule) <= 200);
