-- Version 12: partners are sorted by their focus from indexes alone. The rows of strengths hold words besides, so that those
-- which serve a priority lie on as many pages as there are.

DROP INDEX strength_relevance_by_need;
CREATE INDEX strength_relevance_by_need ON strength_relevance (need_id, strength_id);
CREATE INDEX strength_levels ON strength (id, party_id, level);
