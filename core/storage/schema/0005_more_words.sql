-- Version 5: words that search did not find, and days that the list of strengths was not ordered by.

-- Search also looks into the notes of coverage and of measured benefits, the evidence of fit, the reasons of
-- waived safeguards and dropped responsibilities, and where an acceptance is kept. Only the program folds words, so the
-- count of writes is set as if this step had been written past the doorway: whoever opens the file makes the index anew.
-- A new file holds nothing yet that could be found.

UPDATE doorway SET unlogged = unlogged - 1 WHERE EXISTS (SELECT 1 FROM party);

-- Since when somebody better is known for a need.
CREATE INDEX strength_in_order ON strength (observed_on, id);
